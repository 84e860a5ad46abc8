// The one executor. A plan and variables go in, a response comes out; all data comes through the
// batch resolvers, whatever their provider.

/// Executes an operation: level by level, each resolver once for all parents of its level.
///
/// Sibling resolvers run concurrently, a resolver runs as soon as its parents are complete; the
/// root fields of a mutation run one after the other. Errors of resolvers become errors of the
/// response at their positions. When the task is cancelled no further resolver is called.
///
/// `subscribe` executes each event of a subscription through this function.
///
/// - Parameters:
///   - costs: the weights by which `Response.cost` is measured; nil where nobody asks
///   - willWrite: called when all fields are completed and the response is about to be written
/// https://spec.graphql.org/September2026/#sec-Executing-Operations
public func execute(
    _ plan: Plan, _ variables: Variables, _ resolvers: any BatchResolvers,
    measuring costs: CostModel? = nil, willWrite: (@Sendable () -> Void)? = nil
) async -> Response {
    let executor = Executor(plan, variables, variables.variant, resolvers)
    let result = await executor.executeRoot()
    willWrite?()
    var response = Response(of: result, plan, variables.variant, extensions: resolvers.extensions)
    if let costs {
        response.cost =
            CostMeter(model: costs, variant: variables.variant, typeSystem: plan.typeSystem)
            .cost(of: result)
    }
    return response
}

/// Executes an operation for a client that accepts its response in parts: what `@defer` and
/// `@stream` leave out of the initial response comes in the payloads that follow. If nothing is
/// left out, there is one response, as from `execute`.
///
/// Throws a request error where a directive's `if` has no value.
/// https://github.com/graphql/graphql-spec/pull/1234
public func executeIncrementally(
    _ plan: Plan, _ variables: Variables, _ resolvers: any BatchResolvers,
    as format: IncrementalFormat
) async throws(RequestError) -> ExecutionResult {
    let variant = try plan.variant(deciding: variables.values, incremental: format)
    let executor = Executor(plan, variables, variant, resolvers)
    let result = await executor.executeRoot()
    guard variant.isIncremental else {
        return .single(Response(of: result, plan, variant, extensions: resolvers.extensions))
    }
    var delivery = Delivery(executor, format)
    let response = Response(
        of: result, plan, variant, extensions: resolvers.extensions
    ) { delivery.begin(with: result, &$0) }
    return delivery.isFinished
        ? .single(response) : .incremental(response, IncrementalPayloads(delivery))
}

/// The outcome of an operation.
public enum ExecutionResult: Sendable {
    /// The complete response.
    case single(Response)
    /// An initial response, and the payloads that follow it.
    case incremental(Response, IncrementalPayloads)
}

/// One execution. Immutable: every task returns what it resolved.
struct Executor: Sendable {
    let plan: Plan
    let variant: PlanVariant
    let resolvers: any BatchResolvers
    let check: AnswerCheck
    /// By variable of the operation.
    let variables: [InputValue?]
    /// `nil` where nothing is deferred or streamed.
    let budget: DeliveryBudget?
    private let literals: LiteralCoercion

    init(
        _ plan: Plan, _ variables: Variables, _ variant: PlanVariant,
        _ resolvers: any BatchResolvers
    ) {
        self.plan = plan
        self.variant = variant
        self.resolvers = resolvers
        self.variables = variables.values
        self.budget = variant.isIncremental ? DeliveryBudget() : nil
        self.check = AnswerCheck(typeSystem: plan.typeSystem)
        self.literals = LiteralCoercion(
            plan.document, names: plan.names, plan.typeSystem,
            variables: VariableScope(signatures: variables.signatures, values: variables.values))
    }

    /// Executes the operation from its root object.
    func executeRoot() async -> BatchResult {
        let root = resolvers.root(plan.operationType)
        if root.count != 1 || root.type != variant.sets[0].type { return failing(root) }
        let places: [Int32]? = budget == nil ? nil : [1]
        return plan.operationType == .mutation
            ? await executeSerially(root, places)
            : await execute(root, set: 0, depth: 0, places)
    }

    // MARK: Selection sets

    /// The field at a position of a field set.
    private func field(at position: Int, of set: Int32) -> PlanField {
        variant.fields[Int(variant.sets[Int(set)].fields.lowerBound) + position]
    }

    /// Resolves all fields of a batch and everything below it, except what is deferred.
    ///
    /// - Parameter places: At how many places of the response each object appears; `nil` where
    ///   nothing is deferred or streamed.
    /// https://spec.graphql.org/September2026/#ExecuteCollectedFields()
    func execute(
        _ batch: ObjectBatch, set: Int32, depth: Int, _ places: [Int32]?
    ) async -> BatchResult {
        let set = places.map { admittedSet(set, $0) } ?? set
        var (result, waiting) = begin(batch, set, depth)
        if !waiting.isEmpty { await finish(&result, waiting, batch, depth, places) }
        variant.completeValues(of: &result)
        if places != nil { keepOutstanding(of: &result, batch, depth) }
        return result
    }

    /// The set itself, or the same set with nothing deferred if too much is already outstanding.
    private func admittedSet(_ set: Int32, _ places: [Int32]) -> Int32 {
        let number = variant.sets[Int(set)].delivery
        guard number >= 0, let budget else { return set }
        let delivery = variant.deliveries[Int(number)]
        let count = places.reduce(0) { $0 + Int($1) }
        return budget.reserve(count * (delivery.groups.count + delivery.usages.count))
            ? set : delivery.immediateSet
    }

    private func keepOutstanding(
        of result: inout BatchResult, _ batch: ObjectBatch, _ depth: Int
    ) {
        if variant.sets[Int(result.set)].delivery >= 0 {
            result.outstanding = OutstandingFields(batch, depth: depth)
        }
        result.hasOutstanding = result.isOutstanding
    }

    /// Every waiting field but one gets a task, up to a limit at a time: a lone resolver needs no
    /// task, and thousands of aliases do not create thousands of tasks.
    private func finish(
        _ result: inout BatchResult, _ waiting: [Int], _ batch: ObjectBatch, _ depth: Int,
        _ places: [Int32]?
    ) async {
        let set = result.set
        let first = field(at: waiting[0], of: set)
        if waiting.count == 1 {
            result.fields[waiting[0]] = await resolve(first, batch, depth, places)
            return
        }
        await withTaskGroup(of: (Int, CompletedField).self) { group in
            var next = 1
            func addTask() {
                let position = waiting[next]
                let field = field(at: position, of: set)
                group.addTask { (position, await resolve(field, batch, depth, places)) }
                next += 1
            }
            while next < min(waiting.count, PlanLimits.concurrentFields) { addTask() }
            result.fields[waiting[0]] = await resolve(first, batch, depth, places)
            while let (position, resolved) = await group.next() {
                result.fields[position] = resolved
                if next < waiting.count { addTask() }
            }
        }
    }

    /// Resolves the root fields of a mutation in order. After a failed Non-Null field the others
    /// are not executed, since their results could not be seen.
    /// https://spec.graphql.org/September2026/#sec-Mutation
    func executeSerially(_ root: ObjectBatch, _ places: [Int32]?) async -> BatchResult {
        var (result, waiting) = begin(root, 0, 0)
        var isStopped = false
        for (number, position) in waiting.enumerated() {
            let field = field(at: position, of: 0)
            if isStopped {
                result.fields[position] = failing(
                    FieldError("Not executed.", .notExecuted), field, root)
                continue
            }
            if number > 0 { await resolvers.forget() }
            let resolved = await resolve(field, root, 0, places)
            isStopped = field.isNonNull(0) && resolved.result.nulls?[0] == 1
            result.fields[position] = resolved
        }
        variant.completeValues(of: &result)
        if places != nil { keepOutstanding(of: &result, root, 0) }
        return result
    }

    /// A result holding everything that needs no resolver, and the positions of what does.
    private func begin(
        _ batch: ObjectBatch, _ set: Int32, _ depth: Int
    ) -> (result: BatchResult, waiting: [Int]) {
        let range = variant.sets[Int(set)].fields
        var fields: [CompletedField] = []
        var waiting: [Int] = []
        fields.reserveCapacity(range.count)
        for index in range {
            let field = variant.fields[Int(index)]
            if field.kind == .typename {
                fields.append(.typename)
            } else if plan.typeSystem.isMetaField(field.field) {
                fields.append(introspect(field, batch, depth))
            } else if field.access == 0, field.stream < 0, resolvers.isColumn(field.field) {
                fields.append(
                    variant.completed(
                        columnResult(field, batch), field, parents: batch.count))
            } else {
                waiting.append(fields.count)
                fields.append(.typename)
            }
        }
        return (BatchResult(set: set, count: batch.count, fields: fields), waiting)
    }

    /// The objects' own values of a field.
    func columnResult(_ field: PlanField, _ batch: ObjectBatch) -> FieldResult {
        let offset = Int(field.field - plan.typeSystem.types[Int(field.parent)].fields.lowerBound)
        guard offset < batch.columns.count, let column = batch.columns[offset] else {
            return broken("no column, although it is selected", field, parents: batch.count)
        }
        if let violation = check.violation(of: column, field, rows: batch.count) {
            return broken(violation, field, parents: batch.count)
        }
        return FieldResult(column: column)
    }

    /// The result of a field whose provider broke its contract: an error for every parent.
    func broken(_ violation: String, _ field: PlanField, parents: Int) -> FieldResult {
        let fault = ExecutionFault.answer(plan.typeSystem.coordinate(of: field.field), violation)
        let error = FieldError("Internal error", extensions: resolvers.extensions(of: fault))
        return FieldResult(failing: error, parents: parents, lists: field.listDepth)
    }

    /// The result of an operation whose provider has no root object.
    func failing(_ root: ObjectBatch) -> BatchResult {
        let fields = variant.sets[0].fields.map { index in
            let field = variant.fields[Int(index)]
            if field.kind == .typename { return CompletedField.typename }
            return variant.completed(
                broken("an operation starts from one object of its root type", field, parents: 1),
                field, parents: 1)
        }
        var result = BatchResult(set: 0, count: 1, fields: fields)
        variant.completeValues(of: &result)
        return result
    }

    /// https://spec.graphql.org/September2026/#CoerceArgumentValues()
    func arguments(of field: PlanField) throws(FieldError) -> InputValue {
        guard field.arguments >= 0 else { return .object([]) }
        switch variant.arguments[Int(field.arguments)] {
        case .constant(let value): return value
        case .failing(let error): throw error
        case .dynamic(let definition, let node):
            return try literals.argumentValues(of: definition, at: node)
        }
    }
}

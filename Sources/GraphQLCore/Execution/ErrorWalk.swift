// Errors get their paths in one walk over the response, in request order, and only where an error
// is known to be. Each error has its own response position, even if a propagated null has removed
// that position from the data. Where a null propagates, the first error below it is the one
// reported; its siblings add none.

/// Walks a completed result and lists its errors.
/// https://spec.graphql.org/September2026/#sec-Errors.Execution-Errors
struct ErrorWalk {
    private let variant: PlanVariant
    private let typeSystem: TypeSystem
    private let document: Document
    private var path: [PathSegment] = []
    private var found: [Found] = []
    /// Positions visited. A shared object is walked each time it appears in the response.
    private var steps: Int
    private let origin: Origin
    private let earlier: Int

    /// Where a walk begins: the operation's root, or objects delivered later.
    struct Origin {
        static let root = Origin(row: 0, path: [], firstIndex: 0)

        let row: Int
        /// To the object.
        let path: [PathSegment]
        /// The position of the first item in the lists of the object's fields: not 0 for streamed
        /// items that follow the initial ones.
        let firstIndex: Int
    }

    /// How much of its limits the walks of one request have used.
    struct Budget {
        fileprivate(set) var steps = 0
        fileprivate(set) var errors = 0
    }

    private struct Found {
        let message: String
        let extensions: [ErrorExtension]
        let fault: ExecutionFault?
        let path: [PathSegment]
        /// The field's nodes, or the one node that the error itself names.
        let nodes: ArraySlice<NodeIndex>
    }

    private init(_ plan: Plan, _ variant: PlanVariant, _ origin: Origin, _ budget: Budget) {
        self.variant = variant
        self.typeSystem = plan.typeSystem
        self.document = plan.document
        self.origin = origin
        path = origin.path
        steps = budget.steps
        earlier = budget.errors
    }

    /// The errors of the response with this root.
    /// - Parameter extensions: for errors that no resolver gave extensions; called once per fault
    static func errors(
        of root: BatchResult, in plan: Plan, _ variant: PlanVariant,
        extensions: (ExecutionFault) -> [ErrorExtension]
    ) -> [GraphQLError] {
        var budget = Budget()
        return errors(of: root, in: plan, variant, at: .root, &budget, extensions: extensions)
    }

    /// The errors of one object and below.
    static func errors(
        of objects: BatchResult, in plan: Plan, _ variant: PlanVariant, at origin: Origin,
        _ budget: inout Budget, extensions: (ExecutionFault) -> [ErrorExtension]
    ) -> [GraphQLError] {
        guard objects.hasErrors else { return [] }
        var walk = ErrorWalk(plan, variant, origin, budget)
        _ = walk.visit(objects, row: origin.row)
        budget.steps = walk.steps
        budget.errors += walk.found.count
        if walk.isExhausted {
            return [
                GraphQLError(
                    "The response has too many errors to list.", extensions: extensions(.limit))
            ]
        }
        var known: [ExecutionFault: [ErrorExtension]] = [:]
        func given(_ found: Found) -> [ErrorExtension] {
            guard found.extensions.isEmpty, let fault = found.fault else { return found.extensions }
            if let extensions = known[fault] { return extensions }
            let made = extensions(fault)
            known[fault] = made
            return made
        }
        let locations = LocationTable(
            plan.document, nodes: walk.found.lazy.flatMap { $0.nodes })
        return walk.found.map { found in
            GraphQLError(
                found.message, locations: found.nodes.map { locations[$0] }, path: found.path,
                extensions: given(found))
        }
    }

    private var isExhausted: Bool {
        steps > PlanLimits.errorSteps || earlier + found.count > PlanLimits.responseErrors
    }

    /// Whether the object remains: `false` after an error that makes it null.
    private mutating func visit(_ batch: BatchResult, row: Int) -> Bool {
        steps += 1
        guard !isExhausted else { return true }
        let first = Int(variant.sets[Int(batch.set)].fields.lowerBound)
        for (position, completed) in batch.fields.enumerated()
        where completed.result.hasErrors {
            let field = variant.fields[first + position]
            path.append(.key(document.text(of: field.responseKey)))
            let stays = visit(completed.result, field, level: 0, index: row)
            path.removeLast()
            if !stays { return false }
        }
        return true
    }

    /// Whether a position of a field is a value or a null that is allowed.
    private mutating func visit(
        _ result: FieldResult, _ field: PlanField, level: Int, index: Int
    ) -> Bool {
        let mayBeNull = !field.isNonNull(level)
        guard level < result.lists.count else {
            return visitItem(result, field, index, mayBeNull: mayBeNull)
        }
        let list = result.lists[level]
        let state = list.states?[index] ?? 0
        if state < 0 {
            return visitNull(state, result, field, mayBeNull: mayBeNull)
        }
        let start = index == 0 ? 0 : Int(list.ends[index - 1])
        steps += Int(list.ends[index]) - start
        let isFirst = level == 0 && path.count == origin.path.count + 1
        for item in start..<Int(list.ends[index]) {
            path.append(.index(item - start + (isFirst ? origin.firstIndex : 0)))
            let stays = visit(result, field, level: level + 1, index: item)
            path.removeLast()
            if !stays { return mayBeNull }
        }
        return true
    }

    private mutating func visitItem(
        _ result: FieldResult, _ field: PlanField, _ index: Int, mayBeNull: Bool
    ) -> Bool {
        switch result.values {
        case .typename:
            return true
        case .leaves(let column):
            let state = result.states?[index] ?? 0
            if state < 0 { return visitNull(state, result, field, mayBeNull: mayBeNull) }
            guard column.isNull(index) else { return true }
            return visitNull(ResolvedField.null, result, field, mayBeNull: mayBeNull)
        case .objects(let batches, let link):
            if link[index] < 0 {
                return visitNull(link[index], result, field, mayBeNull: mayBeNull)
            }
            var row = Int(link[index])
            for batch in batches {
                if row < batch.count {
                    guard batch.hasErrors else { return true }
                    return visit(batch, row: row) || mayBeNull
                }
                row -= batch.count
            }
            return true
        }
    }

    private mutating func visitNull(
        _ state: Int32, _ result: FieldResult, _ field: PlanField, mayBeNull: Bool
    ) -> Bool {
        if state < ResolvedField.null {
            let error = result.errors[-2 - Int(state)]
            var fault = error.fault
            if fault == nil, error.extensions.isEmpty {
                fault = .resolver(typeSystem.coordinate(of: field.field))
            } else if case .value = fault {
                fault = .value(typeSystem.coordinate(of: field.field))
            }
            report(error.message, error.extensions, fault, field, at: error.node)
        } else if !mayBeNull {
            let coordinate = typeSystem.coordinate(of: field.field)
            report(
                "Cannot return null for non-nullable field \(coordinate).", [],
                .null(coordinate), field, at: nil)
        }
        return mayBeNull
    }

    private mutating func report(
        _ message: String, _ extensions: [ErrorExtension], _ fault: ExecutionFault?,
        _ field: PlanField, at node: NodeIndex?
    ) {
        let nodes: ArraySlice<NodeIndex> =
            node.map { [$0] }
            ?? variant.nodes(of: field).prefix(PlanLimits.locationsPerError)
        found.append(
            Found(
                message: message, extensions: extensions, fault: fault, path: path, nodes: nodes))
    }
}

extension Column {
    /// Whether a row has no value.
    fileprivate func isNull(_ row: Int) -> Bool {
        switch self {
        case .text(let column), .json(let column): column.nulls?[row] == 1
        case .int32(_, let nulls), .int64(_, let nulls), .double(_, let nulls),
            .boolean(_, let nulls), .enumeration(_, let nulls):
            nulls?[row] == 1
        case .list(let column): column.nulls?[row] == 1
        case .null: true
        }
    }
}

/// Lines and columns of many nodes in one pass over the text.
struct LocationTable {
    private var locations: [NodeIndex: SourceLocation] = [:]

    init(_ document: Document, nodes: some Sequence<NodeIndex>) {
        let sorted = Set(nodes).sorted { document[$0].start < document[$1].start }
        let bytes = document.source.bytes
        var line = 1
        var column = 1
        var offset = 0
        for node in sorted {
            let end = min(Int(document[node].start), bytes.count)
            while offset < end {
                let byte = bytes[offset]
                offset += 1
                if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                    let isPair =
                        byte == UInt8(ascii: "\r") && offset < bytes.count
                        && bytes[offset] == UInt8(ascii: "\n")
                    if isPair { continue }
                    line += 1
                    column = 1
                } else if byte & 0b1100_0000 != 0b1000_0000 {
                    column += 1
                }
            }
            locations[node] = SourceLocation(line: line, column: column)
        }
    }

    subscript(node: NodeIndex) -> SourceLocation {
        locations[node] ?? SourceLocation(line: 1, column: 1)
    }
}

// CollectFields for all concrete types and all levels, each merged selection set once.
//
// A merged set is identified by the selection sets that it merges, so repeated fragments, and
// fields that recur under other parents, share tables that already exist. Work is counted: what
// abstract types could still multiply is stopped by a limit.

/// Collects the fields of an operation under one decision of its conditions.
struct PlanBuilder: ~Copyable {
    private let document: Document
    private let typeSystem: TypeSystem
    private let scope: CollectionScope
    private let access: [AccessRule]
    private let literals: LiteralCoercion

    private(set) var sets: [CollectedFields] = []
    private(set) var fields: [PlanField] = []
    private(set) var groups: [Range<Int32>] = []
    private(set) var groupSets: [Int32] = []
    private(set) var occurrences: [NodeIndex] = []
    private(set) var keys: [UInt8] = []
    private(set) var arguments: [ArgumentPlan] = []
    private(set) var enumerations: [EnumerationNames] = []
    private(set) var failures: [FieldError] = []
    private(set) var deliveries: [SetDelivery] = []
    private(set) var executionGroups: [ExecutionGroup] = []
    private(set) var streams: [PlanStream] = []
    private(set) var usesIntrospection = false
    private(set) var steps = 0
    private let maximumSteps: Int

    private var groupNumbers: [GroupKey: Int32] = [:]
    private var pending: [Pending] = []
    private var enumerationNumbers: [TypeIndex: Int32] = [:]
    private var argumentNumbers: [ArgumentKey: Int32] = [:]
    private var keyRanges: [Range<UInt32>]
    private var collector: FieldCollector

    private struct GroupKey: Hashable {
        let type: TypeIndex
        let selections: Selections
    }

    private struct ArgumentKey: Hashable {
        let field: FieldIndex
        let node: NodeIndex
    }

    private struct Pending {
        let set: Int32
        let type: TypeIndex
        let selections: Selections
        /// Enclosing objects, the fewest if it occurs in several places.
        let depth: Int32
    }

    /// For which `@defer` its fields are executed: `immediate`, or an index into `contexts`.
    private typealias Context = Int32
    /// Nothing is deferred or streamed.
    private static let immediate: Context = -1
    /// The sets of `@defer` that fields are executed for; the first, none, is that of the initial
    /// result and of streamed items.
    private var contexts: [[Int32]] = [[]]
    private var contextNumbers: [[Int32]: Context] = [[]: 0]

    /// Selection sets that are merged, and how.
    private struct Selections: Hashable {
        let sets: [NodeIndex]
        /// By selection set: the enclosing `@defer`, or -1. Empty where there is none.
        var usages: [Int32] = []
        /// For which `@defer` the fields are executed that are not deferred.
        var context: Context
    }

    /// All `@defer` directives encountered.
    var deferUsages: [DeferUsage] { collector.usages }

    init(
        _ plan: borrowing Plan.Parts, decisions: [Conditions.Decision],
        deliveries: DeliveryDecisions? = nil
    ) {
        document = plan.document
        typeSystem = plan.typeSystem
        scope = CollectionScope(
            document: plan.document, names: plan.names, typeSystem: plan.typeSystem,
            conditions: plan.conditions, decisions: decisions, fragments: plan.fragments,
            deliveries: deliveries)
        access = plan.access
        literals = LiteralCoercion(plan.document, names: plan.names, plan.typeSystem)
        maximumSteps =
            PlanLimits.collectedSelections
            + plan.document.nodes.count * PlanLimits.selectionsPerNode
        keyRanges = Array(repeating: 0..<0, count: plan.document.names.count)
        collector = FieldCollector(symbols: plan.document.names.count)
    }

    /// Collects everything below an operation. The root fields of a mutation or subscription are
    /// not deferred.
    mutating func collect(
        _ rootType: TypeIndex, _ selectionSet: NodeIndex, _ operation: OperationType
    ) throws(RequestError) {
        isQuery = operation == .query
        _ = reserveSet(rootType, Selections(sets: [selectionSet], context: 0), depth: 0)
        var next = 0
        while next < pending.count {
            let set = pending[next]
            next += 1
            guard set.depth <= PlanLimits.responseDepth else {
                throw RequestError(
                    .limit, [GraphQLError("The operation nests too deeply. Planning aborted.")])
            }
            try collect(set)
        }
        pending = []
    }

    private var isQuery = true
    /// Whether some fields of the current set are inside a `@defer`.
    private var hasUsages = false

    private mutating func reserveSet(
        _ type: TypeIndex, _ selections: Selections, depth: Int32
    ) -> Int32 {
        let number = Int32(sets.count)
        sets.append(CollectedFields(type: type, fields: 0..<0, failure: -1, delivery: -1))
        pending.append(Pending(set: number, type: type, selections: selections, depth: depth))
        return number
    }

    private mutating func collect(_ set: Pending) throws(RequestError) {
        collector.begin()
        let selections = set.selections
        let isImmediate =
            selections.context == Self.immediate || set.set == 0 && !isQuery
        for (index, selectionSet) in selections.sets.enumerated() {
            collector.collect(
                selectionSet, set.type,
                usage: selections.usages.isEmpty ? -1 : selections.usages[index],
                isImmediate: isImmediate, scope)
        }
        steps += collector.steps
        guard steps <= maximumSteps else {
            throw RequestError(
                .limit,
                [GraphQLError("The operation selects too many fields. Planning aborted.")])
        }
        if let failure = collector.failure {
            sets[Int(set.set)] = CollectedFields(
                type: set.type, fields: 0..<0, failure: Int32(failures.count), delivery: -1)
            failures.append(failure)
            return
        }
        hasUsages =
            !selections.usages.isEmpty || collector.usages.count > collector.firstNewUsage
        if hasUsages {
            defer { hasUsages = false }
            addDelivery(of: set)
        } else {
            let range = addFields(collector.entries, set.type, selections.context, set.depth)
            sets[Int(set.set)] = CollectedFields(
                type: set.type, fields: range, failure: -1, delivery: -1)
        }
    }

    private mutating func addFields(
        _ entries: [FieldCollector.Entry], _ type: TypeIndex, _ context: Context, _ depth: Int32
    ) -> Range<Int32> {
        let start = Int32(fields.count)
        let firstStream = streams.count
        reserveFields(entries.count)
        for entry in entries {
            guard let field = field(entry, type, context, depth) else { continue }
            fields.append(field)
        }
        let range = start..<Int32(fields.count)
        if streams.count > firstStream { addStreamSets(firstStream, of: range, depth) }
        return range
    }

    /// Exact capacity for a large set: doubling would briefly hold it three times. Small ones just
    /// grow.
    private mutating func reserveFields(_ count: Int) {
        guard count > 1 << 12 else { return }
        fields.reserveCapacity(fields.count + count)
        occurrences.reserveCapacity(occurrences.count + count)
    }

    private mutating func field(
        _ entry: FieldCollector.Entry, _ parent: TypeIndex, _ context: Context, _ depth: Int32
    ) -> PlanField? {
        let node = document[entry.first]
        // Only a document that was not validated selects what the type does not have.
        guard
            let field = typeSystem.selectedField(
                scope.names[Int(node.symbol.rawValue)], in: parent)
        else { return nil }
        let definition = typeSystem.fields[Int(field)]
        let shape = definition.type.shape
        let named = definition.type.named
        let type = typeSystem.types[Int(named)]
        var kind = type.isComposite ? PlanField.Kind.composite : .scalar
        if type.kind == .enumeration { kind = .enumeration }
        if field == typeSystem.typenameMetaField { kind = .typename }
        var below = context
        if field == typeSystem.schemaMetaField || field == typeSystem.typeMetaField {
            usesIntrospection = true
            // Everything is available.
            below = Self.immediate
        }
        let start = Int32(occurrences.count)
        collector.visitNodes(of: entry) { node, _ in occurrences.append(node) }
        let nodes = start..<Int32(occurrences.count)
        let usages = hasUsages && below != Self.immediate ? usages(of: entry) : []
        let stream = shape.listDepth > 0 ? addStream(entry.first, context) : -1
        return PlanField(
            key: key(entry.key), responseKey: entry.key, kind: kind,
            leaf: PlanField.Leaf(type), listDepth: shape.listDepth, nonNull: shape.nonNull,
            field: field, parent: parent,
            access: Int(field) < access.count ? access[Int(field)] : 0,
            group: kind == .composite ? group(named, nodes, usages, below, depth + 1) : -1,
            arguments: argumentPlan(field, definition, entry.first),
            enumeration: names(kind, named, parent), stream: stream, occurrences: nodes)
    }

    /// The pre-encoded response key; one per name of the document.
    private mutating func key(_ symbol: Symbol) -> Range<UInt32> {
        let index = Int(symbol.rawValue)
        if keyRanges[index].isEmpty {
            let start = UInt32(keys.count)
            keys.append(contentsOf: ",\"".utf8)
            keys.append(contentsOf: document.names.bytes[document.names.range(of: symbol)])
            keys.append(contentsOf: "\":".utf8)
            keyRanges[index] = start..<UInt32(keys.count)
        }
        return keyRanges[index]
    }

    /// The sets of all concrete types for the merged selection sets of some field nodes.
    ///
    /// - Parameter usages: By node: the enclosing `@defer`. Empty where there is none.
    private mutating func group(
        _ type: TypeIndex, _ nodes: Range<Int32>, _ usages: [Int32], _ context: Context,
        _ depth: Int32
    ) -> Int32 {
        var selectionSets: [NodeIndex] = []
        var usagesOfSets: [Int32] = []
        for (position, index) in nodes.enumerated() {
            let node = occurrences[Int(index)]
            guard let set = document.child(of: node, .selectionSet) else { continue }
            selectionSets.append(set)
            if !usages.isEmpty { usagesOfSets.append(usages[position]) }
        }
        let selections = Selections(
            sets: selectionSets, usages: usagesOfSets, context: context)
        let key = GroupKey(type: type, selections: selections)
        if let number = groupNumbers[key] { return number }
        let number = Int32(groups.count)
        groupNumbers[key] = number
        let start = Int32(groupSets.count)
        let definition = typeSystem.types[Int(type)]
        let concrete = definition.isAbstract ? definition.possibleTypes : [type]
        steps += concrete.count
        for object in concrete {
            groupSets.append(reserveSet(object, selections, depth: depth))
        }
        groups.append(start..<Int32(groupSets.count))
        return number
    }

    /// The names that a field's values are written as: of an enum's values, or of the parent.
    private mutating func names(
        _ kind: PlanField.Kind, _ named: TypeIndex, _ parent: TypeIndex
    ) -> Int32 {
        guard kind == .enumeration || kind == .typename else { return -1 }
        let type = kind == .enumeration ? named : parent
        if let number = enumerationNumbers[type] { return number }
        let number = Int32(enumerations.count)
        enumerationNumbers[type] = number
        enumerations.append(EnumerationNames(type, typeSystem))
        return number
    }

    private mutating func argumentPlan(
        _ field: FieldIndex, _ definition: FieldDefinition, _ node: NodeIndex
    ) -> Int32 {
        if definition.arguments.isEmpty { return -1 }
        let key = ArgumentKey(field: field, node: node)
        if let number = argumentNumbers[key] { return number }
        let number = Int32(arguments.count)
        argumentNumbers[key] = number
        var isDynamic = false
        for child in document.children(of: node) where document[child].kind == .argument {
            if literals.hasVariables(child) { isDynamic = true }
        }
        if isDynamic {
            arguments.append(.dynamic(field, node: node))
        } else {
            do {
                arguments.append(.constant(try literals.argumentValues(of: field, at: node)))
            } catch {
                arguments.append(.failing(error))
            }
        }
        return number
    }
}

// MARK: Incremental delivery

extension PlanBuilder {
    /// Divides the fields of a set into those executed now and those deferred, by the `@defer` that
    /// select them.
    private mutating func addDelivery(of set: Pending) {
        let selections = set.selections
        let firstGroup = Int32(executionGroups.count)
        let usages = Int32(collector.firstNewUsage)..<Int32(collector.usages.count)
        let repeatsFields = scope.deliveries?.repeatsFields == true
        var now: [FieldCollector.Entry] = []
        var later: [(usages: [Int32], entries: [FieldCollector.Entry])] = []
        var numbers: [[Int32]: Int] = [:]
        if repeatsFields {
            now = collector.entries
        } else {
            for entry in collector.entries {
                let own = outermostUsages(of: entry)
                if own == contexts[Int(max(0, selections.context))] {
                    now.append(entry)
                } else if let number = numbers[own] {
                    later[number].entries.append(entry)
                } else {
                    numbers[own] = later.count
                    later.append((own, [entry]))
                }
            }
        }
        let range = addFields(now, set.type, selections.context, set.depth)
        for (usages, entries) in later {
            let fields = addFields(entries, set.type, context(of: usages), set.depth)
            executionGroups.append(
                ExecutionGroup(set: Int32(sets.count), usages: usages))
            sets.append(
                CollectedFields(type: set.type, fields: fields, failure: -1, delivery: -1))
        }
        for branch in collector.branches {
            let inner = Selections(
                sets: [branch.selectionSet], usages: [branch.usage], context: selections.context)
            executionGroups.append(
                ExecutionGroup(
                    set: reserveSet(set.type, inner, depth: set.depth), usages: [branch.usage]))
        }
        var delivery: Int32 = -1
        if Int32(executionGroups.count) > firstGroup || !usages.isEmpty {
            delivery = Int32(deliveries.count)
            let immediate = Selections(sets: selections.sets, context: Self.immediate)
            deliveries.append(
                SetDelivery(
                    groups: firstGroup..<Int32(executionGroups.count), usages: usages,
                    immediateSet: reserveSet(set.type, immediate, depth: set.depth)))
        }
        sets[Int(set.set)] = CollectedFields(
            type: set.type, fields: range, failure: -1, delivery: delivery)
    }

    /// The `@defer` that a field is sent for: none if it is selected outside all of them; without
    /// those nested in another one.
    private func outermostUsages(of entry: FieldCollector.Entry) -> [Int32] {
        var usages: Set<Int32> = []
        var isOutside = false
        collector.visitNodes(of: entry) { _, usage in
            if usage < 0 { isOutside = true } else { usages.insert(usage) }
        }
        if isOutside { return [] }
        if usages.count == 1 { return Array(usages) }
        return usages.filter { usage in
            var parent = collector.usages[Int(usage)].parent
            while parent >= 0 {
                if usages.contains(parent) { return false }
                parent = collector.usages[Int(parent)].parent
            }
            return true
        }.sorted()
    }

    /// By field node: the enclosing `@defer`, or -1. Empty where there is none at all.
    private func usages(of entry: FieldCollector.Entry) -> [Int32] {
        var usages: [Int32] = []
        collector.visitNodes(of: entry) { _, usage in usages.append(usage) }
        return usages.contains { $0 >= 0 } ? usages : []
    }

    private mutating func context(of usages: [Int32]) -> Context {
        if let known = contextNumbers[usages] { return known }
        let number = Context(contexts.count)
        contexts.append(usages)
        contextNumbers[usages] = number
        return number
    }

    /// The number of the stream of a list field, or -1.
    private mutating func addStream(_ node: NodeIndex, _ context: Context) -> Int32 {
        guard context != Self.immediate,
            let directive = try? scope.deliveries?.directive(at: node)
        else { return -1 }
        streams.append(PlanStream(directive: directive, set: -1))
        return Int32(streams.count - 1)
    }

    /// The sets of the items that are streamed: a field alone, executed for no `@defer`.
    private mutating func addStreamSets(_ first: Int, of range: Range<Int32>, _ depth: Int32) {
        for index in range where fields[Int(index)].stream >= first {
            let field = fields[Int(index)]
            let named = typeSystem.fields[Int(field.field)].type.named
            streams[Int(field.stream)].set = Int32(sets.count)
            let start = Int32(fields.count)
            sets.append(
                CollectedFields(
                    type: field.parent, fields: start..<start + 1, failure: -1, delivery: -1))
            fields.append(
                field.streamed(
                    group: field.kind == .composite
                        ? group(named, field.occurrences, [], 0, depth + 1) : -1))
        }
    }
}

extension PlanField.Leaf {
    init(_ type: TypeDefinition) {
        switch (type.kind, type.isBuiltIn ? type.name : "") {
        case (.enumeration, _): self = .enumeration
        case (.scalar, "Int"): self = .int
        case (.scalar, "Float"): self = .float
        case (.scalar, "Boolean"): self = .boolean
        case (.scalar, "String"), (.scalar, "ID"): self = .text
        case (.scalar, _): self = .custom
        default: self = .none
        }
    }
}

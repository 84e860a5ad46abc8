// CollectFields for all concrete types and all levels, each merged selection set once.
//
// A merged set is named by the selection sets that it merges, so fragments that double, and
// fields that meet again under other parents, lead to tables that exist already. Work is counted:
// what abstract types could still multiply ends at a limit.

/// Collects the fields of an operation under one decision of its conditions.
struct PlanBuilder: ~Copyable {
    private let document: Document
    private let names: [Int32]
    private let typeSystem: TypeSystem
    private let access: [AccessRule]
    private let conditions: Conditions
    private let decisions: [Conditions.Decision]
    private let literals: LiteralCoercion
    /// By symbol: the fragment definition's node, or -1.
    private let fragments: [NodeIndex]

    private(set) var sets: [CollectedFields] = []
    private(set) var fields: [PlanField] = []
    private(set) var groups: [Range<Int32>] = []
    private(set) var groupSets: [Int32] = []
    private(set) var occurrences: [NodeIndex] = []
    private(set) var keys: [UInt8] = []
    private(set) var arguments: [ArgumentPlan] = []
    private(set) var enumerations: [EnumerationNames] = []
    private(set) var failures: [FieldError] = []
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
        let selectionSets: [NodeIndex]
    }

    private struct ArgumentKey: Hashable {
        let field: FieldIndex
        let node: NodeIndex
    }

    private struct Pending {
        let set: Int32
        let type: TypeIndex
        let selectionSets: [NodeIndex]
        /// Objects around it, the fewest if it is met in several places.
        let depth: Int32
    }

    init(_ plan: borrowing Plan.Parts, decisions: [Conditions.Decision]) {
        document = plan.document
        names = plan.names
        typeSystem = plan.typeSystem
        access = plan.access
        conditions = plan.conditions
        self.decisions = decisions
        literals = LiteralCoercion(plan.document, names: plan.names, plan.typeSystem)
        fragments = plan.fragments
        maximumSteps =
            PlanLimits.collectedSelections
            + plan.document.nodes.count * PlanLimits.selectionsPerNode
        keyRanges = Array(repeating: 0..<0, count: plan.document.names.count)
        collector = FieldCollector(symbols: plan.document.names.count)
    }

    /// Collects everything below an operation.
    mutating func collect(
        _ rootType: TypeIndex, _ selectionSet: NodeIndex
    ) throws(RequestError) {
        _ = reserveSet(rootType, [selectionSet], depth: 0)
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

    private mutating func reserveSet(
        _ type: TypeIndex, _ selectionSets: [NodeIndex], depth: Int32
    ) -> Int32 {
        let number = Int32(sets.count)
        sets.append(CollectedFields(type: type, fields: 0..<0, failure: -1))
        pending.append(
            Pending(set: number, type: type, selectionSets: selectionSets, depth: depth))
        return number
    }

    private mutating func collect(_ set: Pending) throws(RequestError) {
        collector.begin()
        for selectionSet in set.selectionSets {
            collector.collect(
                selectionSet, set.type, document, names, typeSystem, conditions, decisions,
                fragments)
        }
        steps += collector.steps
        guard steps <= maximumSteps else {
            throw RequestError(
                .limit,
                [GraphQLError("The operation selects too many fields. Planning aborted.")])
        }
        if let failure = collector.failure {
            sets[Int(set.set)] = CollectedFields(
                type: set.type, fields: 0..<0, failure: Int32(failures.count))
            failures.append(failure)
            return
        }
        let start = Int32(fields.count)
        reserveFields(collector.entries.count)
        for entry in collector.entries {
            guard let field = field(entry, set.type, set.depth) else { continue }
            fields.append(field)
        }
        sets[Int(set.set)] = CollectedFields(
            type: set.type, fields: start..<Int32(fields.count), failure: -1)
    }

    /// Exact room for a large set, which doubling would hold three times for a moment; small ones
    /// grow as they like.
    private mutating func reserveFields(_ count: Int) {
        guard count > 1 << 12 else { return }
        fields.reserveCapacity(fields.count + count)
        occurrences.reserveCapacity(occurrences.count + count)
    }

    private mutating func field(
        _ entry: FieldCollector.Entry, _ parent: TypeIndex, _ depth: Int32
    ) -> PlanField? {
        let node = document[entry.first]
        // Only a document that was not validated selects what the type does not have.
        guard
            let field = typeSystem.selectedField(names[Int(node.symbol.rawValue)], in: parent)
        else { return nil }
        let definition = typeSystem.fields[Int(field)]
        let shape = definition.type.shape
        let named = definition.type.named
        let type = typeSystem.types[Int(named)]
        var kind = type.isComposite ? PlanField.Kind.composite : .scalar
        if type.kind == .enumeration { kind = .enumeration }
        if field == typeSystem.typenameMetaField { kind = .typename }
        if field == typeSystem.schemaMetaField || field == typeSystem.typeMetaField {
            usesIntrospection = true
        }
        let start = Int32(occurrences.count)
        collector.visitNodes(of: entry) { occurrences.append($0) }
        let nodes = start..<Int32(occurrences.count)
        return PlanField(
            key: key(entry.key), responseKey: entry.key, kind: kind,
            leaf: PlanField.Leaf(type), listDepth: shape.listDepth, nonNull: shape.nonNull,
            field: field, parent: parent,
            access: Int(field) < access.count ? access[Int(field)] : 0,
            group: kind == .composite ? group(named, nodes, depth + 1) : -1,
            arguments: argumentPlan(field, definition, entry.first),
            enumeration: names(kind, named, parent), occurrences: nodes)
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
    private mutating func group(
        _ type: TypeIndex, _ nodes: Range<Int32>, _ depth: Int32
    ) -> Int32 {
        var selectionSets: [NodeIndex] = []
        for index in nodes {
            let node = occurrences[Int(index)]
            if let set = document.child(of: node, .selectionSet) { selectionSets.append(set) }
        }
        let key = GroupKey(type: type, selectionSets: selectionSets)
        if let number = groupNumbers[key] { return number }
        let number = Int32(groups.count)
        groupNumbers[key] = number
        let start = Int32(groupSets.count)
        let definition = typeSystem.types[Int(type)]
        let concrete = definition.isAbstract ? definition.possibleTypes : [type]
        steps += concrete.count
        for object in concrete {
            groupSets.append(reserveSet(object, selectionSets, depth: depth))
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

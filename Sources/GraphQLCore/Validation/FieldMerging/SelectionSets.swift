// Selection sets as groups of fields by response name.

/// A field as it is selected.
struct FieldEntry {
    let node: NodeIndex
    let responseName: Symbol
    /// The type that it is selected from, -1 where unknown.
    let parentType: TypeIndex
}

/// What one selection set holds, inline fragments expanded.
struct SelectedFields {
    var fields: [FieldEntry] = []
    /// Distinct known fragments, in the order of their first spread.
    var fragments: [Int32] = []
}

/// Fields of one response name.
struct FieldGroup {
    let responseName: Symbol
    var fields: [FieldEntry]
}

/// Reads and caches the fields of selection sets.
struct SelectionSets {
    var arguments = CanonicalArguments()
    private var sets: [NodeIndex: SelectedFields] = [:]
    private var indices: [NodeIndex: [Symbol: [FieldEntry]]] = [:]
    /// By fragment: the round in which it was last seen.
    private var fragmentRounds: [Int32]
    private var round: Int32 = 0

    /// The name `stream` in the document; `nil` where nothing has it.
    private let stream: Symbol?

    /// Whether the document has a directive `@stream`.
    var hasStreams: Bool { stream != nil }

    init(_ context: ValidationContext) {
        stream = context.document.names.symbol(of: "stream".utf8)
        fragmentRounds = Array(repeating: 0, count: context.facts.fragments.count)
    }

    /// The size in nodes up to which a selection set is read again instead of cached: a document
    /// may have one set per byte.
    private static let smallest = 8

    /// The fields of a selection set, read once if it is not tiny.
    mutating func fields(
        of selectionSet: NodeIndex, _ context: inout ValidationContext
    ) -> SelectedFields {
        let nodes = context.document[selectionSet].subtreeEnd - selectionSet
        if nodes <= Self.smallest { return read(selectionSet, &context) }
        if let set = sets[selectionSet] { return set }
        let set = read(selectionSet, &context)
        sets[selectionSet] = set
        return set
    }

    private mutating func read(
        _ selectionSet: NodeIndex, _ context: inout ValidationContext
    ) -> SelectedFields {
        let document = context.document
        var set = SelectedFields()
        beginFragments()
        var parents: [(end: NodeIndex, type: TypeIndex)] = []
        var index = selectionSet
        let end = document[selectionSet].subtreeEnd
        while index < end {
            context.spend(1)
            while let last = parents.last, last.end <= index { parents.removeLast() }
            let node = document[index]
            switch node.kind {
            case .selectionSet:
                parents.append((node.subtreeEnd, context.facts.types[Int(index)]))
                index += 1
            case .field:
                let isAliased =
                    node.subtreeEnd > index + 1 && document[index + 1].kind == .alias
                set.fields.append(
                    FieldEntry(
                        node: index,
                        responseName: isAliased ? document[index + 1].symbol : node.symbol,
                        parentType: parents.last?.type ?? -1))
                index = node.subtreeEnd
            case .fragmentSpread:
                let fragment = context.facts.elements[Int(index)]
                if fragment >= 0, enterFragment(fragment) { set.fragments.append(fragment) }
                index = node.subtreeEnd
            case .inlineFragment: index += 1
            default: index = node.subtreeEnd
            }
        }
        return set
    }

    /// The fields of a selection set by response name, grouped once.
    mutating func index(
        of selectionSet: NodeIndex, _ context: inout ValidationContext
    ) -> [Symbol: [FieldEntry]] {
        if let index = indices[selectionSet] { return index }
        let fields = fields(of: selectionSet, &context).fields
        context.spend(fields.count)
        let index = Dictionary(grouping: fields, by: \.responseName)
        indices[selectionSet] = index
        return index
    }

    /// Why two fields of one response name cannot be one streamed list; `nil` where neither is
    /// streamed. The draft would accept two streams with equal arguments; the reference
    /// implementation refuses them, too. https://github.com/graphql/defer-stream-wg/discussions/100
    mutating func streamConflict(
        _ left: NodeIndex, _ right: NodeIndex, _ context: inout ValidationContext
    ) -> String? {
        guard let stream, left != right else { return nil }
        func directive(_ field: NodeIndex) -> NodeIndex? {
            context.document.children(of: field).first {
                context.document[$0].kind == .directive && context.document[$0].symbol == stream
            }
        }
        let (leftStream, rightStream) = (directive(left), directive(right))
        guard leftStream != nil || rightStream != nil else { return nil }
        let reason = "they have overlapping stream directives"
        guard let leftStream, let rightStream else { return reason }
        let areEqual =
            arguments.number(of: leftStream, &context)
            == arguments.number(of: rightStream, &context)
        return areEqual
            ? reason + ". See https://github.com/graphql/defer-stream-wg/discussions/100" : reason
    }

    /// Forgets which fragments were entered.
    mutating func beginFragments() {
        round += 1
    }

    /// Whether a fragment was not entered since `beginFragments`.
    mutating func enterFragment(_ fragment: Int32) -> Bool {
        guard fragmentRounds[Int(fragment)] != round else { return false }
        fragmentRounds[Int(fragment)] = round
        return true
    }

    /// All fields of fragments and of the fragments that they spread.
    mutating func expandedFields(
        of fragments: [Int32], _ context: inout ValidationContext
    ) -> [FieldEntry] {
        var fields: [FieldEntry] = []
        var isEntered: Set<Int32> = []
        var open = Array(fragments.reversed())
        while let fragment = open.popLast() {
            guard isEntered.insert(fragment).inserted else { continue }
            let selectionSet = context.facts.fragments[Int(fragment)].selectionSet
            let set = self.fields(of: selectionSet, &context)
            context.spend(1 + set.fields.count + set.fragments.count)
            fields += set.fields
            open += set.fragments.reversed()
        }
        return fields
    }

    /// Groups fields by response name, in the order of the first.
    static func groups(
        of fields: [FieldEntry], _ context: inout ValidationContext
    ) -> [FieldGroup] {
        var groups: [FieldGroup] = []
        context.marks.begin()
        for field in fields {
            if let group = context.marks[field.responseName] {
                groups[Int(group)].fields.append(field)
            } else {
                context.marks[field.responseName] = Int32(groups.count)
                groups.append(FieldGroup(responseName: field.responseName, fields: [field]))
            }
        }
        return groups
    }
}

extension ValidationContext {
    /// The type of a field's result; `nil` where unknown. Meta-fields have none here, as in
    /// GraphQL.js: they may share a response name with others if their parents exclude each other.
    func resultType(of field: FieldEntry) -> TypeReference? {
        let definition = facts.elements[Int(field.node)]
        guard definition >= 0, !typeSystem.isMetaField(definition) else { return nil }
        return typeSystem.fields[Int(definition)].type
    }

    /// Whether two results cannot share one response name.
    /// https://spec.graphql.org/September2026/#SameResponseShape()
    func typesConflict(_ left: TypeReference, _ right: TypeReference) -> Bool {
        var left = left
        var right = right
        while left != right {
            if left.isList || right.isList {
                guard left.isList, right.isList else { return true }
            } else if left.isNonNull || right.isNonNull {
                guard left.isNonNull, right.isNonNull else { return true }
            } else {
                return isLeaf(left.named) || isLeaf(right.named)
            }
            left = left.ofType
            right = right.ofType
        }
        return false
    }

    /// Whether two fields can never be selected on one object: different object types.
    func areExclusive(_ left: FieldEntry, _ right: FieldEntry) -> Bool {
        left.parentType != right.parentType && isObject(left.parentType)
            && isObject(right.parentType)
    }

    func isObject(_ type: TypeIndex) -> Bool {
        kind(of: type) == .object
    }

    /// The selection set of a field; `nil` for a leaf.
    func selectionSet(of field: NodeIndex) -> NodeIndex? {
        let end = document[field].subtreeEnd
        var child = field + 1
        while child < end {
            if document[child].kind == .selectionSet { return child }
            child = document[child].subtreeEnd
        }
        return nil
    }
}

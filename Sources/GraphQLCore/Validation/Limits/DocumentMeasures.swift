// How large operations are with their fragments expanded, without expanding them: every fragment is
// measured once, and numbers saturate instead of overflowing.

/// What limits count in one definition, fragments expanded.
struct DefinitionMeasure: Sendable {
    /// Nested selection sets outside introspection, not counting those of `edges` and `node`.
    var depth = 0
    /// Nested selection sets below `__schema` or `__type`.
    var introspectionDepth = 0
    /// Nested multiplying lists below `__schema` or `__type`.
    var introspectionLists = 0
    var aliases = 0
    var fields = 0
    var rootFields = 0
}

/// The measures of all operations of a valid document.
struct DocumentMeasures {
    private(set) var operations: [DefinitionMeasure] = []
    /// The position with the most directives.
    private(set) var maximumDirectives: (node: NodeIndex, count: Int)?
    private var fragments: [DefinitionMeasure]
    private let pages: CostModel
    private let multiplyingFields: Set<Symbol>

    init(_ context: inout ValidationContext) {
        pages = CostModel(context.typeSystem)
        fragments = Array(
            repeating: DefinitionMeasure(), count: context.facts.fragments.count)
        let names = context.document.names
        multiplyingFields = Set(
            ["fields", "interfaces", "possibleTypes", "inputFields"].compactMap {
                names.symbol(of: $0.utf8)
            })
        for fragment in context.fragmentGraph.order {
            let node = context.facts.fragments[Int(fragment)].node
            fragments[Int(fragment)] = measure(node, &context)
        }
        for operation in context.facts.operations {
            operations.append(measure(operation.node, &context))
        }
    }

    /// The state inside a node.
    private struct Scope {
        let end: NodeIndex
        var depth = 0
        var allDepth = 0
        var lists = 0
        var isIntrospection = false
        var isRoot = true
        /// The selection set that follows is one of `edges` or `node`.
        var isAside = false

        func inside(_ end: NodeIndex) -> Scope {
            Scope(
                end: end, depth: depth, allDepth: allDepth, lists: lists,
                isIntrospection: isIntrospection, isRoot: isRoot, isAside: isAside)
        }
    }

    private mutating func measure(
        _ definition: NodeIndex, _ context: inout ValidationContext
    ) -> DefinitionMeasure {
        var measure = DefinitionMeasure()
        let document = context.document
        let isIntrospection = context.typeSystem.isIntrospectionRoot(
            context.facts.types[Int(definition)])
        var scopes = [
            Scope(end: document[definition].subtreeEnd, isIntrospection: isIntrospection)
        ]
        context.spend(Int(document[definition].subtreeEnd - definition))
        countDirectives(definition, document)
        var index = definition + 1
        while index < document[definition].subtreeEnd {
            while let last = scopes.last, last.end <= index { scopes.removeLast() }
            guard var scope = scopes.last else { break }
            let node = document[index]
            switch node.kind {
            case .selectionSet:
                scope.allDepth += 1
                if !scope.isAside { scope.depth += 1 }
                scope.isAside = false
                measure.note(scope.depth, scope.allDepth, scope.lists, scope.isIntrospection)
            case .field:
                countDirectives(index, document)
                enterField(index, &scope, &measure, context)
            case .inlineFragment:
                countDirectives(index, document)
                // Its selection set is not a level of the response.
                scope.depth -= 1
                scope.allDepth -= 1
            case .fragmentSpread:
                countDirectives(index, document)
                let fragment = context.facts.elements[Int(index)]
                if fragment >= 0 {
                    measure.add(
                        fragments[Int(fragment)], scope.depth, scope.allDepth, scope.lists,
                        scope.isIntrospection, scope.isRoot)
                }
            case .variableDefinition: countDirectives(index, document)
            default:
                index = node.subtreeEnd
                continue
            }
            scopes.append(scope.inside(node.subtreeEnd))
            index += 1
        }
        return measure
    }

    private func enterField(
        _ index: NodeIndex, _ scope: inout Scope, _ measure: inout DefinitionMeasure,
        _ context: ValidationContext
    ) {
        let field = context.facts.elements[Int(index)]
        measure.fields = measure.fields.addingSaturated(1)
        if scope.isRoot { measure.rootFields = measure.rootFields.addingSaturated(1) }
        let isAliased =
            context.document[index].subtreeEnd > index + 1
            && context.document[index + 1].kind == .alias
        if isAliased { measure.aliases = measure.aliases.addingSaturated(1) }
        scope.isRoot = false
        guard field >= 0 else { return }
        if field == context.typeSystem.schemaMetaField
            || field == context.typeSystem.typeMetaField
        {
            scope.isIntrospection = true
        }
        if scope.isIntrospection {
            if multiplyingFields.contains(context.document[index].symbol) { scope.lists += 1 }
        } else {
            scope.isAside = pages.addsNoDepth(field)
        }
    }

    private mutating func countDirectives(_ node: NodeIndex, _ document: Document) {
        var count = 0
        for child in document.children(of: node) where document[child].kind == .directive {
            count += 1
        }
        if count > maximumDirectives?.count ?? 0 { maximumDirectives = (node, count) }
    }
}

extension DefinitionMeasure {
    fileprivate mutating func note(
        _ depth: Int, _ allDepth: Int, _ lists: Int, _ isIntrospection: Bool
    ) {
        if isIntrospection {
            introspectionDepth = max(introspectionDepth, allDepth)
            introspectionLists = max(introspectionLists, lists)
        } else {
            self.depth = max(self.depth, depth)
        }
    }

    /// Adds a fragment that is spread inside `depth` selection sets. Its own outermost selection
    /// set is not a level of the response.
    fileprivate mutating func add(
        _ other: DefinitionMeasure, _ depth: Int, _ allDepth: Int, _ lists: Int,
        _ isIntrospection: Bool, _ isRoot: Bool
    ) {
        note(
            depth + max(other.depth - 1, 0),
            allDepth + max(max(other.introspectionDepth, other.depth) - 1, 0),
            lists + other.introspectionLists, isIntrospection)
        if !isIntrospection, other.introspectionDepth > 0 {
            introspectionDepth = max(
                introspectionDepth, allDepth + other.introspectionDepth - 1)
            introspectionLists = max(introspectionLists, other.introspectionLists)
        }
        aliases = aliases.addingSaturated(other.aliases)
        fields = fields.addingSaturated(other.fields)
        if isRoot { rootFields = rootFields.addingSaturated(other.rootFields) }
    }
}

extension TypeSystem {
    /// Whether what is selected from a type is introspection: all types of the specification
    /// but scalars.
    fileprivate func isIntrospectionRoot(_ type: TypeIndex) -> Bool {
        type >= 0 && isIntrospectionType(type)
    }
}

extension Int {
    /// The sum, or the largest number.
    func addingSaturated(_ other: Int) -> Int {
        let (sum, isOverflow) = addingReportingOverflow(other)
        return isOverflow ? .max : sum
    }

    /// The product, or the largest number. Precondition: neither is negative.
    func multipliedSaturated(by other: Int) -> Int {
        let (product, isOverflow) = multipliedReportingOverflow(by: other)
        return isOverflow ? .max : product
    }
}

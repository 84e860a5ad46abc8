// A rule on SDL documents: its name in the line protocol and what it checks.

/// A rule on an SDL document alone, before a schema is built from it.
public struct SDLRule: Sendable {
    public let name: String
    let check: @Sendable (inout SDLContext) -> Void

    init(_ name: String, check: @escaping @Sendable (inout SDLContext) -> Void) {
        self.name = name
        self.check = check
    }

    /// All rules, in the order of their errors.
    public static let specified: [SDLRule] = [
        .loneSchemaDefinition,
        .uniqueOperationTypes,
        .uniqueTypeNames,
        .uniqueEnumValueNames,
        .uniqueFieldDefinitionNames,
        .uniqueArgumentDefinitionNames,
        .uniqueDirectiveNames,
        .knownTypeNames,
        .knownDirectives,
        .uniqueDirectivesPerLocation,
        .possibleTypeExtensions,
        .possibleDirectiveExtensions,
        .knownArgumentNamesOnDirectives,
        .uniqueArgumentNames,
        .uniqueInputFieldNames,
        .providedRequiredArgumentsOnDirectives,
    ]

    /// Checks a document by itself, or as an extension of a schema.
    /// - Throws: All errors of all rules.
    public static func check(
        _ document: Document, extending schema: TypeSystem?, rules: [SDLRule] = specified
    ) throws(SchemaErrors) {
        var context = SDLContext(document, extending: schema)
        for rule in rules { rule.check(&context) }
        guard context.errors.isEmpty else {
            throw SchemaErrors(context.errors.located(in: [document]))
        }
    }
}

/// What the rules on SDL documents know of the document, and the errors that they find.
struct SDLContext {
    let document: Document
    /// The schema that the document extends; `nil` for a document by itself.
    let schema: TypeSystem?
    /// By symbol of the document: the number of the name in the schema that is extended.
    let names: [Int32]
    /// The type definitions of the document, by name; the last one of a name.
    let definedTypes: [Symbol: NodeIndex]
    /// By node: the parent node.
    let parents: [NodeIndex]
    /// The directives that the document may use.
    let directives: [Symbol: SDLDirective]
    var errors = SchemaErrorList()
    var suggestions = NameSuggestions()

    init(_ document: Document, extending schema: TypeSystem?) {
        self.document = document
        self.schema = schema
        names = schema?.schemaNames(of: document) ?? []
        var definedTypes: [Symbol: NodeIndex] = [:]
        for node in document.children(of: 0) where document[node].kind.definedType != nil {
            definedTypes[document[node].symbol] = node
        }
        self.definedTypes = definedTypes
        var parents = [NodeIndex](repeating: 0, count: document.nodes.count)
        var open: [NodeIndex] = []
        for node in document.nodes.indices {
            while let last = open.last, document[last].subtreeEnd <= NodeIndex(node) {
                open.removeLast()
            }
            parents[node] = open.last ?? 0
            open.append(NodeIndex(node))
        }
        self.parents = parents
        directives = SDLDirective.all(in: document, extending: schema)
    }

    /// The type of the schema that is extended.
    func existingType(_ symbol: Symbol) -> TypeIndex? {
        schema?.type(names[Int(symbol.rawValue)])
    }

    func text(_ symbol: Symbol) -> String { document.text(of: symbol) }

    /// The start of a node.
    func start(_ node: NodeIndex) -> SchemaPlace {
        SchemaPlace(document: 0, offset: document[node].start)
    }

    /// The position of a node's name.
    func name(_ node: NodeIndex) -> SchemaPlace {
        SchemaPlace(document: 0, offset: document[node].nameStart)
    }

    /// All nodes of a kind, in document order.
    func nodes(_ kind: NodeKind) -> some Sequence<NodeIndex> {
        document.nodes.indices.lazy.filter { document.nodes[$0].kind == kind }.map(NodeIndex.init)
    }

    /// Reports every node that repeats an earlier name, with both positions.
    mutating func reportRepeated(_ nodes: [NodeIndex], _ message: (Symbol) -> String) {
        var first: [Symbol: NodeIndex] = [:]
        for node in nodes {
            let symbol = document[node].symbol
            if let earlier = first[symbol] {
                errors.report(message(symbol), [name(earlier), name(node)])
            } else {
                first[symbol] = node
            }
        }
    }

    /// Reports every name that several nodes have, with all their positions.
    mutating func reportGroups(_ nodes: [NodeIndex], _ message: (Symbol) -> String) {
        guard nodes.count > 1 else { return }
        var order: [Symbol] = []
        var groups: [Symbol: [NodeIndex]] = [:]
        for node in nodes {
            let symbol = document[node].symbol
            if groups[symbol] == nil { order.append(symbol) }
            groups[symbol, default: []].append(node)
        }
        for symbol in order {
            guard let group = groups[symbol], group.count > 1 else { continue }
            errors.report(message(symbol), group.map { name($0) })
        }
    }
}

/// What the rules on SDL documents need of a directive.
struct SDLDirective {
    let locations: Set<DirectiveLocation>
    let isRepeatable: Bool
    let arguments: [Argument]

    struct Argument {
        let name: String
        /// The type as written, if the argument is required.
        let requiredType: String?
    }

    /// Those of the schema that is extended, or of the specification, then of the document.
    static func all(
        in document: Document, extending schema: TypeSystem?
    ) -> [Symbol: SDLDirective] {
        var found: [Symbol: SDLDirective] = [:]
        if let schema {
            for directive in schema.directives {
                guard let symbol = document.names.symbol(of: directive.name.utf8) else { continue }
                found[symbol] = SDLDirective(
                    locations: Set(directive.locations), isRepeatable: directive.isRepeatable,
                    arguments: directive.arguments.map { index in
                        let argument = schema.inputValues[Int(index)]
                        return Argument(
                            name: argument.name,
                            requiredType: argument.isRequired
                                ? schema.text(of: argument.type) : nil)
                    })
            }
        } else {
            let builtIn = BuiltInDefinitions.document
            for node in builtIn.children(of: 0, .directiveDefinition) {
                let name = builtIn.name(of: node)
                guard let symbol = document.names.symbol(of: name.utf8) else { continue }
                found[symbol] = SDLDirective(node, in: builtIn)
            }
        }
        for node in document.children(of: 0, .directiveDefinition) {
            found[document[node].symbol] = SDLDirective(node, in: document)
        }
        return found
    }

    private init(locations: Set<DirectiveLocation>, isRepeatable: Bool, arguments: [Argument]) {
        self.locations = locations
        self.isRepeatable = isRepeatable
        self.arguments = arguments
    }

    private init(_ node: NodeIndex, in document: Document) {
        locations = Set(
            document.children(of: node, .directiveLocation).compactMap {
                DirectiveLocation(rawValue: document.name(of: $0))
            })
        isRepeatable = document[node].flags.contains(.repeatable)
        let text = { (type: NodeIndex) in
            TypeReference.read(type, in: document) { _ in 0 }?.text(document.namedType(in: type))
        }
        arguments = document.children(of: node, .inputValueDefinition).map { argument in
            let type = document.children(of: argument).first { document[$0].kind.isType }
            let hasDefault = document.children(of: argument).contains {
                document[$0].kind.isValue && !document[$0].flags.contains(.isDescription)
            }
            let isRequired = type.map { document[$0].kind == .nonNullType } ?? false
            return Argument(
                name: document.name(of: argument),
                requiredType: isRequired && !hasDefault ? type.flatMap(text) : nil)
        }
    }
}

extension Document {
    /// The name inside the wrappers of a type node.
    fileprivate func namedType(in type: NodeIndex) -> String {
        name(of: self[type].subtreeEnd - 1)
    }
}

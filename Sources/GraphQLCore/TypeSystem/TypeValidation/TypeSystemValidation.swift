// The “Type Validation” lists of the specification's section 3, over the finished tables.

/// Validates a schema as a whole.
/// https://spec.graphql.org/September2026/#sec-Type-System
struct TypeSystemValidation {
    let system: TypeSystem
    let source: SchemaSource
    let origins: SchemaOrigins
    var errors = SchemaErrorList()
    /// A default without a value and without an error of its own: it contains faulty ones, or it is
    /// too large.
    private var unexplained: NodeReference?
    /// For values too large to be explained.
    private var constants: ConstantCoercion
    /// By input value: the input object that it is a field of; -1 for arguments.
    let inputFieldOwners: [TypeIndex]
    /// Comparisons made so far; a schema that needs more than `maximumSteps` is refused.
    private var steps = 0

    /// A hundred times what a well-meant schema of a megabyte needs.
    static let maximumSteps = 10_000_000

    /// All errors of a schema, in no particular order.
    static func errors(
        of system: TypeSystem, _ source: SchemaSource, _ origins: SchemaOrigins,
        _ level: SchemaValidation
    ) -> [GraphQLError] {
        var validation = TypeSystemValidation(system, source, origins)
        validation.validateRootTypes()
        validation.validateDirectives()
        for number in system.types.indices where !system.types[number].isBuiltIn {
            validation.validateType(TypeIndex(number))
            if validation.errors.isFull || validation.isExhausted { break }
        }
        validation.validateDirectiveCycles()
        if level == .strict {
            validation.validateAppliedDirectives()
        }
        validation.validateDefaultValueCycles()
        validation.validateFiniteValues()
        if validation.errors.isEmpty, let literal = validation.unexplained {
            validation.report(
                "The default value is too large.", validation.places([literal]))
        }
        if validation.isExhausted {
            validation.errors.report("The schema is too complex to be validated.", [])
        }
        return validation.errors.located(in: source.documents)
    }

    /// Messages show the object they are about, so larger values are refused as a whole: otherwise
    /// the messages would grow with the square of their size.
    static let maximumExplainedBytes = 16 << 10

    private init(_ system: TypeSystem, _ source: SchemaSource, _ origins: SchemaOrigins) {
        self.system = system
        self.source = source
        self.origins = origins
        constants = ConstantCoercion(system, source)
        var owners = [TypeIndex](repeating: -1, count: system.inputValues.count)
        for (number, type) in system.types.enumerated() {
            for field in type.inputFields { owners[Int(field)] = TypeIndex(number) }
        }
        inputFieldOwners = owners
    }

    private var isExhausted: Bool { steps > Self.maximumSteps }

    /// Whether this much more work may be done.
    mutating func spend(_ count: Int) -> Bool {
        steps += count
        return !isExhausted
    }

    // MARK: - Default values

    /// https://spec.graphql.org/September2026/#sec-Input-Objects.Type-Validation
    private mutating func validateDefaultValue(
        _ index: InputValueIndex, coordinate: () -> String
    ) {
        let definition = system.inputValues[Int(index)]
        guard definition.defaultLiteral != nil, definition.defaultValue == nil, !errors.isFull,
            system.types[Int(definition.type.named)].isInput,
            let literal = source.defaultValueNode(inputNode(index))
        else { return }
        let faults = faults(of: literal, definition.type)
        if faults.isEmpty { unexplained = unexplained ?? literal }
        for (message, places) in faults {
            report("\(coordinate()) has invalid default value\(message)", places)
        }
    }

    /// Why a constant literal does not fit a type: the ends of messages, and positions.
    mutating func faults(
        of literal: NodeReference, _ type: TypeReference
    ) -> [(message: String, places: [SchemaPlace])] {
        let document = source.document(literal)
        guard document.depth(of: literal.node) <= ConstantCoercion.maximumDepth else {
            return [(": it is nested too deeply.", places([literal]))]
        }
        let size = source[literal].end - source[literal].start
        guard size <= Self.maximumExplainedBytes else {
            return constants.coerce(literal, as: type) == nil
                ? [(": it does not fit its type.", places([literal]))] : []
        }
        let coercion = LiteralCoercion(
            document, names: source.names[Int(literal.document)], system)
        var path: [PathSegment] = []
        var found: [(String, [SchemaPlace])] = []
        coercion.explain(literal.node, type, &path) { message, node, path in
            let position = path.map { segment in
                switch segment {
                case .key(let name): ".\(name)"
                case .index(let index): "[\(index)]"
                }
            }
            let fault = NodeReference(document: literal.document, node: node)
            found.append(
                (
                    position.isEmpty ? ": \(message)" : " at \(position.joined()): \(message)",
                    coercion.isCompoundLeaf(node, message) ? [] : places([fault])
                ))
            return true
        }
        return found
    }

    /// The message is built before the limit is checked: loops check `errors.isFull`.
    mutating func report(_ message: String, _ places: [SchemaPlace]) {
        errors.report(message, places)
    }

    // MARK: - Places

    /// The starts of nodes; those of built-in definitions have none.
    func places(_ nodes: [NodeReference?]) -> [SchemaPlace] {
        nodes.compactMap { node in
            guard let node, node.document != source.builtIn else { return nil }
            return SchemaPlace(document: node.document, offset: source[node].start)
        }
    }

    func node(_ type: TypeIndex) -> NodeReference { origins.types[Int(type)][0] }
    func fieldNode(_ field: FieldIndex) -> NodeReference { origins.fields[Int(field)] }
    func inputNode(_ value: InputValueIndex) -> NodeReference { origins.inputValues[Int(value)] }

    /// The names in the `implements` clauses or member lists of a type that name another type.
    func mentions(of other: TypeIndex, in type: TypeIndex) -> [NodeReference?] {
        let name = system.name(system.types[Int(other)].name)
        return origins.types[Int(type)].flatMap { node in
            source.children(node).filter {
                source[$0].kind == .namedType && source.name($0) == name
            }
        }
    }

    func deprecatedNode(_ node: NodeReference) -> NodeReference? {
        source.directiveNode(node, named: system.name("deprecated"))
    }

    func name(_ type: TypeIndex) -> String { system.types[Int(type)].name }

    // MARK: - Names

    /// https://spec.graphql.org/September2026/#sec-Names.Reserved-Names
    mutating func validateName(_ name: String, _ node: NodeReference) {
        guard name.utf8.starts(with: "__".utf8) else { return }
        report(
            "Name \"\(name)\" must not begin with \"__\","
                + " which is reserved by GraphQL introspection.", places([node]))
    }

    // MARK: - Root types

    /// https://spec.graphql.org/September2026/#sec-Root-Operation-Types
    private mutating func validateRootTypes() {
        if system.queryType == nil {
            report("Query root type must be provided.", places([origins.schemaDefinition]))
        }
        var uses: [(type: TypeIndex, operations: [OperationType])] = []
        for operation in [OperationType.query, .mutation, .subscription] {
            guard let root = system.rootType(operation) else { continue }
            guard system.types[Int(root)].kind == .object else {
                let label = operation.keyword.prefix(1).uppercased() + operation.keyword.dropFirst()
                report(
                    "\(label) root type must be Object type"
                        + "\(operation == .query ? "" : " if provided"),"
                        + " it cannot be \(name(root)).",
                    places([rootNode(operation) ?? node(root)]))
                continue
            }
            if let use = uses.firstIndex(where: { $0.type == root }) {
                uses[use].operations.append(operation)
            } else {
                uses.append((root, [operation]))
            }
        }
        for use in uses where use.operations.count > 1 {
            let words = use.operations.map(\.keyword)
            let list =
                words.count == 2
                ? words.joined(separator: " and ")
                : words.dropLast().joined(separator: ", ") + ", and \(words[words.count - 1])"
            report(
                "All root types must be different, \"\(name(use.type))\" type is used as"
                    + " \(list) root types.", places(use.operations.map(rootNode)))
        }
    }

    /// The type named for an operation in the schema definition or an extension of it.
    private func rootNode(_ operation: OperationType) -> NodeReference? {
        let definitions =
            (origins.schemaDefinition.map { [$0] } ?? []) + origins.schemaExtensions
        for definition in definitions {
            for child in source.children(definition, .operationTypeDefinition)
            where source[child].operation == operation {
                return source.typeNode(child)
            }
        }
        return nil
    }

    // MARK: - Types

    private mutating func validateType(_ type: TypeIndex) {
        let definition = system.types[Int(type)]
        validateName(definition.name, node(type))
        switch definition.kind {
        case .object, .interface:
            validateFields(type)
            validateInterfaces(type)
        case .union: validateUnionMembers(type)
        case .enumeration: validateEnumValues(type)
        case .inputObject: validateInputFields(type)
        case .scalar: break
        }
    }

    /// https://spec.graphql.org/September2026/#sec-Objects.Type-Validation
    private mutating func validateFields(_ type: TypeIndex) {
        let definition = system.types[Int(type)]
        if definition.fields.isEmpty {
            report(
                "Type \(definition.name) must define one or more fields.",
                places(origins.types[Int(type)]))
        }
        for index in definition.fields where !errors.isFull {
            let field = system.fields[Int(index)]
            let node = fieldNode(index)
            validateName(field.name, node)
            if system.types[Int(field.type.named)].kind == .inputObject {
                report(
                    "The type of \(definition.name).\(field.name) must be Output Type"
                        + " but got: \(system.text(of: field.type)).",
                    places([source.typeNode(node)]))
            }
            for argument in field.arguments where !errors.isFull {
                let name = system.inputValues[Int(argument)].name
                validateArgument(argument) { "\(definition.name).\(field.name)(\(name):)" }
            }
        }
    }

    private mutating func validateArgument(
        _ index: InputValueIndex, ofDirective: Bool = false, coordinate: () -> String
    ) {
        let argument = system.inputValues[Int(index)]
        let node = inputNode(index)
        validateName(argument.name, node)
        if !system.types[Int(argument.type.named)].isInput {
            report(
                "The type of \(coordinate()) must be Input Type"
                    + " but got: \(system.text(of: argument.type)).",
                places([ofDirective ? node : source.typeNode(node)]))
        }
        if argument.isRequired, argument.deprecationReason != nil {
            report(
                "Required argument \(coordinate()) cannot be deprecated.",
                places([deprecatedNode(node), source.typeNode(node)]))
        }
        validateDefaultValue(index, coordinate: coordinate)
    }

    /// https://spec.graphql.org/September2026/#sec-Type-System.Directives.Type-Validation
    private mutating func validateDirectives() {
        for (number, directive) in system.directives.enumerated() where !directive.isBuiltIn {
            validateName(directive.name, origins.directives[number][0])
            for argument in directive.arguments where !errors.isFull {
                let name = system.inputValues[Int(argument)].name
                validateArgument(argument, ofDirective: true) { "@\(directive.name)(\(name):)" }
            }
        }
    }

    /// https://spec.graphql.org/September2026/#sec-Unions.Type-Validation
    private mutating func validateUnionMembers(_ type: TypeIndex) {
        let definition = system.types[Int(type)]
        if definition.possibleTypes.isEmpty {
            report(
                "Union type \(definition.name) must define one or more member types.",
                places(origins.types[Int(type)]))
        }
        var included = Set<TypeIndex>()
        for member in definition.possibleTypes where !errors.isFull {
            if system.types[Int(member)].kind != .object {
                report(
                    "Union type \(definition.name) can only include Object types,"
                        + " it cannot include \(name(member)).",
                    places(mentions(of: member, in: type)))
            } else if !included.insert(member).inserted {
                report(
                    "Union type \(definition.name) can only include type \(name(member)) once.",
                    places(mentions(of: member, in: type)))
            }
        }
    }

    /// https://spec.graphql.org/September2026/#sec-Enums.Type-Validation
    private mutating func validateEnumValues(_ type: TypeIndex) {
        let definition = system.types[Int(type)]
        if definition.enumValues.isEmpty {
            report(
                "Enum type \(definition.name) must define one or more values.",
                places(origins.types[Int(type)]))
        }
        for index in definition.enumValues where !errors.isFull {
            validateName(system.enumValues[Int(index)].name, origins.enumValues[Int(index)])
        }
    }

    /// https://spec.graphql.org/September2026/#sec-Input-Objects.Type-Validation
    private mutating func validateInputFields(_ type: TypeIndex) {
        let definition = system.types[Int(type)]
        if definition.inputFields.isEmpty {
            report(
                "Input Object type \(definition.name) must define one or more fields.",
                places(origins.types[Int(type)]))
        }
        validateExtensions(ofInputObject: type)
        for index in definition.inputFields where !errors.isFull {
            let field = system.inputValues[Int(index)]
            let node = inputNode(index)
            let coordinate = { "\(definition.name).\(field.name)" }
            validateName(field.name, node)
            if !system.types[Int(field.type.named)].isInput {
                report(
                    "The type of \(coordinate()) must be Input Type"
                        + " but got: \(system.text(of: field.type)).",
                    places([source.typeNode(node)]))
            }
            if field.isRequired, field.deprecationReason != nil {
                report(
                    "Required input field \(coordinate()) cannot be deprecated.",
                    places([deprecatedNode(node), source.typeNode(node)]))
            }
            validateDefaultValue(index, coordinate: coordinate)
            guard definition.isOneOf else { continue }
            if field.type.isNonNull {
                report(
                    "OneOf input field \(coordinate()) must be nullable.",
                    places([source.typeNode(node)]))
            }
            if field.defaultLiteral != nil {
                report(
                    "OneOf input field \(coordinate()) cannot have a default value.",
                    places([node]))
            }
        }
    }
}

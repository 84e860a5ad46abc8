// SDL documents → tables. The documents have passed the rules on SDL documents, so every name they
// refer to is defined exactly once.

/// Fills the tables of a schema from its documents.
struct TypeSystemBuilder {
    let source: SchemaSource
    private(set) var index: TypeSystemIndex
    private(set) var origins = SchemaOrigins()
    /// Errors that are found only while building: arguments of `@deprecated` and `@specifiedBy`.
    private(set) var errors = SchemaErrorList()

    private(set) var types: [TypeDefinition] = []
    private(set) var fields: [FieldDefinition] = []
    private(set) var inputValues: [InputValueDefinition] = []
    private(set) var enumValues: [EnumValueDefinition] = []
    private(set) var directives: [DirectiveDefinition] = []
    private(set) var roots: [TypeIndex?] = [nil, nil, nil]
    private(set) var description: String?
    private(set) var metaFields: [FieldIndex] = []

    private let known: KnownNames
    let metaNames: TypeSystem.MetaNames
    private var metaFieldsDefinition: NodeReference?
    /// Built-in types that a document of the schema defines again, in that order; the definition
    /// only affects the order of introspection.
    private(set) var redefined: [TypeIndex: NodeReference] = [:]

    /// The numbers of the names that have a meaning in the specification.
    struct KnownNames {
        let deprecated: Int32
        let specifiedBy: Int32
        let oneOf: Int32
        let reason: Int32
        let url: Int32
    }

    /// `documents` are the SDL, perhaps an extension, and the built-in definitions.
    init(_ documents: [Document]) {
        var index = TypeSystemIndex()
        let nameCount = documents.reduce(0) { $0 + $1.names.count }
        index.reserve(names: nameCount, members: 0)
        let names = documents.map { document in
            (0..<document.names.count).map { symbol in
                index.intern(document.text(of: Symbol(rawValue: Int32(symbol))))
            }
        }
        known = KnownNames(
            deprecated: index.intern("deprecated"), specifiedBy: index.intern("specifiedBy"),
            oneOf: index.intern("oneOf"), reason: index.intern("reason"),
            url: index.intern("url"))
        metaNames = TypeSystem.MetaNames(
            schema: index.intern("__schema"), type: index.intern("__type"),
            typename: index.intern("__typename"))
        source = SchemaSource(documents: documents, names: names)
        self.index = index
        reserveTables()
        nameTypes()
        buildTypes()
        buildDirectives()
        buildMetaFields()
        findRoots()
        listPossibleTypes()
    }

    /// Exact capacity: doubling tables would hold the elements of a large schema three times.
    private mutating func reserveTables() {
        var counts = (fields: 0, inputValues: 0, enumValues: 0)
        for document in source.documents {
            for node in document.nodes {
                switch node.kind {
                case .fieldDefinition: counts.fields += 1
                case .inputValueDefinition: counts.inputValues += 1
                case .enumValueDefinition: counts.enumValues += 1
                default: break
                }
            }
        }
        fields.reserveCapacity(counts.fields)
        origins.fields.reserveCapacity(counts.fields)
        inputValues.reserveCapacity(counts.inputValues)
        origins.inputValues.reserveCapacity(counts.inputValues)
        index.reserve(
            names: 0, members: counts.fields + counts.inputValues + counts.enumValues)
        enumValues.reserveCapacity(counts.enumValues)
        origins.enumValues.reserveCapacity(counts.enumValues)
    }

    // MARK: - Names and numbers

    /// Gives every type its number, in the order of the definitions, built-in ones last.
    private mutating func nameTypes() {
        let builtIn = source.builtIn
        let reserved = reservedNames()
        var referenced = Set<Int32>([index.intern("String"), index.intern("Boolean")])
        for (number, document) in source.documents.dropLast().enumerated() {
            for node in document.nodes where node.kind == .namedType {
                let name = source.names[number][Int(node.symbol.rawValue)]
                if reserved.contains(name) { referenced.insert(name) }
            }
        }
        var redefinedNames: [Int32: NodeReference] = [:]
        for reference in definitions() {
            guard let kind = source[reference].kind.definedType else { continue }
            let name = source.name(reference)
            let isBuiltIn = reference.document == builtIn
            if !isBuiltIn, reserved.contains(name) {
                redefinedNames[name] = redefinedNames[name] ?? reference
            } else if isBuiltIn, source.text(reference) == BuiltInDefinitions.metaFields {
                metaFieldsDefinition = reference
            } else if isBuiltIn, kind == .scalar, !referenced.contains(name),
                redefinedNames[name] == nil
            {
                continue
            } else if index.types[Int(name)] < 0 {
                index.setType(name, TypeIndex(origins.types.count))
                origins.types.append([reference])
            }
        }
        for (name, reference) in redefinedNames where index.types[Int(name)] >= 0 {
            redefined[index.types[Int(name)]] = reference
        }
        attachExtensions()
    }

    private mutating func attachExtensions() {
        for reference in definitions() {
            if source[reference].kind == .schemaDefinition {
                origins.schemaDefinition = origins.schemaDefinition ?? reference
            } else if source[reference].kind == .schemaExtension {
                origins.schemaExtensions.append(reference)
            }
            guard let kind = source[reference].kind.extendedType else { continue }
            let type = index.types[Int(source.name(reference))]
            guard type >= 0, let definition = origins.types[Int(type)].first,
                definition.document != source.builtIn,
                source[definition].kind.definedType == kind
            else { continue }
            origins.types[Int(type)].append(reference)
        }
    }

    private func definitions() -> [NodeReference] {
        source.documents.indices.flatMap { number in
            source.documents[number].children(of: 0).map {
                NodeReference(document: Int32(number), node: $0)
            }
        }
    }

    /// The names of the built-in types.
    private func reservedNames() -> Set<Int32> {
        let builtIn = source.builtIn
        let document = source.documents[Int(builtIn)]
        return Set(
            document.children(of: 0)
                .map { NodeReference(document: builtIn, node: $0) }
                .filter { source[$0].kind.definedType != nil }
                .map(source.name))
    }

    // MARK: - Types

    private mutating func buildTypes() {
        for number in origins.types.indices {
            types.append(buildType(TypeIndex(number), origins.types[number]))
        }
    }

    private mutating func buildType(
        _ type: TypeIndex, _ nodes: [NodeReference]
    ) -> TypeDefinition {
        let definition = nodes[0]
        let kind = source[definition].kind.definedType ?? .scalar
        let fieldStart = FieldIndex(fields.count)
        let inputStart = InputValueIndex(inputValues.count)
        let enumStart = EnumValueIndex(enumValues.count)
        var named: [TypeIndex] = []
        var specifiedByURL: String?
        var isOneOf = false
        for node in nodes {
            for child in source.children(node) {
                switch source[child].kind {
                case .namedType: named.append(index.types[Int(source.name(child))])
                case .fieldDefinition: buildField(child, of: type)
                case .inputValueDefinition:
                    buildInputValue(child, of: type, .inputFieldOfType)
                case .enumValueDefinition: buildEnumValue(child, of: type)
                case .directive where kind == .scalar:
                    specifiedByURL =
                        stringArgument(known.url, of: child, named: known.specifiedBy)
                        ?? specifiedByURL
                case .directive where node == definition && source.name(child) == known.oneOf:
                    isOneOf = kind == .inputObject
                default: break
                }
            }
        }
        return TypeDefinition(
            name: source.text(definition), kind: kind, description: descriptionText(definition),
            isBuiltIn: definition.document == source.builtIn,
            fields: fieldStart..<FieldIndex(fields.count),
            interfaces: kind == .union ? [] : named, possibleTypes: kind == .union ? named : [],
            enumValues: enumStart..<EnumValueIndex(enumValues.count),
            inputFields: kind == .inputObject
                ? inputStart..<InputValueIndex(inputValues.count) : 0..<0,
            isOneOf: isOneOf, specifiedByURL: specifiedByURL)
    }

    private mutating func buildField(_ node: NodeReference, of parent: TypeIndex) {
        guard let type = typeReference(node) else { return }
        let number = FieldIndex(fields.count)
        let start = InputValueIndex(inputValues.count)
        for argument in source.children(node, .inputValueDefinition) {
            buildInputValue(argument, of: number, .argumentOfField)
        }
        fields.append(
            FieldDefinition(
                name: source.text(node), description: descriptionText(node), parent: parent,
                type: type, arguments: start..<InputValueIndex(inputValues.count),
                deprecationReason: deprecationReason(node), directives: []))
        origins.fields.append(node)
        if parent >= 0 { index.addMember(source.name(node), of: parent, .fieldOfType, number) }
    }

    private mutating func buildInputValue(
        _ node: NodeReference, of owner: Int32, _ space: TypeSystemIndex.Owner
    ) {
        guard let type = typeReference(node) else { return }
        let literal = source.defaultValueNode(node)
        let number = InputValueIndex(inputValues.count)
        inputValues.append(
            InputValueDefinition(
                name: source.text(node), description: descriptionText(node), type: type,
                defaultLiteral: literal.map { source.document($0).shortLiteral(of: $0.node) },
                defaultValue: nil, deprecationReason: deprecationReason(node), directives: []))
        origins.inputValues.append(node)
        index.addMember(source.name(node), of: owner, space, number)
    }

    private mutating func buildEnumValue(_ node: NodeReference, of type: TypeIndex) {
        let number = EnumValueIndex(enumValues.count)
        enumValues.append(
            EnumValueDefinition(
                name: source.text(node), description: descriptionText(node),
                deprecationReason: deprecationReason(node), directives: []))
        origins.enumValues.append(node)
        index.addMember(source.name(node), of: type, .enumValueOfType, number)
    }

    private func typeReference(_ node: NodeReference) -> TypeReference? {
        guard let type = source.typeNode(node) else { return nil }
        let names = source.names[Int(node.document)]
        return TypeReference.read(type.node, in: source.document(node)) { symbol in
            let found = index.types[Int(names[Int(symbol.rawValue)])]
            return found < 0 ? nil : found
        }
    }

    // MARK: - Directives

    /// Those of the documents in their order, then the built-in ones that they do not define.
    private mutating func buildDirectives() {
        nameDirectives()
        for (number, nodes) in origins.directives.enumerated() {
            let node = nodes[0]
            let start = InputValueIndex(inputValues.count)
            for argument in source.children(node, .inputValueDefinition) {
                buildInputValue(argument, of: DirectiveIndex(number), .argumentOfDirective)
            }
            directives.append(
                DirectiveDefinition(
                    name: source.text(node), description: descriptionText(node),
                    isBuiltIn: node.document == source.builtIn,
                    isRepeatable: source[node].flags.contains(.repeatable),
                    locations: source.children(node, .directiveLocation).compactMap {
                        DirectiveLocation(rawValue: source.text($0))
                    },
                    arguments: start..<InputValueIndex(inputValues.count),
                    deprecationReason: deprecationReason(of: nodes), directives: []))
        }
    }

    /// The definition of each directive, the first of a name, and its extensions.
    private mutating func nameDirectives() {
        let definitions = definitions()
        for node in definitions where source[node].kind == .directiveDefinition {
            let name = source.name(node)
            guard index.directives[Int(name)] < 0 else { continue }
            index.setDirective(name, DirectiveIndex(origins.directives.count))
            origins.directives.append([node])
        }
        for node in definitions where source[node].kind == .directiveExtension {
            let directive = index.directives[Int(source.name(node))]
            guard directive >= 0 else { continue }
            origins.directives[Int(directive)].append(node)
        }
    }

    private mutating func buildMetaFields() {
        guard let definition = metaFieldsDefinition else { return }
        for node in source.children(definition, .fieldDefinition) {
            metaFields.append(FieldIndex(fields.count))
            buildField(node, of: -1)
        }
    }

    /// The reason that a definition or one of its extensions gives.
    private mutating func deprecationReason(of nodes: [NodeReference]) -> String? {
        for node in nodes {
            if let reason = deprecationReason(node) { return reason }
        }
        return nil
    }

    /// https://spec.graphql.org/September2026/#sec--deprecated
    private mutating func deprecationReason(_ node: NodeReference) -> String? {
        for child in source.children(node)
        where source[child].kind == .directive && source.name(child) == known.deprecated {
            return stringArgument(known.reason, of: child, named: known.deprecated)
                ?? BuiltInDefinitions.deprecationReason
        }
        return nil
    }

    /// The string given to an argument of a directive; `nil` where the directive is another one
    /// or the argument is not given.
    private mutating func stringArgument(
        _ argument: Int32, of directive: NodeReference, named name: Int32
    ) -> String? {
        guard source.name(directive) == name else { return nil }
        for node in source.children(directive, .argument) where source.name(node) == argument {
            guard let value = source.children(node).first(where: { source[$0].kind.isValue })
            else { continue }
            let document = source.document(value)
            if source[value].kind == .stringValue { return document.string(of: value.node) }
            let reason =
                source[value].kind == .nullValue
                ? "Expected value of non-null type \"String!\" not to be null."
                : "String cannot represent a non string value: \(document.literal(of: value.node))"
            errors.report(
                "Argument \"\(source.text(node))\" has invalid value: \(reason)",
                [SchemaPlace(document: value.document, offset: source[value].start)])
        }
        return nil
    }

    private func descriptionText(_ node: NodeReference) -> String? {
        source.children(node)
            .first { source[$0].flags.contains(.isDescription) }
            .map { source.document($0).string(of: $0.node) }
    }

    // MARK: - Roots and possible types

    /// https://spec.graphql.org/September2026/#sec-Root-Operation-Types.Default-Root-Operation-Type-Names
    private mutating func findRoots() {
        if let definition = origins.schemaDefinition {
            description = descriptionText(definition)
        }
        if origins.schemaDefinition == nil || origins.schemaDefinition?.document != 0 {
            for (operation, name) in ["Query", "Mutation", "Subscription"].enumerated() {
                let type = index.name(name) < 0 ? -1 : index.types[Int(index.name(name))]
                guard type >= 0, origins.types[Int(type)][0].document == 0 else { continue }
                roots[operation] = type
            }
        }
        let nodes = (origins.schemaDefinition.map { [$0] } ?? []) + origins.schemaExtensions
        for node in nodes {
            for child in source.children(node, .operationTypeDefinition) {
                let operation = Int(source[child].operation.rawValue)
                guard let named = source.typeNode(child) else { continue }
                let type = index.types[Int(source.name(named))]
                let isDefault = origins.schemaDefinition == nil && child.document == 0
                if type >= 0, !(isDefault && roots[operation] != nil) { roots[operation] = type }
            }
        }
    }

    private mutating func listPossibleTypes() {
        var possible: [[TypeIndex]] = types.map(\.possibleTypes)
        for (number, type) in types.enumerated() where type.kind == .object {
            for interface in type.interfaces where types[Int(interface)].kind == .interface {
                possible[Int(interface)].append(TypeIndex(number))
            }
        }
        for number in types.indices where types[number].kind == .interface {
            types[number].possibleTypes = possible[number]
        }
    }
}

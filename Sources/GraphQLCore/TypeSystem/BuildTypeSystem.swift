// SDL → TypeSystem, in the order of the specification: the rules on the documents, the tables,
// then the validation of the type system itself.

extension TypeSystem {
    /// Builds a schema from SDL, and from a second document with definitions and extensions.
    ///
    /// - Parameters:
    ///   - scalars: Input coercion of custom scalars, by name.
    ///   - validation: How much is checked. With `.document` the schema may be fit only to be
    ///     printed.
    ///   - incrementalDelivery: Whether the schema also has `@defer` and `@stream`. What the
    ///     documents define under these names takes precedence.
    /// - Throws: All errors of the first stage that finds any.
    /// https://spec.graphql.org/September2026/#sec-Type-System
    public init(
        building document: Document, extending extension: Document? = nil,
        scalars: [String: any ScalarCoercion] = [:], validation: SchemaValidation = .strict,
        incrementalDelivery: Bool = false
    ) throws(SchemaErrors) {
        try SDLRule.check(document, extending: nil)
        var original: TypeSystem?
        if let `extension` {
            let base = try TypeSystem(building: document, validation: .document)
            try SDLRule.check(`extension`, extending: base)
            original = base
        }
        let documents =
            [document] + (`extension`.map { [$0] } ?? [])
            + (incrementalDelivery ? [IncrementalDirectives.document] : [])
        let builder = TypeSystemBuilder(documents + [BuiltInDefinitions.document])
        guard builder.errors.isEmpty else {
            throw SchemaErrors(builder.errors.located(in: builder.source.documents))
        }
        self.init(builder, scalars: scalars, original: original)
        let isComplete = coerceConstants(builder)
        guard isComplete || validation == .document else {
            throw SchemaErrors([
                GraphQLError("The default values of the schema are too complex to be checked.")
            ])
        }
        if validation != .document {
            let errors = TypeSystemValidation.errors(
                of: self, builder.source, builder.origins, validation)
            if !errors.isEmpty { throw SchemaErrors(errors) }
        }
    }

    private init(
        _ builder: TypeSystemBuilder, scalars: [String: any ScalarCoercion], original: TypeSystem?
    ) {
        var coercions: [TypeIndex: any ScalarCoercion] = [:]
        for (number, type) in builder.types.enumerated()
        where type.kind == .scalar && !type.isBuiltIn {
            coercions[TypeIndex(number)] = scalars[type.name]
        }
        self.init(
            description: builder.description, types: builder.types, fields: builder.fields,
            inputValues: builder.inputValues, enumValues: builder.enumValues,
            directives: builder.directives, queryType: builder.roots[0],
            mutationType: builder.roots[1], subscriptionType: builder.roots[2],
            scalarCoercions: coercions, appliedDirectives: [],
            schemaMetaField: builder.metaFields[0], typeMetaField: builder.metaFields[1],
            typenameMetaField: builder.metaFields[2],
            introspectionOrder: IntrospectionOrder(builder, original: original).types,
            metaNames: builder.metaNames, possibleTypes: PossibleTypes(builder.types),
            introspectionCache: IntrospectionCache(), index: builder.index)
    }

    /// Fills in what needs the tables to be read: default values and applied directives.
    /// Returns whether the work stayed within its limit.
    private mutating func coerceConstants(_ builder: TypeSystemBuilder) -> Bool {
        let origins = builder.origins
        var coercion = ConstantCoercion(self, builder.source)
        coercion.coerceDefaults(origins)
        let schemaNodes = (origins.schemaDefinition.map { [$0] } ?? []) + origins.schemaExtensions
        let onSchema = coercion.appliedDirectives(on: schemaNodes)
        let onTypes = origins.types.map { coercion.appliedDirectives(on: $0) }
        let onFields = origins.fields.map { coercion.appliedDirectives(on: [$0]) }
        let onInputValues = origins.inputValues.map { coercion.appliedDirectives(on: [$0]) }
        let onDirectives = origins.directives.map { coercion.appliedDirectives(on: $0) }
        let onEnumValues = origins.enumValues.map { coercion.appliedDirectives(on: [$0]) }
        appliedDirectives = onSchema
        // Writing to a table copies it, since the builder also holds it: skipped if there is
        // nothing to write.
        for number in types.indices where !onTypes[number].isEmpty {
            types[number].directives = onTypes[number]
        }
        for number in fields.indices where !onFields[number].isEmpty {
            fields[number].directives = onFields[number]
        }
        for number in inputValues.indices {
            if let value = coercion.defaults[number]?.value {
                inputValues[number].defaultValue = value
            }
            if !onInputValues[number].isEmpty {
                inputValues[number].directives = onInputValues[number]
            }
        }
        for number in enumValues.indices where !onEnumValues[number].isEmpty {
            enumValues[number].directives = onEnumValues[number]
        }
        for number in directives.indices where !onDirectives[number].isEmpty {
            directives[number].directives = onDirectives[number]
        }
        return !coercion.isExhausted
    }
}

/// The order in which introspection lists the types: in the order of definition, a built-in type
/// after the first one that refers to it, the introspection types last.
struct IntrospectionOrder {
    private(set) var types: [TypeIndex] = []
    private var isListed: [Bool]

    init(_ builder: TypeSystemBuilder, original: TypeSystem?) {
        isListed = Array(repeating: false, count: builder.types.count)
        var turns: [TypeIndex] = []
        for type in original?.introspectionOrder ?? [] {
            let name = builder.index.name(original?.types[Int(type)].name ?? "")
            turns.append(builder.index.types[Int(name)])
        }
        for (number, nodes) in builder.origins.types.enumerated()
        where nodes[0].document != builder.source.builtIn {
            turns.append(TypeIndex(number))
        }
        if original == nil { turns = Self.merge(turns, builder) }
        for turn in turns { isListed[Int(turn)] = true }
        var isDone = Set<TypeIndex>()
        for turn in turns where isDone.insert(turn).inserted {
            types.append(turn)
            listReferences(of: turn, builder)
        }
        for root in builder.roots { if let root { list(root, builder) } }
        for directive in builder.directives {
            for argument in directive.arguments {
                list(builder.inputValues[Int(argument)].type.named, builder)
            }
        }
        list(builder.index.types[Int(builder.index.name("__Schema"))], builder)
    }

    /// Puts built-in types that a document defines again at the place of that definition.
    private static func merge(
        _ turns: [TypeIndex], _ builder: TypeSystemBuilder
    ) -> [TypeIndex] {
        let defined = turns.map { ($0, builder.origins.types[Int($0)][0]) }
        let again = builder.redefined.map { ($0.key, $0.value) }
        return (defined + again).sorted { $0.1.node < $1.1.node }.map(\.0)
    }

    private mutating func list(_ type: TypeIndex, _ builder: TypeSystemBuilder) {
        guard !isListed[Int(type)] else { return }
        isListed[Int(type)] = true
        types.append(type)
        listReferences(of: type, builder)
    }

    /// Recurses over built-in types only: all others are listed already or will be.
    private mutating func listReferences(of type: TypeIndex, _ builder: TypeSystemBuilder) {
        let definition = builder.types[Int(type)]
        for interface in definition.interfaces { list(interface, builder) }
        if definition.kind == .union {
            for member in definition.possibleTypes { list(member, builder) }
        }
        for field in definition.fields {
            list(builder.fields[Int(field)].type.named, builder)
            for argument in builder.fields[Int(field)].arguments {
                list(builder.inputValues[Int(argument)].type.named, builder)
            }
        }
        for field in definition.inputFields {
            list(builder.inputValues[Int(field)].type.named, builder)
        }
    }
}

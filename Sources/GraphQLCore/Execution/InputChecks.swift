// Coercion without a request: for tools that check variables and values on their own.

extension Variables {
    /// Coerces the variables of an operation whose document need not be valid; the coerced
    /// values in the order of their definitions. Reports every error.
    /// https://spec.graphql.org/September2026/#CoerceVariableValues()
    public static func coerced(
        _ input: InputValue?, for operationName: String?, in document: ValidDocument
    ) throws(RequestError) -> InputValue {
        let names = document.facts.schemaNames
        let signatures = VariableSignatures(
            of: try document.getOperation(operationName), in: document.document, names: names,
            document.typeSystem)
        var coercion = VariableCoercion(
            signatures, document.document, names, maximumErrors: Int.max - 1)
        return VariableCoercion.object(signatures, try coercion.coerce(input))
    }
}

extension TypeSystem {
    /// Checks a value against an input type. Throws all faults, each with its path inside the
    /// value. https://spec.graphql.org/September2026/#sec-Input-Values
    public func coerced(
        _ value: InputValue, to type: TypeReference
    ) throws(RequestError) -> InputValue {
        let coercion = InputCoercion(self)
        if let coerced = coercion.coerce(value, to: type) { return coerced }
        var errors: [GraphQLError] = []
        var path: [PathSegment] = []
        coercion.explain(value, type, &path) { message, path in
            errors.append(GraphQLError(message, path: path.isEmpty ? nil : path))
            return true
        }
        throw Self.refusal(errors)
    }

    /// Checks a literal without variables against an input type; `literal` was parsed as a value.
    /// Throws all faults, each with its location and its path inside the value.
    public func coerced(
        literal document: Document, to type: TypeReference
    ) throws(RequestError) -> InputValue {
        let coercion = LiteralCoercion(document, names: schemaNames(of: document), self)
        if let coerced = coercion.coerce(0, to: type) { return coerced }
        var errors: [GraphQLError] = []
        var path: [PathSegment] = []
        coercion.explain(0, type, &path) { message, node, path in
            let isPlaced = !coercion.isCompoundLeaf(node, message)
            errors.append(
                GraphQLError(
                    message, locations: isPlaced ? [document.location(of: node)] : [],
                    path: path.isEmpty ? nil : path))
            return true
        }
        throw Self.refusal(errors)
    }

    private static func refusal(_ errors: [GraphQLError]) -> RequestError {
        // A default may have no value if the schema was accepted unchecked.
        RequestError(.variables, errors.isEmpty ? [GraphQLError("Invalid value.")] : errors)
    }

    /// The input type of a document that was parsed as a type; `nil` where the schema has none.
    public func inputType(_ document: Document) -> TypeReference? {
        guard
            let type = typeReference(of: 0, in: document, names: schemaNames(of: document)),
            types[Int(type.named)].isInput
        else { return nil }
        return type
    }
}

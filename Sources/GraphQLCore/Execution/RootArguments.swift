// What an operation selects at its root, for callers that must know it before the first resolver
// runs.

extension Plan {
    /// The coerced arguments of each selected root field; arguments that do not coerce are left
    /// out, since execution reports them.
    public func rootArguments(_ variables: Variables) -> [InputValue] {
        let variant = variables.variant
        let literals = LiteralCoercion(
            document, names: names, typeSystem,
            variables: VariableScope(signatures: variables.signatures, values: variables.values))
        return variant.sets[0].fields.compactMap { index in
            let field = variant.fields[Int(index)]
            guard field.arguments >= 0 else { return nil }
            switch variant.arguments[Int(field.arguments)] {
            case .constant(let value): return value
            case .failing: return nil
            case .dynamic(let definition, let node):
                return try? literals.argumentValues(of: definition, at: node)
            }
        }
    }

    /// The names of the selected root fields, with fragments expanded and `@skip` and `@include`
    /// decided. Two fields of one name are two entries; aliases are ignored.
    public func rootFields(_ variables: Variables) -> [String] {
        let variant = variables.variant
        return variant.sets[0].fields.map { index in
            typeSystem.fields[Int(variant.fields[Int(index)].field)].name
        }
    }
}

extension Variables {
    /// Whether the fields selected under these variables include `__schema` or `__type`.
    public var usesIntrospection: Bool { variant.usesIntrospection }
}

// The arguments of an operation's root fields, for those who must know what a request names
// before its first resolver runs.

extension Plan {
    /// The coerced arguments of each selected root field; those that do not coerce are left out,
    /// since execution reports them.
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
}

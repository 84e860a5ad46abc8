// What an extension of an input object may not provide.

extension TypeSystemValidation {
    /// `@oneOf` belongs to the definition: an extension that provided it would change what the
    /// fields of the definition mean.
    /// https://spec.graphql.org/September2026/#sec-Input-Object-Extensions.Type-Validation
    mutating func validateExtensions(ofInputObject type: TypeIndex) {
        let oneOf = system.name("oneOf")
        for node in origins.types[Int(type)].dropFirst() where !errors.isFull {
            guard let directive = source.directiveNode(node, named: oneOf) else { continue }
            report(
                "Directive \"@oneOf\" must not be provided by an extension of Input Object type"
                    + " \(name(type)).", places([directive]))
        }
    }
}

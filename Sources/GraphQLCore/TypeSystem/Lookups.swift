// Finding the elements of a schema: by numbers on the request path, by strings elsewhere.

extension TypeSystem {
    /// The schema's number of each name of a document, -1 where the schema does not have the
    /// name. Made once per document; every lookup after it compares numbers.
    func schemaNames(of document: Document) -> [Int32] {
        let names = document.names
        var numbers: [Int32] = []
        numbers.reserveCapacity(names.count)
        for symbol in 0..<names.count {
            let range = names.range(of: Symbol(rawValue: Int32(symbol)))
            numbers.append(index.names.symbol(of: names.bytes[range])?.rawValue ?? -1)
        }
        return numbers
    }

    /// `Type.field`. Precondition: the field is not a meta-field.
    public func coordinate(of field: FieldIndex) -> String {
        let definition = fields[Int(field)]
        return types[Int(definition.parent)].name + "." + definition.name
    }

    /// The number of a name in this schema, -1 where no element has it.
    public func name(_ text: String) -> Int32 { index.name(text) }

    @inline(__always)
    func type(_ name: Int32) -> TypeIndex? {
        name < 0 ? nil : present(index.types[Int(name)])
    }

    @inline(__always)
    func directive(_ name: Int32) -> DirectiveIndex? {
        name < 0 ? nil : present(index.directives[Int(name)])
    }

    /// A field of an object or interface. Meta-fields are not found here.
    @inline(__always)
    func field(_ name: Int32, in type: TypeIndex) -> FieldIndex? {
        present(index.member(name, of: type, .fieldOfType))
    }

    @inline(__always)
    func argument(_ name: Int32, of field: FieldIndex) -> InputValueIndex? {
        present(index.member(name, of: field, .argumentOfField))
    }

    @inline(__always)
    func argument(_ name: Int32, ofDirective directive: DirectiveIndex) -> InputValueIndex? {
        present(index.member(name, of: directive, .argumentOfDirective))
    }

    @inline(__always)
    func inputField(_ name: Int32, of type: TypeIndex) -> InputValueIndex? {
        present(index.member(name, of: type, .inputFieldOfType))
    }

    @inline(__always)
    func enumValue(_ name: Int32, of type: TypeIndex) -> EnumValueIndex? {
        present(index.member(name, of: type, .enumValueOfType))
    }

    @inline(__always)
    private func present(_ index: Int32) -> Int32? { index < 0 ? nil : index }
}

extension TypeSystem {
    /// The type of a name; also `nil` for built-in scalars that the schema does not refer to.
    public func type(named text: String) -> TypeIndex? { type(name(text)) }

    public func directive(named text: String) -> DirectiveIndex? { directive(name(text)) }

    public func field(named text: String, in type: TypeIndex) -> FieldIndex? {
        field(name(text), in: type)
    }

    public func argument(named text: String, of field: FieldIndex) -> InputValueIndex? {
        argument(name(text), of: field)
    }

    public func argument(
        named text: String, ofDirective directive: DirectiveIndex
    ) -> InputValueIndex? {
        argument(name(text), ofDirective: directive)
    }

    public func inputField(named text: String, of type: TypeIndex) -> InputValueIndex? {
        inputField(name(text), of: type)
    }

    public func enumValue(named text: String, of type: TypeIndex) -> EnumValueIndex? {
        enumValue(name(text), of: type)
    }

    /// The root type of an operation.
    /// https://spec.graphql.org/September2026/#sec-Root-Operation-Types
    public func rootType(_ operation: OperationType) -> TypeIndex? {
        switch operation {
        case .query: queryType
        case .mutation: mutationType
        case .subscription: subscriptionType
        }
    }

    /// The field that a name refers to on a type: one of its own, or a meta-field: `__typename` on
    /// every composite type, `__schema` and `__type` on the query root.
    /// https://spec.graphql.org/September2026/#sec-Schema-Introspection
    @inline(__always)
    func selectedField(_ name: Int32, in type: TypeIndex) -> FieldIndex? {
        if let field = field(name, in: type) { return field }
        if name == metaNames.typename, types[Int(type)].isComposite { return typenameMetaField }
        guard type == queryType else { return nil }
        if name == metaNames.schema { return schemaMetaField }
        if name == metaNames.type { return typeMetaField }
        return nil
    }

    /// Whether a field is `__typename`, `__schema` or `__type`.
    public func isMetaField(_ field: FieldIndex) -> Bool {
        field == typenameMetaField || field == schemaMetaField || field == typeMetaField
    }

    /// Whether a type is one of the introspection types of the specification.
    public func isIntrospectionType(_ type: TypeIndex) -> Bool {
        types[Int(type)].isBuiltIn && types[Int(type)].kind != .scalar
    }
}

// What an operation uses of its schema: computed once with its plan, counted with each request.

extension ValidDocument {
    /// The elements that an operation uses, without introspection. Each once, in no particular
    /// order.
    ///
    /// They are fields, arguments, enum values and fields of input objects as written; the types of
    /// fragments' conditions; interfaces, unions and enums that a selected field returns; input
    /// types and enums that a variable may contain, since which of their fields and values it has
    /// is different in each request.
    ///
    /// - Returns: nothing if there is no such operation
    public func elements(usedBy operationName: String?) -> [SchemaElement] {
        guard let operation = operation(named: operationName) else { return [] }
        var used: Set<SchemaElement> = []
        add(operation.node, to: &used)
        for fragment in fragments(reachableFrom: operation) { add(fragment.node, to: &used) }
        var inputs: [TypeIndex] = facts.variables[operation.variables].compactMap { $0.type?.named }
        while let type = inputs.popLast() {
            let definition = typeSystem.types[Int(type)]
            guard definition.kind != .scalar, used.insert(.type(type)).inserted else { continue }
            for field in definition.inputFields {
                inputs.append(typeSystem.inputValues[Int(field)].type.named)
            }
        }
        return Array(used)
    }

    private func add(_ definition: NodeIndex, to used: inout Set<SchemaElement>) {
        for node in definition..<document[definition].subtreeEnd {
            let kind = document[node].kind
            switch kind {
            case .fragmentDefinition, .inlineFragment:
                let type = facts.types[Int(node)]
                if type >= 0, !typeSystem.types[Int(type)].isBuiltIn { used.insert(.type(type)) }
            case .field: addField(node, to: &used)
            case .argument, .objectField, .enumValue, .directive:
                let element = facts.elements[Int(node)]
                guard element >= 0 else { continue }
                switch kind {
                case .enumValue: used.insert(.enumValue(element))
                case .directive: used.insert(.directive(element))
                default: used.insert(.input(element))
                }
            default: continue
            }
        }
    }

    private func addField(_ node: NodeIndex, to used: inout Set<SchemaElement>) {
        let field = facts.elements[Int(node)]
        guard field >= 0, !typeSystem.isMetaField(field) else { return }
        let definition = typeSystem.fields[Int(field)]
        guard !typeSystem.types[Int(definition.parent)].isBuiltIn else { return }
        used.insert(.field(field))
        let type = typeSystem.types[Int(definition.type.named)]
        if type.isAbstract || type.kind == .enumeration {
            used.insert(.type(definition.type.named))
        }
    }
}

// Default values are coerced once, in order of their dependencies.

extension ConstantCoercion {
    /// Coerces the defaults of all arguments and input fields. Those that do not fit their types,
    /// depend on themselves or are too large have no value; validation reports them.
    /// https://spec.graphql.org/September2026/#InputObjectDefaultValueHasCycle()
    mutating func coerceDefaults(_ origins: SchemaOrigins) {
        enum State { case unknown, underway, known }
        var states = [State](repeating: .unknown, count: origins.inputValues.count)
        var stack: [(inputValue: InputValueIndex, needs: [InputValueIndex], next: Int)] = []
        for start in typeSystem.inputValues.indices where states[start] == .unknown {
            stack.append((InputValueIndex(start), needs(InputValueIndex(start), origins), 0))
            states[start] = .underway
            while let top = stack.last {
                if top.next < top.needs.count {
                    stack[stack.count - 1].next += 1
                    let need = top.needs[top.next]
                    guard states[Int(need)] == .unknown else { continue }
                    states[Int(need)] = .underway
                    stack.append((need, needs(need, origins), 0))
                } else {
                    stack.removeLast()
                    states[Int(top.inputValue)] = .known
                    guard let literal = literal(top.inputValue, origins) else { continue }
                    let type = typeSystem.inputValues[Int(top.inputValue)].type
                    setDefault(top.inputValue, coerce(literal, as: type))
                }
            }
        }
    }

    private func literal(
        _ inputValue: InputValueIndex, _ origins: SchemaOrigins
    ) -> NodeReference? {
        source.defaultValueNode(origins.inputValues[Int(inputValue)])
    }

    /// The input fields whose defaults a default value uses.
    private mutating func needs(
        _ inputValue: InputValueIndex, _ origins: SchemaOrigins
    ) -> [InputValueIndex] {
        let type = typeSystem.inputValues[Int(inputValue)].type.named
        guard typeSystem.types[Int(type)].kind == .inputObject,
            let literal = literal(inputValue, origins)
        else { return [] }
        var found: [InputValueIndex] = []
        eachObject(of: literal, type) { _, absent in found.append(contentsOf: absent) }
        return found
    }

    /// Calls `visit` for every object in a literal of an input object type, with the input fields
    /// that have a default and are not given.
    mutating func eachObject(
        of literal: NodeReference, _ type: TypeIndex,
        visit: (NodeReference, [InputValueIndex]) -> Void
    ) {
        var pending = [(node: literal, type: type)]
        while let (node, type) = pending.popLast() {
            switch source[node].kind {
            case .listValue:
                pending.append(contentsOf: source.children(node).map { ($0, type) })
            case .objectValue:
                let fields = typeSystem.types[Int(type)].inputFields
                guard spend(fields.count + 1) else { return }
                var given = Set<InputValueIndex>()
                for child in source.children(node) {
                    guard let field = typeSystem.inputField(source.name(child), of: type) else {
                        continue
                    }
                    given.insert(field)
                    let named = typeSystem.inputValues[Int(field)].type.named
                    if typeSystem.types[Int(named)].kind == .inputObject {
                        let value = NodeReference(document: child.document, node: child.node + 1)
                        pending.append((value, named))
                    }
                }
                visit(
                    node,
                    fields.filter {
                        typeSystem.inputValues[Int($0)].defaultLiteral != nil
                            && !given.contains($0)
                    })
            default: break
            }
        }
    }
}

// MARK: - Applied directives

extension ConstantCoercion {
    /// The directives on a definition that the engine does not know, arguments coerced, defaults
    /// filled in. Arguments that do not fit their types are left out.
    mutating func appliedDirectives(on nodes: [NodeReference]) -> [AppliedDirective] {
        var applied: [AppliedDirective] = []
        for node in nodes {
            for child in source.children(node) where source[child].kind == .directive {
                guard let directive = typeSystem.directive(source.name(child)) else { continue }
                let definition = typeSystem.directives[Int(directive)]
                if Self.known.contains(definition.name) { continue }
                applied.append(
                    AppliedDirective(
                        name: definition.name, arguments: arguments(of: child, directive)))
            }
        }
        return applied
    }

    /// The definitions themselves hold what these directives state.
    private static let known: Set<String> = ["deprecated", "specifiedBy", "oneOf"]

    private mutating func arguments(
        of node: NodeReference, _ directive: DirectiveIndex
    ) -> [(name: String, value: InputValue)] {
        let range = typeSystem.directives[Int(directive)].arguments
        guard spend(range.count) else { return [] }
        var given: [InputValueIndex: NodeReference] = [:]
        for child in source.children(node, .argument) {
            guard
                let argument = typeSystem.argument(source.name(child), ofDirective: directive)
            else { continue }
            given[argument] = NodeReference(document: child.document, node: child.node + 1)
        }
        var arguments: [(name: String, value: InputValue)] = []
        for argument in range {
            let definition = typeSystem.inputValues[Int(argument)]
            let value =
                given[argument].map { coerce($0, as: definition.type) } ?? defaults[Int(argument)]
            if let value { arguments.append((definition.name, value.value)) }
        }
        return arguments
    }
}

// Input objects can be given a finite value, and their default values end.

extension TypeSystemValidation {
    /// https://spec.graphql.org/September2026/#InputObjectDefaultValueHasCycle()
    mutating func validateDefaultValueCycles() {
        // Depth first over fields, each once; `path` holds the fields whose defaults are being
        // followed.
        var isVisited = Set<InputValueIndex>()
        var positions: [InputValueIndex: Int] = [:]
        var path: [InputValueIndex] = []
        var stack: [(needs: [InputValueIndex], next: Int)] = []
        for number in system.types.indices where system.types[number].kind == .inputObject {
            stack.append((defaultsOfEmptyObject(TypeIndex(number)), 0))
            while let top = stack.last {
                guard top.next < top.needs.count, !errors.isFull else {
                    stack.removeLast()
                    if let field = path.popLast() { positions[field] = nil }
                    continue
                }
                stack[stack.count - 1].next += 1
                let field = top.needs[top.next]
                if let position = positions[field] {
                    reportDefaultCycle(field, path, position)
                } else if isVisited.insert(field).inserted {
                    positions[field] = path.count
                    path.append(field)
                    stack.append((defaultsNeeded(by: field), 0))
                }
            }
        }
    }

    private mutating func reportDefaultCycle(
        _ field: InputValueIndex, _ path: [InputValueIndex], _ position: Int
    ) {
        let others = path[(position + 1)...]
        let via =
            others.isEmpty
            ? ""
            : " via the default values of: "
                + others.map { inputCoordinate($0) }.joined(separator: ", ")
        report(
            "Invalid circular reference. The default value of Input Object field"
                + " \(inputCoordinate(field)) references itself\(via).",
            places(path[position...].map { source.defaultValueNode(inputNode($0)) }))
    }

    private func defaultsOfEmptyObject(_ type: TypeIndex) -> [InputValueIndex] {
        system.types[Int(type)].inputFields.filter { index in
            let field = system.inputValues[Int(index)]
            return field.defaultLiteral != nil
                && system.types[Int(field.type.named)].kind == .inputObject
        }
    }

    /// The input fields of input object types whose defaults the default of a field uses, in the
    /// order of the literal's types.
    private mutating func defaultsNeeded(by field: InputValueIndex) -> [InputValueIndex] {
        guard let literal = source.defaultValueNode(inputNode(field)) else { return [] }
        var found: [InputValueIndex] = []
        collectDefaults(literal, system.inputValues[Int(field)].type.named, 0, &found)
        return found
    }

    private mutating func collectDefaults(
        _ node: NodeReference, _ type: TypeIndex, _ depth: Int, _ found: inout [InputValueIndex]
    ) {
        guard depth < ConstantCoercion.maximumDepth else { return }
        if source[node].kind == .listValue {
            for item in source.children(node) { collectDefaults(item, type, depth + 1, &found) }
        }
        let fields = system.types[Int(type)].inputFields
        guard source[node].kind == .objectValue, spend(fields.count) else { return }
        var given: [InputValueIndex: NodeReference] = [:]
        for child in source.children(node) {
            guard let field = system.inputField(source.name(child), of: type) else { continue }
            given[field] = NodeReference(document: child.document, node: child.node + 1)
        }
        for index in fields {
            let field = system.inputValues[Int(index)]
            guard system.types[Int(field.type.named)].kind == .inputObject else { continue }
            if let value = given[index] {
                collectDefaults(value, field.type.named, depth + 1, &found)
            } else if field.defaultLiteral != nil {
                found.append(index)
            }
        }
    }

    /// https://spec.graphql.org/September2026/#InputObjectHasUnbreakableCycle()
    mutating func validateFiniteValues() {
        let cyclic = typesWithoutFiniteValue()
        var isVisited = Set<TypeIndex>()
        var positions: [TypeIndex: Int] = [:]
        var path: [InputValueIndex] = []
        var stack: [(type: TypeIndex, fields: [InputValueIndex], next: Int)] = []
        for number in system.types.indices {
            let start = TypeIndex(number)
            guard cyclic[number], isVisited.insert(start).inserted else { continue }
            positions[start] = 0
            stack.append((start, demandingFields(start), 0))
            while let top = stack.last {
                guard top.next < top.fields.count, !errors.isFull else {
                    stack.removeLast()
                    positions[top.type] = nil
                    if !path.isEmpty { path.removeLast() }
                    continue
                }
                stack[stack.count - 1].next += 1
                let field = top.fields[top.next]
                let target = system.inputValues[Int(field)].type.named
                guard cyclic[Int(target)] else { continue }
                if let position = positions[target] {
                    let cycle = path[position...] + [field]
                    let list = cycle.map { inputCoordinate($0) }.joined(separator: ", ")
                    report(
                        "Input Object \(name(target)) cannot be provided a finite value"
                            + " because it references itself through fields: \(list).",
                        places(cycle.map(inputNode)))
                } else if isVisited.insert(target).inserted {
                    path.append(field)
                    positions[target] = path.count
                    stack.append((target, demandingFields(target), 0))
                }
            }
        }
    }

    /// The fields through which a value of an input object needs a value of another one: those
    /// that are Non-Null, and any member of a OneOf input object, of which one must be given. A
    /// list is a way out, since it may be empty.
    private func demandingFields(_ type: TypeIndex) -> [InputValueIndex] {
        let definition = system.types[Int(type)]
        return definition.inputFields.filter { index in
            let type = system.inputValues[Int(index)].type
            guard system.types[Int(type.named)].kind == .inputObject else { return false }
            return definition.isOneOf ? type.isNamed : type.isNonNull && type.depth == 1
        }
    }

    /// By type: whether it is an input object that no finite value fits. Types known to have one
    /// are propagated to those that need them.
    private func typesWithoutFiniteValue() -> [Bool] {
        var isCyclic = system.types.map { $0.kind == .inputObject }
        var open = [Int](repeating: 0, count: system.types.count)
        var dependents = [[TypeIndex]](repeating: [], count: system.types.count)
        var finite: [TypeIndex] = []
        for number in system.types.indices where isCyclic[number] {
            let type = system.types[number]
            let demanding = demandingFields(TypeIndex(number))
            for field in demanding {
                dependents[Int(system.inputValues[Int(field)].type.named)].append(
                    TypeIndex(number))
            }
            open[number] = type.isOneOf ? 1 : demanding.count
            let isFinite =
                type.isOneOf
                ? type.inputFields.isEmpty || demanding.count < type.inputFields.count
                : demanding.isEmpty
            if isFinite {
                isCyclic[number] = false
                finite.append(TypeIndex(number))
            }
        }
        while let type = finite.popLast() {
            for dependent in dependents[Int(type)] where isCyclic[Int(dependent)] {
                open[Int(dependent)] -= 1
                guard open[Int(dependent)] <= 0 else { continue }
                isCyclic[Int(dependent)] = false
                finite.append(dependent)
            }
        }
        return isCyclic
    }

    private func inputCoordinate(_ field: InputValueIndex) -> String {
        "\(name(inputFieldOwners[Int(field)])).\(system.inputValues[Int(field)].name)"
    }
}

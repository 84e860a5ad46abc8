// A variable's type must fit every place where it is used.

/// https://spec.graphql.org/September2026/#sec-All-Variable-Usages-Are-Allowed
struct VariablesInAllowedPositionRule: ValidationRule {
    static let name = "VariablesInAllowedPosition"
    static let events: ValidationEvents = []

    mutating func finish(_ context: inout ValidationContext) {
        let reach = context.variableReach()
        for (index, operation) in context.facts.operations.enumerated() {
            guard !context.isAborted else { return }
            guard !operation.variables.isEmpty else { continue }
            let reached = reach.positions(ofOperation: index)
            context.marks.begin()
            for number in operation.variables {
                context.marks[context.facts.variables[number].name] = Int32(number)
            }
            context.spend(reached.count + operation.variables.count)
            let isFaulty = reached.contains { faults(at: $0, context).isFaulty }
            if isFaulty { report(operation, &context) }
        }
    }

    /// What is wrong with a variable in a position.
    private struct Faults {
        var type = false
        var oneOf = false
        var isFaulty: Bool { type || oneOf }
    }

    private func faults(at position: Int32, _ context: ValidationContext) -> Faults {
        let position = context.facts.positions[Int(position)]
        guard let number = context.marks[position.variable], let expected = position.type
        else { return Faults() }
        let variable = context.facts.variables[Int(number)]
        guard let type = variable.type else { return Faults() }
        let hasNonNullDefault = variable.defaultValue.map {
            context.document[$0].kind != .nullValue
        }
        return Faults(
            type: !isUsageAllowed(
                type, hasNonNullDefault ?? false, expected, position.hasDefault,
                context.typeSystem),
            oneOf: position.oneOfType >= 0 && !type.isNonNull)
    }

    /// https://spec.graphql.org/September2026/#IsVariableUsageAllowed()
    private func isUsageAllowed(
        _ type: TypeReference, _ hasNonNullDefault: Bool, _ expected: TypeReference,
        _ hasLocationDefault: Bool, _ typeSystem: TypeSystem
    ) -> Bool {
        if expected.isNonNull, !type.isNonNull {
            guard hasNonNullDefault || hasLocationDefault else { return false }
            return typeSystem.isSubtype(type, of: expected.ofType)
        }
        return typeSystem.isSubtype(type, of: expected)
    }

    private func report(_ operation: OperationFacts, _ context: inout ValidationContext) {
        for usage in context.usages(reachableFrom: operation) {
            let faults = faults(at: usage.position, context)
            guard faults.isFaulty, !context.isAborted else { continue }
            let position = context.facts.positions[Int(usage.position)]
            guard let number = context.marks[position.variable], let expected = position.type,
                let type = context.facts.variables[Int(number)].type
            else { continue }
            let variable = context.facts.variables[Int(number)]
            let name = context.document.shownText(of: position.variable)
            let typeName = context.typeSystem.text(of: type)
            if faults.type {
                let expectedName = context.typeSystem.text(of: expected)
                context.report(
                    "Variable \"$\(name)\" of type \"\(typeName)\" used in position expecting "
                        + "type \"\(expectedName)\".", at: variable.node, usage.node)
            }
            if faults.oneOf {
                let parent = context.name(ofType: position.oneOfType)
                context.report(
                    "Variable \"$\(name)\" is of type \"\(typeName)\" but must be non-nullable "
                        + "to be used for OneOf Input Object \"\(parent)\".",
                    at: variable.node, usage.node)
            }
        }
    }
}

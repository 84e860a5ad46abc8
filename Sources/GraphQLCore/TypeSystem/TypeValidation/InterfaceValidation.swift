// Objects and interfaces implement what they declare.

extension TypeSystemValidation {
    /// https://spec.graphql.org/September2026/#sec-Objects.Type-Validation
    mutating func validateInterfaces(_ type: TypeIndex) {
        let definition = system.types[Int(type)]
        let declared = Set(definition.interfaces)
        var seen = Set<TypeIndex>()
        for interface in definition.interfaces where !errors.isFull {
            guard system.types[Int(interface)].kind == .interface else {
                report(
                    "Type \(definition.name) must only implement Interface types,"
                        + " it cannot implement \(name(interface)).",
                    places(mentions(of: interface, in: type)))
                continue
            }
            if type == interface {
                report(
                    "Type \(definition.name) cannot implement itself"
                        + " because it would create a circular reference.",
                    places(mentions(of: interface, in: type)))
            }
            guard seen.insert(interface).inserted else {
                report(
                    "Type \(definition.name) can only implement \(name(interface)) once.",
                    places(mentions(of: interface, in: type)))
                continue
            }
            validateAncestors(of: interface, in: type, declared)
            validateImplementation(of: interface, by: type)
        }
    }

    /// A type implements what its interfaces implement.
    private mutating func validateAncestors(
        of interface: TypeIndex, in type: TypeIndex, _ declared: Set<TypeIndex>
    ) {
        let ancestors = system.types[Int(interface)].interfaces
        guard spend(ancestors.count) else { return }
        for ancestor in ancestors where !declared.contains(ancestor) && !errors.isFull {
            let places = places(
                mentions(of: ancestor, in: interface) + mentions(of: interface, in: type))
            report(
                ancestor == type
                    ? "Type \(name(type)) cannot implement \(name(interface))"
                        + " because it would create a circular reference."
                    : "Type \(name(type)) must implement \(name(ancestor))"
                        + " because it is implemented by \(name(interface)).", places)
        }
    }

    /// https://spec.graphql.org/September2026/#IsValidImplementation()
    private mutating func validateImplementation(of interface: TypeIndex, by type: TypeIndex) {
        let expectedFields = system.types[Int(interface)].fields
        guard spend(expectedFields.count) else { return }
        for expected in expectedFields where !errors.isFull {
            let field = system.fields[Int(expected)]
            if let found = system.field(named: field.name, in: type) {
                validateField(found, of: type, implements: expected, of: interface)
            } else {
                report(
                    "Interface field \(name(interface)).\(field.name) expected"
                        + " but \(name(type)) does not provide it.",
                    places([fieldNode(expected)] + origins.types[Int(type)]))
            }
        }
    }

    private mutating func validateField(
        _ found: FieldIndex, of type: TypeIndex, implements expected: FieldIndex,
        of interface: TypeIndex
    ) {
        let field = system.fields[Int(found)]
        let interfaceField = system.fields[Int(expected)]
        let (typeName, interfaceName) = (name(type), name(interface))
        let coordinate = { "\(typeName).\(field.name)" }
        let interfaceCoordinate = { "\(interfaceName).\(field.name)" }
        if !system.isSubtype(field.type, of: interfaceField.type) {
            report(
                "Interface field \(interfaceCoordinate()) expects type"
                    + " \(system.text(of: interfaceField.type)) but \(coordinate())"
                    + " is type \(system.text(of: field.type)).",
                places([
                    source.typeNode(fieldNode(expected)), source.typeNode(fieldNode(found)),
                ]))
        }
        guard spend(field.arguments.count + interfaceField.arguments.count) else { return }
        for index in interfaceField.arguments where !errors.isFull {
            let expectedArgument = system.inputValues[Int(index)]
            let shown = { "\(interfaceCoordinate())(\(expectedArgument.name):)" }
            guard let match = system.argument(named: expectedArgument.name, of: found) else {
                report(
                    "Interface field argument \(shown()) expected but \(coordinate())"
                        + " does not provide it.", places([inputNode(index), fieldNode(found)]))
                continue
            }
            let argument = system.inputValues[Int(match)]
            if argument.type != expectedArgument.type {
                report(
                    "Interface field argument \(shown()) expects type"
                        + " \(system.text(of: expectedArgument.type)) but"
                        + " \(coordinate())(\(argument.name):)"
                        + " is type \(system.text(of: argument.type)).",
                    places([
                        source.typeNode(inputNode(index)), source.typeNode(inputNode(match)),
                    ]))
            }
        }
        for index in field.arguments where !errors.isFull {
            let argument = system.inputValues[Int(index)]
            guard argument.isRequired,
                system.argument(named: argument.name, of: expected) == nil
            else { continue }
            report(
                "Argument \"\(coordinate())(\(argument.name):)\" must not be required type"
                    + " \"\(system.text(of: argument.type))\" if not provided by the"
                    + " Interface field \"\(interfaceCoordinate())\".",
                places([inputNode(index), fieldNode(expected)]))
        }
        if field.deprecationReason != nil, interfaceField.deprecationReason == nil {
            report(
                "Interface field \(interfaceCoordinate()) is not deprecated, so implementation"
                    + " field \(coordinate()) must not be deprecated.",
                places([deprecatedNode(fieldNode(found)), source.typeNode(fieldNode(found))]))
        }
    }
}

// Finds the differences between two schemas, by names. Linear in both.

/// A comparison in progress.
struct SchemaComparison {
    let old: TypeSystem
    let new: TypeSystem
    private(set) var changes: [SchemaChange] = []

    init(old: TypeSystem, new: TypeSystem) {
        self.old = old
        self.new = new
    }

    mutating func compare() {
        compareRoots()
        for (index, type) in old.types.enumerated() where !type.isBuiltIn {
            guard let newIndex = new.type(named: type.name) else {
                add(
                    .typeRemoved, type.name, "\(type.name) was removed.",
                    [type.name, type.name + "."])
                continue
            }
            let newer = new.types[Int(newIndex)]
            guard type.kind == newer.kind else {
                add(
                    .typeChangedKind, type.name,
                    "\(type.name) was \(type.kind.article) and is \(newer.kind.article) now.",
                    [type.name, type.name + "."])
                continue
            }
            compare(type, TypeIndex(index), newer, newIndex)
        }
        for directive in old.directives where !directive.isBuiltIn { compare(directive) }
    }

    mutating func add(
        _ kind: SchemaChange.Kind, _ coordinate: String, _ message: String, _ affected: [String]
    ) {
        changes.append(
            SchemaChange(
                kind: kind, coordinate: coordinate, message: message, affected: affected))
    }

    private mutating func compareRoots() {
        for operation in [OperationType.query, .mutation, .subscription] {
            guard let root = old.rootType(operation) else { continue }
            let name = old.types[Int(root)].name
            let newer = new.rootType(operation).map { new.types[Int($0)].name }
            guard newer != name else { continue }
            add(
                .rootTypeChanged, name,
                newer.map {
                    "The root type of \(operation) operations was \(name) and is \($0) now."
                }
                    ?? "There are no \(operation) operations any more.", [name + "."])
        }
    }

    private mutating func compare(
        _ type: TypeDefinition, _ index: TypeIndex, _ newer: TypeDefinition, _ newIndex: TypeIndex
    ) {
        switch type.kind {
        case .scalar: break
        case .enumeration: compareValues(type, newer, newIndex)
        case .union: compareMembers(type, newer)
        case .inputObject: compareInputFields(type, index, newer, newIndex)
        case .object, .interface:
            compareInterfaces(type, newer)
            for field in type.fields { compare(old.fields[Int(field)], of: type, newIndex) }
        }
    }

    // MARK: - Members of types

    private mutating func compareValues(
        _ type: TypeDefinition, _ newer: TypeDefinition, _ newIndex: TypeIndex
    ) {
        let name = type.name
        let values = type.enumValues.map { old.enumValues[Int($0)].name }
        for value in values where new.enumValue(named: value, of: newIndex) == nil {
            add(
                .valueRemovedFromEnum, "\(name).\(value)",
                "\(value) was removed from the enum \(name).", ["\(name).\(value)", name])
        }
        let known = Set(values)
        for value in newer.enumValues.map({ new.enumValues[Int($0)].name })
        where !known.contains(value) {
            add(
                .valueAddedToEnum, "\(name).\(value)", "\(value) was added to the enum \(name).",
                [name])
        }
    }

    private mutating func compareMembers(_ type: TypeDefinition, _ newer: TypeDefinition) {
        let members = type.possibleTypes.map { old.types[Int($0)].name }
        let newMembers = newer.possibleTypes.map { new.types[Int($0)].name }
        for member in members where !newMembers.contains(member) {
            add(
                .typeRemovedFromUnion, type.name,
                "\(member) was removed from the union \(type.name).", [type.name])
        }
        for member in newMembers where !members.contains(member) {
            add(
                .typeAddedToUnion, type.name, "\(member) was added to the union \(type.name).",
                [type.name])
        }
    }

    private mutating func compareInterfaces(_ type: TypeDefinition, _ newer: TypeDefinition) {
        let interfaces = type.interfaces.map { old.types[Int($0)].name }
        let newInterfaces = newer.interfaces.map { new.types[Int($0)].name }
        for interface in interfaces where !newInterfaces.contains(interface) {
            add(
                .implementedInterfaceRemoved, type.name,
                "\(type.name) does not implement \(interface) any more.",
                [interface, interface + "."])
        }
        for interface in newInterfaces where !interfaces.contains(interface) {
            add(
                .implementedInterfaceAdded, type.name, "\(type.name) implements \(interface) now.",
                [interface, interface + "."])
        }
    }

    private mutating func compareInputFields(
        _ type: TypeDefinition, _ index: TypeIndex, _ newer: TypeDefinition, _ newIndex: TypeIndex
    ) {
        let name = type.name
        if newer.isOneOf, !type.isOneOf {
            add(
                .oneOfAdded, name, "Exactly one field of \(name) may be given now.",
                [name, name + "."])
        }
        for field in type.inputFields.map({ old.inputValues[Int($0)] }) {
            let place = InputPlace(
                coordinate: "\(name).\(field.name)", removed: .fieldRemoved,
                changed: .fieldChangedKind, changedDefault: .inputFieldDefaultChanged,
                affected: ["\(name).\(field.name)", name])
            let newField = new.inputField(named: field.name, of: newIndex)
            compare(field, newField.map { new.inputValues[Int($0)] }, place)
        }
        for field in newer.inputFields.map({ new.inputValues[Int($0)] })
        where old.inputField(named: field.name, of: index) == nil {
            addAdded(
                field, "\(name).\(field.name)",
                field.isRequired ? .requiredInputFieldAdded : .optionalInputFieldAdded,
                [name, name + "."])
        }
    }

    private mutating func compare(
        _ field: FieldDefinition, of type: TypeDefinition, _ newIndex: TypeIndex
    ) {
        let coordinate = "\(type.name).\(field.name)"
        guard let newField = new.field(named: field.name, in: newIndex) else {
            return add(
                .fieldRemoved, coordinate, "\(coordinate) was removed.", [coordinate])
        }
        let newer = new.fields[Int(newField)]
        if !isSafeOutput(field.type, newer.type) {
            addChanged(.fieldChangedKind, coordinate, field.type, newer.type, [coordinate])
        }
        compareArguments(
            field.arguments.map { old.inputValues[Int($0)] },
            newer.arguments.map { new.inputValues[Int($0)] }, of: coordinate,
            removed: .argumentRemoved, changed: .argumentChangedKind,
            added: { $0.isRequired ? .requiredArgumentAdded : .optionalArgumentAdded })
    }

    /// - Parameter added: the kind of change that a new argument is; nil if it is none
    private mutating func compareArguments(
        _ older: [InputValueDefinition], _ newer: [InputValueDefinition], of coordinate: String,
        removed: SchemaChange.Kind, changed: SchemaChange.Kind,
        added: (InputValueDefinition) -> SchemaChange.Kind?
    ) {
        for argument in older {
            let place = InputPlace(
                coordinate: "\(coordinate)(\(argument.name):)", removed: removed,
                changed: changed, changedDefault: .argumentDefaultChanged,
                affected: ["\(coordinate)(\(argument.name):)"], whole: coordinate)
            compare(argument, newer.first { $0.name == argument.name }, place)
        }
        let known = Set(older.map(\.name))
        for argument in newer where !known.contains(argument.name) {
            guard let kind = added(argument) else { continue }
            addAdded(argument, "\(coordinate)(\(argument.name):)", kind, [coordinate])
        }
    }

    // MARK: - Directives

    private mutating func compare(_ directive: DirectiveDefinition) {
        let coordinate = "@\(directive.name)"
        guard let newIndex = new.directive(named: directive.name) else {
            return add(
                .directiveRemoved, coordinate, "\(coordinate) was removed.", [coordinate])
        }
        let newer = new.directives[Int(newIndex)]
        if directive.isRepeatable, !newer.isRepeatable {
            add(
                .directiveRepeatableRemoved, coordinate,
                "\(coordinate) is not repeatable any more.",
                [coordinate])
        }
        for location in directive.locations where !newer.locations.contains(location) {
            add(
                .directiveLocationRemoved, coordinate,
                "\(coordinate) may not be at \(location.rawValue) any more.", [coordinate])
        }
        compareArguments(
            directive.arguments.map { old.inputValues[Int($0)] },
            newer.arguments.map { new.inputValues[Int($0)] }, of: coordinate,
            removed: .directiveArgumentRemoved, changed: .directiveArgumentChangedKind,
            added: { $0.isRequired ? .requiredDirectiveArgumentAdded : nil })
    }
}

extension TypeKind {
    fileprivate var article: String {
        switch self {
        case .scalar: "a scalar"
        case .object: "an object type"
        case .interface: "an interface"
        case .union: "a union"
        case .enumeration: "an enum"
        case .inputObject: "an input object"
        }
    }
}

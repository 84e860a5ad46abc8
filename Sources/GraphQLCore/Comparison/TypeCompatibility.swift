// When a type may take the place of another one, and what is said if it may not.

/// An argument or a field of an input object that is compared, and the kinds of its changes.
struct InputPlace {
    let coordinate: String
    let removed: SchemaChange.Kind
    let changed: SchemaChange.Kind
    let changedDefault: SchemaChange.Kind
    /// Whose uses are affected if it is removed or has another type.
    let affected: [String]
    /// The field or directive of an argument: affected by a changed default even where the argument
    /// is not given.
    var whole: String?
}

extension SchemaComparison {
    /// Whether each value of the new output type is a value of the old one.
    func isSafeOutput(_ older: TypeReference, _ newer: TypeReference) -> Bool {
        if newer.isNonNull { return isSafeOutput(older.nullable, newer.ofType) }
        if older.isNonNull { return false }
        if older.isList { return newer.isList && isSafeOutput(older.ofType, newer.ofType) }
        return newer.isNamed && names(older, newer)
    }

    /// Whether each value of the old input type is a value of the new one.
    func isSafeInput(_ older: TypeReference, _ newer: TypeReference) -> Bool {
        if older.isNonNull { return isSafeInput(older.ofType, newer.nullable) }
        if newer.isNonNull { return false }
        if older.isList { return newer.isList && isSafeInput(older.ofType, newer.ofType) }
        return newer.isNamed && names(older, newer)
    }

    private func names(_ older: TypeReference, _ newer: TypeReference) -> Bool {
        old.types[Int(older.named)].name == new.types[Int(newer.named)].name
    }

    mutating func compare(
        _ older: InputValueDefinition, _ newer: InputValueDefinition?, _ place: InputPlace
    ) {
        let coordinate = place.coordinate
        guard let newer else {
            return add(place.removed, coordinate, "\(coordinate) was removed.", place.affected)
        }
        guard isSafeInput(older.type, newer.type) else {
            return addChanged(
                place.changed, coordinate, older.type, newer.type,
                // Who omits a value that is required now is affected, too.
                place.affected + (newer.isRequired && !older.isRequired ? [place.whole ?? ""] : []))
        }
        guard older.defaultLiteral != nil, older.defaultValue != newer.defaultValue
        else { return }
        add(
            place.changedDefault, coordinate,
            newer.defaultLiteral.map {
                "The default of \(coordinate) was \(older.defaultLiteral ?? "") and is \($0) now."
            } ?? "\(coordinate) has no default any more.",
            place.affected + (place.whole.map { [$0] } ?? []))
    }

    mutating func addChanged(
        _ kind: SchemaChange.Kind, _ coordinate: String, _ older: TypeReference,
        _ newer: TypeReference, _ affected: [String]
    ) {
        add(
            kind, coordinate,
            "The type of \(coordinate) was \(old.text(of: older)) "
                + "and is \(new.text(of: newer)) now.",
            affected.filter { !$0.isEmpty })
    }

    mutating func addAdded(
        _ value: InputValueDefinition, _ coordinate: String, _ kind: SchemaChange.Kind,
        _ affected: [String]
    ) {
        add(
            kind, coordinate,
            "\(value.isRequired ? "The required" : "The optional") \(coordinate) was added.",
            affected)
    }
}

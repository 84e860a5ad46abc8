// What lies below a field, for resolvers that fetch exactly that: which columns, which joins.

/// The selected fields of the objects that a field returns, conditions (`@skip`, `@include`)
/// decided. Resolvers look ahead with it; it never holds more than the operation selects.
public struct Selection: Sendable {
    /// Distinct selected fields, by concrete object type, and what is selected below each;
    /// several response keys of one field are joined.
    let fields: [SelectedField]

    public static let none = Selection(fields: [])

    init(fields: [SelectedField]) {
        self.fields = fields
    }

    public struct SelectedField: Sendable {
        public let field: FieldIndex
        public let selection: Selection
    }

    /// Whether the field is selected.
    public func contains(_ field: FieldIndex) -> Bool {
        fields.contains { $0.field == field }
    }

    /// What is selected below a field; empty where it is not selected.
    public func below(_ field: FieldIndex) -> Selection {
        fields.first { $0.field == field }?.selection ?? .none
    }

    /// Bit `i` stands for the `i`-th field of the type. Precondition: it has at most 64 fields.
    public func mask(of fields: Range<FieldIndex>) -> UInt64 {
        var mask: UInt64 = 0
        for selected in self.fields where fields.contains(selected.field) {
            mask |= 1 << UInt64(selected.field - fields.lowerBound)
        }
        return mask
    }
}

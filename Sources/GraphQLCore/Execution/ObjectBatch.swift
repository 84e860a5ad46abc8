// What resolvers take and give: all objects of one type on one level, at once.

/// Objects of one concrete type. `columns` are addressed by the position of the field inside its
/// type (`FieldIndex - type.fields.lowerBound`); `nil` where the field is not a column or was not
/// selected. An empty array means no columns at all.
public struct ObjectBatch: Sendable {
    public let type: TypeIndex
    public let count: Int
    public let columns: [Column?]
    /// Fields that came with the objects' own rows, by the same positions: the generated provider
    /// answers them without calling a resolver. An empty array means none.
    public let embedded: [ResolvedField?]
    /// What the provider stores alongside the columns for the resolvers of the type's own fields,
    /// such as keys. Erased once per batch; opaque to the engine.
    public let payload: (any Sendable)?

    public init(
        type: TypeIndex, count: Int, columns: [Column?] = [], embedded: [ResolvedField?] = [],
        payload: (any Sendable)? = nil
    ) {
        self.type = type
        self.count = count
        self.columns = columns
        self.embedded = embedded
        self.payload = payload
    }
}

/// One level of list around the values of a field: for each container the end of its items in
/// the next level.
public struct ListLevel: Sendable {
    public let ends: [UInt32]
    /// Per container: 0 a list, `ResolvedField.null` null, `ResolvedField.error(k)` an error.
    /// `nil` where all are lists. A container that is not a list has no items.
    public let states: [Int32]?

    public init(ends: [UInt32], states: [Int32]? = nil) {
        self.ends = ends
        self.states = states
    }
}

/// The result of one field for all parents of a batch: total and positional.
///
/// Without list levels there is one item per parent. With them the outermost level has one
/// container per parent, and the innermost level's items are the items of `values`.
public struct ResolvedField: Sendable {
    public enum Values: Sendable {
        /// Leaves. `states` per item: 0 take the column's row, `null`, or `error(k)`; `nil`: all 0.
        case leaves(Column, states: [Int32]?)
        /// Objects. `link` per item: a row ≥ 0, counted through all batches in their order, or
        /// `null`, or `error(k)`. More than one batch only for interfaces and unions.
        case objects([ObjectBatch], link: [Int32])
    }

    public static let null: Int32 = -1
    /// The state that refers to `errors[index]`.
    public static func error(_ index: Int) -> Int32 { -2 - Int32(index) }

    public let lists: [ListLevel]
    public let values: Values
    public let errors: [FieldError]

    public init(lists: [ListLevel] = [], values: Values, errors: [FieldError] = []) {
        self.lists = lists
        self.values = values
        self.errors = errors
    }
}

// Typed wrappers of what the engine moves: rows of one type, one per parent, many per parent.

public import GraphQLCore

/// Objects of one concrete type, or of several behind an interface or union.
public protocol RowSet: Sendable {
    /// One batch per concrete type; rows are counted through them in order.
    var batches: [ObjectBatch] { get }
    /// No objects.
    static var none: Self { get }
}

/// Objects behind an interface or union.
public protocol AbstractRows: RowSet {
    static var possibleTypes: [SchemaType] { get }
    /// Batches of the possible types, counted through in their order.
    init(_ rows: [any ObjectRows])
}

extension AbstractRows {
    public static var none: Self { Self([]) }

    static func checked(_ rows: [any ObjectRows]) -> [ObjectBatch] {
        let batches = rows.map(\.batch)
        precondition(
            batches.allSatisfy { batch in possibleTypes.contains { $0.rawValue == batch.type } },
            "a batch of another type among \(Self.self)")
        return batches
    }
}

/// Objects of one concrete type.
public protocol ObjectRows: RowSet {
    associatedtype Fields: TypeFields
    var batch: ObjectBatch { get }
    /// Rows that the engine hands over. Precondition: of this type.
    init(batch: ObjectBatch)
}

extension ObjectRows {
    @inlinable public static var type: TypeIndex { Fields.schemaType.rawValue }

    public var batches: [ObjectBatch] { [batch] }

    static func checked(_ batch: ObjectBatch) -> ObjectBatch {
        precondition(batch.type == type, "a batch of another type than \(Self.self)")
        return batch
    }

    static func batch(
        _ count: Int, _ payload: (any Sendable)?, columns: [Column?] = [],
        embedded: [ResolvedField?] = []
    ) -> ObjectBatch {
        ObjectBatch(
            type: type, count: count, columns: columns, embedded: embedded, payload: payload)
    }

    /// No objects.
    public static var none: Self { Self(batch: ObjectBatch(type: Self.type, count: 0)) }

    /// How many objects these are.
    public var count: Int { batch.count }

    /// What the loader of these rows keeps for their resolvers. Precondition: the loader of this
    /// type made them, which alone decides the payload's type.
    public func payload<Payload: Sendable>(_ type: Payload.Type) -> Payload {
        guard let payload = batch.payload as? Payload else {
            preconditionFailure("\(Self.self) carry no \(type)")
        }
        return payload
    }
}

/// At most one object per parent.
public struct One<Rows: RowSet>: Sendable {
    public let rows: Rows
    /// Per parent: a row ≥ 0, `ResolvedField.null` or `ResolvedField.error(k)`.
    public let link: [Int32]
    public let errors: [FieldError]

    public init(_ rows: Rows, link: [Int32], errors: [FieldError] = []) {
        self.rows = rows
        self.link = link
        self.errors = errors
    }

    /// Row `i` belongs to parent `i`.
    public init(_ rows: Rows) where Rows: ObjectRows {
        self.init(rows, link: (0..<Int32(rows.count)).map { $0 })
    }

    /// Null for one parent.
    static var null: One { One(.none, link: [ResolvedField.null]) }

    public var resolved: ResolvedField {
        ResolvedField(values: .objects(rows.batches, link: link), errors: errors)
    }
}

/// A list of objects per parent.
public struct Many<Rows: RowSet>: Sendable {
    public let rows: Rows
    /// Per parent: the end of its items in `link`.
    public let ends: [UInt32]
    /// Per parent: 0, `ResolvedField.null` or `ResolvedField.error(k)`; `nil` where all are lists.
    public let states: [Int32]?
    /// Per item: a row ≥ 0, `ResolvedField.null` or `ResolvedField.error(k)`.
    public let link: [Int32]
    public let errors: [FieldError]

    public init(
        _ rows: Rows, ends: [UInt32], states: [Int32]? = nil, link: [Int32],
        errors: [FieldError] = []
    ) {
        self.rows = rows
        self.ends = ends
        self.states = states
        self.link = link
        self.errors = errors
    }

    /// Items are the rows in their order.
    public init(_ rows: Rows, ends: [UInt32]) where Rows: ObjectRows {
        self.init(rows, ends: ends, link: (0..<Int32(rows.count)).map { $0 })
    }

    /// Null for one parent.
    static var null: Many { Many(.none, ends: [0], states: [ResolvedField.null], link: []) }

    public var resolved: ResolvedField {
        ResolvedField(
            lists: [ListLevel(ends: ends, states: states)],
            values: .objects(rows.batches, link: link), errors: errors)
    }
}

/// A leaf per parent that a resolver makes. A list of leaves has its shape in its column.
public struct Leaves: Sendable {
    public let column: Column
    /// Per parent: 0 take the column's row, `ResolvedField.null` or `ResolvedField.error(k)`.
    public let states: [Int32]?
    public let errors: [FieldError]

    public init(_ column: Column, states: [Int32]? = nil, errors: [FieldError] = []) {
        self.column = column
        self.states = states
        self.errors = errors
    }

    public var resolved: ResolvedField {
        ResolvedField(values: .leaves(column, states: states), errors: errors)
    }
}

// The orders of lists, and the position of a page in an order.

import Postgres
import Schema

/// An order of a list; ties are ordered by key.
struct KeysetOrder<Names: TableColumn>: Sendable {
    /// For the names of statements.
    let name: String
    /// The compared terms, in the statement's rows and in the selected page.
    let terms: [(inside: String, outside: String)]
    let types: [PostgresType]
    /// Whether it has no ties within a parent: then keys are not compared.
    var isUnique = false
    /// Whether the first term is also compared alone, so that its index scan starts at the right
    /// place.
    var beginsAtFirstTerm = false
    /// The values of a page's start; without a cursor those before all rows.
    let place: @Sendable (Cursor.Value?, _ isDescending: Bool) -> [Parameter]
    /// The value of a row, for its cursor.
    let value: @Sendable (Records<Names>, Int) -> Cursor.Value

    /// By a time.
    ///
    /// - Parameter sql: if it is not the column itself; null counts as the end of time
    static func time(_ column: Names, as sql: String? = nil) -> KeysetOrder {
        KeysetOrder(column, sql, .timestamptz) { value, isDescending in
            guard case .number(let number) = value else {
                return .timestamptz(isDescending ? .infinity : .negativeInfinity)
            }
            return .timestamptz(Timestamp(microseconds: number))
        } value: { records, row in
            let times = records.timestamps(column)
            let isNull = times.nulls?[row] == 1
            return .number(isNull ? Timestamp.infinity.microseconds : times.values[row])
        }
    }

    /// By a number.
    static func number(_ column: Names, isUnique: Bool = false) -> KeysetOrder {
        var order = KeysetOrder(column, nil, .int4) { value, isDescending in
            guard case .number(let number) = value else { return .int4(isDescending ? .max : .min) }
            return .int4(Int32(truncatingIfNeeded: number))
        } value: { records, row in
            .number(Int64(records.int32s(column)[row]))
        }
        order.isUnique = isUnique
        return order
    }

    /// By a text, which has no greatest value: for lists whose first page has no position.
    static func text(_ column: Names) -> KeysetOrder {
        KeysetOrder(column, nil, .text) { value, _ in
            guard case .text(let text) = value else { return .text("") }
            return .utf8(text)
        } value: { records, row in
            .text(Array(records.text(column).bytes(row)))
        }
    }

    private init(
        _ column: Names, _ sql: String?, _ type: PostgresType,
        place: @escaping @Sendable (Cursor.Value?, _ isDescending: Bool) -> Parameter,
        value: @escaping @Sendable (Records<Names>, Int) -> Cursor.Value
    ) {
        let term = sql ?? column.sql
        self.init(
            name: column.snakeCased, terms: [(term, term)], types: [type],
            place: { [place($0, $1)] }, value: value)
    }

    init(
        name: String, terms: [(inside: String, outside: String)], types: [PostgresType],
        beginsAtFirstTerm: Bool = false,
        place: @escaping @Sendable (Cursor.Value?, _ isDescending: Bool) -> [Parameter],
        value: @escaping @Sendable (Records<Names>, Int) -> Cursor.Value
    ) {
        self.name = name
        self.terms = terms
        self.types = types
        self.beginsAtFirstTerm = beginsAtFirstTerm
        self.place = place
        self.value = value
    }
}

/// The key that breaks ties.
enum ListKey<Names: TableColumn>: Sendable {
    case uuid(Names)
    case number(Names)

    var column: Names {
        switch self {
        case .uuid(let column), .number(let column): column
        }
    }

    var type: PostgresType {
        switch self {
        case .uuid: .uuid
        case .number: .int4
        }
    }

    /// The key of a page's start; without a cursor that before all rows.
    func place(_ cursor: Cursor?, isDescending: Bool) -> Parameter {
        switch self {
        case .uuid:
            let end = PostgresUUID(high: isDescending ? .max : 0, low: isDescending ? .max : 0)
            return .uuid(cursor?.uuid ?? end)
        case .number:
            guard let cursor else { return .int4(isDescending ? .max : .min) }
            return .int4(Int32(truncatingIfNeeded: cursor.uuid.low))
        }
    }

    /// The key of a row, for its cursor.
    func value(_ records: Records<Names>, _ row: Int) -> PostgresUUID {
        switch self {
        case .uuid(let column): records.uuids(column)[row]
        case .number(let column):
            PostgresUUID(
                high: 0, low: UInt64(UInt32(bitPattern: records.int32s(column)[row])))
        }
    }
}

/// The requested order of a list.
struct ListOrdering: Sendable {
    /// Its index in the list's orders.
    let index: Int
    let isDescending: Bool
    /// The name for which cursors of lists with several orders are signed.
    let name: String

    /// The only order of a list.
    static func fixed(isDescending: Bool = false) -> ListOrdering {
        ListOrdering(index: 0, isDescending: isDescending, name: "")
    }

    /// The only order of a list, in a direction that the client chooses.
    static func direction(_ direction: OrderDirection) -> ListOrdering {
        ListOrdering(
            index: 0, isDescending: direction == .desc, name: ":\(direction.name)")
    }

    /// One of the orders that a schema's enum names.
    init(_ field: some ListOrderField, _ direction: OrderDirection) {
        self.init(
            index: Int(field.rawValue), isDescending: direction == .desc,
            name: ":\(field.name):\(direction.name)")
    }

    private init(index: Int, isDescending: Bool, name: String) {
        self.index = index
        self.isDescending = isDescending
        self.name = name
    }
}

/// The schema's enums of a list's orders; their ordinals are those of `ListDefinition.orders`.
protocol ListOrderField: RawRepresentable<UInt16>, CaseIterable, Sendable {
    var name: String { get }
}

extension ApartmentOrderField: ListOrderField {}
extension ComplaintOrderField: ListOrderField {}
extension FeedOrderField: ListOrderField {}
extension MembershipOrderField: ListOrderField {}
extension PollOrderField: ListOrderField {}

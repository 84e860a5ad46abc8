// What lists are ordered by, and the place of a page in such an order.

import Postgres
import Schema

/// What a list is ordered by; rows that are equal in it follow their keys.
struct KeysetOrder<Names: TableColumn>: Sendable {
    /// In the names of statements.
    let name: String
    /// What is compared, as the statement's rows have it and as the selected page has it.
    let terms: [(inside: String, outside: String)]
    let types: [PostgresType]
    /// Whether no two rows of a parent are equal in it: keys are not compared then.
    var isUnique = false
    /// Whether the first term alone is compared too, so that its index begins at the right place.
    var beginsAtFirstTerm = false
    /// The values before a page; without a cursor those before all rows.
    let place: @Sendable (Cursor.Value?, _ isDescending: Bool) -> [Parameter]
    /// The value of a row, for its cursor.
    let value: @Sendable (Records<Names>, Int) -> Cursor.Value

    /// By a time.
    ///
    /// - Parameter sql: where it is not the column itself; what is null has the end of time
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

    /// By a text, of which there is no last one: for lists that begin without a place.
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

/// By what rows that are equal in their order are told apart.
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

    /// The key before a page; without a cursor that before all rows.
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

/// A way to order a list, as it was asked for.
struct ListOrdering: Sendable {
    /// Among the orders of the list.
    let index: Int
    let isDescending: Bool
    /// What cursors of lists with several orders are signed for.
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

/// The enums that name a list's orders; their ordinals are those of `ListDefinition.orders`.
protocol ListOrderField: RawRepresentable<UInt16>, CaseIterable, Sendable {
    var name: String { get }
}

extension ApartmentOrderField: ListOrderField {}
extension ComplaintOrderField: ListOrderField {}
extension FeedOrderField: ListOrderField {}
extension MembershipOrderField: ListOrderField {}
extension PollOrderField: ListOrderField {}

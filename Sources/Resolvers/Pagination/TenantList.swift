// Lists of what complexes own, as connections: a page for each parent by one statement.

import GraphQLCore
import Postgres
import Schema

/// What a list is ordered by; rows that are equal in it follow their keys.
enum KeysetOrder: Sendable {
    /// The position of a timestamp in the rows.
    case time(Int)
    /// The position of a number in the rows.
    case number(Int)

    /// The order value and key before a page, as parameters; without a cursor the end of the order.
    func place(_ cursor: Cursor?, isDescending: Bool) -> [Parameter] {
        guard let cursor, case .number(let number) = cursor.value else {
            let edge = PostgresUUID(
                high: isDescending ? .max : 0, low: isDescending ? .max : 0)
            return switch self {
            case .time:
                [.timestamptz(isDescending ? .infinity : .negativeInfinity), .uuid(edge)]
            case .number: [.int4(isDescending ? .max : .min), .uuid(edge)]
            }
        }
        return switch self {
        case .time: [.timestamptz(Timestamp(microseconds: number)), .uuid(cursor.uuid)]
        case .number: [.int4(Int32(truncatingIfNeeded: number)), .uuid(cursor.uuid)]
        }
    }

    func cursor(of table: StoredTable, _ row: Int, id: Int) -> Cursor {
        let value: Int64 =
            switch self {
            case .time(let position): table.timestamps(position).values[row]
            case .number(let position): Int64(table.int32s(position)[row])
            }
        return Cursor(value: .number(value), uuid: table.uuids(id)[row])
    }
}

/// One list as it was asked for: which page, by which statements, under which name it is cached.
struct TenantList: Sendable {
    /// The connection and its order; cursors are signed for it.
    let name: String
    let request: PageRequest
    let topic: CacheTopic
    /// The complex of each parent.
    let apartments: [Int32]
    let page: Statement
    let count: Statement
    /// What both statements begin with: the parents, then the filter.
    let parameters: [Parameter]
    /// The place before the page.
    let place: [Parameter]
    /// Writes the parents, where they are no complexes, and the filter.
    let describe: @Sendable (inout ByteWriter) -> Void
    let cursor: @Sendable (StoredTable, Int) -> Cursor
}

extension RequestResolvers {
    /// The rows of a list's pages.
    func pages(of list: TenantList) async throws(PostgresError) -> StoredPages {
        try await application.tenantPages(
            gate, list.page,
            list.parameters + list.place + [.int8(Int64(list.request.limit))],
            apartments: list.apartments, topic: list.topic, limit: list.request.size,
            isReversed: list.request.isBackward
        ) { out in
            out.text(list.name)
            list.describe(&out)
            list.request.describe(to: &out)
        }
    }

    /// The connections of all parents, as far as they are selected.
    ///
    /// - Parameter places: where the object of each row stands among the nodes, if not in the rows'
    ///   order
    func connection<Connection: ConnectionRows>(
        _ type: Connection.Type, _ list: TenantList, _ pages: StoredPages, _ selection: Selection,
        places: [Int32]? = nil, nodes: (Selection) -> Connection.Edge.Node
    ) -> One<Connection> {
        let parts = ConnectionParts(pages: pages, request: list.request, places: places) {
            [signer = application.signer] in
            signer.append(list.cursor(pages.table, $0), of: list.name, to: &$1)
        }
        let payload = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            let rows = try await database.query(
                list.count, list.parameters + [.int8(Int64(ConnectionPayload.maximumTotal))])
            return try rows.int32s(0).values
        }
        return parts.connection(type, selection, payload: payload, nodes: nodes)
    }

    /// What `body` makes, or its error for every parent.
    func connection<Connection: ConnectionRows>(
        _ type: Connection.Type, parents: Int, _ body: () async throws -> One<Connection>
    ) async -> One<Connection> {
        do {
            return try await body()
        } catch {
            let empty = Connection(count: 0, payload: nil, edges: nil, nodes: nil, pageInfo: nil)
            return .failed(empty, parents: parents, fieldError(error))
        }
    }
}

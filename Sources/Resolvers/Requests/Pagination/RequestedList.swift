// A list as requested by a client, and its connections: how all lists get from arguments to rows.
// Pages are cached by their statement and its parameters.

import GraphQLCore
import Postgres
import Schema

/// One requested list: its order, page, parents and filters.
struct RequestedList<Names: TableColumn>: Sendable {
    /// The owner of a list's rows.
    struct Parents: Sendable {
        /// The complex of each parent; nil for a list of one parent that is not a complex.
        let apartments: [Int32]?
        let count: Int
        /// The parents' other values, in parallel arrays, then scalars.
        let values: [Parameter]

        /// Complexes.
        static func apartments(
            _ apartments: [Int32], _ values: [Parameter] = []
        ) -> Parents {
            Parents(apartments: apartments, count: apartments.count, values: values)
        }

        /// Rows of complexes.
        static func keys(_ keys: [TenantKey], _ values: [Parameter] = []) -> Parents {
            Parents(
                apartments: keys.map(\.apartment), count: keys.count,
                values: [.uuidArray(keys.map(\.uuid))] + values)
        }

        /// One, which is in no complex.
        static func one(_ scalars: [Parameter] = []) -> Parents {
            Parents(apartments: nil, count: 1, values: scalars)
        }
    }

    let statements: ListStatements<Names>
    /// The name for which cursors are signed.
    let name: String
    let request: PageRequest
    let ordering: ListOrdering
    let parents: Parents
    /// The values of the filters.
    let filter: [Parameter]
    /// The topic under whose version pages are cached; nil if they are not.
    let topic: CacheTopic?
    /// Whether an ID in the filter is invalid, so that nothing is found.
    let isEmpty: Bool

    /// - Parameters:
    ///   - name: the connection; its order is added
    ///   - filter: built after the paging arguments were checked
    init(
        _ statements: ListStatements<Names>, _ arguments: some PagingArguments, name: String,
        _ ordering: ListOrdering, of parents: Parents, topic: CacheTopic?,
        isEmpty: Bool = false, signer: CursorSigner,
        filter: () throws(FieldError) -> [Parameter] = { () throws(FieldError) in [] }
    ) throws(FieldError) {
        self.statements = statements
        self.name = name + ordering.name
        self.ordering = ordering
        self.parents = parents
        self.topic = topic
        self.isEmpty = isEmpty
        request = try PageRequest(arguments, list: self.name, signer: signer)
        self.filter = try filter()
    }

    private var narrowing: ListNarrowing { statements.definition.narrowing(filter) }

    /// A read of the parents' rows.
    ///
    /// - Parameter more: the statement's parameters after those of the filters
    private func read(_ statement: Statement, _ more: [Parameter]) -> GroupedRead {
        let more = (narrowing == .none ? [] : filter) + more
        guard let apartments = parents.apartments else {
            return GroupedRead(statement, parents: parents.count, parents.values + more)
        }
        let count = statements.definition.parents?.count ?? 0
        return GroupedRead(
            statement, in: apartments, Array(parents.values.prefix(count)),
            parents.values.dropFirst(count) + more)
    }

    private var order: KeysetOrder<Names> { statements.definition.orders[ordering.index] }

    /// Whether the statement reads in descending order: reversed for backward pages.
    private var readsDescending: Bool { ordering.isDescending != request.isBackward }

    fileprivate func page(withPerson: Bool) -> GroupedRead {
        let (list, isDescending) = (statements.definition, readsDescending)
        let hasPlace = request.cursor != nil || !list.beginsWithoutPlace
        let statement = statements.page(
            ListStatements.Page(
                order: ordering.index, isDescending: isDescending, narrowing: narrowing,
                hasPlace: hasPlace, withPerson: withPerson || list.optionalPerson == nil))
        var place: [Parameter] = []
        if hasPlace {
            place = order.place(request.cursor?.value, isDescending)
            if !order.isUnique {
                place.append(list.key.place(request.cursor, isDescending: isDescending))
            }
        }
        return read(statement, place + [.int8(Int64(request.limit))])
    }

    /// How many rows each parent has, at most `ConnectionPayload.maximumTotal`.
    fileprivate func totals(_ database: PostgresClient) async throws(PostgresError) -> [Int32] {
        var totals = [Int32](repeating: 0, count: parents.count)
        if isEmpty { return totals }
        let read = read(
            statements.count(narrowing), [.int8(Int64(ConnectionPayload.maximumTotal))])
        for (part, rows) in try await database.rows(of: read) {
            let found = try rows.int32s(0).values
            guard found.count == part.groups else { throw .decoding(.unexpectedRows) }
            for (index, parent) in part.parents.enumerated() {
                totals[parent] = found[part.group(index)]
            }
        }
        return totals
    }

    /// The position of a row in the list.
    func cursor(_ records: Records<Names>, _ row: Int) -> Cursor {
        statements.definition.cursor(records, row, order: ordering.index)
    }
}

extension ListDefinition {
    /// The position of a row in one of the list's orders.
    func cursor(_ records: Records<Names>, _ row: Int, order: Int = 0) -> Cursor {
        Cursor(value: orders[order].value(records, row), uuid: key.value(records, row))
    }
}

extension DomainSubject {
    /// The rows of a list's pages.
    func pages<Names: TableColumn, Connection: ConnectionRows>(
        of list: RequestedList<Names>, _ type: Connection.Type, _ selection: Selection
    ) async throws(PostgresError) -> StoredPages {
        if list.isEmpty { return .empty(parents: list.parents.count) }
        let person = list.statements.definition.optionalPerson?.field
        let page = list.page(
            withPerson: person.map { selection.contains($0, inNodesOf: type) } ?? true)
        return try await application.pages(
            gate, page, topic: list.topic, limit: list.request.size,
            isReversed: list.request.isBackward)
    }

    /// The connections of all parents, as far as they are selected.
    ///
    /// - Parameter places: the position of each row's object among the nodes, if not in row order
    func connection<Names: TableColumn, Connection: ConnectionRows>(
        of list: RequestedList<Names>, _ pages: StoredPages, _ selection: Selection,
        places: [Int32]? = nil, nodes: (Records<Names>, Selection) -> Connection.Edge.Node
    ) -> One<Connection> {
        let records = Records<Names>(pages.table)
        let parts = ConnectionParts(pages: pages, request: list.request, places: places) {
            [signer = application.signer] in
            signer.append(list.cursor(records, $0), of: list.name, to: &$1)
        }
        let payload = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            try await list.totals(database)
        }
        return parts.connection(Connection.self, selection, payload: payload) {
            nodes(records, $0)
        }
    }

    /// A page of a list for each of its parents, with the rows unchanged; or the error that
    /// prevents it.
    func pages<Names: TableColumn, Connection: ConnectionRows>(
        of parents: Int, _ selection: Selection,
        _ nodes: (Records<Names>, Selection) -> Connection.Edge.Node,
        list: () async throws -> RequestedList<Names>
    ) async -> One<Connection> {
        await answer(parents) {
            let list = try await list()
            let pages = try await pages(of: list, Connection.self, selection)
            return connection(of: list, pages, selection, nodes: nodes)
        }
    }
}

extension DomainSubject {
    /// An object as an edge of a list, for the payload of the mutation that created it.
    ///
    /// - Parameter place: its cursor, and the name for which that is signed
    func edge<Edge: EdgeRows>(
        _ node: One<Edge.Node>, place: (_ row: Int) -> (Cursor, list: String)
    ) -> One<Edge> {
        guard node.link[0] >= 0 else { return One(.none, link: node.link, errors: node.errors) }
        let (cursor, list) = place(Int(node.link[0]))
        var text: [UInt8] = []
        application.signer.append(cursor, of: list, to: &text)
        let column = TextColumn(slab: Slab(text), ends: [UInt32(text.count)])
        return One(Edge(count: 1, payload: nil, cursor: .text(column), node: node))
    }
}

extension Selection {
    /// Whether a field is selected of the nodes of a connection.
    func contains<Connection: ConnectionRows>(
        _ field: FieldIndex, inNodesOf type: Connection.Type
    ) -> Bool {
        nodes(of: type).contains { $0.contains(field) }
    }

    /// What is selected of the nodes of a connection: through its edges, and directly.
    func nodes<Connection: ConnectionRows>(of type: Connection.Type) -> [Selection] {
        [
            below(Connection.Fields.edges).below(Connection.Edge.Fields.node),
            below(Connection.Fields.nodes),
        ]
    }
}

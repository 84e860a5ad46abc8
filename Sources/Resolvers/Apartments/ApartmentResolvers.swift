// Root fields of the directory, and the fields of a complex.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func apartment(
        of query: QueryRows, _ arguments: QueryApartmentArguments, selecting selection: Selection
    ) async -> One<ApartmentRows> {
        guard let id = GlobalID(arguments.id), id.tag == .apartment else {
            return One(ApartmentRows(count: 0), link: [ResolvedField.null])
        }
        do {
            let loaded = try await apartments.byUUID.load([id.uuid])
            return One(ApartmentRows(loaded.table, selection), link: loaded.link)
        } catch {
            return .failed(ApartmentRows(count: 0), parents: 1, fault(error))
        }
    }

    public func apartmentByKaptCode(
        of query: QueryRows, _ arguments: QueryApartmentByKaptCodeArguments,
        selecting selection: Selection
    ) async -> One<ApartmentRows> {
        // A letter and digits, however they are typed.
        let typed = arguments.kaptCode
        let isShort = typed.utf8.count <= FilterText.longest
        let code = isShort ? FilterText(typed)?.folded.uppercased() ?? "" : ""
        guard ApartmentImportRow.isCode(code) else {
            return One(ApartmentRows(count: 0), link: [ResolvedField.null])
        }
        do {
            let pages = try await application.directoryPages(
                gate, ApartmentQueries.byKaptCode, [.textArray([code])], keys: 1
            ) { out in
                out.byte(3)
                out.text(code)
            }
            return One(ApartmentRows(pages.table, selection), link: pages.link)
        } catch {
            return .failed(ApartmentRows(count: 0), parents: 1, fault(error))
        }
    }

    public func apartments(
        of query: QueryRows, _ arguments: QueryApartmentsArguments, selecting selection: Selection
    ) async -> One<ApartmentConnectionRows> {
        let order = arguments.orderBy.value
        let field = order?.field ?? .name
        let direction = order?.direction ?? .asc
        let list = "apartments:\(field.name):\(direction.name)"
        do {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: application.signer)
            let search = try ApartmentSearch(arguments.filter.value)
            return try await directory(page, search, field, direction, list, selection)
        } catch {
            return .failed(ApartmentConnectionRows(count: 0), parents: 1, fieldError(error))
        }
    }

    private func directory(
        _ page: PageRequest, _ search: ApartmentSearch, _ field: ApartmentOrderField,
        _ direction: OrderDirection, _ list: String, _ selection: Selection
    ) async throws(PostgresError) -> One<ApartmentConnectionRows> {
        let isDescending = (direction == .desc) != page.isBackward
        let scope = search.scope(after: page.cursor)
        let statement = ApartmentQueries.page(field, isDescending: isDescending, scope)
        let place = scope == .all ? [] : ApartmentSearch.cursor(page.cursor, field)
        let parameters = search.parameters + place + [.int8(Int64(page.limit))]
        let key = CacheKey(
            schema: application.schemaHash, statement: statement, topic: .directory, apartment: 0,
            version: try await gate.directoryVersion()
        ) { out in
            out.byte(4)
            out.text(list)
            search.describe(to: &out)
            page.describe(to: &out)
        }
        let load = { @Sendable [database = application.database] () async throws(PostgresError) in
            let rows = try await database.query(statement, parameters)
            return try StoredPages(
                rows.stored(), parents: 1, limit: page.size, isReversed: page.isBackward)
        }
        // Members come and go without a new version of the directory.
        let pages =
            field == .memberCount
            ? try await load() : try await application.cache.pages(key, load: load)
        let parts = ConnectionParts(pages: pages, request: page) { [signer = application.signer] in
            signer.append(ApartmentSearch.cursor(of: pages.table, $0, field), of: list, to: &$1)
        }
        let payload = ConnectionPayload {
            [database = application.database] () async throws(PostgresError) in
            let rows = try await database.query(
                ApartmentQueries.count(scope),
                search.parameters + [.int8(Int64(ConnectionPayload.maximumTotal))])
            return try [rows.int32(0, 0)]
        }
        return parts.connection(ApartmentConnectionRows.self, selection, payload: payload) {
            ApartmentRows(pages.table, $0)
        }
    }

    public func totalCount(of apartmentConnection: ApartmentConnectionRows) async -> Leaves {
        await totals(apartmentConnection.payload(ConnectionPayload.self), apartmentConnection.count)
    }

    /// A connection's total, counted only when it is selected.
    func totals(_ payload: ConnectionPayload, _ parents: Int) async -> Leaves {
        do {
            return Leaves(.int32(try await payload.totalCount(), nil))
        } catch {
            return Leaves(
                .null(parents), states: [Int32](repeating: ResolvedField.error(0), count: parents),
                errors: [fault(error)])
        }
    }
}

// Root fields of the directory.

public import GraphQLCore
import Postgres
public import Schema

extension Apartments {
    public func apartment(
        of query: QueryRows, _ arguments: QueryApartmentArguments, selecting selection: Selection
    ) async -> One<ApartmentRows> {
        await apartments([GlobalID(arguments.id, .apartment)?.uuid], selection)
    }

    /// Complexes by ID, null where missing.
    func apartments(
        _ ids: [PostgresUUID?], _ selection: Selection
    ) async -> One<ApartmentRows> {
        await answer(ids.count) {
            One(try await loaders.apartmentsByUUID.load(ids)) { ApartmentRows($0, selection) }
        }
    }

    public func apartmentByKaptCode(
        of query: QueryRows, _ arguments: QueryApartmentByKaptCodeArguments,
        selecting selection: Selection
    ) async -> One<ApartmentRows> {
        // A letter and digits, however typed.
        let typed = arguments.kaptCode
        let isShort = typed.utf8.count <= FilterText.maximumBytes
        let code = isShort ? FilterText(typed)?.folded.uppercased() ?? "" : ""
        guard KaptCode.isValid(code) else { return .nothing(parents: 1) }
        return await answer(1) {
            let pages = try await directoryPages(
                ApartmentQueries.byKaptCode, [.textArray([code])], keys: 1)
            return One(Linked(pages)) { ApartmentRows($0, selection) }
        }
    }

    public func apartments(
        of query: QueryRows, _ arguments: QueryApartmentsArguments, selecting selection: Selection
    ) async -> One<ApartmentConnectionRows> {
        await pages(of: 1, selection, ApartmentRows.init) {
            try ApartmentList(arguments, application.signer)
        }
    }

    /// Rows by key from the directory, at most one for each.
    func directoryPages(
        _ statement: Statement, _ parameters: [Parameter], keys: Int
    ) async throws(PostgresError) -> StoredPages {
        try await application.pages(
            gate, GroupedRead(statement, parents: keys, parameters), topic: .directory, limit: 1)
    }
}

extension RequestLoaders {
    var apartments: DataLoader<Int32, ApartmentColumn> {
        directory(ApartmentQueries.byNumber) { .int4Array($0) }
    }

    var apartmentsByUUID: DataLoader<PostgresUUID, ApartmentColumn> {
        directory(ApartmentQueries.byUUID) { .uuidArray($0) }
    }

    private func directory<Key>(
        _ statement: Statement, _ parameter: @escaping @Sendable ([Key]) -> Parameter
    ) -> DataLoader<Key, ApartmentColumn> {
        loader(statement) { application, gate, keys async throws(PostgresError) in
            try await application.pages(
                gate, GroupedRead(statement, parents: keys.count, [parameter(keys)]),
                topic: .directory, limit: 1)
        }
    }
}

// Complexes by number, by UUID and by code, read through the cache under the directory's version.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a complex's fields need of it.
struct ApartmentPayload: TenantPayload {
    let ids: [Int32]

    func apartment(_ row: Int) -> Int32 { ids[row] }
}

/// Loaders of one request.
struct ApartmentLoaders: Sendable {
    let byNumber: DataLoader<Int32>
    let byUUID: DataLoader<PostgresUUID>

    init(_ application: Application, _ gate: Gate) {
        byNumber = DataLoader { (ids: [Int32]) async throws(PostgresError) in
            try await application.directoryPages(
                gate, ApartmentQueries.byNumber, [.int4Array(ids)], keys: ids.count
            ) { out in
                out.byte(1)
                out.array(ids)
            }
        }
        byUUID = DataLoader { (ids: [PostgresUUID]) async throws(PostgresError) in
            try await application.directoryPages(
                gate, ApartmentQueries.byUUID, [.uuidArray(ids)], keys: ids.count
            ) { out in
                out.byte(2)
                for id in ids { out.uuid(id) }
            }
        }
    }

    func forget() {
        byNumber.forget()
        byUUID.forget()
    }
}

extension Application {
    /// Rows by key from the directory.
    func directoryPages(
        _ gate: Gate, _ statement: Statement, _ parameters: [Parameter], keys: Int,
        describe: (inout ByteWriter) -> Void
    ) async throws(PostgresError) -> StoredPages {
        let key = CacheKey(
            schema: schemaHash, statement: statement, topic: .directory, apartment: 0,
            version: try await gate.directoryVersion(), describe: describe)
        return try await cache.pages(key) { [database] () async throws(PostgresError) in
            let rows = try await database.query(statement, parameters)
            return try StoredPages(rows.stored(), parents: keys, limit: 1, isReversed: false)
        }
    }
}

extension ApartmentRows {
    /// Complexes as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = ApartmentQueries.Position
        guard table.count > 0 else {
            self.init(count: 0, payload: ApartmentPayload(ids: []))
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: ApartmentPayload(ids: table.int32s(Position.id)),
            id: selection.contains(ApartmentFields.id)
                ? GlobalID.column(table.count) { row in
                    table.uuid(Position.uuid, row).map { GlobalID(.apartment, $0) }
                } : nil,
            revision: column(ApartmentFields.revision, Position.revision),
            kaptCode: column(ApartmentFields.kaptCode, Position.kaptCode),
            name: column(ApartmentFields.name, Position.name),
            address: selection.contains(ApartmentFields.address)
                ? One(AddressRows(table, selection.below(ApartmentFields.address))) : nil,
            timeZone: column(ApartmentFields.timeZone, Position.timeZone),
            isDemo: column(ApartmentFields.isDemo, Position.isDemo))
    }
}

extension AddressRows {
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = ApartmentQueries.Position
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count,
            sido: column(AddressFields.sido, Position.sido),
            sigungu: column(AddressFields.sigungu, Position.sigungu),
            eupmyeondong: column(AddressFields.eupmyeondong, Position.eupmyeondong),
            ri: column(AddressFields.ri, Position.ri),
            bjdCode: column(AddressFields.bjdCode, Position.bjdCode),
            roadAddress: column(AddressFields.roadAddress, Position.roadAddress),
            lotAddress: column(AddressFields.lotAddress, Position.lotAddress),
            formatted: selection.contains(AddressFields.formatted)
                ? Self.formatted(table) : nil)
    }

    /// The road address where it is known, else the levels that are not empty.
    private static func formatted(_ table: StoredTable) -> Column {
        typealias Position = ApartmentQueries.Position
        let road = table.text(Position.roadAddress)
        let levels = [
            Position.sido, Position.sigungu, Position.eupmyeondong, Position.ri,
        ].map { table.text($0) }
        var text: [UInt8] = []
        var ends: [UInt32] = []
        for row in 0..<table.count {
            if road.bytes(row).isEmpty {
                let parts = levels.map { $0.bytes(row) }.filter { !$0.isEmpty }
                text.append(contentsOf: parts.joined(separator: [UInt8(ascii: " ")]))
            } else {
                text.append(contentsOf: road.bytes(row))
            }
            ends.append(UInt32(text.count))
        }
        return .text(TextColumn(slab: Slab(text), ends: ends))
    }
}

extension TextColumn {
    /// The UTF-8 of a row; empty for null.
    func bytes(_ row: Int) -> ArraySlice<UInt8> {
        slab.bytes[(row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])]
    }
}

// Pages of rows that complexes own, through the cache.

import Postgres

/// What the loader of a tenant-owned type keeps: it knows the complex of each row.
protocol TenantPayload: Sendable {
    func apartment(_ row: Int) -> Int32
}

extension Application {
    /// Rows of tenant-owned tables, grouped by parent or key.
    ///
    /// Cached where one complex owns them all, under the version of the topic there; what mixes
    /// complexes is asked of the database.
    /// - Parameters:
    ///   - apartments: the complex of each parent, in the order of the statement's keys
    ///   - topic: what the rows change with; nil for what changes with more than one topic
    func tenantPages(
        _ gate: Gate, _ statement: Statement, _ parameters: [Parameter], apartments: [Int32],
        topic: CacheTopic? = .feeds, limit: Int, isReversed: Bool = false,
        describe: (inout ByteWriter) -> Void
    ) async throws(PostgresError) -> StoredPages {
        let load = { @Sendable [database] () async throws(PostgresError) -> StoredPages in
            let rows = try await database.query(statement, parameters)
            return StoredPages(
                rows.stored(), parents: apartments.count, limit: limit, isReversed: isReversed)
        }
        guard let topic, let version = topic.version, let apartment = apartments.first,
            apartments.allSatisfy({ $0 == apartment }),
            let pass = try await gate.apartments([apartment])[apartment]
        else { return try await load() }
        let key = CacheKey(
            schema: schemaHash, topic: topic, apartment: apartment,
            version: pass.version(version), describe: describe)
        return try await cache.pages(key, load: load)
    }
}

extension DataLoader<TenantKey> {
    /// Rows of one table by key, through the cache.
    /// - Parameters:
    ///   - statement: takes the complexes and the IDs as its first parameters
    ///   - name: tells these cache entries from others of the topic
    static func rows(
        _ application: Application, _ gate: Gate, _ statement: Statement, topic: CacheTopic,
        _ name: String
    ) -> DataLoader<TenantKey> {
        DataLoader { (keys: [TenantKey]) async throws(PostgresError) in
            try await application.tenantPages(
                gate, statement, keys.parameters, apartments: keys.map(\.apartment), topic: topic,
                limit: 1
            ) { out in
                out.text(name)
                for key in keys { out.uuid(key.uuid) }
            }
        }
    }
}

extension [TenantKey] {
    /// The two arrays that statements by key begin with.
    var parameters: [Parameter] {
        [.int4Array(map(\.apartment)), .uuidArray(map(\.uuid))]
    }
}

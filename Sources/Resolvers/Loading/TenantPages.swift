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
            return try StoredPages(
                rows.stored(), parents: apartments.count, limit: limit, isReversed: isReversed)
        }
        guard let topic, let version = topic.version, let apartment = apartments.first,
            apartments.allSatisfy({ $0 == apartment }),
            let pass = try await gate.apartments([apartment])[apartment]
        else { return try await load() }
        let key = CacheKey(
            schema: schemaHash, statement: statement, topic: topic, apartment: apartment,
            version: pass.version(version), describe: describe)
        return try await cache.pages(key, load: load)
    }

    /// Loads rows of one kind by their keys for one request.
    ///
    /// - Parameters:
    ///   - statement: `$1` complexes, `$2` keys, side by side
    ///   - kind: tells the entries of a topic apart
    func rowLoader(
        _ gate: Gate, _ statement: Statement, _ kind: String, topic: CacheTopic
    ) -> RowLoader {
        RowLoader(
            statement: statement,
            rows: DataLoader { [self] (keys: [TenantKey]) async throws(PostgresError) in
                let apartments = keys.map(\.apartment)
                return try await tenantPages(
                    gate, statement, keys.parameters,
                    apartments: apartments, topic: topic, limit: 1
                ) { out in
                    out.text(kind)
                    for key in keys { out.uuid(key.uuid) }
                }
            })
    }
}

/// Rows of one kind by their keys for one request: through the cache, or as a mutation's transaction
/// has read them.
struct RowLoader: Sendable {
    /// `$1` complexes, `$2` keys, side by side.
    let statement: Statement
    let rows: DataLoader<TenantKey>

    func load(_ keys: [TenantKey]) async throws(PostgresError) -> DataLoader<TenantKey>.Loaded {
        try await rows.load(keys)
    }

    func forget() { rows.forget() }
}

extension [TenantKey] {
    /// The two arrays that statements by key begin with.
    var parameters: [Parameter] {
        [.int4Array(map(\.apartment)), .uuidArray(map(\.uuid))]
    }
}

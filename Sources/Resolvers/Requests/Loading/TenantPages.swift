// Rows that complexes own, through the cache.

import GraphQLCore
import Postgres

/// A loader's payload for a complex's rows: it has the complex of each row.
protocol TenantPayload: Sendable {
    func apartment(_ row: Int) -> Int32
}

extension Application {
    /// Rows of a statement, grouped by parent or key.
    ///
    /// Cached by the statement and its parameters if one complex owns all rows, under the version
    /// of its topic; batches of several complexes are read from the database.
    /// - Parameters:
    ///   - apartments: the complex of each parent, in the order of the statement's keys
    ///   - topic: the topic that the rows depend on; nil if they depend on several
    func pages(
        _ gate: Gate, _ page: BoundStatement, parents: Int, in apartments: [Int32],
        topic: CacheTopic?, limit: Int, isReversed: Bool = false
    ) async throws(PostgresError) -> StoredPages {
        let load = { @Sendable [database] () async throws(PostgresError) -> StoredPages in
            let rows = try await database.query(page.statement, page.parameters)
            return try StoredPages(
                rows.stored(), parents: parents, limit: limit, isReversed: isReversed)
        }
        guard let topic, let cached = try await version(gate, of: topic, in: apartments)
        else { return try await load() }
        let key = CacheKey(
            schema: schemaHash, statement: page.statement, topic: topic,
            apartment: cached.apartment, version: cached.version
        ) { out in
            out.integer(Int64(limit))
            out.byte(isReversed ? 1 : 0)
            for parameter in page.parameters { out.parameter(parameter) }
        }
        return try await cache.pages(key, load: load)
    }

    /// The topic under which rows of these complexes are cached; nil if they are not.
    private func version(
        _ gate: Gate, of topic: CacheTopic, in apartments: [Int32]
    ) async throws(PostgresError) -> (apartment: Int32, version: Int64)? {
        guard let kind = topic.version else { return (0, try await gate.directoryVersion()) }
        guard let apartment = apartments.first, apartments.allSatisfy({ $0 == apartment }),
            let pass = try await gate.apartments([apartment])[apartment]
        else { return nil }
        return (apartment, pass.version(kind))
    }

    /// Rows of complexes, by key: `$1` complexes, `$2` keys, side by side, then `more`.
    func pages(
        _ gate: Gate, _ statement: Statement, of keys: [TenantKey], _ more: [Parameter] = [],
        topic: CacheTopic?, limit: Int
    ) async throws(PostgresError) -> StoredPages {
        try await pages(
            gate, BoundStatement(statement, keys.parameters + more), parents: keys.count,
            in: keys.map(\.apartment), topic: topic, limit: limit)
    }
}

extension DomainSubject {
    /// Rows by the keys of their parents, through the cache.
    ///
    /// - Parameter topic: nil for what is always read from the database
    func pages(
        _ statement: Statement, of keys: [TenantKey], _ more: [Parameter] = [],
        topic: CacheTopic?, limit: Int
    ) async throws(PostgresError) -> StoredPages {
        try await application.pages(gate, statement, of: keys, more, topic: topic, limit: limit)
    }

    /// Rows that no complex owns, always read from the database.
    func pages(
        _ statement: Statement, _ parameters: [Parameter], keys: Int, limit: Int = 1
    ) async throws(PostgresError) -> StoredPages {
        let rows = try await application.database.query(statement, parameters)
        return try StoredPages(rows.stored(), parents: keys, limit: limit, isReversed: false)
    }

    /// Rows of complexes, by their numbers, through the cache.
    func pages(
        _ statement: Statement, in apartments: [Int32], _ more: [Parameter] = [],
        topic: CacheTopic, limit: Int
    ) async throws(PostgresError) -> StoredPages {
        try await application.pages(
            gate, BoundStatement(statement, [.int4Array(apartments)] + more),
            parents: apartments.count, in: apartments, topic: topic, limit: limit)
    }
}

extension [TenantKey] {
    /// The first two arrays of statements by key.
    var parameters: [Parameter] {
        [.int4Array(map(\.apartment)), .uuidArray(map(\.uuid))]
    }
}

// Rows that complexes own, through the cache.

import GraphQLCore
import Postgres

/// What a loader keeps of rows that a complex owns: it knows the complex of each row.
protocol TenantPayload: Sendable {
    func apartment(_ row: Int) -> Int32
}

extension Application {
    /// Rows of a statement, grouped by parent or key.
    ///
    /// Cached by the statement and its parameters where one complex owns all rows, under the version
    /// of the topic there; what mixes complexes is asked of the database.
    /// - Parameters:
    ///   - apartments: the complex of each parent, in the order of the statement's keys
    ///   - topic: what the rows change with; nil for what changes with more than one topic
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

    /// Under what rows of these complexes are cached; nil where they are not.
    private func version(
        _ gate: Gate, of topic: CacheTopic, in apartments: [Int32]
    ) async throws(PostgresError) -> (apartment: Int32, version: Int64)? {
        guard let kind = topic.version else { return (0, try await gate.directoryVersion()) }
        guard let apartment = apartments.first, apartments.allSatisfy({ $0 == apartment }),
            let pass = try await gate.apartments([apartment])[apartment]
        else { return nil }
        return (apartment, pass.version(kind))
    }

    /// Rows of what complexes own, by key: `$1` complexes, `$2` keys, side by side, then `more`.
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
    /// - Parameter topic: nil for what is asked of the database each time
    func pages(
        _ statement: Statement, of keys: [TenantKey], _ more: [Parameter] = [],
        topic: CacheTopic?, limit: Int
    ) async throws(PostgresError) -> StoredPages {
        try await application.pages(gate, statement, of: keys, more, topic: topic, limit: limit)
    }

    /// Rows by what no complex owns, of the database each time.
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
    /// The two arrays that statements by key begin with.
    var parameters: [Parameter] {
        [.int4Array(map(\.apartment)), .uuidArray(map(\.uuid))]
    }
}

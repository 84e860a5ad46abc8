// Rows that complexes own, through the cache.

import GraphQLCore
import Postgres

/// A loader's payload for a complex's rows: it has the complex of each row.
protocol TenantPayload: Sendable {
    func apartment(_ row: Int) -> Int32
}

extension Application {
    /// Rows of a read, grouped by parent.
    ///
    /// Cached by the statement and its parameters if one complex, or the directory, owns all rows,
    /// under the version of its topic; those of several complexes are read from the database.
    /// - Parameter topic: the topic that the rows depend on; nil if they depend on several
    func pages(
        _ gate: Gate, _ read: GroupedRead, topic: CacheTopic?, limit: Int, isReversed: Bool = false
    ) async throws(PostgresError) -> StoredPages {
        guard let part = read.parts.first else { return .empty(parents: 0) }
        let pages = try await pages(gate, part, topic: topic, limit: limit, isReversed: isReversed)
        return StoredPages(joining: [(part, pages)], parents: read.count)
    }

    private func pages(
        _ gate: Gate, _ part: GroupedRead.Part, topic: CacheTopic?, limit: Int, isReversed: Bool
    ) async throws(PostgresError) -> StoredPages {
        let statement = part.statement
        let load = { @Sendable [database] () async throws(PostgresError) -> StoredPages in
            try await StoredPages(
                database.query(statement.statement, statement.parameters), of: part, limit: limit,
                isReversed: isReversed)
        }
        guard let topic, !part.spansComplexes,
            let cached = try await version(gate, of: topic, in: part.apartment)
        else { return try await load() }
        let key = CacheKey(
            schema: schemaHash, statement: statement.statement, topic: topic,
            apartment: cached.apartment, version: cached.version
        ) { out in
            out.integer(Int64(limit))
            out.byte(isReversed ? 1 : 0)
            for parameter in statement.parameters { out.parameter(parameter) }
        }
        return try await cache.pages(key, load: load)
    }

    /// The topic under which rows of a complex are cached; nil if they are not.
    private func version(
        _ gate: Gate, of topic: CacheTopic, in apartment: Int32?
    ) async throws(PostgresError) -> (apartment: Int32, version: Int64)? {
        guard let kind = topic.version else { return (0, try await gate.directoryVersion()) }
        guard let apartment, let pass = try await gate.apartments([apartment])[apartment]
        else { return nil }
        return (apartment, pass.version(kind))
    }
}

extension DomainSubject {
    /// Rows by the keys of their parents, through the cache.
    ///
    /// - Parameter topic: nil for what is always read from the database
    func pages(
        _ statement: Statement, of keys: [TenantKey], _ others: [Parameter] = [],
        topic: CacheTopic?, limit: Int
    ) async throws(PostgresError) -> StoredPages {
        try await application.pages(
            gate, GroupedRead(statement, of: keys, others), topic: topic, limit: limit)
    }

    /// Rows that no complex owns, always read from the database.
    func pages(
        _ statement: Statement, _ parameters: [Parameter], keys: Int, limit: Int = 1
    ) async throws(PostgresError) -> StoredPages {
        try await application.pages(
            gate, GroupedRead(statement, parents: keys, parameters), topic: nil, limit: limit)
    }

    /// Rows of complexes, by their numbers, through the cache.
    func pages(
        _ statement: Statement, in apartments: [Int32], _ others: [Parameter] = [],
        topic: CacheTopic, limit: Int
    ) async throws(PostgresError) -> StoredPages {
        try await application.pages(
            gate, GroupedRead(statement, in: apartments, [], others), topic: topic, limit: limit)
    }
}

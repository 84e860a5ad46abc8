// One server for all tests of a suite: `@Suite(.served())`, then `Served.server`.
public import Testing

/// What the tests of a suite share.
public struct Served: Sendable {
    public let server: RunningServer
    public let complexes: SampleComplexes
    /// The server's `DANJI_SECRET`.
    public let secret: String?

    @TaskLocal private static var shared: Served?

    /// The server and data of the suite that the test belongs to.
    public static var current: Served {
        get throws {
            guard let shared else {
                throw TestServices.Failure(description: "the suite lacks the trait .served()")
            }
            return shared
        }
    }
}

/// Starts a server on a database with ``SampleComplexes`` before a suite's first test.
public struct ServedTrait: SuiteTrait, TestScoping {
    let cache: Served.Cache
    let environment: [String: String]
    let sql: String
    let isServedByOwner: Bool

    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await Places.shared.withOne {
            let services = try TestServices.shared()
            let complexes = try await SampleComplexes.make(on: services)
            if !sql.isEmpty { try await complexes.sql(sql) }
            var variables = cache.environment(services, complexes.database)
                .merging(environment) { $1 }
            if isServedByOwner { variables["DANJI_DATABASE_URL"] = complexes.database }
            if variables["DANJI_ENVIRONMENT"] == "production" {
                variables["DANJI_MIGRATION_DATABASE_URL"] = nil
            }
            try await RunningServer.with(variables) { server in
                let served = Served(
                    server: server, complexes: complexes, secret: variables["DANJI_SECRET"])
                try await Served.share(served, function)
            }
        }
    }
}

extension Served {
    /// Where the server caches what it has read.
    public enum Cache: String, Sendable, CaseIterable {
        case off
        case memory
        case redis

        /// The variables for this setting.
        public func environment(_ services: TestServices, _ database: String) -> [String: String] {
            // As in production: with a role that owns nothing. Only the owner can move the clock.
            var variables = [
                "DANJI_DATABASE_URL": TestServices.servingURL(database),
                "DANJI_MIGRATION_DATABASE_URL": database, "DANJI_CACHE": rawValue,
            ]
            if self == .redis { variables["DANJI_REDIS_URL"] = services.redisURL }
            return variables
        }
    }

    static func share(
        _ served: Served, _ function: @Sendable () async throws -> Void
    ) async throws {
        try await $shared.withValue(served) { try await function() }
    }
}

extension Trait where Self == ServedTrait {
    /// A server for the suite; by default with the cache in Redis, as in production.
    ///
    /// - Parameters:
    ///   - sql: the suite's data in addition to ``SampleComplexes``
    ///   - isServedByOwner: whether the server's role owns the tables, and may VACUUM them
    public static func served(
        cache: Served.Cache = .redis, _ environment: [String: String] = [:], sql: String = "",
        isServedByOwner: Bool = false
    ) -> Self {
        ServedTrait(
            cache: cache, environment: environment, sql: sql, isServedByOwner: isServedByOwner)
    }
}

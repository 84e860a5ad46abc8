// What the integration tests share: a client of the shared server, and bytes.
import Foundation
import Redis
import TestSupport
import Testing

enum TestRedis {
    static let isThere = ProcessInfo.processInfo.environment["DANJI_TEST_REDIS_URL"] != nil

    static let note: Comment =
        "needs Redis: run scripts/test, or set DANJI_TEST_REDIS_URL to what `scripts/services env` prints"

    /// Limits so generous that a busy machine does not decide a test.
    static func withLongTimeouts(_ url: String) throws -> RedisConfiguration {
        var configuration = RedisConfiguration(address: try RedisAddress(url: url))
        configuration.callTimeout = .seconds(300)
        configuration.replyTimeout = .seconds(300)
        configuration.connectTimeout = .seconds(5)
        return configuration
    }

    /// The limits of production, on the server at `url`.
    static func strict(_ url: String) throws -> RedisConfiguration {
        RedisConfiguration(address: try RedisAddress(url: url))
    }

    static var sharedURL: String {
        get throws { try #require(ProcessInfo.processInfo.environment["DANJI_TEST_REDIS_URL"]) }
    }

    /// A client that is connected; it is shut down whatever the body does.
    static func withClient<Result>(
        _ configuration: RedisConfiguration, _ body: (RedisClient) async throws -> Result
    ) async throws -> Result {
        let client = RedisClient(configuration)
        do {
            try #require(await client.waitUntilAvailable(within: .seconds(60)))
            let result = try await body(client)
            await client.shutdown()
            return result
        } catch {
            await client.shutdown()
            throw error
        }
    }

    /// A key that no other test uses.
    static func key(_ name: String = "k") -> [UInt8] {
        Array("test:\(UUID().uuidString):\(name)".utf8)
    }
}

extension [UInt8] {
    init(_ text: String) { self = Array(text.utf8) }
}

/// Retries until the condition holds, for a minute: only a hang takes that long.
func eventually(_ condition: () async throws -> Bool) async rethrows -> Bool {
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
        if try await condition() { return true }
        try? await Task.sleep(for: .milliseconds(5))
    }
    return false
}

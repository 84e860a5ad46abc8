// Without DANJI_SECRET, development signs with a secret that the database stores for all nodes.

public import Postgres

/// The secret of `development`.
public enum DevelopmentSecret {
    /// 32 bytes, created on first use.
    public static func load(from client: PostgresClient) async throws(PostgresError) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        let fresh = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return try await SecretQueries.keepFirst("development", fresh, client)
    }
}

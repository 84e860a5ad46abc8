// What all requests share: the database, the cache, the keys.

import Crypto
public import Logging
public import Postgres

/// The domain's services, made once at start.
public final class Application: Sendable {
    let database: PostgresClient
    let cache: ReadThroughCache
    let accounts: Accounts
    let signer: CursorSigner
    /// Part of every cache key: entries of another schema cannot be named.
    let schemaHash: UInt64
    let logger: Logger

    /// - Parameter secret: 32 bytes; signing keys are derived from it through HKDF
    public init(
        database: PostgresClient, cache: ReadThroughCache, accounts: Accounts, secret: [UInt8],
        schemaHash: UInt64, logger: Logger
    ) {
        self.database = database
        self.cache = cache
        self.accounts = accounts
        self.schemaHash = schemaHash
        self.logger = logger
        signer = CursorSigner(
            key: HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: secret), info: Array("cursors".utf8),
                outputByteCount: 32))
    }
}

// The buckets that all nodes share, in Redis.

import Crypto
import Redis

/// Leases points from buckets in Redis.
struct BudgetStore: Sendable {
    let redis: RedisClient
    /// Nobody who reads the Redis learns addresses from its keys.
    private let secretKey: SymmetricKey

    /// - Parameter secret: the deployment's
    init(_ redis: RedisClient, secret: [UInt8]) {
        self.redis = redis
        secretKey = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), info: Array("budgets".utf8),
            outputByteCount: 32)
    }

    /// What a bucket granted, and what is left in it.
    struct Grant: Equatable {
        let points: Int
        let left: Int
    }

    /// Takes points out of a payer's bucket, as many as are there.
    func lease(
        _ points: Int, of payer: BudgetPayer, _ policy: BudgetPolicy
    ) async throws(RedisError) -> Grant {
        let keys = [key(of: payer)]
        let arguments = ["\(policy.limit)", "\(Int(BudgetPolicy.window))", "\(points)"]
            .map { Array($0.utf8) }
        let reply: RESPValue
        do {
            reply = try await redis.evalsha(Self.digest, keys: keys, arguments: arguments)
        } catch .refused(code: "NOSCRIPT") {
            reply = try await redis.eval(Self.script, keys: keys, arguments: arguments)
        }
        guard case .array(let parts) = reply, parts.count == 2,
            case .integer(let granted) = parts[0], case .integer(let left) = parts[1],
            granted >= 0, granted <= Int64(points), left >= 0, left <= Int64(policy.limit)
        else { throw .unexpectedReply }
        return Grant(points: Int(granted), left: Int(left))
    }

    /// The name of a payer's bucket in Redis.
    func key(of payer: BudgetPayer) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(for: Array(payer.text.utf8), using: secretKey)
        return Array("danji:budget:".utf8) + Self.hexadecimal(code.prefix(16))
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }

    /// `TokenBucket` by the clock of Redis. The value is when the bucket is full, in seconds; what
    /// is no such number, or further away than a bucket can be, counts as now or as a full window.
    private static let script = Array(
        """
        local limit, window, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
        local time = redis.call('TIME')
        local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
        local full = tonumber(redis.call('GET', KEYS[1]) or '0') or 0
        full = math.min(now + window, math.max(now, full))
        local left = math.floor(limit - (full - now) * limit / window + 0.000001)
        left = math.min(math.max(left, 0), limit)
        local granted = math.min(wanted, left)
        if granted > 0 then
            full = full + granted * window / limit
            local life = math.max(1, math.ceil((full - now) * 1000))
            redis.call('SET', KEYS[1], string.format('%.6f', full), 'PX', life)
        end
        return {granted, left - granted}
        """.utf8)

    private static let digest = hexadecimal(Insecure.SHA1.hash(data: script))
}

// scrypt costs tens of milliseconds and 32 MB: it runs on threads of its own, few at a time.

internal import Crypto
internal import CryptoExtras
internal import Dispatch
internal import Foundation
internal import Synchronization

/// Hashes and checks passwords with scrypt, at most two at once.
///
/// The stored form is `scrypt$N$r$p$salt$hash`, salt and hash in base64.
/// https://www.rfc-editor.org/rfc/rfc7914
public final class PasswordHasher: Sendable {
    /// How hard a hash is to make.
    public struct Cost: Sendable, Equatable {
        /// N, a power of two.
        public let rounds: Int
        /// r
        public let blockSize: Int
        /// p
        public let parallelism: Int

        public init(rounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
            self.rounds = rounds
            self.blockSize = blockSize
            self.parallelism = parallelism
        }

        /// N = 2^15, r = 8, p = 1: 32 MB.
        public static let standard = Cost(rounds: 1 << 15)
    }

    /// Too many passwords wait already.
    public struct Overloaded: Error, Sendable, Equatable {}

    /// The cost of new hashes.
    public let cost: Cost
    /// Hashes made at once.
    public let width: Int
    /// Passwords that may wait.
    public let queueLimit: Int

    private struct Waiting {
        var running = 0
        var jobs: [@Sendable () -> Void] = []
    }

    private let waiting = Mutex(Waiting())
    private let queue = DispatchQueue(label: "danji.password", attributes: .concurrent)
    /// What an unknown user's password is checked against, so that it takes as long.
    private let decoy: String

    public init(cost: Cost = .standard, width: Int = 2, queueLimit: Int = 32) {
        self.cost = cost
        self.width = width
        self.queueLimit = queueLimit
        decoy = Self.text(
            cost, salt: [UInt8](repeating: 0, count: 16), hash: [UInt8](repeating: 0, count: 32))
    }

    /// The stored form of a new password.
    public func hash(_ password: String) async throws(Overloaded) -> String {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return try await hash(password, salt: salt)
    }

    /// With a salt that is given, for data that must be the same each time it is made.
    func hash(_ password: String, salt: [UInt8]) async throws(Overloaded) -> String {
        let cost = cost
        let bytes = PasswordRule.bytes(of: password)
        let key = try await run { Self.derive(bytes, salt: salt, cost) }
        return Self.text(cost, salt: salt, hash: key)
    }

    /// Whether the password is the one of the stored form. Without a stored form it is not, and
    /// takes the same time.
    public func verify(_ password: String, against stored: String?) async throws(Overloaded) -> Bool
    {
        let isPossible = PasswordRule.isPossible(password)
        let bytes = PasswordRule.bytes(of: isPossible ? password : "")
        guard let (cost, salt, hash) = Self.parse(stored ?? decoy) else { return false }
        let key = try await run { Self.derive(bytes, salt: salt, cost) }
        return Self.isEqual(key, hash) && isPossible && stored != nil
    }

    // MARK: - Threads

    private func run(
        _ work: @escaping @Sendable () -> [UInt8]
    ) async throws(Overloaded) -> [UInt8] {
        let result: [UInt8]? = await withCheckedContinuation { continuation in
            let job: @Sendable () -> Void = { continuation.resume(returning: work()) }
            let isTaken = waiting.withLock { state in
                if state.running < width {
                    state.running += 1
                    queue.async { self.work(off: job) }
                    return true
                }
                guard state.jobs.count < queueLimit else { return false }
                state.jobs.append(job)
                return true
            }
            if !isTaken { continuation.resume(returning: nil) }
        }
        guard let result else { throw Overloaded() }
        return result
    }

    private func work(off first: @Sendable () -> Void) {
        first()
        while let job = next() { job() }
    }

    private func next() -> (@Sendable () -> Void)? {
        waiting.withLock { state in
            if state.jobs.isEmpty {
                state.running -= 1
                return nil
            }
            return state.jobs.removeFirst()
        }
    }

    // MARK: - scrypt

    private static func derive(_ password: [UInt8], salt: [UInt8], _ cost: Cost) -> [UInt8] {
        // It fails only for parameters that cannot be, which `parse` refuses.
        let key = try? KDF.Scrypt.deriveKey(
            from: password, salt: salt, outputByteCount: 32, rounds: cost.rounds,
            blockSize: cost.blockSize, parallelism: cost.parallelism)
        guard let key else { preconditionFailure("scrypt refused its parameters") }
        return key.withUnsafeBytes { Array($0) }
    }

    private static func text(_ cost: Cost, salt: [UInt8], hash: [UInt8]) -> String {
        let parts = [
            "scrypt", String(cost.rounds), String(cost.blockSize), String(cost.parallelism),
            Data(salt).base64EncodedString(), Data(hash).base64EncodedString(),
        ]
        return parts.joined(separator: "$")
    }

    private static func parse(_ stored: String) -> (Cost, salt: [UInt8], hash: [UInt8])? {
        let parts = stored.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt",
            let rounds = Int(parts[1]), (2...(1 << 20)).contains(rounds),
            rounds & (rounds - 1) == 0,
            let blockSize = Int(parts[2]), (1...32).contains(blockSize),
            let parallelism = Int(parts[3]), (1...16).contains(parallelism),
            let salt = Data(base64Encoded: String(parts[4])),
            let hash = Data(base64Encoded: String(parts[5])), hash.count == 32
        else { return nil }
        let cost = Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        return (cost, Array(salt), Array(hash))
    }

    /// Looks at every byte, whatever differs.
    private static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

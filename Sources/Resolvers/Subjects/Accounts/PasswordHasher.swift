// scrypt costs a third of a second and 128 MB: it runs on dedicated threads, few at a time, and
// addresses take turns.

internal import Crypto
internal import CryptoExtras
internal import Foundation

/// Hashes and checks passwords with scrypt, at most `width` at once.
///
/// The stored form is `scrypt$N$r$p$salt$hash`, salt and hash in base64.
/// https://www.rfc-editor.org/rfc/rfc7914
public final class PasswordHasher: Sendable {
    /// The cost of a hash.
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

        /// N = 2^17, r = 8, p = 1: the minimum of OWASP's Password Storage Cheat Sheet, 128 MB.
        /// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt
        public static let standard = Cost(rounds: 1 << 17)

        /// Bytes of memory for one hash.
        public var memory: Int { 128 * blockSize * (rounds + parallelism + 2) }

        /// The work of a hash, for comparison with another's.
        var work: Int { rounds * blockSize * parallelism }
    }

    /// Too many passwords are already waiting, there is no memory for another one, or the task was
    /// cancelled before its turn.
    public struct Overloaded: Error, Sendable, Equatable {}

    /// The cost of new hashes.
    public let cost: Cost
    /// Concurrent hashes.
    public let width: Int

    let threads: HashingThreads
    /// Maximum number of cheap hashes for a wrong password.
    private static let repetitionLimit = 256
    /// What an unknown user's password is checked against, so that it takes equally long.
    private let decoy: StoredHash

    /// - Parameters:
    ///   - width: concurrent hashes, each of which takes `cost.memory`
    ///   - queueLimit: passwords that may wait, for all addresses together
    public init(cost: Cost = .standard, width: Int = 2, queueLimit: Int = 32) {
        self.cost = cost
        self.width = width
        threads = HashingThreads(width: width, queueLimit: queueLimit)
        decoy = StoredHash(
            cost: cost, salt: [UInt8](repeating: 0, count: 16),
            hash: [UInt8](repeating: 0, count: 32))
    }

    deinit { threads.stop() }

    /// The stored form of a new password.
    public func hash(
        _ password: String, from address: ClientAddress = .terminal
    ) async throws(Overloaded) -> String {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return try await hash(password, salt: salt, from: address)
    }

    /// With a given salt, for reproducible data.
    package func hash(
        _ password: String, salt: [UInt8], from address: ClientAddress = .terminal
    ) async throws(Overloaded) -> String {
        let cost = cost
        let bytes = PasswordRule.bytes(of: password)
        let key = try await run(address) { cost.derive(bytes, salt: salt) }
        return StoredHash(cost: cost, salt: salt, hash: key).text
    }

    /// Whether the password matches the stored form. Without a stored form it does not, and takes
    /// the same time; so does a wrong one for a cheaper hash, which is repeated.
    public func verify(
        _ password: String, against stored: String?, from address: ClientAddress = .terminal
    ) async throws(Overloaded) -> Bool {
        let isPossible = PasswordRule.isPossible(password)
        let bytes = PasswordRule.bytes(of: isPossible ? password : "")
        let known = stored.flatMap(StoredHash.init)
        let form = known ?? decoy
        let repetitions = max(1, min(cost.work / form.cost.work, Self.repetitionLimit))
        let key = try await run(address) {
            let key = form.cost.derive(bytes, salt: form.salt)
            if let key, !form.isHash(key) {
                for _ in 1..<repetitions { _ = form.cost.derive(bytes, salt: form.salt) }
            }
            return key
        }
        return form.isHash(key) && isPossible && known != nil
    }

    /// Whether a stored form has at least the current cost; others are upgraded when the password
    /// is next used.
    func isCurrent(_ stored: String) -> Bool {
        StoredHash(stored).map { $0.cost.work >= cost.work } ?? true
    }

    private func run(
        _ address: ClientAddress, _ work: @escaping HashingThreads.Work
    ) async throws(Overloaded) -> [UInt8] {
        guard let key = await threads.run(from: address, work) else { throw Overloaded() }
        return key
    }
}

// A password's stored hash, with everything needed to compute it again.

internal import CryptoExtras
internal import Foundation

/// `scrypt$N$r$p$salt$hash`, salt and hash in base64.
struct StoredHash: Sendable {
    let cost: PasswordHasher.Cost
    let salt: [UInt8]
    /// 32 bytes.
    let hash: [UInt8]

    init(cost: PasswordHasher.Cost, salt: [UInt8], hash: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.hash = hash
    }

    /// Limits on the memory and work of a stored cost: a row can contain anything.
    private static let memoryLimit = 1 << 30
    private static let workLimit = 16 * PasswordHasher.Cost.standard.work
    /// The library's memory limit leaves no space for scrypt's working blocks beyond it, and it
    /// does not pass on a caller's limit (swift-crypto, `KDF.Scrypt.deriveKey`).
    private static let blockSizeLimit = 16

    /// nil if it is not a stored hash, or costs more than this program would spend on one.
    init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt",
            let rounds = Int(parts[1]), (2...(1 << 20)).contains(rounds),
            rounds & (rounds - 1) == 0,
            let blockSize = Int(parts[2]), (1...Self.blockSizeLimit).contains(blockSize),
            let parallelism = Int(parts[3]), (1...16).contains(parallelism),
            let salt = Data(base64Encoded: String(parts[4])),
            let hash = Data(base64Encoded: String(parts[5])), hash.count == 32
        else { return nil }
        let cost = PasswordHasher.Cost(
            rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        guard cost.memory <= Self.memoryLimit, cost.work <= Self.workLimit else { return nil }
        self.init(cost: cost, salt: Array(salt), hash: Array(hash))
    }

    var text: String {
        let parts = [
            "scrypt", String(cost.rounds), String(cost.blockSize), String(cost.parallelism),
            Data(salt).base64EncodedString(), Data(hash).base64EncodedString(),
        ]
        return parts.joined(separator: "$")
    }

    /// Constant time: compares every byte.
    func isHash(_ key: [UInt8]) -> Bool {
        guard key.count == hash.count else { return false }
        return zip(key, hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension PasswordHasher.Cost {
    /// 32 bytes; nil if there is not enough memory, or scrypt does not support these parameters.
    func derive(_ password: [UInt8], salt: [UInt8]) -> [UInt8]? {
        let key = try? KDF.Scrypt.deriveKey(
            from: password, salt: salt, outputByteCount: 32, rounds: rounds,
            blockSize: blockSize, parallelism: parallelism)
        guard let key else { return nil }
        return key.withUnsafeBytes { Array($0) }
    }
}

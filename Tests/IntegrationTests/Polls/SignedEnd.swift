// The end of a poll, signed as by a program with this secret: moves the time in tests.
import Crypto
import Foundation
import TestSupport
import Testing

extension PollOffice {
    /// Moves the end of a poll, as the program would.
    ///
    /// - Parameter end: SQL
    func moveEnd(_ id: String, to end: String = "danji_now()") async throws {
        try await complexes.sql(
            "UPDATE poll SET \(try await signedEnd(id, end)) WHERE id = \(Self.row(id))")
    }

    /// The SET clause of an UPDATE that gives the poll this end.
    func signedEnd(_ id: String, _ end: String) async throws -> String {
        let row = Self.row(id)
        let read = try await complexes.sql(
            """
            SELECT (extract(epoch FROM \(end)) * 1000000)::int8, encode(g.signature, 'hex')
            FROM poll p JOIN poll_signature g ON g.poll_id = p.id WHERE p.id = \(row)
            """
        ).split(separator: "|").map(String.init)
        let microseconds = try #require(
            read.count == 2 ? Int64(read[0]) : nil, "not signed: \(read)")
        let signature = try await Self.signature(
            of: microseconds - 946_684_800_000_000, row: Self.uuid(id), apartment,
            pollSignature: Self.bytes(read[1]), secret: secret())
        return """
            closes_at = 'epoch'::timestamptz + \(microseconds) * interval '1 microsecond',
                end_signature = '\\x\(signature.map { String(format: "%02x", $0) }.joined())'
            """
    }

    private func secret() async throws -> [UInt8] {
        if let text = try? Served.current.secret, let secret = Data(base64Encoded: text) {
            return Array(secret)
        }
        return Self.bytes(
            try await complexes.sql(
                "SELECT encode(value, 'hex') FROM secret WHERE name = 'development'"))
    }

    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        stride(from: 0, to: hexadecimal.count - 1, by: 2).compactMap { place in
            let start = hexadecimal.index(hexadecimal.startIndex, offsetBy: place)
            return UInt8(
                hexadecimal[start..<hexadecimal.index(start, offsetBy: 2)], radix: 16)
        }
    }

    /// - Parameter microseconds: since 2000
    private static func signature(
        of microseconds: Int64, row: String, _ apartment: Int, pollSignature: [UInt8],
        secret: [UInt8]
    ) -> [UInt8] {
        var signed: [UInt8] = [1]
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { signed.append(contentsOf: $0) }
        }
        append(Int32(apartment))
        for half in [row.prefix(16), row.suffix(16)] { append(UInt64(half, radix: 16) ?? 0) }
        append(UInt32(pollSignature.count))
        signed += pollSignature
        append(microseconds)
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), info: Array("poll ends".utf8),
            outputByteCount: 32)
        return Array(HMAC<SHA256>.authenticationCode(for: signed, using: key))
    }
}

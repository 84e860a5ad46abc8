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
            of: [microseconds - Self.epoch], row: Self.uuid(id), apartment,
            digest: Self.bytes(read[1]), purpose: "poll ends", secret: secret())
        return """
            closes_at = 'epoch'::timestamptz + \(microseconds) * interval '1 microsecond',
                end_signature = '\\x\(Self.hexadecimal(signature))'
            """
    }

    /// Moves the opening of a scheduled poll and its announcement to two days before, as its
    /// own program would.
    ///
    /// - Parameter opening: SQL
    func moveOpening(_ id: String, to opening: String = "danji_now()") async throws {
        let row = Self.row(id)
        let read = try await complexes.sql(
            """
            SELECT (extract(epoch FROM \(opening)) * 1000000)::int8,
                (extract(epoch FROM closes_at) * 1000000)::int8, encode(form_digest, 'hex')
            FROM poll WHERE id = \(row)
            """
        ).split(separator: "|").map(String.init)
        let times = read.prefix(2).compactMap { Int64($0) }
        try #require(read.count == 3 && times.count == 2, "not signed: \(read)")
        let scheduled = times[0] - 2 * 86_400_000_000
        let signature = try await Self.signature(
            of: [times[0], times[1], scheduled].map { $0 - Self.epoch }, row: Self.uuid(id),
            apartment, digest: Self.bytes(read[2]), purpose: "poll schedules", secret: secret())
        try await complexes.sql(
            """
            UPDATE poll SET opens_at = 'epoch'::timestamptz + \(times[0]) * interval '1 us',
                scheduled_at = 'epoch'::timestamptz + \(scheduled) * interval '1 us',
                schedule_signature = '\\x\(Self.hexadecimal(signature))'
            WHERE id = \(row)
            """)
    }

    /// The microseconds from 1970 to 2000.
    private static let epoch: Int64 = 946_684_800_000_000

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
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

    /// - Parameters:
    ///   - times: in microseconds since 2000
    ///   - digest: what is signed of the poll, before its times
    ///   - purpose: of the key
    private static func signature(
        of times: [Int64], row: String, _ apartment: Int, digest: [UInt8], purpose: String,
        secret: [UInt8]
    ) -> [UInt8] {
        var signed: [UInt8] = [1]
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { signed.append(contentsOf: $0) }
        }
        append(Int32(apartment))
        for half in [row.prefix(16), row.suffix(16)] { append(UInt64(half, radix: 16) ?? 0) }
        append(UInt32(digest.count))
        signed += digest
        for time in times { append(time) }
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), info: Array(purpose.utf8),
            outputByteCount: 32)
        return Array(HMAC<SHA256>.authenticationCode(for: signed, using: key))
    }
}

// A signature is valid for one address only.
import Crypto
import Postgres
import Testing

@testable import Resolvers

struct MediaSignerTests {
    private static let signer = MediaSigner(
        key: SymmetricKey(data: [UInt8](repeating: 7, count: 32)))

    /// The signature in an address that the signer made.
    private static func signature(_ id: PostgresUUID, _ expires: Int64) throws -> String {
        let url = signer.url(.original, id, expires: expires, origin: "")
        return String(try #require(url.split(separator: "=").last))
    }

    @Test func `no signature is valid for another time, file or variant`() throws {
        for number in Int64(1)...2_000 {
            let id = PostgresUUID.timeOrdered()
            let signature = try Self.signature(id, number)
            let signer = Self.signer
            #expect(signer.isValid(signature, .original, id, expires: number))
            #expect(!signer.isValid(signature, .original, id, expires: number + 1))
            #expect(!signer.isValid(signature, .large, id, expires: number))
            #expect(!signer.isValid(signature, .original, .timeOrdered(), expires: number))
            #expect(!signer.isValid(signature + "A", .original, id, expires: number))
        }
    }
}

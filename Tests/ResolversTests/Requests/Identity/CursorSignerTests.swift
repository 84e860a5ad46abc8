// A cursor is valid only for the list that it was made for.
import Crypto
import Postgres
import Testing

@testable import Resolvers

struct CursorSignerTests {
    @Test func `no cursor is valid for another list, nor after a change`() throws {
        let signer = CursorSigner(key: SymmetricKey(data: [UInt8](repeating: 7, count: 32)))
        for number in Int64(1)...2_000 {
            var bytes: [UInt8] = []
            let cursor = Cursor(value: .number(number), uuid: .timeOrdered())
            signer.append(cursor, of: "list", to: &bytes)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(signer.cursor(text, of: "list") != nil)
            #expect(signer.cursor(text, of: "other") == nil)
            // Another key and place under the same signature.
            var forged = bytes
            forged[6] = forged[6] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(signer.cursor(String(decoding: forged, as: UTF8.self), of: "list") == nil)
        }
    }
}

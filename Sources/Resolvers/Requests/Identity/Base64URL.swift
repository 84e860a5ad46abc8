// Base64 for URLs without padding, used for IDs, cursors and tokens.
// https://www.rfc-editor.org/rfc/rfc4648#section-5

/// Encodes and decodes RFC 4648's URL-safe alphabet.
enum Base64URL {
    /// The letter for six bits. Computed, since a global table costs a `swift_once` check per
    /// letter: an ID has 28 letters, a page of posts 121 IDs.
    private static func letter(_ value: UInt32) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value & 0x3f)
        switch value {
        case ..<26: return value + 65  // A…Z
        case ..<52: return value + 71  // a…z
        case ..<62: return value - 4  // 0…9
        case 62: return 45  // -
        default: return 95  // _
        }
    }

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xff, count: 256)
        for value in UInt8(0)..<64 { values[Int(letter(UInt32(value)))] = value }
        return values
    }()

    /// Appends the text of `bytes`.
    static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(letter(buffer >> UInt32(bits)))
            }
        }
        if bits > 0 { text.append(letter(buffer << UInt32(6 - bits))) }
    }

    static func text(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        append(bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text, if it is the canonical encoding as made by `append`.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        let values = Self.values
        for byte in text.utf8 {
            let value = values[Int(byte)]
            guard value != 0xff else { return nil }
            buffer = buffer << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        // Six leftover bits, or any of them set: the encoding is not canonical.
        guard bits < 6, buffer & (1 << UInt32(bits) - 1) == 0 else { return nil }
        return bytes
    }
}

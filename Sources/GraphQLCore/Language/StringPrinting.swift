// Strings as GraphQL literals.

/// How values of strings are written.
public enum StringPrinting {
    /// A string in quotes; control characters, quotes and backslashes are escaped.
    public static func plain(_ value: [UInt8]) -> [UInt8] {
        var text: [UInt8] = [UInt8(ascii: "\"")]
        text.reserveCapacity(value.count + 2)
        var index = 0
        while index < value.count {
            let byte = value[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
            case 0x08: text += Array("\\b".utf8)
            case 0x09: text += Array("\\t".utf8)
            case 0x0a: text += Array("\\n".utf8)
            case 0x0c: text += Array("\\f".utf8)
            case 0x0d: text += Array("\\r".utf8)
            case 0..<0x20, 0x7f: text += code(byte)
            case 0xc2 where index < value.count && value[index] < 0xa0:
                // U+0080 to U+009F are control characters, too.
                text += code(value[index])
                index += 1
            default: text.append(byte)
            }
        }
        text.append(UInt8(ascii: "\""))
        return text
    }

    private static func code(_ point: UInt8) -> [UInt8] {
        let digits = String(point, radix: 16, uppercase: true)
        return Array("\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
    }

    /// A block string, with its delimiters on their own lines where that reads better.
    /// - Parameter isMinimal: only the line ends that are needed.
    public static func block(_ value: [UInt8], isMinimal: Bool = false) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        let escaped = escapingTripleQuotes(value)
        let lines = lines(escaped)
        let isSingleLine = lines.count == 1
        let forcesLeading =
            lines.count > 1 && lines.dropFirst().allSatisfy { $0.isEmpty || isWhiteSpace($0.first) }
        let hasTrailingTripleQuotes = escaped.ends([UInt8(ascii: "\\"), quote, quote, quote])
        let hasTrailingQuote = value.last == quote && !hasTrailingTripleQuotes
        let forcesTrailing = hasTrailingQuote || value.last == UInt8(ascii: "\\")
        let isBroken =
            !isMinimal
            && (!isSingleLine || value.count { $0 & 0xc0 != 0x80 } > 70 || forcesTrailing
                || forcesLeading || hasTrailingTripleQuotes)
        let skipsLeading = isSingleLine && isWhiteSpace(value.first)
        var text = [quote, quote, quote]
        if isBroken && !skipsLeading || forcesLeading { text.append(UInt8(ascii: "\n")) }
        text += escaped
        if isBroken || forcesTrailing { text.append(UInt8(ascii: "\n")) }
        return text + [quote, quote, quote]
    }

    private static func isWhiteSpace(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func escapingTripleQuotes(_ value: [UInt8]) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        var text: [UInt8] = []
        text.reserveCapacity(value.count)
        var index = 0
        while index < value.count {
            if index + 3 <= value.count, value[index] == quote, value[index + 1] == quote,
                value[index + 2] == quote
            {
                text += [UInt8(ascii: "\\"), quote, quote, quote]
                index += 3
            } else {
                text.append(value[index])
                index += 1
            }
        }
        return text
    }

    /// Lines end at `\n`, `\r\n` or `\r`.
    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            lines.append(text[start..<index - 1])
            if byte == UInt8(ascii: "\r"), index < text.count, text[index] == UInt8(ascii: "\n") {
                index += 1
            }
            start = index
        }
        lines.append(text[start...])
        return lines
    }
}

extension [UInt8] {
    fileprivate func ends(_ suffix: [UInt8]) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }
}

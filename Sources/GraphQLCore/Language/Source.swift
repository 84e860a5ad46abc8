// A document's text. Stored as bytes; lines and columns are computed only to report an error.

/// UTF-8 text of a document.
public struct Source: Sendable {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    public init(_ text: String) {
        self.bytes = Array(text.utf8)
    }

    /// The line and column of a byte offset. A line ends at `\n`, `\r\n` or `\r`.
    public func location(at offset: Int) -> SourceLocation {
        var line = 1
        var lineStart = 0
        var index = 0
        let limit = min(offset, bytes.count)
        while index < limit {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
                if index >= limit { break }
                index += 1
            } else if byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
                continue
            }
            line += 1
            lineStart = index
        }
        return SourceLocation(line: line, column: scalarCount(lineStart..<limit) + 1)
    }

    /// The number of Unicode scalar values in a range of bytes.
    public func scalarCount(_ range: Range<Int>) -> Int {
        var count = 0
        for index in range where bytes[index] & 0b1100_0000 != 0b1000_0000 {
            count += 1
        }
        return count
    }
}

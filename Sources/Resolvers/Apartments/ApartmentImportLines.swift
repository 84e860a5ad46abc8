// Lines of the government's list, read as they come: a broken line costs that line and no other.

/// Splits bytes into lines and lines into fields, as RFC 4180 says, but for one thing: no column
/// of the list may hold a line break, so a quote that is not closed ends with its line.
///
/// https://www.rfc-editor.org/rfc/rfc4180
struct ApartmentImportLines {
    /// Longer lines are refused without being kept.
    static let longestLine = 65_536

    /// A line's fields, or why it has none.
    enum Fields: Equatable {
        case fields([String])
        case broken(String)
        /// An empty line says nothing.
        case empty
    }

    private var rest: [UInt8] = []
    private var isTooLong = false
    private var isFirst = true
    /// The number of the line that was read last, from 1.
    private(set) var number = 0

    /// Takes bytes in and hands over each line that they complete.
    mutating func take<Failure: Error>(
        _ bytes: some Sequence<UInt8>, _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        for byte in bytes {
            if byte == 0x0A {
                try finishLine(body)
            } else if rest.count < Self.longestLine {
                rest.append(byte)
            } else {
                isTooLong = true
            }
        }
    }

    /// Hands over a last line that has no line break.
    mutating func finish<Failure: Error>(
        _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        if !rest.isEmpty || isTooLong { try finishLine(body) }
    }

    private mutating func finishLine<Failure: Error>(
        _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        number += 1
        var line = rest[...]
        if isFirst && line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isFirst = false
        if line.last == 0x0D { line = line.dropLast() }
        let fields = isTooLong ? .broken("the line is too long") : Self.fields(of: line)
        rest.removeAll(keepingCapacity: true)
        isTooLong = false
        try body(number, fields)
    }

    static func fields(of line: ArraySlice<UInt8>) -> Fields {
        if line.isEmpty { return .empty }
        if line.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            return .broken("a control character in the line")
        }
        guard String(validating: line, as: UTF8.self) != nil else {
            return .broken("the line is not UTF-8")
        }
        var fields: [String] = []
        var at = line.startIndex
        while true {
            var field: [UInt8] = []
            if at < line.endIndex && line[at] == quote {
                guard let end = readQuoted(line, from: at + 1, into: &field) else {
                    return .broken("a quote is not closed")
                }
                at = end
                if at < line.endIndex && line[at] != comma {
                    return .broken("text after a closing quote")
                }
            } else {
                while at < line.endIndex && line[at] != comma {
                    if line[at] == quote { return .broken("a quote inside a field without quotes") }
                    field.append(line[at])
                    at += 1
                }
            }
            fields.append(String(decoding: field, as: UTF8.self))
            if at == line.endIndex { return .fields(fields) }
            at += 1
        }
    }

    private static let quote: UInt8 = 0x22
    private static let comma: UInt8 = 0x2C

    /// Where the closing quote ended, nil without one.
    private static func readQuoted(
        _ line: ArraySlice<UInt8>, from start: Int, into field: inout [UInt8]
    ) -> Int? {
        var at = start
        while at < line.endIndex {
            if line[at] != quote {
                field.append(line[at])
                at += 1
            } else if at + 1 < line.endIndex && line[at + 1] == quote {
                field.append(quote)
                at += 2
            } else {
                return at + 1
            }
        }
        return nil
    }
}

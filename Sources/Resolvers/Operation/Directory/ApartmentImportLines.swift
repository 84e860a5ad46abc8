// Rows of the government's list, read as a stream: a broken line only loses that line.

/// Splits bytes into rows and rows into fields, as in RFC 4180: lines end with LF, CR LF or CR, and
/// a quoted field may contain line breaks.
///
/// An unclosed quote would swallow the rest of the file. A quote counts as unclosed if the row
/// exceeds a limit, ends with the file, or continues in a way that no quoted field does: then its
/// first line is refused, and reading resumes with the second.
///
/// https://www.rfc-editor.org/rfc/rfc4180
struct ApartmentImportLines {
    /// In bytes; longer rows are refused without being stored.
    static let maximumRowBytes = 65_536
    /// Maximum line breaks in the quotes of one row. Each byte is reread at most that often.
    static let maximumLineBreaks = 16

    /// A row's fields, or why it has none.
    enum Fields: Equatable {
        case fields([String])
        case broken(String)
        /// Only commas and spaces.
        case empty
    }

    /// The position of the next byte in a row.
    private enum Place { case fieldStart, unquoted, quoted, afterQuote }

    private var row: [UInt8] = []
    private var place = Place.fieldStart
    private var lineBreaks = 0
    private var isTooLong = false
    private var isFirst = true
    /// Whether the last byte was a CR that ended a line: an LF after it is the same line break.
    private var isAfterReturn = false
    /// From 1: the physical line of the next byte, and the one on which the row starts.
    private var line = 1
    private var firstLine = 1

    /// Consumes bytes and passes on each completed row, with its first line number.
    mutating func take<Failure: Error>(
        _ bytes: some Sequence<UInt8>, _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        for byte in bytes { try take(byte, body) }
    }

    /// Passes on a last row without a line break.
    mutating func finish<Failure: Error>(
        _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        while place == .quoted && lineBreaks > 0 { try refuseFirstLine(body) }
        if !row.isEmpty || isTooLong { try finishRow(body) }
    }

    private mutating func take<Failure: Error>(
        _ byte: UInt8, _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        if byte == Self.lineFeed, isAfterReturn {
            isAfterReturn = false
            if !row.isEmpty { row.append(byte) }
            return
        }
        isAfterReturn = byte == Self.carriageReturn
        guard byte == Self.lineFeed || byte == Self.carriageReturn else {
            return try takeInLine(byte, body)
        }
        line += 1
        guard place == .quoted, !isTooLong else { return try finishRow(body) }
        row.append(byte)
        lineBreaks += 1
        if lineBreaks > Self.maximumLineBreaks { try refuseFirstLine(body) }
    }

    private mutating func takeInLine<Failure: Error>(
        _ byte: UInt8, _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        if isTooLong { return }
        row.append(byte)
        let isMalformed = step(byte)
        if lineBreaks > 0, isMalformed || row.count > Self.maximumRowBytes {
            try refuseFirstLine(body)
        } else if row.count > Self.maximumRowBytes {
            isTooLong = true
        }
    }

    /// Advances; returns true for bytes that no row may have there.
    private mutating func step(_ byte: UInt8) -> Bool {
        switch (place, byte) {
        case (.quoted, Self.quote): place = .afterQuote
        case (.quoted, _): break
        case (.fieldStart, Self.quote), (.afterQuote, Self.quote): place = .quoted
        case (_, Self.comma): place = .fieldStart
        case (.afterQuote, _):
            place = .unquoted
            return true
        default: place = .unquoted
        }
        if isFirst, row == Self.byteOrderMark {
            row.removeAll(keepingCapacity: true)
            place = .fieldStart
            isFirst = false
        }
        return false
    }

    /// The first line of the row had an unclosed quote: the others are read again.
    private mutating func refuseFirstLine<Failure: Error>(
        _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        let kept = row
        let end = kept.firstIndex { $0 == Self.lineFeed || $0 == Self.carriageReturn }
        var next = (end ?? kept.endIndex - 1) + 1
        let number = firstLine
        reset(to: number + 1)
        isAfterReturn = end.map { kept[$0] == Self.carriageReturn } ?? false
        if isAfterReturn, next < kept.endIndex {
            if kept[next] == Self.lineFeed { next += 1 }
            isAfterReturn = false
        }
        try body(number, .broken("a quote is not closed"))
        try take(kept[next...], body)
    }

    private mutating func finishRow<Failure: Error>(
        _ body: (Int, Fields) throws(Failure) -> Void
    ) throws(Failure) {
        let fields = isTooLong ? .broken("the line is too long") : Self.fields(of: row[...])
        let number = firstLine
        reset(to: line)
        try body(number, fields)
    }

    private mutating func reset(to next: Int) {
        row.removeAll(keepingCapacity: true)
        place = .fieldStart
        lineBreaks = 0
        isTooLong = false
        isFirst = false
        line = next
        firstLine = next
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
    private static let quote: UInt8 = 0x22
    private static let comma: UInt8 = 0x2C
}

// MARK: - Fields

extension ApartmentImportLines {
    /// The fields of a row without its line break.
    static func fields(of row: ArraySlice<UInt8>) -> Fields {
        let isControl: (UInt8) -> Bool = {
            ($0 < 0x20 && $0 != lineFeed && $0 != carriageReturn) || $0 == 0x7F
        }
        if row.contains(where: isControl) { return .broken("a control character in the line") }
        guard String(validating: row, as: UTF8.self) != nil else {
            return .broken("the line is not UTF-8")
        }
        var fields: [String] = []
        var at = row.startIndex
        while true {
            var field: [UInt8] = []
            if at < row.endIndex && row[at] == quote {
                guard let end = readQuoted(row, from: at + 1, into: &field) else {
                    return .broken("a quote is not closed")
                }
                at = end
                if at < row.endIndex && row[at] != comma {
                    return .broken("text after a closing quote")
                }
            } else {
                while at < row.endIndex && row[at] != comma {
                    if row[at] == quote { return .broken("a quote inside a field without quotes") }
                    field.append(row[at])
                    at += 1
                }
            }
            fields.append(String(decoding: field, as: UTF8.self))
            if at == row.endIndex {
                return fields.allSatisfy(NormalizedText.isInvisible) ? .empty : .fields(fields)
            }
            at += 1
        }
    }

    /// The end of the closing quote, nil without one.
    private static func readQuoted(
        _ row: ArraySlice<UInt8>, from start: Int, into field: inout [UInt8]
    ) -> Int? {
        var at = start
        while at < row.endIndex {
            if row[at] != quote {
                field.append(row[at])
                at += 1
            } else if at + 1 < row.endIndex && row[at + 1] == quote {
                field.append(quote)
                at += 2
            } else {
                return at + 1
            }
        }
        return nil
    }
}

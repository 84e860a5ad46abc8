// PostgreSQL's binary arrays: dimensions, flags, the element type, the bounds, then elements with
// their lengths. Only one-dimensional arrays are accepted; others are an error.

extension Rows {
    public func boolArray(_ row: Int, _ column: Int) throws(PostgresError) -> [Bool] {
        try array(row, column, of: .bool) { $0.load(as: UInt8.self) != 0 }
    }

    public func int32Array(_ row: Int, _ column: Int) throws(PostgresError) -> [Int32] {
        try array(row, column, of: .int4) { Int32(bigEndian: $0.loadUnaligned(as: Int32.self)) }
    }

    public func int64Array(_ row: Int, _ column: Int) throws(PostgresError) -> [Int64] {
        try array(row, column, of: .int8) { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
    }

    public func uuidArray(_ row: Int, _ column: Int) throws(PostgresError) -> [PostgresUUID] {
        try array(row, column, of: .uuid) { PostgresUUID(at: $0) }
    }

    public func timestampArray(_ row: Int, _ column: Int) throws(PostgresError) -> [Timestamp] {
        try array(row, column, of: .timestamptz) {
            Timestamp(microseconds: Int64(bigEndian: $0.loadUnaligned(as: Int64.self)))
        }
    }

    /// The elements of a text array; NULL elements are nil.
    public func optionalTextArray(_ row: Int, _ column: Int) throws(PostgresError) -> [String?] {
        try check(row, column)
        try expectTexts(column)
        var texts: [String?] = []
        try forEachElement(row, column) { element in
            texts.append(element.map { String(decoding: $0, as: UTF8.self) })
        }
        return texts
    }

    /// The elements of a text array, of which none may be NULL.
    public func textArray(_ row: Int, _ column: Int) throws(PostgresError) -> [String] {
        let texts = try optionalTextArray(row, column)
        let values = texts.compactMap(\.self)
        guard values.count == texts.count else { throw .decoding(.null(column: column)) }
        return values
    }

    /// A whole column of text arrays.
    public func textLists(_ column: Int) throws(PostgresError) -> TextListColumnValues {
        guard column >= 0, column < columnCount else {
            throw .decoding(.missing(column: column))
        }
        try expectTexts(column)
        var elements = TextColumnValues(bytes: [], ends: [], nulls: nil)
        var ends: [UInt32] = []
        ends.reserveCapacity(count)
        var nulls: [Bool]?
        var nullElements: [Int] = []
        for row in 0..<count {
            if handle.isNull(row, column) {
                if nulls == nil { nulls = [Bool](repeating: false, count: count) }
                nulls?[row] = true
            } else {
                try forEachElement(row, column) { element in
                    if let element {
                        elements.bytes.append(contentsOf: element)
                    } else {
                        nullElements.append(elements.ends.count)
                    }
                    elements.ends.append(UInt32(elements.bytes.count))
                }
            }
            ends.append(UInt32(elements.ends.count))
        }
        if !nullElements.isEmpty {
            var flags = [Bool](repeating: false, count: elements.ends.count)
            for index in nullElements { flags[index] = true }
            elements.nulls = flags
        }
        return TextListColumnValues(elements: elements, ends: ends, nulls: nulls)
    }

    private func array<Value>(
        _ row: Int, _ column: Int, of element: PostgresType, _ decode: (UnsafeRawPointer) -> Value
    ) throws(PostgresError) -> [Value] {
        try check(row, column)
        let actual = handle.type(column)
        guard actual.element == element else {
            throw .decoding(.type(column: column, wanted: element, found: actual))
        }
        var values: [Value] = []
        try forEachElement(row, column) { cell throws(PostgresError) in
            guard let start = cell?.baseAddress else { throw .decoding(.null(column: column)) }
            guard cell?.count == MemoryLayout<Value>.size else {
                throw .decoding(.form(column: column))
            }
            values.append(decode(start))
        }
        return values
    }

    private func expectTexts(_ column: Int) throws(PostgresError) {
        let actual = handle.type(column)
        guard actual.isTextArray else {
            throw .decoding(.type(column: column, wanted: .textArray, found: actual))
        }
    }

    /// Calls `body` for each element in order, with nil for NULL. A NULL array is empty.
    private func forEachElement(
        _ row: Int, _ column: Int,
        _ body: (UnsafeRawBufferPointer?) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        let bytes = cell(row, column)
        if handle.isNull(row, column) { return }
        guard bytes.count >= 12 else { throw .decoding(.form(column: column)) }
        func word(_ offset: Int) -> Int {
            Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
        }
        let dimensions = word(0)
        if dimensions == 0 { return }
        guard dimensions == 1, bytes.count >= 20 else {
            throw .decoding(.form(column: column))
        }
        var offset = 20
        for _ in 0..<max(0, word(12)) {
            guard bytes.count - offset >= 4 else { throw .decoding(.form(column: column)) }
            let length = word(offset)
            offset += 4
            if length < 0 {
                try body(nil)
            } else {
                guard bytes.count - offset >= length else {
                    throw .decoding(.form(column: column))
                }
                try body(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]))
                offset += length
            }
        }
    }
}

// PostgreSQL's binary arrays: dimensions, flags, the element type, the bounds, then elements with
// their lengths. Lists are one-dimensional; anything else is a programmer's error.

extension Rows {
    public func boolArray(_ row: Int, _ column: Int) -> [Bool] {
        array(row, column, of: .bool) { $0.load(as: UInt8.self) != 0 }
    }

    public func int32Array(_ row: Int, _ column: Int) -> [Int32] {
        array(row, column, of: .int4) { Int32(bigEndian: $0.loadUnaligned(as: Int32.self)) }
    }

    public func int64Array(_ row: Int, _ column: Int) -> [Int64] {
        array(row, column, of: .int8) { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
    }

    public func uuidArray(_ row: Int, _ column: Int) -> [PostgresUUID] {
        array(row, column, of: .uuid) { PostgresUUID(at: $0) }
    }

    public func timestampArray(_ row: Int, _ column: Int) -> [Timestamp] {
        array(row, column, of: .timestamptz) {
            Timestamp(microseconds: Int64(bigEndian: $0.loadUnaligned(as: Int64.self)))
        }
    }

    /// The elements of a text array; NULL elements are nil.
    public func optionalTextArray(_ row: Int, _ column: Int) -> [String?] {
        check(row, column)
        precondition(handle.type(column).isTextArray, "column \(column) is no array of text")
        var texts: [String?] = []
        forEachElement(row, column) { element in
            texts.append(element.map { String(decoding: $0, as: UTF8.self) })
        }
        return texts
    }

    /// The elements of a text array, of which none may be NULL.
    public func textArray(_ row: Int, _ column: Int) -> [String] {
        optionalTextArray(row, column).map { text in
            guard let text else { preconditionFailure("NULL in an array of column \(column)") }
            return text
        }
    }

    /// A whole column of text arrays.
    public func textLists(_ column: Int) -> TextListColumnValues {
        precondition(column >= 0 && column < columnCount, "no column \(column)")
        precondition(handle.type(column).isTextArray, "column \(column) is no array of text")
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
                forEachElement(row, column) { element in
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
    ) -> [Value] {
        check(row, column)
        precondition(
            handle.type(column).element == element, "column \(column) is no array of that type")
        var values: [Value] = []
        forEachElement(row, column) { cell in
            guard let start = cell?.baseAddress else {
                preconditionFailure("NULL in an array of column \(column)")
            }
            values.append(decode(start))
        }
        return values
    }

    /// Calls `body` for each element in order, with nil for NULL. A NULL array is empty.
    private func forEachElement(
        _ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer?) -> Void
    ) {
        let bytes = cell(row, column)
        guard bytes.count >= 12 else { return }
        func word(_ offset: Int) -> Int {
            Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
        }
        let dimensions = word(0)
        if dimensions == 0 { return }
        precondition(dimensions == 1, "column \(column) holds an array of several dimensions")
        var offset = 20
        for _ in 0..<word(12) {
            let length = word(offset)
            offset += 4
            if length < 0 {
                body(nil)
            } else {
                body(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]))
                offset += length
            }
        }
    }
}

// Timestamps stored as numbers, formatted only when their text is needed.

extension ColumnValues where Value == Timestamp {
    /// RFC 3339 texts in UTC, as from `Rows.timestampTexts`.
    public var texts: TextColumnValues {
        var ends: [UInt32] = []
        ends.reserveCapacity(values.count)
        let bytes = [UInt8](unsafeUninitializedCapacity: values.count * Timestamp.maximumTextLength)
        {
            buffer, count in
            // In bounds: each text has at most `maximumTextLength` bytes, and the capacity is that
            // many for each.
            for (row, value) in values.enumerated() {
                if nulls?[row] != true, let base = buffer.baseAddress {
                    count += value.write(to: base + count)
                }
                ends.append(UInt32(count))
            }
        }
        return TextColumnValues(bytes: bytes, ends: ends, nulls: nulls)
    }
}

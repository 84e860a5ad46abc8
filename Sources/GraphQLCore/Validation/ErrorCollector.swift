// Errors hold byte offsets while validation runs; lines and columns are counted at the end, in one
// pass over the text, so that 20,000 errors on one long line take linear time.

/// An error whose locations are not counted yet.
struct PendingError: Sendable {
    let message: String
    let offsets: [UInt32]
    var extensions: [ErrorExtension] = []
}

/// The errors of one validation.
struct ErrorCollector: Sendable {
    private(set) var errors: [PendingError] = []

    var count: Int { errors.count }
    var isEmpty: Bool { errors.isEmpty }

    mutating func append(_ error: PendingError) {
        errors.append(error)
    }

    /// All errors with their locations.
    func located(in source: Source) -> [GraphQLError] {
        let offsets = Array(Set(errors.flatMap(\.offsets))).sorted()
        let locations = Self.locations(of: offsets, in: source.bytes)
        return errors.map { error in
            GraphQLError(
                error.message,
                locations: error.offsets.compactMap { locations[$0] },
                extensions: error.extensions)
        }
    }

    /// The locations of sorted offsets. A line ends at `\n`, `\r\n` or `\r`; columns count
    /// Unicode scalar values.
    private static func locations(
        of offsets: [UInt32], in bytes: [UInt8]
    ) -> [UInt32: SourceLocation] {
        var result: [UInt32: SourceLocation] = [:]
        result.reserveCapacity(offsets.count)
        var line = 1
        var column = 1
        var position = 0
        for offset in offsets {
            let target = min(Int(offset), bytes.count)
            while position < target {
                let byte = bytes[position]
                position += 1
                let isInsideLineEnd =
                    byte == UInt8(ascii: "\r") && position < bytes.count
                    && bytes[position] == UInt8(ascii: "\n")
                if !isInsideLineEnd, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                    line += 1
                    column = 1
                } else if byte & 0b1100_0000 != 0b1000_0000 {
                    column += 1
                }
            }
            result[offset] = SourceLocation(line: line, column: column)
        }
        return result
    }
}

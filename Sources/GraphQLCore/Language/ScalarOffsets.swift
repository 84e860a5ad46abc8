// Tools count characters, the engine counts bytes; this translates, once per document.

/// Offsets in Unicode scalar values for offsets in bytes.
struct ScalarOffsets {
    private let source: Source
    /// How many scalar values start before every 64th byte; `nil` if the source is ASCII.
    private let checkpoints: [Int32]?

    init(_ source: Source) {
        self.source = source
        guard source.bytes.contains(where: { $0 >= 0x80 }) else {
            checkpoints = nil
            return
        }
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(source.bytes.count / 64 + 1)
        var count: Int32 = 0
        for index in source.bytes.indices {
            if index % 64 == 0 { checkpoints.append(count) }
            if source.bytes[index] & 0xc0 != 0x80 { count += 1 }
        }
        checkpoints.append(count)
        self.checkpoints = checkpoints
    }

    subscript(offset: Int) -> Int {
        guard let checkpoints else { return offset }
        let block = offset / 64
        return Int(checkpoints[block]) + source.scalarCount(block * 64..<offset)
    }
}

// VP9 frames in a sample: an index after them states their lengths. Only a decoder finds the end of
// a frame's last part. VP9 Bitstream & Decoding Process Specification, Annex B and §6.2

struct VP9Frames {
    let reader: ContainerReader

    /// Zeroes the bytes between the frames and their index, and after a frame that only repeats
    /// another.
    ///
    /// - Returns: how many frames there are
    func clean(_ sample: Range<Int>, _ write: MovieWrite) throws -> Int {
        guard let last = sample.last else { return 0 }
        let mark = try reader.byte(at: last)
        let count = Int(mark & 7) + 1
        let width = Int(mark >> 3 & 3) + 1
        let index = last - 1 - width * count
        guard mark & 0xE0 == 0xC0, index >= sample.lowerBound, try reader.byte(at: index) == mark
        else {
            try clean(frame: sample, write)
            return 1
        }
        var position = sample.lowerBound
        for frame in 0..<count {
            // The lowest byte first.
            let size = Int(
                BigEndian.number(
                    try reader.bytes(at: index + 1 + frame * width, count: width).reversed()))
            guard size <= index - position else {
                throw DamagedContainer("a frame reaches beyond its sample")
            }
            try clean(frame: position..<position + size, write)
            position += size
        }
        try reader.fill(position..<index, with: 0, last: 0, write)
        return count
    }

    private func clean(frame: Range<Int>, _ write: MovieWrite) throws {
        guard let first = frame.first else { return }
        let head = try reader.byte(at: first)
        guard head >> 6 == 2 else { throw DamagedContainer("a frame without its mark") }
        // Two bits of a profile; the fourth has one more.
        let isFourth = head & 0x30 == 0x30
        guard head & (isFourth ? 0x04 : 0x08) != 0 else { return }
        try reader.fill(
            first + (isFourth ? 2 : 1)..<frame.upperBound, with: 0, last: 0, write)
    }
}

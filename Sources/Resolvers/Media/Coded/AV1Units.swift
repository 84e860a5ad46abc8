// The units of AV1: metadata other than how bright a picture is, and units that nobody knows, become
// padding of the same length.
// https://aomediacodec.github.io/av1-spec/#obu-syntax

struct AV1Units {
    let reader: ContainerReader

    private enum Kind {
        static let sequence: UInt8 = 1
        static let metadata: UInt8 = 5
        static let padding: UInt8 = 15
        /// Sequence and frame headers, tiles, frames and delimiters.
        static let needed: Set<UInt8> = [1, 2, 3, 4, 6, 7, 8]
    }

    /// Metadata that stay, content light level and mastering display, with their longest content.
    private static let metadata: [Int: Int] = [1: 8, 2: 32]

    private struct Unit {
        let header: UInt8
        let start: Int
        let content: Range<Int>

        var kind: UInt8 { header >> 3 & 15 }
        var hasSize: Bool { header & 0x02 != 0 }
    }

    /// - Returns: how many units there are
    /// - Throws: `DamagedContainer` where a unit reaches beyond the range
    func clean(_ sample: Range<Int>, _ write: MovieWrite) throws -> Int {
        var count = 0
        var position = sample.lowerBound
        while position < sample.upperBound {
            let unit = try unit(at: position, before: sample.upperBound)
            try clean(unit, write)
            position = unit.content.upperBound
            count += 1
        }
        return count
    }

    /// Goes through the units that a configuration has: the header of a sequence, and metadata. What
    /// comes behind them becomes zeros.
    func clean(configuration: Range<Int>, _ write: MovieWrite) throws {
        var position = configuration.lowerBound
        while position < configuration.upperBound,
            let unit = try? unit(at: position, before: configuration.upperBound), unit.hasSize,
            [Kind.sequence, Kind.metadata, Kind.padding].contains(unit.kind)
        {
            try clean(unit, write)
            position = unit.content.upperBound
        }
        try reader.fill(position..<configuration.upperBound, with: 0, last: 0, write)
    }

    private func unit(at start: Int, before end: Int) throws -> Unit {
        let header = try reader.byte(at: start)
        var position = start + (header & 0x04 != 0 ? 2 : 1)
        let length =
            header & 0x02 != 0 ? try number(&position, before: end) : end - position
        guard header & 0x80 == 0, length >= 0, length <= end - position else {
            throw DamagedContainer("a unit reaches beyond its sample")
        }
        return Unit(header: header, start: start, content: position..<position + length)
    }

    private func clean(_ unit: Unit, _ write: MovieWrite) throws {
        guard try !isKept(unit.kind, unit.content) else { return }
        try write([unit.header & 0x87 | Kind.padding << 3], unit.start)
        try reader.fill(unit.content, with: 0, last: 0x80, write)
    }

    private func isKept(_ kind: UInt8, _ content: Range<Int>) throws -> Bool {
        guard kind == Kind.metadata, !content.isEmpty else { return Kind.needed.contains(kind) }
        var position = content.lowerBound
        let type = try number(&position, before: content.upperBound)
        return Self.metadata[type].map { content.count <= $0 } ?? false
    }

    /// Seven bits in each byte, the lowest first; eight bytes at most.
    private func number(_ position: inout Int, before end: Int) throws -> Int {
        var number = 0
        for place in 0..<8 {
            guard position < end else { break }
            let byte = try reader.byte(at: position)
            position += 1
            number |= Int(byte & 0x7F) << (7 * place)
            if byte & 0x80 == 0 { return number }
        }
        throw DamagedContainer("a length without an end")
    }
}

// The units of AV1: metadata other than brightness, and unknown units, become padding of the same
// length. https://aomediacodec.github.io/av1-spec/#obu-syntax

struct AV1Units {
    let reader: ContainerReader

    private enum Kind {
        static let sequence: UInt8 = 1
        static let metadata: UInt8 = 5
        static let padding: UInt8 = 15
        static let delimiter: UInt8 = 2
        /// Sequence and frame headers, tiles and frames.
        static let needed: Set<UInt8> = [1, 3, 4, 6, 7]
    }

    /// Metadata that is kept.
    private enum Metadata {
        static let contentLight: UInt8 = 1
        static let masteringDisplay: UInt8 = 2
    }
    private static let end: UInt8 = 0x80

    private struct Unit {
        let header: UInt8
        let start: Int
        let content: Range<Int>

        var kind: UInt8 { header >> 3 & 15 }
        var hasSize: Bool { header & 0x02 != 0 }
    }

    /// - Returns: the number of units
    /// - Throws: `DamagedContainer` if a unit exceeds the range
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

    /// Visits the units of a configuration: a sequence header, and metadata. Anything after them is
    /// zeroed.
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

    /// Reserved bits become 0 as well.
    private func clean(_ unit: Unit, _ write: MovieWrite) throws {
        let isKept: Bool
        switch unit.kind {
        case Kind.metadata: isKept = try clean(metadata: unit.content, write)
        case Kind.delimiter: isKept = unit.content.isEmpty
        default: isKept = Kind.needed.contains(unit.kind)
        }
        let kind = isKept ? unit.kind : Kind.padding
        let header = unit.header & 0x06 | kind << 3
        if header != unit.header { try write([header], unit.start) }
        if unit.header & 0x04 != 0 {
            let layers = try reader.byte(at: unit.start + 1)
            if layers & 0x07 != 0 { try write([layers & 0xF8], unit.start + 1) }
        }
        if !isKept { try reader.fill(unit.content, with: 0, last: 0x80, write) }
    }

    /// Returns false for metadata to remove.
    private func clean(metadata: Range<Int>, _ write: MovieWrite) throws -> Bool {
        guard (6...26).contains(metadata.count) else { return false }
        let bytes = Array(try reader.bytes(at: metadata.lowerBound, count: metadata.count))
        let content = bytes[1..<bytes.count - 1]
        guard bytes.last == Self.end else { return false }
        switch bytes[0] {
        case Metadata.contentLight: return SupplementalMessages.isContentLight(content)
        case Metadata.masteringDisplay:
            guard let new = MasteringDisplay.cleaned(av1: Array(content)) else { return false }
            try write(new, metadata.lowerBound + 1)
            return true
        default: return false
        }
    }

    /// Seven bits per byte, least significant first; at most eight bytes.
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

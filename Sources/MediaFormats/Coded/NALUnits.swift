// The units of H.264 and HEVC: pictures, parameter sets and messages needed by a decoder are kept;
// everything else becomes filler of the same length. ITU-T H.264 §7.3.1, Annex D; ITU-T H.265
// §7.3.1, Annex D; ISO/IEC 14496-15 §5.3.2

/// The meaning of unit types in one of the two codings.
struct NALKinds: Sendable {
    enum Kind: Equatable, Sendable {
        /// A part of a picture.
        case picture
        case parameters
        /// A marker of this many bytes, including its header.
        case mark(Int)
        case messages
        /// Filler, and whatever else there is.
        case other
    }

    let headerBytes: Int
    private let kind: @Sendable (UInt8) -> Kind
    /// Headers of messages before the picture, and of filler.
    let messages: [UInt8]
    let filler: [UInt8]

    func kind(of header: UInt8) -> Kind {
        kind(headerBytes == 1 ? header & 31 : header >> 1 & 63)
    }

    static let h264 = NALKinds(
        headerBytes: 1,
        kind: { type in
            switch type {
            case 1, 5: .picture
            case 7, 8: .parameters
            case 9: .mark(2)
            case 10, 11: .mark(1)
            case 6: .messages
            default: .other
            }
        },
        messages: [6], filler: [12])

    /// The types of sequence parameter sets.
    static let h264Sequence = 7
    static let hevcSequence: UInt8 = 33

    static func hevc(hasDolbyVision: Bool) -> NALKinds {
        NALKinds(
            headerBytes: 2,
            kind: { type in
                switch type {
                case 0...9, 16...21: .picture
                case 32...34: .parameters
                case 35: .mark(3)
                case 36, 37: .mark(2)
                case 39, 40: .messages
                // The metadata and the second layer of Dolby Vision.
                case 62, 63: hasDolbyVision ? .parameters : .other
                default: .other
                }
            },
            messages: [39 << 1, 1], filler: [38 << 1, 1])
    }
}

/// Visits units, each preceded by its length.
struct NALUnits {
    let kinds: NALKinds
    let reader: ContainerReader

    /// - Returns: the number of units
    /// - Throws: `DamagedContainer` if a unit exceeds the sample
    func clean(_ sample: Range<Int>, lengthBytes: Int, _ write: MovieWrite) throws -> Int {
        var count = 0
        var position = sample.lowerBound
        var hasPicture = false
        while sample.upperBound - position >= lengthBytes {
            let length = Int(
                BigEndian.number(try reader.bytes(at: position, count: lengthBytes)))
            position += lengthBytes
            guard length <= sample.upperBound - position else {
                throw DamagedContainer("a unit reaches beyond its sample")
            }
            if try clean(unit: position..<position + length, after: hasPicture, write) {
                hasPicture = true
            }
            position += length
            count += 1
        }
        try reader.fill(position..<sample.upperBound, with: 0, last: 0, write)
        return count
    }

    /// Returns whether it is part of a picture.
    func clean(unit: Range<Int>, after hasPicture: Bool, _ write: MovieWrite) throws -> Bool {
        guard let first = unit.first else { return false }
        guard unit.count >= kinds.headerBytes else {
            throw DamagedContainer("a unit without a header")
        }
        // Players of HEVC show the first layer.
        if kinds.headerBytes == 2, try reader.uint16(at: first) >> 3 & 63 != 0 {
            try blank(unit, after: hasPicture, write)
            return false
        }
        switch kinds.kind(of: try reader.byte(at: first)) {
        case .picture: return true
        case .parameters: return false
        case .mark(let count) where unit.count <= count: return false
        case .messages where unit.count <= ContainerReader.windowBytes:
            let old = Array(try reader.bytes(at: first, count: unit.count))
            let new = SupplementalMessages.cleaned(old, headerBytes: kinds.headerBytes)
            if new != old { try write(new, first) }
        default: try blank(unit, after: hasPicture, write)
        }
        return false
    }

    /// Turns a unit into filler, which is valid after a picture, or into a filler message, which is
    /// valid before.
    func blank(_ unit: Range<Int>, after hasPicture: Bool, _ write: MovieWrite) throws {
        let content = unit.count - kinds.headerBytes
        if !hasPicture, content != 2, unit.count <= ContainerReader.windowBytes {
            try write(
                SupplementalMessages.filler(kinds.messages, count: unit.count), unit.lowerBound)
        } else {
            try write(kinds.filler, unit.lowerBound)
            try reader.fill(
                unit.lowerBound + kinds.headerBytes..<unit.upperBound, with: 0xFF, last: 0x80,
                write)
        }
    }
}

// How the samples of a track are coded, according to their descriptions, and what may stay in
// these. ISO/IEC 14496-15 §5.3.3 and §8.3.3; ISO/IEC 14496-1 §7.2.6

extension MovieCleaning {
    /// Ends a box at a position; everything after it becomes free space. Zeros would not work: some
    /// players count the entries of a table by the length of its box.
    mutating func cut(_ box: MovieBox, at end: Int) throws {
        guard end < box.end else { return }
        guard box.end - end >= ContainerReader.shortestBox,
            box.content - box.start == ContainerReader.shortestBox,
            let kept = UInt32(exactly: end - box.start), let left = UInt32(exactly: box.end - end)
        else { return try edits.zero(end..<box.end) }
        try edits.set(BigEndian.bytes(kept), at: box.start)
        try edits.set(BigEndian.bytes(left) + FourCC("free").bytes, at: end)
        try edits.zero(end + ContainerReader.shortestBox..<box.end)
    }

    private mutating func clean(
        unit: Range<Int>, _ kinds: NALKinds
    ) throws {
        let units = NALUnits(kinds: kinds, reader: reader)
        let isPicture = try units.clean(unit: unit, after: false) { try edits.set($0, at: $1) }
        if isPicture { try units.blank(unit, after: false) { try edits.set($0, at: $1) } }
    }

    /// Visits units, each preceded by a length of two bytes; returns their end.
    private mutating func cleanUnits(
        _ count: Int, from start: Int, in box: MovieBox, _ kinds: NALKinds
    ) throws -> Int {
        var position = start
        for _ in 0..<count {
            guard position + 2 <= box.end else { throw DamagedContainer("\(box.type) is cut") }
            let length = try reader.uint16(at: position)
            guard length <= box.end - position - 2 else {
                throw DamagedContainer("\(box.type) is cut")
            }
            try clean(unit: position + 2..<position + 2 + length, kinds)
            position += 2 + length
        }
        return position
    }

    /// What begins the configuration of H.264 is said by its first parameter set, or it is kept.
    mutating func cleanH264Configuration(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        let count = try fields.uint8(5) & 31
        var start: [UInt8] =
            [1] + (try fields.bytes(1, count: 3)) + [0xFC | UInt8(try fields.uint8(4))]
        if count > 0, try fields.uint16(6) >= 4, try fields.uint8(8) & 31 == NALKinds.h264Sequence {
            start.replaceSubrange(1..<4, with: try fields.bytes(9, count: 3))
        }
        try edits.set(start + [0xE0 | UInt8(count)], at: box.content)
        var position = try cleanUnits(count, from: box.content + 6, in: box, .h264)
        let pictures = try fields.uint8(position - box.content)
        position = try cleanUnits(pictures, from: position + 1, in: box, .h264)
        // Profiles with more than eight bits or another chroma sampling. What may follow describes
        // another layer.
        if [100, 110, 122, 144].contains(start[1]), box.end - position >= 4 {
            try apply(
                [.bits(3, bytes: 1), .bits(7, bytes: 1), .bits(7, bytes: 1), .zeros(1)],
                marks: [0xFC, 0xF8, 0xF8, 0], at: position)
            position += 4
        }
        try cut(box, at: position)
    }

    /// Bits of fields, with those set that are reserved and 1.
    private mutating func apply(
        _ fields: [MovieField], marks: [UInt8], at position: Int
    ) throws {
        let old = Array(try reader.bytes(at: position, count: marks.count))
        let new = zip(MovieField.cleaned(fields, old) ?? [], marks).map { $0 | $1 }
        try edits.set(new, at: position)
    }

    private static let hevcHeaderBytes = 22

    /// Profile and level are those of the first sequence parameter set, where there is one; frames
    /// in a second and where pictures may be cut are not said.
    mutating func cleanHEVCConfiguration(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        let kinds = NALKinds.hevc(hasDolbyVision: false)
        var position = box.content + Self.hevcHeaderBytes + 1
        var profile = try fields.bytes(1, count: 12)
        for _ in 0..<(try fields.uint8(Self.hevcHeaderBytes)) {
            let type = UInt8(try fields.uint8(position - box.content))
            let count = try fields.uint16(position + 1 - box.content)
            let isKept = [.parameters, .messages].contains(kinds.kind(of: type << 1))
            try edits.set(
                [type & 0x80 | (isKept ? type & 0x3F : kinds.messages[0] >> 1)], at: position)
            if type & 0x3F == NALKinds.hevcSequence, count > 0 {
                let length = try reader.uint16(at: position + 3)
                let head = try fields.bytes(position + 5 - box.content, count: min(length, 24))
                let content = SupplementalMessages.unescaped(head[...])
                if content.count >= 15 { profile = Array(content[3..<15]) }
            }
            position = try cleanUnits(count, from: position + 3, in: box, kinds)
        }
        try edits.set([1] + profile + [0xF0, 0, 0xFC], at: box.content)
        try apply(
            [
                .bits(3, bytes: 1), .bits(7, bytes: 1), .bits(7, bytes: 1), .zeros(2),
                .bits(0x3F, bytes: 1),
            ],
            marks: [0xFC, 0xF8, 0xF8, 0, 0, 0], at: box.content + 16)
        try cut(box, at: position)
    }

    /// Profile, level and how samples are made; how long a player is to wait is not said.
    mutating func cleanAV1Configuration(_ box: MovieBox) throws {
        try apply(
            [.fixed([0x81]), .kept(2), .zeros(1)], at: box.content, before: box.end)
        try AV1Units(reader: reader).clean(configuration: box.content + 4..<box.end) {
            try edits.set($0, at: $1)
        }
    }

    /// Only the first block says how to decode, without its checksum of the sound and how long that
    /// is; the others become padding.
    mutating func cleanFLACConfiguration(_ box: MovieBox) throws {
        let padding: UInt8 = 1
        let fields = MovieFields(reader: reader, box: box)
        guard try fields.uint32(4) & 0x7FFF_FFFF == FLACFrames.streamInformationBytes else {
            throw DamagedContainer("dfLa without what begins it")
        }
        try apply(
            [
                .plainHeader, .kept(4), .kept(4), .zeros(6), .kept(3),
                .bits(0xF0_0000_0000, bytes: 5), .zeros(16),
            ], at: box.content, before: box.end)
        var position = 4
        var isLast = false
        while !isLast {
            let header = try fields.uint32(position)
            isLast = header & 0x8000_0000 != 0
            let content = box.content + position + 4
            guard header & 0xFF_FFFF <= box.end - content else {
                throw DamagedContainer("dfLa is cut")
            }
            let end = content + header & 0xFF_FFFF
            if position > 4 {
                try edits.set([UInt8(header >> 24 & 0x80) | padding], at: content - 4)
                try edits.zero(content..<end)
            }
            position = end - box.content
        }
        try cut(box, at: box.content + position)
    }

    mutating func cleanElementaryStream(_ box: MovieBox) throws {
        let stream = try ElementaryStream(box, reader)
        try edits.zero(box.content..<box.content + 4)
        for range in stream.rest { try edits.zero(range) }
        for (field, position) in stream.fields {
            try apply([field], at: position, before: box.end)
        }
        for position in stream.unknown {
            try edits.set([ElementaryStream.privateTag], at: position)
        }
        guard let range = stream.specific else { return }
        let old = Array(try reader.bytes(at: range.lowerBound, count: range.count))
        guard let new = AACElements.cleaned(configuration: old) else {
            throw DamagedContainer("a configuration of AAC whose end is not known")
        }
        if new != old { try edits.set(new, at: range.lowerBound) }
    }
}

/// The descriptors of a stream. ISO/IEC 14496-1 §7.2.6
struct ElementaryStream {
    private enum Tag {
        static let stream: UInt8 = 3
        static let decoder: UInt8 = 4
        static let specific: UInt8 = 5
        static let synchronization: UInt8 = 6
    }

    /// Of a descriptor that decoders skip.
    static let privateTag: UInt8 = 0xFE
    private static let maximumCount = 64

    /// Its coding.
    private(set) var object: UInt8 = 0
    /// The decoder's configuration.
    private(set) var specific: Range<Int>?
    /// What is not on the list, and the start of descriptors that are not.
    private(set) var rest: [Range<Int>] = []
    private(set) var unknown: [Int] = []
    /// What fields may say, and where they are.
    private(set) var fields: [(MovieField, Int)] = []

    private struct Descriptor {
        let tag: UInt8
        let start: Int
        let content: Range<Int>
    }

    init(_ box: MovieBox, _ reader: ContainerReader) throws {
        guard box.end - box.content >= 4,
            let stream = try descriptors(in: box.content + 4..<box.end, reader, maximum: 1).first,
            stream.tag == Tag.stream, stream.content.count >= 3
        else { throw DamagedContainer("a stream without a description") }
        let flags = try reader.byte(at: stream.content.lowerBound + 2)
        guard flags & 0x40 == 0 else { throw DamagedContainer("media in another file") }
        let optional = [UInt8(0x80), 0x20].filter { flags & $0 != 0 }.count
        let start = stream.content.lowerBound + 3 + 2 * optional
        guard start <= stream.content.upperBound else { throw DamagedContainer("esds is cut") }
        // Numbers and priorities of streams: there is no other one.
        fields.append((.zeros(2), stream.content.lowerBound))
        fields.append((.bits(0xA0, bytes: 1), stream.content.lowerBound + 2))
        fields.append((.zeros(2 * optional), start - 2 * optional))
        for inner in try descriptors(in: start..<stream.content.upperBound, reader) {
            switch inner.tag {
            case Tag.decoder: try readDecoder(inner.content, reader)
            case Tag.synchronization where !inner.content.isEmpty:
                // As files have it.
                fields.append((.fixed([2]), inner.content.lowerBound))
                rest.append(inner.content.dropFirst())
            default: leaveOut(inner)
            }
        }
    }

    private mutating func readDecoder(_ content: Range<Int>, _ reader: ContainerReader) throws {
        guard content.count >= 13 else { throw DamagedContainer("esds is cut") }
        object = try reader.byte(at: content.lowerBound)
        // A stream of sound; how large a buffer it wants, and how many bits there are in a second.
        fields.append((.fixed([0x15]), content.lowerBound + 1))
        fields.append((.zeros(11), content.lowerBound + 2))
        for inner in try descriptors(
            in: content.lowerBound + 13..<content.upperBound, reader)
        {
            if inner.tag == Tag.specific, specific == nil, MovieRules.aacObjects.contains(object),
                inner.content.count <= ContainerReader.windowBytes
            {
                specific = inner.content
            } else {
                leaveOut(inner)
            }
        }
    }

    private mutating func leaveOut(_ descriptor: Descriptor) {
        unknown.append(descriptor.start)
        rest.append(descriptor.content)
    }

    /// Anything after the last one is removed.
    private mutating func descriptors(
        in range: Range<Int>, _ reader: ContainerReader, maximum: Int = maximumCount
    ) throws -> [Descriptor] {
        var descriptors: [Descriptor] = []
        var position = range.lowerBound
        while range.upperBound - position >= 2, descriptors.count < maximum {
            let start = position
            let tag = try reader.byte(at: position)
            // Padding after the last one.
            if tag == 0 { break }
            position += 1
            var length = 0
            for _ in 0..<4 {
                guard position < range.upperBound else { throw DamagedContainer("esds is cut") }
                let byte = try reader.byte(at: position)
                position += 1
                length = length << 7 | Int(byte & 0x7F)
                if byte & 0x80 == 0 { break }
            }
            guard length <= range.upperBound - position else {
                throw DamagedContainer("esds is cut")
            }
            descriptors.append(
                Descriptor(tag: tag, start: start, content: position..<position + length))
            position += length
        }
        rest.append(position..<range.upperBound)
        return descriptors
    }
}

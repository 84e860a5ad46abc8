// How the samples of a track are coded, as their descriptions say it, and what may stay in these.
// ISO/IEC 14496-15 §5.3.3 and §8.3.3; ISO/IEC 14496-1 §7.2.6

extension MovieCleaning {
    /// Blanks what is behind the fields of a box; the whole box where it has none.
    mutating func cut(_ box: MovieBox, to extent: MovieExtent) throws {
        let end = try extent.bytes(MovieFields(reader: reader, box: box))
        if end == 0 { return try edits.blank(box) }
        if end < box.end - box.content { try cut(box, at: box.content + end) }
    }

    /// Ends a box at a position; what is behind it becomes free space. Zeros would not do: some
    /// players count the entries of a table by the length of its box.
    private mutating func cut(_ box: MovieBox, at end: Int) throws {
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

    /// Goes through units, each behind a length of two bytes; where they end.
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

    mutating func cleanH264Configuration(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        var position = box.content + 6
        position = try cleanUnits(try fields.uint8(5) & 31, from: position, in: box, .h264)
        let pictures = try fields.uint8(position - box.content)
        position = try cleanUnits(pictures, from: position + 1, in: box, .h264)
        // Profiles of more than eight bits or another sampling of colours.
        if [100, 110, 122, 144].contains(try fields.uint8(1)), box.end - position >= 4 {
            let count = try fields.uint8(position + 3 - box.content)
            position = try cleanUnits(count, from: position + 4, in: box, .h264)
        }
        try cut(box, at: position)
    }

    mutating func cleanHEVCConfiguration(_ box: MovieBox, headerBytes: Int) throws {
        let fields = MovieFields(reader: reader, box: box)
        let kinds = NALKinds.hevc(hasDolbyVision: false)
        var position = box.content + headerBytes + 1
        for _ in 0..<(try fields.uint8(headerBytes)) {
            let type = UInt8(try fields.uint8(position - box.content))
            let count = try fields.uint16(position + 1 - box.content)
            if ![.parameters, .messages].contains(kinds.kind(of: type << 1)) {
                try edits.set([type & 0xC0 | kinds.messages[0] >> 1], at: position)
            }
            position = try cleanUnits(count, from: position + 3, in: box, kinds)
        }
        try cut(box, at: position)
    }

    mutating func cleanAV1Configuration(_ box: MovieBox) throws {
        guard box.end - box.content >= 4 else { throw DamagedContainer("av1C is too short") }
        try AV1Units(reader: reader).clean(configuration: box.content + 4..<box.end) {
            try edits.set($0, at: $1)
        }
    }

    /// The length of what comes behind the fields is always 0.
    mutating func cleanVPConfiguration(_ box: MovieBox) throws {
        guard box.end - box.content >= 12 else { throw DamagedContainer("vpcC is too short") }
        try edits.zero(box.content + 10..<box.content + 12)
        try cut(box, at: box.content + 12)
    }

    mutating func cleanAMRConfiguration(_ box: MovieBox) throws {
        guard box.end - box.content >= 9 else { throw DamagedContainer("damr is too short") }
        // The vendor and the version of the encoder.
        try edits.zero(box.content..<box.content + 5)
        try cut(box, at: box.content + 9)
    }

    /// Only the first block says how to decode; the others become padding.
    mutating func cleanFLACConfiguration(_ box: MovieBox) throws {
        let padding: UInt8 = 1
        let fields = MovieFields(reader: reader, box: box)
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
        for range in stream.rest { try edits.zero(range) }
        for position in stream.unknown {
            try edits.set([ElementaryStream.privateTag], at: position)
        }
        guard let range = stream.specific, MovieRules.aacObjects.contains(stream.object) else {
            return
        }
        let old = Array(try reader.bytes(at: range.lowerBound, count: range.count))
        let new = AACElements.cleaned(configuration: old)
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

    /// How it is coded.
    private(set) var object: UInt8 = 0
    /// What the decoder is told.
    private(set) var specific: Range<Int>?
    /// What is on no list, and where descriptors begin that are on none.
    private(set) var rest: [Range<Int>] = []
    private(set) var unknown: [Int] = []

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
        for inner in try descriptors(in: start..<stream.content.upperBound, reader) {
            switch inner.tag {
            case Tag.decoder: try readDecoder(inner.content, reader)
            case Tag.synchronization: rest.append(inner.content.dropFirst())
            default: leaveOut(inner)
            }
        }
    }

    private mutating func readDecoder(_ content: Range<Int>, _ reader: ContainerReader) throws {
        guard content.count >= 13 else { throw DamagedContainer("esds is cut") }
        object = try reader.byte(at: content.lowerBound)
        for inner in try descriptors(
            in: content.lowerBound + 13..<content.upperBound, reader)
        {
            if inner.tag == Tag.specific, specific == nil,
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

    /// What is behind the last one goes.
    private mutating func descriptors(
        in range: Range<Int>, _ reader: ContainerReader, maximum: Int = maximumCount
    ) throws -> [Descriptor] {
        var descriptors: [Descriptor] = []
        var position = range.lowerBound
        while range.upperBound - position >= 2, descriptors.count < maximum {
            let start = position
            let tag = try reader.byte(at: position)
            // Padding behind the last one.
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

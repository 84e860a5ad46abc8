// The tracks of a movie: pictures and sound are kept, with the description of their coding.

/// What is known about a track.
struct MovieTrack {
    /// Whether it is kept: pictures, or sound, in a known coding.
    var isKept = false
    var isVideo = false
    var coding = SampleCoding.opaque
    /// Units of its duration per second.
    var timescale = 0
    /// The default size and duration of samples in fragments.
    var defaultSize: UInt32 = 0
    var defaultDuration: UInt32 = 0
    /// The total duration of its fragments.
    var fragmentsLength: UInt64 = 0
}

extension MovieCleaning {
    mutating func read(track box: MovieBox) throws {
        let parts = try TrackParts(box, reader)
        guard tracks[parts.id] == nil else { throw DamagedContainer("two tracks of one number") }
        var track = MovieTrack()
        track.isVideo = parts.handler == "vide"
        track.timescale = parts.timescale
        defer { tracks[parts.id] = track }
        guard let kind = MovieRules.tracks[parts.handler], !parts.table.codings.isEmpty else {
            return try edits.blank(box)
        }
        let refused = try parts.refusedCodings(kind, reader)
        guard refused.isEmpty else {
            if kind.isSound { refusedSound += refused } else { refusedVideo += refused }
            return try edits.blank(box)
        }
        track.coding = try parts.coding(kind, reader)
        track.isKept = true
        if track.isVideo {
            try recordSize(trackHeader: parts.header, description: parts.table.descriptions.first)
        }
        descriptions = kind
        counts = try parts.table.counts(reader)
        try apply(MovieRules.track, in: box.content..<box.end)
        try samples.add(parts.table, track, reader)
    }

    /// Cleans the descriptions of a track's samples, whose codings are known.
    mutating func cleanDescriptions(_ box: MovieBox) throws {
        guard let kind = descriptions, box.end - box.content >= 8 else {
            throw DamagedContainer("descriptions in a wrong place")
        }
        // A table of the second version has descriptions of sound with boxes where QuickTime has
        // fields.
        let version = min(try reader.byte(at: box.content), 1)
        try edits.set([version], at: box.content)
        let entries = try boxes(in: box.content + 8..<box.end)
        try setCount(entries.count, of: box)
        for entry in entries {
            let inner = try kind.firstBox(of: entry, version: version, reader)
            let form = kind.fields(version: version, kind: try reader.uint16(at: entry.content + 8))
            try apply(form, at: entry.content, before: entry.end)
            try apply(kind.rules, in: inner..<entry.end)
        }
    }

    /// The defaults of the fragments' samples, and the movie's duration.
    mutating func readDefaults() throws {
        var isNoted = false
        for each in defaults {
            if each.type == "mehd", !isNoted {
                isNoted = true
                try recordLength(fragmentsHeader: each)
                try apply(MovieRules.fragmentDefaults, to: each)
                continue
            }
            guard each.type == "trex" else {
                try edits.blank(each)
                continue
            }
            guard each.end - each.content >= 24 else { throw DamagedContainer("trex is too short") }
            let id = try reader.uint32(at: each.content + 4)
            if tracks[id]?.isKept == true {
                try apply(MovieRules.fragmentDefaults, to: each)
            } else {
                try edits.blank(each)
            }
            tracks[id, default: MovieTrack()].defaultDuration =
                try reader.uint32(at: each.content + 12)
            tracks[id, default: MovieTrack()].defaultSize = try reader.uint32(at: each.content + 16)
        }
    }
}

/// The boxes that describe a track.
private struct TrackParts {
    let id: UInt32
    let header: MovieBox
    let handler: FourCC
    let timescale: Int
    let table: MovieSampleTable

    init(_ track: MovieBox, _ reader: ContainerReader) throws {
        header = try Self.find(["tkhd"], in: track, reader)
        let isLong = try reader.byte(at: header.content) == 1
        id = try reader.uint32(at: header.content + (isLong ? 20 : 12))
        let media = try Self.find(["mdia", "mdhd"], in: track, reader)
        let hasLongTimes = try reader.byte(at: media.content) == 1
        timescale = Int(try reader.uint32(at: media.content + (hasLongTimes ? 20 : 12)))
        handler = try reader.fourCC(
            at: try Self.find(["mdia", "hdlr"], in: track, reader).content + 8)
        let table = try Self.find(["mdia", "minf", "stbl"], in: track, reader)
        self.table = try MovieSampleTable(
            table, try Self.find(["stsd"], in: table, reader), reader)
    }

    // MARK: - Codings

    /// The names of its unsupported codings.
    func refusedCodings(
        _ kind: MovieRules.Samples, _ reader: ContainerReader
    ) throws -> [String] {
        var refused = table.codings.subtracting(kind.codings).map(Self.name)
        for entry in table.descriptions where entry.type == "mp4a" {
            let stream = try elementaryStream(of: entry, kind, reader)
            if !MovieRules.soundObjects.contains(stream.object) {
                refused.append("mp4a.\(String(stream.object, radix: 16))")
            }
        }
        return refused
    }

    /// As spelled, if printable.
    private static func name(_ coding: FourCC) -> String {
        let isPlain = coding.bytes.allSatisfy {
            $0 == 0x20 || $0 == 0x2E || $0 == 0x2D || (0x30...0x39).contains($0)
                || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        }
        return isPlain ? coding.description : "0x\(String(coding.code, radix: 16))"
    }

    /// The structure of its samples, which is the same for all.
    func coding(
        _ kind: MovieRules.Samples, _ reader: ContainerReader
    ) throws -> SampleCoding {
        let codings = try table.descriptions.map { try coding(of: $0, kind, reader) }
        guard let first = codings.first, codings.allSatisfy({ $0 == first }) else {
            throw DamagedContainer("samples that are built in several ways")
        }
        return first
    }

    private func coding(
        of entry: MovieBox, _ kind: MovieRules.Samples, _ reader: ContainerReader
    ) throws -> SampleCoding {
        switch entry.type {
        case "avc1", "avc3":
            let box = try inner("avcC", of: entry, kind, reader)
            let fields = MovieFields(reader: reader, box: box)
            return .h264(lengthBytes: try fields.uint8(4) & 3 + 1)
        case "hvc1", "hev1", "dvh1", "dvhe":
            let box = try inner("hvcC", of: entry, kind, reader)
            let fields = MovieFields(reader: reader, box: box)
            let boxes = try innerBoxes(of: entry, kind, reader)
            return .hevc(
                lengthBytes: try fields.uint8(21) & 3 + 1,
                hasDolbyVision: try boxes.contains {
                    try Self.dolbyVision.contains($0.type)
                        && MovieForm.dolbyVision.cleaned(
                            MovieFields(reader: reader, box: $0)) != nil
                })
        case "av01": return .av1
        case "vp09": return .vp9
        case "mp4a":
            let stream = try elementaryStream(of: entry, kind, reader)
            return MovieRules.aacObjects.contains(stream.object) ? .aac : .mpegSound
        case ".mp3": return .mpegSound
        case "ac-3", "ec-3": return .ac3
        case "samr": return .amr(isWide: false)
        case "sawb": return .amr(isWide: true)
        case "fLaC":
            let box = try inner("dfLa", of: entry, kind, reader)
            let fields = MovieFields(reader: reader, box: box)
            return .flac(bits: (try fields.uint16(20) >> 4 & 31) + 1)
        case "Opus":
            let box = try inner("dOps", of: entry, kind, reader)
            let fields = MovieFields(reader: reader, box: box)
            return .opus(streams: try fields.uint8(10) == 0 ? 1 : try fields.uint8(11))
        default: return .opaque
        }
    }

    private static let dolbyVision: Set<FourCC> = ["dvcC", "dvvC", "dvwC"]

    private func elementaryStream(
        of entry: MovieBox, _ kind: MovieRules.Samples, _ reader: ContainerReader
    ) throws -> ElementaryStream {
        let boxes = try innerBoxes(of: entry, kind, reader)
        if let box = boxes.first(where: { $0.type == "esds" }) {
            return try ElementaryStream(box, reader)
        }
        // QuickTime has it one level deeper.
        guard let wave = boxes.first(where: { $0.type == "wave" }) else {
            throw DamagedContainer("mp4a without esds")
        }
        return try ElementaryStream(try Self.find(["esds"], in: wave, reader), reader)
    }

    private func innerBoxes(
        of entry: MovieBox, _ kind: MovieRules.Samples, _ reader: ContainerReader
    ) throws -> [MovieBox] {
        let first = try kind.firstBox(of: entry, version: table.descriptionVersion, reader)
        return try reader.boxes(in: first..<entry.end)
    }

    private func inner(
        _ type: FourCC, of entry: MovieBox, _ kind: MovieRules.Samples, _ reader: ContainerReader
    ) throws -> MovieBox {
        let boxes = try innerBoxes(of: entry, kind, reader)
        guard let box = boxes.first(where: { $0.type == type }) else {
            throw DamagedContainer("\(entry.type) without \(type)")
        }
        return box
    }

    private static func find(
        _ path: [FourCC], in box: MovieBox, _ reader: ContainerReader
    ) throws -> MovieBox {
        var box = box
        for type in path {
            guard
                let inner = try reader.boxes(in: box.content..<box.end).first(where: {
                    $0.type == type
                })
            else {
                throw DamagedContainer("\(box.type) without \(type)")
            }
            box = inner
        }
        return box
    }
}

extension MovieRules.Samples {
    /// Where the boxes of a description start, by the version of the enclosing table.
    func firstBox(
        of entry: MovieBox, version: UInt8, _ reader: ContainerReader
    ) throws -> Int {
        var start = entry.content + descriptionBytes
        guard start <= entry.end else {
            throw DamagedContainer("a sample description is too short")
        }
        if isSound, version == 0 {
            // QuickTime's second and third version of sound.
            switch try reader.uint16(at: entry.content + 8) {
            case 1: start += 16
            case 2: start += 36
            default: break
            }
        }
        guard start <= entry.end else {
            throw DamagedContainer("a sample description is too short")
        }
        return start
    }
}

// The tracks of a movie: pictures and sound stay, with the description of how they are coded.

/// What is known of a track.
struct MovieTrack {
    /// Whether it stays: pictures, or sound, in a coding that is known.
    var isKept = false
    var isVideo = false
    /// The size of samples in fragments that do not say it.
    var defaultSize: UInt32 = 0
}

extension MovieCleaning {
    mutating func read(track box: MovieBox) throws {
        let parts = try TrackParts(box, reader)
        let kind = try parts.samples(reader)
        var track = tracks[parts.id] ?? MovieTrack()
        track.isKept = kind != nil
        track.isVideo = parts.handler == "vide"
        tracks[parts.id] = track
        guard let kind else { return try edits.blank(box) }

        descriptions = kind
        try apply(MovieRules.track, in: box.content..<box.end)
        try samples.add(parts.table, isVideo: track.isVideo, reader)
    }

    /// Cleans the descriptions of a track's samples, whose codings are known.
    mutating func cleanDescriptions(_ box: MovieBox) throws {
        guard let kind = descriptions, box.end - box.content >= 8 else {
            throw DamagedContainer("descriptions in a wrong place")
        }
        let version = try reader.byte(at: box.content)
        for entry in try boxes(in: box.content + 8..<box.end) {
            guard entry.end - entry.content >= kind.descriptionBytes else {
                throw DamagedContainer("a sample description is too short")
            }
            for range in kind.zeros {
                try edits.zero(entry.content + range.lowerBound..<entry.content + range.upperBound)
            }
            var inner = entry.content + kind.descriptionBytes
            if kind.isSound, version == 0 {
                // QuickTime's second and third version of sound.
                switch try reader.uint16(at: entry.content + 8) {
                case 1: inner += 16
                case 2: inner += 36
                default: break
                }
            }
            guard inner <= entry.end else {
                throw DamagedContainer("a sample description is too short")
            }
            try apply(kind.rules, in: inner..<entry.end)
        }
    }

    /// What the fragments' samples are unless they say otherwise.
    mutating func defaults(_ box: MovieBox) throws {
        for each in try boxes(in: box.content..<box.end) where each.type == "trex" {
            guard each.end - each.content >= 24 else { throw DamagedContainer("trex is too short") }
            let id = try reader.uint32(at: each.content + 4)
            tracks[id, default: MovieTrack()].defaultSize = try reader.uint32(at: each.content + 16)
        }
    }
}

/// The boxes of a track that say what it is.
private struct TrackParts {
    let id: UInt32
    let handler: FourCC
    let descriptions: MovieBox
    let table: MovieSampleTable

    init(_ track: MovieBox, _ reader: ContainerReader) throws {
        let header = try Self.find(["tkhd"], in: track, reader)
        let isLong = try reader.byte(at: header.content) == 1
        id = try reader.uint32(at: header.content + (isLong ? 20 : 12))
        handler = try reader.fourCC(
            at: try Self.find(["mdia", "hdlr"], in: track, reader).content + 8)
        let table = try Self.find(["mdia", "minf", "stbl"], in: track, reader)
        descriptions = try Self.find(["stsd"], in: table, reader)
        self.table = try MovieSampleTable(table, descriptions, reader)
    }

    /// How its samples are coded; nil for a track that does not stay.
    func samples(_ reader: ContainerReader) throws -> MovieRules.Samples? {
        guard let kind = MovieRules.tracks[handler], !table.codings.isEmpty,
            table.codings.isSubset(of: kind.codings)
        else { return nil }
        return kind
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
                throw DamagedContainer("a track without \(type)")
            }
            box = inner
        }
        return box
    }
}

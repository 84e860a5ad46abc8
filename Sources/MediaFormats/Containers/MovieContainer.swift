// Phones, cameras and drones write into a video where it was taken, with which device and when: in
// boxes of many kinds at every level, in separate tracks, and between the pictures. What a player
// needs is on a list (MovieRules) and stays in place; everything else is zeroed.

/// A video without a track of pictures, or of sound, in a supported coding.
public struct UnsupportedCoding: Error, CustomStringConvertible {
    /// The names of its codings.
    public let description: String

    init(_ codings: some Sequence<String>) {
        description = Set(codings).sorted().prefix(4).joined(separator: ", ")
    }
}

/// Removes everything but pictures and sound from video files.
enum MovieContainer {
    /// Blanks everything that players do not need, in place.
    ///
    /// - Returns: whether the file was changed, and its size and duration.
    /// - Throws: `DamagedContainer` for a file without a playable video, and `UnsupportedCoding`.
    ///   The file is then unchanged.
    static func clean(_ path: String) throws -> (isChanged: Bool, facts: MovieFacts) {
        let reader = try ContainerReader(path: path)
        defer { reader.close() }
        var cleaning = MovieCleaning(reader: reader)
        try cleaning.read()
        // Nothing is written before everything has been checked.
        try cleaning.samples.clean(reader) { _, _ in }
        let file = try MovieFile(path: path)
        defer { file.close() }
        var isChanged = try cleaning.edits.apply(to: file)
        try cleaning.samples.clean(reader) { bytes, position in
            if try file.write(bytes[...], at: position) { isChanged = true }
        }
        if isChanged { try file.synchronize() }
        return (isChanged, cleaning.facts)
    }
}

/// One file while the rules are applied.
struct MovieCleaning {
    let reader: ContainerReader
    var edits = MovieEdits()
    var tracks: [UInt32: MovieTrack] = [:]
    /// The parts of the file used by samples of kept tracks.
    var samples = MovieSamples()
    /// What fragments are unless they say otherwise, and how long they are together.
    var defaults: [MovieBox] = []
    /// Of the present track or fragment.
    var counts = MovieCounts()
    /// The sample descriptions of the current track.
    var descriptions: MovieRules.Samples?
    /// Names of unsupported codings of pictures and sound.
    var refusedVideo: [String] = []
    var refusedSound: [String] = []
    var facts = MovieFacts()
    /// Units of the movie's duration per second.
    var timescale = 0
    var movieLength: UInt64?

    init(reader: ContainerReader) { self.reader = reader }

    mutating func read() throws {
        var media: [MovieBox] = []
        var fragments: [MovieBox] = []
        var indexes: [MovieBox] = []
        var movie: MovieBox?
        let (boxes, end) = try reader.leadingBoxes(in: 0..<reader.count)
        for box in boxes {
            switch box.type {
            case "ftyp", "styp": try brands(box)
            case "moov":
                guard movie == nil else { throw DamagedContainer("two movies") }
                movie = box
            case "moof": fragments.append(box)
            case "mdat": media.append(box)
            case "sidx": indexes.append(box)
            default: try edits.blank(box)
            }
        }
        guard let movie else { throw DamagedContainer("a file without a movie") }
        try blankTrailer(end..<reader.count)
        try read(movie: movie)
        try readDefaults()
        for fragment in fragments { try read(fragment: fragment) }
        for index in indexes { try cleanIndex(index, fragments: fragments.count) }
        guard samples.hasVideo else {
            if !refusedVideo.isEmpty { throw UnsupportedCoding(refusedVideo) }
            throw DamagedContainer("a movie without a picture")
        }
        if !samples.hasSound, !refusedSound.isEmpty { throw UnsupportedCoding(refusedSound) }
        for range in try samples.gaps(in: media.map { $0.content..<$0.end }) {
            try edits.zero(range)
        }
        facts.milliseconds = length()
    }

    /// Bytes after the last box that are not a box become a box of free space.
    private mutating func blankTrailer(_ range: Range<Int>) throws {
        guard range.count >= ContainerReader.shortestBox else { return try edits.zero(range) }
        guard let length = UInt32(exactly: range.count) else {
            throw DamagedContainer("too much behind the last box")
        }
        try edits.set(BigEndian.bytes(length) + FourCC("free").bytes, at: range.lowerBound)
        try edits.zero(range.dropFirst(ContainerReader.shortestBox))
    }

    /// The boxes of a range. A remainder too short for a box is blanked.
    mutating func boxes(in range: Range<Int>) throws -> [MovieBox] {
        let boxes = try reader.boxes(in: range)
        try edits.zero((boxes.last?.end ?? range.lowerBound)..<range.upperBound)
        return boxes
    }

    private mutating func brands(_ box: MovieBox) throws {
        guard box.end - box.content >= 8 else { throw DamagedContainer("a file without a brand") }
        // The second is a version of the brand.
        try edits.zero(box.content + 4..<box.content + 8)
        for position in [box.content] + Array(stride(from: box.content + 8, to: box.end - 3, by: 4))
        {
            let brand = try reader.fourCC(at: position)
            if !MovieRules.brands.contains(brand) {
                try edits.set(MovieRules.plainBrand.bytes, at: position)
            }
        }
        try edits.zero(box.end - (box.end - box.content) % 4..<box.end)
    }

    private mutating func read(movie: MovieBox) throws {
        var isNoted = false
        for box in try boxes(in: movie.content..<movie.end) {
            switch box.type {
            case "trak": try read(track: box)
            case "mvex": defaults.append(contentsOf: try boxes(in: box.content..<box.end))
            case "mvhd" where !isNoted:
                isNoted = true
                try recordLength(movieHeader: box)
                try apply(MovieRules.movie, to: box)
            default: try edits.blank(box)
            }
        }
    }

    // MARK: - Rules

    mutating func apply(_ rules: [FourCC: MovieRule], in range: Range<Int>) throws {
        var seen: Set<FourCC> = []
        for box in try boxes(in: range) {
            if seen.insert(box.type).inserted || MovieRules.repeated.contains(box.type) {
                try apply(rules, to: box)
            } else {
                try edits.blank(box)
            }
        }
    }

    mutating func apply(_ rules: [FourCC: MovieRule], to box: MovieBox) throws {
        guard let rule = rules[box.type] else { return try edits.blank(box) }
        switch rule {
        case .form(let form): try apply(form, to: box)
        case .table(let table): try apply(table, to: box)
        case .boxes(let inner): try apply(inner, in: box.content..<box.end)
        case .own(let clean): try clean(&self, box)
        case .sampleDescriptions: try cleanDescriptions(box)
        }
    }

    /// Keeps the type; the name is often a device's. QuickTime has a class before the type.
    mutating func cleanHandler(_ box: MovieBox) throws {
        func numbers(_ codes: Set<FourCC>) -> Set<UInt64> { Set(codes.map { UInt64($0.code) }) }
        try apply(
            [
                .plainHeader, .oneOf(4, numbers(["mhlr", "dhlr"]), otherwise: 0),
                .oneOf(
                    4, numbers(["vide", "soun", "alis", "url "]),
                    otherwise: UInt64(FourCC("url ").code)),
                .zeros(12),
            ], at: box.content, before: box.end)
        try edits.zero(box.content + 24..<box.end)
    }

    /// The media is in this file; names and locations of files are removed.
    mutating func cleanDataReferences(_ box: MovieBox) throws {
        guard box.end - box.content >= 8 else {
            throw DamagedContainer("data references are too short")
        }
        let entries = try boxes(in: box.content + 8..<box.end)
        try edits.set([0], at: box.content)
        try setCount(entries.count, of: box)
        for entry in entries {
            guard entry.end - entry.content >= 4,
                try reader.uint32(at: entry.content) & 0xFF_FFFF == 1
            else { throw DamagedContainer("media in another file") }
            try edits.set(FourCC("url ").bytes, at: entry.start + 4)
            try edits.set([0, 0, 0, 1], at: entry.content)
            try edits.zero(entry.content + 4..<entry.end)
        }
    }

    /// How many boxes there are in one that begins with a version, flags and that number.
    mutating func setCount(_ count: Int, of box: MovieBox) throws {
        guard count <= Self.maximumEntries else {
            throw DamagedContainer("too many in \(box.type)")
        }
        try edits.zero(box.content + 1..<box.content + 4)
        try edits.set(BigEndian.bytes(UInt32(count)), at: box.content + 4)
    }

    /// Descriptions and references are numbered from 1.
    private static let maximumEntries = 16
}

// Phones, cameras and drones write into a video where it was taken, with which device and when: in
// boxes of many kinds at every level, in tracks of their own, and between the pictures. What a player
// needs is on a list (MovieRules) and stays where it is; the rest becomes zeros.

/// Removes what is not pictures and sound from the files of videos.
enum MovieContainer {
    /// Blanks what no player needs, in place.
    ///
    /// - Returns: whether the file was changed.
    /// - Throws: `DamagedContainer` for a file without a video that can be played. It is not changed
    ///   then.
    static func clean(_ path: String) throws -> Bool {
        let reader = try ContainerReader(path: path)
        defer { reader.close() }
        var cleaning = MovieCleaning(reader: reader)
        try cleaning.read()
        let file = try MovieFile(path: path)
        defer { file.close() }
        return try cleaning.edits.apply(to: file)
    }
}

/// One file on its way through the rules.
struct MovieCleaning {
    let reader: ContainerReader
    var edits = MovieEdits()
    var tracks: [UInt32: MovieTrack] = [:]
    /// What the samples of tracks that stay take of the file.
    var samples = MovieSamples()
    /// How the samples of the present track are described.
    var descriptions: MovieRules.Samples?

    init(reader: ContainerReader) { self.reader = reader }

    mutating func read() throws {
        var media: [MovieBox] = []
        var fragments: [MovieBox] = []
        var movie: MovieBox?
        for box in try boxes(in: 0..<reader.count) {
            switch box.type {
            case "ftyp", "styp": try brands(box)
            case "moov":
                guard movie == nil else { throw DamagedContainer("two movies") }
                movie = box
            case "moof": fragments.append(box)
            case "mdat": media.append(box)
            case "sidx": break
            case "mfra": try apply(MovieRules.randomAccess, in: box.content..<box.end)
            default: try edits.blank(box)
            }
        }
        guard let movie else { throw DamagedContainer("a file without a movie") }
        try read(movie: movie)
        for fragment in fragments { try read(fragment: fragment) }
        guard samples.hasVideo else { throw DamagedContainer("a movie without a picture") }
        for range in try samples.gaps(in: media.map { $0.content..<$0.end }) {
            try edits.zero(range)
        }
    }

    /// The boxes of a range. What is left behind the last is too short for one, and blanked.
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
    }

    private mutating func read(movie: MovieBox) throws {
        for box in try boxes(in: movie.content..<movie.end) {
            if box.type == "trak" {
                try read(track: box)
            } else if box.type == "mvex" {
                try defaults(box)
                try apply(MovieRules.movie, to: box)
            } else {
                try apply(MovieRules.movie, to: box)
            }
        }
    }

    // MARK: - Rules

    mutating func apply(_ rules: [FourCC: MovieRule], in range: Range<Int>) throws {
        for box in try boxes(in: range) { try apply(rules, to: box) }
    }

    mutating func apply(_ rules: [FourCC: MovieRule], to box: MovieBox) throws {
        guard let rule = rules[box.type] else { return try edits.blank(box) }
        switch rule {
        case .keep: return
        case .header(let header): try apply(header, to: box)
        case .boxes(let inner): try apply(inner, in: box.content..<box.end)
        case .handler: try cleanHandler(box)
        case .dataReferences: try cleanDataReferences(box)
        case .sampleDescriptions: try cleanDescriptions(box)
        case .sampleGroup:
            let grouping = try reader.fourCC(at: box.content + 4)
            if !MovieRules.sampleGroups.contains(grouping) { try edits.blank(box) }
        case .colour:
            let kind = try reader.fourCC(at: box.content)
            if kind != "nclx", kind != "nclc" { try edits.blank(box) }
        }
    }

    private mutating func apply(_ header: MovieHeader, to box: MovieBox) throws {
        let version = Int(try reader.byte(at: box.content))
        guard version < header.layouts.count else {
            throw DamagedContainer("\(box.type) of version \(version)")
        }
        let layout = header.layouts[version]
        guard box.end - box.content >= layout.length else {
            throw DamagedContainer("\(box.type) is too short")
        }
        for range in layout.zeros {
            try edits.zero(box.content + range.lowerBound..<box.content + range.upperBound)
        }
        try edits.zero(box.content + layout.length..<box.end)
    }

    /// Leaves the type; the name is often a device's. QuickTime has a class before the type.
    private mutating func cleanHandler(_ box: MovieBox) throws {
        guard box.end - box.content >= 24 else { throw DamagedContainer("a handler is too short") }
        let kind = try reader.fourCC(at: box.content + 4)
        if kind != "mhlr", kind != "dhlr" { try edits.zero(box.content + 4..<box.content + 8) }
        try edits.zero(box.content + 12..<box.end)
    }

    /// Media are in this very file; names and places of files go.
    private mutating func cleanDataReferences(_ box: MovieBox) throws {
        guard box.end - box.content >= 8 else {
            throw DamagedContainer("data references are too short")
        }
        for entry in try boxes(in: box.content + 8..<box.end) {
            guard entry.end - entry.content >= 4,
                try reader.uint32(at: entry.content) & 0xFF_FFFF == 1
            else { throw DamagedContainer("media in another file") }
            try edits.zero(entry.content + 4..<entry.end)
        }
    }
}

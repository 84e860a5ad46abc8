// Tables of samples: no more entries than samples or chunks, and in these only what a player reads.
// ISO/IEC 14496-12 §8.6, §8.7 and §8.8

/// A table of entries of one length, after a version, flags and their number.
struct MovieTable: Sendable {
    /// What entries are for, and so how many there may be.
    enum Purpose: Sendable {
        /// Each begins with a number of samples.
        case runs
        /// Each begins with the number of its first chunk.
        case chunkRuns
        /// Each is the number of a sample.
        case samples
        case chunks
    }

    let purpose: Purpose
    let entry: [MovieField]
    /// Between the flags and the number of entries.
    var header: [MovieField] = []
    var highestVersion = 0
    /// Fields of 0 say that there is no entry for a sample at all.
    var entryBytes: Int { MovieField.length(entry) }
}

extension MovieTable {
    static let times = MovieTable(purpose: .runs, entry: [.kept(8)])
    static let offsets = MovieTable(purpose: .runs, entry: [.kept(8)], highestVersion: 1)
    static let chunkRuns = MovieTable(
        purpose: .chunkRuns, entry: [.kept(8), .number(4, 1...16, otherwise: 1)])
    static let chunks = MovieTable(purpose: .chunks, entry: [.kept(4)])
    static let longChunks = MovieTable(purpose: .chunks, entry: [.kept(8)])
    static let samples = MovieTable(purpose: .samples, entry: [.kept(4)])
    /// A group is one of the movie's, or of the fragment's own.
    static let groups = MovieTable(
        purpose: .runs, entry: [.kept(4), .bits(0x1_001F, bytes: 4)], header: [.kept(4)])
}

/// How many samples and chunks the present tables are for.
struct MovieCounts {
    var samples = 0
    var chunks = 0
}

extension MovieCleaning {
    mutating func apply(_ table: MovieTable, to box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        let header = 8 + MovieField.length(table.header)
        let count = try fields.uint32(header - 4)
        guard count <= (fields.count - header) / table.entryBytes else {
            throw DamagedContainer("\(box.type) is shorter than its count")
        }
        let kept = try entries(of: table, count, from: box.content + header)
        let version = min(try fields.version, table.highestVersion)
        try apply(
            [.fixed([UInt8(version), 0, 0, 0])] + table.header
                + [.fixed(BigEndian.bytes(UInt32(kept)))], at: box.content, before: box.end)
        try clean(entries: kept, table.entry, from: box.content + header)
        try cut(box, at: box.content + header + kept * table.entryBytes)
    }

    /// How many entries there are samples or chunks for.
    private func entries(of table: MovieTable, _ count: Int, from start: Int) throws -> Int {
        switch table.purpose {
        case .chunks: return min(count, counts.chunks)
        case .runs:
            var left = counts.samples
            for entry in 0..<count {
                if left <= 0 { return entry }
                left -= Int(try reader.uint32(at: start + entry * table.entryBytes))
            }
        case .chunkRuns, .samples:
            let last = table.purpose == .samples ? counts.samples : counts.chunks
            var previous = 0
            for entry in 0..<count {
                let number = Int(try reader.uint32(at: start + entry * table.entryBytes))
                guard number > previous, number <= last else { return entry }
                previous = number
            }
        }
        return count
    }

    /// Goes through entries piece by piece, and changes the pieces where something is not as it may
    /// be.
    mutating func clean(entries count: Int, _ entry: [MovieField], from start: Int) throws {
        let isPlain = entry.allSatisfy { if case .kept = $0 { true } else { false } }
        let bytes = MovieField.length(entry)
        guard !isPlain, bytes > 0 else { return }
        let most = ContainerReader.windowBytes / bytes
        for first in stride(from: 0, to: count, by: most) {
            let position = start + first * bytes
            let old = Array(
                try reader.bytes(at: position, count: min(most, count - first) * bytes))
            var new: [UInt8] = []
            new.reserveCapacity(old.count)
            for offset in stride(from: 0, to: old.count, by: bytes) {
                new +=
                    MovieField.cleaned(entry, Array(old[offset..<offset + bytes]))
                    ?? [UInt8](repeating: 0, count: bytes)
            }
            if new != old { try edits.set(new, at: position) }
        }
    }

    /// Sizes of samples, as many as there are samples. ISO/IEC 14496-12 §8.7.3
    mutating func cleanSizes(_ box: MovieBox, isCompact: Bool) throws {
        let fields = MovieFields(reader: reader, box: box)
        let size = try fields.uint32(4)
        let count = min(try fields.uint32(8), counts.samples)
        let bits = isCompact ? size & 0xFF : size == 0 ? 32 : 0
        try apply(
            [
                .plainHeader, .fixed(BigEndian.bytes(UInt32(isCompact ? bits : size))),
                .fixed(BigEndian.bytes(UInt32(count))),
            ], at: box.content, before: box.end)
        let end = 12 + (bits * count + 7) / 8
        guard end <= fields.count else { throw DamagedContainer("\(box.type) is too short") }
        try cut(box, at: box.content + end)
    }

    /// Parts of a track that are shown: at their own pace, or as a still. ISO/IEC 14496-12 §8.6.6
    mutating func cleanEdits(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        let isLong = try fields.version == 1
        let entry: [MovieField] = [
            .kept(isLong ? 16 : 8), .oneOf(4, [0, 0x1_0000], otherwise: 0x1_0000),
        ]
        let count = try fields.uint32(4)
        let end = 8 + count * MovieField.length(entry)
        guard count <= Self.maximumEdits, end <= fields.count else {
            throw DamagedContainer("a list of \(count) edits")
        }
        try apply([.bits(1, bytes: 1), .zeros(3)], at: box.content, before: box.end)
        try clean(entries: count, entry, from: box.content + 8)
        try cut(box, at: box.content + end)
    }

    private static let maximumEdits = 1_000

    // MARK: - Groups of samples

    /// Random access and roll-in of decoders, with the length of one description.
    private static let groupings: [FourCC: Int] = [
        "roll": 2, "prol": 2, "rap ": 1, "sync": 1, "tele": 1,
    ]
    private static let maximumGroups = 16

    private func grouping(_ fields: MovieFields) throws -> Int? {
        Self.groupings[FourCC(code: UInt32(try fields.uint32(4)))]
    }

    /// Those not on the list are removed.
    mutating func cleanGroups(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        guard try fields.version == 0, try grouping(fields) != nil else {
            return try edits.blank(box)
        }
        try apply(.groups, to: box)
    }

    /// Those not on the list, or with descriptions of another length, are removed.
    mutating func cleanGroupDescriptions(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        guard let length = try grouping(fields) else { return try edits.blank(box) }
        let header: Int
        switch try fields.version {
        case 0: header = 12
        case 1 where try fields.uint32(8) == length: header = 16
        default: return try edits.blank(box)
        }
        let count = try fields.uint32(header - 4)
        let end = header + length * count
        guard count <= Self.maximumGroups, end <= fields.count else {
            return try edits.blank(box)
        }
        try edits.zero(box.content + 1..<box.content + 4)
        try cut(box, at: box.content + end)
    }

    // MARK: - Fragments

    /// ISO/IEC 14496-12 §8.8.7
    mutating func cleanFragmentHeader(_ box: MovieBox) throws {
        let flags = UInt32(try MovieFields(reader: reader, box: box).flags) & 0x3_003B
        var fields: [MovieField] = [.fixed(BigEndian.bytes(flags)), .kept(4)]
        if flags & 0x01 != 0 { fields.append(.kept(8)) }
        if flags & 0x02 != 0 { fields.append(.number(4, 1...16, otherwise: 1)) }
        if flags & 0x08 != 0 { fields.append(.kept(4)) }
        if flags & 0x10 != 0 { fields.append(.kept(4)) }
        if flags & 0x20 != 0 { fields.append(.bits(MovieForm.sampleFlags, bytes: 4)) }
        try apply(fields, at: box.content, before: box.end)
        try cut(box, at: box.content + MovieField.length(fields))
    }

    /// ISO/IEC 14496-12 §8.8.8
    mutating func cleanRun(_ box: MovieBox) throws {
        let fields = MovieFields(reader: reader, box: box)
        let flags = UInt32(try fields.flags) & 0xF05
        let version = UInt32(min(try fields.version, 1))
        var header: [MovieField] = [.fixed(BigEndian.bytes(version << 24 | flags)), .kept(4)]
        if flags & 0x001 != 0 { header.append(.kept(4)) }
        if flags & 0x004 != 0 { header.append(.bits(MovieForm.sampleFlags, bytes: 4)) }
        var entry: [MovieField] = []
        if flags & 0x100 != 0 { entry.append(.kept(4)) }
        if flags & 0x200 != 0 { entry.append(.kept(4)) }
        if flags & 0x400 != 0 { entry.append(.bits(MovieForm.sampleFlags, bytes: 4)) }
        if flags & 0x800 != 0 { entry.append(.kept(4)) }
        let start = MovieField.length(header)
        let count = try fields.uint32(4)
        let end = start + MovieField.length(entry) * count
        guard end <= fields.count else { throw DamagedContainer("trun is shorter than its count") }
        try apply(header, at: box.content, before: box.end)
        try clean(entries: count, entry, from: box.content + start)
        try cut(box, at: box.content + end)
    }

    /// The positions of fragments, for seeking; removed if it has more entries than there are
    /// fragments. ISO/IEC 14496-12 §8.16.3
    mutating func cleanIndex(_ box: MovieBox, fragments: Int) throws {
        let fields = MovieFields(reader: reader, box: box)
        let header = try fields.version == 0 ? 24 : 32
        let count = try fields.uint16(header - 2)
        let end = header + 12 * count
        guard try fields.version <= 1, count <= fragments, end <= fields.count else {
            return try edits.blank(box)
        }
        try edits.zero(box.content + 1..<box.content + 4)
        try edits.zero(box.content + header - 4..<box.content + header - 2)
        try clean(
            entries: count, [.kept(8), .bits(0xF000_0000, bytes: 4)], from: box.content + header)
        try cut(box, at: box.content + end)
    }
}

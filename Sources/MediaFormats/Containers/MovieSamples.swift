// Locates the samples of tracks: anything else is not pictures or sound. ISO/IEC 14496-12 §8.7

/// The tables of a track that locate its samples.
struct MovieSampleTable {
    /// How samples are coded.
    private(set) var codings: Set<FourCC> = []
    let descriptionVersion: UInt8
    private(set) var descriptions: [MovieBox] = []
    private var sizes: MovieBox?
    private var compactSizes: MovieBox?
    private var chunks: MovieBox?
    private var offsets: MovieBox?
    private var offsetBytes = 4

    init(_ table: MovieBox, _ descriptions: MovieBox, _ reader: ContainerReader) throws {
        for box in try reader.boxes(in: table.content..<table.end) {
            switch box.type {
            case "stsz" where sizes == nil: sizes = box
            case "stz2" where compactSizes == nil: compactSizes = box
            case "stsc" where chunks == nil: chunks = box
            case "stco", "co64":
                let bytes = box.type == "stco" ? 4 : 8
                guard offsets == nil || offsetBytes == bytes else {
                    throw DamagedContainer("two tables of chunks")
                }
                if offsets == nil { offsets = box }
                offsetBytes = bytes
            default: break
            }
        }
        guard sizes == nil || compactSizes == nil else {
            throw DamagedContainer("two tables of sizes")
        }
        guard descriptions.end - descriptions.content >= 8 else {
            throw DamagedContainer("descriptions are too short")
        }
        descriptionVersion = try reader.byte(at: descriptions.content)
        for entry in try reader.boxes(in: descriptions.content + 8..<descriptions.end) {
            codings.insert(entry.type)
            self.descriptions.append(entry)
        }
    }

    /// Calls `body` with the range of each chunk, in table order.
    func forEachChunk(
        _ reader: ContainerReader, _ body: (Range<Int>) throws -> Void
    ) throws {
        try forEachChunk(reader) { start, samples, sizes in
            let size = try sizes.next(samples, reader)
            try body(try Self.range(from: start, size, reader))
        }
    }

    /// Calls `body` with the range of each sample, in table order.
    func forEachSample(
        _ reader: ContainerReader, _ body: (Range<Int>) throws -> Void
    ) throws {
        try forEachChunk(reader) { start, samples, sizes in
            var start = start
            for _ in 0..<samples {
                let range = try Self.range(from: start, try sizes.next(1, reader), reader)
                try body(range)
                start = UInt64(range.upperBound)
            }
        }
    }

    private static func range(
        from start: UInt64, _ size: UInt64, _ reader: ContainerReader
    ) throws -> Range<Int> {
        guard start <= UInt64(reader.count), size <= UInt64(reader.count) - start else {
            throw DamagedContainer("a chunk reaches beyond the file")
        }
        return Int(start)..<Int(start + size)
    }

    private func forEachChunk(
        _ reader: ContainerReader,
        _ body: (_ start: UInt64, _ samples: UInt32, _ sizes: inout SampleSizes) throws -> Void
    ) throws {
        guard let offsets, let chunks else { throw DamagedContainer("a track without chunks") }
        let count = try entries(offsets, header: 8, bytes: offsetBytes, reader)
        let runCount = try entries(chunks, header: 8, bytes: 12, reader)
        guard count > 0 else { return }
        guard count <= MovieSamples.maximumChunks else { throw DamagedContainer("too many chunks") }
        var sizes = try SampleSizes(self.sizes, compactSizes, reader)
        guard !(sizes.constant == 1 && !codings.isDisjoint(with: MovieRules.uncompressed)) else {
            throw DamagedContainer("sound whose samples are not counted in bytes")
        }
        var run = 0
        var perChunk: UInt32 = 0
        var first: UInt32 = 0
        for chunk in 0..<count {
            while run < runCount,
                try reader.uint32(at: chunks.content + 8 + 12 * run) <= UInt32(chunk + 1)
            {
                let next = try reader.uint32(at: chunks.content + 8 + 12 * run)
                perChunk = try reader.uint32(at: chunks.content + 12 + 12 * run)
                guard next > first, perChunk > 0 else {
                    throw DamagedContainer("chunks that are not in order, or empty")
                }
                first = next
                run += 1
            }
            guard run > 0 else { throw DamagedContainer("chunks without samples") }
            let position = offsets.content + 8 + offsetBytes * chunk
            let start =
                offsetBytes == 4
                ? UInt64(try reader.uint32(at: position)) : try reader.uint64(at: position)
            try body(start, perChunk, &sizes)
        }
    }

    /// How many samples and chunks there are.
    func counts(_ reader: ContainerReader) throws -> MovieCounts {
        var counts = MovieCounts()
        try forEachChunk(reader) { _, samples, sizes in
            counts.samples += Int(samples)
            counts.chunks += 1
            try sizes.skip(samples)
        }
        return counts
    }

    /// The number of entries of a table, all of them inside its box.
    private func entries(
        _ box: MovieBox, header: Int, bytes: Int, _ reader: ContainerReader
    ) throws -> Int {
        let count = Int(try reader.uint32(at: box.content + header - 4))
        guard box.end - box.content >= header,
            count <= (box.end - box.content - header) / bytes
        else { throw DamagedContainer("\(box.type) is shorter than its count") }
        return count
    }
}

/// The sizes of a track's samples, one after the other.
private struct SampleSizes {
    /// The size of each sample in bytes, if all have the same size.
    let constant: UInt32?
    private let start: Int
    /// Of each entry: 4, 8, 16 or 32.
    private let bits: Int
    private let count: Int
    private var position = 0

    init(_ sizes: MovieBox?, _ compact: MovieBox?, _ reader: ContainerReader) throws {
        guard let box = sizes ?? compact, box.end - box.content >= 12 else {
            throw DamagedContainer("a track without sizes")
        }
        let number = try reader.uint32(at: box.content + 4)
        count = Int(try reader.uint32(at: box.content + 8))
        start = box.content + 12
        if sizes != nil {
            constant = number > 0 ? number : nil
            bits = 32
        } else {
            constant = nil
            bits = Int(number & 0xFF)
            guard [4, 8, 16].contains(bits) else { throw DamagedContainer("sizes of \(bits) bits") }
        }
        guard constant != nil || count <= (box.end - start) * 8 / bits else {
            throw DamagedContainer("\(box.type) is shorter than its count")
        }
    }

    /// Passes over the next samples.
    mutating func skip(_ samples: UInt32) throws {
        guard Int(samples) <= count - position else {
            throw DamagedContainer("more samples than sizes")
        }
        position += Int(samples)
    }

    /// Total bytes of the next samples.
    mutating func next(_ samples: UInt32, _ reader: ContainerReader) throws -> UInt64 {
        let first = position
        try skip(samples)
        if let constant {
            let (size, overflow) = UInt64(constant).multipliedReportingOverflow(by: UInt64(samples))
            guard !overflow else { throw DamagedContainer("a chunk reaches beyond the file") }
            return size
        }
        var sum: UInt64 = 0
        for sample in first..<position {
            switch bits {
            case 32: sum += UInt64(try reader.uint32(at: start + 4 * sample))
            case 16: sum += UInt64(try reader.uint16(at: start + 2 * sample))
            case 8: sum += UInt64(try reader.byte(at: start + sample))
            default:
                let byte = try reader.byte(at: start + sample / 2)
                sum += UInt64(sample % 2 == 0 ? byte >> 4 : byte & 15)
            }
        }
        return sum
    }
}

/// The consecutive samples of a fragment's run.
struct MovieRun {
    let start: Int
    let count: Int
    /// The size of each sample, unless the run has individual sizes.
    let size: Int
    /// The file position of the first size, and the stride to the next.
    var sizes: (position: Int, stride: Int)?

    func forEachSample(
        _ reader: ContainerReader, _ body: (Range<Int>) throws -> Void
    ) throws {
        guard sizes != nil || size > 0 else { return }
        var position = start
        for sample in 0..<count {
            let size =
                try sizes.map { Int(try reader.uint32(at: $0.position + sample * $0.stride)) }
                ?? size
            guard size <= reader.count - position else {
                throw DamagedContainer("a run of samples reaches beyond the file")
            }
            try body(position..<position + size)
            position += size
        }
    }
}

/// The parts of a file that tracks refer to.
struct MovieSamples {
    /// More than an hour of pictures and sound, each in its own chunk.
    static let maximumChunks = 1_000_000
    /// More than an hour of pictures in several slices each.
    static let maximumUnits = 2_000_000

    private enum Source {
        case table(MovieSampleTable)
        case run(MovieRun)
    }

    private(set) var hasVideo = false
    private(set) var hasSound = false
    private var ranges: [Range<Int>] = []
    /// Samples that are examined.
    private var sources: [(samples: Source, coding: SampleCoding)] = []

    mutating func add(
        _ table: MovieSampleTable, _ track: MovieTrack, _ reader: ContainerReader
    ) throws {
        try table.forEachChunk(reader) { try add($0, isVideo: track.isVideo) }
        if track.coding != .opaque { sources.append((.table(table), track.coding)) }
    }

    mutating func add(_ run: MovieRun, end: Int, _ track: MovieTrack) throws {
        try add(run.start..<end, isVideo: track.isVideo)
        guard track.coding != .opaque else { return }
        guard sources.count < Self.maximumChunks else { throw DamagedContainer("too many runs") }
        sources.append((.run(run), track.coding))
    }

    /// Removes everything but pictures and sound from the samples.
    func clean(_ reader: ContainerReader, _ write: MovieWrite) throws {
        // Tracks may share samples, but no real video does: the work is kept linear.
        var left = 2 * reader.count
        var units = Self.maximumUnits
        for (samples, coding) in sources {
            func clean(_ sample: Range<Int>) throws {
                left -= sample.count + 1
                guard left >= 0 else { throw DamagedContainer("samples overlap") }
                units -= try coding.clean(sample, reader, write)
                guard units >= 0 else { throw DamagedContainer("too many units") }
            }
            switch samples {
            case .table(let table): try table.forEachSample(reader, clean)
            case .run(let run): try run.forEachSample(reader, clean)
            }
        }
    }

    mutating func add(_ range: Range<Int>, isVideo: Bool) throws {
        guard !range.isEmpty else { return }
        if isVideo { hasVideo = true } else { hasSound = true }
        if let last = ranges.last, last.upperBound == range.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            return
        }
        guard ranges.count < Self.maximumChunks else { throw DamagedContainer("too many chunks") }
        ranges.append(range)
    }

    /// The parts of the media not used by any sample.
    ///
    /// - Parameter media: The contents of all `mdat`, in the order of the file.
    /// - Throws: if a sample is elsewhere: blanking it would damage the video, and leaving it would
    ///   leave data that is not on the list.
    func gaps(in media: [Range<Int>]) throws -> [Range<Int>] {
        var gaps: [Range<Int>] = []
        var used = ranges.sorted { $0.lowerBound < $1.lowerBound }[...]
        for area in media {
            var position = area.lowerBound
            while let next = used.first, next.lowerBound < area.upperBound {
                guard next.lowerBound >= area.lowerBound, next.upperBound <= area.upperBound else {
                    throw DamagedContainer("a sample outside of the media")
                }
                if next.lowerBound > position { gaps.append(position..<next.lowerBound) }
                position = max(position, next.upperBound)
                used.removeFirst()
            }
            if position < area.upperBound { gaps.append(position..<area.upperBound) }
        }
        guard used.isEmpty else { throw DamagedContainer("a sample outside of the media") }
        return gaps
    }
}

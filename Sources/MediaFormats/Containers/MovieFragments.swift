// Movies that come in fragments, each with its own tables. ISO/IEC 14496-12 §8.8

extension MovieCleaning {
    private enum HeaderFlag {
        static let base: UInt32 = 0x01
        static let description: UInt32 = 0x02
        static let duration: UInt32 = 0x08
        static let size: UInt32 = 0x10
        static let baseIsFragment: UInt32 = 0x2_0000
    }

    /// The base of a track fragment's offsets, and its sample sizes.
    private struct FragmentHeader {
        let track: UInt32
        var base: Int
        var size: UInt32
        var duration: UInt32
        /// The offsets count from the end of the previous track's data.
        var followsAnother = false
    }

    mutating func read(fragment box: MovieBox) throws {
        var end = box.start
        var isFirst = true
        var hasBlanked = false
        for inner in try boxes(in: box.content..<box.end) {
            guard inner.type == "traf" else {
                try apply(MovieRules.fragment, to: inner)
                continue
            }
            let header = try fragmentHeader(inner, of: box, after: isFirst ? box.start : end)
            let isKept = tracks[header.track]?.isKept ?? false
            guard !(isKept && header.followsAnother && hasBlanked) else {
                throw DamagedContainer("a fragment whose place depends on one that does not stay")
            }
            end = try runs(of: inner, header, isKept: isKept)
            isFirst = false
            if isKept {
                counts = MovieCounts(samples: try sampleCount(of: inner))
                try apply(MovieRules.trackFragment, in: inner.content..<inner.end)
            } else {
                hasBlanked = true
                try edits.blank(inner)
            }
        }
    }

    private func sampleCount(of track: MovieBox) throws -> Int {
        try reader.boxes(in: track.content..<track.end).reduce(0) { sum, box in
            box.type == "trun" ? sum + Int(try reader.uint32(at: box.content + 4)) : sum
        }
    }

    private func fragmentHeader(
        _ track: MovieBox, of fragment: MovieBox, after end: Int
    ) throws -> FragmentHeader {
        guard
            let box = try reader.boxes(in: track.content..<track.end).first(where: {
                $0.type == "tfhd"
            })
        else {
            throw DamagedContainer("a fragment without a header")
        }
        let flags = try reader.uint32(at: box.content)
        let id = try reader.uint32(at: box.content + 4)
        var header = FragmentHeader(
            track: id, base: fragment.start, size: tracks[id]?.defaultSize ?? 0,
            duration: tracks[id]?.defaultDuration ?? 0)
        var position = box.content + 8
        if flags & HeaderFlag.base != 0 {
            let base = try reader.uint64(at: position)
            guard base <= UInt64(reader.count) else {
                throw DamagedContainer("a fragment beyond the file")
            }
            header.base = Int(base)
            position += 8
        } else if flags & HeaderFlag.baseIsFragment == 0 {
            header.followsAnother = end != fragment.start
            header.base = end
        }
        if flags & HeaderFlag.description != 0 { position += 4 }
        if flags & HeaderFlag.duration != 0 {
            header.duration = try reader.uint32(at: position)
            position += 4
        }
        if flags & HeaderFlag.size != 0 { header.size = try reader.uint32(at: position) }
        return header
    }

    private enum RunFlag {
        static let offset: UInt32 = 0x001
        static let firstFlags: UInt32 = 0x004
        static let duration: UInt32 = 0x100
        static let size: UInt32 = 0x200
        /// Fields of each sample: duration, size, flags, offset in time.
        static let fields = [duration, size, 0x400, 0x800]
    }

    /// Records the samples of a track's fragment; returns their end.
    private mutating func runs(
        of track: MovieBox, _ header: FragmentHeader, isKept: Bool
    ) throws -> Int {
        var end = header.base
        for box in try reader.boxes(in: track.content..<track.end) where box.type == "trun" {
            let (run, size, duration) = try run(box, header, after: end)
            guard run.start >= 0, run.start <= reader.count, size <= reader.count - run.start else {
                throw DamagedContainer("a run of samples reaches beyond the file")
            }
            end = run.start + size
            if isKept, let kept = tracks[header.track] {
                try samples.add(run, end: end, kept)
                let (sum, overflow) = kept.fragmentsLength.addingReportingOverflow(duration)
                tracks[header.track]?.fragmentsLength = overflow ? .max : sum
            }
        }
        return end
    }

    /// A run, its bytes, and its duration in units of its track.
    private func run(
        _ box: MovieBox, _ header: FragmentHeader, after end: Int
    ) throws -> (run: MovieRun, size: Int, duration: UInt64) {
        let flags = try reader.uint32(at: box.content)
        let count = Int(try reader.uint32(at: box.content + 4))
        var position = box.content + 8
        var start = end
        if flags & RunFlag.offset != 0 {
            start = header.base + Int(Int32(bitPattern: try reader.uint32(at: position)))
            position += 4
        }
        if flags & RunFlag.firstFlags != 0 { position += 4 }
        let stride = RunFlag.fields.filter { flags & $0 != 0 }.count * 4
        guard position <= box.end, stride == 0 || count <= (box.end - position) / stride else {
            throw DamagedContainer("trun is shorter than its count")
        }
        var run = MovieRun(start: start, count: count, size: Int(header.size), sizes: nil)
        var duration = UInt64(header.duration) * UInt64(count)
        if flags & RunFlag.duration != 0 {
            duration = 0
            for sample in 0..<count {
                duration += UInt64(try reader.uint32(at: position + sample * stride))
            }
            position += 4
        }
        guard flags & RunFlag.size != 0 else {
            let (size, overflow) = run.size.multipliedReportingOverflow(by: count)
            return (run, overflow ? .max : size, duration)
        }
        var size = 0
        for sample in 0..<count {
            size += Int(try reader.uint32(at: position + sample * stride))
        }
        run.sizes = (position, stride)
        return (run, size, duration)
    }
}

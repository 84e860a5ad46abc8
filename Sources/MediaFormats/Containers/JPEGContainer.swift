// The segments of a JPEG file needed for decoding. ITU-T T.81 Annex B; JFIF: ITU-T T.871; Adobe's
// segment: ITU-T T.872 §6.5.3

enum JPEGContainer {
    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
        static let jfif: UInt8 = 0xE0
        static let adobe: UInt8 = 0xEE
        static let restarts: ClosedRange<UInt8> = 0xD0...0xD7

        /// Frames, tables and restart intervals; everything else is application data, comments and
        /// extensions that no decoder reads.
        static func isNeeded(_ marker: UInt8) -> Bool {
            switch marker {
            case 0xC0...0xC7, 0xC9...0xCF, 0xDB...0xDD: true
            default: false
            }
        }
    }

    static func picture(of reader: ContainerReader) throws -> ContainerRewriting {
        guard try reader.has([0xFF, Marker.start], at: 0) else {
            throw DamagedContainer("not a JPEG")
        }
        var parts = ContainerRewriting()
        try parts.keep(0..<2)
        var position = 2
        var hasScan = false
        while true {
            let marker = try Self.marker(at: &position, reader)
            if marker == Marker.end {
                guard hasScan else { throw DamagedContainer("a JPEG without a scan") }
                try parts.add([0xFF, Marker.end])
                return parts
            }
            // Markers without a segment must not occur outside scans.
            guard marker != Marker.start, !Marker.restarts.contains(marker), marker > 0x01 else {
                throw DamagedContainer("a marker in a wrong place")
            }
            let length = try reader.uint16(at: position)
            let segment = position - 2..<position + length
            guard length >= 2, segment.upperBound <= reader.count else {
                throw DamagedContainer("a segment reaches beyond the file")
            }
            position = segment.upperBound
            if marker == Marker.scan {
                hasScan = true
                position = try endOfScan(from: position, reader)
                try parts.keep(segment.lowerBound..<position)
            } else if Marker.isNeeded(marker) {
                try parts.keep(segment)
            } else if let new = try application(marker, segment, reader) {
                try parts.add(new)
            }
        }
    }

    /// Reads a marker, which may be preceded by any number of 0xFF.
    private static func marker(at position: inout Int, _ reader: ContainerReader) throws -> UInt8 {
        guard try reader.byte(at: position) == 0xFF else {
            throw DamagedContainer("bytes between segments")
        }
        while try reader.byte(at: position) == 0xFF { position += 1 }
        let marker = try reader.byte(at: position)
        position += 1
        return marker
    }

    /// The end of a scan's coded data: before the first marker that is not a restart.
    private static func endOfScan(from start: Int, _ reader: ContainerReader) throws -> Int {
        var position = start
        while true {
            let run = try reader.run(at: position)
            guard let found = run.firstIndex(of: 0xFF) else {
                position += run.count
                continue
            }
            let first = position + found - run.startIndex
            var next = first + 1
            while try reader.byte(at: next) == 0xFF { next += 1 }
            let marker = try reader.byte(at: next)
            guard marker == 0 || Marker.restarts.contains(marker) else { return first }
            position = next + 1
        }
    }

    /// The two application segments about colour coding, with nothing else in them: JFIF's density
    /// but not its thumbnail, Adobe's transform.
    private static func application(
        _ marker: UInt8, _ segment: Range<Int>, _ reader: ContainerReader
    ) throws -> [UInt8]? {
        let content = segment.lowerBound + 4
        if marker == Marker.jfif, segment.count >= 18,
            try reader.has(Array("JFIF\0".utf8), at: content)
        {
            return [0xFF, marker, 0, 16] + (try reader.bytes(at: content, count: 12)) + [0, 0]
        }
        if marker == Marker.adobe, segment.count >= 16,
            try reader.has(Array("Adobe".utf8), at: content)
        {
            return [0xFF, marker, 0, 14] + (try reader.bytes(at: content, count: 12))
        }
        return nil
    }
}

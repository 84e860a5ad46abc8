// Phones write into a video where it was taken, with which device and when. It stands in boxes beside
// the pictures; they are blanked in place, so that nothing else of the file moves.
// ISO/IEC 14496-12 §4.2 (boxes), §8.1.2 (free space), §8.10 (user data), §8.11 (metadata)

import Foundation

/// Takes what describes a video out of an MP4 file.
enum VideoMetadata {
    /// A file that is no chain of boxes.
    struct Unreadable: Error {}

    /// More than any video has; a file of nothing but headers is no video.
    private static let maximumBoxes = 20_000

    /// Turns every box of metadata into free space full of zeros.
    ///
    /// - Throws: `Unreadable` where a box ends behind the one around it, or there are too many.
    static func erase(in path: String) throws {
        let file = try FileHandle(forUpdating: URL(filePath: path))
        defer { try? file.close() }
        var eraser = Eraser(file: file)
        try eraser.walk(0..<(try file.seekToEnd()), inside: .file)
        try file.synchronize()
    }

    /// Where a box stands, as far as that matters.
    private enum Place {
        case file, movie, track, fragment

        /// What a box in this place holds, if boxes.
        func inside(_ type: String) -> Place? {
            switch (self, type) {
            case (.file, "moov"): .movie
            case (.file, "moof"): .fragment
            case (.movie, "trak"), (.fragment, "traf"): .track
            default: nil
            }
        }
    }

    /// Boxes that describe, and free space, where another program may have left what it took out.
    private static let erased: Set<String> = ["udta", "meta", "uuid", "free", "skip", "wide"]

    private struct Box {
        let type: String
        let range: Range<UInt64>
        /// Of the length and the type.
        let header: UInt64
    }

    private struct Eraser {
        let file: FileHandle
        var boxes = 0

        mutating func walk(_ range: Range<UInt64>, inside place: Place) throws {
            var start = range.lowerBound
            while start < range.upperBound {
                let box = try box(at: start, before: range.upperBound)
                boxes += 1
                guard boxes <= maximumBoxes else { throw Unreadable() }
                if erased.contains(box.type) {
                    try erase(box)
                } else if let inner = place.inside(box.type) {
                    try walk(
                        box.range.lowerBound + box.header..<box.range.upperBound, inside: inner)
                }
                start = box.range.upperBound
            }
        }

        private func box(at start: UInt64, before end: UInt64) throws -> Box {
            guard end - start >= 8 else { throw Unreadable() }
            let head = try read(16, at: start)
            var size = Self.number(head.prefix(4))
            var header: UInt64 = 8
            if size == 1 {
                guard head.count == 16 else { throw Unreadable() }
                size = Self.number(head.suffix(8))
                header = 16
            } else if size == 0 {
                size = end - start
            }
            guard size >= header, size <= end - start else { throw Unreadable() }
            return Box(
                type: String(decoding: head[4..<8], as: UTF8.self), range: start..<start + size,
                header: header)
        }

        private func erase(_ box: Box) throws {
            try file.seek(toOffset: box.range.lowerBound + 4)
            try file.write(contentsOf: Array("free".utf8))
            try file.seek(toOffset: box.range.lowerBound + box.header)
            var left = box.range.upperBound - box.range.lowerBound - box.header
            while left > 0 {
                let count = min(left, 1 << 16)
                try file.write(contentsOf: [UInt8](repeating: 0, count: Int(count)))
                left -= count
            }
        }

        private func read(_ count: Int, at offset: UInt64) throws -> [UInt8] {
            try file.seek(toOffset: offset)
            let bytes = [UInt8](try file.read(upToCount: count) ?? Data())
            guard bytes.count >= 8 else { throw Unreadable() }
            return bytes
        }

        private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
            bytes.reduce(0) { $0 << 8 | UInt64($1) }
        }
    }
}

import Foundation
import Testing

@testable import Resolvers

@Suite struct VideoMetadataTests {
    @Test func `where a video was taken is gone, its pictures are not, and nothing moved`() throws {
        let place = Array("\u{a9}xyz+37.2411+127.1776/".utf8)
        let video =
            Self.box("ftyp", Array("isom\0\0\0\0".utf8)) + Self.box("uuid", place)
            + Self.box(
                "moov",
                Self.box("mvhd", [1, 2, 3]) + Self.box("udta", Self.box("xyz ", place))
                    + Self.box(
                        "trak",
                        Self.box("tkhd", [4]) + Self.box("meta", place) + Self.box("mdia", place))
                    + Self.box("meta", place, large: true))
            + Self.box("mdat", [5, 6, 7, 8])
        let erased = try Self.erased(video)
        #expect(erased.count == video.count)
        #expect(MediaFormat.sniffed(Array(erased.prefix(64))) == .mp4)
        // Only the one inside `mdia`, which holds no metadata, is left.
        #expect(Self.occurrences(of: place, in: video) == 5)
        #expect(Self.occurrences(of: place, in: erased) == 1)
        #expect(erased.suffix(12) == video.suffix(12))
        #expect(Self.occurrences(of: Array("free".utf8), in: erased) == 4)
    }

    @Test func `free space is blank, and a last box without a length reaches to the end`() throws {
        let video = Self.box("ftyp", Array("isom".utf8)) + Self.box("skip", [9, 9, 9])
        let open: [UInt8] = [0, 0, 0, 0] + Array("udta".utf8) + [9, 9, 9, 9]
        let erased = try Self.erased(video + open)
        #expect(!erased.contains(9))
        #expect(erased.count == video.count + open.count)
    }

    @Test(arguments: [
        [0, 0, 0, 7] + Array("moov".utf8), [0, 0, 1, 0] + Array("moov".utf8), [0, 0, 0],
        [0, 0, 0, 1] + Array("moov".utf8) + [255, 255, 255, 255, 255, 255, 255, 255],
        box("moov", [0, 0, 0, 200] + Array("udta".utf8)), [UInt8](repeating: 0, count: 4),
    ])
    func `what is no chain of boxes is refused`(_ bytes: [UInt8]) {
        #expect(throws: VideoMetadata.Unreadable.self) {
            try Self.erased(Self.box("ftyp", Array("isom".utf8)) + bytes)
        }
    }

    @Test func `a file of nothing but headers is refused`() {
        let headers = [[UInt8]](repeating: Self.box("abcd", []), count: 30_000).flatMap { $0 }
        #expect(throws: VideoMetadata.Unreadable.self) { try Self.erased(headers) }
    }

    private static func box(_ type: String, _ content: [UInt8], large: Bool = false) -> [UInt8] {
        let size = UInt64(content.count + (large ? 16 : 8))
        func bytes(_ count: Int) -> [UInt8] {
            (0..<count).reversed().map { UInt8(truncatingIfNeeded: size >> UInt64($0 * 8)) }
        }
        return (large ? [0, 0, 0, 1] : bytes(4)) + Array(type.utf8) + (large ? bytes(8) : [])
            + content
    }

    private static func erased(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try VideoMetadata.erase(in: file.path(percentEncoded: false))
        return [UInt8](try Data(contentsOf: file))
    }

    private static func occurrences(of part: [UInt8], in bytes: [UInt8]) -> Int {
        bytes.indices.count { bytes[$0...].starts(with: part) }
    }
}

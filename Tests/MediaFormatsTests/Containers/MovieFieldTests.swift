// What the fields of boxes that stay may say, box by box.
import Foundation
import Testing

@testable import MediaFormats

@Suite struct MovieFieldTests {
    private static func clean(_ movie: SampleMovie) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(movie.bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path(percentEncoded: false)
        _ = try MovieContainer.clean(path)
        let cleaned = [UInt8](try Data(contentsOf: file))
        #expect(try !MovieContainer.clean(path).isChanged, "what is clean stays as it is")
        return cleaned
    }

    private static func contains(_ part: [UInt8], _ bytes: [UInt8]) -> Bool {
        Data(bytes).firstRange(of: Data(part)) != nil
    }

    @Test func `reserved and obsolete fields of every header become what the format says`() throws {
        var movie = SampleMovie()
        movie.noise = 0xCD
        #expect(movie.bytes.count { $0 == 0xCD } > 250)
        #expect(try !Self.clean(movie).contains(0xCD))
    }

    // MARK: - Descriptions of pictures

    /// Of this many bytes, a text that a box could hold.
    private static func text(_ count: Int) -> [UInt8] {
        Array("+37.2411+127.1776/SECRETPLACE/SECRETDEVICE".utf8.prefix(count))
    }

    static let free: [(String, [UInt8])] = [
        ("btrt", text(12)), ("pasp", text(8)), ("clap", text(32)), ("fiel", text(2)),
        ("mdcv", text(24)), ("clli", text(4)), ("SmDm", [0, 0, 0, 0] + text(24)),
        ("CoLL", [0, 0, 0, 0] + text(4)), ("dvcC", text(24)), ("dvvC", [1, 0] + text(22)),
        ("colr", Array("nclx".utf8) + text(7)), ("colr", Array("nclc".utf8) + text(6)),
        ("colr", Array("prof".utf8) + text(30)), ("lhvC", [1] + text(10)),
    ]

    @Test(arguments: free.indices)
    func `a description whose numbers are somebody's text goes`(_ index: Int) throws {
        let (type, content) = Self.free[index]
        var movie = SampleMovie()
        movie.inDescription = SampleMovie.box(type, content)
        let cleaned = try Self.clean(movie)
        #expect(!Self.contains(Array(type.utf8), cleaned), "\(type)")
        #expect(!Self.contains(Array(content.suffix(4)), cleaned) || type == "fiel", "\(type)")
    }

    private static func numbers(_ values: [Int]) -> [UInt8] {
        values.flatMap { [UInt8($0 >> 8 & 255), UInt8($0 & 255)] }
    }

    private static let display = numbers([
        13_250, 34_500, 7_500, 3_000, 34_000, 16_000, 15_635, 16_450, 0x98, 0x9680, 0, 1,
    ])

    static let needed: [(String, old: [UInt8], new: [UInt8])] = [
        ("pasp", [0, 0, 0, 16, 0, 0, 0, 15], [0, 0, 0, 16, 0, 0, 0, 15]),
        (
            "clap", [160, 1, 120, 1, -8, 1, 0, 1].flatMap(SampleMovie.number),
            [160, 1, 120, 1, -8, 1, 0, 1].flatMap(SampleMovie.number)
        ),
        ("fiel", [2, 9], [2, 9]),
        ("mdcv", display, display),
        // A few units beside it, as encoders round, and not a whole candela.
        (
            "mdcv",
            numbers([
                13_248, 34_500, 7_500, 2_998, 34_000, 16_000, 15_635, 16_450, 0x98, 0x9681, 0, 1,
            ]), display
        ),
        ("clli", numbers([1_000, 400]), numbers([1_000, 400])),
        (
            "dvcC", [1, 0, 0x10, 0x35, 0x43] + text(19),
            [1, 0, 0x10, 0x35, 0x40] + SampleMovie.zeros(19)
        ),
        (
            "colr", Array("nclx".utf8) + [0, 9, 0, 18, 0, 9, 0xFF],
            Array("nclx".utf8) + [0, 9, 0, 18, 0, 9, 0x80]
        ),
    ]

    @Test(arguments: needed.indices)
    func `a description that a player needs stays, without what is reserved`(_ index: Int) throws {
        let (type, old, new) = Self.needed[index]
        var movie = SampleMovie()
        movie.inDescription = SampleMovie.box(type, old)
        #expect(Self.contains(SampleMovie.box(type, new), try Self.clean(movie)), "\(type)")
    }

    @Test func `of boxes of one kind the first stays`() throws {
        var movie = SampleMovie()
        let light = SampleMovie.box("clli", Self.numbers([1_000, 400]))
        movie.inDescription = light + SampleMovie.box("clli", Self.numbers([0x2020, 0x2121]))
        movie.inMedia = SampleMovie.box("mdhd", SampleMovie.zeros(12) + Self.text(12))
        let cleaned = try Self.clean(movie)
        #expect(Self.contains(light, cleaned))
        #expect(!Self.contains([0x20, 0x20, 0x21, 0x21], cleaned))
        #expect(!Self.contains(Self.text(8), cleaned))
    }

    @Test(arguments: [
        [1, 0, 0, 1, 0, 0], [0, 1, -1, 0, 120, 0], [-1, 0, 0, -1, 160, 120], [0, -1, 1, 0, 0, 160],
        [-1, 0, 0, 1, 160, 0], [0, 1, -1, 0, 0, 0],
    ])
    func `quarter turns and mirrors stay, and where the picture is then`(_ turn: [Int]) {
        let one = 0x1_0000
        let numbers = [
            turn[0] * one, turn[1] * one, 0, turn[2] * one, turn[3] * one, 0, turn[4] * one,
            turn[5] * one, 0x4000_0000,
        ]
        let bytes = numbers.flatMap(SampleMovie.number)
        let matrix = MovieMatrix(bytes[...])
        #expect(matrix.bytes(width: 160 << 16, height: 120 << 16) == bytes)
        #expect(matrix.isTurned == (turn[0] == 0))
    }

    @Test func `any other matrix changes nothing`() {
        let one = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000].flatMap(SampleMovie.number)
        #expect(MovieMatrix(Self.text(36)[...]).bytes(width: 1, height: 1) == one)
        var moved = one
        moved[24] = 7
        #expect(MovieMatrix(moved[...]).bytes(width: 1, height: 1) == one)
    }

    // MARK: - Tables

    static let tables: [(String, entries: [UInt8], kept: Int)] = [
        ("stts", [1, 5].flatMap(SampleMovie.number) + text(16), 8),
        ("ctts", [1, 5].flatMap(SampleMovie.number) + text(16), 8),
        ("stss", SampleMovie.number(1) + text(8), 4),
        ("stss", text(8), 0),
    ]

    @Test(arguments: tables.indices)
    func `tables have no entries for samples that there are not`(_ index: Int) throws {
        let (type, entries, kept) = Self.tables[index]
        let bytes = type == "stss" ? 4 : 8
        var movie = SampleMovie()
        movie.inTable = SampleMovie.box(
            type, SampleMovie.zeros(4) + SampleMovie.number(entries.count / bytes) + entries)
        let cleaned = try Self.clean(movie)
        #expect(!Self.contains(Self.text(6), cleaned))
        let table = SampleMovie.zeros(4) + SampleMovie.number(kept / bytes) + entries.prefix(kept)
        #expect(Self.contains(SampleMovie.box(type, Array(table)), cleaned))
    }

    // MARK: - Sound

    /// A movie with a track of sound beside its pictures, described by boxes.
    private static func sound(_ coding: String, _ boxes: [UInt8], _ media: [UInt8]) -> SampleMovie {
        var movie = SampleMovie()
        movie.media += media
        let description =
            SampleMovie.zeros(7) + [1] + SampleMovie.zeros(8) + [0, 2, 0, 16] + text(4)
            + [0xAC, 0x44, 0x20, 0x21] + boxes
        movie.more = [
            SampleMovie.track(
                2, "soun", coding, at: [5], size: media.count, description: description)
        ]
        return movie
    }

    @Test func `FLAC loses its checksum, its length and every block but the first`() throws {
        let information: [UInt8] =
            [16, 0, 16, 0] + Self.text(6) + [0x0A, 0xC4, 0x42, 0xFA, 0x2B] + Self.text(3)
            + Self.text(16)
        let blocks =
            [0, 0, 0, 34] + information + [4, 0, 0, 20] + Self.text(20) + [0x86, 0, 0, 12]
            + Self.text(12)
        let movie = Self.sound(
            "fLaC", SampleMovie.box("dfLa", SampleMovie.zeros(4) + blocks),
            CodedSampleTests.flacFrame)
        let cleaned = try Self.clean(movie)
        #expect(!Self.contains(Self.text(3), cleaned))
        #expect(
            Self.contains(
                [16, 0, 16, 0] + SampleMovie.zeros(6) + [0x0A, 0xC4, 0x42, 0xF0]
                    + SampleMovie.zeros(20), cleaned))
        #expect(Self.contains(CodedSampleTests.flacFrame, cleaned))
        #expect(Self.contains([0xAC, 0x44, 0, 0], cleaned), "whole samples in a second")
    }

    @Test func `what a stream says of itself is its coding`() throws {
        let decoder: [UInt8] =
            [0x6B, 0x54] + Self.text(11) + [5, 4] + Self.text(4)
        let stream: [UInt8] =
            Self.text(2) + [0x1F] + [4, UInt8(decoder.count)] + decoder + [6, 3, 2] + Self.text(2)
        let movie = Self.sound(
            "mp4a",
            SampleMovie.box("esds", Self.text(4) + [3, UInt8(stream.count)] + stream),
            CodedSampleTests.mpegFrame)
        let cleaned = try Self.clean(movie)
        #expect(!Self.contains(Self.text(2), cleaned))
        #expect(Self.contains([4, 19, 0x6B, 0x15] + SampleMovie.zeros(11) + [0xFE, 4], cleaned))
    }
}

// Videos as other programs write them, and box by box, full of data that is neither pictures nor
// sound.
import Foundation
import TestSupport
import Testing

@testable import MediaFormats

@Suite struct MovieContainerTests {
    private static func size(of path: String) throws -> UInt64 {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        return try file.seekToEnd()
    }

    @Test func `nothing but pictures and sound remains of any video, and it plays as before`()
        async throws
    {
        try await SampleMedia.with("make_videos") { folder, videos in
            for video in videos {
                let path = try #require(video["file"].string)
                let size = try Self.size(of: path)
                let (isChanged, facts) = try MovieContainer.clean(path)
                #expect(isChanged, "\(video["name"])")
                #expect(facts.width == video["width"].int, "\(video["name"])")
                #expect(facts.height == video["height"].int, "\(video["name"])")
                // ffprobe counts what decoders skip at the start of sound.
                let difference = (facts.milliseconds ?? 0) - (video["milliseconds"].int ?? 0)
                #expect(abs(difference) < 100, "\(video["name"])")
                #expect(try Self.size(of: path) == size, "nothing moved")
                #expect(try !MovieContainer.clean(path).isChanged, "what is clean stays as it is")
            }
            #expect(videos.count > 25)
            let found = try await SampleMedia.findings("check_videos", videos, in: folder)
            #expect(found == [])
        }
    }

    @Test
    func
        `position tracks are removed with their samples, and so are bytes that no track refers to`()
        throws
    {
        var movie = SampleMovie()
        movie.more = [SampleMovie.track(2, "meta", "mebx", at: [12], size: 4)]
        movie.media = Array("VIDEOVIDEOVIGPS1freeGPS".utf8)
        movie.videoChunks = [(0, 4), (4, 8)]
        let cleaned = try Self.clean(movie.bytes)
        let media = cleaned.suffix(movie.media.count)
        #expect(Array(media.prefix(12)) == Array("VIDEOVIDEOVI".utf8))
        #expect(media.dropFirst(12).allSatisfy { $0 == 0 })
        #expect(!Self.contains("mebx", cleaned))
    }

    @Test func `names, times and vendors in kept boxes become zeros`() throws {
        let movie = SampleMovie()
        for word in ["SECRETHANDLER", "SECRETCODER", "ACME"] {
            #expect(Self.contains(word, movie.bytes))
        }
        #expect(movie.bytes.contains(0xAB), "times")
        let cleaned = try Self.clean(movie.bytes)
        for word in ["SECRETHANDLER", "SECRETCODER", "ACME", "SECRETNAME"] {
            #expect(!Self.contains(word, cleaned), "\(word)")
        }
        #expect(!cleaned.contains(0xAB))
    }

    @Test(arguments: ["udta", "meta", "uuid", "loci", "SECR", "free", "skip", "wide"])
    func `a box that is not on the list becomes free space at every level`(_ type: String) throws {
        var movie = SampleMovie()
        let box = SampleMovie.box(type, Array("SECRETPLACE".utf8))
        (movie.inFile, movie.inMovie, movie.inTrack, movie.inMedia) = (box, box, box, box)
        (movie.inTable, movie.inDescription) = (box, box)
        let cleaned = try Self.clean(movie.bytes)
        #expect(cleaned.count == movie.bytes.count)
        #expect(!Self.contains("SECRETPLACE", cleaned))
        #expect(type == "free" || !Self.contains(type, cleaned))
    }

    @Test func `bytes after the last box do not make a video invalid`() throws {
        for count in Array(0..<20) + [100, 70_000] {
            let movie = SampleMovie().bytes + [UInt8](repeating: 7, count: count)
            let cleaned = try Self.clean(movie)
            #expect(!cleaned.suffix(count).contains(7))
            #expect(try Self.clean(cleaned) == cleaned)
            #expect(count < 8 || Self.contains("free", Array(cleaned.suffix(count).prefix(8))))
        }
    }

    @Test func `codings that phones and browsers do not play are named`() async throws {
        try await SampleMedia.with("make_refused_videos") { _, videos in
            for video in videos {
                let path = try #require(video["file"].string)
                let refusal = #expect(throws: UnsupportedCoding.self, "\(video["name"])") {
                    try MovieContainer.clean(path)
                }
                #expect(refusal?.description == video["codings"].string)
            }
        }
        var movie = SampleMovie()
        movie.coding = "\u{1}\u{2}\"x"
        let refusal = #expect(throws: UnsupportedCoding.self) { try Self.clean(movie.bytes) }
        #expect(refusal?.description == "0x1022278", "what cannot be shown is a number")
    }

    @Test func `who made it is not said by brands`() throws {
        var movie = SampleMovie()
        movie.brands = ["isom", "mp42", "SECR"]
        let cleaned = try Self.clean(movie.bytes)
        #expect(!Self.contains("SECR", Array(cleaned.prefix(40))))
        #expect(MediaFormat.sniffed(Array(cleaned.prefix(64))) == .mp4)
    }

    // MARK: - Refusals

    static let bad: [(String, SampleMovie.Change)] = [
        ("nothing but its first box", { $0.isCut = true }),
        ("no video track", { $0.handler = "soun" }),
        ("H.264 without its configuration", { $0.coding = "avc1" }),
        (
            "H.264 whose units do not fit",
            {
                $0 = .units([[0x65]])
                $0.media[3] = 2
            }
        ),
        ("HEVC whose unit has half a header", { $0 = .units([[0x26]], coding: "hvc1") }),
        (
            "AV1 whose unit does not fit",
            {
                $0.coding = "av01"
                $0.media = [0x32, 200, 1, 1, 1]
            }
        ),
        ("no sample", { $0.videoChunks = [] }),
        ("an empty sample", { $0.videoChunks = [(0, 0)] }),
        ("a sample behind the file", { $0.videoChunks = [(0, 4), (1 << 30, 4)] }),
        ("a sample in a header", { $0.videoChunks = [(0, 4), (-30, 4)] }),
        ("a sample over the edge of the media", { $0.videoChunks = [(-2, 4)] }),
        ("a sample in another file", { $0.isElsewhere = true }),
        ("two movies", { $0.inFile = SampleMovie.box("moov", []) }),
        ("a box of a wrong length", { $0.inMovie = [0, 0, 0, 7] + Array("udta".utf8) }),
        (
            "a box that is longer than its place",
            { $0.inMovie = [0, 0, 9, 0] + Array("udta".utf8) }
        ),
        (
            "a length of 64 bits beyond all",
            {
                $0.inFile =
                    [0, 0, 0, 1] + Array("skip".utf8) + [UInt8](repeating: 255, count: 8)
            }
        ),
    ]

    @Test(arguments: bad.indices)
    func `what is not a video is refused and not changed`(_ index: Int) throws {
        var movie = SampleMovie()
        Self.bad[index].1(&movie)
        #expect(throws: DamagedContainer.self, "\(Self.bad[index].0)") {
            try Self.clean(movie.bytes)
        }
    }

    @Test func `no byte that is another ends the process`() throws {
        let whole = SampleMovie.units([[0x65, 1], [6, 5, 1, 9, 0x80]]).bytes
        var refused = 0
        for position in whole.indices {
            for value: UInt8 in [0, 1, 8, 12, 16, 0x7F, 0x80, 0xFF] {
                var bytes = whole
                bytes[position] = value
                do {
                    #expect(try Self.clean(bytes).count == whole.count)
                } catch  where error is DamagedContainer || error is UnsupportedCoding {
                    refused += 1
                }
            }
        }
        #expect(refused > 100)
    }

    @Test func `a video of nothing but empty units is refused`() {
        let count = MovieSamples.maximumUnits / 4_000 + 1
        var movie = SampleMovie.units([[UInt8]](repeating: [], count: 4_000))
        let sample = movie.media
        movie.media = [[UInt8]](repeating: sample, count: count).flatMap { $0 }
        movie.videoChunks = (0..<count).map { ($0 * sample.count, sample.count) }
        #expect(throws: DamagedContainer.self) { try Self.clean(movie.bytes) }
    }

    @Test func `samples that overlap are not gone through again and again`() {
        var movie = SampleMovie.units([[UInt8](repeating: 0x65, count: 1_000)])
        movie.videoChunks = [(Int, Int)](repeating: (0, movie.media.count), count: 100)
        #expect(throws: DamagedContainer.self) { try Self.clean(movie.bytes) }
    }

    @Test func `a file of nothing but headers is refused`() {
        let headers = [[UInt8]](repeating: SampleMovie.box("abcd", []), count: 450_000)
        #expect(throws: DamagedContainer.self) { try Self.clean(headers.flatMap { $0 }) }
    }

    private static func clean(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            _ = try MovieContainer.clean(file.path(percentEncoded: false))
        } catch {
            #expect(try [UInt8](Data(contentsOf: file)) == bytes, "a damaged file was changed")
            throw error
        }
        return [UInt8](try Data(contentsOf: file))
    }

    private static func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
        Data(bytes).firstRange(of: Data(text.utf8)) != nil
    }
}

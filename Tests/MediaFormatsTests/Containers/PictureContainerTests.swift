// Containers of pictures as other programs write them, full of data that is not picture.
import Foundation
import TestSupport
import Testing

@testable import MediaFormats

@Suite struct PictureContainerTests {
    // Colours are tested through the API, where the tool has converted them.
    @Test func `nothing but the picture remains of any file`() async throws {
        try await SampleMedia.with("make_pictures") { folder, pictures in
            var cleaned: [JSON] = []
            for picture in pictures where picture["type"] != "image/heic" {
                let path = try #require(picture["file"].string)
                let format = try #require(MediaFormat(rawValue: picture["type"].string ?? ""))
                #expect(try PictureContainer.clean(path, format), "\(picture["name"])")
                let once = try Data(contentsOf: URL(filePath: path))
                #expect(try !PictureContainer.clean(path, format), "what is clean stays as it is")
                #expect(try Data(contentsOf: URL(filePath: path)) == once)
                cleaned.append([
                    "name": picture["name"], "file": picture["file"], "type": picture["type"],
                ])
            }
            #expect(cleaned.count > 25)
            let found = try await SampleMedia.findings("check_pictures", cleaned, in: folder)
            #expect(found == [])
        }
    }

    @Test(arguments: ["jpg", "png", "gif", "webp"])
    func `a file truncated anywhere is damaged, and is left unchanged`(
        _ type: String
    ) throws {
        let whole = try #require(SmallestPicture.bytes[type])
        let format = try #require(MediaFormat.sniffed(whole))
        #expect(try Self.clean(whole, format) == whole)
        for count in 0..<whole.count {
            #expect(throws: DamagedContainer.self, "\(type) of \(count) bytes") {
                try Self.clean(Array(whole[..<count]), format)
            }
        }
    }

    @Test(arguments: ["jpg", "png", "gif", "webp"])
    func `no changed byte ends the process or is read out of bounds`(
        _ type: String
    ) throws {
        let whole = try #require(SmallestPicture.bytes[type])
        let format = try #require(MediaFormat.sniffed(whole))
        var refused = 0
        for position in whole.indices {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFE, 0xFF] {
                var bytes = whole
                bytes[position] = value
                do {
                    let cleaned = try Self.clean(bytes, format)
                    #expect(cleaned.count <= whole.count + 16)
                } catch is DamagedContainer {
                    refused += 1
                }
            }
        }
        #expect(refused > 0)
    }

    @Test
    func `the segment of a scan may hold stuffed bytes and restarts, and fill before markers`()
        throws
    {
        let scan: [UInt8] =
            [0xFF, 0xDA, 0, 2, 1, 0xFF, 0, 0xFF, 0xD3, 2, 0xFF, 0xFF, 0, 3]
            + [0xFF, 0xFF, 0xFF, 0xD9]
        let cleaned = try Self.clean([0xFF, 0xD8] + scan + Array("SECRET".utf8), .jpeg)
        #expect(cleaned == [0xFF, 0xD8] + scan.dropLast(4) + [0xFF, 0xD9])
    }

    @Test func `JFIF loses its thumbnail and Adobe's segment what comes after it`() throws {
        let jfif: [UInt8] = Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9]
        let adobe: [UInt8] = Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1, 9, 9]
        func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
            [0xFF, marker, 0, UInt8(content.count + 2)] + content
        }
        let end: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 0xFF, 0xD9]
        let cleaned = try Self.clean(
            [0xFF, 0xD8] + segment(0xE0, jfif) + segment(0xEE, adobe) + end, .jpeg)
        let kept =
            segment(0xE0, jfif.prefix(12) + [0, 0]) + segment(0xEE, Array(adobe.prefix(12)))
        #expect(cleaned == [0xFF, 0xD8] + kept + end)
    }

    /// A PNG of this colour type and of these chunks.
    private static func png(_ colour: UInt8, _ chunks: [(String, Int)]) -> [UInt8] {
        var file = SmallestPicture.pngSignature
        file += SmallestPicture.chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, colour, 0, 0, 0])
        for (type, length) in chunks {
            file += SmallestPicture.chunk(type, [UInt8](repeating: 1, count: length))
        }
        return file + SmallestPicture.chunk("IEND", [])
    }

    @Test(arguments: [
        (0, "acTL:8 acTL:8 IDAT:3"), (0, "gAMA:4 gAMA:4 IDAT:3"), (0, "sRGB:1 sRGB:1 IDAT:3"),
        (0, "tRNS:2 tRNS:2 IDAT:3"), (0, "IHDR:13 IDAT:3"), (3, "PLTE:3 PLTE:3 IDAT:3"),
        (0, "acTL:9 IDAT:3"), (0, "IDAT:3 acTL:8"), (0, "IDAT:3 gAMA:4"), (0, "IDAT:3 tRNS:2"),
        (3, "PLTE:3 gAMA:4 IDAT:3"), (3, "tRNS:1 PLTE:3 IDAT:3"), (3, "IDAT:3"),
        (3, "IDAT:3 PLTE:3"), (3, "PLTE:4 IDAT:3"), (3, "PLTE:3 tRNS:2 IDAT:3"),
        (0, "PLTE:3 IDAT:3"), (4, "PLTE:3 IDAT:3"), (4, "tRNS:2 IDAT:3"), (2, "tRNS:2 IDAT:3"),
        (5, "IDAT:3"), (0, "gAMA:4"), (0, "IEND:1 IDAT:3"),
    ])
    func `a chunk of a PNG that comes again, elsewhere or of another length is damage`(
        _ colour: UInt8, _ chunks: String
    ) throws {
        #expect(throws: DamagedContainer.self) {
            try Self.clean(Self.png(colour, Self.chunks(chunks)), .png)
        }
    }

    @Test func `a palette stays where colours are looked up, and truecolour loses it`() throws {
        for (colour, before, after) in [
            (3, "gAMA:4 PLTE:6 tRNS:2 acTL:8 fcTL:26 IDAT:3 fcTL:26 fdAT:7 fdAT:7", nil),
            (2, "sRGB:1 PLTE:6 tRNS:6 IDAT:3 IDAT:3", "sRGB:1 tRNS:6 IDAT:3 IDAT:3"),
            (6, "PLTE:6 IDAT:3", "IDAT:3"),
        ] as [(UInt8, String, String?)] {
            let cleaned = try Self.clean(Self.png(colour, Self.chunks(before)), .png)
            #expect(cleaned == Self.png(colour, Self.chunks(after ?? before)))
        }
    }

    /// Types and lengths.
    private static func chunks(_ text: String) -> [(String, Int)] {
        text.split(separator: " ").map { chunk in
            let parts = chunk.split(separator: ":")
            return (String(parts[0]), Int(parts[1]) ?? 0)
        }
    }

    private static func clean(_ bytes: [UInt8], _ format: MediaFormat) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            _ = try PictureContainer.clean(file.path(percentEncoded: false), format)
        } catch {
            #expect(try [UInt8](Data(contentsOf: file)) == bytes, "a damaged file was changed")
            throw error
        }
        return [UInt8](try Data(contentsOf: file))
    }
}

/// Files of a few bytes with each kind of part that is kept. Their pictures are not decoded.
enum SmallestPicture {
    static let bytes: [String: [UInt8]] = ["jpg": jpeg, "png": png, "gif": gif, "webp": webp]

    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xC0, 0, 3, 8]
        + [0xFF, 0xDA, 0, 3, 1, 7, 0xFF, 0, 7, 0xFF, 0xD0, 7, 0xFF, 0xD9]

    static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static let png: [UInt8] =
        pngSignature
        + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) + chunk("IDAT", [1, 2, 3])
        + chunk("IEND", [])

    static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count)] + Array(type.utf8) + content + [0, 0, 0, 0]
    }

    private static let gif: [UInt8] =
        Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 9, 9, 9]
        + [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        + [0x21, 0xF9, 4, 0, 1, 0, 0, 0] + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
        + [0x3B]

    private static let webp: [UInt8] = {
        func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
            Array(type.utf8) + [UInt8(content.count), 0, 0, 0] + content
                + (content.count % 2 == 1 ? [0] : [])
        }
        let frame =
            [UInt8](repeating: 0, count: 16) + chunk("ALPH", [1, 2, 3]) + chunk("VP8 ", [4, 5])
        let content =
            Array("WEBP".utf8) + chunk("VP8X", [0x12, 0, 0, 0, 0, 0, 0, 0, 0, 0])
            + chunk("ANIM", [0, 0, 0, 0, 0, 0]) + chunk("ANMF", frame)
        return Array("RIFF".utf8) + [UInt8(content.count), 0, 0, 0] + content
    }()
}

// What is removed between coded pictures and sound, byte by byte. Whether players still show the same
// is compared in MovieContainerTests.
import Foundation
import Testing

@testable import Resolvers

@Suite struct CodedSampleTests {
    /// A picture and its units, cleaned by way of a file.
    private static func cleaned(
        _ units: [[UInt8]], _ coding: SampleCoding = .h264(lengthBytes: 1)
    ) throws -> [[UInt8]] {
        let sample = units.flatMap { [UInt8($0.count)] + $0 }
        var rest = try clean(sample, coding)[...]
        var cleaned: [[UInt8]] = []
        while let length = rest.popFirst() {
            cleaned.append(Array(rest.prefix(Int(length))))
            rest = rest.dropFirst(Int(length))
        }
        return cleaned
    }

    private static func clean(_ sample: [UInt8], _ coding: SampleCoding) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(sample).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let reader = try ContainerReader(path: file.path(percentEncoded: false))
        defer { reader.close() }
        var new = sample
        _ = try coding.clean(0..<sample.count, reader) { bytes, position in
            new.replaceSubrange(position..<position + bytes.count, with: bytes)
        }
        return new
    }

    private static let picture: [UInt8] = [0x65, 1, 2, 3]

    // MARK: - H.264 and HEVC

    @Test func `a message of users' data becomes filler, and one that decoders use stays`() throws {
        let recovery: [UInt8] = [6, 1, 0xC4]
        let units = try Self.cleaned([
            [6] + recovery + [5, 4, 1, 2, 3, 4] + [0x80], [6, 5, 3, 7, 7, 7, 0x80],
            [6] + recovery + [0x80], Self.picture,
        ])
        #expect(units[0] == [6] + recovery + [3, 4, 255, 255, 255, 255, 0x80])
        #expect(units[1] == [6, 3, 3, 255, 255, 255, 0x80])
        #expect(units[2] == [6] + recovery + [0x80])
        #expect(units[3] == Self.picture)
    }

    @Test func `bytes that guard against start codes are counted`() throws {
        // A buffering period of zeros stays, with its guards; the users' data had guards as well.
        let unit: [UInt8] = [
            6, 0, 4, 0, 0, 3, 0, 0, 3, 5, 6, 0, 0, 3, 1, 0, 0, 3, 0, 0x80,
        ]
        let cleaned = try Self.cleaned([unit, Self.picture])[0]
        #expect(cleaned.count == unit.count)
        #expect(cleaned.starts(with: [6, 0, 4, 0, 0, 3, 0, 0, 3, 3]))
        #expect(cleaned.last == 0x80)
    }

    @Test(arguments: [2, 3, 254, 255, 256, 257, 258, 259, 510, 511, 512, 513, 514, 2_000])
    func `filler has any length`(_ size: Int) throws {
        let content = [UInt8](repeating: 255, count: size / 255) + [UInt8(size % 255)]
        let unit: [UInt8] = [6, 5] + content + [UInt8](repeating: 7, count: size) + [0x80]
        let new = SupplementalMessages.cleaned(unit, headerBytes: 1)
        #expect(new.count == unit.count && !new.contains(7))
        #expect(SupplementalMessages.cleaned(new, headerBytes: 1) == new, "it is clean")
    }

    @Test func `messages that do not fit their unit become filler as a whole`() throws {
        for bad: [UInt8] in [
            [6, 5, 200, 7, 0x80], [6, 255, 255], [6, 5, 255], [6, 6, 1, 7, 5], [6, 0], [6],
            [6, 6, 9, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0x80],
        ] {
            let cleaned = try Self.cleaned([bad, Self.picture])
            #expect(cleaned[0].count == bad.count)
            #expect(!cleaned[0].contains(7), "\(bad)")
        }
    }

    @Test func `units of types that are free to use become filler before and after the picture`()
        throws
    {
        let free: [UInt8] = [0x18, 7, 7, 7, 7]
        let units = try Self.cleaned([[9, 0xF0], free, Self.picture, free, [12, 7, 0x80]])
        #expect(
            units == [
                [9, 0xF0], [6, 3, 1, 255, 0x80], Self.picture, [12, 255, 255, 255, 0x80],
                [12, 255, 0x80],
            ])
    }

    @Test func `HEVC loses messages before and after the picture, and Dolby Vision keeps its own`()
        throws
    {
        let picture: [UInt8] = [0x26, 1, 9, 9]
        let units: [[UInt8]] = [
            [0x4E, 1, 5, 2, 7, 7, 0x80], picture, [0x50, 1, 5, 2, 7, 7, 0x80],
            [0x7C, 1, 8, 8, 0x80],
        ]
        let plain = try Self.cleaned(units, .hevc(lengthBytes: 1, hasDolbyVision: false))
        #expect(plain[0] == [0x4E, 1, 3, 2, 255, 255, 0x80])
        #expect(plain[1] == picture)
        #expect(plain[2] == [0x50, 1, 3, 2, 255, 255, 0x80])
        #expect(plain[3] == [0x4C, 1, 255, 255, 0x80])
        let dolby = try Self.cleaned(units, .hevc(lengthBytes: 1, hasDolbyVision: true))
        #expect(dolby[3] == units[3] && dolby[0] == plain[0])
    }

    @Test func `bytes behind the last unit become zeros, and a unit beyond its sample is refused`()
        throws
    {
        let coding = SampleCoding.h264(lengthBytes: 4)
        #expect(
            try Self.clean([0, 0, 0, 2, 0x65, 1, 7, 7], coding) == [0, 0, 0, 2, 0x65, 1, 0, 0])
        #expect(throws: DamagedContainer.self) {
            try Self.clean([0, 0, 0, 9, 0x65, 1], coding)
        }
    }

    // MARK: - AV1

    @Test func `AV1 keeps how bright its pictures are, and no other metadata`() throws {
        let light: [UInt8] = [0x2A, 6, 1, 0, 9, 0, 9, 0x80]
        let registered: [UInt8] = [0x2A, 5, 4, 0xB5, 7, 7, 0x80]
        let unknown: [UInt8] = [0x4A, 2, 7, 7]
        let frame: [UInt8] = [0x30, 7, 7, 7]
        let cleaned = try Self.clean(light + registered + unknown + frame, .av1)
        #expect(cleaned == light + [0x7A, 5, 0, 0, 0, 0, 0x80] + [0x7A, 2, 0, 0x80] + frame)
        #expect(throws: DamagedContainer.self) { try Self.clean([0x2A, 200, 1], .av1) }
    }

    // MARK: - AAC

    @Test func `AAC loses filler and data streams before its sound`() throws {
        // 110 0011 0001 then 3 bytes; 100 0000 1 00000010 aligned, 2 bytes; then a single channel.
        var bits = ""
        bits += "110" + "0011" + "0001" + String(repeating: "1", count: 20)
        bits += "100" + "0000" + "1" + "00000010"
        bits += String(repeating: "0", count: (8 - bits.count % 8) % 8)
        bits += String(repeating: "1", count: 16) + "000" + String(repeating: "1", count: 21)
        let old = Self.bytes(bits)
        let cleaned = AACElements.cleaned(old)
        #expect(cleaned.count == old.count)
        #expect(cleaned.suffix(3) == old.suffix(3), "the sound")
        #expect(cleaned.prefix(4) == [0b1100_0110, 0, 0, 1], "the last bit is the next element's")
        #expect(cleaned.dropLast(3).suffix(2) == [0, 0])
        #expect(AACElements.cleaned(cleaned) == cleaned)
    }

    @Test func `what comes behind the configuration of AAC goes, and its comment`() {
        // AAC-LC, 44,100 Hz, two channels, and spectral band replication that is not there.
        #expect(
            AACElements.cleaned(configuration: [0x12, 0x10, 0x56, 0xE5, 0, 7, 7])
                == [0x12, 0x10, 0x56, 0xE5, 0, 0, 0])
        #expect(AACElements.cleaned(configuration: [0x12, 0x10]) == [0x12, 0x10])
        // No channels: one front element, and a comment of two bytes.
        let program =
            "00010" + "0100" + "0000" + "000" + "0000" + "01" + "0100"
            + "0001" + "0000" + "0000" + "00" + "000" + "0000" + "000" + "00000"
        let padded = program + String(repeating: "0", count: (8 - program.count % 8) % 8)
        let old = Self.bytes(padded) + [2, 7, 7]
        #expect(AACElements.cleaned(configuration: old) == old.dropLast(2) + [0, 0])
    }

    private static func bytes(_ bits: String) -> [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            let first = bits.index(bits.startIndex, offsetBy: start)
            let text = bits[first...].prefix(8)
            return UInt8(text + String(repeating: "0", count: 8 - text.count), radix: 2) ?? 0
        }
    }
}

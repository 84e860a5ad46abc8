// What is removed between coded pictures and sound, byte by byte. Whether players still show the
// same is compared in MovieContainerTests.
import Foundation
import Testing

@testable import MediaFormats

@Suite struct CodedSampleTests {
    /// A picture and its units, cleaned as part of a file.
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
        // A buffering period of zeros is kept, with its emulation prevention bytes; the user data
        // had some as well.
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
        let falseLight: [UInt8] = [0x2A, 6, 1, 0x47, 0x50, 0x53, 0x31, 0x80]
        let registered: [UInt8] = [0x2A, 5, 4, 0xB5, 7, 7, 0x80]
        let unknown: [UInt8] = [0x4A, 2, 7, 7, 0x42, 2, 7, 7, 0x12, 2, 7, 7, 0x13, 0]
        let frame: [UInt8] = [0x30, 7, 7, 7]
        let cleaned = try Self.clean(light + falseLight + registered + unknown + frame, .av1)
        let padding: [UInt8] = [0x7A, 2, 0, 0x80]
        #expect(
            cleaned == light + [0x7A, 6, 0, 0, 0, 0, 0, 0x80] + [0x7A, 5, 0, 0, 0, 0, 0x80]
                + padding + padding + padding + [0x12, 0] + frame)
        #expect(throws: DamagedContainer.self) { try Self.clean([0x2A, 200, 1], .av1) }
    }

    // MARK: - Units that nobody plays

    @Test(arguments: [2, 3, 4, 13, 14, 15, 19, 20])
    func `units of H.264 that phones and browsers do not play become filler`(_ type: UInt8) throws {
        let units = try Self.cleaned([Self.picture, [type, 7, 7, 7]])
        #expect(units == [Self.picture, [12, 255, 255, 0x80]])
    }

    @Test func `other layers of HEVC go`() throws {
        let picture: [UInt8] = [0x26, 1, 9, 9]
        let units = try Self.cleaned(
            [picture, [0x26, 9, 7, 7]], .hevc(lengthBytes: 1, hasDolbyVision: true))
        #expect(units == [picture, [0x4C, 1, 255, 0x80]])
    }

    @Test func `a display that there is not goes from messages as from boxes`() throws {
        let text = Array("+37.2411+127.1776/SECRET".utf8)
        let units = try Self.cleaned([
            [6, 137, 24] + text + [144, 4, 71, 80, 83, 49, 0x80], Self.picture,
        ])
        #expect(units[0] == SupplementalMessages.filler([6], count: 34))
    }

    // MARK: - VP9

    @Test func `VP9 loses what is between its frames and their index`() throws {
        let sample: [UInt8] = [0x82, 5, 5, 0x88, 7, 7, 7, 7, 0xC1, 3, 3, 0xC1]
        #expect(
            try Self.clean(sample, .vp9) == [0x82, 5, 5, 0x88, 0, 0, 0, 0, 0xC1, 3, 3, 0xC1])
        #expect(throws: DamagedContainer.self) { try Self.clean([0xC0, 9, 9, 0xC0], .vp9) }
        #expect(throws: DamagedContainer.self) { try Self.clean(Array("SECRET".utf8), .vp9) }
    }

    // MARK: - Sound

    /// 32,000 bits and 44,100 samples in a second, one channel.
    static let mpegFrame: [UInt8] =
        [0xFF, 0xFB, 0x10, 0xC0] + [UInt8](repeating: 0x55, count: 100)
    private static let tag = Array("TAG+37.2411+127.1776/SECRET".utf8)

    @Test func `MP3 loses its tags before, between and behind frames, and its encoder's name`()
        throws
    {
        let frame = Self.mpegFrame
        let gap = [UInt8](repeating: 0, count: Self.tag.count)
        let cleaned = try Self.clean(
            Self.tag + frame + Self.tag + frame + frame + Self.tag, .mpegSound)
        #expect(cleaned == gap + frame + gap + frame + frame + gap)
        var named = frame
        named.replaceSubrange(21..<34, with: Array("Info.LAME3.10".utf8))
        let unnamed = try Self.clean(named, .mpegSound)
        #expect(unnamed == Array(frame[..<21]) + [UInt8](repeating: 0, count: 83))
        #expect(throws: DamagedContainer.self) { try Self.clean(Self.tag, .mpegSound) }
    }

    @Test func `AC-3 and AMR lose what no frame covers`() throws {
        let gap = [UInt8](repeating: 0, count: Self.tag.count)
        let ac3: [UInt8] = [0x0B, 0x77, 1, 1, 0, 0x40] + [UInt8](repeating: 5, count: 122)
        let enhanced: [UInt8] = [0x0B, 0x77, 0, 7, 0, 0x80] + [UInt8](repeating: 5, count: 10)
        for frame in [ac3, enhanced] {
            #expect(
                try Self.clean(frame + frame + Self.tag, .ac3) == frame + frame + gap)
        }
        let amr: [UInt8] = [0x3C] + [UInt8](repeating: 5, count: 31)
        #expect(try Self.clean(amr + [0xC1, 7], .amr(isWide: false)) == amr + [0, 0])
        #expect(throws: DamagedContainer.self) { try Self.clean(Self.tag, .ac3) }
        let long = amr + [UInt8](repeating: 7, count: SoundFrames.maximumBytes)
        #expect(throws: DamagedContainer.self) { try Self.clean(long, .amr(isWide: false)) }
    }

    /// 192 numbers of 16 bits, all the same, in one channel.
    static let flacFrame: [UInt8] = [0xFF, 0xF8, 0x19, 0x08, 0, 0x99, 0, 1, 2, 0xAA, 0xBB]

    @Test func `FLAC loses what is behind its frame`() throws {
        let gap = [UInt8](repeating: 0, count: Self.tag.count)
        #expect(
            try Self.clean(Self.flacFrame + Self.tag, .flac(bits: 16)) == Self.flacFrame + gap)
        // One number as it is and 191 differences: 1 bit each, a parameter of 0, and the end.
        var rice: [UInt8] = [0xFF, 0xF8, 0x19, 0x08, 0, 0x99, 0b1_0010, 1, 2]
        rice += [0, 0b0011_1111] + [UInt8](repeating: 0xFF, count: 23) + [0x80] + [0xAA, 0xBB]
        #expect(try Self.clean(rice + Self.tag, .flac(bits: 16)) == rice + gap)
        for count in 1..<rice.count {
            #expect(throws: DamagedContainer.self) {
                try Self.clean(Array(rice.prefix(count)), .flac(bits: 16))
            }
        }
    }

    @Test func `Opus loses its padding`() throws {
        #expect(
            try Self.clean([3, 0x41, 4, 5, 5, 7, 7, 7, 7], .opus(streams: 1))
                == [3, 0x41, 4, 5, 5, 0, 0, 0, 0])
        #expect(throws: DamagedContainer.self) {
            try Self.clean([3, 0x41, 9, 5], .opus(streams: 1))
        }
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
        // AAC-LC, 44,100 Hz, two channels, and without spectral band replication.
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

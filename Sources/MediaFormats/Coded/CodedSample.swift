// What encoders write between coded pictures and sound, inside the samples of a video: positions,
// times and devices are removed in place, and nothing moves.

/// Writes bytes at a position of a file.
typealias MovieWrite = (_ bytes: [UInt8], _ position: Int) throws -> Void

/// The structure of a track's samples, as far as it matters for cleaning.
enum SampleCoding: Equatable, Sendable {
    case h264(lengthBytes: Int)
    /// Dolby Vision's own units are kept if the track declares them.
    case hevc(lengthBytes: Int, hasDolbyVision: Bool)
    case av1
    case aac
    case vp9
    /// MP3, and the layers before it.
    case mpegSound
    case ac3
    case amr(isWide: Bool)
    /// With the bits of a number unless a frame says it.
    case flac(bits: Int)
    case opus(streams: Int)
    /// A coding whose samples have no self-delimiting parts, such as PCM.
    case opaque

    /// Removes what is not needed to decode a sample.
    ///
    /// - Returns: the number of its units
    /// - Throws: `DamagedContainer` if the sample does not follow its coding
    func clean(
        _ sample: Range<Int>, _ reader: ContainerReader, _ write: MovieWrite
    ) throws -> Int {
        switch self {
        case .h264(let lengthBytes):
            return try NALUnits(kinds: .h264, reader: reader)
                .clean(sample, lengthBytes: lengthBytes, write)
        case .hevc(let lengthBytes, let hasDolbyVision):
            return try NALUnits(kinds: .hevc(hasDolbyVision: hasDolbyVision), reader: reader)
                .clean(sample, lengthBytes: lengthBytes, write)
        case .av1: return try AV1Units(reader: reader).clean(sample, write)
        case .aac:
            try AACElements.clean(sample, reader, write)
            return 1
        case .vp9: return try VP9Frames(reader: reader).clean(sample, write)
        case .mpegSound: return try SoundFrames(reader: reader).cleanMPEG(sample, write)
        case .ac3: return try SoundFrames(reader: reader).cleanAC3(sample, write)
        case .amr(let isWide):
            return try SoundFrames(reader: reader).cleanAMR(sample, isWide: isWide, write)
        case .flac(let bits):
            return try FLACFrames(reader: reader, bits: bits).clean(sample, write)
        case .opus(let streams):
            if streams == 1 { try SoundFrames(reader: reader).cleanOpus(sample, write) }
            return 1
        case .opaque: return 1
        }
    }
}

extension ContainerReader {
    /// Fills a range with one byte, with another at its end.
    func fill(
        _ range: Range<Int>, with byte: UInt8, last: UInt8, _ write: MovieWrite
    ) throws {
        var position = range.lowerBound
        while position < range.upperBound {
            let count = min(range.upperBound - position, Self.windowBytes)
            var bytes = [UInt8](repeating: byte, count: count)
            if position + count == range.upperBound { bytes[count - 1] = last }
            try write(bytes, position)
            position += count
        }
    }
}

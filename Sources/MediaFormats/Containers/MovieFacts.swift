// The displayed size of a video, and its duration. ISO/IEC 14496-12 §8.2 and §8.3

/// Properties of a video that players show.
public struct MovieFacts: Sendable, Equatable {
    /// Pixels, rotated as displayed; nil if the file does not state it.
    public var width: Int?
    public var height: Int?
    /// Nil if the file does not state it.
    public var milliseconds: Int?

    public init() {}
}

extension MovieCleaning {
    /// A number that a header has in 32 bits, or in 64 in version 1; nil if unknown.
    func time(_ box: MovieBox, isLong: Bool, at offset: Int) throws -> UInt64? {
        let position = box.content + offset
        let number =
            isLong ? try reader.uint64(at: position) : UInt64(try reader.uint32(at: position))
        return number == 0 || number == (isLong ? .max : UInt64(UInt32.max)) ? nil : number
    }

    /// Records the size of the first track of pictures.
    mutating func recordSize(trackHeader box: MovieBox, description: MovieBox?) throws {
        guard facts.width == nil else { return }
        let start = box.content + (try reader.byte(at: box.content) == 1 ? 52 : 40)
        guard start + 44 <= box.end else { throw DamagedContainer("tkhd is too short") }
        // Numbers with 16 bits of a fraction.
        var width = (Int(try reader.uint32(at: start + 36)) + 0x8000) >> 16
        var height = (Int(try reader.uint32(at: start + 40)) + 0x8000) >> 16
        let sides = 1...Int(MovieForm.maximumSide >> 16)
        if !(sides.contains(width) && sides.contains(height)), let description {
            width = try reader.uint16(at: description.content + 24)
            height = try reader.uint16(at: description.content + 26)
        }
        guard width > 0, height > 0 else { return }
        let matrix = MovieMatrix(try reader.bytes(at: start, count: MovieMatrix.count))
        (facts.width, facts.height) = matrix.isTurned ? (height, width) : (width, height)
    }

    /// Records the movie's duration, without its fragments.
    mutating func recordLength(movieHeader box: MovieBox) throws {
        let isLong = try reader.byte(at: box.content) == 1
        guard box.end - box.content >= (isLong ? 32 : 20) else {
            throw DamagedContainer("mvhd is too short")
        }
        timescale = Int(try reader.uint32(at: box.content + (isLong ? 20 : 12)))
        movieLength = try time(box, isLong: isLong, at: isLong ? 24 : 16)
    }

    /// Records the movie's duration with its fragments.
    mutating func recordLength(fragmentsHeader box: MovieBox) throws {
        let isLong = try reader.byte(at: box.content) == 1
        guard box.end - box.content >= (isLong ? 12 : 8) else {
            throw DamagedContainer("mehd is too short")
        }
        if let whole = try time(box, isLong: isLong, at: 4) { movieLength = whole }
    }

    /// In milliseconds, the larger of the headers' and the fragments' values.
    func length() -> Int? {
        func milliseconds(_ units: UInt64, _ timescale: Int) -> Int? {
            guard timescale > 0 else { return nil }
            return Int(min(Double(units) * 1_000 / Double(timescale), Double(Int32.max)))
        }
        let movie = movieLength.flatMap { milliseconds($0, timescale) }
        let fragments = tracks.values.compactMap { track in
            track.fragmentsLength == 0
                ? nil : milliseconds(track.fragmentsLength, track.timescale)
        }.max()
        return [movie, fragments].compactMap { $0 }.max()
    }
}

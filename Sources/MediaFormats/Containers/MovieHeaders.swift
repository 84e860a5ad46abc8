// The headers of a movie, its tracks and their media. ISO/IEC 14496-12 §8.2 to §8.4

/// How a picture is turned before it is shown: nine numbers, of which a player uses four.
/// ISO/IEC 14496-12 §6.2.2
struct MovieMatrix {
    static let count = 36
    private static let one: Int32 = 0x1_0000

    /// To the right and downwards, of a picture's first row and of its first column.
    private(set) var a = one, b: Int32 = 0, c: Int32 = 0, d = one
    private var x: Int32 = 0, y: Int32 = 0

    /// Whether the picture lies on its side.
    var isTurned: Bool { a == 0 }

    /// Anything but quarter turns and mirrors becomes the identity matrix.
    init(_ bytes: ArraySlice<UInt8>) {
        let numbers = stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4).map {
            Int32(truncatingIfNeeded: BigEndian.number(bytes[$0..<$0 + 4]))
        }
        guard numbers.count == 9 else { return }
        let units = [-Self.one, Self.one]
        let isStraight =
            units.contains(numbers[0]) && units.contains(numbers[4])
            && numbers[1] == 0 && numbers[3] == 0
        let isTurned =
            units.contains(numbers[1]) && units.contains(numbers[3])
            && numbers[0] == 0 && numbers[4] == 0
        guard isStraight || isTurned else { return }
        (a, b, c, d) = (numbers[0], numbers[1], numbers[3], numbers[4])
        (x, y) = (numbers[6], numbers[7])
    }

    /// Moves the picture not at all, or back to where its first corner is.
    ///
    /// - Parameters: in pixels with 16 bits of a fraction
    func bytes(width: UInt32, height: UInt32) -> [UInt8] {
        func back(_ first: Int32, _ second: Int32) -> Int32 {
            let moved = Int(first.signum()) * Int(width) + Int(second.signum()) * Int(height)
            return Int32(clamping: max(0, -moved))
        }
        var (x, y) = (self.x, self.y)
        if x != 0 || y != 0 { (x, y) = (back(a, c), back(b, d)) }
        return [a, b, 0, c, d, 0, x, y, 0x4000_0000].flatMap {
            BigEndian.bytes(UInt32(bitPattern: $0))
        }
    }
}

extension MovieForm {
    private static let normalRate: [UInt8] = [0, 1, 0, 0]
    private static let fullVolume: [UInt8] = [1, 0]

    static let movieHeader = MovieForm(
        [.plainHeader, .zeros(8), .kept(8)] + movieRest,
        [.fixed([1, 0, 0, 0]), .zeros(16), .kept(12)] + movieRest
    ) { content in
        let matrix = content.count - 28 - MovieMatrix.count
        return content.replacing(
            matrix,
            with: MovieMatrix(content[matrix..<matrix + MovieMatrix.count])
                .bytes(width: 0, height: 0))
    }

    /// From the rate on. The number of the next track may be left open.
    private static let movieRest: [MovieField] = [
        .fixed(normalRate), .fixed(fullVolume), .zeros(10), .kept(MovieMatrix.count), .zeros(24),
        .number(4, 1...0xFFFF, otherwise: 0xFFFF_FFFF),
    ]

    /// The largest width and height, with 16 bits of a fraction.
    static let maximumSide: UInt64 = 16_384 << 16

    static let trackHeader = MovieForm(
        [.fixed([0]), .bits(15, bytes: 3), .zeros(8), .kept(4), .zeros(4), .kept(4)] + trackRest,
        [.fixed([1]), .bits(15, bytes: 3), .zeros(16), .kept(4), .zeros(4), .kept(8)] + trackRest
    ) { content in
        let matrix = content.count - 8 - MovieMatrix.count
        func side(_ offset: Int) -> UInt32 {
            let start = matrix + MovieMatrix.count + offset
            return UInt32(truncatingIfNeeded: BigEndian.number(content[start..<start + 4]))
        }
        return content.replacing(
            matrix,
            with: MovieMatrix(content[matrix..<matrix + MovieMatrix.count])
                .bytes(width: side(0), height: side(4)))
    }

    /// From the reserved bytes after the duration: layer, alternate group, volume.
    private static let trackRest: [MovieField] = [
        .zeros(8), .zeros(2), .number(2, 0...255, otherwise: 0),
        .oneOf(2, [0, 0x100], otherwise: 0x100), .zeros(2), .kept(MovieMatrix.count),
        .number(4, 0...maximumSide, otherwise: 0), .number(4, 0...maximumSide, otherwise: 0),
    ]

    /// The language becomes one that is not determined.
    static let mediaHeader = MovieForm(
        [.plainHeader, .zeros(8), .kept(8), .fixed([0x55, 0xC4]), .zeros(2)],
        [.fixed([1, 0, 0, 0]), .zeros(16), .kept(12), .fixed([0x55, 0xC4]), .zeros(2)])

    static let videoHeader = MovieForm([.fixed([0, 0, 0, 1]), .zeros(8)])
    static let soundHeader = MovieForm([.zeros(8)])

    static let fragmentsLength = MovieForm(
        [.plainHeader, .kept(4)], [.fixed([1, 0, 0, 0]), .kept(8)])

    /// Of the flags of samples: how they depend on each other. ISO/IEC 14496-12 §8.8.3.1
    static let sampleFlags: UInt64 = 0x0FF1_0000

    static let fragmentDefaults = MovieForm([
        .plainHeader, .kept(4), .number(4, 1...16, otherwise: 1), .kept(8),
        .bits(sampleFlags, bytes: 4),
    ])

    static let fragmentNumber = MovieForm([.plainHeader, .kept(4)])
    static let fragmentTime = MovieForm(
        [.plainHeader, .kept(4)], [.fixed([1, 0, 0, 0]), .kept(8)])
}

extension [UInt8] {
    /// With other bytes from an offset on.
    func replacing(_ offset: Int, with bytes: [UInt8]) -> [UInt8] {
        Array(self[..<offset] + bytes + self[(offset + bytes.count)...])
    }
}

// A movie of a few boxes, built by hand. Its pictures are not decoded.
// ISO/IEC 14496-12 §8

struct SampleMovie {
    typealias Change = @Sendable (inout SampleMovie) -> Void

    var brands = ["isom", "mp42"]
    /// Only the first box.
    var isCut = false
    var handler = "vide"
    var coding = "vp08"
    /// The box with the decoder's configuration.
    var configuration = Self.box("vpcC", [1, 0, 0, 0, 0, 10, 0x82, 1, 1, 1, 0, 0])
    var isElsewhere = false
    var media = Array("VIDEO".utf8)
    /// The place of each chunk in the media, and its length.
    var videoChunks = [(0, 5)]
    /// Complete tracks besides the first, given the start of the media.
    var more: [(_ media: Int) -> [UInt8]] = []
    /// What is in fields that are reserved, obsolete or of no use.
    var noise: UInt8 = 0
    // Boxes besides those that belong there.
    var inFile: [UInt8] = []
    var inMovie: [UInt8] = []
    var inTrack: [UInt8] = []
    var inMedia: [UInt8] = []
    var inTable: [UInt8] = []
    var inDescription: [UInt8] = []

    var bytes: [UInt8] {
        let first = Self.box(
            "ftyp", Array(brands[0].utf8) + [0, 0, 2, 0] + brands.flatMap { Array($0.utf8) })
        if isCut { return first }
        // The start of the media depends on the movie box's length, which does not depend on it.
        let start = first.count + inFile.count + movie(0).count + 8
        return first + inFile + movie(start) + Self.box("mdat", media)
    }

    /// Pictures in H.264 or HEVC, of units with their lengths in four bytes before them.
    static func units(_ units: [[UInt8]], coding: String = "avc1") -> SampleMovie {
        var movie = SampleMovie()
        movie.coding = coding
        movie.configuration =
            coding == "avc1"
            ? box("avcC", [1, 66, 0, 10, 0xFF, 0xE1, 0, 2, 0x67, 66, 1, 0, 2, 0x68, 1])
            : box("hvcC", [1] + zeros(20) + [0xF3, 0])
        movie.media = units.flatMap { number($0.count) + $0 }
        movie.videoChunks = [(0, movie.media.count)]
        return movie
    }

    private func movie(_ start: Int) -> [UInt8] {
        let header = [0] + noisy(3) + Self.times + Self.zeros(8) + noisy(80)
        return Self.box(
            "moov", Self.box("mvhd", header) + inMovie + track(start) + more.flatMap { $0(start) })
    }

    private func track(_ start: Int) -> [UInt8] {
        let description =
            handler == "vide"
            ? noisy(12) + Array("ACME".utf8) + noisy(8) + Self.zeros(4) + noisy(14)
                + ([13] + Array("SECRETCODER".utf8) + noisy(20)) + noisy(4)
            : Self.zeros(28)
        let table =
            Self.box(
                "stsd",
                [0] + noisy(3) + Self.number(1)
                    + Self.box(coding, description + configuration + inDescription))
            + Self.box(
                "stsc", [0] + noisy(3) + [1, 1, 1].flatMap(Self.number) + noisy(4))
            + Self.box(
                "stsz",
                [0] + noisy(3) + Self.zeros(4) + Self.number(videoChunks.count)
                    + videoChunks.flatMap { Self.number($0.1) })
            + Self.box(
                "stco",
                [0] + noisy(3) + Self.number(videoChunks.count)
                    + videoChunks.flatMap { Self.number(start + $0.0) }) + inTable
        return Self.track(1, handler, table, inTrack, inMedia, isElsewhere, noise)
    }

    /// A track of another kind with chunks of one sample.
    static func track(
        _ id: Int, _ handler: String, _ coding: String, at places: [Int], size: Int,
        description: [UInt8] = zeros(8)
    ) -> (_ media: Int) -> [UInt8] {
        { start in
            let table =
                box("stsd", zeros(4) + number(1) + box(coding, description))
                + box("stsc", zeros(4) + number(1) + [1, 1, 1].flatMap(number))
                + box("stsz", zeros(4) + number(size) + number(places.count))
                + box(
                    "stco",
                    zeros(4) + number(places.count) + places.flatMap { number(start + $0) })
            return track(id, handler, table, [], [], false, 0)
        }
    }

    private static func track(
        _ id: Int, _ handler: String, _ table: [UInt8], _ inTrack: [UInt8], _ inMedia: [UInt8],
        _ isElsewhere: Bool, _ noise: UInt8
    ) -> [UInt8] {
        func noisy(_ count: Int) -> [UInt8] { [UInt8](repeating: noise, count: count) }
        let reference = box(
            "url ", [noise, 0, 0, isElsewhere ? 0 : 1] + Array("SECRETNAME".utf8))
        let information =
            box("vmhd", noisy(12))
            + box("dinf", box("dref", noisy(4) + number(1) + reference))
            + box("stbl", table)
        let media =
            box("mdhd", [0] + noisy(3) + times + zeros(8) + noisy(4))
            + box(
                "hdlr", noisy(8) + Array(handler.utf8) + noisy(12) + Array("SECRETHANDLER\0".utf8))
            + inMedia + box("minf", information)
        let header = [0] + zeros(3) + times + number(id) + noisy(4) + zeros(4) + noisy(60)
        return box("trak", box("tkhd", header) + inTrack + box("mdia", media))
    }

    // MARK: - Bytes

    /// Of creation and modification.
    private static let times = [UInt8](repeating: 0xAB, count: 8)

    static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
        number(content.count + 8) + Array(type.utf8) + content
    }

    static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    private func noisy(_ count: Int) -> [UInt8] { [UInt8](repeating: noise, count: count) }

    static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}

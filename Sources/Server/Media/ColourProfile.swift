// What an ICC profile in a picture can be used for.
// https://www.color.org/specification/ICC1v43_2010-12.pdf

/// A profile that defines how a picture's numbers map to colours.
struct ColourProfile {
    /// The colour space of a pixel's numbers.
    enum Space {
        case rgb, grey, cmyk
    }

    let space: Space
    /// Whether it supports the colorimetric intent, not only the perceptual one.
    let hasColorimetricTable: Bool

    private static let headerBytes = 128
    private static let maximumTags = 200

    /// Nil if damaged, or not a profile for reading pixels: the picture is then treated as having
    /// none.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.headerBytes + 4, Self.text(bytes, 36) == "acsp",
            Self.number(bytes, 0) <= bytes.count
        else { return nil }
        let count = Self.number(bytes, Self.headerBytes)
        guard count <= Self.maximumTags, bytes.count >= Self.headerBytes + 4 + 12 * count else {
            return nil
        }
        var tags: Set<String> = []
        for tag in 0..<count {
            let entry = Self.headerBytes + 4 + 12 * tag
            let (start, length) = (Self.number(bytes, entry + 4), Self.number(bytes, entry + 8))
            guard start <= bytes.count, length <= bytes.count - start else { return nil }
            tags.insert(Self.text(bytes, entry))
        }
        let hasTable = tags.contains("A2B0") || tags.contains("A2B1")
        switch Self.text(bytes, 16) {
        case "RGB ":
            let curves: Set = ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]
            guard hasTable || curves.isSubset(of: tags) else { return nil }
            space = .rgb
        case "GRAY":
            guard hasTable || tags.contains("kTRC") else { return nil }
            space = .grey
        case "CMYK":
            guard hasTable else { return nil }
            space = .cmyk
        default: return nil
        }
        hasColorimetricTable = !hasTable || tags.contains("A2B1")
    }

    /// Whether it can be the profile of such pixels; many scanners label grey as RGB.
    func fits(_ interpretation: String) -> Bool {
        switch space {
        case .rgb: ["srgb", "rgb16", "rgb"].contains(interpretation)
        case .grey: ["b-w", "grey16"].contains(interpretation)
        case .cmyk: interpretation == "cmyk"
        }
    }

    private static func number(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func text(_ bytes: [UInt8], _ start: Int) -> String {
        String(decoding: bytes[start..<start + 4], as: UTF8.self)
    }
}

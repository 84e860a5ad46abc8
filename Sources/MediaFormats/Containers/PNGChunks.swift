// Which chunks of a PNG file come once, and where. https://www.w3.org/TR/png-3/#5ChunkOrdering

/// The chunks of a picture that were met, in their order.
struct PNGChunks {
    /// https://www.w3.org/TR/png-3/#6Colour-values
    private enum Colour: UInt8 {
        case grey = 0
        case truecolour = 2
        case palette = 3
        case greyWithAlpha = 4
        case truecolourWithAlpha = 6
    }

    private static let repeatable: Set<FourCC> = ["IDAT", "fcTL", "fdAT"]
    private static let beforeData: Set<FourCC> = ["PLTE", "tRNS", "gAMA", "sRGB", "acTL"]

    private var met: Set<FourCC> = []
    private var colour = Colour.grey
    private var depth = 0
    /// Of the palette.
    private var entries = 0

    /// Refuses a chunk that was there before, or that is not in its place or of its length.
    ///
    /// - Parameter start: of what the chunk holds
    /// - Returns: false for one that the picture does not need
    mutating func keeps(
        _ type: FourCC, _ length: Int, at start: Int, of reader: ContainerReader
    ) throws -> Bool {
        guard
            met.insert(type).inserted || Self.repeatable.contains(type)
        else { throw DamagedContainer("\(type) twice") }
        if Self.beforeData.contains(type), met.contains("IDAT") {
            throw DamagedContainer("\(type) after the data")
        }
        switch type {
        case "IHDR":
            guard let colour = Colour(rawValue: try reader.byte(at: start + 9)) else {
                throw DamagedContainer("an unknown colour type")
            }
            self.colour = colour
            depth = Int(try reader.byte(at: start + 8))
        case "gAMA", "sRGB":
            guard !met.contains("PLTE") else { throw DamagedContainer("\(type) after PLTE") }
        case "PLTE": return try keepsPalette(length)
        case "tRNS": try requireTransparency(length)
        case "IDAT":
            guard colour != .palette || met.contains("PLTE") else {
                throw DamagedContainer("no palette")
            }
        case "IEND":
            guard met.contains("IDAT") else { throw DamagedContainer("a PNG without data") }
        default: break
        }
        return true
    }

    /// Of truecolour a palette is a suggestion, which is not needed.
    private mutating func keepsPalette(_ length: Int) throws -> Bool {
        entries = length / 3
        switch colour {
        case .palette:
            guard length % 3 == 0, depth <= 8, (1...(1 << depth)).contains(entries) else {
                throw DamagedContainer("PLTE of \(length) bytes")
            }
            return true
        case .truecolour, .truecolourWithAlpha: return false
        case .grey, .greyWithAlpha: throw DamagedContainer("a palette of grey")
        }
    }

    private func requireTransparency(_ length: Int) throws {
        let isRight =
            switch colour {
            case .grey: length == 2
            case .truecolour: length == 6
            case .palette: (1...max(1, entries)).contains(length) && met.contains("PLTE")
            case .greyWithAlpha, .truecolourWithAlpha: false
            }
        guard isRight else { throw DamagedContainer("tRNS of \(length) bytes") }
    }
}

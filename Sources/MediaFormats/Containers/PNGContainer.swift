// The chunks of a PNG file's picture. https://www.w3.org/TR/png-3/

enum PNGContainer {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// What may stay, with its length if fixed: the critical chunks, transparency, the meaning of
    /// colour values, and animation.
    private static let kept: [FourCC: Int?] = [
        "IHDR": 13, "PLTE": nil, "IDAT": nil, "IEND": 0, "tRNS": nil, "gAMA": 4, "sRGB": 1,
        "acTL": 8, "fcTL": 26, "fdAT": nil,
    ]

    static func picture(of reader: ContainerReader) throws -> ContainerRewriting {
        guard try reader.has(signature, at: 0), try reader.fourCC(at: 12) == "IHDR" else {
            throw DamagedContainer("not a PNG")
        }
        var parts = ContainerRewriting()
        try parts.keep(0..<signature.count)
        var position = signature.count
        var chunks = PNGChunks()
        while true {
            let length = Int(try reader.uint32(at: position))
            let type = try reader.fourCC(at: position + 4)
            guard length <= reader.count - position - 12 else {
                throw DamagedContainer("a chunk reaches beyond the file")
            }
            let chunk = position..<position + 12 + length
            position = chunk.upperBound
            if let fixed = kept[type] {
                guard fixed == nil || fixed == length else {
                    throw DamagedContainer("\(type) of \(length) bytes")
                }
                if try chunks.keeps(type, length, at: position - 4 - length, of: reader) {
                    try parts.keep(chunk)
                }
            } else if isCritical(type) {
                throw DamagedContainer("an unknown critical chunk")
            }
            if type == "IEND" { return parts }
        }
    }

    /// The number of frames of an animation; nil if it is not one.
    static func frames(of reader: ContainerReader) throws -> Int? {
        guard try reader.has(signature, at: 0) else { throw DamagedContainer("not a PNG") }
        var position = signature.count
        var isAnimation = false
        var frames = 0
        while position + 12 <= reader.count {
            let length = Int(try reader.uint32(at: position))
            switch try reader.fourCC(at: position + 4) {
            case "acTL": isAnimation = true
            case "fcTL": frames += 1
            // A later chunk does not make it an animation.
            case "IDAT" where !isAnimation: return nil
            case "IEND": return isAnimation ? frames : nil
            default: break
            }
            position += 12 + length
        }
        return isAnimation ? frames : nil
    }

    /// https://www.w3.org/TR/png-3/#5Chunk-naming-conventions
    private static func isCritical(_ type: FourCC) -> Bool { type.code & 0x2000_0000 == 0 }
}

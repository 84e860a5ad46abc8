// The chunks of a WebP file's frames. https://developers.google.com/speed/webp/docs/riff_container

enum WebPContainer {
    private struct Chunk {
        let type: FourCC
        let content: Range<Int>
    }

    /// Of VP8X: only alpha and animation are left.
    private static let keptFlags: UInt8 = 0x10 | 0x02
    private static let animationFlag: UInt8 = 0x02
    private static let alphaFlag: UInt8 = 0x10
    private static let frameHeaderBytes = 16

    static func picture(of reader: ContainerReader) throws -> ContainerRewriting {
        guard try reader.fourCC(at: 0) == "RIFF", try reader.fourCC(at: 8) == "WEBP" else {
            throw DamagedContainer("not a WebP")
        }
        let end = 8 + Int(try little32(at: 4, reader))
        guard end >= 12, end <= reader.count else {
            throw DamagedContainer("the file is shorter than it says")
        }
        let chunks = try chunks(in: 12..<end, reader)
        let content = try content(chunks, reader)
        var parts = ContainerRewriting()
        try parts.add(FourCC("RIFF").bytes + little(content.count + 4) + FourCC("WEBP").bytes)
        try parts.add(content)
        return parts
    }

    // MARK: - Traits

    /// Whether all its images are lossless.
    static func isLossless(_ reader: ContainerReader) throws -> Bool {
        try images(of: reader).allSatisfy { $0.type == "VP8L" }
    }

    /// Sets the transparency flag of the header if an image is transparent: some programs that add
    /// metadata omit it, and tools then treat the picture as opaque.
    static func declareTransparency(_ path: String) throws {
        let reader = try ContainerReader(path: path)
        defer { reader.close() }
        let flags = 20
        guard try reader.fourCC(at: 12) == "VP8X" else { return }
        let header = try reader.byte(at: flags)
        guard header & alphaFlag == 0,
            try images(of: reader).contains(where: { try isTransparent($0, reader) })
        else { return }
        let file = try MovieFile(path: path)
        defer { file.close() }
        _ = try file.write([header | alphaFlag], at: flags)
    }

    /// The image chunks of all frames.
    private static func images(of reader: ContainerReader) throws -> [Chunk] {
        let end = min(8 + Int(try little32(at: 4, reader)), reader.count)
        guard end >= 12 else { throw DamagedContainer("the file is shorter than it says") }
        let images: Set<FourCC> = ["VP8 ", "VP8L", "ALPH"]
        return try chunks(in: 12..<end, reader).flatMap { chunk in
            guard chunk.type == "ANMF", chunk.content.count >= frameHeaderBytes else {
                return [chunk]
            }
            return try Self.chunks(in: chunk.content.dropFirst(frameHeaderBytes), reader)
        }.filter { images.contains($0.type) }
    }

    /// https://developers.google.com/speed/webp/docs/webp_lossless_bitstream_specification
    private static func isTransparent(_ image: Chunk, _ reader: ContainerReader) throws -> Bool {
        switch image.type {
        case "ALPH": return true
        case "VP8L" where image.content.count >= 5:
            return try reader.byte(at: image.content.lowerBound + 4) & 0x10 != 0
        default: return false
        }
    }

    // MARK: - Rewriting

    private static func content(
        _ chunks: [Chunk], _ reader: ContainerReader
    ) throws -> ContainerRewriting {
        var parts = ContainerRewriting()
        guard let first = chunks.first else { throw DamagedContainer("a WebP without chunks") }
        guard first.type == "VP8X" else {
            guard first.type == "VP8 " || first.type == "VP8L" else {
                throw DamagedContainer("a WebP that begins with \(first.type)")
            }
            try append(first, to: &parts)
            return parts
        }
        guard first.content.count == 10 else { throw DamagedContainer("VP8X of a wrong length") }
        let header = Array(try reader.bytes(at: first.content.lowerBound, count: 10))
        let isAnimated = header[0] & animationFlag != 0
        try parts.add(
            first.type.bytes + little(10) + [header[0] & keptFlags, 0, 0, 0] + header[4...])
        let hasFrame =
            isAnimated
            ? try appendFrames(chunks, to: &parts, reader) : try appendStill(chunks, to: &parts)
        guard hasFrame else { throw DamagedContainer("a WebP without a frame") }
        return parts
    }

    private static func appendFrames(
        _ chunks: [Chunk], to parts: inout ContainerRewriting, _ reader: ContainerReader
    ) throws -> Bool {
        var hasFrame = false
        for chunk in chunks {
            if chunk.type == "ANIM", !hasFrame, chunk.content.count == 6 {
                try append(chunk, to: &parts)
            } else if chunk.type == "ANMF" {
                hasFrame = true
                try appendFrame(chunk, to: &parts, reader)
            }
        }
        return hasFrame
    }

    private static func appendFrame(
        _ chunk: Chunk, to parts: inout ContainerRewriting, _ reader: ContainerReader
    ) throws {
        let start = chunk.content.lowerBound
        guard chunk.content.count >= frameHeaderBytes else {
            throw DamagedContainer("a frame without a header")
        }
        var image = ContainerRewriting()
        let inner = try chunks(in: start + frameHeaderBytes..<chunk.content.upperBound, reader)
        guard try appendStill(inner, to: &image) else {
            throw DamagedContainer("a frame without an image")
        }
        try parts.add(chunk.type.bytes + little(frameHeaderBytes + image.count))
        try parts.keep(start..<start + frameHeaderBytes)
        try parts.add(image)
    }

    /// One image: its transparency, if separate, and its colours.
    private static func appendStill(
        _ chunks: [Chunk], to parts: inout ContainerRewriting
    ) throws -> Bool {
        guard let image = chunks.first(where: { $0.type == "VP8 " || $0.type == "VP8L" }) else {
            return false
        }
        if image.type == "VP8 ", let alpha = chunks.first(where: { $0.type == "ALPH" }) {
            try append(alpha, to: &parts)
        }
        try append(image, to: &parts)
        return true
    }

    private static func append(_ chunk: Chunk, to parts: inout ContainerRewriting) throws {
        try parts.keep(chunk.content.lowerBound - 8..<chunk.content.upperBound)
        if chunk.content.count % 2 == 1 { try parts.add([0]) }
    }

    private static func chunks(
        in range: Range<Int>, _ reader: ContainerReader
    ) throws -> [Chunk] {
        var chunks: [Chunk] = []
        var position = range.lowerBound
        while range.upperBound - position >= 8 {
            let type = try reader.fourCC(at: position)
            let length = Int(try little32(at: position + 4, reader))
            guard length <= range.upperBound - position - 8 else {
                throw DamagedContainer("\(type) reaches beyond the file")
            }
            guard chunks.count < ContainerRewriting.maximumParts else {
                throw DamagedContainer("too many chunks")
            }
            chunks.append(Chunk(type: type, content: position + 8..<position + 8 + length))
            // The padding of the last chunk may be missing.
            position += 8 + length + length % 2
        }
        return chunks
    }

    private static func little32(at position: Int, _ reader: ContainerReader) throws -> UInt32 {
        try reader.uint32(at: position).byteSwapped
    }

    private static func little(_ number: Int) -> [UInt8] {
        BigEndian.bytes(UInt32(truncatingIfNeeded: number).byteSwapped)
    }
}

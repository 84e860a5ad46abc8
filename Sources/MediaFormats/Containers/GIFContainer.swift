// The blocks of a GIF file's frames. https://www.w3.org/Graphics/GIF/spec-gif89a.txt

enum GIFContainer {
    private enum Block {
        static let image: UInt8 = 0x2C
        static let `extension`: UInt8 = 0x21
        static let trailer: UInt8 = 0x3B
        static let graphicControl: UInt8 = 0xF9
        static let plainText: UInt8 = 0x01
        static let application: UInt8 = 0xFF
    }

    private static let loopName = Array("NETSCAPE2.0".utf8)

    static func picture(of reader: ContainerReader) throws -> ContainerRewriting {
        guard
            try reader.has(Array("GIF89a".utf8), at: 0)
                || reader.has(Array("GIF87a".utf8), at: 0)
        else { throw DamagedContainer("not a GIF") }
        var blocks = Blocks(reader: reader)
        try blocks.read()
        return blocks.parts
    }

    private struct Blocks {
        let reader: ContainerReader
        var parts = ContainerRewriting()
        var position = 0
        var hasImage = false
        var hasLoop = false
        /// Of the next image.
        var control: Range<Int>?

        mutating func read() throws {
            let screen = 13 + Self.tableBytes(try reader.byte(at: 10))
            try parts.keep(0..<screen)
            position = screen
            while true {
                let start = position
                position += 1
                switch try reader.byte(at: start) {
                case Block.image: try image(start)
                case Block.extension: try `extension`(start)
                case Block.trailer:
                    guard hasImage else { throw DamagedContainer("a GIF without a frame") }
                    return try parts.keep(start..<start + 1)
                default: throw DamagedContainer("an unknown block")
                }
            }
        }

        private mutating func image(_ start: Int) throws {
            position = start + 10 + Self.tableBytes(try reader.byte(at: start + 9))
            _ = try reader.byte(at: position)
            position += 1
            try skipSubBlocks()
            if let control { try parts.keep(control) }
            try parts.keep(start..<position)
            control = nil
            hasImage = true
        }

        private mutating func `extension`(_ start: Int) throws {
            let label = try reader.byte(at: start + 1)
            position = start + 2
            try skipSubBlocks()
            switch label {
            case Block.graphicControl:
                guard position - start == 8, try reader.byte(at: start + 2) == 4 else {
                    throw DamagedContainer("a control block of a wrong length")
                }
                control = start..<position
            case Block.plainText:
                // A control block of a text does not apply to the image after it.
                control = nil
            case Block.application where !hasLoop:
                let loop: [UInt8] = [11] + loopName + [3, 1]
                guard position - start == 19, try reader.has(loop, at: start + 2) else { return }
                try parts.keep(start..<position)
                hasLoop = true
            default: return
            }
        }

        private mutating func skipSubBlocks() throws {
            while true {
                let length = Int(try reader.byte(at: position))
                position += 1 + length
                if length == 0 { return }
            }
        }

        private static func tableBytes(_ flags: UInt8) -> Int {
            flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
        }
    }
}

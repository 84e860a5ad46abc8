// Supplemental enhancement information: messages accompanying the pictures of H.264 and HEVC.
// Cameras write positions, times and their names into some of them. ITU-T H.264 §7.3.2.3 and Annex
// D; ITU-T H.265 §7.3.5 and Annex D

enum SupplementalMessages {
    /// Messages that are kept, by type, with their maximum length: where to start decoding, and how
    /// pictures are shown. Not included: captions and user data (4, 5), and those with the time of
    /// day (picture timing, 1; time codes, 136).
    private static let kept: [Int: Int] = [
        0: 64,  // buffering period
        6: 4,  // recovery point
        47: 7,  // display orientation
        147: 1,  // alternative transfer characteristics
    ]

    /// What stays of a message; nil where it goes.
    private static func cleaned(_ type: Int, _ content: ArraySlice<UInt8>) -> [UInt8]? {
        switch type {
        case 137: MasteringDisplay.cleaned(Array(content))
        case 144: isContentLight(content) ? Array(content) : nil
        default: kept[type].flatMap { content.count <= $0 ? Array(content) : nil }
        }
    }

    /// The brightest pixel and the brightest picture.
    static func isContentLight(_ content: ArraySlice<UInt8>) -> Bool {
        content.count == 4
            && [content.prefix(2), content.suffix(2)].allSatisfy {
                BigEndian.number($0) <= MasteringDisplay.brightest
            }
    }

    private static let fillerType: UInt8 = 3
    /// Ends the content of a unit.
    private static let end: UInt8 = 0x80

    /// A unit of messages without the removed ones, at the same length.
    static func cleaned(_ unit: [UInt8], headerBytes: Int) -> [UInt8] {
        let header = Array(unit.prefix(headerBytes))
        let (kept, isWhole) = keptMessages(unescaped(unit.dropFirst(headerBytes)))
        if isWhole { return unit }
        // Filler replaces removed messages. Emulation prevention bytes are added and removed
        // accordingly.
        let plain = header + escaped(kept + [end])
        if !kept.isEmpty, plain.count == unit.count { return plain }
        var space = unit.count - headerBytes - kept.count - 1
        while !kept.isEmpty, space >= 2 {
            let new = header + escaped(kept + fillerMessages(space) + [end])
            if new.count == unit.count { return new }
            space -= max(1, new.count - unit.count)
        }
        return filler(header, count: unit.count)
    }

    /// A unit of this many bytes with only filler.
    static func filler(_ header: [UInt8], count: Int) -> [UInt8] {
        let content = count - header.count
        switch content {
        case ...0: return Array(header.prefix(count))
        case 2: return header + [0xFF, end]
        default: return header + fillerMessages(content - 1) + [end]
        }
    }

    /// The messages to keep, and whether these are all.
    private static func keptMessages(_ content: [UInt8]) -> (kept: [UInt8], isWhole: Bool) {
        var stop = content.count
        while stop > 0, content[stop - 1] == 0 { stop -= 1 }
        guard stop > 0, content[stop - 1] == end else { return ([], false) }
        stop -= 1
        var kept: [UInt8] = []
        var position = 0
        while position < stop {
            let start = position
            guard let type = number(content, &position, before: stop),
                let size = number(content, &position, before: stop), size <= stop - position
            else { return (kept, false) }
            let head = content[start..<position]
            position += size
            if let message = cleaned(type, content[position - size..<position]) {
                kept += head + message
            }
        }
        return (kept, stop > 0 && kept.elementsEqual(content[..<stop]))
    }

    /// A type or a size: bytes of 255 and one that is less.
    private static func number(
        _ content: [UInt8], _ position: inout Int, before stop: Int
    ) -> Int? {
        var number = 0
        while position < stop {
            let byte = content[position]
            position += 1
            number += Int(byte)
            if byte != 0xFF { return number }
        }
        return nil
    }

    /// Filler messages of exactly this many bytes; one byte is not possible.
    private static func fillerMessages(_ count: Int) -> [UInt8] {
        var left = count
        var messages: [UInt8] = []
        while left >= 2 {
            let wanted = left - 2 - (left - 2) / 256
            // A size of 255 needs another byte: some lengths cannot be reached by one message.
            guard let size = [wanted, wanted - 1].first(where: { 2 + $0 + $0 / 255 == left }) else {
                messages += [fillerType, 0]
                left -= 2
                continue
            }
            messages.append(fillerType)
            messages += [UInt8](repeating: 0xFF, count: size / 255) + [UInt8(size % 255)]
            messages += [UInt8](repeating: 0xFF, count: size)
            return messages
        }
        return messages
    }

    /// Without emulation prevention bytes (a 3 after two zeros). ITU-T H.264 §7.4.1.1
    static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var content: [UInt8] = []
        var zeros = 0
        for byte in bytes {
            if zeros >= 2, byte == 3 {
                zeros = 0
                continue
            }
            zeros = byte == 0 ? zeros + 1 : 0
            content.append(byte)
        }
        return content
    }

    private static func escaped(_ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var zeros = 0
        for byte in content {
            if zeros >= 2, byte <= 3 {
                bytes.append(3)
                zeros = 0
            }
            zeros = byte == 0 ? zeros + 1 : 0
            bytes.append(byte)
        }
        return bytes
    }
}

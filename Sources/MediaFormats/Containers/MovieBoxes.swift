// The boxes of an ISO base media file (MP4, and QuickTime, which came first), and changes to them
// that move nothing: offsets into the file remain valid. ISO/IEC 14496-12 §4.2

/// A box: its type and position.
struct MovieBox {
    let type: FourCC
    let start: Int
    /// The start of its content: after the length and the type.
    let content: Int
    let end: Int
}

extension ContainerReader {
    /// Fewer bytes than the smallest box: the remainder after the last one is not a box.
    static let shortestBox = 8

    /// The box at a position before the end of its parent.
    func box(at start: Int, before end: Int) throws -> MovieBox {
        var size = UInt64(try uint32(at: start))
        let type = try fourCC(at: start + 4)
        var header = 8
        if size == 1 {
            size = try uint64(at: start + 8)
            header = 16
        } else if size == 0 {
            size = UInt64(end - start)
        }
        guard size >= header, size <= UInt64(end - start) else {
            throw DamagedContainer("a box \(type) of \(size) bytes in \(end - start)")
        }
        return MovieBox(type: type, start: start, content: start + header, end: start + Int(size))
    }

    /// The boxes of a range, which may end with fewer bytes than a box needs.
    func boxes(in range: Range<Int>) throws -> [MovieBox] {
        var boxes: [MovieBox] = []
        var start = range.lowerBound
        while range.upperBound - start >= Self.shortestBox {
            start = try append(try box(at: start, before: range.upperBound), to: &boxes)
        }
        return boxes
    }

    /// The boxes at the start of a range, and where something else follows them.
    func leadingBoxes(in range: Range<Int>) throws -> (boxes: [MovieBox], end: Int) {
        var boxes: [MovieBox] = []
        var start = range.lowerBound
        while range.upperBound - start >= Self.shortestBox {
            let box: MovieBox
            do {
                box = try self.box(at: start, before: range.upperBound)
            } catch is DamagedContainer {
                break
            }
            start = try append(box, to: &boxes)
        }
        return (boxes, start)
    }

    /// Returns the end of the box.
    private func append(_ box: MovieBox, to boxes: inout [MovieBox]) throws -> Int {
        guard boxes.count < MovieEdits.maximumCount else {
            throw DamagedContainer("too many boxes")
        }
        boxes.append(box)
        return box.end
    }
}

/// Changes to a file in place, collected first: a file that turns out to be damaged is not
/// modified.
struct MovieEdits {
    /// More boxes than any video has; a file of only headers is not a video.
    static let maximumCount = 400_000

    private enum Edit {
        case zeros(Range<Int>)
        case bytes([UInt8], at: Int)
    }

    private var edits: [Edit] = []

    mutating func zero(_ range: Range<Int>) throws {
        if !range.isEmpty { try append(.zeros(range)) }
    }

    mutating func set(_ bytes: [UInt8], at position: Int) throws {
        try append(.bytes(bytes, at: position))
    }

    /// Turns a box into free space filled with zeros.
    mutating func blank(_ box: MovieBox) throws {
        try set(FourCC("free").bytes, at: box.start + 4)
        try zero(box.content..<box.end)
    }

    private mutating func append(_ edit: Edit) throws {
        guard edits.count < Self.maximumCount else { throw DamagedContainer("too many boxes") }
        edits.append(edit)
    }

    /// Changes the file.
    ///
    /// - Returns: false if nothing changed.
    func apply(to file: MovieFile) throws -> Bool {
        var isChanged = false
        for edit in edits {
            switch edit {
            case .bytes(let bytes, let position):
                if try file.write(bytes[...], at: position) { isChanged = true }
            case .zeros(var range):
                while !range.isEmpty {
                    let piece = min(range.count, MovieFile.zeros.count)
                    if try file.write(MovieFile.zeros[..<piece], at: range.lowerBound) {
                        isChanged = true
                    }
                    range = range.lowerBound + piece..<range.upperBound
                }
            }
        }
        return isChanged
    }
}

// Reading the containers of pictures and videos: every position is checked against the file, and
// memory does not grow with it.

import Foundation

/// A file whose parts violate its format.
public struct DamagedContainer: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}

/// Four letters that name a chunk or a box.
struct FourCC: Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    let code: UInt32

    init(code: UInt32) { self.code = code }

    init(stringLiteral text: StaticString) {
        code = text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    var bytes: [UInt8] { BigEndian.bytes(code) }

    var description: String { String(decoding: bytes, as: UTF8.self) }
}

/// Numbers with the most significant byte first.
enum BigEndian {
    static func number(_ bytes: some Collection<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

/// Reads a file sequentially or by jumps, in windows. Used by one task.
final class ContainerReader {
    /// The longest part that is read at once.
    static let windowBytes = 1 << 16

    /// Bytes of the whole file.
    let count: Int
    private let file: FileHandle

    private struct Window {
        let start: Int
        let bytes: [UInt8]

        func has(_ start: Int, _ count: Int) -> Bool {
            start >= self.start && start + count <= self.start + bytes.count
        }
    }

    /// Most recently used first. One for each of a video's tables that are read in parallel, and
    /// one each for a sample and its surroundings.
    private var windows: [Window] = []
    private static let maximumWindows = 5

    init(path: String) throws {
        file = try FileHandle(forReadingFrom: URL(filePath: path))
        count = Int(clamping: try file.seekToEnd())
    }

    func close() { try? file.close() }

    /// Some bytes of the file.
    ///
    /// - Parameter count: at most `windowBytes`
    /// - Throws: `DamagedContainer` if the file ends before.
    func bytes(at start: Int, count: Int) throws -> ArraySlice<UInt8> {
        guard start >= 0, count >= 0, count <= Self.windowBytes, count <= self.count,
            start <= self.count - count
        else { throw DamagedContainer("the file ends in the middle") }
        let window = try window(at: start, count: count)
        let first = start - window.start
        return window.bytes[first..<first + count]
    }

    /// The buffered bytes from a position on: at least one.
    func run(at start: Int) throws -> ArraySlice<UInt8> {
        guard start >= 0, start < count else {
            throw DamagedContainer("the file ends in the middle")
        }
        let window = try window(at: start, count: 1)
        return window.bytes[(start - window.start)...]
    }

    private func window(at start: Int, count: Int) throws -> Window {
        if let found = windows.firstIndex(where: { $0.has(start, count) }) {
            if found > 0 { windows.insert(windows.remove(at: found), at: 0) }
            return windows[0]
        }
        try file.seek(toOffset: UInt64(start))
        let bytes = [UInt8](try file.read(upToCount: Self.windowBytes) ?? Data())
        guard bytes.count >= count else { throw CocoaError(.fileReadUnknown) }
        if windows.count == Self.maximumWindows { windows.removeLast() }
        windows.insert(Window(start: start, bytes: bytes), at: 0)
        return windows[0]
    }

    func byte(at start: Int) throws -> UInt8 { try bytes(at: start, count: 1)[atFirst: 0] }

    func uint16(at start: Int) throws -> Int {
        Int(BigEndian.number(try bytes(at: start, count: 2)))
    }

    func uint32(at start: Int) throws -> UInt32 {
        UInt32(BigEndian.number(try bytes(at: start, count: 4)))
    }

    func uint64(at start: Int) throws -> UInt64 {
        BigEndian.number(try bytes(at: start, count: 8))
    }

    func fourCC(at start: Int) throws -> FourCC { FourCC(code: try uint32(at: start)) }

    /// Whether these bytes are at a position.
    func has(_ expected: some Collection<UInt8>, at start: Int) throws -> Bool {
        guard start <= count - expected.count else { return false }
        return try bytes(at: start, count: expected.count).elementsEqual(expected)
    }
}

extension ArraySlice<UInt8> {
    /// An element, indexed from the slice's start.
    subscript(atFirst offset: Int) -> UInt8 { self[startIndex + offset] }
}

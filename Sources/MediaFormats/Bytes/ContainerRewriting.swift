// A container rewritten from the parts that are kept.

import Foundation

/// The parts of a new file, in order.
struct ContainerRewriting {
    enum Part: Equatable {
        /// Bytes of the old file.
        case kept(Range<Int>)
        case new([UInt8])
    }

    /// More than any picture has; each costs a few bytes of memory.
    static let maximumParts = 200_000

    private(set) var parts: [Part] = []
    /// Bytes of the new file.
    private(set) var count = 0

    mutating func keep(_ range: Range<Int>) throws {
        guard !range.isEmpty else { return }
        count += range.count
        if case .kept(let last) = parts.last, last.upperBound == range.lowerBound {
            parts[parts.count - 1] = .kept(last.lowerBound..<range.upperBound)
        } else {
            try append(.kept(range))
        }
    }

    mutating func add(_ bytes: [UInt8]) throws {
        count += bytes.count
        try append(.new(bytes))
    }

    mutating func add(_ other: ContainerRewriting) throws {
        for part in other.parts {
            switch part {
            case .kept(let range): try keep(range)
            case .new(let bytes): try add(bytes)
            }
        }
    }

    private mutating func append(_ part: Part) throws {
        guard parts.count < Self.maximumParts else { throw DamagedContainer("too many parts") }
        parts.append(part)
    }

    /// Whether the new file equals the old one.
    private func isSame(as reader: ContainerReader) throws -> Bool {
        guard count == reader.count else { return false }
        var position = 0
        for part in parts {
            switch part {
            case .kept(let range):
                guard range.lowerBound == position else { return false }
                position = range.upperBound
            case .new(let bytes):
                guard try reader.has(bytes, at: position) else { return false }
                position += bytes.count
            }
        }
        return true
    }

    /// Replaces the reader's file, atomically.
    ///
    /// - Returns: false if nothing changes.
    func replace(_ path: String, _ reader: ContainerReader) throws -> Bool {
        if try isSame(as: reader) { return false }
        let temporary = path + ".new"
        guard FileManager.default.createFile(atPath: temporary, contents: nil) else {
            throw CocoaError(.fileWriteUnknown)
        }
        let output = try FileHandle(forWritingTo: URL(filePath: temporary))
        defer { try? output.close() }
        for part in parts {
            switch part {
            case .new(let bytes): try output.write(contentsOf: bytes)
            case .kept(var range):
                while !range.isEmpty {
                    let piece = min(range.count, ContainerReader.windowBytes)
                    try output.write(
                        contentsOf: try reader.bytes(at: range.lowerBound, count: piece))
                    range = range.lowerBound + piece..<range.upperBound
                }
            }
        }
        try output.synchronize()
        guard rename(temporary, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        return true
    }
}

// Writes into a file in place, and only changed bytes.

import Foundation

/// A video's file, open for changes. Used by one task.
final class MovieFile {
    static let zeros = [UInt8](repeating: 0, count: ContainerReader.windowBytes)

    private let file: FileHandle

    init(path: String) throws {
        file = try FileHandle(forUpdating: URL(filePath: path))
    }

    func close() { try? file.close() }

    func synchronize() throws { try file.synchronize() }

    /// Returns false if the bytes are already there.
    func write(_ bytes: ArraySlice<UInt8>, at position: Int) throws -> Bool {
        try file.seek(toOffset: UInt64(position))
        let present = try file.read(upToCount: bytes.count) ?? Data()
        guard !present.elementsEqual(bytes) else { return false }
        try file.seek(toOffset: UInt64(position))
        try file.write(contentsOf: bytes)
        return true
    }
}

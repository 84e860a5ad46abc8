// Media on this machine's disk, or on one that all nodes have mounted.

import Foundation
import Resolvers

/// Files under one folder: `files/…` for stored files, `tmp/…` for files in transit.
struct LocalMediaStorage: MediaStorage {
    private let scratch: ScratchFolders
    private let root: URL

    init(directory: String) {
        scratch = ScratchFolders(directory: directory)
        root = URL(filePath: directory).appending(path: "files")
    }

    func temporaryFolder() throws -> String { try scratch.make() }

    /// On the same disk: the name appears with all its bytes or not at all.
    func put(_ path: String, as name: String, contentType: String) async throws {
        let target = url(name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: ScratchFolders.private)
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.synchronize()
        try file.close()
        guard rename(path, target.path(percentEncoded: false)) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// Read through a descriptor: a file that is replaced or swept meanwhile remains readable.
    func open(
        _ name: String, choosing choose: @Sendable (StoredFacts) -> Range<Int>?
    ) async throws -> StoredFile? {
        guard let file = FileHandle(forReadingAtPath: url(name).path(percentEncoded: false)) else {
            return nil
        }
        var status = stat()
        guard fstat(file.fileDescriptor, &status) == 0 else {
            throw CocoaError(.fileReadUnknown)
        }
        let facts = StoredFacts(byteSize: Int(status.st_size), tag: Self.tag(status))
        return StoredFile(
            facts: facts, path: "/proc/self/fd/\(file.fileDescriptor)",
            range: choose(facts) ?? 0..<0
        ) {
            try? file.close()
        }
    }

    /// The same on all nodes that have the disk mounted; different for a file that replaced it.
    private static func tag(_ status: stat) -> String {
        [
            Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec,
            status.st_mtim.tv_nsec,
        ].map { String($0, radix: 36) }.joined(separator: "-")
    }

    func delete(_ names: [String]) async throws {
        for name in names {
            let file = url(name)
            do {
                try FileManager.default.removeItem(at: file)
            } catch let error as CocoaError where error.code == .fileNoSuchFile {
                continue
            }
            // Removed with its last file; it is not an error if the folder is not empty.
            rmdir(file.deletingLastPathComponent().path(percentEncoded: false))
        }
    }

    /// Spread over 256 folders by the random end of the file's ID.
    private func url(_ name: String) -> URL {
        let parts = name.split(separator: "/")
        return root.appending(path: "\(parts[0].suffix(2))/\(name)")
    }
}

/// Private folders for files in transit.
struct ScratchFolders {
    static var `private`: [FileAttributeKey: Any] { [.posixPermissions: 0o700] }
    private static let maximumLifetime = 3_600.0

    private let root: URL

    init(directory: String) {
        root = URL(filePath: directory).appending(path: "tmp")
    }

    func make() throws -> String {
        let folder = root.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: Self.private)
        return folder.path(percentEncoded: false)
    }

    /// Removes the leftovers of dead processes.
    func sweep() {
        let folders =
            (try? FileManager.default.contentsOfDirectory(
                at: root, includingPropertiesForKeys: [.contentModificationDateKey])) ?? []
        for folder in folders {
            let values = try? folder.resourceValues(forKeys: [.contentModificationDateKey])
            guard let date = values?.contentModificationDate,
                date.timeIntervalSinceNow < -Self.maximumLifetime
            else { continue }
            try? FileManager.default.removeItem(at: folder)
        }
    }
}

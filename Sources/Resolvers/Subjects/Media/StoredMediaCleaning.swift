// Files stored by older rules are cleaned by the current ones, once, by all nodes together.
// Progress is recorded per file: cleaning resumes where it stopped, and a clean file is left
// unchanged.

import Foundation
import Logging
import MediaFormats
import Postgres
import Schema
import Synchronization

extension MediaLibrary {
    /// Starts cleaning stored files unless already running; returns how many there are.
    func cleanStored() async throws(PostgresError) -> Int {
        guard
            isCleaning.compareExchange(
                expected: false, desired: true, ordering: .acquiringAndReleasing
            ).exchanged
        else { return 0 }
        let first: [MediaCleaningQueries.File]
        do {
            first = try await MediaCleaningQueries.claim(database)
        } catch {
            isCleaning.store(false, ordering: .releasing)
            throw error
        }
        guard !first.isEmpty else {
            isCleaning.store(false, ordering: .releasing)
            return 0
        }
        Task {
            var files = first
            while !files.isEmpty {
                for file in files { await clean(file) }
                logger.info("stored media cleaned", metadata: ["count": "\(files.count)"])
                files = (try? await MediaCleaningQueries.claim(database)) ?? []
            }
            isCleaning.store(false, ordering: .releasing)
        }
        return first.count
    }

    private func clean(_ file: MediaCleaningQueries.File) async {
        await slots.take(for: .storedFiles)
        defer { slots.release(from: .storedFiles) }
        do {
            try await cleanNow(file)
        } catch {
            // It is claimed again after a while.
            logger.error(
                "stored media not cleaned",
                metadata: ["media": "\(file.id)", "error": "\(error)"])
        }
    }

    private func cleanNow(_ file: MediaCleaningQueries.File) async throws {
        guard let format = MediaFormat(rawValue: file.mimeType) else {
            throw UnknownStoredType(description: file.mimeType)
        }
        let folder = try storage.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await database.act { transaction in
            guard try await MediaCleaningQueries.lock(file.id, transaction) else { return }
            var changes = StoredChanges()
            var isWithheld = false
            do {
                changes = try await cleanVariants(of: file.id, format, folder)
            } catch  where error is DamagedContainer || error is UnsupportedCoding {
                isWithheld = true
                logger.error(
                    "stored media cannot be cleaned and is not served any more",
                    metadata: ["media": "\(file.id)", "reason": "\(error)"])
            }
            try await MediaCleaningQueries.finish(
                file, fileName: FileName.following(FileName.last(of: file.fileName), format),
                byteSize: changes.byteSize, facts: changes.facts, isWithheld: isWithheld,
                transaction)
        }
    }

    /// What cleaning finds out about a file.
    private struct StoredChanges {
        /// Of the file itself, if it changed.
        var byteSize: Int?
        var facts = MovieFacts()
    }

    private func cleanVariants(
        of id: PostgresUUID, _ format: MediaFormat, _ folder: String
    ) async throws -> StoredChanges {
        var changes = StoredChanges()
        for purpose in [MediaSigner.Purpose.original, .large, .small, .thumbnail] {
            let isOriginal = purpose == .original
            guard isOriginal || format.kind == .image else { continue }
            guard let stored = try await storage.open(Self.name(id, purpose)) else { continue }
            let copy = "\(folder)/\(purpose.rawValue)"
            do {
                defer { stored.close() }
                try stored.copy(to: copy)
            }
            let kept: MediaFormat = isOriginal ? format : .webp
            let (isChanged, facts) = try kept.removeMetadata(at: copy)
            if let facts { changes.facts = facts }
            guard isChanged else { continue }
            if isOriginal { changes.byteSize = try FileFacts.size(of: copy) }
            try await storage.put(copy, as: Self.name(id, purpose), contentType: kept.rawValue)
        }
        return changes
    }
}

/// The type of a file that an older release stored and this one does not know.
private struct UnknownStoredType: Error, CustomStringConvertible {
    let description: String
}

extension StoredFile {
    /// Writes the chosen bytes to a new file, a piece at a time.
    func copy(to target: String) throws {
        let input = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? input.close() }
        guard FileManager.default.createFile(atPath: target, contents: nil) else {
            throw CocoaError(.fileWriteUnknown)
        }
        let output = try FileHandle(forWritingTo: URL(filePath: target))
        defer { try? output.close() }
        try input.seek(toOffset: UInt64(range.lowerBound))
        var left = range.count
        while left > 0 {
            let piece = try input.read(upToCount: min(left, 1 << 18)) ?? Data()
            guard !piece.isEmpty else { throw CocoaError(.fileReadUnknown) }
            try output.write(contentsOf: piece)
            left -= piece.count
        }
    }
}

// What happens to the bytes of media: they come by a ticket, are checked and cleaned, and go out
// under signed addresses.

import Crypto
import Foundation
import Logging
import Postgres
import Schema
import Synchronization

/// Uploads, processing and files. One for the process.
public final class MediaLibrary: Sendable {
    let storage: any MediaStorage
    private let tool: any PictureTool
    let database: PostgresClient
    let signer: MediaSigner
    private let logger: Logger
    /// How many files are worked on at once.
    private let slots: Slots
    private let working = Mutex<Set<PostgresUUID>>([])

    /// A file that cannot be processed for another reason than its content is tried this often.
    static let maximumAttempts: Int32 = 3

    init(
        storage: any MediaStorage, tool: any PictureTool, database: PostgresClient,
        key: SymmetricKey, logger: Logger
    ) {
        self.storage = storage
        self.tool = tool
        self.database = database
        self.logger = logger
        signer = MediaSigner(key: key)
        slots = Slots(2)
    }

    // MARK: - Names in the storage

    static func uploadName(_ id: PostgresUUID) -> String { "\(id)/upload" }

    static func name(_ id: PostgresUUID, _ purpose: MediaSigner.Purpose) -> String {
        "\(id)/\(purpose.rawValue)"
    }

    static func names(_ id: PostgresUUID) -> [String] {
        [uploadName(id)]
            + [.original, .large, .small, .thumbnail].map { name(id, $0) }
    }

    // MARK: - Processing

    /// Says that this process is about to work on a file, before the database says whose it is:
    /// others wait for it from now on. False where it does already.
    func reserve(_ id: PostgresUUID) -> Bool {
        working.withLock { $0.insert(id).inserted }
    }

    /// Takes a reservation back.
    func release(_ id: PostgresUUID) {
        _ = working.withLock { $0.remove(id) }
    }

    /// Starts to check and clean an upload; it goes on whatever becomes of the request.
    /// Precondition: it is reserved.
    func process(_ upload: MediaWriteQueries.Upload) {
        Task { await self.work(on: upload) }
    }

    /// Waits while this process works on a file, but no longer than this.
    func wait(for id: PostgresUUID, patience: Duration) async {
        let end = ContinuousClock.now + patience
        while working.withLock({ $0.contains(id) }), ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    private func work(on upload: MediaWriteQueries.Upload) async {
        defer { release(upload.id) }
        await slots.take()
        defer { slots.give() }
        do {
            switch try await verdict(on: upload) {
            case .kept(let file):
                try await MediaWriteQueries.finish(upload.id, file, database)
                try? await storage.delete([Self.uploadName(upload.id)])
            case .rejected:
                try await MediaWriteQueries.setBack(upload.id, to: "REJECTED", database)
                try? await storage.delete(Self.names(upload.id))
            case .missing:
                try await MediaWriteQueries.setBack(upload.id, to: "AWAITING_UPLOAD", database)
            }
        } catch {
            // It stays in processing, and another try takes it over.
            logger.error(
                "media not processed", metadata: ["media": "\(upload.id)", "error": "\(error)"])
        }
    }

    private enum Verdict {
        case kept(KeptFile)
        case rejected
        /// No bytes have come yet.
        case missing
    }

    private func verdict(on upload: MediaWriteQueries.Upload) async throws -> Verdict {
        guard let file = try await storage.open(Self.uploadName(upload.id)) else {
            return .missing
        }
        let folder = try storage.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // A copy: what was checked is what is kept, even where another upload comes meanwhile.
        let copy = folder + "/upload"
        do {
            defer { file.close() }
            try FileManager.default.copyItem(atPath: file.path, toPath: copy)
        }
        let seen = try FileFacts(path: copy)
        guard let format = MediaFormat(rawValue: upload.mimeType), seen.format == format,
            seen.byteSize == upload.byteSize, seen.sha256 == upload.sha256
        else { return .rejected }
        if format.kind == .image { return try await picture(upload, copy, format, folder) }
        if format.kind == .video {
            do {
                try VideoMetadata.erase(in: copy)
            } catch is VideoMetadata.Unreadable {
                return .rejected
            }
        }
        try await storage.put(
            copy, as: Self.name(upload.id, .original), contentType: format.rawValue)
        return .kept(
            KeptFile(
                format: format, fileName: upload.fileName, byteSize: seen.byteSize, width: nil,
                height: nil))
    }

    private func picture(
        _ upload: MediaWriteQueries.Upload, _ path: String, _ format: MediaFormat,
        _ folder: String
    ) async throws -> Verdict {
        let variants: [MediaSigner.Purpose] = [.thumbnail, .small, .large]
        let sides = Dictionary(
            uniqueKeysWithValues: variants.compactMap { purpose in
                purpose.variant?.longestSide.map { (purpose.rawValue, $0) }
            })
        let picture: ProcessedPicture
        do throws(PictureFailure) {
            picture = try await tool.process(
                path, format: format, into: folder, sides: sides)
        } catch {
            if case .tool = error, upload.attempts < Self.maximumAttempts { throw error }
            return .rejected
        }
        let size = try FileFacts.size(of: picture.path)
        for (name, path) in picture.renditions {
            guard let purpose = MediaSigner.Purpose(rawValue: name) else { continue }
            try await storage.put(
                path, as: Self.name(upload.id, purpose), contentType: "image/webp")
        }
        try await storage.put(
            picture.path, as: Self.name(upload.id, .original),
            contentType: picture.format.rawValue)
        return .kept(
            KeptFile(
                format: picture.format,
                fileName: KeptFile.renamed(upload.fileName, from: format, to: picture.format),
                byteSize: size, width: picture.width, height: picture.height))
    }
}

/// A file as it is kept after processing.
struct KeptFile: Sendable {
    let format: MediaFormat
    let fileName: String
    let byteSize: Int
    let width: Int?
    let height: Int?

    /// A picture that was turned into another type is named for what it is now.
    static func renamed(
        _ name: String, from old: MediaFormat, to new: MediaFormat
    ) -> String {
        guard old != new else { return name }
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        return (stem.isEmpty ? name : stem) + "." + new.fileExtension
    }
}

/// What a file on disk is, whatever anybody says.
struct FileFacts {
    let byteSize: Int
    let sha256: [UInt8]
    let format: MediaFormat?

    /// Reads it once, a piece at a time.
    init(path: String) throws {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        var hash = SHA256()
        var size = 0
        var head: [UInt8] = []
        while let piece = try file.read(upToCount: 1 << 18), !piece.isEmpty {
            if head.count < MediaFormat.headBytes {
                head += piece.prefix(MediaFormat.headBytes - head.count)
            }
            hash.update(data: piece)
            size += piece.count
        }
        byteSize = size
        sha256 = Array(hash.finalize())
        format = MediaFormat.sniffed(head)
    }

    static func size(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.size] as? NSNumber)?.intValue ?? 0
    }
}

extension MediaSigner.Purpose {
    var variant: MediaVariant? {
        switch self {
        case .upload: nil
        case .thumbnail: .thumbnail
        case .small: .small
        case .large: .large
        case .original: .original
        }
    }

    init(_ variant: MediaVariant) {
        self =
            switch variant {
            case .thumbnail: .thumbnail
            case .small: .small
            case .large: .large
            case .original: .original
            }
    }
}

/// A fixed number of places; who finds none waits in line.
final class Slots: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(free: count))
    }

    func take() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.free == 0 {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    func give() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            if state.waiting.isEmpty {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}

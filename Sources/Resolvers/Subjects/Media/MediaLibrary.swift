// The bytes of media: they are uploaded with a ticket, checked and cleaned, and served under signed
// addresses.

import Crypto
import Foundation
import Logging
import MediaFormats
import Postgres
import Schema
import Synchronization

/// Uploads, processing and files. One per process.
public final class MediaLibrary: Sendable {
    let storage: any MediaStorage
    private let tool: any PictureTool
    let database: PostgresClient
    let signer: MediaSigner
    let logger: Logger
    /// For files being processed.
    let slots = FairSlots<Holder>(2)
    /// Whether this process cleans stored files.
    let isCleaning = Atomic<Bool>(false)
    private let working = Mutex<Set<PostgresUUID>>([])

    /// How often a file that cannot be processed for reasons other than its content is retried.
    static let maximumAttempts: Int32 = 3

    /// Whose files are being processed.
    enum Holder: Hashable, Sendable {
        case account(PostgresUUID)
        /// The cleaning of stored files.
        case storedFiles
    }

    init(
        storage: any MediaStorage, tool: any PictureTool, database: PostgresClient,
        key: SymmetricKey, logger: Logger
    ) {
        self.storage = storage
        self.tool = tool
        self.database = database
        self.logger = logger
        signer = MediaSigner(key: key)
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

    /// Reserves a file for processing in this process, before the database knows the owner: others
    /// wait for it from now on. False if it is already reserved.
    func reserve(_ id: PostgresUUID) -> Bool {
        working.withLock { $0.insert(id).inserted }
    }

    /// Cancels a reservation.
    func release(_ id: PostgresUUID) {
        _ = working.withLock { $0.remove(id) }
    }

    /// Starts checking and cleaning an upload; continues even if the request ends. Precondition: it
    /// is reserved.
    func process(_ upload: MediaWriteQueries.Upload) {
        Task { await self.work(on: upload) }
    }

    /// Waits while this process works on a file, but at most this long.
    func wait(for id: PostgresUUID, timeout: Duration) async {
        let end = ContinuousClock.now + timeout
        while working.withLock({ $0.contains(id) }), ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    private func work(on upload: MediaWriteQueries.Upload) async {
        defer { release(upload.id) }
        let holder = Holder.account(upload.owner)
        await slots.take(for: holder)
        defer { slots.release(from: holder) }
        do {
            switch try await verdict(on: upload) {
            case .kept(let file):
                try await MediaWriteQueries.finish(upload.id, file, database)
                try? await storage.delete([Self.uploadName(upload.id)])
            case .rejected(let rejection):
                try await MediaWriteQueries.reject(upload.id, rejection, database)
                try? await storage.delete(Self.names(upload.id))
            case .missing:
                try await MediaWriteQueries.setBack(upload.id, database)
            }
        } catch {
            // It remains in processing, and another attempt resumes it.
            logger.error(
                "media not processed", metadata: ["media": "\(upload.id)", "error": "\(error)"])
        }
    }

    private enum Verdict {
        case kept(DerivedFile)
        case rejected(MediaRejection)
        /// No bytes have arrived yet.
        case missing
    }

    private func verdict(on upload: MediaWriteQueries.Upload) async throws -> Verdict {
        guard let file = try await storage.open(Self.uploadName(upload.id)) else {
            return .missing
        }
        let folder = try storage.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // A copy: what was checked is what is stored, even if another upload arrives meanwhile.
        let copy = folder + "/upload"
        do {
            defer { file.close() }
            try file.copy(to: copy)
        }
        let seen = try FileFacts(path: copy)
        guard seen.byteSize == upload.byteSize, seen.sha256 == upload.sha256 else {
            return .rejected(.changed)
        }
        guard let found = seen.format else { return .rejected(.unknownType) }
        guard let format = MediaFormat(rawValue: upload.mimeType), found == format else {
            return .rejected(.otherType(found))
        }
        if format.kind == .image { return try await picture(upload, copy, format, folder) }
        let facts: MovieFacts?
        do {
            facts = try format.removeMetadata(at: copy).facts
        } catch let refusal as UnsupportedCoding {
            return .rejected(.unknownCoding(refusal.description))
        } catch let damage as DamagedContainer {
            logger.info(
                "an upload is damaged",
                metadata: ["media": "\(upload.id)", "reason": "\(damage)"])
            return .rejected(.unreadable)
        }
        try await storage.put(
            copy, as: Self.name(upload.id, .original), contentType: format.rawValue)
        return .kept(
            DerivedFile(
                format: format, fileName: upload.fileName, byteSize: seen.byteSize,
                width: facts?.width, height: facts?.height, milliseconds: facts?.milliseconds))
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
        let traits: PictureTraits
        do {
            traits = try PictureTraits(path, format)
            guard PictureLimits.allow(traits) else { throw PictureFailure.tooLarge }
            picture = try await tool.process(
                PictureSource(path: path, format: format, isLossless: traits.isLossless),
                into: folder, sides: sides)
        } catch let failure as PictureFailure {
            switch failure {
            case .tooLarge: return .rejected(.tooLarge)
            case .tool where upload.attempts < Self.maximumAttempts: throw failure
            case .tool, .unreadable: return .rejected(.unreadable)
            }
        } catch is DamagedContainer {
            return .rejected(.unreadable)
        }
        // The tool does not write animated PNG: if it only decoded one, the file itself is kept.
        let kept = traits.isAnimatedPNG && !picture.isConverted ? path : picture.path
        do {
            // Regardless of what the tool promises.
            for path in picture.renditions.values {
                _ = try MediaFormat.webp.removeMetadata(at: path)
            }
            _ = try picture.format.removeMetadata(at: kept)
        } catch is DamagedContainer
            where kept == path || upload.attempts >= Self.maximumAttempts
        {
            // The upload itself does not get better; what the tool wrote may.
            return .rejected(.unreadable)
        }
        let size = try FileFacts.size(of: kept)
        for (name, path) in picture.renditions {
            guard let purpose = MediaSigner.Purpose(rawValue: name) else { continue }
            try await storage.put(
                path, as: Self.name(upload.id, purpose), contentType: "image/webp")
        }
        try await storage.put(
            kept, as: Self.name(upload.id, .original),
            contentType: picture.format.rawValue)
        return .kept(
            DerivedFile(
                format: picture.format,
                fileName: FileName.following(upload.fileName, picture.format),
                byteSize: size, width: picture.width, height: picture.height, milliseconds: nil))
    }
}

/// A file as stored after processing.
struct DerivedFile: Sendable {
    let format: MediaFormat
    let fileName: String
    let byteSize: Int
    let width: Int?
    let height: Int?
    /// The duration of a video.
    let milliseconds: Int?
}

/// The actual type of a file on disk.
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

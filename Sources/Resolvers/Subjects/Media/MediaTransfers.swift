// The domain's side of `/media/…`: which uploads are accepted and which files are served.

import Foundation
import MediaFormats
import Postgres

/// What an upload ticket allows.
public struct UploadPermit: Sendable {
    let id: PostgresUUID
    /// More bytes than announced are refused while they arrive.
    public let maximumBytes: Int
    let contentType: String
}

/// A file to be served.
public struct ServedFile: Sendable {
    /// The chosen bytes; the caller closes it.
    public let file: StoredFile
    public let contentType: String
    /// In the form of a Content-Disposition header.
    public let disposition: String
    /// Seconds until the address expires.
    public let maximumAge: Int64
}

/// Why nothing can be accepted or served.
public enum MediaRefusal: Error, Sendable {
    /// The address was not issued by this service, or has expired.
    case forbidden
    /// The upload was already finished.
    case finished
    case missing
}

extension MediaLibrary {
    /// Checks a ticket before a byte is read.
    public func permit(
        upload id: String, expires: String, signature: String
    ) async throws -> UploadPermit {
        let id = try verified(id, .upload, expires, signature).id
        guard let upload = try await MediaWriteQueries.upload(id, database) else {
            throw MediaRefusal.forbidden
        }
        guard upload.status == "AWAITING_UPLOAD" else { throw MediaRefusal.finished }
        return UploadPermit(
            id: id, maximumBytes: upload.byteSize, contentType: upload.mimeType)
    }

    /// A folder for the bytes while they arrive; the caller removes it.
    public func temporaryFolder() throws -> String { try storage.temporaryFolder() }

    /// Stores a complete upload.
    public func receive(_ path: String, _ permit: UploadPermit) async throws {
        try await storage.put(
            path, as: Self.uploadName(permit.id), contentType: permit.contentType)
    }

    /// The file at an address; `choose` selects the bytes.
    public func file(
        _ id: String, variant: String, expires: String, signature: String,
        choosing choose: @Sendable (StoredFacts) -> Range<Int>?
    ) async throws -> ServedFile {
        guard let purpose = MediaSigner.Purpose(rawValue: variant), purpose != .upload else {
            throw MediaRefusal.missing
        }
        let (id, seconds) = try verified(id, purpose, expires, signature)
        guard let media = try await MediaWriteQueries.served(id, expires: seconds, database) else {
            throw MediaRefusal.forbidden
        }
        guard !media.isWithheld,
            let file = try await storage.open(Self.name(id, purpose), choosing: choose)
        else { throw MediaRefusal.missing }
        let isOriginal = purpose == .original
        let name =
            isOriginal
            ? FileName.following(media.fileName, MediaFormat(rawValue: media.mimeType))
            : "\(media.fileName).\(purpose.rawValue).webp"
        let now = Int64(Date().timeIntervalSince1970)
        return ServedFile(
            file: file, contentType: isOriginal ? media.mimeType : "image/webp",
            disposition: Self.disposition(name, isInline: !media.mimeType.hasPrefix("application")),
            maximumAge: min(max(0, seconds - now), MediaSigner.lifetimeSeconds))
    }

    private func verified(
        _ id: String, _ purpose: MediaSigner.Purpose, _ expires: String, _ signature: String
    ) throws(MediaRefusal) -> (id: PostgresUUID, expires: Int64) {
        guard let id = PostgresUUID(text: id) else { throw .missing }
        guard let seconds = Int64(expires), "\(seconds)" == expires,
            signer.isValid(signature, purpose, id, expires: seconds)
        else { throw .forbidden }
        return (id, seconds)
    }

    /// https://www.rfc-editor.org/rfc/rfc6266#section-4.3
    static func disposition(_ name: String, isInline: Bool) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        var encoded = ""
        for byte in name.utf8 {
            if plain.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return "\(isInline ? "inline" : "attachment"); filename*=UTF-8''\(encoded)"
    }

    // MARK: - Background work

    /// Resumes what another node left unfinished.
    func resume() async throws(PostgresError) -> Int {
        let uploads = try await MediaWriteQueries.takeOver(database)
        for upload in uploads where reserve(upload.id) { process(upload) }
        return uploads.count
    }

    /// Deletes files that have been attached to nothing for a day.
    func sweep() async throws -> Int {
        try await delete { transaction throws(PostgresError) in
            try await MediaWriteQueries.orphans(transaction)
        }
    }

    /// Deletes expired evidence, and with it every way to read it.
    func purge() async throws -> Int {
        try await delete { transaction throws(PostgresError) in
            try await MediaWriteQueries.outdated(transaction)
        }
    }

    /// The bytes first, so that remaining bytes always have a row.
    private func delete(
        _ find: (Transaction) async throws(PostgresError) -> [PostgresUUID]
    ) async throws -> Int {
        try await database.act { transaction in
            let ids = try await find(transaction)
            if ids.isEmpty { return 0 }
            try await storage.delete(ids.flatMap(Self.names))
            try await MediaWriteQueries.delete(ids, transaction)
            return ids.count
        }
    }
}

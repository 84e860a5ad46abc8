// Uploading files as a client does.
import Foundation
import TestSupport
import Testing

/// A file to upload, made for a test.
struct SampleFile: Sendable {
    let name: String
    let mimeType: String
    let bytes: [UInt8]

    /// A picture with a place and a quarter turn in its EXIF.
    static func photo(_ width: Int = 900, _ height: Int = 600) async throws -> SampleFile {
        let plain = try await made("jpg", width, height)
        // https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf
        let place = Array("SECRETPLACE\0".utf8)
        let tiff: [UInt8] =
            Array("II".utf8) + [42, 0, 8, 0, 0, 0, 2, 0]
            + [0x0E, 0x01, 2, 0, UInt8(place.count), 0, 0, 0, 38, 0, 0, 0]
            + [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0] + [0, 0, 0, 0] + place
        let exif = Array("Exif\0\0".utf8) + tiff
        let segment: [UInt8] = [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
        return SampleFile(
            name: "사진 1.jpg", mimeType: "image/jpeg",
            bytes: Array(plain[..<2]) + segment + plain[2...])
    }

    /// A picture of any type that vips writes.
    static func made(_ type: String, _ width: Int = 64, _ height: Int = 48) async throws -> [UInt8]
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "picture-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = { (name: String) in folder.appending(path: name).path(percentEncoded: false) }
        try await run("vips", ["black", path("a.png"), "\(width)", "\(height)", "--bands", "3"])
        try await run("vips", ["copy", path("a.png"), path("b.\(type)")])
        return Array(try Data(contentsOf: folder.appending(path: "b.\(type)")))
    }

    static func pdf(_ text: String = "문서") -> SampleFile {
        SampleFile(
            name: "회의록.pdf", mimeType: "application/pdf", bytes: Array("%PDF-1.7\n\(text)".utf8))
    }

    var sha256: String {
        get async throws {
            let file = FileManager.default.temporaryDirectory.appending(path: "hash-\(UUID())")
            try Data(bytes).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let line = try await run("sha256sum", [file.path(percentEncoded: false)])
            return String(line.prefix(64))
        }
    }

    /// What a client declares about it beforehand.
    var declared: JSON {
        get async throws {
            [
                "fileName": .string(name), "mimeType": .string(mimeType),
                "byteSize": .int(bytes.count), "sha256": .string(try await sha256),
            ]
        }
    }
}

extension Acting {
    static let media = """
        media { id kind status fileName mimeType byteSize width height durationSeconds url
            thumbnail: url(variant: THUMBNAIL) small: url(variant: SMALL)
            large: url(variant: LARGE) }
        """

    /// A ticket for a file; its `media` and `uploadUrl`.
    func ticket(_ file: SampleFile, declaring more: [String: JSON] = [:]) async throws -> JSON {
        let acted = try await self(
            "mediaCreateUploads", ["files": [try await file.declared.with(more)]],
            "tickets { \(Self.media) uploadUrl expiresAt headers { name value } }")
        #expect(acted.codes.isEmpty, "\(acted.errors)")
        return acted["tickets"][0]
    }

    /// Sends a file to a ticket's address; the status.
    func put(_ bytes: [UInt8], to ticket: JSON) async throws -> Int {
        try await server.http.request("PUT", try path(ticket["uploadUrl"]), body: bytes).status
    }

    /// Finishes an upload, and retries while it is being processed: the machine may be busy.
    func finish(_ media: JSON) async throws -> Acted {
        var acted = try await self("mediaFinishUpload", ["mediaId": media], Self.media)
        for _ in 0..<40 where acted["media"]["status"] == "PROCESSING" {
            acted = try await self("mediaFinishUpload", ["mediaId": media], Self.media)
        }
        return acted
    }

    /// Uploads a file to the end; it must become ready.
    func upload(_ file: SampleFile) async throws -> JSON {
        let ticket = try await ticket(file)
        #expect(try await put(file.bytes, to: ticket) == 204)
        let finished = try await finish(ticket["media"]["id"])
        #expect(finished["media"]["status"] == "READY", "\(finished.payload)")
        return finished["media"]
    }

    /// The answer at an address.
    func get(_ url: JSON) async throws -> HTTPAnswer {
        try await server.http.request("GET", try path(url))
    }

    /// Of an address on this server.
    func path(_ url: JSON) throws -> String {
        let text = try #require(url.string)
        let origin = "http://127.0.0.1:\(server.http.port)"
        #expect(text.hasPrefix(origin + "/media/"), "\(text)")
        return String(text.dropFirst(origin.count))
    }
}

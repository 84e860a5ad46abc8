// The files of GraphiQL, read once at the server's start.

import Crypto
import Foundation

/// The folder that `scripts/graphiql` fills.
struct GraphiQLFiles: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let contentType: String
        /// An entity tag, with its quotes.
        let tag: String
    }

    /// Maximum bytes of one file.
    static let fileLimit = 16 << 20
    /// Maximum files in the folder.
    static let countLimit = 64

    private static let types = [
        "html": "text/html; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "css": "text/css; charset=utf-8", "json": "application/json; charset=utf-8",
    ]

    private let files: [String: File]

    /// Reads the files of a folder whose names end in `.html`, `.js`, `.css` or `.json`.
    ///
    /// Throws if the folder has no page, or more than the limits allow.
    init(folder: String) throws(ConfigurationError) {
        var files: [String: File] = [:]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() {
            guard let type = Self.types[(name as NSString).pathExtension] else { continue }
            guard files.count < Self.countLimit,
                let bytes = Self.read(folder + "/" + name)
            else {
                throw ConfigurationError(
                    description: "DANJI_GRAPHIQL_DIR: \(name) cannot be read, is larger than "
                        + "\(Self.fileLimit) bytes, or is one of more than \(Self.countLimit).")
            }
            let digest = SHA256.hash(data: bytes).prefix(12)
            files[name] = File(
                bytes: bytes, contentType: type,
                tag: "\"\(digest.map { String(format: "%02x", $0) }.joined())\"")
        }
        guard files["index.html"] != nil else {
            throw ConfigurationError(
                description: "DANJI_GRAPHIQL_DIR is \(folder), where there is no index.html: "
                    + "scripts/graphiql \(folder) puts GraphiQL there.")
        }
        self.files = files
    }

    /// - Parameter name: as in the path; nil is the page itself
    subscript(name: String?) -> File? { files[name ?? "index.html"] }

    private static func read(_ path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: fileLimit + 1), data.count <= fileLimit
        else { return nil }
        return Array(data)
    }
}

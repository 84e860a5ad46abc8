// Documents provided by the operator: known by their ids before any client uses them.

import Foundation
import GraphQLCore

/// A manifest of documents, in one of two forms of JSON:
///
/// - `{"sha256:…": "query …", …}`, an object of ids and documents;
/// - Apollo's, `{"format": "apollo-persisted-query-manifest", "version": 1, "operations":
///   [{"id": "…", "name": "…", "type": "…", "body": "query …"}, …]}`.
///
/// An id that is a hash must be that of its document; others are names of the operator's choice.
struct TrustedDocuments: Sendable {
    /// Maximum bytes of a manifest.
    static let byteLimit = 64 << 20
    /// Maximum documents of a manifest.
    static let countLimit = 20_000
    /// Characters of an id.
    static let maximumIDLength = 256

    static let none = TrustedDocuments()

    private(set) var byID: [String: [UInt8]] = [:]

    private init() {}

    /// Reads a manifest.
    init(file: String) throws(ConfigurationError) {
        guard let handle = FileHandle(forReadingAtPath: file),
            let data = try? handle.read(upToCount: Self.byteLimit + 1), data.count <= Self.byteLimit
        else {
            throw ConfigurationError(
                description: "DANJI_TRUSTED_DOCUMENTS: \(file) cannot be read, or is larger than "
                    + "\(Self.byteLimit >> 20) MB.")
        }
        try self.init(json: Array(data))
    }

    init(json: [UInt8]) throws(ConfigurationError) {
        let manifest: InputValue
        do {
            manifest = try InputValue(
                json: json, limits: JSONLimits(bytes: Self.byteLimit, depth: 8))
        } catch {
            throw Self.error("it is not JSON: \(error.message) (at byte \(error.offset))")
        }
        for (id, document) in try Self.entries(manifest) { try add(id, document) }
    }

    private static func entries(
        _ manifest: InputValue
    ) throws(ConfigurationError) -> [(String, String)] {
        guard case .object(let fields) = manifest else {
            throw error("it must be an object of ids and documents, or Apollo's manifest.")
        }
        guard case .list(let operations)? = manifest["operations"] else {
            var entries: [(String, String)] = []
            for field in fields {
                guard case .string(let document) = field.value else {
                    throw error("\"\(field.name.prefix(100))\" must be a document.")
                }
                entries.append((field.name, document))
            }
            return entries
        }
        var entries: [(String, String)] = []
        for operation in operations {
            guard case .string(let id)? = operation["id"],
                case .string(let body)? = operation["body"]
            else { throw error("each operation needs an \"id\" and a \"body\".") }
            entries.append((id, body))
        }
        return entries
    }

    private mutating func add(_ id: String, _ document: String) throws(ConfigurationError) {
        let bytes = Array(document.utf8)
        let hash = DocumentHash(of: bytes)
        if let named = DocumentHash(hex: id.replacing(DocumentHash.prefix, with: "")) {
            guard named == hash else {
                throw Self.error("\(id.prefix(100)) is not the hash of its document, \(hash.id).")
            }
        } else {
            guard Self.isID(id) else {
                throw Self.error(
                    "\"\(id.prefix(100))\" is not an id: letters, digits and -._~: are.")
            }
            guard byID[id] == nil || byID[id] == bytes else {
                throw Self.error("\"\(id)\" names two documents.")
            }
            byID[id] = bytes
        }
        byID[hash.id] = bytes
        guard byID.count <= 2 * Self.countLimit else {
            throw Self.error("there may be \(Self.countLimit) documents.")
        }
    }

    /// Whether this is a valid document id.
    static func isID(_ text: String) -> Bool {
        (1...maximumIDLength).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "-._~:".utf8.contains(byte)
                }
            }
    }

    private static func error(_ text: String) -> ConfigurationError {
        ConfigurationError(description: "DANJI_TRUSTED_DOCUMENTS: \(text)")
    }

    /// The number of documents.
    var count: Int { byID.keys.count { $0.hasPrefix(DocumentHash.prefix) } }

    subscript(id: String) -> [UInt8]? { byID[id] }

    subscript(hash: DocumentHash) -> [UInt8]? { byID[hash.id] }
}

// Resolves a request's reference to its document: the text itself, the id of a trusted document, or
// the hash of one that a client has sent before.

import GraphQLCore
import Redis
import Resolvers

/// Which documents may be executed.
enum DocumentPolicy: String, Sendable {
    /// All that are valid.
    case any
    /// Those of the manifest.
    case trusted
}

/// Finds the documents of requests.
///
/// Documents sent by clients are stored in this process, in a bounded number of bytes, and in Redis
/// for a day; a text from Redis is used only if it has the requested hash. Only signed-in clients
/// store and find documents this way: others could fill the store for everyone.
final class PersistedDocuments: Sendable {
    /// Bytes of documents that the process stores.
    static let byteLimit = 16 << 20
    static let expireSeconds = 86_400

    private let trusted: TrustedDocuments
    private let policy: DocumentPolicy
    private let redis: RedisClient?
    private let stored = GenerationCache<DocumentHash, [UInt8]>(byteLimit: byteLimit)

    init(_ trusted: TrustedDocuments = .none, policy: DocumentPolicy = .any, redis: RedisClient?) {
        self.trusted = trusted
        self.policy = policy
        self.redis = redis
    }

    /// The request with the text of its document.
    ///
    /// - Throws: if there is none, or it may not be executed
    func complete(
        _ request: GraphQLRequest, _ authorization: Authorization
    ) async throws(RequestError) -> GraphQLRequest {
        switch request.document {
        case .text(let text):
            if policy == .trusted { try checkTrust(DocumentHash(of: text)) }
            return request
        case .id(let id):
            guard let text = trusted[id] else { throw .unknownDocument }
            return request.with(text)
        case .hash(let hash, let text?):
            guard DocumentHash(of: text) == hash else { throw .otherHash }
            if policy == .trusted { try checkTrust(hash) }
            return request.with(text)
        case .hash(let hash, nil):
            if let text = trusted[hash] { return request.with(text) }
            guard policy == .any else { throw .persistedQueryNotSupported }
            guard case .bearer = authorization, let text = await find(hash) else {
                throw .persistedQueryNotFound
            }
            return request.with(text)
        }
    }

    /// Whether the operator knows the document of a request that was completed.
    func isTrusted(_ request: GraphQLRequest) -> Bool {
        switch request.document {
        case .id: true
        case .hash(let hash, _): trusted[hash] != nil
        case .text: policy == .trusted
        }
    }

    private func checkTrust(_ hash: DocumentHash) throws(RequestError) {
        guard trusted[hash] != nil else { throw .untrustedDocument }
    }

    /// Stores a document that its client identified by its hash, after a signed-in client executed
    /// it.
    func remember(_ request: GraphQLRequest) {
        guard policy == .any, case .hash(let hash, let text?) = request.document,
            trusted[hash] == nil, insert(text, hash)
        else { return }
        redis?.setIgnoringReply(
            Self.key(hash), to: text, expireSeconds: Self.expireSeconds)
    }

    private func find(_ hash: DocumentHash) async -> [UInt8]? {
        if let known = stored[hash] { return known }
        guard let redis,
            let text = try? await redis.getRange(Self.key(hash), count: Self.byteLimit / 2),
            DocumentHash(of: text) == hash
        else { return nil }
        _ = insert(text, hash)
        return text
    }

    /// - Returns: whether it is new here
    private func insert(_ text: [UInt8], _ hash: DocumentHash) -> Bool {
        stored.insert(text, for: hash, bytes: text.count + hash.hex.utf8.count)
    }

    private static func key(_ hash: DocumentHash) -> [UInt8] {
        Array("danji:document:\(hash.hex)".utf8)
    }
}

extension RequestError {
    /// The message and code of Apollo's protocol: its clients then send the document.
    static var persistedQueryNotFound: RequestError {
        RequestError("PersistedQueryNotFound", .persistedQueryNotFound)
    }

    /// Apollo's clients then stop sending hashes.
    static var persistedQueryNotSupported: RequestError {
        RequestError("PersistedQueryNotSupported", .persistedQueryNotSupported)
    }

    fileprivate static var otherHash: RequestError {
        RequestError("provided sha does not match query", .badRequest)
    }

    fileprivate static var unknownDocument: RequestError {
        RequestError("There is no document of this \"documentId\".", .documentNotFound)
    }

    fileprivate static var untrustedDocument: RequestError {
        RequestError(
            "Only documents that the operator knows are executed: send a \"documentId\".",
            .documentNotTrusted)
    }
}

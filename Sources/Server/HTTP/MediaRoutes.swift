// `/media/…`: uploads with a ticket, downloads from a signed address. No token is needed: the
// address is the permission.

import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Resolvers
import Synchronization

/// Uploads and files.
struct MediaRoutes: Sendable {
    let media: MediaLibrary
    let logger: Logger
    private let files = FileIO()

    init(media: MediaLibrary, logger: Logger) {
        self.media = media
        self.logger = logger
    }

    func add(to router: Router<ServerContext>) {
        router.put("/media/upload/:id") { request, context in
            await answer(context) { try await upload(request, context) }
        }
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/media/:id/:variant", method: method) { request, context in
                await answer(context) { try await file(request, context) }
            }
        }
    }

    // MARK: - Uploads

    private func upload(_ request: Request, _ context: ServerContext) async throws -> Response {
        let permit = try await media.permit(
            upload: context.parameters.get("id") ?? "",
            expires: request.uri.queryParameters.get("expires") ?? "",
            signature: request.uri.queryParameters.get("signature") ?? "")
        let length = request.headers[.contentLength].flatMap { Int($0) }
        if let length, length > permit.maximumBytes { throw TooManyBytes() }
        let folder = try media.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/upload"
        let bytes = BoundedBytes(body: request.body, maximum: permit.maximumBytes)
        do {
            try await files.writeFile(contents: bytes, path: path, context: context)
        } catch {
            // The writer wraps the error that the body threw.
            throw bytes.tooMany.load(ordering: .relaxed) ? TooManyBytes() : error
        }
        try await media.receive(path, permit)
        return Self.plain(.noContent)
    }

    // MARK: - Downloads

    private func file(_ request: Request, _ context: ServerContext) async throws -> Response {
        let (method, fields) = (request.method, request.headers)
        let served = try await media.file(
            context.parameters.get("id") ?? "", variant: context.parameters.get("variant") ?? "",
            expires: request.uri.queryParameters.get("expires") ?? "",
            signature: request.uri.queryParameters.get("signature") ?? ""
        ) { facts in
            guard method != .head else { return nil }
            return FileSelection(method, fields, facts).bytes(of: facts)
        }
        let facts = served.file.facts
        let selection = FileSelection(method, fields, facts)
        var headers = Self.headers(of: served)
        guard method != .head, let range = selection.bytes(of: facts), !range.isEmpty else {
            served.file.close()
            return Self.bodiless(selection, facts, headers)
        }
        if case .part = selection {
            headers[.contentRange] =
                "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(facts.byteSize)"
        }
        let place = served.file.range
        let body = try await files.loadFile(
            path: served.file.path, range: place.lowerBound...place.upperBound - 1,
            context: context)
        return Response(
            status: selection == .whole ? .ok : .partialContent, headers: headers,
            body: ResponseBody(contentLength: body.contentLength) { writer in
                defer { served.file.close() }
                let body = body
                try await body.write(writer)
            })
    }

    private static func headers(of served: ServedFile) -> HTTPFields {
        var headers: HTTPFields = [
            .contentType: served.contentType,
            .cacheControl: "private, max-age=\(served.maximumAge), immutable",
            .acceptRanges: "bytes",
            .eTag: FileSelection.entityTag(served.file.facts),
        ]
        headers[.contentDisposition] = served.disposition
        headers[.xContentTypeOptions] = "nosniff"
        // A file opened as a page must not load or run anything.
        headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
        return headers
    }

    /// The response to HEAD, and those without a file.
    private static func bodiless(
        _ selection: FileSelection, _ facts: StoredFacts, _ headers: HTTPFields
    ) -> Response {
        var headers = headers
        switch selection {
        case .whole, .part:
            headers[.contentLength] = "\(facts.byteSize)"
            return Response(status: .ok, headers: headers)
        case .notModified:
            headers[.contentType] = nil
            headers[.contentDisposition] = nil
            return Response(status: .notModified, headers: headers)
        case .unsatisfiable:
            var answer = plain(.rangeNotSatisfiable, "The file ends before this range.\n")
            answer.headers[.contentRange] = "bytes */\(facts.byteSize)"
            answer.headers[.acceptRanges] = "bytes"
            return answer
        }
    }

    // MARK: - Refusals

    private func answer(
        _ context: ServerContext, _ body: () async throws -> Response
    ) async -> Response {
        do {
            return try await body()
        } catch let refusal as MediaRefusal {
            switch refusal {
            case .forbidden: return Self.plain(.forbidden, "This address has expired.\n")
            case .finished: return Self.plain(.conflict, "This upload was finished.\n")
            case .missing: return Self.plain(.notFound, "Not found.\n")
            }
        } catch is TooManyBytes {
            return Self.plain(.contentTooLarge, "More bytes than were announced.\n")
        } catch {
            logger.error(
                "media request failed",
                metadata: ["request_id": "\(context.requestID)", "error": "\(error)"])
            return Self.plain(.serviceUnavailable, "Try again in a few seconds.\n")
        }
    }

    private static func plain(_ status: HTTPResponse.Status, _ text: String = "") -> Response {
        var headers: HTTPFields = [.cacheControl: "no-store"]
        headers[.xContentTypeOptions] = "nosniff"
        if !text.isEmpty { headers[.contentType] = "text/plain; charset=utf-8" }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

/// More bytes arrived than the ticket allows.
private struct TooManyBytes: Error {}

/// A body that fails when it exceeds a number of bytes. It is read a piece at a time: a large file
/// takes no more memory than a small one.
private final class BoundedBytes: AsyncSequence, Sendable {
    let body: RequestBody
    let maximum: Int
    let tooMany = Atomic<Bool>(false)

    init(body: RequestBody, maximum: Int) {
        self.body = body
        self.maximum = maximum
    }

    struct Iterator: AsyncIteratorProtocol {
        var body: RequestBody.AsyncIterator
        let bounds: BoundedBytes
        var count = 0

        mutating func next() async throws -> ByteBuffer? {
            guard let piece = try await body.next() else { return nil }
            count += piece.readableBytes
            guard count <= bounds.maximum else {
                bounds.tooMany.store(true, ordering: .relaxed)
                throw TooManyBytes()
            }
            return piece
        }
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(body: body.makeAsyncIterator(), bounds: self)
    }
}

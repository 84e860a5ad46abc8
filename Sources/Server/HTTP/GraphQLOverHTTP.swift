// GraphQL over HTTP: media types and status codes, as pure functions.
// https://graphql.github.io/graphql-over-http/draft/

import GraphQLCore
import Resolvers

/// The two media types that an answer may have.
enum GraphQLMediaType: String, Sendable {
    case response = "application/graphql-response+json"
    case json = "application/json"

    var contentType: String { rawValue + "; charset=utf-8" }

    /// The type that an Accept header wants most; JSON where it says nothing or wants anything,
    /// `nil` where it accepts neither.
    init?(accept: String?) {
        guard let accept, !accept.allSatisfy(\.isWhitespace) else {
            self = .json
            return
        }
        var best: (type: GraphQLMediaType, quality: Double)?
        for range in accept.split(separator: ",").prefix(64) {
            guard let (type, quality) = Self.parse(range), quality > 0 else { continue }
            if best == nil || quality > (best?.quality ?? 0) { best = (type, quality) }
        }
        guard let best else { return nil }
        self = best.type
    }

    private static func parse(_ range: Substring) -> (GraphQLMediaType, Double)? {
        let parts = range.split(separator: ";").map { $0.trimmed.lowercased() }
        let type: GraphQLMediaType
        switch parts.first {
        case response.rawValue: type = .response
        case json.rawValue, "application/*", "*/*": type = .json
        default: return nil
        }
        var quality = 1.0
        for parameter in parts.dropFirst() {
            if parameter.hasPrefix("q=") { quality = Double(parameter.dropFirst(2)) ?? 0 }
            if parameter.hasPrefix("charset="), parameter != "charset=utf-8" { return nil }
        }
        return (type, quality)
    }
}

/// An HTTP answer before it becomes the HTTP library's.
struct GraphQLAnswer: Sendable {
    let status: Int
    let mediaType: GraphQLMediaType
    let body: [UInt8]

    /// The answer to a request that reached the service.
    init(_ outcome: GraphQLService.Outcome, as mediaType: GraphQLMediaType, requestID: String) {
        self.mediaType = mediaType
        switch outcome {
        case .executed(let response):
            status = 200
            body = response.bytes
        case .refused(let error):
            // As application/json every well-formed request is answered with 200.
            status = mediaType == .json ? 200 : 400
            body = Response(error.withCodes).bytes
        case .unauthenticated:
            status = 401
            body = Self.error(
                "The token is unknown or has expired. Sign in again, or refresh it.",
                code: .unauthenticated)
        case .unavailable:
            status = 503
            body = Self.error(
                "The database cannot be reached at the moment. Try again in a few seconds.",
                code: .internal, requestID: requestID)
        }
    }

    /// The answer to what is no GraphQL request.
    init(status: Int, _ message: String, as mediaType: GraphQLMediaType) {
        self.status = status
        self.mediaType = mediaType
        body = Self.error(message, code: .badRequest)
    }

    private static func error(
        _ message: String, code: ErrorCode, requestID: String? = nil
    ) -> [UInt8] {
        var extensions = [ErrorExtension.code(code)]
        if let requestID {
            extensions.append(ErrorExtension(name: "requestId", json: "\"\(requestID)\""))
        }
        return Response(
            RequestError(.operation, [GraphQLError(message, extensions: extensions)])
        ).bytes
    }
}

extension RequestError {
    /// Every error with a code, those that limits have given theirs already.
    fileprivate var withCodes: RequestError {
        let code: ErrorCode =
            switch stage {
            case .syntax: .parseFailed
            case .limit, .validation, .operation: .validationFailed
            case .variables: .badUserInput
            }
        return RequestError(
            stage,
            errors.map { error in
                guard !error.extensions.contains(where: { $0.name == "code" }) else { return error }
                return GraphQLError(
                    error.message, locations: error.locations, path: error.path,
                    extensions: error.extensions + [.code(code)])
            })
    }
}

extension Substring {
    /// Without spaces and tabs around it.
    var trimmed: Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}

// An answer of the GraphQL endpoint before it becomes the HTTP library's.

import GraphQLCore
import Resolvers

/// Status, media type and body.
struct GraphQLAnswer: Sendable {
    let status: Int
    let mediaType: GraphQLMediaType
    let body: [UInt8]

    private init(
        _ outcome: HTTPOutcome, _ profile: HTTPProfile, accepted: GraphQLMediaType?, body: [UInt8]
    ) {
        status = profile.status(of: outcome, accepted: accepted ?? profile.preferredType)
        mediaType = profile.mediaType(status: status, accepted: accepted)
        self.body = body
    }

    /// The answer to a request that reached the service.
    init(
        _ outcome: GraphQLService.Outcome, _ profile: HTTPProfile, accepted: GraphQLMediaType,
        requestID: String
    ) {
        let kind: HTTPOutcome
        let body: [UInt8]
        switch outcome {
        case .executed(let response):
            kind = response.hasErrors ? .dataWithErrors : .data
            body = response.bytes
        case .refused(let error):
            kind = HTTPOutcome(error.stage)
            body = Response(error.withCodes).bytes
        case .unauthenticated:
            kind = .unauthenticated
            body = Self.error(
                "The token is unknown or has expired. Sign in again, or refresh it.",
                code: .unauthenticated)
        case .malformedAuthorization:
            kind = .authorizationMalformed
            body = Self.error(
                "Send the token as Authorization: Bearer TOKEN.", code: .badRequest)
        case .mutationRefused:
            kind = .methodNotAllowed
            body = Self.error("A mutation needs the method POST.", code: .badRequest)
        case .unavailable:
            kind = .unavailable
            body = Self.error(
                "The database cannot be reached at the moment. Try again in a few seconds.",
                code: .internal, requestID: requestID)
        }
        self.init(kind, profile, accepted: accepted, body: body)
    }

    /// The answer to what is not a GraphQL request.
    init(_ refusal: RequestRefusal, _ profile: HTTPProfile, accepted: GraphQLMediaType?) {
        self.init(
            refusal.outcome, profile, accepted: accepted,
            body: Self.error(refusal.message, code: .badRequest))
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

extension HTTPOutcome {
    /// What a request error means for HTTP.
    init(_ stage: RequestError.Stage) {
        self =
            switch stage {
            case .syntax: .documentNotParsed
            case .limit, .validation: .documentInvalid
            case .operation: .operationUndetermined
            case .variables: .variablesRefused
            }
    }
}

extension RequestError {
    /// Every error with a code, those that limits have given theirs already.
    var withCodes: RequestError {
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

// A response of the GraphQL endpoint, independent of the HTTP library.

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

    /// The response to a request that reached the service.
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
            kind = HTTPOutcome(error)
            body = Response(error.withCodes).bytes
        case .unauthenticated:
            kind = .unauthenticated
            body = Response(RequestError.signedOut).bytes
        case .malformedAuthorization:
            kind = .authorizationMalformed
            body = Response(RequestError.malformedAuthorization).bytes
        case .mutationRefused:
            kind = .methodNotAllowed
            body = Response(RequestError.mutationNeedsPost).bytes
        case .unavailable:
            kind = .unavailable
            body = Response(RequestError.unavailable(requestID)).bytes
        }
        self.init(kind, profile, accepted: accepted, body: body)
    }

    /// The response to a request that is not GraphQL.
    init(_ refusal: RequestRefusal, _ profile: HTTPProfile, accepted: GraphQLMediaType?) {
        self.init(
            refusal.outcome, profile, accepted: accepted,
            body: Response(RequestError(refusal.message, refusal.outcome.code)).bytes)
    }
}

extension HTTPOutcome {
    /// The code of a refusal before there is an operation.
    fileprivate var code: ErrorCode {
        switch self {
        case .tooMany: .tooMany
        case .unauthenticated: .unauthenticated
        case .unavailable: .internal
        case .overloaded: .overloaded
        default: .badRequest
        }
    }

    /// The HTTP outcome of a request error.
    init(_ error: RequestError) {
        if let first = error.errors.first,
            first.hasCode(.persistedQueryNotFound) || first.hasCode(.persistedQueryNotSupported)
        {
            self = .hashUnknown
            return
        }
        if let first = error.errors.first, first.hasCode(.rateLimited) {
            self = .tooMany
            return
        }
        if let first = error.errors.first, first.hasCode(.overloaded) {
            self = .unavailable
            return
        }
        self =
            switch error.stage {
            case .syntax: .documentNotParsed
            case .limit, .validation: .documentInvalid
            case .operation: .operationUndetermined
            case .variables: .variablesRefused
            }
    }
}

extension RequestError {
    /// Every error with a code, except those that already have one from a limit.
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
    /// Without leading and trailing spaces and tabs.
    var trimmed: Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}

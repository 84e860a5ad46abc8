// Errors of whole requests that every transport reports in the same words.

import GraphQLCore
import Resolvers

extension RequestError {
    /// The token is unknown, expired or ended.
    static var signedOut: RequestError {
        RequestError(
            "The token is unknown or has expired. Sign in again, or refresh it.", .unauthenticated)
    }

    static var malformedAuthorization: RequestError {
        RequestError("Send the token as Authorization: Bearer TOKEN.", .badRequest)
    }

    static var mutationNeedsPost: RequestError {
        RequestError("A mutation needs the method POST.", .badRequest)
    }

    /// The database could not authenticate the client.
    static func unavailable(_ requestID: String? = nil) -> RequestError {
        RequestError(
            "The database cannot be reached at the moment. Try again in a few seconds.", .internal,
            requestID: requestID)
    }

    /// An error without a location in a document.
    init(_ message: String, _ code: ErrorCode, requestID: String? = nil) {
        var extensions = [ErrorExtension.code(code)]
        if let requestID {
            extensions.append(ErrorExtension(name: "requestId", json: "\"\(requestID)\""))
        }
        self.init(.operation, [GraphQLError(message, extensions: extensions)])
    }
}

extension GraphQLError {
    func hasCode(_ code: ErrorCode) -> Bool { extensions.contains(.code(code)) }
}

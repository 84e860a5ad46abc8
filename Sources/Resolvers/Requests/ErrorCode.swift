// The codes of top-level errors. Problems that a person can fix in a mutation have separate codes,
// the schema's `UserErrorCode`. docs/errors.md explains both, and a test compares it with them.

public import GraphQLCore

/// The values of `extensions.code`.
public enum ErrorCode: String, Sendable, CaseIterable {
    /// The HTTP request is not a GraphQL request.
    case badRequest = "BAD_REQUEST"
    case parseFailed = "GRAPHQL_PARSE_FAILED"
    case validationFailed = "GRAPHQL_VALIDATION_FAILED"
    /// An argument out of its range, or a variable that cannot be coerced.
    case badUserInput = "BAD_USER_INPUT"
    /// No document has the requested id.
    case documentNotFound = "DOCUMENT_NOT_FOUND"
    /// The server executes only documents that its operator knows.
    case documentNotTrusted = "DOCUMENT_NOT_TRUSTED"
    /// Apollo's code for a hash without a document.
    case persistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND"
    /// Apollo's code if document hashes are not accepted.
    case persistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED"
    case tooDeep = "QUERY_TOO_DEEP"
    case tooCostly = "QUERY_TOO_COSTLY"
    /// The budget of the viewer, or of the address, does not cover the operation; with
    /// `extensions.retryAfterSeconds`.
    case rateLimited = "RATE_LIMITED"
    case unauthenticated = "UNAUTHENTICATED"
    case forbidden = "FORBIDDEN"
    /// More subscriptions, or more unread events, than a limit allows.
    case tooMany = "TOO_MANY"
    /// The viewer's or the complex's share of the database is used up, the request took too long,
    /// or the server sheds load; with `extensions.retryAfterSeconds`.
    case overloaded = "OVERLOADED"
    /// With `extensions.requestId`, which identifies the log line.
    case `internal` = "INTERNAL"
}

extension ErrorExtension {
    /// `extensions.code`.
    public static func code(_ code: ErrorCode) -> ErrorExtension {
        ErrorExtension(name: "code", json: "\"\(code.rawValue)\"")
    }

    public static let retryAfterName = "retryAfterSeconds"

    /// `extensions.retryAfterSeconds`: when to try again.
    public static func retryAfter(_ seconds: Int) -> ErrorExtension {
        ErrorExtension(name: retryAfterName, json: "\(seconds)")
    }
}

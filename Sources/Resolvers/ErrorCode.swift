// The codes of top-level errors. What a person can mend in a mutation has codes of its own, the
// schema's `UserErrorCode`. docs/errors.md explains both, and a test holds it to them.

public import GraphQLCore

/// The values of `extensions.code`.
public enum ErrorCode: String, Sendable, CaseIterable {
    /// The HTTP request is no GraphQL request.
    case badRequest = "BAD_REQUEST"
    case parseFailed = "GRAPHQL_PARSE_FAILED"
    case validationFailed = "GRAPHQL_VALIDATION_FAILED"
    /// An argument out of its range, or a variable that cannot be coerced.
    case badUserInput = "BAD_USER_INPUT"
    /// No document has the id that the request names.
    case documentNotFound = "DOCUMENT_NOT_FOUND"
    /// The server executes only documents that its operator knows.
    case documentNotTrusted = "DOCUMENT_NOT_TRUSTED"
    /// Apollo's word for a hash without a document.
    case persistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND"
    /// Apollo's word where hashes of documents are not taken.
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
    /// The viewer's or the complex' share of the database is used up, the request took too long, or
    /// the server sheds load; then with `extensions.retryAfterSeconds`.
    case overloaded = "OVERLOADED"
    /// With `extensions.requestId`, by which the log tells what happened.
    case `internal` = "INTERNAL"
}

extension ErrorExtension {
    /// `extensions.code`.
    public static func code(_ code: ErrorCode) -> ErrorExtension {
        ErrorExtension(name: "code", json: "\"\(code.rawValue)\"")
    }
}

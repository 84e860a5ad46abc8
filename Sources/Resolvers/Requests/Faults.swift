// Unexpected errors: the details are logged once, the client only learns that it failed.

public import GraphQLCore
import Logging
import Postgres

extension DomainRequest {
    /// A field's answer instead of a value: the error that was thrown for the client, or
    /// `INTERNAL`.
    func fieldError(_ error: any Error) -> FieldError {
        switch error {
        case let error as FieldError: error
        case let error as PostgresError: fault(error)
        case let error as Refusal:
            unexpected("a refusal without a payload: \(error.problems.map(\.code.rawValue))")
        default: unexpected("\(error)")
        }
    }

    /// An unexpected error: the details are logged once, the client only learns that it failed.
    func unexpected(_ what: String) -> FieldError {
        application.logger.error(
            "unexpected error", metadata: ["request_id": "\(origin.requestID)", "error": "\(what)"])
        return FieldError("Internal error", extensions: origin.internalError)
    }

    /// `extensions` of what the engine reports by itself. Errors that no client can cause are
    /// logged.
    public func extensions(of fault: ExecutionFault) -> [ErrorExtension] {
        switch fault {
        case .argument: return [.code(.badUserInput)]
        case .limit: return [.code(.tooCostly)]
        case .notExecuted: return origin.internalError
        case .null(let field): return unexpected("null for the Non-Null field \(field)").extensions
        case .value(let field): return unexpected("\(field) cannot be written").extensions
        case .resolver(let field): return unexpected("\(field) failed without a code").extensions
        case .answer(let field, let violation):
            return unexpected("the answer to \(field): \(violation)").extensions
        }
    }

    /// Infrastructure errors: the details are logged once, the client only learns that it failed.
    func fault(_ error: PostgresError) -> FieldError {
        if error.isOfLoad { return overload(error) }
        application.logger.error(
            "statement failed",
            metadata: ["request_id": "\(origin.requestID)", "error": "\(error)"])
        let message =
            switch error {
            case .unavailable, .connectionLost, .closed:
                "The database cannot be reached at the moment. Try again in a few seconds."
            default: "Internal error"
            }
        return FieldError(message, extensions: origin.internalError)
    }

    /// More was requested than there is time for. A client that has left gets nothing, and the log
    /// only records that it left.
    private func overload(_ error: PostgresError) -> FieldError {
        application.logger.log(
            level: Task.isCancelled ? .debug : .warning, "statement given up",
            metadata: ["request_id": "\(origin.requestID)", "error": "\(error)"])
        return FieldError(
            "This takes too long, or too much is asked at once. Ask for less, or try again in a "
                + "few seconds.",
            // Not all at once.
            extensions: [.code(.overloaded), .retryAfter(.random(in: 1...3))])
    }
}

extension PostgresError {
    /// Whether the statement might have succeeded at a quieter time.
    fileprivate var isOfLoad: Bool {
        switch self {
        case .overloaded, .timeout, .cancelled: true
        default: isStatementCancelled
        }
    }
}

// What the log says about an operation on any transport: never its document, variables or token.

import GraphQLCore

/// An operation as named in its document.
struct OperationLabel: Sendable {
    /// Nil if it has none.
    let name: String?
    let type: OperationType
    /// Whether its name counts in metrics: somebody with an account of their own has sent it, or
    /// the operator knows its document. Strangers and guests could make up names without end.
    var isNamed = false
    /// Nil if it is not known.
    var document: DocumentHash?
    /// What it asks for, in points; nil if that is not known.
    var cost: Int?
}

extension OperationLabel {
    init(_ operation: PlannedOperation) {
        self.init(
            name: operation.plan.operationName, type: operation.plan.operationType,
            document: operation.hash)
    }
}

/// How responses reach a client.
enum OperationTransport: String, Sendable {
    /// One response, as the body of an HTTP response.
    case http
    /// One response among others in the body of an HTTP answer.
    case batch
    case webSocket = "websocket"
    /// Server-sent events of one operation.
    case events = "sse"
    /// Server-sent events of several operations.
    case sharedEvents = "sse-single"
    case multipart
}

/// What is known about an operation when it has ended.
struct OperationRecord: Sendable {
    /// Its outcome, in a word for logs.
    enum Outcome: Sendable, Equatable {
        /// All responses were delivered, none of them with errors.
        case data
        /// A response had errors.
        case dataWithErrors
        /// It ended with an error of this code.
        case failed(String)
        /// Its client left before its end.
        case abandoned

        var text: String {
            switch self {
            case .data: "data"
            case .dataWithErrors: "data with errors"
            case .failed(let code): code
            case .abandoned: "abandoned"
            }
        }
    }

    let transport: OperationTransport
    /// Nil if no operation was found in the document.
    let operation: OperationLabel?
    let outcome: Outcome
    /// The responses delivered to its client.
    let responses: Int
    /// The statements that its first response, or its opening, took; nil if that is not known.
    var statements: Int?
    /// Ends when its outcome is known; nil if it is not recorded.
    var trace: OperationTrace?
}

extension OperationRecord.Outcome {
    /// Identified by the code of the first error.
    init(_ error: RequestError) {
        let code = error.withCodes.errors.first?.extensions.first { $0.name == "code" }
        self = .failed(code?.json.filter { $0 != "\"" } ?? "errors")
    }
}

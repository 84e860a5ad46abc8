// The responses to one operation as the parts of one HTTP response.

import GraphQLCore
import Resolvers

/// Writes the responses to the operation of a request as they become available.
private struct OperationParts: OperationOutput {
    let output: StreamOutput
    let framing: StreamFraming
    let requestID: String

    /// A dedicated connection carries at most one.
    func streamOpened() {}

    func produced(_ response: [UInt8], position: String?) async throws {
        try await output.write(framing.response(response, position: position))
    }

    func ended(_ end: OperationEnd) async {
        switch end {
        case .failed(let error), .streamFailed(let error):
            try? await output.write(framing.failure(error))
        case .signedOut: try? await output.write(framing.failure(.signedOut))
        case .unavailable where framing != .events:
            try? await output.write(framing.failure(.unavailable(requestID)))
        case .unavailable, .completed, .abandoned: break
        }
    }
}

extension StreamedAnswer {
    /// An HTTP response with the responses to one operation.
    init(_ operation: OpenedOperation, _ framing: StreamFraming) {
        self.init(framing: framing, fields: operation.fields) { output in
            let parts = OperationParts(
                output: output, framing: framing, requestID: operation.requestID)
            return switch await operation.deliver(to: parts) {
            case .completed, .failed, .streamFailed, .signedOut: .completed
            case .abandoned: .interrupted
            case .unavailable: .unavailable
            }
        }
    }

    /// The response to a client that reconnects after its operation has ended: it repeats the end,
    /// and asks the client not to reconnect soon.
    static let over = StreamedAnswer(framing: .events) { output in
        try? await output.write(ServerSentEvent.retry(milliseconds: 3_600_000))
        return .completed
    }
}

// `subscribe`: runs a subscription on a list of events.

import GraphQLCore

enum SubscribeOperation: Operation {
    static let name = "subscribe"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let execution = try request.execution()
        guard execution.plan.operationType == .subscription else {
            throw OperationFailure("The operation is no subscription.")
        }
        var responses: [Response] = []
        do {
            let stream = try await GraphQLCore.subscribe(
                execution.plan, execution.variables, execution.resolvers)
            for try await event in stream { responses.append(event.response) }
        } catch let error as RequestError {
            throw OperationFailure(error)
        } catch {
            throw OperationFailure("The source stream failed.")
        }
        writer.byte(UInt8(ascii: "["))
        for (index, response) in responses.enumerated() {
            if index > 0 { writer.byte(UInt8(ascii: ",")) }
            writer.raw(response.bytes)
        }
        writer.byte(UInt8(ascii: "]"))
    }
}

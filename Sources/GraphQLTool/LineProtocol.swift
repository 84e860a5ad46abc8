// The line protocol: one JSON object in, one out, in order.

import GraphQLCore

/// Answers requests of the line protocol, one line at a time.
public struct LineProtocol: Sendable {
    private let memory = Memory()

    public init() {}

    /// The reply to a line, with its line end; `nil` for an empty line.
    /// - Parameter drain: receives the start of a long reply before its end is written.
    public func reply(
        to line: consuming [UInt8], drain: (@Sendable (UnsafeBufferPointer<UInt8>) -> Void)? = nil
    ) async -> [UInt8]? {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { return nil }
        var writer = JSONWriter(capacity: 1024)
        writer.drain = drain
        do throws(JSONError) {
            let fields = try InputValue(json: line, limits: .tool)
            line = []  // a long request is not held while it is processed
            await reply(to: fields, &writer)
        } catch {
            let place = "\(error.message) (at byte \(error.offset))"
            Self.writeFailure(OperationFailure("Invalid request: \(place)"), id: .null, &writer)
        }
        writer.byte(UInt8(ascii: "\n"))
        return writer.finish()
    }

    private func reply(to fields: InputValue, _ writer: inout JSONWriter) async {
        guard case .object = fields else {
            return Self.writeFailure(
                OperationFailure("Invalid request: it must be a JSON object."), id: .null, &writer)
        }
        let id = fields["id"] ?? .null
        guard case .string(let name) = fields["op"] else {
            return Self.writeFailure(
                OperationFailure("Invalid request: \"op\" must be a string."), id: id, &writer)
        }
        writer.raw("{\"id\":")
        writer.value(id)
        guard let operation = Operations.named(name) else {
            writer.raw(",\"unsupported\":")
            writer.string(name)
            writer.byte(UInt8(ascii: "}"))
            return
        }
        let start = writer.count
        let request = ToolRequest(fields: fields, memory: memory)
        writer.raw(",\"result\":")
        do throws(OperationFailure) {
            try await operation.writeResult(of: request, to: &writer)
        } catch {
            writer.truncate(to: start)
            writer.raw(",\"errors\":")
            writer.graphQLErrors(error.errors)
        }
        if fields["steps"] == .boolean(true) {
            writer.raw(",\"steps\":")
            writer.int(request.meter.steps)
        }
        writer.byte(UInt8(ascii: "}"))
    }

    private static func writeFailure(
        _ failure: OperationFailure, id: InputValue, _ writer: inout JSONWriter
    ) {
        writer.raw("{\"id\":")
        writer.value(id)
        writer.raw(",\"errors\":")
        writer.graphQLErrors(failure.errors)
        writer.byte(UInt8(ascii: "}"))
    }
}

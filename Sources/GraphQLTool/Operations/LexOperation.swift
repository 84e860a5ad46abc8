// `lex`: the tokens of a source.

import GraphQLCore

enum LexOperation: Operation {
    static let name = "lex"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let source = Source(try request.string("source"))
        writer.raw("{\"tokens\":")
        let limits = try request.parsingLimits()
        do {
            try writer.tokens(of: source, limits: limits)
        } catch {
            throw OperationFailure(error)
        }
        writer.byte(UInt8(ascii: "}"))
    }
}

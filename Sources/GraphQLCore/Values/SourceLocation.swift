/// A place in a document. Both numbers start at 1; columns count Unicode scalar values.
/// https://spec.graphql.org/September2026/#sec-Errors.Error-Result-Format
public struct SourceLocation: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

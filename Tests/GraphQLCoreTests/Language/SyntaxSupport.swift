// What the tests of the language share: a text in, a tree or an error out.

@testable import GraphQLCore

/// Parses with no limit but bytes.
func parsed(
    _ text: String, as part: Document.Part = .document, limits: ParsingLimits = .bytesOnly
) throws -> Document {
    try Document(parsing: Source(text), as: part, limits: limits)
}

/// The error of a text as “message @line:column”; “no error” if there is none.
func failure(
    _ text: String, as part: Document.Part = .document, limits: ParsingLimits = .bytesOnly
) -> String {
    failure(Array(text.utf8), as: part, limits: limits)
}

func failure(
    _ bytes: [UInt8], as part: Document.Part = .document, limits: ParsingLimits = .bytesOnly
) -> String {
    do throws(SyntaxError) {
        _ = try Document(parsing: Source(bytes), as: part, limits: limits)
        return "no error"
    } catch {
        let message = error.message.dropFirst("Syntax Error: ".count)
        return "\(message) @\(error.location.line):\(error.location.column)"
    }
}

/// The syntax tree as JSON, without positions unless wanted.
func tree(_ document: Document, locations: Bool = false) -> String {
    var writer = JSONWriter()
    writer.syntaxTree(of: document, locations: locations)
    return String(decoding: writer.finish(), as: UTF8.self)
}

/// The tokens of a text as “kind start end line:column value”.
func tokens(_ text: String) throws -> [String] {
    var writer = JSONWriter()
    try writer.tokens(of: Source(text), limits: .tool)
    let value = try InputValue(json: writer.finish(), limits: .tool)
    guard case .list(let items) = value else { return [] }
    return items.map { item in
        let fields = ["kind", "start", "end", "line", "column", "value"].compactMap { item[$0] }
        return fields.map { field in
            switch field {
            case .string(let text): text
            case .int(let number): "\(number)"
            default: "?"
            }
        }.joined(separator: " ")
    }
}

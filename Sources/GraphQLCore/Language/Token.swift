// Kinds of tokens, and how errors name them.

/// The lexical tokens of the language.
/// https://spec.graphql.org/September2026/#sec-Language.Source-Text.Lexical-Tokens
public enum TokenKind: UInt8, Sendable {
    case endOfFile
    case bang
    case dollar
    case ampersand
    case parenLeft
    case parenRight
    case spread
    case colon
    case equals
    case at
    case bracketLeft
    case bracketRight
    case braceLeft
    case pipe
    case braceRight
    case name
    case int
    case float
    case string
    case blockString
    /// Only in schema coordinates.
    case dot

    /// The punctuator itself, or the name of the kind.
    public var text: String {
        switch self {
        case .endOfFile: "<EOF>"
        case .bang: "!"
        case .dollar: "$"
        case .ampersand: "&"
        case .parenLeft: "("
        case .parenRight: ")"
        case .spread: "..."
        case .colon: ":"
        case .equals: "="
        case .at: "@"
        case .bracketLeft: "["
        case .bracketRight: "]"
        case .braceLeft: "{"
        case .pipe: "|"
        case .braceRight: "}"
        case .name: "Name"
        case .int: "Int"
        case .float: "Float"
        case .string: "String"
        case .blockString: "BlockString"
        case .dot: "."
        }
    }

    var isPunctuator: Bool {
        switch self {
        case .endOfFile, .name, .int, .float, .string, .blockString: false
        default: true
        }
    }

    /// As errors show it.
    var description: String { isPunctuator ? "\"\(text)\"" : text }
}

/// One token: its kind and its bytes in the source.
public struct Token: Sendable, Equatable {
    public let kind: TokenKind
    public let start: Int
    public let end: Int
    /// A string whose value is not simply the text between its quotes.
    let isEscaped: Bool
}

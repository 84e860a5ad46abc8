// GraphQL names as Swift names.

import GraphQLCore

extension String {
    /// `LOST_AND_FOUND` → `lostAndFound`; reserved names are quoted.
    var enumCase: String {
        let words = split(separator: "_").map { $0.lowercased() }
        let name = words.dropFirst().reduce(words.first ?? "") { $0 + $1.capitalizedFirst }
        return name.swiftIdentifier
    }

    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

    /// `PollVote` → `pollVote`, `URL` → `url`.
    var typeCase: String {
        (allSatisfy(\.isUppercase) ? lowercased() : lowercasedFirst).swiftIdentifier
    }

    /// The name, in backquotes if Swift reserves it.
    var swiftIdentifier: String { Self.reserved.contains(self) ? "`\(self)`" : self }

    private static let reserved: Set<String> = [
        "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else",
        "enum", "extension", "fallthrough", "false", "for", "func", "guard", "if", "import", "in",
        "init", "internal", "is", "let", "nil", "operator", "private", "protocol", "public",
        "repeat", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "var", "where", "while",
    ]
}

/// Text that grows line by line, with indentation.
struct SourceText {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    mutating func block(_ head: String, _ body: (inout SourceText) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SourceText) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Items with separators, as many to a line as fit into 100 columns.
    mutating func wrapped(_ items: [String], separator: String = ",") {
        var current = ""
        for (index, item) in items.enumerated() {
            let item = item + (index + 1 < items.count ? separator : "")
            if !current.isEmpty, 4 * depth + current.count + 1 + item.count > 100 {
                line(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + item
        }
        if !current.isEmpty { line(current) }
    }

    /// `head` + items + `tail`: in one line where that fits into 100 columns, else indented below.
    /// Precondition: there are items where it does not.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        let whole = head + items.joined(separator: ", ") + tail
        if 4 * depth + whole.count <= 100 { return line(whole) }
        var items = items
        items[items.count - 1] += tail
        line(head.hasSuffix(" ") ? String(head.dropLast()) : head)
        depth += 1
        wrapped(items)
        depth -= 1
    }
}

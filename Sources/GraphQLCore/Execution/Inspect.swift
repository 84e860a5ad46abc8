// How a client's value is shown inside an error message.

/// The longest text of a value inside a message; what is longer is cut.
private let maximumInspectedBytes = 4_000

/// A value for people: strings quoted, objects as `{ a: 1 }`, at most ten items of a list and
/// three levels of nesting.
func inspect(_ value: InputValue) -> String {
    var text = ""
    inspect(value, level: 0, into: &text)
    if text.utf8.count <= maximumInspectedBytes { return text }
    return String(text.prefix(maximumInspectedBytes)) + "…"
}

private func inspect(_ value: InputValue, level: Int, into text: inout String) {
    guard text.utf8.count <= maximumInspectedBytes else { return }
    switch value {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .float(let value): text += numberText(value)
    case .number(let written): text += numberText(written)
    case .string(let value): text += quoted(value)
    case .enumeration(let name): text += name
    case .list(let items):
        if items.isEmpty {
            text += "[]"
        } else if level > 2 {
            text += "[Array]"
        } else {
            inspectItems(items, level, &text)
        }
    case .object(let fields):
        if fields.isEmpty {
            text += "{}"
        } else if level > 2 {
            text += "[Object]"
        } else {
            text += "{ "
            for (index, field) in fields.enumerated() {
                if text.utf8.count > maximumInspectedBytes { return }
                text += index > 0 ? ", \(field.name): " : "\(field.name): "
                inspect(field.value, level: level + 1, into: &text)
            }
            text += " }"
        }
    }
}

private func inspectItems(_ items: [InputValue], _ level: Int, _ text: inout String) {
    text += "["
    for (index, item) in items.prefix(10).enumerated() {
        if index > 0 { text += ", " }
        inspect(item, level: level + 1, into: &text)
    }
    let more = items.count - 10
    if more == 1 { text += ", ... 1 more item" }
    if more > 1 { text += ", ... \(more) more items" }
    text += "]"
}

private func quoted(_ value: String) -> String {
    var writer = JSONWriter()
    writer.string(value)
    return String(decoding: writer.finish(), as: UTF8.self)
}

/// Whole numbers below 10²¹ without exponent, as JavaScript shows them.
private func numberText(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == value.rounded(.towardZero), value.magnitude < 1e21 { return exactDecimal(value) }
    return value.description
}

private func numberText(_ written: String) -> String {
    let digits = written.utf8.count - (written.utf8.first == UInt8(ascii: "-") ? 1 : 0)
    if LeafCoercion.isInteger(written), digits <= 21 { return written }
    return Double(written).map(numberText) ?? written
}

extension LiteralCoercion {
    /// A literal as it is shown inside an error message.
    func printed(_ node: NodeIndex) -> String {
        var text = ""
        printLiteral(node, into: &text)
        return text
    }

    private func printLiteral(_ node: NodeIndex, into text: inout String) {
        guard text.utf8.count <= maximumInspectedBytes else { return }
        switch document[node].kind {
        case .variable: text += "$\(document.name(of: node))"
        case .stringValue: text += quoted(document.string(of: node))
        case .listValue:
            text += "["
            for (index, item) in document.children(of: node).enumerated() {
                if index > 0 { text += ", " }
                printLiteral(item, into: &text)
            }
            text += "]"
        case .objectValue:
            text += "{ "
            for (index, member) in document.children(of: node).enumerated() {
                text += index > 0 ? ", " : ""
                text += "\(document.name(of: member)): "
                printLiteral(member + 1, into: &text)
            }
            text += " }"
        default: text += document.sourceText(of: node)
        }
    }
}

extension InputValue {
    /// The value as error messages show it: strings quoted, objects as `{ a: 1 }`, cut where long.
    public var inspected: String { inspect(self) }

    /// All digits of a number without fraction, however large; else as `inspected`.
    public var wholeDigits: String {
        guard case .float(let number) = self, number.isFinite,
            number == number.rounded(.towardZero)
        else { return inspected }
        return exactDecimal(number)
    }
}

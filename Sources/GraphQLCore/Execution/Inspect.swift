// How a client's value is shown inside an error message.

/// A human-readable value: strings quoted, objects as `{ a: 1 }`, at most ten items of a list and
/// three levels of nesting. A long value is cut, and the rest is not visited.
func inspect(_ value: InputValue, bytes limit: Int = ErrorLimits.valueBytes) -> String {
    var inspection = Inspection(limit: limit)
    inspection.add(value, level: 0)
    return inspection.text.shortened(to: limit)
}

/// Collects the text of a value up to a limit.
private struct Inspection {
    let limit: Int
    var text = ""

    var isFull: Bool { text.utf8.count > limit }

    mutating func add(_ value: InputValue, level: Int) {
        if isFull { return }
        switch value {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .float(let value): text += numberText(value)
        case .number(let written): text += numberText(written, limit)
        case .string(let value): text += quoted(value, limit)
        case .enumeration(let name): text += name.shortened(to: limit)
        case .list(let items): add(items, level)
        case .object(let fields): add(fields, level)
        }
    }

    private mutating func add(_ items: [InputValue], _ level: Int) {
        if items.isEmpty {
            text += "[]"
            return
        }
        if level > 2 {
            text += "[Array]"
            return
        }
        text += "["
        for (index, item) in items.prefix(10).enumerated() {
            if index > 0 { text += ", " }
            add(item, level: level + 1)
        }
        let more = items.count - 10
        if more == 1 { text += ", ... 1 more item" }
        if more > 1 { text += ", ... \(more) more items" }
        text += "]"
    }

    private mutating func add(_ fields: [InputValue.InputField], _ level: Int) {
        if fields.isEmpty {
            text += "{}"
            return
        }
        if level > 2 {
            text += "[Object]"
            return
        }
        text += "{ "
        for (index, field) in fields.enumerated() {
            if isFull { return }
            let name = field.name.shortened(to: limit)
            text += index > 0 ? ", \(name): " : "\(name): "
            add(field.value, level: level + 1)
        }
        text += " }"
    }
}

/// The beginning of a string, quoted.
private func quoted(_ value: String, _ limit: Int) -> String {
    var writer = JSONWriter()
    writer.string(value.shortened(to: limit))
    return String(decoding: writer.finish(), as: UTF8.self)
}

/// Whole numbers below 10²¹ without exponent, as JavaScript shows them.
private func numberText(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == value.rounded(.towardZero), value.magnitude < 1e21 { return exactDecimal(value) }
    return value.description
}

private func numberText(_ written: String, _ limit: Int) -> String {
    // Far more digits than a double can hold: the text is cut instead of parsed.
    if written.utf8.count > max(limit, 400) { return written.shortened(to: limit) }
    let digits = written.utf8.count - (written.utf8.first == UInt8(ascii: "-") ? 1 : 0)
    if LeafCoercion.isInteger(written), digits <= 21 { return written }
    return Double(written).map(numberText) ?? written
}

extension LiteralCoercion {
    /// A literal as it is shown inside an error message; a long one is cut.
    func printed(_ node: NodeIndex) -> String {
        var text = ""
        printLiteral(node, into: &text)
        return text.shortened
    }

    private func printLiteral(_ node: NodeIndex, into text: inout String) {
        let limit = ErrorLimits.valueBytes
        switch document[node].kind {
        case .variable: text += "$\(document.shownName(of: node))"
        case .stringValue: text += quoted(String(shortened: document.stringValue(of: node)), limit)
        case .listValue:
            text += "["
            for (index, item) in document.children(of: node).enumerated() {
                if text.utf8.count > limit { return }
                if index > 0 { text += ", " }
                printLiteral(item, into: &text)
            }
            text += "]"
        case .objectValue:
            text += "{ "
            for (index, member) in document.children(of: node).enumerated() {
                if text.utf8.count > limit { return }
                text += index > 0 ? ", " : ""
                text += "\(document.shownName(of: member)): "
                printLiteral(member + 1, into: &text)
            }
            text += " }"
        default:
            let written = Int(document[node].start)..<Int(document[node].end)
            text += String(shortened: document.source.bytes[written])
        }
    }
}

extension InputValue {
    /// The value in human-readable form: strings quoted, objects as `{ a: 1 }`, cut if long.
    public var inspected: String { inspect(self, bytes: 4_000) }

    /// All digits of a number without fraction, however large; otherwise as `inspected`.
    public var wholeDigits: String {
        guard case .float(let number) = self, number.isFinite,
            number == number.rounded(.towardZero)
        else { return inspected }
        return exactDecimal(number)
    }
}

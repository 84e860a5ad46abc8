// Clients distinguish deferred parts by their labels.

/// A label is a string of the document, and no other `@defer` or `@stream` has it.
/// https://github.com/graphql/graphql-spec/pull/1223
struct DeferStreamDirectiveLabelRule: ValidationRule {
    static let name = "DeferStreamDirectiveLabel"
    static let events: ValidationEvents = .directive

    /// The first directive with each label.
    private var labels: [[UInt8]: NodeIndex] = [:]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let document = context.document
        guard let kind = IncrementalDirective(node, in: document) else { return }
        guard let value = document.argumentValue(named: "label", of: node),
            document[value].kind != .nullValue
        else { return }
        guard document[value].kind == .stringValue else {
            context.report("\(kind) directive label argument must be a static string.", at: node)
            return
        }
        let label = document.stringValue(of: value)
        context.spend(1 + label.count / 64)
        if let first = labels[label] {
            context.report(
                "Defer/Stream directive label argument must be unique.", at: first, node)
        } else {
            labels[label] = node
        }
    }
}

/// A directive of incremental delivery.
enum IncrementalDirective: CustomStringConvertible {
    case `defer`
    case stream

    /// `nil` for any other directive.
    init?(_ directive: NodeIndex, in document: Document) {
        let name = document.names.bytes[document.names.range(of: document[directive].symbol)]
        if name.elementsEqual("defer".utf8) {
            self = .defer
        } else if name.elementsEqual("stream".utf8) {
            self = .stream
        } else {
            return nil
        }
    }

    /// Capitalised, as the start of a sentence.
    var description: String {
        switch self {
        case .defer: "Defer"
        case .stream: "Stream"
        }
    }
}

extension Document {
    /// The value of an argument of a field or directive; `nil` where it is not given.
    func argumentValue(named name: StaticString, of node: NodeIndex) -> NodeIndex? {
        let argument = children(of: node).first { child in
            guard self[child].kind == .argument else { return false }
            let range = names.range(of: self[child].symbol)
            return name.withUTF8Buffer { names.bytes[range].elementsEqual($0) }
        }
        return argument.map { $0 + 1 }
    }
}

// `@defer` and `@stream` of a document. Whether they take effect is decided per request, as with
// `@skip` and `@include`.

/// How the parts of an incremental response are written.
public enum IncrementalFormat: UInt8, Sendable, CaseIterable {
    /// `pending`, `incremental` and `completed`; every field is sent once. Clients request it with
    /// `incrementalSpec=v0.2`. https://github.com/graphql/graphql-spec/pull/1203
    case v02 = 1
    /// `path` and `label`; every fragment is sent whole. Clients request it with
    /// `deferSpec=20220824`. https://github.com/graphql/graphql-spec/pull/742
    case of20220824 = 2
}

/// The directives of incremental delivery in a document.
struct DeliveryDirectives: Sendable {
    struct Entry: Sendable {
        let directive: NodeIndex
        let condition: Condition.Operand
        /// As a JSON string; empty where there is no label.
        let label: [UInt8]
        let initialCount: Count
    }

    /// How many items of a streamed list the initial result has.
    enum Count: Sendable {
        case literal(Int)
        case variable(Int32)
        /// No usable value, which validation refuses.
        case failing(FieldError)
    }

    /// The effect of a directive in a request.
    enum Decision: Sendable {
        case on
        case off
        case failing(FieldError)
    }

    /// By node that has one of the directives: index into `entries`, or -1. Empty where there are
    /// none.
    private(set) var ofNode: [Int32] = []
    private(set) var entries: [Entry] = []
    /// The variables that decide, each once.
    private(set) var variables: [Int32] = []

    var isEmpty: Bool { entries.isEmpty }

    init(_ document: Document, variables signatures: VariableSignatures) {
        let typeSystem = signatures.typeSystem
        guard document.namesIncrementalDirectives, typeSystem.offersIncrementalDelivery else {
            return
        }
        var isDeciding = [Bool](repeating: false, count: signatures.all.count)
        for node in document.nodes.indices {
            let kind = document.nodes[node].kind
            guard kind == .field || kind == .inlineFragment || kind == .fragmentSpread else {
                continue
            }
            let wanted: IncrementalDirective = kind == .field ? .stream : .defer
            let directive = document.children(of: NodeIndex(node)).first { child in
                document[child].kind == .directive
                    && IncrementalDirective(child, in: document) == wanted
            }
            guard let directive, typeSystem.directive(named: wanted.name) != nil else { continue }
            if ofNode.isEmpty { ofNode = Array(repeating: -1, count: document.nodes.count) }
            ofNode[node] = Int32(entries.count)
            let entry = Entry(directive, document, signatures)
            entries.append(entry)
            if case .variable(let index) = entry.condition, !isDeciding[Int(index)] {
                isDeciding[Int(index)] = true
                variables.append(index)
            }
        }
    }

    /// Decides every directive. A variable without value leaves the argument its default, true.
    func decide(_ values: [InputValue?], _ document: Document) -> [Decision] {
        entries.map { entry in
            switch entry.condition {
            case .literal(let isOn): return isOn ? .on : .off
            case .failing(let error): return .failing(error)
            case .variable(let index):
                switch values[Int(index)] {
                case nil: return .on
                case .boolean(let isOn): return isOn ? .on : .off
                default:
                    let value = document.argumentValue(named: "if", of: entry.directive)
                    return .failing(
                        Condition.null(
                            document.shownName(of: value ?? entry.directive),
                            value ?? entry.directive))
                }
            }
        }
    }

    /// The memory that the directives take.
    var byteCount: Int {
        entries.reduce(
            MemorySize.array(ofNode) + MemorySize.array(entries) + MemorySize.array(variables)
        ) { sum, entry in
            var bytes = sum + MemorySize.array(entry.label)
            if case .failing(let error) = entry.condition { bytes += MemorySize.error(error) }
            if case .failing(let error) = entry.initialCount { bytes += MemorySize.error(error) }
            return bytes
        }
    }
}

extension DeliveryDirectives.Entry {
    fileprivate init(
        _ directive: NodeIndex, _ document: Document, _ signatures: VariableSignatures
    ) {
        self.directive = directive
        if let value = document.argumentValue(named: "if", of: directive) {
            condition = Condition.Operand(value, document, signatures)
        } else {
            condition = .literal(true)
        }
        var label: [UInt8] = []
        if let value = document.argumentValue(named: "label", of: directive),
            document[value].kind == .stringValue
        {
            var writer = JSONWriter(capacity: 64)
            writer.string(document.stringValue(of: value))
            label = writer.finish()
        }
        self.label = label
        guard let value = document.argumentValue(named: "initialCount", of: directive) else {
            initialCount = .literal(0)
            return
        }
        let literals = LiteralCoercion(document, names: [], signatures.typeSystem)
        let failure = FieldError(
            "Argument \"initialCount\" has invalid value: Expected value of type \"Int!\", found: "
                + "\(literals.printed(value)).", at: value)
        switch document[value].kind {
        case .intValue:
            let written = document.source.bytes[
                Int(document[value].start)..<Int(document[value].end)]
            let count = Int32(String(decoding: written, as: UTF8.self))
            initialCount = count.map { .literal(Int($0)) } ?? .failing(failure)
        case .variable:
            let index = signatures.index(of: document[value].symbol)
            initialCount = index.map { .variable($0) } ?? .failing(failure)
        default: initialCount = .failing(failure)
        }
    }
}

extension IncrementalDirective {
    /// The name in documents, without `@`.
    var name: String {
        switch self {
        case .defer: "defer"
        case .stream: "stream"
        }
    }
}

/// Which incremental delivery directives take effect in a request, and how.
struct DeliveryDecisions: Sendable {
    let directives: DeliveryDirectives
    let decisions: [DeliveryDirectives.Decision]
    /// Every fragment is sent whole, including fields that were sent before.
    let repeatsFields: Bool

    /// The directive that a node has and that is on; `nil` if it has none, or it is off.
    func directive(at node: NodeIndex) throws(FieldError) -> DeliveryDirectives.Entry? {
        if directives.ofNode.isEmpty { return nil }
        let index = directives.ofNode[Int(node)]
        guard index >= 0 else { return nil }
        switch decisions[Int(index)] {
        case .on: return directives.entries[Int(index)]
        case .off: return nil
        case .failing(let error): throw error
        }
    }
}

/// A `@defer` at a place of the response.
struct DeferUsage: Sendable {
    let directive: NodeIndex
    /// As a JSON string; empty where there is no label.
    let label: [UInt8]
    /// The enclosing `@defer`, an index into `PlanVariant.deferUsages`, or -1.
    let parent: Int32
}

/// Fields of an object that are executed together after its first result, because the same deferred
/// fragments select them.
struct ExecutionGroup: Sendable {
    /// Into `PlanVariant.sets`: the fields.
    let set: Int32
    /// Into `PlanVariant.deferUsages`; at least one, none enclosing another.
    let usages: [Int32]
}

/// What is outstanding for the objects of a set when its fields are done.
struct SetDelivery: Sendable {
    /// Range of `PlanVariant.executionGroups`.
    let groups: Range<Int32>
    /// Range of `PlanVariant.deferUsages`: those first encountered at these objects.
    let usages: Range<Int32>
    /// The same selections with nothing deferred or streamed.
    let immediateSet: Int32
}

/// A list of which the initial result has only the first items.
struct PlanStream: Sendable {
    let directive: DeliveryDirectives.Entry
    /// Into `PlanVariant.sets`: the field alone, for the other items.
    var set: Int32
}

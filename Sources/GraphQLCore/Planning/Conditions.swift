// `@skip` and `@include` are left open in a plan; a request decides all of them at once.

/// The directives of one selection.
/// https://spec.graphql.org/September2026/#sec--skip
struct Condition: Sendable {
    enum Operand: Sendable {
        case literal(Bool)
        /// Index of the variable among those of the operation.
        case variable(Int32)
        /// No usable value, which validation refuses.
        case failing(FieldError)
    }

    struct Test: Sendable {
        let operand: Operand
        let node: NodeIndex
        /// `true` keeps the selection: `@include`.
        let keeps: Bool
    }

    /// `@skip` first, as it decides first.
    let tests: [Test]
}

/// All conditions of a document, by node.
struct Conditions: Sendable {
    /// By node: index into `conditions`, or -1. Empty where there is no condition.
    private(set) var ofNode: [Int32] = []
    private(set) var conditions: [Condition] = []
    /// The variables that decide, each once.
    private(set) var variables: [Int32] = []
    private var isDeciding: [Bool] = []

    /// How a selection with a condition is treated.
    enum Decision: Sendable {
        case included
        case excluded
        case failing(FieldError)
    }

    init(_ document: Document, variables signatures: VariableSignatures) {
        let skip = document.names.symbol(of: "skip".utf8)
        let include = document.names.symbol(of: "include".utf8)
        guard skip != nil || include != nil else { return }
        isDeciding = Array(repeating: false, count: signatures.all.count)
        for node in document.nodes.indices {
            let kind = document.nodes[node].kind
            guard kind == .field || kind == .inlineFragment || kind == .fragmentSpread else {
                continue
            }
            var tests: [Condition.Test] = []
            for child in document.children(of: NodeIndex(node)) {
                guard document[child].kind == .directive else { continue }
                let symbol = document[child].symbol
                let isSkip = symbol == skip
                guard isSkip || symbol == include, !tests.contains(where: { $0.keeps == !isSkip })
                else { continue }
                tests.append(test(document, child, keeps: !isSkip, signatures))
            }
            if tests.isEmpty { continue }
            if tests.count == 2, tests[0].keeps { tests.swapAt(0, 1) }
            if ofNode.isEmpty { ofNode = Array(repeating: -1, count: document.nodes.count) }
            ofNode[node] = Int32(conditions.count)
            conditions.append(Condition(tests: tests))
        }
    }

    private mutating func test(
        _ document: Document, _ directive: NodeIndex, keeps: Bool, _ signatures: VariableSignatures
    ) -> Condition.Test {
        let argument = document.children(of: directive, .argument).first {
            document.names.bytes[document.names.range(of: document[$0].symbol)]
                .elementsEqual("if".utf8)
        }
        guard let argument else {
            let error = FieldError(
                "Argument \"if\" of required type \"Boolean!\" was not provided.", at: directive)
            return Condition.Test(operand: .failing(error), node: directive, keeps: keeps)
        }
        let value = argument + 1
        let operand = Condition.Operand(value, document, signatures)
        if case .variable(let index) = operand, !isDeciding[Int(index)] {
            isDeciding[Int(index)] = true
            variables.append(index)
        }
        return Condition.Test(operand: operand, node: value, keeps: keeps)
    }

    /// Decides every condition.
    func decide(_ values: [InputValue?], _ document: Document) -> [Decision] {
        conditions.map { condition in
            for test in condition.tests {
                let isTrue: Bool
                switch test.operand {
                case .literal(let literal): isTrue = literal
                case .failing(let error): return .failing(error)
                case .variable(let index):
                    let name = document.shownName(of: test.node)
                    guard let value = values[Int(index)] else {
                        return .failing(Condition.missing(name, test.node))
                    }
                    guard case .boolean(let boolean) = value else {
                        return .failing(Condition.null(name, test.node))
                    }
                    isTrue = boolean
                }
                if isTrue != test.keeps { return .excluded }
            }
            return .included
        }
    }
}

extension Condition {
    static func missing(_ variable: String, _ node: NodeIndex) -> FieldError {
        FieldError(
            "Argument \"if\" has invalid value: Expected variable \"$\(variable)\" provided to "
                + "type \"Boolean!\" to provide a runtime value.", at: node)
    }

    static func null(_ variable: String, _ node: NodeIndex) -> FieldError {
        FieldError(
            "Argument \"if\" has invalid value: Expected variable \"$\(variable)\" provided to "
                + "non-null type \"Boolean!\" not to be null.", at: node)
    }
}

extension Condition.Operand {
    /// The condition that an argument `if` states.
    init(_ value: NodeIndex, _ document: Document, _ signatures: VariableSignatures) {
        switch document[value].kind {
        case .booleanValue:
            self = .literal(document[value].flags.contains(.isTrue))
        case .variable:
            if let index = signatures.index(of: document[value].symbol) {
                self = .variable(index)
            } else {
                self = .failing(Condition.missing(document.shownName(of: value), value))
            }
        default:
            let message = LiteralCoercion(document, names: [], signatures.typeSystem)
                .booleanMessage(value)
            self = .failing(
                FieldError("Argument \"if\" has invalid value: \(message)", at: value))
        }
    }
}

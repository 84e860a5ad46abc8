// Every response of a subscription is complete: it must be possible to switch off anything that
// would be deferred or streamed in it.

/// https://github.com/graphql/graphql-spec/pull/1223
struct DeferStreamDirectiveOnValidOperationsRule: ValidationRule {
    static let name = "DeferStreamDirectiveOnValidOperations"
    static let events: ValidationEvents = []

    /// By fragment: already found free of errors.
    private var isChecked: [Bool] = []

    /// A selection set being searched.
    private struct Frame {
        var selections: Document.Children
        /// The spread that led here, -1 if it was not a spread.
        let spread: NodeIndex
    }

    mutating func finish(_ context: inout ValidationContext) {
        guard context.document.namesIncrementalDirectives else { return }
        isChecked = Array(repeating: false, count: context.facts.fragments.count)
        for operation in context.facts.operations where !context.isAborted {
            guard context.document[operation.node].operation == .subscription,
                let set = context.document.child(of: operation.node, .selectionSet)
            else { continue }
            for fragment in check(set, &context) { isChecked[Int(fragment)] = true }
        }
    }

    /// Reports what an operation reaches. The fragments that were visited, if nothing was wrong.
    private func check(
        _ selectionSet: NodeIndex, _ context: inout ValidationContext
    ) -> Set<Int32> {
        let document = context.document
        var visited: Set<Int32> = []
        var isValid = true
        var open = [Frame(selections: document.children(of: selectionSet), spread: -1)]
        while !open.isEmpty, !context.isAborted {
            guard let selection = open[open.count - 1].selections.next() else {
                open.removeLast()
                continue
            }
            context.spend(1)
            if Self.canBeExcluded(selection, document) { continue }
            for directive in document.children(of: selection, .directive) {
                guard let kind = IncrementalDirective(directive, in: document),
                    !Self.canBeDisabled(directive, document)
                else { continue }
                isValid = false
                report(kind, directive, open, &context)
            }
            if document[selection].kind == .fragmentSpread {
                let fragment = context.facts.elements[Int(selection)]
                guard fragment >= 0, !isChecked[Int(fragment)], visited.insert(fragment).inserted
                else { continue }
                let set = context.facts.fragments[Int(fragment)].selectionSet
                guard set >= 0 else { continue }
                open.append(Frame(selections: document.children(of: set), spread: selection))
            } else if let set = document.child(of: selection, .selectionSet) {
                open.append(Frame(selections: document.children(of: set), spread: -1))
            }
        }
        return isValid ? visited : []
    }

    /// At the directive, and at the spreads that lead to it, the nearest first.
    private func report(
        _ kind: IncrementalDirective, _ directive: NodeIndex, _ open: [Frame],
        _ context: inout ValidationContext
    ) {
        let name = kind == .defer ? "@defer" : "@stream"
        let spreads = open.reversed().map(\.spread).filter { $0 >= 0 }
        context.report(
            "\(kind) directive not supported on subscription operations. Disable `\(name)` by "
                + "setting the `if` argument to `false`.",
            offsets: ([directive] + spreads).map { context.document[$0].start })
    }

    /// `if` is false or a variable.
    private static func canBeDisabled(_ directive: NodeIndex, _ document: Document) -> Bool {
        guard let value = document.argumentValue(named: "if", of: directive) else { return false }
        switch document[value].kind {
        case .booleanValue: return !document[value].flags.contains(.isTrue)
        case .variable: return true
        default: return false
        }
    }

    /// Whether `@skip` or `@include` may leave a selection out. Another rule reports a `@skip`
    /// without condition.
    private static func canBeExcluded(_ selection: NodeIndex, _ document: Document) -> Bool {
        for directive in document.children(of: selection, .directive) {
            let name = document.names.bytes[document.names.range(of: document[directive].symbol)]
            let isSkip = name.elementsEqual("skip".utf8)
            guard isSkip || name.elementsEqual("include".utf8) else { continue }
            guard let value = document.argumentValue(named: "if", of: directive) else {
                if isSkip { return true }
                continue
            }
            guard document[value].kind == .booleanValue else { return true }
            if document[value].flags.contains(.isTrue) == isSkip { return true }
        }
        return false
    }
}

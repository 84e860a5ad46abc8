// The root fields of a mutation run one after the other, and a subscription has one root field:
// neither can be deferred or streamed.

/// https://github.com/graphql/graphql-spec/pull/1223
struct DeferStreamDirectiveOnRootFieldRule: ValidationRule {
    static let name = "DeferStreamDirectiveOnRootField"
    static let events: ValidationEvents = []

    /// By fragment: already found free of errors at the root of an operation.
    private var isChecked: [Bool] = []

    mutating func finish(_ context: inout ValidationContext) {
        guard context.document.namesIncrementalDirectives else { return }
        isChecked = Array(repeating: false, count: context.facts.fragments.count)
        for operation in context.facts.operations where operation.rootType >= 0 {
            let type = context.document[operation.node].operation
            guard type != .query, !context.isAborted,
                let set = context.document.child(of: operation.node, .selectionSet)
            else { continue }
            let visited = check(set, type, context.name(ofType: operation.rootType), &context)
            for fragment in visited { isChecked[Int(fragment)] = true }
        }
    }

    /// Reports what is at the root of an operation. The fragments that were visited, if nothing was
    /// wrong.
    private func check(
        _ selectionSet: NodeIndex, _ operation: OperationType, _ root: String,
        _ context: inout ValidationContext
    ) -> Set<Int32> {
        let document = context.document
        var visited: Set<Int32> = []
        var isValid = true
        var open = [document.children(of: selectionSet)]
        while !open.isEmpty, !context.isAborted {
            guard let selection = open[open.count - 1].next() else {
                open.removeLast()
                continue
            }
            context.spend(1)
            let isField = document[selection].kind == .field
            var fragment: Int32 = -1
            if document[selection].kind == .fragmentSpread {
                fragment = context.facts.elements[Int(selection)]
                guard fragment >= 0, visited.insert(fragment).inserted else { continue }
            }
            for directive in document.children(of: selection, .directive) {
                let kind = IncrementalDirective(directive, in: document)
                guard let kind, (kind == .stream) == isField else { continue }
                isValid = false
                context.report(
                    "\(kind) directive cannot be used on root \(operation) type \"\(root)\".",
                    at: directive)
            }
            if fragment >= 0 {
                guard !isChecked[Int(fragment)] else { continue }
                let set = context.facts.fragments[Int(fragment)].selectionSet
                if set >= 0 { open.append(document.children(of: set)) }
            } else if !isField, let set = document.child(of: selection, .selectionSet) {
                open.append(document.children(of: set))
            }
        }
        return isValid ? visited : []
    }
}

extension Document {
    /// Whether `defer` or `stream` is a name of the document.
    var namesIncrementalDirectives: Bool {
        names.symbol(of: "defer".utf8) != nil || names.symbol(of: "stream".utf8) != nil
    }
}

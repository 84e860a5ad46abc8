// A subscription has one source of events, whatever its variables say.

/// https://spec.graphql.org/September2026/#sec-Single-Root-Field
struct SingleFieldSubscriptionsRule: ValidationRule {
    static let name = "SingleFieldSubscriptions"
    static let events: ValidationEvents = []

    /// What the root selection set of a subscription holds, fragments expanded.
    private struct RootFields {
        /// By response name, in the order of the first field.
        var groups: [[NodeIndex]] = []
        /// `@skip` and `@include`.
        var conditions: [NodeIndex] = []
    }

    mutating func finish(_ context: inout ValidationContext) {
        for operation in context.facts.operations
        where context.document[operation.node].operation == .subscription {
            guard operation.rootType >= 0, !context.isAborted,
                let selectionSet = context.document.child(of: operation.node, .selectionSet)
            else { continue }
            let root = collect(selectionSet, operation.rootType, &context)
            let who =
                operation.name == .none
                ? "Anonymous Subscription"
                : "Subscription \"\(context.document.shownText(of: operation.name))\""
            report(root, selectionSet, who, &context)
        }
    }

    private func report(
        _ root: RootFields, _ selectionSet: NodeIndex, _ who: String,
        _ context: inout ValidationContext
    ) {
        func starts(_ nodes: [NodeIndex]) -> [UInt32] {
            nodes.map { context.document[$0].start }
        }
        guard root.conditions.isEmpty else {
            context.report(
                "\(who) must not use `@skip` or `@include` directives in the top level "
                    + "selection.", offsets: starts(root.conditions))
            return
        }
        if root.groups.isEmpty {
            context.report("\(who) must select one top level field.", at: selectionSet)
        } else if root.groups.count > 1 {
            context.report(
                "\(who) must select only one top level field.",
                offsets: starts(root.groups.dropFirst().flatMap { $0 }))
        }
        for group in root.groups
        where context.document.shownName(of: group[0]).utf8.starts(with: "__".utf8) {
            context.report(
                "\(who) must not select an introspection top level field.",
                offsets: starts(group))
        }
    }

    /// https://spec.graphql.org/September2026/#CollectSubscriptionFields()
    private func collect(
        _ selectionSet: NodeIndex, _ type: TypeIndex, _ context: inout ValidationContext
    ) -> RootFields {
        var root = RootFields()
        var isVisited = [Bool](repeating: false, count: context.facts.fragments.count)
        context.marks.begin()
        let document = context.document
        var open = [document.children(of: selectionSet)]
        while !open.isEmpty, !context.isAborted {
            guard let selection = open[open.count - 1].next() else {
                open.removeLast()
                continue
            }
            context.spend(1)
            if let condition = condition(of: selection, context) {
                root.conditions.append(condition)
                continue
            }
            switch document[selection].kind {
            case .field:
                let alias = document.child(of: selection, .alias)
                let name = document[alias ?? selection].symbol
                if let group = context.marks[name] {
                    root.groups[Int(group)].append(selection)
                } else {
                    context.marks[name] = Int32(root.groups.count)
                    root.groups.append([selection])
                }
            case .inlineFragment:
                guard let set = document.child(of: selection, .selectionSet) else { break }
                let hasCondition = document.child(of: selection, .namedType) != nil
                let condition = context.facts.types[Int(selection)]
                if !hasCondition || matches(condition, type, context) {
                    open.append(document.children(of: set))
                }
            default:
                let fragment = context.facts.elements[Int(selection)]
                guard fragment >= 0, !isVisited[Int(fragment)] else { break }
                let facts = context.facts.fragments[Int(fragment)]
                guard matches(facts.type ?? -1, type, context) else { break }
                isVisited[Int(fragment)] = true
                open.append(document.children(of: facts.selectionSet))
            }
        }
        return root
    }

    /// https://spec.graphql.org/September2026/#DoesFragmentTypeApply()
    private func matches(
        _ condition: TypeIndex, _ type: TypeIndex, _ context: ValidationContext
    ) -> Bool {
        condition >= 0 && context.isComposite(condition)
            && context.typeSystem.isPossibleType(type, of: condition)
    }

    /// The `@skip` of a selection, else its `@include`.
    private func condition(
        of selection: NodeIndex, _ context: ValidationContext
    ) -> NodeIndex? {
        let names = context.document.names
        guard let skip = names.symbol(of: "skip".utf8) ?? names.symbol(of: "include".utf8)
        else { return nil }
        let include = names.symbol(of: "include".utf8)
        var found: NodeIndex?
        for directive in context.document.children(of: selection, .directive) {
            let symbol = context.document[directive].symbol
            if symbol == skip { return directive }
            if symbol == include, found == nil { found = directive }
        }
        return found
    }
}

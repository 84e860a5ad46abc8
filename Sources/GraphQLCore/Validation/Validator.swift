// One walk over the arena: it determines what every node means, stores that in tables, and notifies
// the rules. Nothing recurses; an explicit stack holds the enclosing nodes.

/// Runs rules over a document.
struct Validator: Sendable {
    private var context: ValidationContext
    private var rules: [any ValidationRule]
    /// By event: the rules that want it, as a range of `listeners`.
    private var listenersByEvent: [Range<Int>] = []
    private var listeners: [Int] = []
    private var wanted: ValidationEvents = []
    private var scopes: [Scope] = []

    /// The outcome of a validation.
    struct Outcome {
        /// What the nodes of a valid document mean.
        let result: Result<DocumentFacts, RequestError>
        let steps: Int
    }

    /// The state inside a node that has children. A megabyte can nest hundreds of thousands.
    private struct Scope {
        let node: NodeIndex
        var parentType: TypeIndex
        var field: FieldIndex
        var type: TypeIndex
        /// Into `expectations`: what is expected of a value here.
        var expectation: Int32
        /// Enclosing selection sets, including this one.
        var depth: Int32
    }

    /// What is expected of a value.
    private struct Expectation {
        var type: TypeReference?
        /// The type expected of the enclosing value.
        var outerType: TypeReference?
        var hasDefault = false
    }

    /// The definition of the directive that the walk is in, up to `directiveEnd`: directives do not
    /// nest, so scopes need not store it.
    private var directive: DirectiveIndex = -1
    private var directiveEnd: NodeIndex = 0

    /// A stack parallel to `scopes`, for scopes that contain values; the first expects nothing.
    private var expectations = [Expectation()]

    init(_ document: Document, _ typeSystem: TypeSystem, _ options: ValidationOptions) {
        context = ValidationContext(document, typeSystem, options)
        let types = options.rules(for: typeSystem)
        rules = types.map { $0.init() }
        for bit in 0..<ValidationEvents.count {
            let event = ValidationEvents(rawValue: 1 << UInt32(bit))
            let start = listeners.count
            for (index, rule) in types.enumerated() where rule.events.contains(event) {
                listeners.append(index)
            }
            if listeners.count > start { wanted.insert(event) }
            listenersByEvent.append(start..<listeners.count)
        }
    }

    /// Validates the document.
    mutating func run() -> Outcome {
        context.facts.collectDefinitions(context.document, context.typeSystem)
        walk()
        if !context.isAborted { checkNesting() }
        for index in rules.indices where !context.isAborted {
            rules[index].finish(&context)
        }
        if let limits = context.options.limits, context.errors.isEmpty {
            limits.check(&context)
        }
        guard context.errors.isEmpty else {
            // Thousands of errors need the memory.
            context.clearTables()
            return Outcome(result: .failure(error()), steps: context.steps)
        }
        return Outcome(result: .success(context.facts), steps: context.steps)
    }

    private func error() -> RequestError {
        let isLimit = context.errors.errors.allSatisfy { !$0.extensions.isEmpty }
        return RequestError(
            isLimit ? .limit : .validation, context.errors.located(in: context.document.source))
    }

    @inline(__always)
    private mutating func notify(_ event: ValidationEvents, _ node: NodeIndex) {
        guard wanted.contains(event) else { return }
        for listener in listenersByEvent[event.rawValue.trailingZeroBitCount] {
            rules[listeners[listener]].visit(event, node, &context)
        }
    }

    private mutating func walk() {
        let count = NodeIndex(context.document.nodes.count)
        guard count > 0 else { return }
        scopes.reserveCapacity(context.document.openNodes(in: 0))
        scopes.append(
            Scope(node: 0, parentType: -1, field: -1, type: -1, expectation: 0, depth: 0))
        var index: NodeIndex = 1
        while index < count, !context.isAborted {
            while context.document[scopes[scopes.count - 1].node].subtreeEnd <= index {
                closeScope()
            }
            context.spend(1)
            visit(index, context.document[index])
            index += 1
        }
        closeDefinition()
    }

    private mutating func visit(_ index: NodeIndex, _ node: Node) {
        var scope = scopes[scopes.count - 1]
        if scope.node == 0 {
            closeDefinition()
            context.definition = index
            notify(.definition, index)
        }
        context.parentType = scope.parentType
        context.field = scope.field
        context.type = scope.type
        context.directive = index < directiveEnd ? directive : -1
        context.parent = scope.node
        context.parentKind = context.document[scope.node].kind
        switch node.kind {
        case .field: visitField(index, node, &scope)
        case .selectionSet: visitSelectionSet(index, &scope)
        case .fragmentSpread: visitSpread(index, node, scope)
        case .inlineFragment: visitFragment(.inlineFragment, index, &scope)
        case .operationDefinition: visitOperation(index, &scope)
        case .fragmentDefinition: visitFragment(.fragment, index, &scope)
        case .variableDefinition: visitVariableDefinition(index, &scope)
        case .directive: visitDirective(index, node)
        case .argument: visitArgument(index, node, &scope)
        case .variable: visitVariable(index, node, scope)
        case .intValue, .floatValue, .stringValue, .booleanValue, .nullValue, .enumValue,
            .listValue, .objectValue:
            visitLiteral(index, node, &scope)
        case .objectField: visitObjectField(index, node, &scope)
        case .namedType: notify(.namedType, index)
        case .alias, .listType, .nonNullType: break
        default: visitTypeSystemNode(index, &scope)
        }
        if node.subtreeEnd > index + 1 { push(scope, index) }
    }

    private mutating func closeScope() {
        scopes.removeLast()
        let kept = Int(scopes[scopes.count - 1].expectation) + 1
        if kept < expectations.count { expectations.removeLast(expectations.count - kept) }
    }

    private mutating func push(_ scope: Scope, _ index: NodeIndex) {
        scopes.append(
            Scope(
                node: index, parentType: scope.parentType, field: scope.field, type: scope.type,
                expectation: scope.expectation, depth: scope.depth))
    }

    // MARK: Definitions

    /// Ends the ranges of the definition that was walked last.
    private mutating func closeDefinition() {
        switch current {
        case .operation(let index):
            context.facts.operations[index].spreads.close(context.facts.spreads.count)
            context.facts.operations[index].usages.close(context.facts.usages.count)
            context.facts.operations[index].variables.close(context.facts.variables.count)
            context.facts.operations[index].depth = deepest
        case .fragment(let index):
            context.facts.fragments[index].spreads.close(context.facts.spreads.count)
            context.facts.fragments[index].usages.close(context.facts.usages.count)
            context.facts.fragments[index].depth = deepest
        case .other: break
        }
        current = .other
        deepest = 0
    }

    private enum Definition {
        case operation(Int)
        case fragment(Int)
        case other
    }

    private var current = Definition.other
    private var deepest: Int32 = 0
    private var nextOperation = 0
    private var nextFragment = 0

    private mutating func visitOperation(_ index: NodeIndex, _ scope: inout Scope) {
        let operation = nextOperation
        nextOperation += 1
        current = .operation(operation)
        context.facts.operations[operation].spreads.open(context.facts.spreads.count)
        context.facts.operations[operation].usages.open(context.facts.usages.count)
        context.facts.operations[operation].variables.open(context.facts.variables.count)
        scope.type = context.facts.operations[operation].rootType
        context.type = scope.type
        readChildren(of: index)
        notify(.operation, index)
        notifyChildren(index)
    }

    private mutating func visitFragment(
        _ event: ValidationEvents, _ index: NodeIndex, _ scope: inout Scope
    ) {
        if event == .fragment {
            current = .fragment(nextFragment)
            context.facts.fragments[nextFragment].spreads.open(context.facts.spreads.count)
            context.facts.fragments[nextFragment].usages.open(context.facts.usages.count)
            nextFragment += 1
        }
        readChildren(of: index)
        if context.children.typeCondition >= 0 {
            let name = context.schemaName(of: context.children.typeCondition)
            scope.type = context.typeSystem.type(name) ?? -1
            if scope.type >= 0,
                context.kind(of: scope.type) == .inputObject
            {
                scope.type = -1
            }
        }
        context.facts.types[Int(index)] = scope.type
        context.type = scope.type
        notify(event, index)
        notifyChildren(index)
    }

    private mutating func visitVariableDefinition(_ index: NodeIndex, _ scope: inout Scope) {
        readChildren(of: index)
        var type: TypeReference?
        var defaultValue: NodeIndex?
        for child in context.document.children(of: index) {
            switch context.document[child].kind {
            case .namedType, .listType, .nonNullType:
                type = context.typeSystem.typeReference(
                    of: child, in: context.document, names: context.facts.schemaNames)
            case .directive: break
            case .stringValue where context.document[child].flags.contains(.isDescription): break
            case .variable: break
            default: defaultValue = child
            }
        }
        let isInput = type.map { context.isInput($0.named) } ?? false
        expect(Expectation(type: isInput ? type : nil), &scope)
        context.facts.variables.append(
            VariableFacts(
                node: index, name: context.document[index].symbol, type: type,
                defaultValue: defaultValue))
        notify(.variableDefinition, index)
        notifyChildren(index)
    }

    /// Definitions that cannot be executed are walked for their directives and type names only.
    private mutating func visitTypeSystemNode(_ index: NodeIndex, _ scope: inout Scope) {
        readChildren(of: index)
        notifyChildren(index)
        scope.expectation = 0
    }

    // MARK: Selections

    private mutating func visitSelectionSet(_ index: NodeIndex, _ scope: inout Scope) {
        let isComposite =
            scope.type >= 0 && context.isComposite(scope.type)
        scope.parentType = isComposite ? scope.type : -1
        scope.depth += 1
        deepest = max(deepest, scope.depth)
        context.parentType = scope.parentType
        context.facts.types[Int(index)] = scope.parentType
        notify(.selectionSet, index)
    }

    private mutating func visitField(_ index: NodeIndex, _ node: Node, _ scope: inout Scope) {
        var field: FieldIndex = -1
        if scope.parentType >= 0 {
            let name = context.facts.schemaNames[Int(node.symbol.rawValue)]
            field = context.typeSystem.selectedField(name, in: scope.parentType) ?? -1
        }
        let type = field < 0 ? -1 : context.typeSystem.fields[Int(field)].type.named
        scope.field = field
        scope.type = type
        context.field = field
        context.type = type
        context.facts.elements[Int(index)] = field
        context.facts.types[Int(index)] = type
        if node.subtreeEnd > index + 1 {
            readChildren(of: index)
        } else {
            context.children = ChildNodes()
        }
        if field >= 0 {
            notify(.field, index)
        } else if scope.parentType >= 0 {
            notify(.unknownField, index)
        }
        notifyChildren(index)
    }

    private mutating func visitSpread(_ index: NodeIndex, _ node: Node, _ scope: Scope) {
        let fragment = context.facts.fragmentsByName[Int(node.symbol.rawValue)]
        context.facts.elements[Int(index)] = fragment
        context.facts.spreads.append(
            SpreadFacts(node: index, fragment: fragment, depth: scope.depth))
        readChildren(of: index)
        notify(.fragmentSpread, index)
        notifyChildren(index)
    }

    // MARK: Arguments and values

    private mutating func visitDirective(_ index: NodeIndex, _ node: Node) {
        let name = context.schemaName(of: index)
        directive = context.typeSystem.directive(name) ?? -1
        directiveEnd = node.subtreeEnd
        context.directive = directive
        context.facts.elements[Int(index)] = directive
        readChildren(of: index)
        notify(.directive, index)
        if context.children.argumentCount > 1 { notify(.severalArguments, index) }
    }

    private mutating func visitArgument(_ index: NodeIndex, _ node: Node, _ scope: inout Scope) {
        let name = context.schemaName(of: index)
        var argument: InputValueIndex = -1
        if context.directive >= 0 {
            argument = context.typeSystem.argument(name, ofDirective: context.directive) ?? -1
        } else if scope.field >= 0 {
            argument = context.typeSystem.argument(name, of: scope.field) ?? -1
        }
        context.facts.elements[Int(index)] = argument
        expect(expectation(of: argument), &scope)
        notify(.argument, index)
    }

    private mutating func visitObjectField(
        _ index: NodeIndex, _ node: Node, _ scope: inout Scope
    ) {
        let outer = expectations[Int(scope.expectation)].type
        var inputField: InputValueIndex = -1
        if let outer, context.kind(of: outer.named) == .inputObject {
            let name = context.facts.schemaNames[Int(node.symbol.rawValue)]
            inputField = context.typeSystem.inputField(name, of: outer.named) ?? -1
        }
        context.facts.elements[Int(index)] = inputField
        var expectation = expectation(of: inputField)
        expectation.outerType = outer
        expect(expectation, &scope)
        notify(.objectField, index)
    }

    /// What an argument or input field expects.
    private func expectation(of element: InputValueIndex) -> Expectation {
        guard element >= 0 else { return Expectation() }
        return Expectation(
            type: context.typeSystem.inputValues[Int(element)].type,
            hasDefault: context.typeSystem.inputValues[Int(element)].defaultLiteral != nil)
    }

    private mutating func expect(_ expectation: Expectation, _ scope: inout Scope) {
        scope.expectation = Int32(expectations.count)
        expectations.append(expectation)
        context.inputType = expectation.type
    }

    private mutating func visitLiteral(_ index: NodeIndex, _ node: Node, _ scope: inout Scope) {
        guard !node.flags.contains(.isDescription) else { return }
        let type = expectations[Int(scope.expectation)].type
        context.inputType = type
        if type != nil { notify(.literal, index) }
        switch node.kind {
        case .enumValue:
            if let type, context.kind(of: type.named) == .enumeration {
                let name = context.facts.schemaNames[Int(node.symbol.rawValue)]
                context.facts.elements[Int(index)] =
                    context.typeSystem.enumValue(name, of: type.named) ?? -1
                notify(.enumValue, index)
            }
        case .listValue:
            let list = type?.nullable
            expect(
                Expectation(type: list?.isList == true ? list?.ofType : nil, outerType: type),
                &scope)
        case .objectValue: notify(.objectValue, index)
        default: break
        }
    }

    private mutating func visitVariable(_ index: NodeIndex, _ node: Node, _ scope: Scope) {
        let expected = expectations[Int(scope.expectation)]
        var oneOf: TypeIndex = -1
        if let outer = expected.outerType, outer.isNamed,
            context.kind(of: outer.named) == .inputObject,
            context.typeSystem.types[Int(outer.named)].isOneOf
        {
            oneOf = outer.named
        }
        let position = VariablePosition(
            variable: node.symbol, type: expected.type, hasDefault: expected.hasDefault,
            oneOfType: oneOf)
        context.facts.usages.append(
            VariableUsage(node: index, position: positionNumber(position)))
    }

    private var positionNumbers: [VariablePosition: Int32] = [:]

    private mutating func positionNumber(_ position: VariablePosition) -> Int32 {
        if let number = positionNumbers[position] { return number }
        let number = Int32(context.facts.positions.count)
        context.facts.positions.append(position)
        positionNumbers[position] = number
        return number
    }

    // MARK: Children

    /// Examines the direct children once for all rules.
    private mutating func readChildren(of index: NodeIndex) {
        var children = ChildNodes()
        var child = index + 1
        let end = context.document[index].subtreeEnd
        while child < end {
            let node = context.document[child]
            switch node.kind {
            case .argument:
                if children.argumentCount == 0 { children.firstArgument = child }
                children.argumentCount += 1
            case .directive:
                if children.directiveCount == 0 { children.firstDirective = child }
                children.directiveCount += 1
            case .selectionSet: children.selectionSet = child
            case .namedType: children.typeCondition = child
            default: break
            }
            child = node.subtreeEnd
        }
        context.children = children
    }

    private mutating func notifyChildren(_ index: NodeIndex) {
        if context.children.argumentCount > 1 { notify(.severalArguments, index) }
        if context.children.directiveCount > 1 { notify(.severalDirectives, index) }
    }

    // MARK: Nesting

    /// Refuses documents whose fragments nest too deeply when expanded.
    private mutating func checkNesting() {
        let graph = context.fragmentGraph
        let limit = Int32(clamping: context.options.maximumFragmentNesting)
        let depths = graph.expandedDepths(context.facts)
        context.spend(context.facts.spreads.count)
        let isTooDeep =
            depths.contains { $0 > limit }
            || context.facts.operations.contains {
                graph.expandedDepth($0.depth, $0.spreads, depths, context.facts) > limit
            }
        if isTooDeep {
            context.errors = ErrorCollector()
            context.abort("Validation aborted.")
        }
    }
}

extension Range<Int> {
    fileprivate mutating func open(_ start: Int) { self = start..<start }
    fileprivate mutating func close(_ end: Int) { self = lowerBound..<end }
}

extension DocumentFacts {
    /// The definitions, so that spreads find fragments that come later.
    fileprivate mutating func collectDefinitions(_ document: Document, _ typeSystem: TypeSystem) {
        guard !document.nodes.isEmpty else { return }
        reserveDefinitions(document)
        for node in document.children(of: 0) {
            switch document[node].kind {
            case .operationDefinition:
                operations.append(
                    OperationFacts(
                        node: node, name: document[node].symbol,
                        rootType: typeSystem.rootType(document[node].operation) ?? -1))
            case .fragmentDefinition:
                fragmentsByName[Int(document[node].symbol.rawValue)] = Int32(fragments.count)
                fragments.append(
                    FragmentFacts(
                        node: node, name: document[node].symbol,
                        type: document.child(of: node, .namedType).flatMap {
                            typeSystem.type(schemaNames[Int(document[$0].symbol.rawValue)])
                        },
                        selectionSet: document.child(of: node, .selectionSet) ?? -1))
            case .directiveDefinition: directiveDefinitions[document[node].symbol] = node
            case .scalarTypeDefinition, .objectTypeDefinition, .interfaceTypeDefinition,
                .unionTypeDefinition, .enumTypeDefinition, .inputObjectTypeDefinition:
                typeDefinitions.insert(document[node].symbol)
            default: break
            }
        }
    }

    /// Exact capacity: doubling tables would hold a large document's definitions three times.
    private mutating func reserveDefinitions(_ document: Document) {
        var counts = (operations: 0, fragments: 0)
        for node in document.children(of: 0) {
            switch document[node].kind {
            case .operationDefinition: counts.operations += 1
            case .fragmentDefinition: counts.fragments += 1
            default: break
            }
        }
        operations.reserveCapacity(counts.operations)
        fragments.reserveCapacity(counts.fragments)
    }
}

// The cost of an operation before it runs: fields times the sizes of the pages around them. Page
// sizes may be variables, so a plan keeps a polynomial and each request evaluates it.

/// Sums and products of an operation's weights, with variable page sizes. Evaluation is linear in
/// the operation and its fragments, each taken once, and saturates instead of overflowing.
public struct CostPolynomial: Sendable {
    /// What is added is attributed to a field of the schema.
    private enum Step: Sendable {
        case add(Int, FieldIndex)
        /// An argument, or a field of an input object, that is written in the document.
        case addInput(Int, FieldIndex)
        /// Applies if the variable, or this field of its object, is given.
        case addIfGiven(Int, FieldIndex, variable: String, member: String?)
        /// Everything up to `close` counts this many times.
        case open(Factor)
        case close
        /// The value of a fragment's program.
        case fragment(Int)
    }

    private enum Factor: Sendable {
        case number(Int)
        /// By the given page sizes, of which there may be only one.
        case page([PageSize], offset: Int32)
        case identifiers(Size, offset: Int32)
    }

    private struct PageSize: Sendable {
        /// `first` or `last`.
        let argument: String
        let size: Size
    }

    private enum Size: Sendable {
        case number(Int)
        /// The value of a variable, or the length of its list.
        case variable(String)
    }

    /// Fragments, callees first; the operation is the last one.
    private var programs: [[Step]] = []

    /// The cost polynomial of an operation.
    init(of operation: OperationFacts, in document: ValidDocument, _ model: CostModel) {
        let reached = document.facts.reachableFragments(from: operation.spreads)
        let graph = FragmentGraph(document.facts)
        let isReached = Set(reached)
        var numbers: [Int32: Int] = [:]
        for fragment in graph.order where isReached.contains(fragment) {
            let set = document.facts.fragments[Int(fragment)].selectionSet
            numbers[fragment] = programs.count
            programs.append(Self.program(set, document, model, numbers))
        }
        let selectionSet = document.document.child(of: operation.node, .selectionSet) ?? -1
        programs.append(Self.program(selectionSet, document, model, numbers))
    }

    /// The cost polynomial of the operation that a request names; `nil` where there is none.
    public init?(of operationName: String?, in document: ValidDocument, _ model: CostModel) {
        guard let operation = document.operation(named: operationName) else { return nil }
        self.init(of: operation, in: document, model)
    }

    /// The memory that the polynomial takes.
    public var byteCount: Int {
        programs.reduce(MemorySize.array(programs)) { sum, program in
            program.reduce(sum + MemorySize.array(program)) { sum, step in
                guard case .open(let factor) = step else { return sum }
                return sum + Self.byteCount(of: factor)
            }
        }
    }

    private static func byteCount(of factor: Factor) -> Int {
        switch factor {
        case .number: 0
        case .identifiers(let size, _): byteCount(of: size)
        case .page(let sizes, _):
            sizes.reduce(MemorySize.array(sizes)) { $0 + byteCount(of: $1.size) }
        }
    }

    private static func byteCount(of size: Size) -> Int {
        guard case .variable(let name) = size else { return 0 }
        return MemorySize.text(name)
    }

    /// The cost with the coerced variables of a request.
    public func cost(variables: (String) -> InputValue?) -> Int {
        var values: [Int] = []
        for program in programs {
            var sums = [(factor: 1, sum: 0)]
            for step in program {
                let top = sums.count - 1
                switch step {
                case .add(let weight, _), .addInput(let weight, _):
                    sums[top].sum = sums[top].sum.addingSaturated(weight)
                case .addIfGiven(let weight, _, let name, let member):
                    guard Self.isGiven(variables(name), member) else { continue }
                    sums[top].sum = sums[top].sum.addingSaturated(weight)
                case .open(let factor): sums.append((Self.value(of: factor, variables), 0))
                case .close:
                    let inner = sums.removeLast()
                    let product = inner.sum.multipliedSaturated(by: inner.factor)
                    sums[top - 1].sum = sums[top - 1].sum.addingSaturated(product)
                case .fragment(let number):
                    sums[top].sum = sums[top].sum.addingSaturated(values[number])
                }
            }
            values.append(sums[0].sum)
        }
        return values.last ?? 0
    }

    /// The part of the cost that arguments bring, each counted once: it is due however little the
    /// operation returns.
    public func inputCost(variables: (String) -> InputValue?) -> Int {
        var sum = 0
        for program in programs {
            for step in program {
                switch step {
                case .addInput(let weight, _): sum = sum.addingSaturated(weight)
                case .addIfGiven(let weight, _, let name, let member):
                    if Self.isGiven(variables(name), member) { sum = sum.addingSaturated(weight) }
                case .add, .open, .close, .fragment: continue
                }
            }
        }
        return sum
    }

    /// The part of the cost that each field of the schema brings, wherever it is selected. Their
    /// sum is the cost, unless that saturates. A fragment is taken once for each of its spreads.
    public func costByField(variables: (String) -> InputValue?) -> [FieldIndex: Int] {
        var values: [[FieldIndex: Int]] = []
        for program in programs {
            var sums: [FieldIndex: Int] = [:]
            var factors = [1]
            func add(_ weight: Int, _ field: FieldIndex) {
                let product = weight.multipliedSaturated(by: factors[factors.count - 1])
                sums[field] = (sums[field] ?? 0).addingSaturated(product)
            }
            for step in program {
                switch step {
                case .add(let weight, let field), .addInput(let weight, let field):
                    add(weight, field)
                case .addIfGiven(let weight, let field, let name, let member):
                    if Self.isGiven(variables(name), member) { add(weight, field) }
                case .open(let factor):
                    let around = factors[factors.count - 1]
                    factors.append(
                        Self.value(of: factor, variables).multipliedSaturated(by: around))
                case .close: factors.removeLast()
                case .fragment(let number): for (field, cost) in values[number] { add(cost, field) }
                }
            }
            values.append(sums)
        }
        return values.last ?? [:]
    }

    private static func isGiven(_ value: InputValue?, _ field: String?) -> Bool {
        guard let value, value != .null else { return false }
        guard let field else { return true }
        guard case .object(let fields) = value else { return false }
        return fields.contains { $0.name == field && $0.value != .null }
    }

    private static func value(
        of factor: Factor, _ variables: (String) -> InputValue?
    ) -> Int {
        switch factor {
        case .number(let number): return number
        case .page(let sizes, _):
            let known = sizes.compactMap { number(of: $0.size, variables) }
            // Both at once are refused, too.
            guard known.count < 2 else { return 1 }
            return executed(known.first ?? CostModel.defaultPageSize)
        case .identifiers(let size, _):
            return number(of: size, variables).map(executed) ?? 1
        }
    }

    /// Nil where the variable is not given or is something else.
    private static func number(of size: Size, _ variables: (String) -> InputValue?) -> Int? {
        switch size {
        case .number(let number): return number
        case .variable(let name):
            switch variables(name) {
            case .int(let number): return Int(clamping: number)
            case .list(let items): return items.count
            default: return nil
            }
        }
    }

    /// How often everything below is executed: once, for a null, if the size is refused.
    private static func executed(_ size: Int) -> Int {
        (0...CostModel.maximumPageSize).contains(size) ? size : 1
    }

    // MARK: Ranges

    /// A page size out of range.
    public struct RangeProblem: Sendable, Equatable {
        public let message: String
        /// Of the field in the document, in bytes.
        public let offset: Int
    }

    /// The first field of the document whose page sizes or identifiers are out of range; `nil`
    /// where all are within it. Everything below such a field counts only once, but its siblings
    /// might cost too much: the range is refused before the cost is.
    public func rangeProblem(variables: (String) -> InputValue?) -> RangeProblem? {
        var first: RangeProblem?
        for program in programs {
            for case .open(let factor) in program {
                guard let problem = Self.problem(of: factor, variables),
                    first.map({ problem.offset < $0.offset }) ?? true
                else { continue }
                first = problem
            }
        }
        return first
    }

    private static func problem(
        of factor: Factor, _ variables: (String) -> InputValue?
    ) -> RangeProblem? {
        let most = CostModel.maximumPageSize
        switch factor {
        case .number: return nil
        case .page(let sizes, let offset):
            let known = sizes.compactMap { size in
                number(of: size.size, variables).map { (argument: size.argument, number: $0) }
            }
            if known.count > 1 {
                return RangeProblem(
                    message: "first and last cannot be used together.", offset: Int(offset))
            }
            guard let size = known.first, !(1...most).contains(size.number) else { return nil }
            return RangeProblem(
                message: "\(size.argument) must be from 1 to \(most).", offset: Int(offset))
        case .identifiers(let size, let offset):
            guard let number = number(of: size, variables), number > most else { return nil }
            return RangeProblem(message: "ids has at most \(most) items.", offset: Int(offset))
        }
    }

    // MARK: Reading

    private static func program(
        _ selectionSet: NodeIndex, _ valid: ValidDocument, _ model: CostModel,
        _ fragments: [Int32: Int]
    ) -> [Step] {
        let document = valid.document
        var program: [Step] = []
        /// Ends of the fields that were opened.
        var open: [NodeIndex] = []
        var index = selectionSet
        let end = document[selectionSet].subtreeEnd
        while index < end {
            while let last = open.last, last <= index {
                open.removeLast()
                program.append(.close)
            }
            let node = document[index]
            switch node.kind {
            case .selectionSet, .inlineFragment: index += 1
            case .field:
                let field = valid.facts.elements[Int(index)]
                let weight = field < 0 ? 0 : model.weight(of: field)
                let factor = field < 0 ? nil : factor(of: field, index, valid, model)
                let isInside = field >= 0 && isIdentifiers(model.multiplier(of: field))
                if weight > 0, !isInside { program.append(.add(weight, field)) }
                if field >= 0 { program += inputs(of: field, at: index, valid, model) }
                if let factor {
                    program.append(.open(factor))
                    open.append(node.subtreeEnd)
                }
                if weight > 0, isInside { program.append(.add(weight, field)) }
                index += 1
            case .fragmentSpread:
                if let number = fragments[valid.facts.elements[Int(index)]] {
                    program.append(.fragment(number))
                }
                index = node.subtreeEnd
            default: index = node.subtreeEnd
            }
        }
        program += open.map { _ in .close }
        return program
    }

    /// What the arguments of a field add, those inside input objects too.
    private static func inputs(
        of field: FieldIndex, at node: NodeIndex, _ valid: ValidDocument, _ model: CostModel
    ) -> [Step] {
        var steps: [Step] = []
        for argument in valid.document.children(of: node, .argument) {
            for node in argument..<valid.document[argument].subtreeEnd {
                let kind = valid.document[node].kind
                guard kind == .argument || kind == .objectField else { continue }
                let input = valid.facts.elements[Int(node)]
                if input >= 0 { add(input, node + 1, of: field, valid, model, to: &steps) }
            }
        }
        return steps
    }

    private static func add(
        _ input: InputValueIndex, _ value: NodeIndex, of field: FieldIndex,
        _ valid: ValidDocument, _ model: CostModel, to steps: inout [Step]
    ) {
        let weight = model.weight(ofInput: input)
        switch valid.document[value].kind {
        case .nullValue: return
        case .variable:
            let name = valid.document.name(of: value)
            if weight > 0 { steps.append(.addIfGiven(weight, field, variable: name, member: nil)) }
            let type = valid.typeSystem.inputValues[Int(input)].type.named
            for costly in model.costlyFields(of: type) {
                steps.append(
                    .addIfGiven(costly.weight, field, variable: name, member: costly.name))
            }
        default: if weight > 0 { steps.append(.addInput(weight, field)) }
        }
    }

    private static func isIdentifiers(_ multiplier: CostModel.Multiplier) -> Bool {
        if case .identifiers = multiplier { return true }
        return false
    }

    private static func factor(
        of field: FieldIndex, _ node: NodeIndex, _ valid: ValidDocument, _ model: CostModel
    ) -> Factor? {
        switch model.multiplier(of: field) {
        case .once: return nil
        case .plainList: return .number(CostModel.plainListSize)
        case .page:
            let sizes = ["first", "last"].compactMap { name in
                size(of: name, field, node, valid).map { PageSize(argument: name, size: $0) }
            }
            return .page(sizes, offset: Int32(valid.document[node].start))
        case .identifiers:
            guard let value = argument("ids", node, valid) else { return .number(1) }
            let offset = Int32(valid.document[node].start)
            switch valid.document[value].kind {
            case .variable:
                return .identifiers(.variable(valid.document.name(of: value)), offset: offset)
            case .listValue:
                let count = valid.document.children(of: value).reduce(0) { sum, _ in sum + 1 }
                return .identifiers(.number(count), offset: offset)
            default: return .number(1)
            }
        }
    }

    private static func size(
        of name: String, _ field: FieldIndex, _ node: NodeIndex, _ valid: ValidDocument
    ) -> Size? {
        guard let value = argument(name, node, valid) else {
            let types = valid.typeSystem
            guard let argument = types.argument(named: name, of: field),
                case .int(let number) = types.inputValues[Int(argument)].defaultValue
            else { return nil }
            return .number(max(0, Int(clamping: number)))
        }
        switch valid.document[value].kind {
        case .variable: return .variable(valid.document.name(of: value))
        case .intValue:
            return .number(Int(valid.document.sourceText(of: value)) ?? .max)
        default: return nil
        }
    }

    /// The value of an argument as written.
    private static func argument(
        _ name: String, _ node: NodeIndex, _ valid: ValidDocument
    ) -> NodeIndex? {
        for child in valid.document.children(of: node, .argument)
        where valid.document.name(of: child) == name {
            return child + 1
        }
        return nil
    }
}

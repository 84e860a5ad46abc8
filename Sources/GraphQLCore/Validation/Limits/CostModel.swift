// What fields of a schema cost: read from the SDL's `@cost` and from the shape of connections.

/// Weights and page sizes of the fields of a schema.
public struct CostModel: Sendable {
    /// A page whose size the operation does not give.
    public static let defaultPageSize = 20
    /// The largest page, and the most identifiers at once. A request for more, or for less than
    /// one, is refused at the field's path; nothing below it is executed or charged.
    public static let maximumPageSize = 100
    /// A list without paging.
    public static let plainListSize = 10

    /// How many times everything below a field counts.
    enum Multiplier: Sendable {
        case once
        /// By the arguments `first` and `last`.
        case page
        /// By the length of the argument `ids`, the field itself included.
        case identifiers
        case plainList
    }

    /// An argument, or a field of an input object, that has a cost where it is given.
    struct CostlyInput: Sendable {
        let name: String
        let weight: Int
    }

    private let weights: [Int]
    private let inputWeights: [Int]
    /// By input object type, the fields that have a cost.
    private let costlyFields: [TypeIndex: [CostlyInput]]
    private let multipliers: [Multiplier]
    /// `edges` and `node`, which add no depth.
    private let isAside: [Bool]

    public init(_ typeSystem: TypeSystem) {
        let count = typeSystem.fields.count
        var weights = [Int](repeating: 0, count: count)
        var multipliers = [Multiplier](repeating: .once, count: count)
        var isAside = [Bool](repeating: false, count: count)
        for (index, type) in typeSystem.types.enumerated() where !type.isBuiltIn {
            let owner = TypeIndex(index)
            let isConnection = typeSystem.field(named: "pageInfo", in: owner) != nil
            let isEdge = typeSystem.field(named: "cursor", in: owner) != nil
            for field in type.fields {
                let definition = typeSystem.fields[Int(field)]
                let isComposite = typeSystem.types[Int(definition.type.named)].isComposite
                let isWrapper =
                    isConnection && ["edges", "nodes", "pageInfo"].contains(definition.name)
                    || isEdge && definition.name == "node"
                isAside[Int(field)] =
                    isConnection && definition.name == "edges"
                    || isEdge
                        && definition.name == "node"
                weights[Int(field)] =
                    Self.declaredWeight(definition.directives)
                    ?? (isComposite && !isWrapper ? 1 : 0)
                if isComposite, !isWrapper {
                    multipliers[Int(field)] = Self.multiplier(definition, field, typeSystem)
                }
            }
        }
        let inputWeights = typeSystem.inputValues.map { Self.declaredWeight($0.directives) ?? 0 }
        var costlyFields: [TypeIndex: [CostlyInput]] = [:]
        for (index, type) in typeSystem.types.enumerated() {
            let costly = type.inputFields.compactMap { field -> CostlyInput? in
                let weight = inputWeights[Int(field)]
                let name = typeSystem.inputValues[Int(field)].name
                return weight > 0 ? CostlyInput(name: name, weight: weight) : nil
            }
            if !costly.isEmpty { costlyFields[TypeIndex(index)] = costly }
        }
        self.inputWeights = inputWeights
        self.costlyFields = costlyFields
        self.weights = weights
        self.multipliers = multipliers
        self.isAside = isAside
    }

    private static func declaredWeight(_ directives: [AppliedDirective]) -> Int? {
        let cost = directives.first { $0.name == "cost" }
        guard case .int(let weight) = cost?.argument("weight") else { return nil }
        return max(0, Int(clamping: weight))
    }

    private static func multiplier(
        _ definition: FieldDefinition, _ field: FieldIndex, _ typeSystem: TypeSystem
    ) -> Multiplier {
        if typeSystem.argument(named: "first", of: field) != nil
            || typeSystem.argument(named: "last", of: field) != nil
        {
            return .page
        }
        guard definition.type.nullable.isList else { return .once }
        return typeSystem.argument(named: "ids", of: field) != nil ? .identifiers : .plainList
    }

    /// The cost of the field itself; 0 for leaves without `@cost` and for introspection.
    func weight(of field: FieldIndex) -> Int { weights[Int(field)] }
    /// What an argument or a field of an input object adds where it is given.
    func weight(ofInput input: InputValueIndex) -> Int { inputWeights[Int(input)] }
    /// The fields of an input object type that add to the cost.
    func costlyFields(of type: TypeIndex) -> [CostlyInput] { costlyFields[type] ?? [] }
    func multiplier(of field: FieldIndex) -> Multiplier { multipliers[Int(field)] }
    /// Whether the field itself counts once for each identifier that it is asked for.
    func isCountedByItem(_ field: FieldIndex) -> Bool {
        if case .identifiers = multipliers[Int(field)] { return true }
        return false
    }
    func addsNoDepth(_ field: FieldIndex) -> Bool { isAside[Int(field)] }
}

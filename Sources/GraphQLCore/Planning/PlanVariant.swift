// The collected fields of an operation in flat tables: what CollectFields would find for every
// concrete type, found once.

/// The fields of an operation under one combination of its conditions (`@skip`, `@include`).
/// Immutable and shared by the requests that decide alike.
final class PlanVariant: Sendable {
    /// The collected field sets; the first is the operation's own.
    let sets: [CollectedFields]
    let fields: [PlanField]
    /// By `PlanField.group`: the sets of an output type, one per concrete object type.
    let groups: [Range<Int32>]
    /// Indices into `sets`, in the order of the possible types.
    let groupSets: [Int32]
    /// Field nodes that were merged into one field, in document order.
    let occurrences: [NodeIndex]
    /// Response keys as JSON, quotes, colon and a leading comma included: `,"id":`.
    let keys: [UInt8]
    let arguments: [ArgumentPlan]
    let enumerations: [EnumerationNames]
    /// Sets that cannot be collected: a condition has no value.
    let failures: [FieldError]
    let deliveries: [SetDelivery]
    let executionGroups: [ExecutionGroup]
    let deferUsages: [DeferUsage]
    let streams: [PlanStream]
    let usesIntrospection: Bool
    /// Selections visited to collect the fields.
    let steps: Int
    /// The memory that the variant takes.
    let byteCount: Int

    init(_ builder: consuming PlanBuilder) {
        self.sets = builder.sets
        self.fields = builder.fields
        self.groups = builder.groups
        self.groupSets = builder.groupSets
        self.occurrences = builder.occurrences
        self.keys = builder.keys
        self.arguments = builder.arguments
        self.enumerations = builder.enumerations
        self.failures = builder.failures
        self.deliveries = builder.deliveries
        self.executionGroups = builder.executionGroups
        self.deferUsages = builder.deferUsages
        self.streams = builder.streams
        self.usesIntrospection = builder.usesIntrospection
        self.steps = builder.steps
        self.byteCount = Self.byteCount(of: builder)
    }

    /// Whether anything may be outstanding when the initial result is done.
    var isIncremental: Bool { !deliveries.isEmpty || !streams.isEmpty }

    /// The field nodes that were merged into a field.
    func nodes(of field: PlanField) -> ArraySlice<NodeIndex> {
        occurrences[Int(field.occurrences.lowerBound)..<Int(field.occurrences.upperBound)]
    }

    /// The set of a concrete type below a field; `nil` where the type is not possible there.
    func set(of type: TypeIndex, in group: Int32) -> Int32? {
        for index in groups[Int(group)] where sets[Int(groupSets[Int(index)])].type == type {
            return groupSets[Int(index)]
        }
        return nil
    }
}

/// The collected fields of one concrete object type.
/// https://spec.graphql.org/September2026/#CollectFields()
struct CollectedFields: Sendable {
    let type: TypeIndex
    let fields: Range<Int32>
    /// Index into `PlanVariant.failures`, or -1.
    let failure: Int32
    /// Index into `PlanVariant.deliveries`, or -1 where nothing is outstanding.
    let delivery: Int32
}

/// One response key of a field set.
struct PlanField: Sendable {
    enum Kind: UInt8, Sendable {
        case typename
        case scalar
        case enumeration
        case composite
    }

    /// What kind of values a leaf has.
    enum Leaf: UInt8, Sendable {
        case int
        case float
        case boolean
        /// String and ID.
        case text
        case custom
        case enumeration
        /// A composite type, or `__typename`.
        case none
    }

    /// The key's bytes in `PlanVariant.keys`.
    let key: Range<UInt32>
    let responseKey: Symbol
    let kind: Kind
    let leaf: Leaf
    /// List levels around the named type.
    let listDepth: UInt8
    /// Bit 0: the field's own position is Non-Null; bit `k`: the items of list level `k - 1` are.
    let nonNull: UInt64
    let field: FieldIndex
    /// The object type whose field this is.
    let parent: TypeIndex
    let access: AccessRule
    /// Below composite types; else -1.
    let group: Int32
    let arguments: Int32
    /// Index into `PlanVariant.enumerations`, for enums and `__typename`; else -1.
    let enumeration: Int32
    /// Index into `PlanVariant.streams`, or -1.
    let stream: Int32
    /// Range of `PlanVariant.occurrences`.
    let occurrences: Range<Int32>

    @inline(__always)
    func isNonNull(_ level: Int) -> Bool { nonNull >> UInt64(level) & 1 == 1 }

    /// The same field for the items that are streamed.
    func streamed(group: Int32) -> PlanField {
        PlanField(
            key: key, responseKey: responseKey, kind: kind, leaf: leaf, listDepth: listDepth,
            nonNull: nonNull, field: field, parent: parent, access: access, group: group,
            arguments: arguments, enumeration: enumeration, stream: -1, occurrences: occurrences)
    }
}

/// Arguments of a field, as far as they can be computed before the variables are known.
enum ArgumentPlan: Sendable {
    case constant(InputValue)
    case failing(FieldError)
    /// Literals with variables inside: coerced once per request and batch.
    case dynamic(FieldIndex, node: NodeIndex)
}

/// The names of an enum's values as JSON strings, by ordinal; of an object type its own name.
struct EnumerationNames: Sendable {
    let type: TypeIndex
    let bytes: [UInt8]
    let ends: [UInt32]

    init(_ type: TypeIndex, _ typeSystem: TypeSystem) {
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        func add(_ name: String) {
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: name.utf8)
            bytes.append(UInt8(ascii: "\""))
            ends.append(UInt32(bytes.count))
        }
        let definition = typeSystem.types[Int(type)]
        if definition.kind == .object { add(definition.name) }
        for index in definition.enumValues { add(typeSystem.enumValues[Int(index)].name) }
        self.type = type
        self.bytes = bytes
        self.ends = ends
    }
}

extension TypeReference {
    /// List levels around the named type, and which of the positions are Non-Null, outermost first.
    var shape: (listDepth: UInt8, nonNull: UInt64) {
        var depth: UInt8 = 0
        var nonNull: UInt64 = 0
        var type = self
        while true {
            if type.isNonNull {
                nonNull |= 1 << UInt64(depth)
                type = type.ofType
            }
            guard type.isList else { return (depth, nonNull) }
            depth += 1
            type = type.ofType
        }
    }
}

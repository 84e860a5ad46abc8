// Which types are accepted where another is expected.

/// For each abstract type the set of objects that it may be, as rows of bits.
struct PossibleTypes: Sendable {
    /// By type: the number of an object type among all objects, or of an abstract type among
    /// all abstract types.
    private let ordinals: [Int32]
    private let wordsPerRow: Int
    /// Empty if the table would be larger than `maximumWords`; then the lists decide.
    private let words: [UInt64]
    /// Of each type: the interfaces that it implements, as a sorted list.
    private let implemented: [[TypeIndex]]

    /// 8 MiB: more than 8,000 interfaces over 8,000 objects.
    private static let maximumWords = 1 << 20

    init(_ types: [TypeDefinition]) {
        var ordinals = [Int32](repeating: 0, count: types.count)
        var objects = 0
        var abstracts = 0
        for (index, type) in types.enumerated() {
            if type.kind == .object {
                ordinals[index] = Int32(objects)
                objects += 1
            } else if type.isAbstract {
                ordinals[index] = Int32(abstracts)
                abstracts += 1
            }
        }
        let wordsPerRow = (objects + 63) / 64
        var words: [UInt64] = []
        if wordsPerRow * abstracts <= Self.maximumWords {
            words = Array(repeating: 0, count: wordsPerRow * abstracts)
            for (index, type) in types.enumerated() where type.isAbstract {
                let row = Int(ordinals[index]) * wordsPerRow
                for possible in type.possibleTypes {
                    let bit = Int(ordinals[Int(possible)])
                    words[row + bit / 64] |= 1 << UInt64(bit % 64)
                }
            }
        }
        self.ordinals = ordinals
        self.wordsPerRow = wordsPerRow
        self.words = words
        self.implemented = types.map { $0.interfaces.sorted() }
    }

    func contains(_ object: TypeIndex, in abstract: TypeIndex, _ types: [TypeDefinition]) -> Bool {
        if words.isEmpty {
            return types[Int(abstract)].kind == .interface
                ? implements(object, abstract)
                : types[Int(abstract)].possibleTypes.contains(object)
        }
        let bit = Int(ordinals[Int(object)])
        let row = Int(ordinals[Int(abstract)]) * wordsPerRow
        return words[row + bit / 64] >> UInt64(bit % 64) & 1 == 1
    }

    func overlap(_ left: TypeIndex, _ right: TypeIndex, _ types: [TypeDefinition]) -> Bool {
        if words.isEmpty {
            let set = Set(types[Int(left)].possibleTypes)
            return types[Int(right)].possibleTypes.contains { set.contains($0) }
        }
        let leftRow = Int(ordinals[Int(left)]) * wordsPerRow
        let rightRow = Int(ordinals[Int(right)]) * wordsPerRow
        for word in 0..<wordsPerRow where words[leftRow + word] & words[rightRow + word] != 0 {
            return true
        }
        return false
    }

    func implements(_ type: TypeIndex, _ interface: TypeIndex) -> Bool {
        let list = implemented[Int(type)]
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < interface { low = middle + 1 } else { high = middle }
        }
        return low < list.count && list[low] == interface
    }
}

extension TypeSystem {
    /// Whether objects of a type may occur where `abstract` is expected. Precondition: `object` is
    /// an object type.
    public func isPossibleType(_ object: TypeIndex, of abstract: TypeIndex) -> Bool {
        types[Int(abstract)].isAbstract
            ? possibleTypes.contains(object, in: abstract, types) : object == abstract
    }

    /// Whether every value of a named type is one of another: the same type, an object that the
    /// abstract type may be, or an interface that implements the other.
    /// https://spec.graphql.org/September2026/#IsSubType()
    public func isSubtype(_ type: TypeIndex, of other: TypeIndex) -> Bool {
        if type == other { return true }
        guard types[Int(other)].isAbstract else { return false }
        switch types[Int(type)].kind {
        case .object: return possibleTypes.contains(type, in: other, types)
        case .interface:
            return types[Int(other)].kind == .interface && possibleTypes.implements(type, other)
        default: return false
        }
    }

    /// Whether a field of one type may implement a field of another: covariant, wrapper by
    /// wrapper.
    /// https://spec.graphql.org/September2026/#IsValidImplementationFieldType()
    public func isSubtype(_ type: TypeReference, of other: TypeReference) -> Bool {
        var type = type
        var other = other
        while true {
            if type == other { return true }
            if other.isNonNull {
                guard type.isNonNull else { return false }
                type = type.ofType
                other = other.ofType
            } else if type.isNonNull {
                type = type.ofType
            } else if other.isList {
                guard type.isList else { return false }
                type = type.ofType
                other = other.ofType
            } else {
                return !type.isList && isSubtype(type.named, of: other.named)
            }
        }
    }

    /// Whether some object may be both.
    /// Precondition: both are composite types.
    /// https://spec.graphql.org/September2026/#sec-Fragment-Spread-Is-Possible
    public func doTypesOverlap(_ left: TypeIndex, _ right: TypeIndex) -> Bool {
        if left == right { return true }
        switch (types[Int(left)].isAbstract, types[Int(right)].isAbstract) {
        case (true, true): return possibleTypes.overlap(left, right, types)
        case (true, false): return possibleTypes.contains(right, in: left, types)
        case (false, true): return possibleTypes.contains(left, in: right, types)
        case (false, false): return false
        }
    }

    /// A type reference as written in SDL, e.g. `[Feed!]!`.
    public func text(of type: TypeReference) -> String {
        type.text(types[Int(type.named)].name)
    }

    /// The type that a `namedType`, `listType` or `nonNullType` node names; `nil` where the
    /// schema does not have it. `names` are the document's `schemaNames`.
    func typeReference(
        of node: NodeIndex, in document: Document, names: [Int32]
    ) -> TypeReference? {
        TypeReference.read(node, in: document) { symbol in
            type(names[Int(symbol.rawValue)])
        }
    }
}

extension TypeReference {
    /// Reads the wrappers outside in; they are then put on inside out.
    static func read(
        _ node: NodeIndex, in document: Document, named: (Symbol) -> TypeIndex?
    ) -> TypeReference? {
        var position = node
        var wrappers: [NodeKind] = []
        while document[position].kind != .namedType {
            wrappers.append(document[position].kind)
            position += 1
        }
        guard let index = named(document[position].symbol) else { return nil }
        var type = TypeReference(named: index)
        for wrapper in wrappers.reversed() {
            type = wrapper == .nonNullType ? type.nonNull : type.list
        }
        return type
    }

    /// The reference as written in SDL around a name.
    func text(_ name: String) -> String {
        var opening = ""
        var closing = ""
        var type = self
        while !type.isNamed {
            if type.isNonNull {
                closing = "!" + closing
            } else {
                opening += "["
                closing = "]" + closing
            }
            type = type.ofType
        }
        return opening + name + closing
    }
}

// A type reference packs its wrappers into one word, so it is compared and copied like a number.

/// A named type and the wrappers around it, innermost first.
/// https://spec.graphql.org/September2026/#sec-Wrapping-Types
public struct TypeReference: Hashable, Sendable {
    /// Type references deeper than this are refused while parsing.
    public static let maximumDepth = ParsingLimits.maximumTypeDepth

    public let named: TypeIndex
    /// Bit `i` is the wrapper around the type of depth `i`: 1 Non-Null, 0 List.
    private let wrappers: UInt64
    public let depth: UInt8

    public init(named: TypeIndex) {
        self.init(named: named, wrappers: 0, depth: 0)
    }

    private init(named: TypeIndex, wrappers: UInt64, depth: UInt8) {
        self.named = named
        self.wrappers = wrappers
        self.depth = depth
    }

    public var isNonNull: Bool { depth > 0 && wrappers >> UInt64(depth - 1) & 1 == 1 }
    public var isList: Bool { depth > 0 && wrappers >> UInt64(depth - 1) & 1 == 0 }
    public var isNamed: Bool { depth == 0 }

    /// The type inside the outermost wrapper. Precondition: there is one.
    public var ofType: TypeReference {
        precondition(depth > 0)
        let inner = depth - 1
        return TypeReference(
            named: named, wrappers: wrappers & (1 << UInt64(inner) - 1), depth: inner)
    }

    /// This type without its outermost Non-Null.
    public var nullable: TypeReference { isNonNull ? ofType : self }

    /// A list of this type. Precondition: `depth < maximumDepth`.
    public var list: TypeReference {
        precondition(depth < Self.maximumDepth)
        return TypeReference(named: named, wrappers: wrappers, depth: depth + 1)
    }

    /// This type as Non-Null. Precondition: it is not Non-Null yet, `depth < maximumDepth`.
    public var nonNull: TypeReference {
        precondition(!isNonNull && depth < Self.maximumDepth)
        return TypeReference(
            named: named, wrappers: wrappers | 1 << UInt64(depth), depth: depth + 1)
    }
}

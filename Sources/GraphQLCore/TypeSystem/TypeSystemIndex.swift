// Name lookups of a schema, built once: every name is a number, every lookup one probe.

/// Finds the elements of a schema by name. Names are numbers of the schema's own name table.
struct TypeSystemIndex: Sendable {
    /// The owner of a member.
    enum Owner: UInt64 {
        case fieldOfType
        case argumentOfField
        case inputFieldOfType
        case enumValueOfType
        case argumentOfDirective
    }

    private(set) var names = NameTable()
    /// By name: the type, -1 if no type has the name.
    private(set) var types: [TypeIndex] = []
    /// By name: the directive, -1 if no directive has the name.
    private(set) var directives: [DirectiveIndex] = []
    /// Open addressing; a free slot holds `Self.free`. Its size is a power of two.
    private var keys: [UInt64] = Array(repeating: Self.free, count: 256)
    private var values: [Int32] = Array(repeating: -1, count: 256)
    private var memberCount = 0

    private static let free = UInt64.max

    /// Reserves space in advance: while a table grows, the old one exists beside it.
    mutating func reserve(names: Int, members: Int) {
        types.reserveCapacity(names)
        directives.reserveCapacity(names)
        while keys.count < members * 2 { grow() }
    }

    /// The number of a name, new at its first use.
    mutating func intern(_ name: String) -> Int32 {
        let symbol = names.intern(name.utf8)
        while types.count < names.count {
            types.append(-1)
            directives.append(-1)
        }
        return symbol.rawValue
    }

    /// The number of a name, or -1.
    func name(_ text: String) -> Int32 {
        names.symbol(of: text.utf8)?.rawValue ?? -1
    }

    mutating func setType(_ name: Int32, _ type: TypeIndex) {
        types[Int(name)] = type
    }

    mutating func setDirective(_ name: Int32, _ directive: DirectiveIndex) {
        directives[Int(name)] = directive
    }

    /// Adds a member; the first of a name wins.
    mutating func addMember(_ name: Int32, of owner: Int32, _ space: Owner, _ index: Int32) {
        if (memberCount + 1) * 2 > keys.count { grow() }
        if insert(Self.key(name, owner, space), index) { memberCount += 1 }
    }

    /// The member's index, or -1.
    @inline(__always)
    func member(_ name: Int32, of owner: Int32, _ space: Owner) -> Int32 {
        guard name >= 0, owner >= 0 else { return -1 }
        let key = Self.key(name, owner, space)
        let mask = keys.count - 1
        var slot = Self.hash(key) & mask
        while keys[slot] != Self.free {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    private mutating func insert(_ key: UInt64, _ value: Int32) -> Bool {
        let mask = keys.count - 1
        var slot = Self.hash(key) & mask
        while keys[slot] != Self.free {
            if keys[slot] == key { return false }
            slot = (slot + 1) & mask
        }
        keys[slot] = key
        values[slot] = value
        return true
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldValues = values
        keys = Array(repeating: Self.free, count: oldKeys.count * 2)
        values = Array(repeating: -1, count: oldKeys.count * 2)
        guard memberCount > 0 else { return }
        for (key, value) in zip(oldKeys, oldValues) where key != Self.free {
            _ = insert(key, value)
        }
    }

    /// Three bits of space, 29 of owner, 32 of name: no document has 2²⁹ elements.
    @inline(__always)
    private static func key(_ name: Int32, _ owner: Int32, _ space: Owner) -> UInt64 {
        space.rawValue << 61 | UInt64(UInt32(bitPattern: owner)) << 32
            | UInt64(UInt32(bitPattern: name))
    }

    /// The finaliser of SplitMix64.
    @inline(__always)
    private static func hash(_ key: UInt64) -> Int {
        var hash = key
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int(truncatingIfNeeded: hash ^ (hash >> 31))
    }
}

// Names are interned while parsing, so that all later stages compare and index numbers.

/// The distinct names of one document, in the order of their first use.
struct NameTable: Sendable {
    /// Bytes of all names, one after the other.
    private(set) var bytes: [UInt8] = []
    /// End of each name in `bytes`.
    private(set) var ends: [UInt32] = []
    /// Open-addressing table; its size is a power of two.
    private var slots: [Slot] = Array(repeating: .free, count: 64)
    private let seeds = NameTable.seeds

    /// The first and the last eight bytes of a name: they decide nearly every comparison (all of
    /// them for names of up to sixteen bytes) without touching `bytes`.
    struct Key: Equatable {
        /// Shorter names are filled up with zeros, which no name contains.
        var prefix: UInt64
        /// 0 for names of up to eight bytes.
        var suffix: UInt64
        var length: UInt32
    }

    private struct Slot: Sendable {
        var prefix: UInt64
        var suffix: UInt64
        var length: UInt32
        var symbol: Int32

        static let free = Slot(prefix: 0, suffix: 0, length: 0, symbol: -1)
    }

    init() {}

    var count: Int { ends.count }

    /// The memory that the table takes.
    var byteCount: Int {
        MemorySize.array(bytes) + MemorySize.array(ends) + MemorySize.array(slots)
    }

    /// The bytes of a name.
    func range(of symbol: Symbol) -> Range<Int> {
        let index = Int(symbol.rawValue)
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    func text(of symbol: Symbol) -> String {
        String(decoding: bytes[range(of: symbol)], as: UTF8.self)
    }

    // MARK: Looking up

    /// The symbol of a name, created at its first use.
    mutating func intern(_ name: some Collection<UInt8>) -> Symbol {
        if let symbol = name.withContiguousStorageIfAvailable({ intern($0) }) { return symbol }
        return Array(name).withUnsafeBufferPointer { intern($0) }
    }

    mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> Symbol {
        intern(name, Self.key(name))
    }

    /// The symbol of a name whose key is known.
    @inline(__always)
    mutating func intern(_ name: UnsafeBufferPointer<UInt8>, _ key: Key) -> Symbol {
        let slot = find(name, key)
        let symbol = slots[slot].symbol
        if symbol >= 0 { return Symbol(rawValue: symbol) }
        return insert(name, key, at: slot)
    }

    /// The symbol of a name that is already in the table.
    func symbol(of name: some Collection<UInt8>) -> Symbol? {
        if let symbol = name.withContiguousStorageIfAvailable({ symbol(of: $0) }) { return symbol }
        return Array(name).withUnsafeBufferPointer { symbol(of: $0) }
    }

    private func symbol(of name: UnsafeBufferPointer<UInt8>) -> Symbol? {
        let symbol = slots[find(name, Self.key(name))].symbol
        return symbol < 0 ? nil : Symbol(rawValue: symbol)
    }

    /// The slot of a name, or the free slot where it belongs. At least a quarter is free.
    @inline(__always)
    private func find(_ name: UnsafeBufferPointer<UInt8>, _ key: Key) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash(key, name)) & mask
        while true {
            let entry = slots[slot]
            if entry.symbol < 0 { return slot }
            if entry.prefix == key.prefix, entry.suffix == key.suffix,
                entry.length == key.length,
                key.length <= 16 || isEqual(Symbol(rawValue: entry.symbol), name)
            {
                return slot
            }
            slot = (slot + 1) & mask
        }
    }

    private func isEqual(_ symbol: Symbol, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[range(of: symbol)].elementsEqual(name)
    }

    // MARK: Growing

    @inline(never)
    private mutating func insert(
        _ name: UnsafeBufferPointer<UInt8>, _ key: Key, at slot: Int
    ) -> Symbol {
        let symbol = Symbol(rawValue: Int32(ends.count))
        bytes.append(contentsOf: name)
        ends.append(UInt32(bytes.count))
        set(slot, key, symbol)
        if isFull { grow() }
        return symbol
    }

    private mutating func set(_ slot: Int, _ key: Key, _ symbol: Symbol) {
        slots[slot] = Slot(
            prefix: key.prefix, suffix: key.suffix, length: key.length, symbol: symbol.rawValue)
    }

    /// At most half full, large tables three quarters: a megabyte of names should not need 12 MB of
    /// slots.
    private var isFull: Bool {
        slots.count < 1 << 16 ? ends.count * 2 > slots.count : ends.count * 4 > slots.count * 3
    }

    private mutating func grow() {
        // Large tables grow by less: a megabyte of names should not need 25 MB of slots.
        let newCapacity = slots.count * (slots.count < 1 << 16 ? 4 : 2)
        slots = []  // rebuilt from the names, so the old table is freed before the new one exists
        slots = Array(repeating: .free, count: newCapacity)
        bytes.withUnsafeBufferPointer { all in
            for index in 0..<ends.count {
                let symbol = Symbol(rawValue: Int32(index))
                let name = UnsafeBufferPointer(rebasing: all[range(of: symbol)])
                let key = Self.key(name)
                set(find(name, key), key, symbol)
            }
        }
    }

    // MARK: Hashing

    /// Two odd numbers, random per process: an attacker cannot choose names that share one slot.
    private static let seeds: (UInt64, UInt64) = {
        var generator = SystemRandomNumberGenerator()
        return (generator.next() | 1, generator.next() | 1)
    }()

    static func key(_ name: UnsafeBufferPointer<UInt8>) -> Key {
        Key(
            prefix: word(name, at: 0),
            suffix: name.count > 8 ? word(name, at: name.count - 8) : 0,
            length: UInt32(truncatingIfNeeded: name.count))
    }

    /// Up to eight bytes starting at an index, the first one lowest.
    @inline(__always)
    private static func word(_ name: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        if let base = name.baseAddress, start + 8 <= name.count {
            return UInt64(
                littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self))
        }
        var word: UInt64 = 0
        for index in start..<name.count {
            word |= UInt64(name[index]) << UInt64(8 * (index - start))
        }
        return word
    }

    /// Every bit of the name reaches every bit of the hash.
    @inline(__always)
    private func hash(_ key: Key, _ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = mix(UInt64(key.length), key.prefix)
        if key.length > 8 { hash = mix(hash, key.suffix) }
        if key.length > 16 {
            var start = 8
            while start + 8 < name.count {
                hash = mix(hash, Self.word(name, at: start))
                start += 8
            }
        }
        return hash
    }

    /// Multiplies to 128 bits and folds.
    @inline(__always)
    private func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (word ^ seeds.0).multipliedFullWidth(by: hash ^ seeds.1)
        return product.high ^ product.low
    }
}

// Names are interned while parsing, so that everything after it compares and indexes numbers.

/// The distinct names of one document, in the order of their first use.
struct NameTable: Sendable {
    /// Bytes of all names, one after the other.
    private(set) var bytes: [UInt8] = []
    /// End of each name in `bytes`.
    private(set) var ends: [UInt32] = []
    /// Open-addressing table; its size is a power of two.
    private var slots: [Slot] = Array(repeating: .free, count: 64)

    /// A name's first eight bytes decide nearly every comparison without touching `bytes`.
    private struct Slot: Sendable {
        var prefix: UInt64
        var symbol: Int32
        var length: UInt32

        static let free = Slot(prefix: 0, symbol: -1, length: 0)
    }

    init() {}

    var count: Int { ends.count }

    /// The bytes of a name.
    func range(of symbol: Symbol) -> Range<Int> {
        let index = Int(symbol.rawValue)
        return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    func text(of symbol: Symbol) -> String {
        String(decoding: bytes[range(of: symbol)], as: UTF8.self)
    }

    /// The symbol of a name, made new at its first use.
    mutating func intern(_ name: UnsafeBufferPointer<UInt8>, prefix: UInt64, hash: UInt64) -> Symbol
    {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = slots[slot]
            if entry.symbol < 0 { break }
            if entry.prefix == prefix, Int(entry.length) == name.count {
                let symbol = Symbol(rawValue: entry.symbol)
                if name.count <= 8 || isEqual(symbol, name) { return symbol }
            }
            slot = (slot + 1) & mask
        }
        let symbol = Symbol(rawValue: Int32(ends.count))
        bytes.append(contentsOf: name)
        ends.append(UInt32(bytes.count))
        slots[slot] = Slot(
            prefix: prefix, symbol: symbol.rawValue, length: UInt32(name.count))
        if ends.count * 2 > slots.count { grow() }
        return symbol
    }

    /// The symbol of a name, made new at its first use.
    mutating func intern(_ name: some Collection<UInt8>) -> Symbol {
        if let symbol = name.withContiguousStorageIfAvailable({ intern($0) }) { return symbol }
        return Array(name).withUnsafeBufferPointer { intern($0) }
    }

    private mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> Symbol {
        intern(name, prefix: Self.prefix(name), hash: Self.hash(name))
    }

    /// The symbol of a name that is there already.
    func symbol(of name: some Collection<UInt8>) -> Symbol? {
        if let symbol = name.withContiguousStorageIfAvailable({ symbol(of: $0) }) { return symbol }
        return Array(name).withUnsafeBufferPointer { symbol(of: $0) }
    }

    private func symbol(of name: UnsafeBufferPointer<UInt8>) -> Symbol? {
        let mask = slots.count - 1
        let prefix = Self.prefix(name)
        var slot = Int(truncatingIfNeeded: Self.hash(name)) & mask
        while slots[slot].symbol >= 0 {
            let symbol = Symbol(rawValue: slots[slot].symbol)
            if slots[slot].prefix == prefix, isEqual(symbol, name) { return symbol }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isEqual(_ symbol: Symbol, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[range(of: symbol)].elementsEqual(name)
    }

    private mutating func grow() {
        slots = Array(repeating: .free, count: slots.count * 2)
        let mask = slots.count - 1
        for index in 0..<ends.count {
            let range = range(of: Symbol(rawValue: Int32(index)))
            bytes.withUnsafeBufferPointer { all in
                let name = UnsafeBufferPointer(rebasing: all[range])
                var slot = Int(truncatingIfNeeded: Self.hash(name)) & mask
                while slots[slot].symbol >= 0 { slot = (slot + 1) & mask }
                slots[slot] = Slot(
                    prefix: Self.prefix(name), symbol: Int32(index), length: UInt32(name.count))
            }
        }
    }

    // MARK: Hashing

    /// Two odd numbers of this process: whoever writes names cannot aim at one slot.
    private static let seeds: (UInt64, UInt64) = {
        var generator = SystemRandomNumberGenerator()
        return (generator.next() | 1, generator.next() | 1)
    }()

    /// The hash function of one parse, its seeds at hand.
    struct Hashing {
        let first: UInt64
        let second: UInt64

        init() {
            (first, second) = NameTable.seeds
        }

        /// Multiplies to 128 bits and folds: every bit of the name reaches every bit of the hash.
        @inline(__always)
        func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
            let product = (word ^ first).multipliedFullWidth(by: hash ^ second)
            return product.high ^ product.low
        }
    }

    /// Up to eight bytes as a number; names hold no zero bytes, so shorter ones differ.
    static func prefix(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        word(name, at: 0)
    }

    private static func word(_ name: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in start..<min(name.count, start + 8) {
            word |= UInt64(name[index]) << UInt64(8 * (index - start))
        }
        return word
    }

    /// Folds the name in words of eight bytes.
    static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let hashing = Hashing()
        var hash = UInt64(name.count)
        var start = 0
        repeat {
            hash = hashing.mix(hash, word(name, at: start))
            start += 8
        } while start < name.count
        return hash
    }
}

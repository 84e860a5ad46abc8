// Names are interned while parsing, so that everything after it compares and indexes numbers.

/// The distinct names of one document, in the order of their first use.
struct NameTable: Sendable {
    /// Bytes of all names, one after the other.
    private(set) var bytes: [UInt8] = []
    /// End of each name in `bytes`.
    private(set) var ends: [UInt32] = []
    /// Open-addressing table of symbols, -1 where free; its size is a power of two.
    private var slots: [Int32] = Array(repeating: -1, count: 64)

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
    mutating func intern(_ name: some Collection<UInt8>) -> Symbol {
        let mask = slots.count - 1
        var slot = Self.hash(name) & mask
        while slots[slot] >= 0 {
            let symbol = Symbol(rawValue: slots[slot])
            if bytes[range(of: symbol)].elementsEqual(name) { return symbol }
            slot = (slot + 1) & mask
        }
        let symbol = Symbol(rawValue: Int32(ends.count))
        bytes.append(contentsOf: name)
        ends.append(UInt32(bytes.count))
        slots[slot] = symbol.rawValue
        if ends.count * 2 > slots.count { grow() }
        return symbol
    }

    /// The symbol of a name that is there already.
    func symbol(of name: some Collection<UInt8>) -> Symbol? {
        let mask = slots.count - 1
        var slot = Self.hash(name) & mask
        while slots[slot] >= 0 {
            let symbol = Symbol(rawValue: slots[slot])
            if bytes[range(of: symbol)].elementsEqual(name) { return symbol }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for index in 0..<ends.count {
            let symbol = Symbol(rawValue: Int32(index))
            var slot = Self.hash(bytes[range(of: symbol)]) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = symbol.rawValue
        }
    }

    /// FNV-1a with a final mix.
    private static func hash(_ name: some Collection<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return Int(truncatingIfNeeded: hash ^ (hash >> 29))
    }
}

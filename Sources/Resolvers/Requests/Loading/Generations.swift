// Bounded storage that forgets what is not used, without a list of uses.

/// Values by key in two generations: used values move to the young one, unused ones are dropped
/// with the old one.
public struct Generations<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value
        let charge: Int
    }

    private var young: [Key: Entry] = [:]
    private var old: [Key: Entry] = [:]
    private var youngCharge = 0
    private var oldCharge = 0
    private let limit: Int

    /// - Parameter limit: what the values of one generation may be charged together
    public init(limit: Int) { self.limit = limit }

    /// What all values are charged.
    public var charged: Int { youngCharge + oldCharge }

    /// The number of values.
    public var count: Int { young.count + old.count }

    /// A value, which thereby is used.
    public subscript(key: Key) -> Value? {
        mutating get {
            if let entry = young[key] { return entry.value }
            guard let entry = old[key] else { return nil }
            insert(entry.value, for: key, charge: entry.charge)
            return entry.value
        }
    }

    /// What a stored value is charged; this is no use of it.
    func charge(of key: Key) -> Int? { (young[key] ?? old[key])?.charge }

    /// Stores a value. One that is charged more than a generation may be is not stored.
    ///
    /// - Parameter charge: of the value, in the unit of the limit
    /// - Returns: whether the key had no value
    @discardableResult
    public mutating func insert(_ value: Value, for key: Key, charge: Int = 1) -> Bool {
        let (earlier, older) = (young.removeValue(forKey: key), old.removeValue(forKey: key))
        youngCharge -= earlier?.charge ?? 0
        oldCharge -= older?.charge ?? 0
        guard charge <= limit else { return false }
        if youngCharge + charge > limit {
            (old, oldCharge) = (young, youngCharge)
            (young, youngCharge) = ([:], 0)
        }
        young[key] = Entry(value: value, charge: charge)
        youngCharge += charge
        return earlier == nil && older == nil
    }
}

// The operations that share one connection, a WebSocket or an event stream: which are running, and
// whether more may start. Pure.

import GraphQLCore
import Resolvers

/// One operation of a connection. The client may reuse its ID for another one; the number is never
/// reused.
struct OperationKey: Hashable, Sendable {
    let id: String
    let number: Int
}

/// The operations of one connection that have started and not ended.
struct OperationTable {
    private struct Entry {
        let key: OperationKey
        var isSubscription = false
    }

    /// Characters of an operation's ID.
    static let maximumIDLength = 128

    private let limits: OperationLimits
    /// In the order of their start: so few that a table by their IDs would only take memory.
    private var entries: [Entry] = []
    /// The numbers of those that the client has stopped and that have not ended yet: their IDs are
    /// free, but what they hold is not.
    private var stopping: Set<Int> = []
    private var subscriptionCount = 0
    private var lastNumber = 0

    init(_ limits: OperationLimits) { self.limits = limits }

    /// Whether this is a valid operation ID.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 4 * maximumIDLength && text.count <= maximumIDLength
    }

    var count: Int { entries.count }

    func contains(_ id: String) -> Bool { index(id) != nil }

    func contains(_ key: OperationKey) -> Bool { entries.contains { $0.key == key } }

    private func index(_ id: String) -> Int? { entries.firstIndex { $0.key.id == id } }

    /// Starts an operation with an ID that is not in use.
    ///
    /// - Throws: `TOO_MANY` if the connection has reached its limit
    mutating func begin(_ id: String) throws(RequestError) -> OperationKey {
        guard entries.count + stopping.count < limits.operations else {
            throw Self.tooMany(limits.operations, "operations")
        }
        lastNumber += 1
        let key = OperationKey(id: id, number: lastNumber)
        entries.append(Entry(key: key))
        return key
    }

    /// An operation turns out to be a subscription. One that has ended meanwhile is ignored.
    ///
    /// - Throws: `TOO_MANY` if the connection has reached its limit
    mutating func streamOpened(_ key: OperationKey) throws(RequestError) {
        guard let index = entries.firstIndex(where: { $0.key == key }),
            !entries[index].isSubscription
        else { return }
        guard subscriptionCount < limits.subscriptions else {
            throw Self.tooMany(limits.subscriptions, "subscriptions")
        }
        subscriptionCount += 1
        entries[index].isSubscription = true
    }

    /// The client wants no more of an operation. It counts until it has ended.
    ///
    /// - Returns: the operation that had the ID
    mutating func stop(_ id: String) -> OperationKey? {
        guard let key = remove(id) else { return nil }
        stopping.insert(key.number)
        return key
    }

    /// Nothing of the operation is left.
    mutating func ended(_ key: OperationKey) { stopping.remove(key.number) }

    /// - Returns: the operation that had the ID
    mutating func remove(_ id: String) -> OperationKey? {
        guard let index = index(id) else { return nil }
        let entry = entries.remove(at: index)
        if entry.isSubscription { subscriptionCount -= 1 }
        return entry.key
    }

    /// - Returns: whether it had not ended before
    mutating func remove(_ key: OperationKey) -> Bool {
        contains(key) && remove(key.id) != nil
    }

    /// - Returns: the running operations, the oldest first
    mutating func removeAll() -> [OperationKey] {
        let running = entries.map(\.key)
        entries = []
        subscriptionCount = 0
        return running
    }

    private static func tooMany(_ limit: Int, _ what: String) -> RequestError {
        RequestError(
            .operation,
            [
                GraphQLError(
                    "A connection may have \(limit) \(what) at once.",
                    extensions: [.code(.tooMany)])
            ])
    }
}

// On whose behalf a task reads. It travels with the task, as the statement counter does: a read is
// submitted in a hundred places, many calls below the one that knows who asks.

/// Whoever shares the read lane with others, named by a number.
///
/// Two requesters with the same number count as one, so the number should be a hash of all that
/// distinguishes them: an account's ID, or a stranger's address.
public struct Requester: Sendable, Hashable {
    /// The requester of this task and its children; without one it is the program itself, which
    /// keeps limits of its own and has no share.
    @TaskLocal public static var current: Requester?

    public let number: UInt64
    /// From where it asks, likewise a hash; requesters of one address share a part of the lane. Nil
    /// where that is unknown.
    public let address: UInt64?

    public init(number: UInt64, address: UInt64? = nil) {
        self.number = number
        self.address = address
    }
}

extension PostgresClient {
    /// The tenant whose data a statement reads, by the rule that such a statement begins with its
    /// tenants (`$1`, int4 or int4[]); of several it is the first. Nil for other statements.
    func tenant(of parameters: [Parameter]) -> Int32? {
        switch parameters.first {
        case .int4(let tenant): tenant
        case .int4Array(let tenants): tenants.first
        default: nil
        }
    }
}

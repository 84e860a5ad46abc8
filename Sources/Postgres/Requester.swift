// On whose behalf a task reads. It is task-local, like the statement counter: reads are submitted
// in a hundred places, many calls below the one that knows the requester.

/// One of those who share the read lane, identified by a number.
///
/// Two requesters with the same number count as one, so the number should be a hash of all that
/// distinguishes them: an account's ID, or the address of an anonymous client.
public struct Requester: Sendable, Hashable {
    /// The requester of this task and its children; without one it is the program itself, which has
    /// its own limits and no share.
    @TaskLocal public static var current: Requester?

    public let number: UInt64
    /// Its address, also as a hash; requesters of one address share a part of the lane. Nil if
    /// unknown.
    public let address: UInt64?

    public init(number: UInt64, address: UInt64? = nil) {
        self.number = number
        self.address = address
    }
}

extension PostgresClient {
    /// The tenant whose data a statement reads. By convention the first parameter of such a
    /// statement holds its tenants (`$1`, int4 or int4[]); of several it is the first. Nil for
    /// other statements.
    func tenant(of parameters: [Parameter]) -> Int32? {
        switch parameters.first {
        case .int4(let tenant): tenant
        case .int4Array(let tenants): tenants.first
        default: nil
        }
    }
}

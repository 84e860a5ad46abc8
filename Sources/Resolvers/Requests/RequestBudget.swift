// What a viewer may spend.

/// The budget of who asks, with the present request charged.
public struct RequestBudget: Sendable {
    /// Points per window.
    public let limit: Int
    public let left: Int
    /// Points of the present request.
    public let cost: Int
    /// Seconds until all points are there again.
    public let resetSeconds: Int

    public init(limit: Int, left: Int, cost: Int, resetSeconds: Int) {
        self.limit = limit
        self.left = left
        self.cost = cost
        self.resetSeconds = resetSeconds
    }

    /// Where there is no limit.
    static let unlimited = RequestBudget(
        limit: Int(Int32.max), left: Int(Int32.max), cost: 0, resetSeconds: 0)
}

// What the service says about itself: its version and limits, and the viewer's budget.

public import GraphQLCore
import Postgres
public import Schema

/// Facts of the running program, and the limits that it publishes.
public struct ServerFacts: Sendable {
    /// The release of the program.
    public let version: String
    /// Changes with every change of the schema.
    public let schemaHash: String
    public let maximumDepth: Int
    /// In points.
    public let maximumCost: Int

    public init(version: String, schemaHash: String, maximumDepth: Int, maximumCost: Int) {
        self.version = version
        self.schemaHash = schemaHash
        self.maximumDepth = maximumDepth
        self.maximumCost = maximumCost
    }

    /// Of a service that nobody has told any.
    public static let none = ServerFacts(
        version: "", schemaHash: "", maximumDepth: 0, maximumCost: 0)
}

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

extension Viewers {
    public func rateLimit(of query: QueryRows, selecting selection: Selection) async
        -> One<RateLimitRows>
    {
        let budget = request.budget ?? .unlimited
        return await answer(1) {
            // The domain's time, as of every other field: asked only where it is selected.
            let reset =
                selection.contains(RateLimitFields.resetAt)
                ? Timestamp(
                    microseconds: try await gate.now().microseconds
                        + Int64(budget.resetSeconds) * 1_000_000) : nil
            return One(
                RateLimitRows(
                    count: 1, limit: .int32([Int32(clamping: budget.limit)], nil),
                    remaining: .int32([Int32(clamping: budget.left)], nil),
                    cost: .int32([Int32(clamping: budget.cost)], nil),
                    resetAt: reset.map { .text(TextColumn($0.description)) }))
        }
    }

    public func serverInfo(of query: QueryRows, selecting selection: Selection) async
        -> One<ServerInfoRows>
    {
        let facts = application.facts
        let limits = ServerLimitsRows(
            count: 1, maxPageSize: .int32([Int32(CostModel.maximumPageSize)], nil),
            defaultPageSize: .int32([Int32(CostModel.defaultPageSize)], nil),
            maxQueryDepth: .int32([Int32(clamping: facts.maximumDepth)], nil),
            maxQueryCost: .int32([Int32(clamping: facts.maximumCost)], nil),
            maxUploadBytes: .int32([Int32(clamping: MediaFormat.largestFile)], nil))
        return One(
            ServerInfoRows(
                count: 1, version: .text(TextColumn(facts.version)),
                schemaHash: .text(TextColumn(facts.schemaHash)), limits: One(limits)))
    }
}

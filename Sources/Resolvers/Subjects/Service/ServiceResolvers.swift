// What the service says about itself: its version and limits, and the viewer's budget.

public import GraphQLCore
import MediaFormats
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

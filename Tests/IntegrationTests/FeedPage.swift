// The feed page of the benchmarks, with any page size.
import TestSupport

enum FeedPage {
    static let query = """
        query ($apt: ID!, $first: Int) { apartment(id: $apt) { name feeds(first: $first) {
            edges { cursor node { id content createdAt commentCount author { id displayName }
                comments(first: 5) { edges { node { id content author { displayName } } } } } }
            pageInfo { hasNextPage endCursor } } } }
        """

    static func variables(_ apartment: Int = 1, first: Int = 20) -> JSON {
        ["apt": .string(SampleComplexes.apartment(apartment)), "first": .int(first)]
    }

    /// Requests the page of a complex as one of its residents.
    static func ask(
        _ server: RunningServer, _ apartment: Int = 1, first: Int = 20,
        as person: SampleComplexes.Person? = nil
    ) async throws -> GraphQLAnswer {
        try await server.post(
            query, variables(apartment, first: first),
            token: (person ?? .resident(of: apartment)).token)
    }

    /// The posts of an answer.
    static func posts(_ answer: GraphQLAnswer) -> [JSON] {
        answer.data["apartment"]["feeds"]["edges"].items.map { $0["node"] }
    }
}

// Shared objects are stored once and shown many times: a few rows could make a response of any
// size.

import GraphQLCore
import Testing

@Suite struct SharedObjectTests {
    private let sdl = "type Query { node: Node } type Node { both: [Node!]! id: Int }"

    /// Below `node`, every object shows the one object of the next level twice.
    private func run(levels: Int, id: Column?, failing: Bool = false) async throws -> String {
        let schema = try TestSchema(sdl)
        let resolvers = schema.resolvers { resolvers in
            resolvers.columns["Node.id"] = id
            let node = resolvers.batch("Node", count: 1)
            resolvers.fields["Query.node"] = { _ in .objects(node, link: [0]) }
            resolvers.fields["Node.both"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [2])], values: .objects([node], link: [0, 0]))
            }
            if failing {
                resolvers.fields["Node.id"] = { _ in
                    ResolvedField(
                        values: .leaves(.null(1), states: [ResolvedField.error(0)]),
                        errors: [FieldError("no")])
                }
            }
        }
        let query =
            "{ node " + String(repeating: "{ both ", count: levels) + "{ id }"
            + String(repeating: " }", count: levels + 1)
        return try await schema.run(query, resolvers)
    }

    @Test func `shared objects are written wherever they occur`() async throws {
        #expect(
            try await run(levels: 2, id: .ints([7]))
                == #"{"data":{"node":{"both":[{"both":[{"id":7},{"id":7}]},"#
                + #"{"both":[{"id":7},{"id":7}]}]}}}"#)
    }

    @Test func `a response that they would make too large is an error`() async throws {
        #expect(
            try await run(levels: 60, id: .ints([7]))
                == #"{"errors":[{"message":"The response is larger than "#
                + "\(PlanLimits.responseBytes)" + #" bytes."}],"data":null}"#)
    }

    @Test func `errors that they would multiply without end are one error`() async throws {
        let response = try await run(levels: 60, id: nil, failing: true)
        #expect(response.hasPrefix(#"{"errors":[{"message":"The response "#))
        #expect(response.hasSuffix(#"}],"data":null}"#) && response.utf8.count < 200)
    }
}

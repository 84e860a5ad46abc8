// A token in a ping: transcripts of what becomes of it, and of the subscriptions.

import GraphQLCore
import Resolvers
import Testing

@testable import Server

@Suite struct TokenRenewalTests {
    private static let ping = #"{"type":"ping","payload":{"authorization":"Bearer new"}}"#

    /// A socket of an account, or of nobody.
    private static func ready(_ account: String? = "mina") -> GraphQLSocketMachine {
        var socket = GraphQLSocketMachine(OperationLimits())
        _ = socket.received(text: #"{"type":"connection_init"}"#, .bearer("old"))
        _ = socket.authenticated(.known(account: account))
        return socket
    }

    private static func pong(_ outcome: String) -> GraphQLSocketMachine.Action {
        .send(Array(#"{"type":"pong","payload":{"authorization":"\#(outcome)"}}"#.utf8))
    }

    @Test func `a token of the same account is used from then on`() {
        var socket = Self.ready()
        let judged = socket.received(text: Self.ping, .anonymous)
        #expect(judged == [.renew(.bearer("new"), account: "mina")])
        #expect(socket.authorization == .bearer("old"))
        let actions = socket.renewed(.known(account: "mina"))
        #expect(actions == [.adopt(.bearer("new")), Self.pong("renewed")])
        #expect(socket.authorization == .bearer("new"))
    }

    @Test func `another account's token closes the socket`() {
        for account in ["mina", nil] {
            var socket = Self.ready(account)
            _ = socket.received(text: Self.ping, .anonymous)
            let actions = socket.renewed(.known(account: "jun"))
            #expect(actions == [.close(.forbidden, "Forbidden")])
        }
    }

    @Test func `a token that cannot be used changes nothing`() {
        let refused = RequestError(.operation, [])
        let outcomes: [(GraphQLService.Identity, String)] = [
            (.refused, "refused"), (.unavailable, "unavailable"), (.limited(refused), "limited"),
        ]
        for (identity, outcome) in outcomes {
            var socket = Self.ready()
            _ = socket.received(text: Self.ping, .anonymous)
            #expect(socket.renewed(identity) == [Self.pong(outcome)])
            #expect(socket.authorization == .bearer("old"))
            #expect(
                socket.received(text: Self.ping, .anonymous)
                    == [.renew(.bearer("new"), account: "mina")], "and may be repeated")
        }
    }

    @Test func `one token is judged at a time`() {
        var socket = Self.ready()
        _ = socket.received(text: Self.ping, .anonymous)
        #expect(socket.received(text: Self.ping, .anonymous) == [Self.pong("busy")])
    }

    @Test func `a token before the acknowledgement closes with 4401`() {
        var socket = GraphQLSocketMachine(OperationLimits())
        let actions = socket.received(text: Self.ping, .anonymous)
        #expect(actions == [.close(.unauthorized, "Unauthorized")])
    }

    @Test func `a ping without a token is answered with its payload`() {
        var socket = Self.ready()
        let actions = socket.received(text: #"{"type":"ping","payload":{"a":1}}"#, .anonymous)
        #expect(actions == [.send(Array(#"{"type":"pong","payload":{"a":1}}"#.utf8))])
    }
}

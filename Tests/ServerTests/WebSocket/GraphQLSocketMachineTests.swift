// Transcripts of graphql-transport-ws: what a client sends, the answers, and each close code. `a#2`
// is the second operation of its socket, which has the ID a.

import GraphQLCore
import Resolvers
import Testing

@testable import Server

@Suite struct GraphQLSocketMachineTests {
    typealias Action = GraphQLSocketMachine.Action

    private func socket() -> GraphQLSocketMachine {
        GraphQLSocketMachine(OperationLimits(operations: 3, subscriptions: 2))
    }

    private func ready() -> GraphQLSocketMachine {
        var socket = socket()
        _ = socket.received(text: #"{"type":"connection_init"}"#, .anonymous)
        _ = socket.authenticated(.known(account: nil))
        return socket
    }

    private func subscribe(_ id: String) -> String {
        #"{"type":"subscribe","id":"\#(id)","payload":{"query":"{ a }"}}"#
    }

    /// Actions as a transcript shows them.
    private func lines(_ actions: [Action]) -> [String] {
        actions.map { action in
            switch action {
            case .send(let text): String(decoding: text, as: UTF8.self)
            case .authenticate(.anonymous): "authenticate nobody"
            case .authenticate(.malformed): "authenticate what is no token"
            case .authenticate(.bearer(let token)): "authenticate \(token)"
            case .renew(.bearer(let token), let account):
                "judge \(token) for \(account ?? "nobody")"
            case .renew(_, let account): "judge no token for \(account ?? "nobody")"
            case .adopt(.bearer(let token)): "go on with \(token)"
            case .adopt: "go on with no token"
            case .start(let key, let request):
                "start \(key.id): \(String(decoding: request.query, as: UTF8.self))"
            case .stop(let key): "stop \(key.id)"
            case .close(let code, _): "close \(code.rawValue)"
            }
        }
    }

    // MARK: - Beginning

    @Test(arguments: [
        ("", Authorization.anonymous, "authenticate nobody"),
        ("", .bearer("h"), "authenticate h"),
        (#","payload":null"#, .bearer("h"), "authenticate h"),
        (#","payload":{"x":1}"#, .anonymous, "authenticate nobody"),
        (#","payload":{"authorization":"Bearer t"}"#, .bearer("h"), "authenticate t"),
        (#","payload":{"Authorization":"bearer t"}"#, .anonymous, "authenticate t"),
        (#","payload":{"authorization":"Basic t"}"#, .anonymous, "authenticate what is no token"),
        (#","payload":{"authorization":1}"#, .anonymous, "authenticate what is no token"),
    ])
    func `the first message says who asks, in its payload or by the upgrade's header`(
        _ payload: String, _ standing: Authorization, _ action: String
    ) {
        var socket = socket()
        let message = #"{"type":"connection_init"\#(payload)}"#
        #expect(lines(socket.received(text: message, standing)) == [action])
        #expect(
            lines(socket.authenticated(.known(account: nil))) == [#"{"type":"connection_ack"}"#])
    }

    @Test func `a refused token closes with 4403, an unavailable database with 1013`() {
        for (result, code) in [
            (GraphQLService.Identity.refused, 4403), (.unavailable, 1013),
        ] {
            var socket = socket()
            _ = socket.received(text: #"{"type":"connection_init"}"#, .bearer("x"))
            #expect(lines(socket.authenticated(result)) == ["close \(code)"])
            #expect(socket.received(text: subscribe("1"), .anonymous).isEmpty)
        }
    }

    @Test func `an operation before the acknowledgement closes with 4401`() {
        var early = socket()
        #expect(lines(early.received(text: subscribe("1"), .anonymous)) == ["close 4401"])
        var waiting = socket()
        _ = waiting.received(text: #"{"type":"connection_init"}"#, .anonymous)
        #expect(lines(waiting.received(text: subscribe("1"), .anonymous)) == ["close 4401"])
    }

    @Test func `a second connection_init closes with 4429, none in time with 4408`() {
        var twice = ready()
        #expect(
            lines(twice.received(text: #"{"type":"connection_init"}"#, .anonymous))
                == ["close 4429"])
        var none = socket()
        #expect(lines(none.waitedTooLong()) == ["close 4408"])
        var ready = ready()
        #expect(ready.waitedTooLong().isEmpty)
    }

    @Test(arguments: [
        "", "x", "[]", "1", "{}", #"{"type":1}"#, #"{"type":"start"}"#,
        #"{"type":"next","id":"1"}"#,
        #"{"type":"connection_init","payload":1}"#, #"{"type":"subscribe"}"#,
        #"{"type":"subscribe","id":"1"}"#, #"{"type":"subscribe","id":1,"payload":{"query":"a"}}"#,
        #"{"type":"subscribe","id":"","payload":{"query":"a"}}"#,
        #"{"type":"subscribe","id":"1","payload":{}}"#,
        #"{"type":"subscribe","id":"1","payload":{"query":"a","variables":1}}"#,
        #"{"type":"complete"}"#,
    ])
    func `what is no message closes with 4400`(_ text: String) {
        var socket = text.contains("connection_init") ? socket() : ready()
        #expect(lines(socket.received(text: text, .anonymous)) == ["close 4400"])
    }

    @Test func `pings are answered at any time with their payload`() {
        var socket = socket()
        #expect(
            lines(socket.received(text: #"{"type":"ping"}"#, .anonymous))
                == [#"{"type":"pong"}"#])
        let payload = #"{"a":[1,-2.5,"é\"",null,true],"b":{}}"#
        #expect(
            lines(socket.received(text: #"{"type":"ping","payload":\#(payload)}"#, .anonymous))
                == [#"{"type":"pong","payload":\#(payload)}"#])
        #expect(socket.received(text: #"{"type":"pong"}"#, .anonymous).isEmpty)
    }

    // MARK: - Operations

    @Test func `a query is answered once and completed`() {
        var socket = ready()
        #expect(lines(socket.received(text: subscribe("q"), .anonymous)) == ["start q: { a }"])
        #expect(
            lines(socket.produced("q", Array(#"{"data":{"a":1}}"#.utf8)))
                == [#"{"id":"q","type":"next","payload":{"data":{"a":1}}}"#])
        #expect(lines(socket.completed("q")) == [#"{"id":"q","type":"complete"}"#])
        #expect(lines(socket.received(text: subscribe("q"), .anonymous)) == ["start q: { a }"])
        #expect(socket.produced("q", [0x7B, 0x7D]).isEmpty, "of the operation that is over")
        #expect(!socket.produced("q#2", [0x7B, 0x7D]).isEmpty)
    }

    @Test func `a reused ID belongs to its current operation`() {
        var socket = ready()
        _ = socket.received(text: subscribe("a"), .anonymous)
        _ = socket.received(text: #"{"type":"complete","id":"a"}"#, .anonymous)
        _ = socket.received(text: subscribe("a"), .anonymous)
        // Later output of the first one is dropped.
        #expect(socket.completed("a").isEmpty)
        #expect(socket.failed("a", RequestError(.operation, [GraphQLError("no")])).isEmpty)
        #expect(lines(socket.completed("a#2")) == [#"{"id":"a","type":"complete"}"#])
    }

    @Test func `after an error there is no complete`() {
        var socket = ready()
        _ = socket.received(text: subscribe("q"), .anonymous)
        let error = RequestError(.validation, [GraphQLError("no")])
        #expect(
            lines(socket.failed("q", error)) == [
                #"{"id":"q","type":"error","payload":[{"message":"no","extensions":"#
                    + #"{"code":"GRAPHQL_VALIDATION_FAILED"}}]}"#
            ])
        #expect(socket.completed("q").isEmpty)
    }

    @Test func `a client gets no messages of operations that it has completed`() {
        var socket = ready()
        _ = socket.received(text: subscribe("q"), .anonymous)
        let complete = #"{"type":"complete","id":"q"}"#
        #expect(lines(socket.received(text: complete, .anonymous)) == ["stop q"])
        #expect(socket.produced("q", [0x7B, 0x7D]).isEmpty)
        #expect(socket.completed("q").isEmpty)
        #expect(socket.received(text: complete, .anonymous).isEmpty, "unknown IDs are ignored")
    }

    @Test func `an ID that is in use closes with 4409 and stops all operations`() {
        var socket = ready()
        _ = socket.received(text: subscribe("a"), .anonymous)
        _ = socket.received(text: subscribe("b"), .anonymous)
        #expect(
            lines(socket.received(text: subscribe("b"), .anonymous))
                == ["stop a", "stop b", "close 4409"])
        #expect(socket.produced("a", [0x7B, 0x7D]).isEmpty)
    }

    @Test func `operations and subscriptions beyond their limits each get an error`() throws {
        var socket = ready()
        for id in ["a", "b", "c"] { _ = socket.received(text: subscribe(id), .anonymous) }
        try socket.streamOpened("a")
        try socket.streamOpened("b#2")
        let error = try #require(throws: RequestError.self) { try socket.streamOpened("c#3") }
        let third = lines(socket.failed("c#3", error))
        #expect(third.count == 1 && third[0].contains("TOO_MANY"))
        _ = socket.received(text: subscribe("d"), .anonymous)
        let fourth = lines(socket.received(text: subscribe("e"), .anonymous))
        #expect(fourth.count == 1 && fourth[0].contains("TOO_MANY"))
    }

    @Test func `operations that are stopped as soon as they begin are bounded too`() {
        var socket = ready()
        for id in ["a", "b", "c"] {
            _ = socket.received(text: subscribe(id), .anonymous)
            let stop = #"{"type":"complete","id":"\#(id)"}"#
            #expect(lines(socket.received(text: stop, .anonymous)) == ["stop \(id)"])
        }
        let fourth = lines(socket.received(text: subscribe("d"), .anonymous))
        #expect(fourth.count == 1 && fourth[0].contains("TOO_MANY"))
        socket.ended("b#2")
        #expect(lines(socket.received(text: subscribe("d"), .anonymous)) == ["start d: { a }"])
    }

    @Test func `a signed-out viewer's subscription closes the socket with 4403`() throws {
        var socket = socket()
        _ = socket.received(text: #"{"type":"connection_init"}"#, .bearer("t"))
        _ = socket.authenticated(.known(account: nil))
        _ = socket.received(text: subscribe("s"), .anonymous)
        try socket.streamOpened("s")
        let lost = GraphQLError("no", extensions: [.code(.forbidden)])
        #expect(
            lines(socket.streamFailed("s", RequestError(.operation, [lost]))).first?
                .contains("FORBIDDEN") == true)
        _ = socket.received(text: subscribe("s"), .anonymous)
        let ended = GraphQLError("no", extensions: [.code(.unauthenticated)])
        #expect(
            lines(socket.streamFailed("s#2", RequestError(.operation, [ended])))
                == ["stop s", "close 4403"])
    }
}

extension OperationKey: ExpressibleByUnicodeScalarLiteral {}
extension OperationKey: ExpressibleByExtendedGraphemeClusterLiteral {}
extension OperationKey: ExpressibleByStringLiteral {
    /// `ID#NUMBER`; the first operation of a socket if there is no number.
    public init(stringLiteral text: String) {
        let parts = text.split(separator: "#")
        self.init(id: String(parts[0]), number: parts.count > 1 ? Int(parts[1]) ?? 0 : 1)
    }
}

// Whether the process is alive, and whether it can do its work.

import HTTPTypes
import Hummingbird
import NIOCore
import Redis
import Resolvers

/// `/health/live` and `/health/ready`.
struct HealthRoutes: Sendable {
    let application: Resolvers.Application
    let redis: RedisClient?
    /// Set if nodes notify each other of events through Redis.
    let subscriber: RedisSubscriber?
    let draining: Draining
    /// Nil where no load is shed.
    let load: LoadShedder?

    func add(to router: Router<ServerContext>) {
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/health/live", method: method) { _, _ in
                Self.response(.ok, "{\"status\":\"live\"}")
            }
            router.on("/health/ready", method: method) { _, _ in await ready() }
        }
    }

    /// Ready means that PostgreSQL answers. Redis is reported but does not decide: without it the
    /// responses are the same. Polls whose deleted ballots are still on the tables' pages are also
    /// only reported. Shedding does not decide: where all nodes have too much to do, none of them
    /// should lose what it can still do.
    private func ready() async -> Response {
        // A server that accepts commands may still refuse subscriptions.
        let states = [redis?.statistics.state, subscriber?.statistics.state].compactMap { $0 }
        let redisState = (states.first { $0 != .available } ?? states.first)?.rawValue ?? "off"
        let answer = await application.databaseHealth()
        let isUp = answer != nil
        let isReady = isUp && !draining.isOn
        let status = draining.isOn ? "draining" : isUp ? "ready" : "not ready"
        let loadState = load.map { $0.isShedding ? "shedding" : "normal" } ?? "off"
        return Self.response(
            isReady ? .ok : .serviceUnavailable,
            "{\"status\":\"\(status)\",\"postgres\":\"\(isUp ? "up" : "down")\",\"redis\":\"\(redisState)\","
                + "\"load\":\"\(loadState)\","
                + "\"unsweptPolls\":\(answer.map { "\($0.unsweptPolls)" } ?? "null")}"
        )
    }

    private static func response(_ status: HTTPResponse.Status, _ json: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: json + "\n")))
    }
}

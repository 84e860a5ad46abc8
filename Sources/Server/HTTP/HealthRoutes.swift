// Whether the process lives, and whether it can do its work.

import HTTPTypes
import Hummingbird
import NIOCore
import Postgres
import Redis

/// `/health/live` and `/health/ready`.
struct HealthRoutes: Sendable {
    let database: PostgresClient
    let redis: RedisClient?

    private static let ping = Statement("health", "SELECT 1::int4")
    private static let patience = Duration.seconds(2)

    func add(to router: Router<ServerContext>) {
        router.get("/health/live") { _, _ in
            Self.response(.ok, "{\"status\":\"live\"}")
        }
        router.get("/health/ready") { _, _ in await ready() }
    }

    /// Ready means that PostgreSQL answers. Redis is told but does not decide: without it the
    /// answers are the same.
    private func ready() async -> Response {
        let redisState =
            switch redis?.statistics.state {
            case nil: "off"
            case .some(let state): state.rawValue
            }
        do {
            _ = try await database.query(Self.ping, [], deadline: .after(Self.patience))
            return Self.response(
                .ok,
                "{\"status\":\"ready\",\"postgres\":\"up\",\"redis\":\"\(redisState)\"}")
        } catch {
            return Self.response(
                .serviceUnavailable,
                "{\"status\":\"not ready\",\"postgres\":\"down\",\"redis\":\"\(redisState)\"}")
        }
    }

    private static func response(_ status: HTTPResponse.Status, _ json: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: json + "\n")))
    }
}

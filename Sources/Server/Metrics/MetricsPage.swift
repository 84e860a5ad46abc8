// All that a node says about itself at one moment.

import Postgres
import Redis
import Resolvers

/// Reads the counters of the parts of a process.
struct MetricsPage: Sendable {
    let operations: OperationMetrics
    let connections: ConnectionCounts
    let database: PostgresClient
    let redis: RedisClient?
    let cache: ReadThroughCache
    let plans: PlanCache
    let loopDelay: LoopDelay

    func text() -> String {
        var page = PrometheusText()
        operations.write(to: &page)
        page.single(
            "danji_connections", .gauge, "Connections of clients now.", connections.count)
        page.single(
            "danji_event_loop_delay_seconds", .gauge,
            "How late an event loop was at most in the last ten seconds.", loopDelay.seconds)
        page.single(
            "danji_plan_cache_bytes", .gauge, "Memory of documents that were planned.",
            plans.byteCount)
        cacheReads(&page)
        postgres(&page)
        if let redis { Self.redis(redis.statistics, &page) }
        ProcessFacts.write(to: &page)
        return page.text
    }

    private func cacheReads(_ page: inout PrometheusText) {
        let counts = cache.statistics
        let name = "danji_cache_reads_total"
        page.family(name, .counter, "Pages and objects that were looked for in the cache.")
        page.sample(name, [("found", "memory")], counts.memoryHits)
        page.sample(name, [("found", "redis")], counts.redisHits)
        page.sample(name, [("found", "nowhere")], counts.misses)
        page.single(
            "danji_cache_damaged_total", .counter,
            "Values in Redis that were not what was stored under their keys.", counts.damaged)
    }

    private func postgres(_ page: inout PrometheusText) {
        let counts = database.statistics
        let counters: [(String, String, Int)] = [
            ("statements", "Statements that were sent.", counts.statements),
            ("batches", "Batches that statements travelled in.", counts.batches),
            ("slow_reads", "Reads that held their connection.", counts.slowReads),
            ("moved_reads", "Reads that were sent again elsewhere.", counts.movedReads),
            (
                "interrupted_reads", "Slow reads that had to wait for a turn.",
                counts.interruptedReads
            ),
            ("cancel_requests", "Requests to stop a statement.", counts.cancelRequests),
            ("connects", "Connections made.", counts.connects),
            ("connect_failures", "Connections that could not be made.", counts.connectFailures),
            ("losses", "Connections lost.", counts.losses),
            ("timeouts", "Calls that were given up at their deadline.", counts.timeouts),
            ("refusals", "Calls refused because a queue was full.", counts.refusals),
        ]
        page.counters("danji_postgres_", counters)
        page.family("danji_postgres_waiting", .gauge, "Calls that wait for a connection now.")
        page.sample("danji_postgres_waiting", [("lane", "read")], counts.waitingReads)
        page.sample("danji_postgres_waiting", [("lane", "write")], counts.waitingWrites)
    }

    private static func redis(_ counts: RedisStatistics, _ page: inout PrometheusText) {
        let counters: [(String, String, Int)] = [
            ("commands", "Commands.", counts.commands),
            ("errors", "Replies that were errors.", counts.serverErrors),
            ("timeouts", "Commands whose reply came too late.", counts.timeouts),
            ("unavailable", "Commands that were given up without Redis.", counts.unavailable),
            ("overloaded", "Commands refused because the queue was full.", counts.overloaded),
            ("disconnections", "Connections lost.", counts.disconnections),
        ]
        page.counters("danji_redis_", counters)
        page.single(
            "danji_redis_available", .gauge, "1 where Redis takes commands.",
            counts.state == .available ? 1 : 0)
    }
}

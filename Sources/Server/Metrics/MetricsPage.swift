// Everything that a node reports about itself at one moment.

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
    let budgets: Budgets
    let load: LoadShedder?
    let application: Application
    let loopDelay: LoopDelay
    let observing: Observing

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
        refusals(&page)
        if let load { Self.load(load.counts, &page) }
        Self.loaders(application.loaderBatches.counts, &page)
        Self.dueWork(application.dueWorkCounts.all, &page)
        cacheReads(&page)
        postgres(&page)
        if let redis { Self.redis(redis.statistics, &page) }
        if let tracing = observing.tracing { Self.traces(tracing.queue.counts, &page) }
        if let usage = observing.usage {
            page.single(
                "danji_usage_uncounted_total", .counter,
                "Requests whose use of the schema was not counted, and rows that were given up.",
                usage.uncounted)
        }
        ProcessFacts.write(to: &page)
        return page.text
    }

    private static func traces(_ counts: SpanQueue.Counts, _ page: inout PrometheusText) {
        let name = "danji_trace_spans_total"
        page.family(name, .counter, "Spans by what became of them.")
        page.sample(name, [("outcome", "exported")], counts.exported)
        page.sample(name, [("outcome", "dropped")], counts.dropped)
        page.sample(name, [("outcome", "failed")], counts.failed)
    }

    private func refusals(_ page: inout PrometheusText) {
        let counts = budgets.refusals
        let name = "danji_budget_refusals_total"
        page.family(name, .counter, "Operations that a budget did not cover.")
        page.sample(name, [("budget", "viewer")], counts.accounts)
        page.sample(name, [("budget", "address")], counts.addresses)
        page.sample(name, [("budget", "tokens")], counts.tokens)
    }

    private static func load(_ counts: [LoadShedder.Counts], _ page: inout PrometheusText) {
        let families: [(String, PrometheusText.Kind, String, (LoadShedder.Counts) -> Int)] = [
            ("running", .gauge, "Operations that run now.", { $0.running }),
            ("waiting", .gauge, "Operations that wait for their turn.", { $0.waiting }),
            ("limit", .gauge, "Operations that may run at once, for now.", { $0.limit }),
            ("shed_total", .counter, "Operations that were sent away.", { $0.shed }),
        ]
        for (name, kind, help, value) in families {
            page.family("danji_load_\(name)", kind, help)
            for count in counts {
                page.sample("danji_load_\(name)", [("kind", count.kind.name)], value(count))
            }
        }
    }

    private static func loaders(_ counts: LoaderBatches.Counts, _ page: inout PrometheusText) {
        let name = "danji_loader_batch_keys"
        page.family(name, .histogram, "Keys that a loader asked for at once.")
        var sum = 0
        for (bound, count) in zip(LoaderBatches.bounds, counts.buckets) {
            sum += count
            page.sample("\(name)_bucket", [("le", "\(bound)")], sum)
        }
        page.sample("\(name)_bucket", [("le", "+Inf")], counts.batches)
        page.sample("\(name)_sum", [], counts.keys)
        page.sample("\(name)_count", [], counts.batches)
    }

    private static func dueWork(
        _ steps: [(name: String, counts: DueWorkCounts.Step)], _ page: inout PrometheusText
    ) {
        page.family("danji_job_runs_total", .counter, "Turns of each kind of due work.")
        for (name, counts) in steps {
            for (outcome, count) in [("done", counts.runs), ("failed", counts.failures)] {
                page.sample("danji_job_runs_total", [("job", name), ("outcome", outcome)], count)
            }
        }
        page.family("danji_job_items_total", .counter, "What due work has done.")
        for (name, counts) in steps {
            page.sample("danji_job_items_total", [("job", name)], counts.items)
        }
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

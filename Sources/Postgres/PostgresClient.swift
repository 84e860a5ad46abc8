// The client of PostgreSQL: a read lane, a write lane, notifications and separate sessions.

import Synchronization

/// Reads share a few connections in pipeline mode; writes and transactions hold one each.
public final class PostgresClient: Sendable {
    public let configuration: PostgresConfiguration
    let loop: EventLoop
    let laneOptions: [ClientMachine.Role: ConnectionOptions]
    private let sessionOptions: ConnectionOptions
    let localAnnouncements = Announcements()

    /// Starts to connect; does not wait for it. Throws `.configuration` for a connection string
    /// that libpq cannot read.
    public init(_ configuration: PostgresConfiguration) throws(PostgresError) {
        self.configuration = configuration
        var plain = try ConnectionOptions(
            configuration.connection, applicationName: configuration.applicationName)
        // Whatever the role, the database or the connection string set: a name refers to the table
        // of this schema, and no temporary table can take its place.
        plain.set("search_path", configuration.schema, "pg_temp")
        var lane = plain
        lane.set("statement_timeout", configuration.statementTimeout.milliseconds)
        // Generic plans, made once: a lane's statements are short and uniform.
        lane.set("plan_cache_mode", "force_generic_plan")
        // Compiling costs tens of milliseconds; the estimates that lead to it are of those plans.
        lane.set("jit", "off")
        lane.set("TimeZone", "UTC")
        var read = lane
        read.set("default_transaction_read_only", "on")
        var write = lane
        write.set(
            "idle_in_transaction_session_timeout",
            configuration.idleInTransactionTimeout.milliseconds)
        var session = plain
        session.setConnectTimeout(
            seconds: Int(configuration.connectTimeout.wholeNanoseconds / 1_000_000_000))
        sessionOptions = session
        laneOptions = [.read: read, .write: write, .listen: lane]
        loop = EventLoop(
            configuration.machineSettings, options: laneOptions)
        loop.start()
    }

    deinit {
        localAnnouncements.finish()
        loop.post(.shutDown(nil))
    }

    /// Runs one statement. Reads go to the read lane. A write is a transaction of its own; if its
    /// answer is lost the error is `.outcomeUnknown`.
    ///
    /// - Parameter deadline: When to give up; `configuration.defaultTimeout` from now without one.
    public func query(
        _ statement: Statement, _ parameters: [Parameter] = [], deadline: Deadline? = nil
    ) async throws(PostgresError) -> Rows {
        let definition = statement.definition
        let encoded = try EncodedParameters(parameters, types: definition.types)
        StatementCounter.add()
        let work: Call.Work =
            switch definition.access {
            case .read: .read(definition, for: Requester.current, tenant: tenant(of: parameters))
            case .write: .write(definition)
            }
        return try await rows(Call(work, encoded, deadline: deadline ?? defaultDeadline))
    }

    /// Runs reads at once, in no order, and waits for all of them. They are sent together, as many
    /// as one requester may have in flight; the first error in their order is thrown.
    ///
    /// Precondition: all are of the read lane.
    public func queryAll(
        _ reads: [BoundStatement], deadline: Deadline? = nil
    ) async throws(PostgresError) -> [Rows] {
        precondition(reads.allSatisfy { $0.statement.access == .read })
        let deadline = deadline ?? defaultDeadline
        let size = max(1, configuration.inFlightPerRequester)
        var rows: [Rows] = []
        rows.reserveCapacity(reads.count)
        for start in stride(from: 0, to: reads.count, by: size) {
            var calls: [Call] = []
            for read in reads[start..<min(start + size, reads.count)] {
                let definition = read.statement.definition
                calls.append(
                    Call(
                        .read(
                            definition, for: Requester.current,
                            tenant: tenant(of: read.parameters)),
                        try EncodedParameters(read.parameters, types: definition.types),
                        deadline: deadline))
            }
            StatementCounter.add(calls.count)
            rows += try await answers(calls).get()
        }
        return rows
    }

    /// Waits until each lane has a connection, or all of its connections; otherwise throws
    /// `.unavailable`.
    public func waitUntilReady(
        all: Bool = false, deadline: Deadline
    ) async throws(PostgresError) {
        _ = try await answer(Call(.ready(all: all), .none, deadline: deadline)).get()
    }

    /// The events of a channel, until the stream is dropped. The stream buffers the last 4,096
    /// unread events.
    public func notifications(on channel: String) -> AsyncStream<ChannelEvent> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: ChannelEvent.self, bufferingPolicy: .bufferingNewest(4096))
        let subscription = Subscription(channel, continuation)
        continuation.onTermination = { [loop] _ in loop.post(.unsubscribe(subscription)) }
        loop.post(.subscribe(subscription))
        return stream
    }

    /// A connection outside the lanes, closed when `body` returns.
    public nonisolated(nonsending) func withSession<Value>(
        _ body: (PostgresSession) async throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        try await withSession(sessionOptions, body)
    }

    nonisolated(nonsending) func withSession<Value>(
        _ options: ConnectionOptions, _ body: (PostgresSession) async throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        let session = PostgresSession()
        defer { session.close() }
        try await session.connect(options) { [loop] in loop.report($0) }
        return try await body(session)
    }

    /// The counters since the start, as of the last batch of events.
    public var statistics: PostgresStatistics { loop.statistics }

    /// What libpq or the server reported when connecting last failed. It may name hosts and users:
    /// for the operator's terminal only.
    public var confidentialConnectFailure: String? { loop.connectFailure }

    /// Answers waiting callers with `.closed`, ends the connections and the thread.
    public func close() async {
        localAnnouncements.finish()
        await withCheckedContinuation { loop.post(.shutDown($0)) }
    }

    var defaultDeadline: Deadline { .after(configuration.defaultTimeout) }
}

// MARK: - Waiting

extension PostgresClient {
    func rows(_ call: Call) async throws(PostgresError) -> Rows {
        let watch = StatementCounter.watch()
        let answer = await answer(call)
        watch?.answered(call, answer)
        guard let rows = try answer.get() else {
            throw .protocolViolation(.unexpectedResult)
        }
        return rows
    }

    /// Waits for the answer, or until the task is cancelled.
    func answer(_ call: Call) async -> Call.Answer {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                call.continuation = continuation
                loop.post(.submit(call))
            }
        } onCancel: {
            call.isCancelled.store(true, ordering: .releasing)
            loop.post(.cancel(call))
        }
    }

    /// Waits for the answer even if the task is cancelled: for COMMIT and ROLLBACK.
    nonisolated(nonsending) func uncancellableAnswer(_ call: Call) async -> Call.Answer {
        await withCheckedContinuation { continuation in
            call.continuation = continuation
            loop.post(.submit(call))
        }
    }

    func answers(_ calls: [Call]) async -> CallGroup.Answer {
        let watch = StatementCounter.watch()
        let group = CallGroup(count: calls.count)
        for (index, call) in calls.enumerated() { call.group = (group, index) }
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                group.continuation = continuation
                loop.post(.submitAll(calls))
            }
        } onCancel: {
            for call in calls {
                call.isCancelled.store(true, ordering: .releasing)
                loop.post(.cancel(call))
            }
        }
        watch?.answered(calls, answer)
        return answer
    }
}

extension PostgresConfiguration {
    var machineSettings: MachineSettings {
        MachineSettings(
            readConnections: max(1, readConnections), writeConnections: max(1, writeConnections),
            inFlightPerConnection: max(1, inFlightPerConnection), queueLimit: max(0, queueLimit),
            queueWait: queueWait.wholeNanoseconds,
            connectTimeout: connectTimeout.wholeNanoseconds,
            minimumBackOff: max(1, minimumBackOff.wholeNanoseconds),
            maximumBackOff: max(1, maximumBackOff.wholeNanoseconds),
            inFlightPerRequester: max(1, inFlightPerRequester),
            inFlightPerAddress: max(1, inFlightPerAddress),
            inFlightPerTenant: max(1, inFlightPerTenant),
            slowAfter: max(1, slowAfter.wholeNanoseconds),
            repeatAfter: max(slowAfter, repeatAfter).wholeNanoseconds,
            heldPerRequester: max(1, heldPerRequester), heldPerAddress: max(1, heldPerAddress),
            heldPerTenant: max(1, heldPerTenant),
            connectionsNeverHeld: max(0, connectionsNeverHeld),
            silenceLimit: statementTimeout.wholeNanoseconds + 5_000_000_000)
    }
}

extension Duration {
    /// As PostgreSQL's settings read it: whole milliseconds, at least 1, since 0 means no limit.
    fileprivate var milliseconds: String { String(max(1, wholeNanoseconds / 1_000_000)) }
}

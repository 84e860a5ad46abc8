// A pooler between this program and PostgreSQL may give each transaction another backend: then
// reads may write, no timeout applies, and session state (prepared statements, LISTEN, advisory
// locks) is lost or left behind. So the lanes are verified.

/// Why the lanes cannot be used.
public enum LaneFault: Error, Sendable, Equatable {
    /// A setting that the connections start with did not reach the server.
    case settingIgnored(name: String, wanted: String, found: String)
    /// Two transactions of one connection ran in different sessions.
    case sessionsShared
    /// Not all of the program's concurrent connections got a session within the time limit.
    case tooFewConnections(wanted: Int, seconds: Int)
    /// The server could not be queried.
    case unreachable(String)
}

extension LaneFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .settingIgnored(let name, let wanted, let found):
            "PostgreSQL has \(name) = \(found) where \(wanted) was asked for: something between "
                + "here and there takes the settings of a connection back."
        case .sessionsShared:
            "A connection does not keep its session: a pooler gives each transaction another one."
        case .tooFewConnections(let wanted, let seconds):
            "PostgreSQL, or a pooler before it, did not give \(wanted) sessions at once within "
                + "\(seconds) seconds."
        case .unreachable(let reason): "The lanes could not be verified: \(reason)"
        }
    }
}

extension PostgresClient {
    /// The program's concurrent sessions: the lanes, the listener, and two more for work that does
    /// not fit a lane.
    public var sessionCount: Int {
        let settings = configuration.machineSettings
        return settings.readConnections + settings.writeConnections + 1 + Self.furtherSessions
    }

    private static let furtherSessions = 2

    /// Verifies that each lane's settings are in force and that its connections keep their
    /// sessions, on connections opened for the purpose.
    ///
    /// - Parameters:
    ///   - all: Whether all sessions that the program may use must also be available at once. A
    ///     pooler
    ///     with fewer accepts every connection and answers none beyond its limit.
    ///   - limit: When to give up, whatever a pooler does.
    public nonisolated(nonsending) func verifyLanes(
        all: Bool = false, within limit: Duration = .seconds(20)
    ) async throws(LaneFault) {
        let late = LaneFault.tooFewConnections(
            wanted: all ? sessionCount : Self.furtherSessions,
            seconds: Int(limit.components.seconds))
        let (outcomes, outcome) = AsyncStream.makeStream(of: LaneFault?.self)
        let deadline = Deadline.after(limit)
        // A session that a pooler keeps waiting cannot be cancelled, so its task is not awaited.
        let verification = Task {
            do throws(LaneFault) {
                try await verifySettings()
                if all { try await verifyCapacity(deadline, late) }
                outcome.yield(nil)
            } catch {
                outcome.yield(error)
            }
        }
        let clock = Task {
            try await Task.sleep(for: limit)
            outcome.yield(late)
        }
        defer {
            verification.cancel()
            clock.cancel()
        }
        for await first in outcomes {
            if let first { throw first }
            return
        }
    }

    private static let probe = Statement("lane_probe_read", "SELECT 1")
    private static let writeProbe = Statement("lane_probe_write", "SELECT 1", access: .write)

    /// Opens a session for every connection of the lanes, and the further ones, at once.
    private func verifyCapacity(_ deadline: Deadline, _ late: LaneFault) async throws(LaneFault) {
        do throws(PostgresError) {
            try await waitUntilReady(all: true, deadline: deadline)
            // Idle connections take turns.
            for _ in 0..<configuration.machineSettings.readConnections {
                _ = try await query(Self.probe, deadline: deadline)
            }
            try await withTransactions(
                configuration.machineSettings.writeConnections, deadline
            ) { () async throws(PostgresError) in
                try await withSessions(Self.furtherSessions + 1)
            }
        } catch {
            switch error {
            case .timeout, .unavailable, .overloaded: throw late
            default: throw .unreachable(error.description)
            }
        }
    }

    /// Runs `body` while this many transactions are open.
    private func withTransactions(
        _ count: Int, _ deadline: Deadline,
        _ body: @Sendable () async throws(PostgresError) -> Void
    ) async throws(PostgresError) {
        if count == 0 { return try await body() }
        try await withTransaction(deadline: deadline) { transaction throws(PostgresError) in
            _ = try await transaction.query(Self.writeProbe, deadline: deadline)
            try await withTransactions(count - 1, deadline, body)
        }
    }

    private func withSessions(_ count: Int) async throws(PostgresError) {
        if count == 0 { return }
        try await withSession { session throws(PostgresError) in
            _ = try await session.query("SELECT 1")
            try await withSessions(count - 1)
        }
    }

    private func verifySettings() async throws(LaneFault) {
        for role in [ClientMachine.Role.read, .write, .listen] {
            guard let options = laneOptions[role] else { continue }
            do {
                if let fault = try await fault(of: options) { throw fault }
            } catch let error as PostgresError {
                throw .unreachable(error.description)
            } catch let fault as LaneFault {
                throw fault
            } catch {
                throw .unreachable("unknown")
            }
        }
    }

    nonisolated(nonsending) func fault(
        of options: ConnectionOptions
    ) async throws(PostgresError) -> LaneFault? {
        try await withSession(options) { first throws(PostgresError) in
            for (name, values) in options.settings {
                let wanted = values.joined(separator: ", ")
                let rows = try await first.query(
                    "SELECT setting FROM pg_settings WHERE lower(name) = lower($1)", [.text(name)])
                let found = try rows.isEmpty ? "nothing" : rows.text(0, 0)
                if !found.utf8.elementsEqual(wanted.utf8) {
                    return .settingIgnored(name: name, wanted: wanted, found: found)
                }
            }
            return try await keepsSession(first, options) ? nil : .sessionsShared
        }
    }

    /// While a second connection holds a transaction, the first is asked for its backend. A pooler
    /// that shares sessions gives the second connection the first one's backend, or the first a
    /// different one.
    private nonisolated(nonsending) func keepsSession(
        _ first: PostgresSession, _ options: ConnectionOptions
    ) async throws(PostgresError) -> Bool {
        let mark = String(UInt64.random(in: 0 ... .max))
        _ = try await first.query("SELECT set_config('danji.session', $1, false)", [.text(mark)])
        let backend = try await first.query("SELECT pg_backend_pid()").int32(0, 0)
        return try await withSession(options) { second throws(PostgresError) in
            try await second.execute(script: "BEGIN")
            let other = try await second.query("SELECT pg_backend_pid()").int32(0, 0)
            // With a pool of one the first would wait for the second.
            if other == backend { return false }
            let rows = try await first.query(
                "SELECT pg_backend_pid(), current_setting('danji.session', true)")
            let found = try rows.optionalText(0, 1)
            return try rows.int32(0, 0) == backend && found?.utf8.elementsEqual(mark.utf8) == true
        }
    }
}

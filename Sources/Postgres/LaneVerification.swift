// A pooler between this program and PostgreSQL may give each transaction another backend: then
// reads may write, nothing is limited in time, and what a session holds (prepared statements,
// LISTEN, advisory locks) is lost or left behind. So it is asked.

/// Why the lanes cannot be used as they are.
public enum LaneFault: Error, Sendable, Equatable {
    /// A setting that the connections start with did not reach the server.
    case settingIgnored(name: String, wanted: String, found: String)
    /// Two transactions of one connection were not in one session.
    case sessionsShared
    /// The server could not be asked.
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
        case .unreachable(let reason): "The lanes could not be verified: \(reason)"
        }
    }
}

extension PostgresClient {
    /// Makes sure that each lane's settings are in force and that its connections keep their
    /// sessions, on connections made for that.
    public nonisolated(nonsending) func verifyLanes() async throws(LaneFault) {
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
                let found = rows.isEmpty ? "nothing" : rows.text(0, 0)
                if !found.utf8.elementsEqual(wanted.utf8) {
                    return .settingIgnored(name: name, wanted: wanted, found: found)
                }
            }
            return try await keepsSession(first, options) ? nil : .sessionsShared
        }
    }

    /// While a second connection holds a transaction, the first one is asked who it is. A pooler
    /// that shares sessions gives the second what the first had, or the first another one.
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
            return rows.int32(0, 0) == backend && !rows.isNull(0, 1)
                && rows.text(0, 1).utf8.elementsEqual(mark.utf8)
        }
    }
}

// In production the serving role owns nothing: an attacker who obtains it can change rows, but no
// table, trigger or function. See docs/decisions/0007-secret-ballots.md and docs/operations.md.

public import Postgres

/// The role that `danji serve` connects as, different from the one that owns the tables.
public enum ServingRole {
    /// How an operator creates one.
    public static let creation = ServingRoleQueries.creation(of: "danji_app")

    /// Why privileges were not granted.
    public enum Failure: Error, CustomStringConvertible {
        case missing(String)
        case database(PostgresError)

        public var description: String {
            switch self {
            case .missing(let role):
                "there is no role \(role) to serve as. Make it, and migrate again:\n"
                    + "  " + ServingRoleQueries.creation(of: role)
            case .database(let error):
                "the serving role was not granted its privileges: \(error): "
                    + (error.serverError?.confidential.message ?? "")
            }
        }
    }

    /// Grants a role what serving needs on every table, and nothing else; must run after each
    /// migration, as the owner of the tables.
    ///
    /// - Returns: false if the role is the current one, which owns them
    public static func grant(
        to role: String, on client: PostgresClient
    ) async throws(Failure) -> Bool {
        let exists: Bool?
        do {
            exists = try await client.withSession { session throws(PostgresError) in
                let exists = try await ServingRoleQueries.exists(role, session)
                if exists == true { try await ServingRoleQueries.grant(to: role, session) }
                return exists
            }
        } catch {
            throw .database(error)
        }
        if exists == false { throw .missing(role) }
        return exists == true
    }

    /// What the database's owner has to run if the role may still create temporary tables or
    /// schemas in the database, which the current role could not revoke; nil if it may not.
    public static func missingRevocation(
        from role: String, on client: PostgresClient
    ) async throws(PostgresError) -> String? {
        try await client.withSession { session throws(PostgresError) in
            try await ServingRoleExcessQueries.rightsOnDatabase(of: role, session).isEmpty
                ? nil : try await ServingRoleExcessQueries.revocation(from: role, session)
        }
    }

    /// The role of a client, and what it may do beyond a serving role; empty if all is as it should
    /// be.
    public static func excess(
        of client: PostgresClient
    ) async throws(PostgresError) -> (role: String, excess: [String]) {
        try await client.withSession { session throws(PostgresError) in
            (
                try await ServingRoleQueries.currentRole(session),
                try await ServingRoleExcessQueries.excess(session)
            )
        }
    }
}

// Sessions for a load generator: normal sessions of normal residents, except that their access
// tokens last as long as the measurement.

internal import Foundation
public import Postgres
internal import Resolvers

/// Signs residents of the bench data in and writes their tokens to a file.
public enum BenchSessions {
    /// Starts a session for each of the first `count` residents, who live evenly in all complexes.
    ///
    /// The file, readable only by its owner, has one line each, with tab-separated columns: access
    /// token, username, complex code, the complex's number and its UUID.
    ///
    /// - Parameter lifetimeSeconds: Of the access tokens.
    public static func write(
        to path: String, count: Int = 500, lifetimeSeconds: Double = 86_400,
        on client: PostgresClient, isProduction: Bool, force: Bool = false
    ) async throws(DemoLoad.Failure) {
        if isProduction && !force { throw .production }
        var lines = ""
        do {
            let residents = try await DemoQueries.residents(
                (1...count).map(BenchDemo.username), client)
            for resident in residents {
                var session = NewSession(accountID: resident.accountID, clientName: "bench")
                session.accessSeconds = lifetimeSeconds
                let new = session
                let tokens = try await client.withTransaction {
                    transaction throws(PostgresError) in
                    try await SessionQueries.start(new, transaction)
                }
                lines +=
                    "\(tokens.access)\t\(resident.username)\t\(resident.kaptCode)\t"
                    + "\(resident.apartmentID)\t\(resident.apartmentUUID)\n"
            }
        } catch {
            throw .database(error)
        }
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(lines.utf8), attributes: [.posixPermissions: 0o600])
        else { throw .unwritable(path) }
    }
}

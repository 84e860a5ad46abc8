// Locks that one kind of action takes before all others, so that they come one at a time.

import Postgres

enum TurnQueries {
    private static let lockApartment = Statement(
        "apartment_lock_members",
        "SELECT is_managed FROM apartment WHERE id = $1 FOR NO KEY UPDATE", [.int4],
        access: .write)

    // One request of an account at a time, so that open ones are counted correctly.
    private static let lockAccount = Statement(
        "account_lock_requests", "SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE", [.uuid],
        access: .write)

    /// Locks decisions on the complex's members, before anything else is locked.
    static func members(of apartment: Int32) -> BoundStatement {
        BoundStatement(lockApartment, [.int4(apartment)])
    }

    /// Serialises requests of the account.
    static func account(_ account: PostgresUUID) -> BoundStatement {
        BoundStatement(lockAccount, [.uuid(account)])
    }

    /// Locks decisions on the complex's members; returns whether it has a manager.
    static func lockMembers(
        of apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        let rows = try await transaction.query(lockApartment, [.int4(apartment)])
        return rows.isEmpty ? false : try rows.bool(0, 0)
    }
}

extension TurnQueries: StatementSet {
    static var statements: [Statement] { [lockApartment, lockAccount] }
}

// The time that writes carry. No write reads a clock: its time is a parameter, so that what one
// transaction writes has one time, on whichever node a row is.

import Postgres

enum ClockQueries {
    private static let now = Statement("clock", "SELECT danji_now()", access: .write)

    /// A statement that locks rows, with the domain's time as a further column. The time is read
    /// after the rows are locked, however long that took: a transaction that waited for a lock must
    /// not act as of the time before. (The target list of a statement is computed before its rows
    /// are locked.) Run it with `Transaction.lock`.
    static func timed(_ lock: String) -> String {
        """
        WITH locked AS MATERIALIZED (
            \(lock)
        )
        SELECT locked.*, danji_now() FROM locked
        """
    }

    fileprivate static func read(
        _ transaction: Transaction
    ) async throws(PostgresError) -> Timestamp {
        try await transaction.query(now).timestamp(0, 0)
    }
}

extension Transaction {
    /// Runs a statement that `ClockQueries.timed` made: what the transaction writes afterwards has
    /// the time after this lock.
    func lock(
        _ statement: Statement, _ parameters: [Parameter]
    ) async throws(PostgresError) -> Rows {
        let rows = try await query(statement, parameters)
        try keepTime(of: [rows])
        return rows
    }

    /// Keeps the time of the last of these locks that found a row; statements without a time are
    /// passed over.
    func keepTime(of locks: [Rows]) throws(PostgresError) {
        for rows in locks.reversed() where !rows.isEmpty {
            let column = rows.columnCount - 1
            guard column >= 0, rows.type(of: column) == .timestamptz else { continue }
            time = try rows.timestamp(rows.count - 1, column)
            return
        }
    }

    /// The domain's time: as read by the last statement that locked the actor or the object; if
    /// there was none, by a statement of its own.
    func now() async throws(PostgresError) -> Timestamp {
        if let time { return time }
        let now = try await ClockQueries.read(self)
        time = now
        return now
    }
}

extension ClockQueries: StatementSet {
    static var statements: [Statement] { [now] }
}

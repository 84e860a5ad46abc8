// SQL of jobs. They belong to the platform, to no complex.

internal import Postgres

enum JobColumn: Int, TableColumn {
    static let alias = "j"

    case id, kind, state, processed, total, startedAt, finishedAt

    var expression: String? {
        self == .startedAt ? "coalesce(j.started_at, j.created_at)" : nil
    }
}

enum JobFailureColumn: Int, TableColumn {
    static let alias = "f"

    case row, message
}

private enum JobReportColumn: Int, TableColumn {
    static let alias = "j"

    case inserted, updated, processed, facts, state, total, failures

    var expression: String? {
        guard self == .failures else { return nil }
        return """
            ARRAY(SELECT coalesce('row ' || f.row || ': ', '') || f.message FROM job_failure f
                WHERE f.job_id = j.id ORDER BY f.ord)
            """
    }
}

/// What the runner reads of the job that it works on.
private enum JobStateColumn: Int, TableColumn {
    static let alias = "job"

    case parts, doneParts, donePages, processed, total, withFacts, factsAfter, facts, source
    case listTotals
}

enum JobQueries {
    /// Jobs by ID.
    static let byID = Statement(
        "jobs_by_id",
        """
        SELECT k.ord, \(JobColumn.list())
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, ord) JOIN job j ON j.id = k.id
        ORDER BY k.ord
        """,
        [.uuidArray])

    /// What failed in the jobs `$1`.
    static let failures = Statement(
        "job_failures",
        """
        SELECT k.ord, \(JobFailureColumn.list())
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, ord) JOIN job_failure f ON f.job_id = k.id
        ORDER BY k.ord, f.ord
        """,
        [.uuidArray])

    private static let insert = Statement(
        "job_insert",
        """
        INSERT INTO job (id, kind, requested_by, parts, with_facts)
        VALUES ($1, 'apartmentsImport', $2, $3, $4)
        """,
        [.uuid, .uuid, .textArray, .bool], access: .write)

    // One that ended early resumes where it stopped.
    private static let requeue = Statement(
        "job_requeue",
        """
        WITH job_again AS (
            UPDATE job SET state = 'QUEUED', finished_at = NULL
            WHERE id = (
                SELECT id FROM job WHERE kind = 'apartmentsImport' AND parts = $1
                    AND with_facts = $2 AND state = 'FAILED'
                    AND created_at > (SELECT danji_now()) - interval '24 hours'
                ORDER BY id DESC LIMIT 1 FOR UPDATE)
            RETURNING id
        ), forgotten AS (
            DELETE FROM job_failure USING job_again
            WHERE job_id = job_again.id AND job_failure.row IS NULL
        )
        SELECT id FROM job_again
        """,
        [.textArray, .bool], access: .write)

    private static let isWaiting = Statement(
        "job_is_waiting",
        "SELECT /* due */ EXISTS (SELECT FROM job WHERE state IN ('QUEUED', 'RUNNING'))")

    // While an import runs, the lock is held and nothing is claimed. Oldest first.
    private static let claim = Statement(
        "job_claim",
        """
        WITH turn AS (SELECT pg_try_advisory_xact_lock($1) AS is_free)
        UPDATE job SET state = 'RUNNING', started_at = coalesce(started_at, danji_now())
        WHERE id = (
            SELECT id FROM job WHERE state IN ('QUEUED', 'RUNNING') AND (SELECT is_free FROM turn)
            ORDER BY id LIMIT 1 FOR UPDATE)
        RETURNING id
        """,
        [.int8], access: .write)

    private static let report = Statement(
        "job_report",
        """
        SELECT \(JobReportColumn.list()) FROM job j WHERE j.id = $1
        """,
        [.uuid])

    /// A running job.
    struct State: Sendable {
        let job: PostgresUUID
        let parts: [String]
        var doneParts: Int
        var donePages: Int
        var processed: Int
        var total: Int?
        /// Its source; nil before it has started.
        var source: String?
        /// The totals announced by its lists; empty before the first request.
        var listTotals: [Int]
        let withFacts: Bool
        /// The code of the last complex whose facts were requested; nil before the list is read.
        var factsAfter: String?
        var facts: Int

        mutating func advance(by rows: Int, isLast: Bool) {
            processed += rows
            donePages = isLast ? 0 : donePages + 1
            if isLast { doneParts += 1 }
        }
    }

    /// A waiting job with these parts: one that ended early, or a new one.
    static func enqueue(
        _ parts: [String], _ withFacts: Bool, by account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> PostgresUUID {
        let again = try await transaction.query(requeue, [.textArray(parts), .bool(withFacts)])
        if !again.isEmpty { return try again.uuid(0, 0) }
        let id = PostgresUUID.timeOrdered()
        _ = try await transaction.query(
            insert, [.uuid(id), .uuid(account), .textArray(parts), .bool(withFacts)])
        return id
    }

    /// A waiting job, now marked as running.
    static func claim(_ client: PostgresClient) async throws(PostgresError) -> PostgresUUID? {
        guard try await client.query(isWaiting).bool(0, 0) else { return nil }
        let rows = try await client.query(
            claim, [.int8(AdvisoryLock.apartmentImport.rawValue)])
        return try rows.isEmpty ? nil : rows.uuid(0, 0)
    }

    static func report(
        of job: PostgresUUID, _ client: PostgresClient
    ) async throws(PostgresError) -> ApartmentListImport.Report? {
        let rows = try await client.query(report, [.uuid(job)])
        guard let row = NamedRow<JobReportColumn>(first: rows) else { return nil }
        let processed = try row.int32(.processed)
        let expected = try row.optionalInt32(.total)
        let hasSucceeded = try row.text(.state) == "SUCCEEDED"
        return try ApartmentListImport.Report(
            job: job, inserted: Int(row.int32(.inserted)), updated: Int(row.int32(.updated)),
            processed: Int(processed), facts: Int(row.int32(.facts)),
            expected: expected.map { Int($0) }, failures: row.textArray(.failures),
            isComplete: hasSucceeded && expected == processed)
    }
}

// Statements on the connection that holds the lock.
extension JobQueries {
    private static let start = Statement(
        "job_start",
        """
        INSERT INTO job (id, kind, state, parts, with_facts, started_at)
        VALUES ($1, 'apartmentsImport', 'RUNNING', $2, $3, danji_now())
        ON CONFLICT (id) DO UPDATE SET state = 'RUNNING'
        """,
        [.uuid, .textArray, .bool], access: .write)

    private static let running = Statement(
        "job_running",
        "SELECT \(JobStateColumn.list()) FROM job WHERE id = $1 AND state = 'RUNNING'", [.uuid])

    private static let totals = Statement(
        "job_set_totals", "UPDATE job SET total = $2, list_totals = $3 WHERE id = $1",
        [.uuid, .int4, .int4Array], access: .write)

    private static let restart = Statement(
        "job_restart",
        """
        WITH forgotten AS (DELETE FROM job_failure WHERE job_id = $1)
        UPDATE job SET source = $2, list_totals = '{}', total = NULL, done_parts = 0,
            done_pages = 0, processed = 0, facts_after = NULL, facts = 0
        WHERE id = $1
        """,
        [.uuid, .text], access: .write)

    private static let progress = Statement(
        "job_advance",
        """
        UPDATE job SET done_parts = $2, done_pages = $3, processed = $4,
            inserted = inserted + $5, updated = updated + $6
        WHERE id = $1
        """,
        [.uuid, .int4, .int4, .int4, .int4, .int4], access: .write)

    private static let factsProgress = Statement(
        "job_advance_facts",
        "UPDATE job SET processed = $2, facts_after = $3, facts = $4 WHERE id = $1",
        [.uuid, .int4, .text, .int4], access: .write)

    private static let failure = Statement(
        "job_fail",
        """
        INSERT INTO job_failure (job_id, row, message)
        SELECT $1, f.row, f.message FROM unnest($2::int4[], $3::text[]) AS f (row, message)
        WHERE (SELECT count(*) FROM job_failure WHERE job_id = $1) < $4 OR f.row IS NULL
        """,
        [.uuid, .int4Array, .textArray, .int4], access: .write)

    private static let end = Statement(
        "job_end", "UPDATE job SET state = $2, finished_at = danji_now() WHERE id = $1",
        [.uuid, .text], access: .write)

    /// A running job with these parts: one that ended early, or a new one. For the holder of the
    /// lock.
    static func begin(
        _ parts: [String], _ withFacts: Bool, _ session: PostgresSession
    ) async throws(PostgresError) -> PostgresUUID {
        let again = try await session.query(
            requeue, [.textArray(parts), .bool(withFacts)])
        let id = try again.isEmpty ? PostgresUUID.timeOrdered() : again.uuid(0, 0)
        _ = try await session.query(
            start, [.uuid(id), .textArray(parts), .bool(withFacts)])
        return id
    }

    static func state(
        of job: PostgresUUID, _ session: PostgresSession
    ) async throws(PostgresError) -> State? {
        let rows = try await session.query(running, [.uuid(job)])
        guard let row = NamedRow<JobStateColumn>(first: rows) else { return nil }
        return try State(
            job: job, parts: row.textArray(.parts), doneParts: Int(row.int32(.doneParts)),
            donePages: Int(row.int32(.donePages)), processed: Int(row.int32(.processed)),
            total: row.optionalInt32(.total).map(Int.init), source: row.optionalText(.source),
            listTotals: row.int32Array(.listTotals).map(Int.init),
            withFacts: row.bool(.withFacts), factsAfter: row.optionalText(.factsAfter),
            facts: Int(row.int32(.facts)))
    }

    static func setTotals(
        _ state: State, _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            totals,
            [
                .uuid(state.job),
                Parameter(state.total.map { Int32(clamping: $0) }, Parameter.int4),
                .int4Array(state.listTotals.map { Int32(clamping: $0) }),
            ])
    }

    /// Resets the job's progress: it reads from the first page of its first list.
    static func restart(
        _ state: inout State, at source: String, _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(restart, [.uuid(state.job), .text(source)])
        state = State(
            job: state.job, parts: state.parts, doneParts: 0, donePages: 0, processed: 0,
            total: nil, source: source, listTotals: [], withFacts: state.withFacts,
            factsAfter: nil, facts: 0)
    }

    static func advance(
        _ state: State, inserted: Int, updated: Int, _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            progress,
            [
                .uuid(state.job), .int4(Int32(clamping: state.doneParts)),
                .int4(Int32(clamping: state.donePages)), .int4(Int32(clamping: state.processed)),
                .int4(Int32(clamping: inserted)), .int4(Int32(clamping: updated)),
            ])
    }

    static func advanceFacts(
        _ state: State, _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            factsProgress,
            [
                .uuid(state.job), .int4(Int32(clamping: state.processed)),
                Parameter(state.factsAfter, Parameter.text), .int4(Int32(clamping: state.facts)),
            ])
    }

    static func fail(
        _ job: PostgresUUID, _ failures: [(row: Int?, message: String)],
        _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            failure,
            [
                .uuid(job), .nullableInt4Array(failures.map { $0.row.map { Int32(clamping: $0) } }),
                .textArray(failures.map(\.message)),
                .int4(Int32(ApartmentListImport.failureLimit)),
            ])
    }

    static func finish(
        _ job: PostgresUUID, _ state: String, _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(end, [.uuid(job), .text(state)])
    }
}

extension JobQueries: StatementSet {
    static let tables = [
        Table("job", of: .everyone, "SELECT, INSERT, UPDATE"),
        Table("job_failure", of: .everyone, "SELECT, INSERT, DELETE"),
    ]

    static var statements: [Statement] {
        [
            byID, failures, insert, requeue, isWaiting, claim, report, start, running, totals,
            restart, progress, factsProgress, failure, end,
        ]
    }
}

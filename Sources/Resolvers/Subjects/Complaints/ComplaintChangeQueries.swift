// SQL that changes complaints, each step by compare-and-set on status and revision.

package import Postgres
package import Schema

private enum LockedComplaintColumn: Int, TableColumn {
    static let alias = "complaint"

    case authorID, householdID, status, revision, category, title, description, location
    case visibility, createdAt
    /// The domain's time after the lock.
    case now
}

package enum ComplaintChangeQueries {
    // The counter's row is locked until the commit: numbers are issued in order, and one that is
    // rolled back is reused.
    private static let insertion = Statement(
        "complaint_insert",
        """
        WITH counted AS (
            INSERT INTO apartment_counter AS n (apartment_id, kind, value)
            VALUES ($1, 'complaints', 1)
            ON CONFLICT (apartment_id, kind) DO UPDATE SET value = n.value + 1
            RETURNING value
        )
        INSERT INTO complaint (apartment_id, id, number, author_id, household_id, category, title,
            description, location, visibility, priority, source, first_response_due_at,
            resolve_due_at, status_changed_at, created_at, updated_at)
        SELECT $1, $2, counted.value, $3, $4, $5, $6, $7, $8, $9, $10, $11,
            $12, $13, $14, $14, $14
        FROM counted
        """,
        [
            .int4, .uuid, .uuid, .uuid, .text, .text, .text, .text, .text, .text, .text,
            .timestamptz, .timestamptz, .timestamptz,
        ], access: .write)

    private static let householdExists = Statement(
        "complaint_household", "SELECT FROM household WHERE apartment_id = $1 AND id = $2",
        [.int4, .uuid], access: .write)

    private static let lock = Statement(
        "complaint_lock",
        ClockQueries.timed(
            """
            SELECT \(LockedComplaintColumn.list(before: .now))
            FROM complaint WHERE apartment_id = $1 AND id = $2 FOR UPDATE
            """),
        [.int4, .uuid], access: .write)

    private static let replacement = Statement(
        "complaint_update",
        """
        UPDATE complaint
        SET category = $3, title = $4, description = $5, location = $6, visibility = $7,
            revision = revision + 1, updated_at = $9,
            edited_at = CASE WHEN $8 THEN $9 ELSE edited_at END
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text, .text, .text, .text, .text, .bool, .timestamptz], access: .write)

    // The clock stops while on hold, and while resolved until reopened: deadlines are moved by that
    // time.
    private static let transition = Statement(
        "complaint_transition",
        """
        UPDATE complaint
        SET status = $5, status_reason = $6, status_changed_at = $9, deferred_until = $7,
            on_hold_since = CASE WHEN $5 = 'ON_HOLD' THEN $9 END,
            first_responded_at = CASE WHEN $8 THEN coalesce(first_responded_at, $9)
                ELSE first_responded_at END,
            resolve_due_at = (resolve_due_at AT TIME ZONE 'UTC' + make_interval(secs => CASE
                WHEN status = 'ON_HOLD' THEN extract(epoch FROM $9 - on_hold_since)
                WHEN status = 'RESOLVED' AND $5 = 'IN_PROGRESS'
                    THEN extract(epoch FROM $9 - resolved_at)
                ELSE 0 END::float8)) AT TIME ZONE 'UTC',
            resolved_at = CASE $5 WHEN 'RESOLVED' THEN $9 WHEN 'CLOSED' THEN resolved_at END,
            closed_at = CASE WHEN $5 IN ('CLOSED', 'REJECTED', 'WITHDRAWN') THEN $9 END,
            reopen_count = reopen_count + (status = 'RESOLVED' AND $5 = 'IN_PROGRESS')::int4,
            revision = revision + 1, updated_at = $9
        WHERE apartment_id = $1 AND id = $2 AND status = $3 AND revision = $4
        """,
        [.int4, .uuid, .text, .int4, .text, .text, .timestamptz, .bool, .timestamptz],
        access: .write)

    private static let noteFirstResponse = Statement(
        "complaint_first_response_missed",
        """
        UPDATE complaint SET first_response_missed_at = $3
        WHERE apartment_id = $1 AND id = $2 AND status = 'RECEIVED' AND first_responded_at IS NULL
            AND first_response_missed_at IS NULL
            AND first_response_due_at < $3
        """,
        [.int4, .uuid, .timestamptz], access: .write)

    private static let noteResolution = Statement(
        "complaint_resolution_missed",
        """
        UPDATE complaint SET resolve_missed_at = $3
        WHERE apartment_id = $1 AND id = $2 AND status IN ('RECEIVED', 'IN_PROGRESS')
            AND resolve_missed_at IS NULL AND resolve_due_at < $3
        """,
        [.int4, .uuid, .timestamptz], access: .write)

    private static let history = Statement(
        "complaint_event_insert",
        """
        INSERT INTO complaint_event (apartment_id, id, complaint_id, kind, actor_id, is_public,
            from_status, to_status, reason, changed_fields, deadline)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """,
        [
            .int4, .uuid, .uuid, .text, .uuid, .bool, .text, .text, .text, .textArray, .text,
        ], access: .write)

    // Due work in all complexes; for the scheduler only.

    private static let deferred = Statement(
        "complaints_deferred",
        """
        SELECT /* due */ apartment_id, id, revision FROM complaint
        WHERE status = 'ON_HOLD' AND deferred_until <= (SELECT danji_now())
        ORDER BY deferred_until LIMIT 100
        """)

    private static let resolved = Statement(
        "complaints_to_close",
        """
        SELECT /* due */ apartment_id, id, revision FROM complaint
        WHERE status = 'RESOLVED'
            AND resolved_at <= (SELECT danji_now() - make_interval(secs => $1))
        ORDER BY resolved_at LIMIT 100
        """,
        [.float8])

    private static let unanswered = Statement(
        "complaints_unanswered",
        """
        SELECT /* due */ apartment_id, id, revision FROM complaint
        WHERE status = 'RECEIVED' AND first_responded_at IS NULL
            AND first_response_missed_at IS NULL
            AND first_response_due_at < (SELECT danji_now())
        ORDER BY first_response_due_at LIMIT 100
        """)

    private static let unresolved = Statement(
        "complaints_unresolved",
        """
        SELECT /* due */ apartment_id, id, revision FROM complaint
        WHERE status IN ('RECEIVED', 'IN_PROGRESS') AND resolve_missed_at IS NULL
            AND resolve_due_at < (SELECT danji_now())
        ORDER BY resolve_due_at LIMIT 100
        """)
}

// MARK: - The statements as functions

extension ComplaintChangeQueries {
    /// Sent with the next statement: complaints of a complex are numbered one after the other, and
    /// each waits for the previous commit.
    package static func insert(
        _ complaint: ComplaintToFile, _ key: TenantKey, by author: PostgresUUID,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        let content = complaint.content
        let now = try await transaction.now()
        let deadlines = ComplaintTimes.deadlines(complaint.priority)
        transaction.queryLater(
            insertion,
            [
                .int4(key.apartment), .uuid(key.uuid), .uuid(author),
                Parameter(complaint.household, Parameter.uuid), .text(content.category.name),
                .text(content.title), .text(content.description),
                Parameter(content.location, Parameter.text), .text(content.visibility.name),
                .text(complaint.priority.name), .text(complaint.source.name),
                .timestamptz(deadlines.firstResponse.after(now)),
                .timestamptz(deadlines.resolution.after(now)), .timestamptz(now),
            ])
    }

    static func hasHousehold(
        _ household: PostgresUUID, in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(householdExists, [.int4(apartment), .uuid(household)]).count
            == 1
    }

    /// The current complaint, locked until the end of the transaction.
    static func locked(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> StoredComplaint? {
        let rows = try await transaction.lock(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard let row = NamedRow<LockedComplaintColumn>(first: rows) else { return nil }
        return try StoredComplaint(
            key: key, author: row.uuid(.authorID), household: row.optionalUUID(.householdID),
            filedAt: row.timestamp(.createdAt),
            status: ComplaintStatus(name: row.text(.status)) ?? .closed,
            revision: row.int32(.revision),
            content: ComplaintContent(
                category: ComplaintCategory(name: row.text(.category)) ?? .other,
                title: row.text(.title), description: row.text(.description),
                location: row.optionalText(.location),
                visibility: ComplaintVisibility(name: row.text(.visibility)) ?? .private),
            now: row.timestamp(.now))
    }

    static func update(
        _ key: TenantKey, to content: ComplaintContent, isEdit: Bool, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            replacement,
            [
                .int4(key.apartment), .uuid(key.uuid), .text(content.category.name),
                .text(content.title), .text(content.description),
                Parameter(content.location, Parameter.text), .text(content.visibility.name),
                .bool(isEdit), .timestamptz(try await transaction.now()),
            ])
    }

    /// A step of the state machine.
    package struct Step: Sendable {
        var from: ComplaintStatus
        var revision: Int32
        var to: ComplaintStatus
        var reason: String?
        var deferredUntil: Timestamp?
        var isByStaff = false

        package init(
            from: ComplaintStatus, revision: Int32, to: ComplaintStatus, reason: String? = nil,
            deferredUntil: Timestamp? = nil, isByStaff: Bool = false
        ) {
            self.from = from
            self.revision = revision
            self.to = to
            self.reason = reason
            self.deferredUntil = deferredUntil
            self.isByStaff = isByStaff
        }
    }

    /// False if the complaint is no longer in that state at that revision.
    package static func move(
        _ key: TenantKey, _ step: Step, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        let rows = try await transaction.query(
            transition,
            [
                .int4(key.apartment), .uuid(key.uuid), .text(step.from.name), .int4(step.revision),
                .text(step.to.name), Parameter(step.reason, Parameter.text),
                Parameter(step.deferredUntil, Parameter.timestamptz), .bool(step.isByStaff),
                .timestamptz(try await transaction.now()),
            ])
        return rows.affectedRows == 1
    }

    /// Records that a deadline has passed; false if it has not, or was already recorded.
    static func recordMissed(
        _ deadline: ComplaintDeadlineKind, _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        let statement = deadline == .firstResponse ? noteFirstResponse : noteResolution
        return try await transaction.query(
            statement,
            [
                .int4(key.apartment), .uuid(key.uuid),
                .timestamptz(try await transaction.now()),
            ]
        ).affectedRows == 1
    }

    /// An entry of a complaint's history.
    package enum Entry: Sendable {
        case statusChanged(from: ComplaintStatus?, to: ComplaintStatus, reason: String?)
        case edited([String])
        case deadlinePassed(ComplaintDeadlineKind)
    }

    package static func write(
        _ entry: Entry, _ key: TenantKey, by actor: PostgresUUID?, _ transaction: Transaction
    ) {
        let head: [Parameter] = [
            .int4(key.apartment), .uuid(.timeOrdered()), .uuid(key.uuid),
        ]
        let by = Parameter(actor, Parameter.uuid)
        let tail: [Parameter] =
            switch entry {
            case .statusChanged(let from, let to, let reason):
                [
                    .text("STATUS_CHANGED"), by, .bool(true), Parameter(from?.name, Parameter.text),
                    .text(to.name), Parameter(reason, Parameter.text), .textArray([]), .null,
                ]
            case .edited(let fields):
                [
                    .text("EDITED"), by, .bool(true), .null, .null, .null, .textArray(fields),
                    .null,
                ]
            case .deadlinePassed(let deadline):
                // Internal to the office, like assignments.
                [
                    .text("DEADLINE_PASSED"), by, .bool(false), .null, .null, .null, .textArray([]),
                    .text(deadline.name),
                ]
            }
        transaction.queryLater(history, head + tail)
    }

    /// Kinds of due work.
    enum Due: Sendable {
        case resume, close
        case deadline(ComplaintDeadlineKind)
    }

    static func due(
        _ due: Due, _ client: PostgresClient
    ) async throws(PostgresError) -> [(key: TenantKey, revision: Int32)] {
        let rows =
            switch due {
            case .resume: try await client.query(deferred)
            case .close:
                try await client.query(resolved, [.float8(ComplaintTimes.autoClose.seconds)])
            case .deadline(.firstResponse): try await client.query(unanswered)
            case .deadline(.resolution): try await client.query(unresolved)
            }
        return try rows.map { row throws(PostgresError) in
            try (
                TenantKey(apartment: rows.int32(row, 0), uuid: rows.uuid(row, 1)),
                rows.int32(row, 2)
            )
        }
    }
}

extension ComplaintChangeQueries: StatementSet {
    package static var statements: [Statement] {
        [
            insertion, householdExists, lock, replacement, transition, noteFirstResponse,
            noteResolution, history, deferred, resolved, unanswered, unresolved,
        ]
    }
}

// SQL of the signatures of scheduled polls.

import Postgres

enum PollScheduleQueries {
    static let unsigned = WaitingPolls(
        "poll_schedule_unsigned", list: "poll_schedules_unsigned",
        take: "poll_schedule_unsigned_take")

    private static let sign = Statement(
        "poll_schedule_sign",
        """
        UPDATE poll SET form_digest = $3, schedule_signature = $4
        WHERE apartment_id = $1 AND id = $2 AND state = 'SCHEDULED'
        """, [.int4, .uuid, .bytea, .bytea], access: .write)

    static func sign(
        _ schedule: PollSchedule, _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            sign,
            [
                .int4(key.apartment), .uuid(key.uuid), .bytea(schedule.formDigest),
                .bytea(schedule.signature),
            ])
    }
}

extension PollScheduleQueries: StatementSet {
    static var statements: [Statement] { [unsigned.list, unsigned.take, sign] }
}

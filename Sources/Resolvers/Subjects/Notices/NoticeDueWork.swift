// Scheduled changes of notices: publishing and expiry.

import Postgres
import Schema

extension DueWork.Step {
    /// SCHEDULED → PUBLISHED, with the same statement as for people.
    static let noticesPublish = notices("notices.publish", .publish, .created) {
        key, revision, transaction throws(PostgresError) in
        try await NoticeChangeQueries.publish(key, revision, transaction)
    }

    /// PUBLISHED → EXPIRED.
    static let noticesExpire = notices("notices.expire", .expire, .stateChanged) {
        key, revision, transaction throws(PostgresError) in
        try await NoticeChangeQueries.end(key, revision, as: .expired, transaction)
    }

    private static func notices(
        _ name: String, _ due: NoticeChangeQueries.Due, _ change: EventRecord.Change,
        _ step:
            @escaping @Sendable (TenantKey, Int32, Transaction) async throws(PostgresError)
            -> Bool
    ) -> DueWork.Step {
        DueWork.Step(name: name) { application in
            var done = 0
            for (key, revision) in try await NoticeChangeQueries.due(due, application.database) {
                let isDone = try await application.database.act { transaction in
                    guard try await step(key, revision, transaction) else { return false }
                    try await transaction.publish(
                        [.notices],
                        [EventRecord(subject: .notice, change: change, object: key.uuid)],
                        in: key.apartment)
                    return true
                }
                if isDone { done += 1 }
            }
            return done
        }
    }
}

// Scheduled changes of complaints: work resumes, resolved complaints close, deadlines pass.

import Postgres
import Schema

extension DueWork.Step {
    /// ON_HOLD → IN_PROGRESS at the date that was set.
    static let complaintsResume = complaints("complaints.resume", .resume) { key, revision, act in
        try await act.move(key, from: .onHold, revision, to: .inProgress)
    }

    /// RESOLVED → CLOSED after the complex's set time.
    static let complaintsClose = complaints("complaints.close", .close) { key, revision, act in
        try await act.move(key, from: .resolved, revision, to: .closed)
    }

    /// Each missed deadline is recorded once.
    static let complaintsUnanswered = deadline("complaints.unanswered", .firstResponse)
    static let complaintsUnresolved = deadline("complaints.unresolved", .resolution)

    private static func deadline(_ name: String, _ kind: ComplaintDeadlineKind) -> DueWork.Step {
        complaints(name, .deadline(kind)) { key, _, act in try await act.note(kind, key) }
    }

    private static func complaints(
        _ name: String, _ due: ComplaintChangeQueries.Due,
        _ change: @escaping @Sendable (TenantKey, Int32, ComplaintDueChange) async throws -> Bool
    ) -> DueWork.Step {
        DueWork.Step(name: name) { application in
            var done = 0
            for (key, revision) in try await ComplaintChangeQueries.due(due, application.database) {
                let isDone = try await application.database.act { transaction in
                    try await change(key, revision, ComplaintDueChange(transaction: transaction))
                }
                if isDone { done += 1 }
            }
            return done
        }
    }
}

/// One automatic change; false if another node, or a person, was first.
private struct ComplaintDueChange {
    let transaction: Transaction

    func move(
        _ key: TenantKey, from: ComplaintStatus, _ revision: Int32, to: ComplaintStatus
    ) async throws -> Bool {
        let step = ComplaintChangeQueries.Step(from: from, revision: revision, to: to)
        guard try await ComplaintChangeQueries.move(key, step, transaction) else { return false }
        ComplaintChangeQueries.write(
            .statusChanged(from: from, to: to, reason: nil), key, by: nil, transaction)
        try await publish(key, .stateChanged)
        return true
    }

    func note(_ deadline: ComplaintDeadlineKind, _ key: TenantKey) async throws -> Bool {
        guard try await ComplaintChangeQueries.recordMissed(deadline, key, transaction) else {
            return false
        }
        ComplaintChangeQueries.write(
            .deadlinePassed(deadline), key, by: nil, transaction)
        try await publish(key, .updated)
        return true
    }

    private func publish(_ key: TenantKey, _ change: EventRecord.Change) async throws {
        try await transaction.publishComplaint(change, key)
    }
}

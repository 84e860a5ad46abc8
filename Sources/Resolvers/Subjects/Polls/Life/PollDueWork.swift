// Scheduled changes of polls, on whichever node comes first.

import Logging
import Postgres
import Schema

extension DueWork.Step {
    static let pollsOpen = DueWork.Step(name: "polls.open") {
        try await PollDueWork(application: $0).open()
    }
    static let pollsClose = DueWork.Step(name: "polls.close") {
        try await PollDueWork(application: $0).close()
    }
    static let pollsPublishTurnout = DueWork.Step(name: "polls.news") {
        try await PollDueWork(application: $0).publishTurnoutEvents()
    }
    static let pollsDestroy = DueWork.Step(name: "polls.destroy") {
        try await PollDueWork(application: $0).destroy()
    }
    static let pollsSweep = DueWork.Step(name: "polls.sweep") {
        try await PollDueWork(application: $0).sweep()
    }
}

struct PollDueWork: Sendable {
    let application: Application

    /// Freezes the roll, opens and signs, in one transaction. A secret poll whose electorate has
    /// become too small is cancelled: it could never be counted.
    func open() async throws -> Int {
        try await each(.opening) { poll, transaction in
            guard poll.state == .scheduled, poll.form.opensAt <= poll.now else { return false }
            let isSecret = poll.form.ballotMode == .secret
            let size = try await PollOpening(seal: application.ballotSeal)
                .open(poll, transaction)
            let minimum = application.secretBallotMinimum
            if isSecret, size < minimum {
                try await PollClosing.cancel(
                    poll, reason: UserMessage.tooFewVoters(minimum).korean, transaction)
            }
            return true
        }
    }

    func close() async throws -> Int {
        try await each(.closing) { poll, transaction in
            guard poll.state == .open, poll.form.closesAt <= poll.now else { return false }
            try await application.pollClosing.close(poll, transaction)
            return true
        }
    }

    /// A failed poll is logged and retried later; it does not delay others.
    private func each(
        _ due: PollLifeQueries.Due, _ act: (LockedPoll, Transaction) async throws -> Bool
    ) async throws -> Int {
        var count = 0
        let backOff = application.pollBackOff
        let keys = try await PollLifeQueries.due(
            due, without: backOff.waiting(), application.database)
        for key in keys {
            do {
                let isDone = try await application.pollClosing.retrying(key) {
                    try await change(key, act)
                }
                backOff.succeeded(key)
                if isDone { count += 1 }
            } catch {
                if Task.isCancelled { return count }
                let wait = backOff.failed(key)
                application.logger.log(
                    level: (error as? PollClosing.Failure)?.level ?? .error,
                    "a poll did not change at its time",
                    metadata: [
                        "apartment": "\(key.apartment)", "poll": "\(key.uuid)",
                        "error": "\(error)", "next_try_in_seconds": "\(wait.components.seconds)",
                    ])
            }
        }
        return count
    }

    /// Does what is due for a poll, in one transaction of a session of its own.
    private func change(
        _ key: TenantKey, _ act: (LockedPoll, Transaction) async throws -> Bool
    ) async throws -> Bool {
        try await application.database.act(
            preparation: .inNewSession, deadline: .after(PollClosing.timeLimit)
        ) { transaction in
            guard let poll = try await PollWriteQueries.locked(key, transaction),
                try await act(poll, transaction)
            else { return false }
            try await transaction.publish(
                [.polls], [.poll(key, .stateChanged)], in: key.apartment)
            return true
        }
    }

    /// Notifies subscribers of new votes: once per second and poll, so that no event corresponds to
    /// a single vote.
    func publishTurnoutEvents() async throws -> Int {
        var count = 0
        for apartment in try await PollLifeQueries.apartmentsWithTurnoutEvents(application.database)
        {
            count += try await application.database.act { transaction in
                let news = try await PollLifeQueries.takeTurnoutEvents(apartment, transaction)
                if news.isEmpty { return 0 }
                let events = news.map { item in
                    EventRecord(
                        subject: .poll, change: .updated, object: item.poll,
                        isTimed: item.isTimed)
                }
                try await transaction.publish([], events, in: apartment)
                return news.count
            }
        }
        return count
    }

    /// Destroys uncounted ballots once their polls can no longer be extended.
    func destroy() async throws -> Int {
        var count = 0
        for key in try await PollBallotQueries.dueToDestroy(application.database) {
            let isDone = try await application.database.act(
                preparation: .eachTime, deadline: .after(PollClosing.timeLimit)
            ) { transaction in
                guard let poll = try await PollWriteQueries.locked(key, transaction),
                    poll.state == .closed, !poll.isInTimeToExtend
                else { return false }
                try await PollBallotQueries.destroy(key, transaction)
                return true
            }
            if isDone { count += 1 }
        }
        return count
    }

    /// Sweeps what opened and destroyed ballot boxes left on the pages. While that is not possible,
    /// or did not help, they remain marked, and the step fails with the reason.
    func sweep() async throws -> Int {
        let ballotBoxes = try await PollSweepQueries.unswept(application.database)
        if ballotBoxes.isEmpty { return 0 }
        if let obstacle = try await PollSweepQueries.sweep(ballotBoxes, application.database) {
            if case .awaited = obstacle, ballotBoxes.allSatisfy(\.isRecent) { return 0 }
            throw obstacle
        }
        return try await PollSweepQueries.markSwept(ballotBoxes, application.database)
    }
}

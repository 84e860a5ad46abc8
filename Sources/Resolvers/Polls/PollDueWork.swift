// What happens to polls at its time without anybody asking, on whichever node comes first.

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
    static let pollsNews = DueWork.Step(name: "polls.news") {
        try await PollDueWork(application: $0).tellNews()
    }
    static let pollsSweep = DueWork.Step(name: "polls.sweep") {
        try await PollDueWork(application: $0).sweep()
    }
}

struct PollDueWork: Sendable {
    let application: Application

    /// Freezes the roll and opens, in one transaction.
    func open() async throws -> Int {
        try await each(try await PollLifeQueries.due(.opening, application.database)) {
            poll, transaction in
            guard poll.state == .scheduled, poll.form.opensAt <= poll.now else { return false }
            try await PollLifeQueries.open(poll.key, transaction)
            return true
        }
    }

    func close() async throws -> Int {
        try await each(try await PollLifeQueries.due(.closing, application.database)) {
            poll, transaction in
            guard poll.state == .open, poll.form.closesAt <= poll.now else { return false }
            try await PollClosing.close(poll, transaction)
            return true
        }
    }

    /// A poll that fails is logged and keeps no other from its turn.
    private func each(
        _ keys: [TenantKey], _ act: (LockedPoll, Transaction) async throws -> Bool
    ) async throws -> Int {
        var count = 0
        for key in keys {
            do {
                let isDone = try await application.database.act { transaction in
                    guard let poll = try await PollWriteQueries.locked(key, transaction),
                        try await act(poll, transaction)
                    else { return false }
                    try await transaction.publish(
                        [.polls], [.poll(key, .stateChanged)], in: key.apartment)
                    return true
                }
                if isDone { count += 1 }
            } catch {
                application.logger.error(
                    "a poll did not change at its time",
                    metadata: [
                        "apartment": "\(key.apartment)", "poll": "\(key.uuid)",
                        "error": "\(error)",
                    ])
            }
        }
        return count
    }

    /// Tells subscribers that votes came in: once a second for a poll, so that no event is of a
    /// vote.
    func tellNews() async throws -> Int {
        var count = 0
        for apartment in try await PollLifeQueries.apartmentsWithNews(application.database) {
            count += try await application.database.act { transaction in
                let news = try await PollLifeQueries.takeNews(apartment, transaction)
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

    /// Sweeps away what shuffling left behind.
    func sweep() async throws -> Int {
        let count = try await PollLifeQueries.claimSweep(application.database)
        if count > 0 { try await PollLifeQueries.sweep(application.database) }
        return count
    }
}

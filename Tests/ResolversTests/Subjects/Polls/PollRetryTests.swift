// A closing whose transaction fails after the count is tried again at once.

import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services, .timeLimit(.minutes(5))) struct PollRetryTests {
    @Test func `a count whose transaction fails is tried again at once, three times in all`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            try await FilledPoll.make(30, voters: 20, choices: 3, client, url)
            let closing = FilledPoll.closing
            for (failures, expected) in [(3, "OPEN"), (2, "CLOSED")] {
                var tries = 0
                let close = {
                    tries += 1
                    let fails = tries <= failures
                    try await client.act(preparation: .inNewSession) { transaction in
                        guard
                            let poll = try await PollWriteQueries.locked(
                                FilledPoll.key, transaction)
                        else { throw Refusal(.notFound(path: nil)) }
                        try await closing.close(poll, transaction)
                        if fails { throw PostgresError.connectionLost }
                    }
                }
                do {
                    try await closing.retrying(FilledPoll.key, close)
                } catch PostgresError.connectionLost {}
                #expect(tries == 3)
                #expect(try await psql("SELECT state FROM poll", url) == expected)
            }
        }
    }

    @Test func `what fails before the count is not tried again`() async throws {
        var tries = 0
        await #expect(throws: PostgresError.self) {
            try await FilledPoll.closing.retrying(FilledPoll.key) {
                tries += 1
                throw PostgresError.connectionLost
            }
        }
        #expect(tries == 1)
    }
}

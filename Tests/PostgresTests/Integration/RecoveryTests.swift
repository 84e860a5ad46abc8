// Backends that die, and a server that stops and returns.

import Glibc
import Postgres
import Testing

extension PostgresIntegrationTests {
    @Suite(.serialized) struct RecoveryTests {
        static let one = Statement("test_one", "SELECT 1")
        static let nap = Statement("test_nap", "SELECT pg_sleep(0.2), 7")
        static let insert = Statement(
            "test_recover_insert", "INSERT INTO recovered VALUES (1)", access: .write)
        static let backend = Statement("test_my_backend", "SELECT pg_backend_pid()")
        static let nothing = Statement("test_write_nothing", "SELECT 1", access: .write)

        private func terminate(
            _ client: PostgresClient, where condition: String
        ) async throws {
            try await client.withSession { session throws(PostgresError) in
                _ = try await session.query(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE application_name = 'danji-recovery' AND pid <> pg_backend_pid()
                        AND \(condition)
                    """)
            }
        }

        @Test func `reads survive the loss of their backends`() async throws {
            try await TestDatabase.withClient {
                $0.applicationName = "danji-recovery"
            } _: { client in
                try await withThrowingTaskGroup(of: Int32.self) { group in
                    for _ in 0..<20 {
                        group.addTask { try await client.query(Self.nap).int32(0, 1) }
                    }
                    try await TestDatabase.eventually { client.statistics.statements >= 20 }
                    try await terminate(client, where: "query LIKE '%pg_sleep(0.2)%'")
                    for try await value in group { #expect(value == 7) }
                }
                try await TestDatabase.eventually { client.statistics.losses > 0 }
                #expect(client.statistics.resent > 0)
            }
        }

        @Test func `a transaction whose backend dies is lost and the lane recovers`()
            async throws
        {
            try await TestDatabase.withClient {
                $0.applicationName = "danji-recovery"
                $0.writeConnections = 1
            } _: { client in
                let error = try await failure {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        let pid = try await transaction.query(Self.backend).int32(0, 0)
                        try await client.withSession { session throws(PostgresError) in
                            _ = try await session.query(
                                "SELECT pg_terminate_backend($1)", [.int4(pid)])
                        }
                        _ = try await transaction.query(Self.one)
                    }
                }
                if case .connectionLost = error {} else { Issue.record(error) }
                #expect(try await client.query(Self.nothing).int32(0, 0) == 1)
            }
        }

        @Test func `a commit whose backend is gone commits nothing and reports that`() async throws
        {
            try await TestDatabase.withClient { client in
                try await TestDatabase.run(
                    "DROP TABLE IF EXISTS recovered; CREATE TABLE recovered (id int)", on: client)
                let error = try await failure {
                    try await client.withTransaction { transaction throws(PostgresError) in
                        let pid = try await transaction.query(Self.backend).int32(0, 0)
                        _ = try await transaction.query(Self.insert)
                        try await client.withSession { session throws(PostgresError) in
                            _ = try await session.query(
                                "SELECT pg_terminate_backend($1)", [.int4(pid)])
                        }
                    }
                }
                // Whether the loss or the COMMIT is noticed first is a race.
                switch error {
                case .connectionLost, .outcomeUnknown: break
                default: Issue.record(error)
                }
                let count = Statement("test_recovered", "SELECT count(*) FROM recovered")
                #expect(try await client.query(count).int64(0, 0) == 0)
            }
        }

        @Test func `without a server calls end as unavailable`() async throws {
            var configuration = PostgresConfiguration(
                "postgresql:///nowhere?host=/nonexistent&user=nobody")
            configuration.queueWait = .milliseconds(100)
            let client = try PostgresClient(configuration)
            let read = try await failure { _ = try await client.query(Self.one) }
            if case .unavailable = read {} else { Issue.record(read) }
            let write = try await failure {
                try await client.withTransaction { transaction throws(PostgresError) in
                    _ = try await transaction.query(Self.one)
                }
            }
            if case .unavailable = write {} else { Issue.record(write) }
            let early = try await failure {
                _ = try await client.query(Self.one, deadline: .after(.milliseconds(10)))
            }
            if case .unavailable = early {} else { Issue.record(early) }
            let session = try await failure {
                try await client.withSession { _ throws(PostgresError) in }
            }
            if case .unavailable = session {} else { Issue.record(session) }
            #expect(client.confidentialConnectFailure?.contains("/nonexistent") == true)
            #expect(!"\(session)".contains("nonexistent"))
            await client.close()
            let closed = try await failure { _ = try await client.query(Self.one) }
            if case .closed = closed {} else { Issue.record(closed) }
        }

        @Test func `a connection string that libpq cannot read is refused`() {
            #expect(throws: PostgresError.self) {
                _ = try PostgresClient(PostgresConfiguration("postgresql://a:b@[::1/x"))
            }
        }

        @Test(.enabled(if: TestDatabase.canRestart, TestDatabase.whyRestart))
        func `a server that stops, or is killed, and starts again is found again`() async throws {
            try await TestDatabase.withOwnServer { url, perform in
                try await TestDatabase.withClient(
                    { $0.queueWait = .milliseconds(200) }, server: url
                ) { client in
                    var events = client.notifications(on: "restart").makeAsyncIterator()
                    #expect(await events.next() == .listening)
                    for end in ["stop", "kill"] {
                        _ = try await client.query(Self.one)
                        try perform(end)
                        let error = try await failure { _ = try await client.query(Self.one) }
                        switch error {
                        case .unavailable, .connectionLost: break
                        default: Issue.record(error)
                        }
                        try perform("start")
                        try await client.waitUntilReady(deadline: .after(.seconds(30)))
                        #expect(try await client.query(Self.one).int32(0, 0) == 1)
                        #expect(try await client.query(Self.nothing).int32(0, 0) == 1)
                        #expect(await events.next() == .listening)
                    }
                }
            }
        }

        // A stopped process neither answers nor closes: only a timeout helps.
        @Test(.enabled(if: geteuid() == 0, "only root may stop the server's processes"))
        func `callers' deadlines hold while backends hang, and the lanes recover`()
            async throws
        {
            let pause = Statement("test_pause", "SELECT pg_backend_pid(), pg_sleep(0.05)")
            try await TestDatabase.withClient {
                $0.readConnections = 2
                $0.writeConnections = 1
            } _: { client in
                var backends: Set<Int32> = []
                while backends.count < 2 {
                    async let first = try client.query(pause).int32(0, 0)
                    async let second = try client.query(pause).int32(0, 0)
                    backends.formUnion([try await first, try await second])
                }
                let writer = try await client.withTransaction { transaction throws(PostgresError) in
                    try await transaction.query(Self.backend).int32(0, 0)
                }
                backends.insert(writer)
                for backend in backends { #expect(kill(backend, SIGSTOP) == 0) }
                defer { for backend in backends { kill(backend, SIGCONT) } }
                for _ in 0..<4 {
                    let read = try await failure {
                        _ = try await client.query(Self.one, deadline: .after(.milliseconds(100)))
                    }
                    if case .timeout = read {} else { Issue.record(read) }
                }
                let write = try await failure {
                    _ = try await client.query(
                        Self.nothing, deadline: .after(.milliseconds(100)))
                }
                if case .outcomeUnknown = write {} else { Issue.record(write) }
                for backend in backends { kill(backend, SIGCONT) }
                #expect(try await client.query(Self.one).int32(0, 0) == 1)
                #expect(try await client.query(Self.nothing).int32(0, 0) == 1)
            }
        }
    }
}

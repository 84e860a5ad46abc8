// Results that the program does not expect cause an error, never a crash.

import Testing

@testable import Postgres

extension PostgresIntegrationTests {
    @Suite(.serialized) struct DecodingTests {
        private func reason(
            _ body: () async throws -> Void
        ) async throws -> PostgresError.DecodingFailure? {
            if case .decoding(let reason) = try await failure(body) { reason } else { nil }
        }

        @Test func `a cell of another type, NULL, or beyond the result is thrown`() async throws {
            let statement = Statement(
                "test_decoding",
                """
                SELECT 1::int4, NULL::text, ARRAY[1, NULL], ARRAY['a', NULL]::text[],
                    '{{1,2},{3,4}}'::int4[], now()
                """)
            try await TestDatabase.withClient { client in
                let rows = try await client.query(statement)
                #expect(
                    try await reason { _ = try rows.int64(0, 0) }
                        == .type(column: 0, wanted: .int8, found: .int4))
                #expect(
                    try await reason { _ = try rows.text(0, 0) }
                        == .type(column: 0, wanted: .text, found: .int4))
                #expect(
                    try await reason { _ = try rows.texts(0) }
                        == .type(column: 0, wanted: .text, found: .int4))
                #expect(try await reason { _ = try rows.text(0, 1) } == .null(column: 1))
                #expect(try rows.optionalText(0, 1) == nil)
                #expect(try await reason { _ = try rows.int32Array(0, 2) } == .null(column: 2))
                #expect(try await reason { _ = try rows.textArray(0, 3) } == .null(column: 3))
                #expect(try await reason { _ = try rows.int32Array(0, 4) } == .form(column: 4))
                #expect(
                    try await reason { _ = try rows.int64s(5) }
                        == .type(column: 5, wanted: .int8, found: .timestamptz))
                #expect(try await reason { _ = try rows.int32(1, 0) } == .missing(column: 0))
                #expect(try await reason { _ = try rows.int32(0, 6) } == .missing(column: 6))
                #expect(try await reason { _ = try rows.int32s(-1) } == .missing(column: -1))
            }
        }

        private static let table = """
            DROP TABLE IF EXISTS changing;
            CREATE TABLE changing (number int4, label varchar(9)); INSERT INTO changing VALUES (7, '가')
            """

        @Test func `a statement whose columns were changed under the program is refused`()
            async throws
        {
            let seen = Statement("test_changing_seen", "SELECT * FROM changing")
            let learned = Statement("test_changing_learned", "SELECT number FROM changing")
            try await TestDatabase.withClient { client in
                try await TestDatabase.run(Self.table, on: client)
                #expect(try await client.query(seen).int32(0, 0) == 7)
                #expect(try await client.learnColumns(of: [learned])?.name == nil)

                try await TestDatabase.run(
                    """
                    ALTER TABLE changing ALTER COLUMN label TYPE text;
                    ALTER TABLE changing ADD COLUMN further int4
                    """, on: client)
                #expect(try await client.query(seen).text(0, 1) == "가")

                try await TestDatabase.run(
                    "ALTER TABLE changing ALTER COLUMN number TYPE int8", on: client)
                for statement in [seen, learned] {
                    let reason = try await reason { _ = try await client.query(statement) }
                    #expect(reason == .changed(statement: statement.name))
                }
                let unfit = try await client.learnColumns(
                    of: [Statement("test_changing_unfit", "SELECT no_such FROM changing")])
                #expect(unfit?.name == "test_changing_unfit")
                #expect(unfit?.error.sqlState == "42703")
            }
        }
    }
}

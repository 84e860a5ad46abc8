// Values with their own text form: UUIDs, statements, errors.

import Testing

@testable import Postgres

@Suite struct ValueFormTests {
    @Test func `a UUID keeps the order of its bytes`() {
        let bytes = (0..<16).map { UInt8($0 * 17) }
        let id = PostgresUUID(bytes: bytes)
        #expect(id?.description == "00112233-4455-6677-8899-aabbccddeeff")
        var back: [UInt8] = []
        id?.append(to: &back)
        #expect(back == bytes)
        #expect(PostgresUUID(bytes: bytes.dropLast()) == nil)
        #expect(PostgresUUID(high: 1, low: .max) < PostgresUUID(high: 2, low: 0))
    }

    @Test func `every day of four centuries is written as the calendar has it`() {
        var expected = (year: 1900, month: 1, day: 1)
        for day in Int64(-36_524)..<Int64(109_573) {
            let text = Timestamp(microseconds: day * 86_400_000_000 + 1_000).description
            let (year, month, date) = expected
            let padded = [month, date].map { ($0 < 10 ? "0" : "") + "\($0)" }
            let right = "\(year)-\(padded[0])-\(padded[1])T00:00:00.001000Z"
            if !text.utf8.elementsEqual(right.utf8) { Issue.record("\(text), not \(right)") }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            expected.day += 1
            if expected.day > lengths[month - 1] {
                expected = month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)
            }
        }
        #expect(expected == (2300, 1, 1))
    }

    @Test func `a statement is the same however often it is declared`() {
        let first = Statement("test_same", "SELECT $1", [.int4])
        let second = Statement("test_same", "SELECT $1", [.int4])
        #expect(first.definition === second.definition)
        #expect(Statement.declared.contains { $0.name == "test_same" })
        #expect(!Statement.prepared.contains { $0.name == "test_same" })
        #expect(first.definition.name(version: 2).count == "test_same~2".utf8.count + 1)
    }

    @Test func `an error's text names the constraint and quotes nothing`() {
        let error = PostgresError.server(
            ServerError(
                sqlState: "23505", constraint: "user_key", schema: "public", table: "account",
                column: nil,
                confidential: ServerError.Confidential(
                    message: "secret", detail: "Key (name)=(secret) exists", hint: nil,
                    context: nil, position: nil)))
        #expect(
            "\(error)" == "PostgreSQL error 23505, constraint user_key, table account")
        #expect(!String(reflecting: error).contains("secret"))
        var dumped = ""
        dump(error, to: &dumped)
        #expect(!dumped.contains("secret"))
        #expect(error.isUniqueViolation(of: "user_key"))
        #expect(!error.isCheckViolation(of: "user_key"))
        #expect(PostgresError.timeout.violatedConstraint == nil)
    }
}

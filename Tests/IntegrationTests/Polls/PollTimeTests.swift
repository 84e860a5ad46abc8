// Nothing stored reveals the second of a secret vote.
import Foundation
import TestSupport
import Testing

@Suite(.served(), .serialized, .timeLimit(.minutes(20))) struct PollTimeTests {
    /// Columns with a time, a version made of one, or an ID made of one: expressions for the
    /// microseconds of a row, found in the catalogue, so that new columns are covered too.
    private static let times = """
        SELECT string_agg(format('SELECT %L AS name, %s AS time FROM %I',
            c.relname || '.' || a.attname, CASE a.atttypid
                WHEN 'timestamptz'::regtype THEN format(
                    'CASE WHEN isfinite(%1$I) THEN (extract(epoch FROM %1$I) * 1000000)::int8 END',
                    a.attname)
                WHEN 'int8'::regtype THEN format('%I', a.attname)
                ELSE format('(''x'' || substr(replace(%I::text, ''-'', ''''), 1, 12))::bit(48)::int8 * 1000',
                    a.attname) END, c.relname), ' UNION ALL ')
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0
            AND NOT a.attisdropped
            AND a.atttypid IN ('timestamptz'::regtype, 'int8'::regtype, 'uuid'::regtype)
        """

    /// Microseconds of the machine's clock.
    private static let now = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::int8"

    @Test func `no column has the time of a secret vote more precisely than a minute`() async throws
    {
        let office = try await PollOffice.open()
        let sql = office.complexes.sql
        let poll = try await office.openPoll()
        let news = "SELECT count(*) FROM poll_turnout_news WHERE is_pending"
        let before = try await sql(Self.now)
        for number in 5...12 {
            let answer = try await office.vote(
                poll.id, [PollOffice.choice(poll.poll, 0)], as: office.resident(number),
                key: "time-\(number)")
            #expect(answer.codes == [])
        }
        while try await sql(news) != "0" { try await Task.sleep(for: .milliseconds(50)) }
        let after = try await sql(Self.now)
        let told = try await sql(
            """
            SELECT DISTINCT name FROM (\(try await sql(Self.times))) t
            WHERE time BETWEEN \(before) AND \(after) AND time % 60000000 > 1000000
            """)
        #expect(told == "", "\(told)")
    }
}

// A mutation that has passed the gate and whose transaction is delayed while something is
// committed.
import Synchronization
import TestSupport
import Testing

enum HeldAction {
    typealias Person = SampleComplexes.Person

    /// Sends a mutation while another transaction holds the sender's session, which every action
    /// locks first; when it waits for that, `change` is committed, and then the mutation continues.
    ///
    /// - Returns: the payload, and whether the mutation had to wait
    static func run(
        _ mutation: String, _ input: JSON, as person: Person, returning selection: String = "",
        meanwhile change: String
    ) async throws -> (payload: JSON, waited: Bool) {
        let served = try Served.current
        let number = Int32.random(in: 1...Int32.max)
        // Concurrent tests may all be the first.
        try await served.complexes.sql(
            """
            DO $$ BEGIN CREATE TABLE IF NOT EXISTS answered (number int4);
            EXCEPTION WHEN unique_violation OR duplicate_table THEN NULL; END $$
            """)
        let holder = Holder { try await hold(number, of: person, meanwhile: change, served) }
        try await holder.waitUntilHeld(number, served)
        let payload: JSON
        do {
            payload = try await Office.act(mutation, input, as: person, returning: selection)
        } catch {
            try await served.complexes.sql("INSERT INTO answered VALUES (\(number))")
            throw error
        }
        try await served.complexes.sql("INSERT INTO answered VALUES (\(number))")
        return (payload, try await holder.output().hasSuffix("t"))
    }

    /// Holds the session until the mutation waits for it, or is answered without waiting.
    private static func hold(
        _ number: Int32, of person: Person, meanwhile change: String, _ served: Served
    ) async throws -> String {
        try await served.complexes.sql(
            """
            BEGIN;
            SELECT FROM session WHERE id = \(session(of: person)) FOR UPDATE;
            SELECT pg_advisory_xact_lock(\(number));
            DO $$ BEGIN
                LOOP
                    EXIT WHEN EXISTS (SELECT FROM pg_locks WHERE NOT granted
                        AND locktype = 'transactionid'
                        AND transactionid = pg_current_xact_id()::xid);
                    EXIT WHEN EXISTS (SELECT FROM answered WHERE number = \(number));
                    PERFORM pg_sleep(0.02);
                END LOOP;
            END $$;
            CREATE TEMPORARY TABLE waited ON COMMIT DROP AS
                SELECT count(*) > 0 AS yes FROM pg_locks WHERE NOT granted
                    AND locktype = 'transactionid' AND transactionid = pg_current_xact_id()::xid;
            \(change);
            SELECT yes FROM waited;
            COMMIT
            """)
    }

    /// The holder of the session, and whether it has ended.
    private final class Holder: Sendable {
        private let task: Task<String, any Error>
        private let over: Flag

        init(_ body: @escaping @Sendable () async throws -> String) {
            let flag = Flag()
            over = flag
            task = Task {
                defer { flag.value.store(true, ordering: .releasing) }
                return try await body()
            }
        }

        func output() async throws -> String { try await task.value }

        func waitUntilHeld(_ number: Int32, _ served: Served) async throws {
            while !over.value.load(ordering: .acquiring) {
                let held = try await served.complexes.sql(
                    """
                    SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted
                        AND objid = \(number) AND classid = 0
                    """)
                if held == "1" { return }
                try await Task.sleep(for: .milliseconds(20))
            }
            Issue.record("nobody holds the session")
        }
    }

    private final class Flag: Sendable { let value = Atomic(false) }

    /// The row of a person's session as SQL writes it.
    static func session(of person: Person) -> String {
        PollOffice.row(SampleComplexes.session(of: person))
    }

    /// The row of a person's account.
    static func account(of person: Person) -> String { PollOffice.row(person.id) }

    /// A fingerprint of everything that complexes own: every write of a mutation changes it.
    static func state() async throws -> String {
        try await Office.sql(
            """
            SELECT (SELECT md5(string_agg(v::text, ',' ORDER BY v::text)) FROM apartment_version v
                    WHERE topic <> 'events'),
                (SELECT count(*) FROM audit_event WHERE action NOT LIKE '%.view%'),
                (SELECT count(*) FROM client_mutation), (SELECT count(*) FROM membership),
                (SELECT count(*) FROM media), (SELECT count(*) FROM job),
                (SELECT sum(revision) FROM membership),
                (SELECT md5(string_agg(a.display_name, ',' ORDER BY a.id)) FROM account a)
            """)
    }

    /// Sends a mutation that would succeed, changes something while it waits, and undoes that.
    static func codes(
        of mutation: String, meanwhile change: (Person) -> String,
        afterwards undo: (Person) -> String
    ) async throws -> [String]? {
        guard let action = ServedAction.all[mutation] else {
            Issue.record("\(mutation) has no input in ServedAction")
            return nil
        }
        let input = try await action.input()
        let before = try await state()
        let (payload, waited) = try await run(
            mutation, input, as: action.person, meanwhile: change(action.person))
        #expect(waited, "\(mutation) did not lock who acts: \(payload)")
        #expect(try await state() == before, "\(mutation) has written something")
        try await Office.sql(undo(action.person))
        return payload.codes
    }
}

// Catalogue statements: they name no complex, because they create them. No request reaches them.
// They run on a session: a long list on a slow machine is not stopped by request limits.

package import Postgres

package enum ApartmentImportQueries {
    private static let tryLock = Statement(
        "apartment_import_lock", "SELECT pg_try_advisory_xact_lock($1)", [.int8], access: .write)

    private static let lockOfSession = Statement(
        "apartment_import_lock_session", "SELECT pg_try_advisory_lock($1)", [.int8], access: .write)

    // An insert that only finds conflicts would waste sequence numbers, so existing rows are
    // updated first, and only if something differs. The lock serialises imports.
    private static let upsert = Statement(
        "apartment_import_store",
        """
        WITH incoming AS (
            SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
                AS row (kapt_code, name, sido, sigungu, eupmyeondong, ri, bjd_code, search_text, grams)
        ), updated AS (
            UPDATE apartment AS a
            SET name = i.name, sido = i.sido, sigungu = i.sigungu, eupmyeondong = i.eupmyeondong,
                ri = i.ri, bjd_code = i.bjd_code, search_text = i.search_text,
                search_grams = string_to_array(i.grams, E'\\n'),
                revision = a.revision + 1, updated_at = danji_now()
            FROM incoming AS i
            WHERE a.kapt_code = i.kapt_code
                AND (a.name, a.sido, a.sigungu, a.eupmyeondong, a.ri, a.bjd_code, a.search_text)
                    IS DISTINCT FROM
                    (i.name, i.sido, i.sigungu, i.eupmyeondong, i.ri, i.bjd_code, i.search_text)
            RETURNING 1
        ), inserted AS (
            INSERT INTO apartment (kapt_code, name, sido, sigungu, eupmyeondong, ri, bjd_code,
                search_text, search_grams)
            SELECT i.kapt_code, i.name, i.sido, i.sigungu, i.eupmyeondong, i.ri, i.bjd_code,
                i.search_text, string_to_array(i.grams, E'\\n')
            FROM incoming AS i
            WHERE NOT EXISTS (SELECT FROM apartment AS a WHERE a.kapt_code = i.kapt_code)
            RETURNING 1
        )
        SELECT (SELECT count(*) FROM inserted), (SELECT count(*) FROM updated)
        """,
        [
            .textArray, .textArray, .textArray, .textArray, .textArray, .textArray, .textArray,
            .textArray, .textArray,
        ], access: .write)

    /// Whether this connection may import, until it is closed.
    static func lockSession(_ session: PostgresSession) async throws(PostgresError) -> Bool {
        try await session.query(
            lockOfSession, [.int8(AdvisoryLock.apartmentImport.rawValue)]
        ).bool(0, 0)
    }

    /// Whether this transaction may import.
    package static func lock(_ session: PostgresSession) async throws(PostgresError) -> Bool {
        try await session.query(tryLock, [.int8(AdvisoryLock.apartmentImport.rawValue)])
            .bool(0, 0)
    }

    package static func store(
        _ rows: [ApartmentImportRow], _ session: PostgresSession
    ) async throws(PostgresError) -> (inserted: Int, updated: Int) {
        let counts = try await session.query(
            upsert,
            [
                .textArray(rows.map(\.kaptCode)), .textArray(rows.map(\.name)),
                .textArray(rows.map(\.sido)), .textArray(rows.map(\.sigungu)),
                .textArray(rows.map(\.eupmyeondong)), .nullableTextArray(rows.map(\.ri)),
                .textArray(rows.map(\.bjdCode)), .textArray(rows.map(\.search.text)),
                .textArray(rows.map { $0.search.grams.joined(separator: "\n") }),
            ])
        return try (Int(counts.int64(0, 0)), Int(counts.int64(0, 1)))
    }
}

extension ApartmentImportQueries: StatementSet {
    package static var statements: [Statement] {
        [tryLock, lockOfSession, upsert]
    }
}

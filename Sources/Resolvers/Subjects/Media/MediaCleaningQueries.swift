// SQL of cleaning stored files. They belong to accounts; no request reaches these statements.

import MediaFormats
import Postgres

enum MediaCleaningQueries {
    /// A stored file that was cleaned by older rules, or none.
    struct File: Sendable {
        let id: PostgresUUID
        let mimeType: String
        let fileName: String
    }

    private static let claim = Statement(
        "media_cleaning_claim",
        """
        UPDATE /* due */ media SET cleaning_since = danji_now()
        WHERE id IN (
            SELECT id FROM media
            WHERE status = 'READY' AND (cleaning < 1 OR cleaning < 3 AND kind = 'VIDEO')
                AND (cleaning_since IS NULL
                    OR cleaning_since < (SELECT danji_now()) - interval '10 minutes')
            ORDER BY id LIMIT 16 FOR UPDATE SKIP LOCKED)
        RETURNING id, mime_type, file_name
        """, access: .write)

    /// Claims some files, which no other node claims for ten minutes.
    static func claim(_ client: PostgresClient) async throws(PostgresError) -> [File] {
        let rows = try await client.query(claim)
        return try rows.map { row throws(PostgresError) in
            try File(
                id: rows.uuid(row, 0), mimeType: rows.text(row, 1), fileName: rows.text(row, 2))
        }
    }

    private static let lock = Statement(
        "media_cleaning_lock",
        """
        SELECT /* due */ id FROM media
        WHERE id = $1 AND status = 'READY' AND (cleaning < 1 OR cleaning < 3 AND kind = 'VIDEO')
        FOR UPDATE
        """,
        [.uuid], access: .write)

    /// Prevents a file from being swept until the transaction ends; false if it is gone, or clean.
    static func lock(
        _ id: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await !transaction.query(lock, [.uuid(id)]).isEmpty
    }

    private static let finish = Statement(
        "media_cleaning_finish",
        """
        UPDATE /* due */ media SET cleaning = 3, cleaning_since = NULL, file_name = $2,
            is_withheld = $3, byte_size = coalesce($4, byte_size), width = coalesce($5, width),
            height = coalesce($6, height), duration_ms = coalesce($7, duration_ms)
        WHERE id = $1
        """,
        [.uuid, .text, .bool, .int4, .int4, .int4, .int4], access: .write)

    /// - Parameters:
    ///   - byteSize: nil if the file itself was clean
    ///   - facts: the size and duration of a video
    static func finish(
        _ file: File, fileName: String, byteSize: Int?, facts: MovieFacts, isWithheld: Bool,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        let numbers = [byteSize, facts.width, facts.height, facts.milliseconds]
        _ = try await transaction.query(
            finish,
            [.uuid(file.id), .text(fileName), .bool(isWithheld)]
                + numbers.map { Parameter($0.map { Int32(clamping: $0) }, Parameter.int4) })
    }
}

extension MediaCleaningQueries: StatementSet {
    static var statements: [Statement] { [claim, lock, finish] }
}

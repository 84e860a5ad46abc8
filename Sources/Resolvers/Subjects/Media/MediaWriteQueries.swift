// SQL of uploading, attaching and sweeping media.

import MediaFormats
import Postgres
import Schema

private enum UploadColumn: Int, TableColumn {
    static let alias = "media"

    case id, mimeType, fileName, byteSize, uploadSHA256, attempts, ownerID
}

enum MediaWriteQueries {
    // MARK: - Uploads

    private static let insert = Statement(
        "media_insert",
        """
        INSERT INTO media
            (id, owner_id, kind, file_name, mime_type, byte_size, upload_sha256, alt_text)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        RETURNING expires_at, created_at
        """,
        [.uuid, .uuid, .text, .text, .text, .int4, .bytea, .text], access: .write)

    /// Stores the announced uploads; returns their expiry and creation times.
    static func insert(
        _ id: PostgresUUID, _ file: DeclaredFile, owner: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> (expiresAt: Timestamp, createdAt: Timestamp) {
        let rows = try await transaction.query(
            insert,
            [
                .uuid(id), .uuid(owner), .text(file.format.kind.name), .text(file.name),
                .text(file.format.rawValue), .int4(Int32(file.byteSize)), .bytea(file.sha256),
                Parameter(file.altText, Parameter.text),
            ])
        return try (rows.timestamp(0, 0), rows.timestamp(0, 1))
    }

    private static let upload = Statement(
        "media_upload",
        """
        SELECT byte_size, mime_type, status FROM media
        WHERE id = $1 AND expires_at > (SELECT danji_now())
        """,
        [.uuid])

    /// The upload of an unexpired ticket; nil otherwise.
    static func upload(
        _ id: PostgresUUID, _ client: PostgresClient
    ) async throws(PostgresError) -> (byteSize: Int, mimeType: String, status: String)? {
        let rows = try await client.query(upload, [.uuid(id)])
        guard !rows.isEmpty else { return nil }
        return try (Int(rows.int32(0, 0)), rows.text(0, 1), rows.text(0, 2))
    }

    // MARK: - Processing

    /// An uploaded file, as declared.
    struct Upload: Sendable {
        let id: PostgresUUID
        let mimeType: String
        let fileName: String
        let byteSize: Int
        let sha256: [UInt8]
        let attempts: Int32
        let owner: PostgresUUID
    }

    /// The state of an upload, and why it failed.
    struct State: Sendable {
        let status: String
        let rejection: MediaRejection?
    }

    private static let status = Statement(
        "media_status",
        "SELECT status, rejection, found_type FROM media WHERE id = $1 AND owner_id = $2",
        [.uuid, .uuid])

    /// The state of the account's own file; nil for others'.
    static func status(
        of id: PostgresUUID, owner: PostgresUUID, _ client: PostgresClient
    ) async throws(PostgresError) -> State? {
        let rows = try await client.query(status, [.uuid(id), .uuid(owner)])
        guard !rows.isEmpty else { return nil }
        return try State(
            status: rows.text(0, 0),
            rejection: MediaRejection(
                code: rows.isNull(0, 1) ? nil : rows.text(0, 1),
                found: rows.isNull(0, 2) ? nil : rows.text(0, 2)))
    }

    private static let begin = Statement(
        "media_begin",
        """
        UPDATE media SET status = 'PROCESSING', processing_since = danji_now(),
            attempts = attempts + 1
        WHERE id = $1 AND status = 'AWAITING_UPLOAD'
        RETURNING \(UploadColumn.list())
        """,
        [.uuid], access: .write)

    /// Claims a file for processing; nil if already claimed.
    static func begin(
        _ id: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Upload? {
        let rows = try await transaction.query(begin, [.uuid(id)])
        return rows.isEmpty ? nil : try taken(rows, 0)
    }

    private static let takeOver = Statement(
        "media_take_over",
        """
        UPDATE /* due */ media SET processing_since = danji_now(), attempts = attempts + 1
        WHERE id IN (
            SELECT id FROM media
            WHERE status = 'PROCESSING'
                AND processing_since < (SELECT danji_now()) - interval '2 minutes'
            ORDER BY processing_since LIMIT 4 FOR UPDATE SKIP LOCKED)
        RETURNING \(UploadColumn.list())
        """, access: .write)

    /// Files whose processing was not finished.
    static func takeOver(_ client: PostgresClient) async throws(PostgresError) -> [Upload] {
        let rows = try await client.query(takeOver)
        return try rows.map { row throws(PostgresError) in
            try taken(rows, row)
        }
    }

    private static func taken(_ rows: Rows, _ index: Int) throws(PostgresError) -> Upload {
        let row = NamedRow<UploadColumn>(rows, index)
        return try Upload(
            id: row.uuid(.id), mimeType: row.text(.mimeType), fileName: row.text(.fileName),
            byteSize: Int(row.int32(.byteSize)), sha256: row.bytea(.uploadSHA256),
            attempts: row.int32(.attempts), owner: row.uuid(.ownerID))
    }

    private static let finish = Statement(
        "media_finish",
        """
        UPDATE media SET status = 'READY', mime_type = $2, file_name = $3, byte_size = $4,
            width = $5, height = $6, duration_ms = $7, processing_since = NULL, cleaning = 3
        WHERE id = $1 AND status = 'PROCESSING'
        """,
        [.uuid, .text, .text, .int4, .int4, .int4, .int4], access: .write)

    static func finish(
        _ id: PostgresUUID, _ kept: DerivedFile, _ client: PostgresClient
    ) async throws(PostgresError) {
        let numbers = [kept.width, kept.height, kept.milliseconds]
        _ = try await client.query(
            finish,
            [
                .uuid(id), .text(kept.format.rawValue), .text(kept.fileName),
                .int4(Int32(clamping: kept.byteSize)),
            ] + numbers.map { Parameter($0.map { Int32(clamping: $0) }, Parameter.int4) })
    }

    private static let setBack = Statement(
        "media_set_back",
        """
        UPDATE media SET status = 'AWAITING_UPLOAD', processing_since = NULL, attempts = 0
        WHERE id = $1 AND status = 'PROCESSING'
        """,
        [.uuid], access: .write)

    /// Ends processing if no bytes arrived.
    static func setBack(
        _ id: PostgresUUID, _ client: PostgresClient
    ) async throws(PostgresError) {
        _ = try await client.query(setBack, [.uuid(id)])
    }

    private static let reject = Statement(
        "media_reject",
        """
        UPDATE media SET status = 'REJECTED', rejection = $2, found_type = $3,
            processing_since = NULL, attempts = 0
        WHERE id = $1 AND status = 'PROCESSING'
        """,
        [.uuid, .text, .text], access: .write)

    /// Ends processing without a file.
    static func reject(
        _ id: PostgresUUID, _ rejection: MediaRejection, _ client: PostgresClient
    ) async throws(PostgresError) {
        _ = try await client.query(
            reject,
            [
                .uuid(id), .text(rejection.code),
                Parameter(rejection.found, Parameter.text),
            ])
    }

    // MARK: - Serving

    private static let served = Statement(
        "media_served",
        """
        SELECT mime_type, file_name, is_withheld FROM media
        WHERE id = $1 AND status = 'READY' AND to_timestamp($2) > (SELECT danji_now())
        """,
        [.uuid, .float8])

    /// How a file is served until its address expires; nil after that.
    static func served(
        _ id: PostgresUUID, expires: Int64, _ client: PostgresClient
    ) async throws(PostgresError) -> (mimeType: String, fileName: String, isWithheld: Bool)? {
        let rows = try await client.query(served, [.uuid(id), .float8(Double(expires))])
        return try rows.isEmpty ? nil : (rows.text(0, 0), rows.text(0, 1), rows.bool(0, 2))
    }

    // MARK: - Sweeping

    private static let orphans = Statement(
        "media_orphans",
        """
        SELECT /* due */ id FROM media
        WHERE subject_id IS NULL AND orphan_since < (SELECT danji_now()) - interval '24 hours'
        ORDER BY orphan_since LIMIT 50 FOR UPDATE SKIP LOCKED
        """, access: .write)

    private static let outdated = Statement(
        "media_outdated",
        """
        SELECT /* due */ id FROM media WHERE purge_at <= (SELECT danji_now())
        ORDER BY purge_at LIMIT 50 FOR UPDATE SKIP LOCKED
        """, access: .write)

    private static let delete = Statement(
        "media_delete", "DELETE FROM media WHERE id = ANY ($1)", [.uuidArray], access: .write)

    /// Locks files that have been attached to nothing for a day.
    static func orphans(_ transaction: Transaction) async throws(PostgresError) -> [PostgresUUID] {
        try await transaction.query(orphans).uuids(0).values
    }

    /// Locks attached files that have expired.
    static func outdated(_ transaction: Transaction) async throws(PostgresError) -> [PostgresUUID] {
        try await transaction.query(outdated).uuids(0).values
    }

    static func delete(
        _ ids: [PostgresUUID], _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(delete, [.uuidArray(ids)])
    }
}

extension MediaWriteQueries: StatementSet {
    static var statements: [Statement] {
        [
            insert, upload, status, begin, takeOver, finish, setBack, reject, served, orphans,
            outdated,
            delete,
        ]
    }
}

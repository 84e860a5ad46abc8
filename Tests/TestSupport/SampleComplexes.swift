// Three complexes that fill pages, written in plain SQL, independent of the program.
import Foundation

/// A database with complexes 1 and 2 and the demo complex 3.
///
/// Each has 20 verified residents and 150 posts, three of them at every moment; each post has 8 to
/// 12 comments, the first of which has 3 replies, the first of which has 2.
public struct SampleComplexes: Sendable {
    public static let residents = 20
    public static let posts = 150

    /// The URL of the database.
    public let database: String
    public let services: TestServices

    /// Creates a database with the tables and rows.
    public static func make(on services: TestServices) async throws -> SampleComplexes {
        let database = try await TemplateDatabases.shared.copyOfFilled(with: fill, on: services)
        return SampleComplexes(database: database, services: services)
    }

    /// Creates a database with empty tables.
    public static func migratedDatabase(on services: TestServices) async throws -> String {
        try await TemplateDatabases.shared.copyOfMigrated(on: services)
    }

    /// Runs SQL as another client would, and returns psql's output.
    @discardableResult
    public func sql(_ text: String) async throws -> String {
        try await services.psql(text, database: database)
    }

    /// Has the opened polls made by plain SQL signed, like those of an older release: by a starting
    /// node.
    public func adoptPolls() async throws {
        try await sql(
            """
            INSERT INTO poll_unsigned SELECT apartment_id, id FROM poll p
            WHERE frozen_at IS NOT NULL AND NOT EXISTS (SELECT FROM poll_signature g
                WHERE g.apartment_id = p.apartment_id AND g.poll_id = p.id);
            INSERT INTO poll_unsealed SELECT DISTINCT p.apartment_id, p.id
            FROM poll p JOIN poll_ballot b ON b.apartment_id = p.apartment_id AND b.poll_id = p.id
            WHERE p.urn = 'SEALED';
            INSERT INTO poll_votes_unsigned SELECT apartment_id, id FROM poll
            WHERE frozen_at IS NOT NULL;
            INSERT INTO poll_schedule_unsigned SELECT apartment_id, id FROM poll
            WHERE state = 'SCHEDULED' AND schedule_signature IS NULL;
            INSERT INTO poll_result_unsigned SELECT apartment_id, poll_id FROM poll_result
            WHERE signature IS NULL
            """)
        try await RunningServer.with(Served.Cache.off.environment(services, database)) { _ in }
    }

    /// Bumps the version of a complex's posts, as a writer does.
    public func bumpFeeds(_ apartment: Int) async throws {
        try await sql(
            """
            INSERT INTO apartment_version VALUES (\(apartment), 'feeds', 1)
            ON CONFLICT (apartment_id, topic) DO UPDATE
            SET version = apartment_version.version + 1
            """)
    }
}

// MARK: - People and objects

extension SampleComplexes {
    /// People with a session each.
    public enum Person: Sendable, Hashable {
        /// 1 to 20 of complex 1 to 3, verified.
        case resident(of: Int, _ number: Int = 1)
        /// May read the demo complex.
        case guest
        /// Has requested membership in complex 1 and waits.
        case applicant
        /// Has no membership.
        case stranger
        case platformAdmin
        /// A resident of complex 1 whose access token has expired.
        case expired
        /// A resident of complex 1 who signed out.
        case signedOut

        var numbers: (Int, Int) {
            switch self {
            case .resident(let apartment, let number): (apartment, number)
            case .guest: (0, 1)
            case .applicant: (0, 2)
            case .stranger: (0, 3)
            case .platformAdmin: (0, 4)
            case .expired: (1, 2)
            case .signedOut: (1, 3)
            }
        }

        /// The access token.
        public var token: String {
            let word =
                switch self {
                case .expired: "expired"
                case .signedOut: "signed-out"
                default: "person"
                }
            let (first, second) = numbers
            let name = "\(word)-\(first)-\(second)-"
            return "dja_" + name + String(repeating: "x", count: 43 - name.count)
        }

        /// The `User`'s ID.
        public var id: String { GlobalID.user(.account, numbers.0, numbers.1) }
    }

    /// The complex's ID.
    public static func apartment(_ number: Int) -> String {
        GlobalID.text(tag: 1, nil, GlobalID.uuid(.apartment, number))
    }

    /// A post's ID; 1 is the oldest.
    public static func feed(_ apartment: Int, _ number: Int) -> String {
        GlobalID.text(tag: 32, apartment, GlobalID.uuid(.feed, apartment, number))
    }

    /// A comment's ID: 1 to 8 are roots, 21 to 23 replies of 1, 31 and 32 replies of 21.
    public static func comment(_ apartment: Int, _ feed: Int, _ number: Int) -> String {
        GlobalID.text(tag: 33, apartment, GlobalID.uuid(.comment, apartment, feed, number))
    }

    /// A building's ID: each complex has one, 101동.
    public static func building(_ apartment: Int) -> String {
        GlobalID.text(tag: 34, apartment, GlobalID.uuid(.household, apartment))
    }

    /// A household's ID: resident `number` lives in it.
    public static func household(_ apartment: Int, _ number: Int) -> String {
        GlobalID.text(tag: 35, apartment, GlobalID.uuid(.household, apartment, number))
    }

    /// The ID of a person's membership in the sample data.
    public static func membership(of person: Person) -> String {
        let (first, second) = person.numbers
        return GlobalID.text(
            tag: 36, max(first, 1), GlobalID.uuid(.membership, first, second))
    }

    /// A device's ID.
    public static func session(of person: Person) -> String {
        let (first, second) = person.numbers
        return GlobalID.text(tag: 3, nil, GlobalID.uuid(.session, first, second))
    }

    /// The UUID of a row as in SQL.
    public static func rowID(_ kind: GlobalID.Kind, _ numbers: Int...) -> String {
        "'" + GlobalID.uuid(kind, numbers).map { String(format: "%02x", $0) }.joined() + "'::uuid"
    }
}

/// Global IDs made by the rules of their form: a type tag, the complex's number, a UUID.
public enum GlobalID {
    /// The first eight digits of sample UUIDs.
    public enum Kind: UInt32, Sendable {
        case apartment = 0xA0
        case account = 0xACC
        case session = 0x5E
        case membership = 0x33
        case household = 0xBB
        case feed = 0xFEED
        case comment = 0xC0
        case contact = 0xC1
        case schedule = 0x5C
        case complaint = 0xCF
        case notice = 0xCE
        case media = 0xF1
        case poll = 0xB0
        /// A root comment of a long thread.
        case root = 0xC1D
    }

    static func user(_ kind: Kind, _ numbers: Int...) -> String {
        text(tag: 2, nil, uuid(kind, numbers))
    }

    /// The UUID of a sample row.
    public static func uuid(_ kind: Kind, _ numbers: Int...) -> [UInt8] { uuid(kind, numbers) }

    static func uuid(_ kind: Kind, _ numbers: [Int]) -> [UInt8] {
        let padded = numbers + [0, 0, 0]
        let digits = String(
            format: "%08x000070008000%02x%05x%05x", kind.rawValue, padded[0], padded[1], padded[2])
        return stride(from: 0, to: 32, by: 2).map { at in
            let start = digits.index(digits.startIndex, offsetBy: at)
            return UInt8(digits[start...].prefix(2), radix: 16) ?? 0
        }
    }

    /// The UUID of a sample row.
    public static func row(_ kind: Kind, _ numbers: Int...) -> [UInt8] { uuid(kind, numbers) }

    /// The bytes of a UUID as from `encode(…, 'hex')`.
    public static func bytes(hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).map {
            UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16) ?? 0
        }
    }

    /// An ID of any content.
    public static func text(tag: UInt8, _ apartment: Int?, _ uuid: [UInt8]) -> String {
        var bytes = [tag]
        if let apartment {
            withUnsafeBytes(of: UInt32(apartment).bigEndian) { bytes.append(contentsOf: $0) }
        }
        return Data(bytes + uuid).base64EncodedString().replacing("+", with: "-")
            .replacing("/", with: "_").replacing("=", with: "")
    }
}

// MARK: - The rows

extension SampleComplexes {
    private static let fill = """
        CREATE FUNCTION sample_id(kind int, a int, b int DEFAULT 0, c int DEFAULT 0) RETURNS uuid
            LANGUAGE sql IMMUTABLE AS $$ SELECT (lpad(to_hex(kind), 8, '0') || '000070008000'
            || lpad(to_hex(a), 2, '0') || lpad(to_hex(b), 5, '0')
            || lpad(to_hex(c), 5, '0'))::uuid $$;

        INSERT INTO apartment (id, uuid, kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
            is_demo, member_count, search_text, search_grams)
        OVERRIDING SYSTEM VALUE
        SELECT a, sample_id(x'a0'::int, a), 'A1000000' || a, '견본 ' || a || '단지', '경기도',
            '수원장안구', '파장동', '4111112900', a = 3, \(residents), '견본' || a || '단지',
            ARRAY['견본']
        FROM generate_series(1, 3) a;
        SELECT setval(pg_get_serial_sequence('apartment', 'id'), 3);
        INSERT INTO apartment_version SELECT a, 'feeds', 1 FROM generate_series(1, 3) a;

        INSERT INTO account (id, username, username_key, display_name, display_name_key)
        SELECT sample_id(x'acc'::int, a, n), 'resident-' || a || '-' || n,
            'resident-' || a || '-' || n, '주민 ' || a || '-' || n, '주민 ' || a || '-' || n
        FROM generate_series(1, 3) a, generate_series(1, \(residents)) n;
        INSERT INTO account (id, username, username_key, display_name, display_name_key, is_guest,
            guest_expires_at, is_platform_admin)
        SELECT sample_id(x'acc'::int, 0, n), name, name, name, name, n = 1,
            CASE WHEN n = 1 THEN now() + interval '1 day' END, n = 4
        FROM unnest(ARRAY['guest', 'applicant', 'stranger', 'operator'])
            WITH ORDINALITY AS p (name, m), LATERAL (SELECT m::int AS n) q;

        INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at, ended_at)
        SELECT sample_id(x'5e'::int, a, n, d), sample_id(x'acc'::int, a, n),
            sha256(('dja_' || rpad(word || '-' || a || '-' || n || '-', 43, 'x'))::bytea),
            now() + CASE word WHEN 'expired' THEN interval '-1 s' ELSE interval '1 day' END,
            now() + interval '20 days', CASE word WHEN 'signed-out' THEN now() END
        FROM (
            SELECT a, n, 'person' AS word, 0 AS d
            FROM generate_series(1, 3) a, generate_series(1, \(residents)) n
            UNION ALL SELECT 0, n, 'person', 0 FROM generate_series(1, 4) n
            UNION ALL VALUES (1, 2, 'expired', 1), (1, 3, 'signed-out', 1)
        ) s;

        INSERT INTO account_apartment (account_id, apartment_id)
        SELECT sample_id(x'acc'::int, a, n), a
        FROM generate_series(1, 3) a, generate_series(1, \(residents)) n
        UNION ALL SELECT sample_id(x'acc'::int, 0, 2), 1;
        INSERT INTO building (apartment_id, id, name, name_key)
        SELECT a, sample_id(x'bb'::int, a), '101동', '101' FROM generate_series(1, 3) a;
        INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
        SELECT a, sample_id(x'bb'::int, a, n), sample_id(x'bb'::int, a), n || '호', n::text,
            'OCCUPIED'
        FROM generate_series(1, 3) a, generate_series(1, \(residents)) n;
        INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id,
            household_since)
        SELECT a, sample_id(x'33'::int, a, n), sample_id(x'acc'::int, a, n), 'VERIFIED', 'OWNER',
            sample_id(x'bb'::int, a, n), timestamptz '2020-01-01Z'
        FROM generate_series(1, 3) a, generate_series(1, \(residents)) n
        UNION ALL SELECT 1, sample_id(x'33'::int, 0, 2), sample_id(x'acc'::int, 0, 2), 'PENDING',
            'TENANT', sample_id(x'bb'::int, 1, 1), NULL;

        INSERT INTO feed (apartment_id, id, author_id, category, content, comment_count,
            last_activity_at, created_at)
        SELECT a, sample_id(x'feed'::int, a, k),
            sample_id(x'acc'::int, a, 1 + (k * 7) % \(residents)),
            CASE k % 3 WHEN 0 THEN 'QUESTION' ELSE 'GENERAL' END,
            '글 ' || a || '-' || k || ' "따옴표" \\ 👩‍👩‍👧‍👦', 13 + k % 5,
            timestamptz '2026-01-02Z' + (k * 7) % 50 * interval '1 hour',
            timestamptz '2026-01-01Z' + k / 3 * interval '1 minute'
        FROM generate_series(1, 3) a, generate_series(1, \(posts)) k;

        INSERT INTO comment (apartment_id, id, subject_kind, subject_id, parent_id, depth,
            author_id, content, reply_count, created_at)
        SELECT a, sample_id(x'c0'::int, a, k, j), 'FEED', sample_id(x'feed'::int, a, k),
            CASE WHEN j > 30 THEN sample_id(x'c0'::int, a, k, 21)
                WHEN j > 20 THEN sample_id(x'c0'::int, a, k, 1) END,
            CASE WHEN j > 30 THEN 2 WHEN j > 20 THEN 1 ELSE 0 END,
            sample_id(x'acc'::int, a, 1 + (k + j) % \(residents)), '댓글 ' || j,
            CASE j WHEN 1 THEN 3 WHEN 21 THEN 2 ELSE 0 END,
            timestamptz '2026-01-03Z' + j / 2 * interval '1 minute'
        FROM generate_series(1, 3) a, generate_series(1, \(posts)) k,
            LATERAL (SELECT generate_series(1, 8 + k % 5) UNION ALL VALUES (21), (22), (23), (31),
            (32)) AS c (j)
        ORDER BY 1, j;
        ANALYZE;
        """
}

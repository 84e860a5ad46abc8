// Roles in complex 1 for the tests of members: the sample's residents with roles.
import TestSupport

/// Residents of complex 1 who hold an office there.
enum MembersOffice {
    typealias Person = SampleComplexes.Person

    static let manager = Person.resident(of: 1, 19)
    static let staff = Person.resident(of: 1, 18)
    static let commissioner = Person.resident(of: 1, 17)
    static let council = Person.resident(of: 1, 16)
    static let moderator = Person.resident(of: 1, 15)
    static let suspended = Person.resident(of: 1, 14)
    /// Lives with resident 12.
    static let housemate = Person.resident(of: 1, 13)
    static let resident = Person.resident(of: 1, 12)
    static let neighbour = Person.resident(of: 1, 11)
    /// Staff of complex 2.
    static let foreignStaff = Person.resident(of: 2, 18)

    static let roles = """
        UPDATE membership SET role = r.role
        FROM (VALUES (19, 'OFFICE_MANAGER'), (18, 'OFFICE_STAFF'), (17, 'ELECTION_COMMISSIONER'),
            (16, 'COUNCIL_MEMBER'), (15, 'MODERATOR')) AS r (n, role)
        WHERE id IN (sample_id(x'33'::int, 1, r.n), sample_id(x'33'::int, 2, r.n));
        UPDATE apartment SET is_managed = true WHERE id IN (1, 2);
        UPDATE membership SET status = 'SUSPENDED' WHERE id = sample_id(x'33'::int, 1, 14);
        UPDATE membership SET household_id = sample_id(x'bb'::int, 1, 12)
        WHERE id = sample_id(x'33'::int, 1, 13);
        UPDATE apartment SET member_count = 19 WHERE id = 1;
        """

    /// 130 more applicants, every third of whom was approved, and their households.
    static let crowd = """
        INSERT INTO account (id, username, username_key, display_name, display_name_key)
        SELECT sample_id(x'acc'::int, 9, n), 'crowd-' || n, 'crowd-' || n, '모임 ' || n, '모임 ' || n
        FROM generate_series(1, 130) n;
        INSERT INTO account_apartment
        SELECT sample_id(x'acc'::int, 9, n), 1 FROM generate_series(1, 130) n;
        INSERT INTO building (apartment_id, id, name, name_key)
        SELECT 1, sample_id(x'bb'::int, 9, b), b || '동', b::text
        FROM unnest(ARRAY[99, 102, 1001]) b;
        INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
        SELECT 1, sample_id(x'bb'::int, 9, b, n), sample_id(x'bb'::int, 9, b), n::text, n::text,
            (ARRAY['OCCUPIED', 'VACANT', 'UNKNOWN'])[1 + n % 3]
        FROM unnest(ARRAY[99, 102, 1001]) b, generate_series(95, 140) n;
        INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id,
            requested_at, decided_at, decided_by)
        SELECT 1, sample_id(x'33'::int, 9, n), sample_id(x'acc'::int, 9, n),
            CASE n % 3 WHEN 0 THEN 'VERIFIED' ELSE 'PENDING' END, 'TENANT',
            sample_id(x'bb'::int, 9, 102, 95 + n % 40), now() - n / 2 * interval '1 minute',
            CASE n % 3 WHEN 0 THEN now() - n / 6 * interval '1 minute' END,
            CASE n % 3 WHEN 0 THEN sample_id(x'acc'::int, 1, 18) END
        FROM generate_series(1, 130) n;
        """
}

// Staff actions, and what the audit records of them.
import TestSupport
import Testing

/// A mutation as staff perform it.
struct StaffAction: Sendable {
    typealias Person = SampleComplexes.Person

    /// Where the ID of its subject is.
    enum Subject: Sendable {
        /// A member of the input; the first if it is a list.
        case input(String)
        /// An object of the payload.
        case payload(String)
        /// It is about the complex itself.
        case complex
    }

    /// Members of the input that are wrong.
    enum Mistake: Sendable, ExpressibleByDictionaryLiteral {
        case members(JSON)
        /// An object in a state that does not allow the action.
        case object(String, @Sendable () async throws -> JSON)

        init(dictionaryLiteral members: (String, JSON)...) {
            self = .members(.object(Dictionary(members) { $1 }))
        }

        var json: JSON {
            get async throws {
                switch self {
                case .members(let members): members
                case .object(let name, let id): .object([name: try await id()])
                }
            }
        }
    }

    /// The audit's name for it.
    let name: String
    let subject: Subject
    let person: Person
    let role: String
    let apartment: Int
    /// Who may not do it.
    let outsider: Person
    /// An input that will be accepted; created for each use.
    let input: @Sendable () async throws -> JSON
    /// Why staff are refused after their right was checked.
    let mistake: Mistake

    init(
        _ name: String, _ subject: Subject, as person: Person = Office.staff,
        role: String = "OFFICE_STAFF", in apartment: Int = 1, notAs outsider: Person? = nil,
        mistake: Mistake, _ input: @escaping @Sendable () async throws -> JSON
    ) {
        self.name = name
        self.subject = subject
        self.person = person
        self.role = role
        self.apartment = apartment
        self.outsider = outsider ?? .resident(of: apartment, 5)
        self.input = input
        self.mistake = mistake
    }
}

/// A line of the audit.
struct AuditLine: Equatable, CustomStringConvertible {
    let action: String
    let actor: String
    let role: String
    let subject: String
    /// Whether it was written by the transaction that wrote the complex's newest version.
    let isOfChange: Bool

    var description: String { "\(action) by \(actor) \(role) of \(subject), \(isOfChange)" }

    /// The lines of a complex in their order; without readings, which queries also leave.
    static func all(_ apartment: Int) async throws -> [AuditLine] {
        let rows = try await Office.sql(
            """
            SELECT action, encode(uuid_send(actor_id), 'hex'), actor_role,
                encode(uuid_send(subject_id), 'hex'), EXISTS (SELECT FROM apartment_version v
                    WHERE v.apartment_id = e.apartment_id AND v.xmin = e.xmin)
            FROM audit_event e
            WHERE apartment_id = \(apartment) AND action NOT LIKE '%.view%' ORDER BY id
            """)
        return rows.split(separator: "\n").map { row in
            let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return AuditLine(
                action: parts[0], actor: parts[1], role: parts[2], subject: parts[3],
                isOfChange: parts[4] == "t")
        }
    }

    /// The UUID in a global ID, as hexadecimal digits.
    static func digits(_ id: String) -> String { PollOffice.uuid(id) }
}

// Who may read a complaint, and which parts of it.

import Postgres
import Schema

/// The relation of a member of the complex to a complaint.
struct ComplaintStanding: Sendable, Equatable {
    let isAuthor: Bool
    /// A member of its household since before it was filed.
    let isHousehold: Bool
    let isStaff: Bool
    let isPublic: Bool

    /// - Parameters:
    ///   - filedAt: When it was filed: earlier complaints than the viewer's own time in the
    ///     household are
    ///     for its former residents.
    ///   - membership: The viewer's, in the complex of the complaint.
    init(
        author: PostgresUUID, household: PostgresUUID?, filedAt: Timestamp, isPublic: Bool,
        viewer: PostgresUUID, membership: ViewerMembership
    ) {
        isAuthor = author == viewer
        isHousehold = membership.shares(household, since: filedAt)
        isStaff = membership.isStaff
        self.isPublic = isPublic
    }

    var canRead: Bool { isAuthor || isHousehold || isStaff || isPublic }

    /// Neighbours read a public complaint without its author's name.
    var knowsAuthor: Bool { isAuthor || isHousehold || isStaff }

    /// Staff acting for the office; their own complaints, and their household's, are private
    /// matters.
    var isReadingPrivateData: Bool { isStaff && !isPublic && !isAuthor && !isHousehold }

    func transitions(from status: ComplaintStatus) -> [ComplaintStatus] {
        (isStaff ? status.nextByStaff : []) + (isAuthor ? status.nextByAuthor : [])
    }
}

extension Complaints {
    /// How the viewer is related to the complaint of each row; nil where they may not read it.
    func standings<Names: ComplexColumn>(
        of records: Records<Names>, author: Names, household: Names, filedAt: Names,
        visibility: Names
    ) async throws(PostgresError) -> [ComplaintStanding?] {
        guard let viewer = gate.viewer?.id else {
            return [ComplaintStanding?](repeating: nil, count: records.count)
        }
        let passes = try await gate.apartments(records.apartments)
        let times = records.timestamps(filedAt).values
        return (0..<records.count).map { row in
            guard let membership = passes[records.apartment(row)]?.membership,
                membership.canRead, let author = records.uuid(author, row)
            else { return nil }
            let standing = ComplaintStanding(
                author: author, household: records.uuid(household, row),
                filedAt: Timestamp(microseconds: times[row]),
                isPublic: records.isText(ComplaintVisibility.public.name, visibility, row),
                viewer: viewer, membership: membership)
            return standing.canRead ? standing : nil
        }
    }

    /// Records which staff member reads which private complaints, before they are shown.
    func recordReading(
        _ complaints: [TenantKey], _ standings: [ComplaintStanding?]
    ) async throws(PostgresError) {
        try await recordReadings(
            "complaint.viewPrivate",
            of: zip(complaints, standings).compactMap { key, standing in
                standing?.isReadingPrivateData == true ? key : nil
            })
    }
}

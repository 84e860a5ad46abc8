// Every leaf that comes with its object's row is built if it is selected: a column that a loader
// forgets would be an error of the field at the first query.

import GraphQLCore
import Postgres
import Schema
import Testing

@testable import Resolvers

@Suite struct SelectedLeafTests {
    /// Objects built from rows, here from zero rows, with all their fields selected.
    private static let made: [String: @Sendable (Selection) -> any ObjectRows] = [
        "Address": { AddressRows(.none, $0) },
        "Apartment": { ApartmentRows(.none, $0) },
        "ApartmentFacts": { _ in ApartmentFactsRows(.none) },
        "Building": { BuildingRows(.none, $0) },
        "Comment": { CommentRows(.none, $0) },
        "Complaint": { ComplaintRows(.none, standings: [], $0) },
        "ComplaintSla": { ComplaintSlaRows(.none, $0) },
        "Contact": { ContactRows(.none, $0) },
        "Feed": { FeedRows(.none, $0) },
        "Household": { HouseholdRows(.none, $0) },
        "Job": { JobRows(.none, $0) },
        "Media": { MediaRows(.none, $0) },
        "Membership": { MembershipRows(.none, $0) },
        "Notice": { NoticeRows(.none, $0) },
        "Poll": { PollRows(.none, $0) },
        "PollChoice": { PollChoiceRows(.none, $0) },
        "PollVote": { PollVoteRows(.none, $0) },
        "Schedule": { ScheduleRows(.none, $0) },
        "Session": { SessionRows(.none, $0) },
        "User": { UserRows(Records<UserColumn>.none, UserColumn.person, $0) },
        "VoterRollEntry": { VoterRollEntryRows(.none, $0) },
    ]

    /// The fields of a type, by their numbers.
    private static func fields(of type: String) -> [FieldIndex] {
        names.indices.filter { names[$0].hasPrefix(type + ".") }.map { FieldIndex($0) }
    }

    /// `Type.field` by number.
    private static let names = SchemaTables.fieldNames.map { type, name in
        "\(SchemaType(rawValue: type)!)".capitalizedFirst + "." + name
    }

    @Test func `every leaf of an object that comes from a row has its column`() {
        var leaves = 0
        for (type, make) in Self.made {
            let fields = Self.fields(of: type)
            let rows = make(Selection(fields: fields.map { .init(field: $0) }))
            for (offset, field) in fields.enumerated() where SchemaTables.isColumn[Int(field)] {
                leaves += 1
                #expect(
                    rows.batch.columns[offset] != nil,
                    "\(Self.names[Int(field)]) is selected, and not made")
            }
        }
        #expect(leaves > 150)
    }

    @Test func `every object with an ID comes from a row here`() {
        let owners = Self.names.filter { $0.hasSuffix(".id") }
            .map { String($0.dropLast(3)) }
        // Abstract, or built by kind in a separate batch.
        let others: Set<String> = [
            "Node", "Commentable", "ComplaintEvent", "ComplaintStatusChanged", "ComplaintEdited",
            "ComplaintDeadlinePassed",
        ]
        let missing = Set(owners).subtracting(Self.made.keys).subtracting(others)
        #expect(missing.isEmpty, "give SelectedLeafTests.made a line for \(missing.sorted())")
    }

    @Test func `no column is built that is not selected`() {
        for (type, make) in Self.made where type != "ApartmentFacts" && type != "PollResult" {
            let rows = make(.none)
            let made = zip(Self.fields(of: type), rows.batch.columns).filter { $1 != nil }
                .map { Self.names[Int($0.0)] }
            #expect(made.isEmpty, "\(made)")
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

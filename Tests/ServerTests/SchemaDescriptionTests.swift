// The schema explains itself: every element is described, in what is served too.
import Foundation
import GraphQLCore
import MediaFormats
import Schema
import TestSupport
import Testing

@testable import Resolvers
@testable import Server

/// The descriptions of a schema by coordinate; nil where there is none.
struct SchemaDescriptions {
    private(set) var byCoordinate: [String: String?] = [:]

    init(_ schema: TypeSystem) {
        func arguments(_ range: Range<InputValueIndex>, of coordinate: String) {
            for argument in range.map({ schema.inputValues[Int($0)] }) {
                byCoordinate["\(coordinate)(\(argument.name):)"] = .some(argument.description)
            }
        }
        for type in schema.types where !type.isBuiltIn {
            byCoordinate[type.name] = .some(type.description)
            for field in type.fields.map({ schema.fields[Int($0)] }) {
                byCoordinate["\(type.name).\(field.name)"] = .some(field.description)
                arguments(field.arguments, of: "\(type.name).\(field.name)")
            }
            for value in type.enumValues.map({ schema.enumValues[Int($0)] }) {
                byCoordinate["\(type.name).\(value.name)"] = .some(value.description)
            }
            for member in type.inputFields.map({ schema.inputValues[Int($0)] }) {
                byCoordinate["\(type.name).\(member.name)"] = .some(member.description)
            }
        }
        for directive in schema.directives where !directive.isBuiltIn {
            byCoordinate["@\(directive.name)"] = .some(directive.description)
            arguments(directive.arguments, of: "@\(directive.name)")
        }
    }

    /// The text in one line; empty where there is none.
    subscript(_ coordinate: String) -> String {
        ((byCoordinate[coordinate] ?? nil) ?? "").split(separator: /\s+/).joined(separator: " ")
    }
}

struct SchemaDescriptionTests {
    private static func source() throws -> TypeSystem {
        let text = try Checkout.text("schema.graphql")
        return try TypeSystem(building: Document(parsing: Source(text), limits: .tool))
    }

    private static func served() throws -> SchemaDescriptions {
        SchemaDescriptions(try ServedSchema.build())
    }

    @Test func `every element of the schema is described in sentences`() throws {
        for (coordinate, text) in try SchemaDescriptions(Self.source()).byCoordinate {
            let text = try #require(text, "\(coordinate) has no description")
            let isSentence = text.count > 3 && [".", ")"].contains(where: text.hasSuffix)
            #expect(isSentence, "\(coordinate): \(text)")
            #expect(text.count <= 800, "\(coordinate) says too much")
        }
    }

    @Test func `the lines of the schema have at most 100 columns`() throws {
        for (index, line) in try Checkout.text("schema.graphql").split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            #expect(line.count <= 100, "schema.graphql:\(index + 1)")
        }
    }

    @Test func `what is served keeps the descriptions`() throws {
        let written = try SchemaDescriptions(Self.source())
        let served = try Self.served()
        // The directives of incremental delivery are the engine's own.
        for (coordinate, text) in served.byCoordinate
        where !["@defer", "@stream"].contains(where: coordinate.hasPrefix) {
            #expect(text == written.byCoordinate[coordinate], "\(coordinate)")
        }
        let unserved = Set(written.byCoordinate.keys).subtracting(served.byCoordinate.keys)
        #expect(unserved.allSatisfy { $0.hasPrefix("@") }, "\(unserved)")
    }

    @Test func `introspection gives the descriptions and stays within the size of a response`()
        async throws
    {
        let schema = try ServedSchema.build()
        let query = """
            { __schema { types { name description fields { name description
                args { name description } } inputFields { name description }
                enumValues { name description } } } }
            """
        let document = try ValidDocument(
            validating: Document(parsing: Source(query), limits: .tool), against: schema)
        let plan = try Plan(for: nil, in: document)
        let response = await execute(
            plan, try Variables(coercing: nil, for: plan), NoObjects(schema: schema))
        #expect(!response.hasErrors)
        // The largest response has 8 MB.
        #expect(response.bytes.count < 1 << 20, "\(response.bytes.count) bytes")
        let text = String(decoding: response.bytes, as: UTF8.self)
        for coordinate in ["Feed.content", "Mutation.pollVote", "SignUpInput.username"] {
            let written = try #require(Self.served().byCoordinate[coordinate] ?? nil)
            let line = try #require(written.split(separator: "\n").first)
            #expect(text.contains(line), "\(coordinate)")
        }
    }

    // MARK: - Facts

    /// Where a description states the bounds of a rule of the code.
    private static let rules: [(coordinates: [String], rule: TextRule)] = [
        (["SignUpInput.username"], AccountName.usernameRule),
        (
            ["SignUpInput.displayName", "ProfileUpdateInput.displayName", "User.displayName"],
            AccountName.displayNameRule
        ),
        (["SignUpInput.clientName", "SignInInput.clientName"], Accounts.clientNameRule),
        (["ProfileUpdateInput.email"], ProfileChange.emailRule),
        (["MembershipRequestInput.realName"], Memberships.realNameRule),
        (
            ["MembershipRejectInput.reason", "MembershipRevokeInput.reason"],
            Memberships.reasonRule
        ),
        (
            ["MembershipRequestInput.building", "HouseholdRowInput.building"],
            Dwelling.buildingRule
        ),
        (["MembershipRequestInput.unit", "HouseholdRowInput.unit"], Dwelling.unitRule),
        (["FeedCreateInput.content", "FeedUpdateInput.content", "Feed.content"], FeedRule.content),
        (
            ["CommentCreateInput.content", "CommentUpdateInput.content", "Comment.content"],
            CommentRule.content
        ),
        (
            ["PollCreateInput.title", "PollUpdateInput.title", "Poll.title"], PollForm.titleRule
        ),
        (
            ["PollCreateInput.description", "PollUpdateInput.description", "Poll.description"],
            PollForm.descriptionRule
        ),
        (["PollChoiceInput.title", "PollChoice.title"], PollForm.choiceRule),
        (
            ["PollChoiceInput.description", "PollChoice.description"],
            PollForm.choiceDescriptionRule
        ),
        (
            ["PollExtendInput.reason", "PollCloseInput.reason", "PollCancelInput.reason"],
            Polls.pollReasonRule
        ),
        (["PollPublishResultInput.tieBreakNote"], Polls.tieBreakNoteRule),
        (
            ["ComplaintCreateInput.title", "ComplaintUpdateInput.title", "Complaint.title"],
            ComplaintContent.titleRule
        ),
        (
            [
                "ComplaintCreateInput.description", "ComplaintUpdateInput.description",
                "Complaint.description",
            ], ComplaintContent.descriptionRule
        ),
        (
            ["ComplaintCreateInput.location", "ComplaintUpdateInput.location"],
            ComplaintContent.locationRule
        ),
        (["ComplaintTransitionInput.reason"], ComplaintContent.reasonRule),
        (
            ["NoticeCreateInput.title", "NoticeUpdateInput.title", "Notice.title"],
            NoticeContent.titleRule
        ),
        (
            ["NoticeCreateInput.content", "NoticeUpdateInput.content", "Notice.content"],
            NoticeContent.contentRule
        ),
        (["ContactCreateInput.name", "ContactUpdateInput.name"], ContactContent.nameRule),
        (
            [
                "ContactCreateInput.description", "ContactUpdateInput.description",
                "Contact.description",
            ], ContactContent.descriptionRule
        ),
        (
            ["ContactCreateInput.hours", "ContactUpdateInput.hours", "Contact.hours"],
            ContactContent.hoursRule
        ),
        (
            ["ScheduleCreateInput.title", "ScheduleUpdateInput.title", "Schedule.title"],
            ScheduleContent.titleRule
        ),
        (
            [
                "ScheduleCreateInput.description", "ScheduleUpdateInput.description",
                "Schedule.description",
            ], ScheduleContent.descriptionRule
        ),
        (
            [
                "ScheduleCreateInput.location", "ScheduleUpdateInput.location",
                "Schedule.location",
            ], ScheduleContent.locationRule
        ),
        (["UploadFileInput.fileName"], DeclaredFile.name),
        (["UploadFileInput.altText"], DeclaredFile.altText),
        (["FeedCreateInput.clientMutationId"], ClientMutation.rule),
    ]

    @Test func `lengths are those of the rules`() throws {
        let served = try Self.served()
        for (coordinates, rule) in Self.rules {
            let bounds =
                rule.minimum == 0
                ? "at most \(Self.written(rule.maximum)) characters"
                : "\(rule.minimum)–\(Self.written(rule.maximum)) "
            for coordinate in coordinates {
                #expect(
                    served[coordinate].contains(bounds),
                    "\(coordinate): \(bounds), \(served[coordinate])")
            }
        }
    }

    @Test func `numbers are those of the code`() throws {
        let served = try Self.served()
        let facts: [(String, String)] = [
            ("Query.nodes", "More than \(CostModel.maximumPageSize) IDs"),
            ("Apartment.feeds(first:)", "1–\(CostModel.maximumPageSize)"),
            ("Apartment.feeds(first:)", "\(CostModel.defaultPageSize) without"),
            ("SignUpInput.password", "\(PasswordRule.minimum)–\(PasswordRule.maximum) characters"),
            ("MembershipRequestInput.evidenceIds", "at most \(Memberships.evidenceLimit)"),
            ("Mutation.membershipRequest", "at most \(Memberships.openRequests) requests"),
            ("MembershipApproveInput.membershipIds", "1–\(Memberships.approvalLimit)"),
            ("HouseholdsUpsertInput.rows", "1–\(Self.written(Households.rosterLimit))"),
            ("HouseholdRowInput.registeredPhones", "at most \(Roster.phoneLimit)"),
            ("Apartment.buildings", "At most \(Self.written(Households.buildingLimit))"),
            ("MediaCreateUploadsInput.files", "1–\(DeclaredFile.maximumCount)"),
            ("FeedCreateInput.mediaIds", "at most \(MediaList.maximum)"),
            (
                "PollCreateInput.choices",
                "\(PollForm.choiceCount.lowerBound)–\(PollForm.choiceCount.upperBound) choices"
            ),
            ("Comment.depth", "at most \(CommentRule.deepest)"),
            (
                "ComplaintTransitionInput.deferredUntil",
                "within \(ComplaintTimes.maximumDeferralDays) days"
            ),
            ("ScheduleCreateInput.endsAt", "at most \(ScheduleContent.maximumDays) days"),
            ("NoticeCreateInput.audienceBuildingIds", "at most \(Audience.maximumBuildings)"),
            ("Mutation.contactCreate", "at most \(ContactContent.maximumPerApartment)"),
            (
                "ContactCreateInput.position",
                "0–\(Self.written(ContactContent.positions.upperBound))"
            ),
            (
                "ContactCreateInput.phoneNumber",
                "\(PhoneNumber.length.lowerBound)–\(PhoneNumber.length.upperBound) characters"
            ),
            ("FeedFilter.text", "\(FilterText.maximumBytes) bytes"),
        ]
        for (coordinate, fact) in facts {
            #expect(served[coordinate].contains(fact), "\(coordinate): \(served[coordinate])")
        }
        for format in MediaFormat.allCases {
            #expect(served["UploadFileInput.mimeType"].contains("`\(format.rawValue)`"))
            #expect(
                served["UploadFileInput.byteSize"].contains("\(format.maximumBytes >> 20) MB"))
        }
    }

    @Test func `every mutation states how often it may be done`() throws {
        let served = try Self.served()
        for case (let name, .counted(let limit)) in MutationLimit.all {
            let text = served["Mutation.\(name)"]
            let count = Self.written(Int(limit.count))
            let span =
                switch limit.windowSeconds {
                case 3_600: "an hour"
                case 86_400: "a day"
                default: "in \(Int(limit.windowSeconds / 60)) minutes"
                }
            #expect(
                text.contains(try Regex("\\b\(count)( \\w+)? \(span)")), "\(name): \(text)")
        }
    }

    /// With commas between groups of three digits.
    private static func written(_ number: Int) -> String {
        number.formatted(.number.locale(Locale(identifier: "en_US")))
    }
}

/// A root object without data: introspection needs nothing else.
private struct NoObjects: BatchResolvers {
    let schema: TypeSystem

    func root(_ operation: OperationType) -> ObjectBatch {
        ObjectBatch(type: schema.queryType ?? 0, count: 1)
    }

    func isColumn(_ field: FieldIndex) -> Bool { false }

    func resolve(_ call: FieldCall) async -> ResolvedField {
        ResolvedField(values: .leaves(.null(call.parents.count), states: nil))
    }
}

// The content of a complaint, and its rules.

package import Postgres
package import Schema

/// The fields of a complaint that people write.
package struct ComplaintContent: Sendable {
    static let titleRule = TextRule(.title, 1...150)
    static let descriptionRule = TextRule(.content, 1...5_000, multiline: true)
    static let locationRule = TextRule(.location, 0...100)
    static let reasonRule = TextRule(.reason, 0...500, multiline: true)

    var category: ComplaintCategory
    var title: String
    var description: String
    var location: String?
    var visibility: ComplaintVisibility

    package init(
        category: ComplaintCategory, title: String, description: String, location: String?,
        visibility: ComplaintVisibility
    ) {
        self.category = category
        self.title = title
        self.description = description
        self.location = location
        self.visibility = visibility
    }

    /// A complaint to be filed.
    init(_ input: ComplaintCreateInput, _ problems: inout InputProblems) {
        category = input.category
        title = problems.text(input.title, Self.titleRule, "title")
        description = problems.text(input.description, Self.descriptionRule, "description")
        location = problems.optionalText(input.location, Self.locationRule, "location")
        visibility = input.visibility.value ?? .private
        checkVisibility("visibility", &problems)
    }

    /// Absent fields are unchanged. Authors may edit everything; staff classify complaints, but
    /// neither reword a resident's text nor publish what was sent to them privately.
    mutating func apply(
        _ input: ComplaintUpdateInput, _ problems: inout InputProblems
    ) {
        category = problems.changed(category, input.category, "category")
        if let title = problems.unlessNull(input.title, "title") {
            self.title = problems.text(title, Self.titleRule, "title")
        }
        if let description = problems.unlessNull(input.description, "description") {
            self.description = problems.text(description, Self.descriptionRule, "description")
        }
        if !input.location.isAbsent {
            location = problems.optionalText(input.location, Self.locationRule, "location")
        }
        visibility = problems.changed(visibility, input.visibility, "visibility")
        checkVisibility(input.visibility.value == nil ? "category" : "visibility", &problems)
    }

    /// Why this person may not make these changes: a problem for each field that is not theirs.
    func refusals(
        of input: ComplaintUpdateInput, _ standing: ComplaintStanding
    ) -> [UserProblem] {
        if standing.isAuthor { return [] }
        let fields = [
            ("title", !input.title.isAbsent), ("description", !input.description.isAbsent),
            ("mediaIds", !input.mediaIds.isAbsent),
            ("visibility", input.visibility.value == .public && visibility == .private),
        ]
        return fields.filter(\.1).map {
            .forbidden(requires: .`self`, path: ["input", $0.0])
        }
    }

    private func checkVisibility(_ path: String, _ problems: inout InputProblems) {
        guard visibility == .public, category == .noise || category == .smoking else { return }
        problems.add(
            UserProblem(
                .invalid, .privateCategory, path: ["input", path]))
    }

    /// The names of the fields in which two complaints differ.
    func changes(from old: ComplaintContent) -> [String] {
        [
            category == old.category ? nil : "category",
            title.isIdentical(to: old.title) ? nil : "title",
            description.isIdentical(to: old.description) ? nil : "description",
            location == old.location ? nil : "location",
            visibility == old.visibility ? nil : "visibility",
        ].compactMap(\.self)
    }

    /// What identifies a complaint that is filed again.
    var sameness: String { NormalizedText.folded("\(title)\n\(description)") }
}

/// A complaint to be filed: its text, and what staff may add for a household that visited or
/// phoned.
package struct ComplaintToFile: Sendable {
    var content: ComplaintContent
    var media: MediaList = .empty
    /// Its owner.
    var household: PostgresUUID?
    var priority: ComplaintPriority
    var source: ComplaintSource

    package init(
        content: ComplaintContent, media: MediaList = .empty, household: PostgresUUID? = nil,
        priority: ComplaintPriority, source: ComplaintSource
    ) {
        self.content = content
        self.media = media
        self.household = household
        self.priority = priority
        self.source = source
    }

    /// The input described by an idempotency key.
    var canonical: [UInt8] {
        var out = ByteWriter()
        for text in [
            content.category.name, content.title, content.description, content.location ?? "",
            content.visibility.name, priority.name, source.name,
        ] {
            out.text(text)
        }
        media.describe(to: &out)
        if let household { out.uuid(household) }
        return out.bytes
    }
}

/// A complaint as found by its transaction.
struct StoredComplaint: Sendable {
    let key: TenantKey
    let author: PostgresUUID
    let household: PostgresUUID?
    let filedAt: Timestamp
    let status: ComplaintStatus
    let revision: Int32
    let content: ComplaintContent
    /// The domain's clock.
    let now: Timestamp

    /// A member's relation to it; nil if they may not read it.
    func standing(of actor: Actor) -> ComplaintStanding? {
        guard let membership = actor.membership, membership.canRead else { return nil }
        let standing = ComplaintStanding(
            author: author, household: household, filedAt: filedAt,
            isPublic: content.visibility == .public, viewer: actor.id, membership: membership)
        return standing.canRead ? standing : nil
    }
}

extension UserProblem {
    static func forbidden(requires level: AccessLevel, path: [String]) -> UserProblem {
        UserProblem(.forbidden, .forbidden(level), path: path, kind: .access(requires: level))
    }
}

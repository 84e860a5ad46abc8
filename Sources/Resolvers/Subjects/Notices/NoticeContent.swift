// The content of a notice, and its rules.

package import Postgres
package import Schema

/// The fields of a notice that people write.
package struct NoticeContent: Sendable {
    static let titleRule = TextRule(.title, 1...200)
    static let contentRule = TextRule(.content, 1...20_000, multiline: true)

    var category: NoticeCategory
    var importance: NoticeImportance
    var title: String
    var content: String
    /// Empty for the whole complex.
    var audience: [PostgresUUID]
    var isPinned: Bool
    var publishAt: Timestamp?
    var expiresAt: Timestamp?
    var allowComments: Bool

    package init(
        category: NoticeCategory, importance: NoticeImportance, title: String, content: String,
        audience: [PostgresUUID], isPinned: Bool, publishAt: Timestamp?, expiresAt: Timestamp?,
        allowComments: Bool
    ) {
        self.category = category
        self.importance = importance
        self.title = title
        self.content = content
        self.audience = audience
        self.isPinned = isPinned
        self.publishAt = publishAt
        self.expiresAt = expiresAt
        self.allowComments = allowComments
    }

    /// A notice to be created.
    init(_ input: NoticeCreateInput, in apartment: Int32, _ problems: inout InputProblems) {
        category = input.category.value ?? .general
        importance = input.importance.value ?? .normal
        title = problems.text(input.title, Self.titleRule, "title")
        content = problems.text(input.content, Self.contentRule, "content")
        audience = Audience.buildings(
            input.audienceBuildingIds.value ?? [], in: apartment, &problems)
        isPinned = input.isPinned.value ?? false
        publishAt = input.publishAt.value.map(Timestamp.init)
        expiresAt = input.expiresAt.value.map(Timestamp.init)
        allowComments = input.allowComments.value ?? true
    }

    /// Absent fields are unchanged.
    mutating func apply(
        _ input: NoticeUpdateInput, in apartment: Int32, _ problems: inout InputProblems
    ) {
        category = problems.changed(category, input.category, "category")
        importance = problems.changed(importance, input.importance, "importance")
        if let title = problems.unlessNull(input.title, "title") {
            self.title = problems.text(title, Self.titleRule, "title")
        }
        if let content = problems.unlessNull(input.content, "content") {
            self.content = problems.text(content, Self.contentRule, "content")
        }
        if !input.audienceBuildingIds.isAbsent {
            audience = Audience.buildings(
                input.audienceBuildingIds.value ?? [], in: apartment, &problems)
        }
        isPinned = problems.changed(isPinned, input.isPinned, "isPinned")
        if !input.publishAt.isAbsent { publishAt = input.publishAt.value.map(Timestamp.init) }
        if !input.expiresAt.isAbsent { expiresAt = input.expiresAt.value.map(Timestamp.init) }
        allowComments = problems.changed(allowComments, input.allowComments, "allowComments")
    }

    /// Urgent notices must end; no notice ends before it starts, or before now.
    package func checkTimes(_ now: Timestamp, _ problems: inout InputProblems) {
        guard let expiresAt else {
            if importance == .urgent { problems.add(.required("expiresAt", .urgentNeedsEnd)) }
            return
        }
        if expiresAt <= max(publishAt ?? now, now) {
            problems.add(.outOfRange(.noticeEndsTooEarly, "expiresAt"))
        }
    }

    /// The state of an unpublished notice, which depends on its date.
    package func state(_ now: Timestamp) -> NoticeState {
        guard let publishAt else { return .draft }
        return publishAt <= now ? .published : .scheduled
    }

    /// What is fixed once people may have read it.
    func hasSamePublication(as old: NoticeContent) -> Bool {
        importance == old.importance && publishAt == old.publishAt
            && Set(audience) == Set(old.audience)
    }

    /// The names of the fields in which two notices differ.
    func changes(from old: NoticeContent) -> [String] {
        [
            category == old.category ? nil : "category",
            importance == old.importance ? nil : "importance",
            title.isIdentical(to: old.title) ? nil : "title",
            content.isIdentical(to: old.content) ? nil : "content",
            Set(audience) == Set(old.audience) ? nil : "audience",
            isPinned == old.isPinned ? nil : "isPinned",
            publishAt == old.publishAt ? nil : "publishAt",
            expiresAt == old.expiresAt ? nil : "expiresAt",
            allowComments == old.allowComments ? nil : "allowComments",
        ].compactMap(\.self)
    }

    /// The input described by an idempotency key.
    func canonical(with media: MediaList) -> [UInt8] {
        var out = ByteWriter()
        media.describe(to: &out)
        for text in [category.name, importance.name, title, content] { out.text(text) }
        for building in audience { out.uuid(building) }
        out.byte(isPinned ? 1 : 0)
        out.byte(allowComments ? 1 : 0)
        out.integer(publishAt?.microseconds ?? .min)
        out.integer(expiresAt?.microseconds ?? .max)
        return out.bytes
    }
}

/// A notice as found by its transaction.
struct StoredNotice: Sendable {
    let state: NoticeState
    let revision: Int32
    let content: NoticeContent
    /// The domain's clock.
    let now: Timestamp
}

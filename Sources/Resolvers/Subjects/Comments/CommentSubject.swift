// The subjects of comments: posts, and other objects with comment threads.

import GraphQLCore
package import Postgres
import Schema

/// A kind of object that has comments.
///
/// To give another kind a thread: add a line to `all`; a generated column of `comment` with its
/// foreign key, like `feed_id`, in a new migration; the type to `union CommentSubject`; and
/// `comments(on:…)` as the resolver of its `comments`. Creating, changing, deleting and reading
/// comments are the same for all kinds.
struct CommentSubjectKind: Sendable {
    /// The value of `comment.subject_kind`.
    let name: String
    let tag: NodeTag
    /// Where its `commentCount` is cached. The comments themselves are under `feeds`, whatever
    /// their subject.
    let topic: Topic
    /// `$1` complex, `$2` object: locks its row FOR NO KEY UPDATE and returns whether its thread
    /// accepts comments, and the time (`ClockQueries.timed`); no row if it is gone. The count is
    /// changed in the same transaction: parallel comments that shared the row with FOR SHARE would
    /// deadlock.
    let lock: Statement
    /// `$1` complex, `$2` object, `$3` how many comments to add to its `comment_count`, and, if it
    /// takes that, `$4` the time.
    let count: Statement
    /// Whether everyone who may read the complex sees it as long as it exists, which
    /// `comments_by_key` must then check. Otherwise `load` decides per viewer, with one more
    /// statement.
    let isForAllReaders: Bool
    /// Objects by key, null where missing or not for the viewer.
    let load: @Sendable (DomainRequest, [TenantKey?], Selection) async -> LoadedSubjects
    /// One of them, for a payload.
    let shown: @Sendable (RequestLoaders, TenantKey) -> Shown

    static let all: [CommentSubjectKind] = [feed, notice, poll]

    private static let feed = CommentSubjectKind(
        name: "FEED", tag: .feed, topic: .feeds, lock: FeedWriteQueries.lockThread,
        count: FeedWriteQueries.countComments, isForAllReaders: true
    ) {
        LoadedSubjects(await Feeds($0).feeds($1, $2))
    } shown: {
        Shown([$1], $0.feeds)
    }

    // Drafts are for their writers.
    private static let poll = CommentSubjectKind(
        name: "POLL", tag: .poll, topic: .polls, lock: PollQueries.lockThread,
        count: PollQueries.countComments, isForAllReaders: false
    ) {
        LoadedSubjects(await Polls($0).polls($1, $2))
    } shown: {
        Shown([$1], $0.polls)
    }

    private static let notice = CommentSubjectKind(
        name: "NOTICE", tag: .notice, topic: .notices, lock: NoticeChangeQueries.lockThread,
        count: NoticeChangeQueries.countComments, isForAllReaders: false
    ) {
        LoadedSubjects(await Notices($0).notices($1, $2))
    } shown: {
        Shown([$1], $0.notices)
    }
}

/// The subject of a comment.
package struct CommentSubject: Sendable {
    let kind: CommentSubjectKind
    let key: TenantKey

    /// nil for IDs of objects without comments.
    init?(id: String) {
        guard let id = GlobalID(id),
            let kind = CommentSubjectKind.all.first(where: { $0.tag == id.tag })
        else { return nil }
        self.kind = kind
        key = id.key
    }

    /// nil for kinds that this program does not know.
    package init?(kind name: some Sequence<UInt8>, _ key: TenantKey) {
        guard
            let kind = CommentSubjectKind.all.first(where: { $0.name.utf8.elementsEqual(name) })
        else { return nil }
        self.kind = kind
        self.key = key
    }

    /// Prevents others from locking or deleting it until the transaction ends; returns whether its
    /// thread accepts comments, nil if it is gone.
    package func lock(_ transaction: Transaction) async throws(PostgresError) -> Bool? {
        let rows = try await transaction.lock(
            kind.lock, [.int4(key.apartment), .uuid(key.uuid)])
        return try rows.isEmpty ? nil : rows.bool(0, 0)
    }

    package func count(_ more: Int32, _ transaction: Transaction) async throws(PostgresError) {
        var parameters: [Parameter] = [.int4(key.apartment), .uuid(key.uuid), .int4(more)]
        if kind.count.types.count > parameters.count {
            parameters.append(.timestamptz(try await transaction.now()))
        }
        _ = try await transaction.query(kind.count, parameters)
    }
}

/// Objects of one kind, one per requested key.
struct LoadedSubjects: Sendable {
    let rows: any ObjectRows
    /// As in `One`.
    let link: [Int32]
    let errors: [FieldError]

    init<Rows: ObjectRows>(_ loaded: One<Rows>) {
        rows = loaded.rows
        link = loaded.link
        errors = loaded.errors
    }
}

extension Comments {
    /// The subjects of comments, one statement per kind.
    func subjects(
        _ subjects: [CommentSubject?], _ selection: Selection
    ) async -> One<CommentSubjectRows> {
        var batches: [any ObjectRows] = []
        var errors: [FieldError] = []
        var link = [Int32](repeating: ResolvedField.null, count: subjects.count)
        for kind in CommentSubjectKind.all {
            let places = subjects.indices.filter { subjects[$0]?.kind.tag == kind.tag }
            guard !places.isEmpty else { continue }
            let part = await kind.load(request, places.map { subjects[$0]?.key }, selection)
            let firstRow = Int32(batches.reduce(0) { $0 + $1.count })
            let firstError = Int32(errors.count)
            for (place, row) in zip(places, part.link) where row != ResolvedField.null {
                link[place] = row >= 0 ? firstRow + row : row - firstError
            }
            batches.append(part.rows)
            errors += part.errors
        }
        return One(CommentSubjectRows(batches), link: link, errors: errors)
    }

    /// Which of the objects the viewer sees; only kinds that are not for all readers are queried.
    func areVisible(_ subjects: [CommentSubject?]) async -> [Bool] {
        let asked = subjects.map { $0?.kind.isForAllReaders == true ? nil : $0 }
        let link = asked.contains { $0 != nil } ? await self.subjects(asked, .none).link : nil
        return subjects.indices.map { index in
            guard asked[index] != nil else { return subjects[index] != nil }
            return (link?[index] ?? ResolvedField.null) >= 0
        }
    }
}

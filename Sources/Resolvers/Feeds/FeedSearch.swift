// A filter of posts as parameters of their statements.

import GraphQLCore
import Postgres
import Schema

/// What is looked for among the posts of a complex.
struct FeedSearch: Sendable {
    private let categories: [FeedCategory]?
    private let author: PostgresUUID?
    private let pattern: String?
    private let createdAfter: DateTime?
    private let hasMedia: Bool?
    /// An author that no ID stands for: nothing is found.
    let isEmpty: Bool

    init(_ filter: FeedFilter?) throws(FieldError) {
        categories = filter?.categories.value
        createdAfter = filter?.createdAfter.value
        hasMedia = filter?.hasMedia.value
        if let id = filter?.authorId.value {
            author = GlobalID(id).flatMap { $0.tag == .user ? $0.uuid : nil }
            isEmpty = author == nil
        } else {
            author = nil
            isEmpty = false
        }
        pattern = try FilterText.read(filter?.text, "text").map(LikePattern.anywhere)
    }

    /// Whether anything narrows the list.
    var isFiltered: Bool {
        categories != nil || author != nil || pattern != nil || createdAfter != nil
            || hasMedia != nil
    }

    var narrowing: ListNarrowing {
        ListNarrowing(isFiltered: isFiltered, hasText: pattern != nil)
    }

    /// `$2` to `$6` of the statements for filters.
    var parameters: [Parameter] {
        guard isFiltered else { return [] }
        return [
            Parameter(categories?.map(\.name), Parameter.textArray),
            Parameter(author, Parameter.uuid),
            Parameter(pattern, Parameter.text),
            Parameter(createdAfter.map(Timestamp.init), Parameter.timestamptz),
            Parameter(hasMedia, Parameter.bool),
        ]
    }

    func describe(to out: inout ByteWriter) {
        out.array((categories ?? []).map(\.rawValue))
        out.byte(categories == nil ? 0 : 1)
        if let author { out.uuid(author) }
        out.text(pattern ?? "")
        out.integer(createdAfter?.microseconds ?? .min)
        out.byte(hasMedia.map { $0 ? 2 : 1 } ?? 0)
    }

    /// The name of the list for which cursors are signed.
    static func list(_ field: FeedOrderField, _ direction: OrderDirection) -> String {
        "feeds:\(field.name):\(direction.name)"
    }

    /// The order value and key before the page; without a cursor the end of the order.
    static func cursor(
        _ cursor: Cursor?, _ field: FeedOrderField, isDescending: Bool
    ) -> [Parameter] {
        let last = PostgresUUID(high: .max, low: .max)
        let first = PostgresUUID(high: 0, low: 0)
        let isTime = field != .commentCount
        guard let cursor, case .number(let number) = cursor.value else {
            let bound: Parameter =
                isTime
                ? .timestamptz(isDescending ? .infinity : .negativeInfinity)
                : .int4(isDescending ? .max : .min)
            return [bound, .uuid(isDescending ? last : first)]
        }
        return [
            isTime
                ? .timestamptz(Timestamp(microseconds: number))
                : .int4(Int32(truncatingIfNeeded: number)),
            .uuid(cursor.uuid),
        ]
    }

    static func cursor(of table: StoredTable, _ row: Int, _ field: FeedOrderField) -> Cursor {
        typealias Position = FeedQueries.Position
        let value: Int64 =
            switch field {
            case .createdAt: table.timestamps(Position.createdAt).values[row]
            case .lastActivityAt: table.timestamps(Position.lastActivityAt).values[row]
            case .commentCount: Int64(table.int32s(Position.commentCount)[row])
            }
        return Cursor(value: .number(value), uuid: table.uuids(Position.id)[row])
    }
}

extension Timestamp {
    init(_ instant: DateTime) {
        self.init(unixSeconds: 0, microseconds: instant.microseconds)
    }
}

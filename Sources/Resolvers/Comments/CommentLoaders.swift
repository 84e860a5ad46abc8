// Comments by key, and as objects.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a comment's fields need of it.
struct CommentPayload: TenantPayload {
    let table: StoredTable
    let hasAuthors: Bool

    func apartment(_ row: Int) -> Int32 { table.int32s(CommentQueries.Position.apartment)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(
            apartment: apartment(row), uuid: table.uuids(CommentQueries.Position.id)[row])
    }

    /// What a comment is about; nil for kinds that this program does not know.
    static func subject(_ table: StoredTable, _ row: Int) -> CommentSubject? {
        typealias Position = CommentQueries.Position
        return CommentSubject(
            kind: table.text(Position.subjectKind).bytes(row),
            TenantKey(
                apartment: table.int32s(Position.apartment)[row],
                uuid: table.uuids(Position.subject)[row]))
    }
}

/// Loaders of one request.
struct CommentLoaders: Sendable {
    /// Comments with their authors.
    let byKey: RowLoader

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(gate, CommentQueries.byKey, "comment", topic: .feeds)
    }

    func forget() {
        byKey.forget()
    }
}

extension CommentRows {
    /// Comments as objects, with the selected columns. A deleted or hidden one keeps its place,
    /// not its words.
    init(_ table: StoredTable, hasAuthors: Bool, _ selection: Selection) {
        typealias Position = CommentQueries.Position
        let payload = CommentPayload(table: table, hasAuthors: hasAuthors)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(CommentFields.id) { GlobalID(.comment, payload.key($0)) },
            revision: column(CommentFields.revision, Position.revision),
            createdAt: column(CommentFields.createdAt, Position.createdAt),
            editedAt: column(CommentFields.editedAt, Position.editedAt),
            depth: column(CommentFields.depth, Position.depth),
            content: selection.contains(CommentFields.content) ? Self.words(table) : nil,
            isDeleted: column(CommentFields.isDeleted, Position.isDeleted),
            replyCount: column(CommentFields.replyCount, Position.replyCount))
    }

    private static func words(_ table: StoredTable) -> Column {
        typealias Position = CommentQueries.Position
        let text = table.text(Position.content)
        let isDeleted = table.booleans(Position.isDeleted)
        let visibility = table.text(Position.visibility)
        let visible = Array("VISIBLE".utf8)
        let nulls = (0..<table.count).map { row -> UInt8 in
            isDeleted[row] || !visibility.bytes(row).elementsEqual(visible) ? 1 : 0
        }
        guard nulls.contains(1) else { return .text(text) }
        return .text(TextColumn(slab: text.slab, ends: text.ends, nulls: nulls))
    }
}

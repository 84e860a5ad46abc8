// Comments as objects.

import GraphQLCore
import Postgres
import Schema

extension CommentRows: AuthoredRows {
    /// Comments with the selected columns. A deleted or hidden one keeps its place, not its text.
    init(_ comments: Records<CommentColumn>, _ selection: Selection) {
        let column = SelectedColumns(comments, selection)
        self.init(
            count: comments.count, payload: comments,
            id: column.ids(CommentFields.id, .comment),
            revision: column(CommentFields.revision, .revision),
            createdAt: column(CommentFields.createdAt, .createdAt),
            editedAt: column(CommentFields.editedAt, .editedAt),
            depth: column(CommentFields.depth, .depth),
            content: selection.contains(CommentFields.content) ? Self.content(comments) : nil,
            isDeleted: column(CommentFields.isDeleted, .isDeleted),
            replyCount: column(CommentFields.replyCount, .replyCount))
    }

    private static func content(_ comments: Records<CommentColumn>) -> Column {
        let text = comments.text(.content)
        let isDeleted = comments.booleans(.isDeleted)
        let nulls = (0..<comments.count).map { row -> UInt8 in
            isDeleted[row] || !comments.isText("VISIBLE", .visibility, row) ? 1 : 0
        }
        guard nulls.contains(1) else { return .text(text) }
        return .text(TextColumn(slab: text.slab, ends: text.ends, nulls: nulls))
    }

    var records: Records<CommentColumn> { payload(Records<CommentColumn>.self) }
}

extension Records<CommentColumn> {
    /// The subject of each comment; nil for kinds that this program does not know.
    var subjects: [CommentSubject?] {
        let (kinds, ids) = (text(.subjectKind), uuids(.subjectID))
        return (0..<count).map { row in
            CommentSubject(
                kind: kinds.bytes(row),
                TenantKey(apartment: apartment(row), uuid: ids[row]))
        }
    }
}

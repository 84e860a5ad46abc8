// Posts as objects.

import GraphQLCore
import Schema

extension FeedRows: AuthoredRows {
    /// Posts with the selected columns.
    init(_ feeds: Records<FeedColumn>, _ selection: Selection) {
        let column = SelectedColumns(feeds, selection)
        self.init(
            count: feeds.count, payload: feeds,
            id: column.ids(FeedFields.id, .feed),
            revision: column(FeedFields.revision, .revision),
            createdAt: column(FeedFields.createdAt, .createdAt),
            editedAt: column(FeedFields.editedAt, .editedAt),
            category: column.names(FeedFields.category, .category, FeedCategory.names),
            content: column(FeedFields.content, .content),
            isAnonymous: column(FeedFields.isAnonymous, .isAnonymous),
            isPinned: column(FeedFields.isPinned, .isPinned),
            isLocked: column(FeedFields.isLocked, .isLocked),
            commentCount: column(FeedFields.commentCount, .commentCount))
    }

    var records: Records<FeedColumn> { payload(Records<FeedColumn>.self) }
}

// Media as objects.

import GraphQLCore
import Postgres
import Schema

extension MediaRows {
    /// Files with the selected columns.
    init(_ media: Records<MediaColumn>, _ selection: Selection) {
        let column = SelectedColumns(media, selection)
        self.init(
            count: media.count, payload: media,
            id: column.ids(MediaFields.id, .media, of: .id),
            kind: column.names(MediaFields.kind, .kind, MediaKind.names),
            status: column.names(MediaFields.status, .status, MediaStatus.names),
            fileName: column(MediaFields.fileName, .fileName),
            mimeType: column(MediaFields.mimeType, .mimeType),
            byteSize: column(MediaFields.byteSize, .byteSize),
            width: column(MediaFields.width, .width),
            height: column(MediaFields.height, .height),
            durationSeconds: selection.contains(MediaFields.durationSeconds)
                ? Self.seconds(media) : nil,
            altText: column(MediaFields.altText, .altText),
            createdAt: column(MediaFields.createdAt, .createdAt))
    }

    private static func seconds(_ media: Records<MediaColumn>) -> Column {
        guard case .int32(let milliseconds, let nulls) = media.column(.durationMs) else {
            return .null(media.count)
        }
        return .double(milliseconds.map { Double($0) / 1_000 }, nulls)
    }

    var records: Records<MediaColumn> { payload(Records<MediaColumn>.self) }
}

// Media as objects, and who sees them.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a file's fields need of it.
struct MediaPayload: Sendable {
    let table: StoredTable

    func id(_ row: Int) -> PostgresUUID { table.uuids(MediaQueries.Position.id)[row] }
}

extension MediaRows {
    /// Files as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = MediaQueries.Position
        let payload = MediaPayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(MediaFields.id) { GlobalID(.media, payload.id($0)) },
            kind: column.names(MediaFields.kind, Position.kind, MediaKind.names),
            status: column.names(MediaFields.status, Position.status, MediaStatus.names),
            fileName: column(MediaFields.fileName, Position.fileName),
            mimeType: column(MediaFields.mimeType, Position.mimeType),
            byteSize: column(MediaFields.byteSize, Position.byteSize),
            width: column(MediaFields.width, Position.width),
            height: column(MediaFields.height, Position.height),
            durationSeconds: selection.contains(MediaFields.durationSeconds)
                ? Self.seconds(table) : nil,
            altText: column(MediaFields.altText, Position.altText),
            createdAt: column(MediaFields.createdAt, Position.createdAt))
    }

    private static func seconds(_ table: StoredTable) -> Column {
        let position = MediaQueries.Position.durationMilliseconds
        return .double(
            table.int32s(position).map { Double($0) / 1_000 }, table.columns[position].nulls)
    }
}

extension RequestResolvers {
    /// What hangs on objects of complexes, in its order: one statement, or none from the cache.
    ///
    /// - Parameter topic: Under which the objects themselves are cached; whoever attaches media
    ///   bumps it
    func media(
        on keys: [TenantKey], topic: CacheTopic, _ selection: Selection
    ) async -> Many<MediaRows> {
        do {
            let pages = try await mediaPages(on: keys, topic: topic, limit: StoredPages.everything)
            return Many(MediaRows(pages.table, selection), ends: pages.ends)
        } catch {
            return Many(
                MediaRows(count: 0), ends: [UInt32](repeating: 0, count: keys.count),
                states: [Int32](repeating: ResolvedField.error(0), count: keys.count), link: [],
                errors: [fault(error)])
        }
    }

    /// The same, no more than `limit` on each object.
    func mediaPages(
        on keys: [TenantKey], topic: CacheTopic, limit: Int
    ) async throws(PostgresError) -> StoredPages {
        let apartments = keys.map(\.apartment)
        return try await application.tenantPages(
            gate, MediaQueries.ofSubjects,
            [.int4Array(apartments), .uuidArray(keys.map(\.uuid))],
            apartments: apartments, topic: topic, limit: limit
        ) { out in
            out.byte(limit == 1 ? 51 : 50)
            for key in keys { out.uuid(key.uuid) }
        }
    }

    /// Own files, as the viewer has just made them. Precondition: they are the viewer's.
    func media(_ ids: [PostgresUUID], _ selection: Selection) async -> One<MediaRows> {
        await media(ids.map(Optional.some), selection) { owned, _ in owned }
    }

    /// Files by ID: own ones, and those that hang on something that the viewer sees.
    func mediaNodes(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<MediaRows> {
        await media(ids, selection) { owned, table in
            await seeSubjects(of: table, besides: owned)
        }
    }

    /// - Parameter isVisible: which of the rows the viewer sees, by whether they are the viewer's
    private func media(
        _ ids: [PostgresUUID?], _ selection: Selection,
        isVisible: (_ owned: [Bool], StoredTable) async -> [Bool]
    ) async -> One<MediaRows> {
        typealias Position = MediaQueries.Position
        let wanted = ids.compactMap(\.self)
        let viewer = gate.viewer?.id
        do {
            let pages = try StoredPages(
                try await application.database.query(
                    MediaQueries.byID, [.uuidArray(wanted), Parameter(viewer, Parameter.uuid)]
                ).stored(), parents: wanted.count, limit: 1, isReversed: false)
            let table = pages.table
            let owned = (0..<table.count).map { row in
                viewer != nil && table.uuid(Position.owner, row) == viewer
            }
            let isVisible = await isVisible(owned, table)
            var next = pages.link.makeIterator()
            return One(
                MediaRows(table, selection),
                link: ids.map { id in
                    guard id != nil, let row = next.next(), row >= 0, isVisible[Int(row)] else {
                        return ResolvedField.null
                    }
                    return row
                })
        } catch {
            return .failed(MediaRows(count: 0), parents: ids.count, fault(error))
        }
    }
}

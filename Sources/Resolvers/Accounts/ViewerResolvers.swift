// The signed-in account, its sessions, and people by ID.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func viewer(of query: QueryRows, selecting selection: Selection) async
        -> One<ViewerRows>
    {
        guard let viewer = gate.viewer else {
            return One(ViewerRows(count: 0), link: [ResolvedField.null])
        }
        return One(ViewerRows(viewer, selection))
    }

    public func sessions(of viewer: ViewerRows, selecting selection: Selection) async
        -> Many<SessionRows>
    {
        guard let account = gate.viewer else {
            return Many(SessionRows(count: 0), ends: [UInt32](repeating: 0, count: viewer.count))
        }
        do {
            let table = try await application.database.query(
                ViewerQueries.sessions, [.uuid(account.id), .null]
            ).stored()
            return Many(
                SessionRows(table, selection),
                ends: [UInt32](repeating: UInt32(table.count), count: viewer.count))
        } catch {
            let failed = [Int32](repeating: ResolvedField.error(0), count: viewer.count)
            return Many(
                SessionRows(count: 0), ends: [UInt32](repeating: 0, count: viewer.count),
                states: failed, link: [], errors: [fault(error)])
        }
    }

    /// Own sessions by ID; other people's are missing.
    func sessions(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<SessionRows> {
        guard let account = gate.viewer else {
            return One(
                SessionRows(count: 0),
                link: [Int32](repeating: ResolvedField.null, count: ids.count))
        }
        do {
            let table = try await application.database.query(
                ViewerQueries.sessions, [.uuid(account.id), .uuidArray(ids.compactMap { $0 })]
            ).stored()
            let rows = Dictionary(
                uniqueKeysWithValues: (0..<table.count).map { row in
                    (table.uuids(ViewerQueries.SessionPosition.id)[row], Int32(row))
                })
            return One(
                SessionRows(table, selection),
                link: ids.map { $0.flatMap { rows[$0] } ?? ResolvedField.null })
        } catch {
            return .failed(SessionRows(count: 0), parents: ids.count, fault(error))
        }
    }

    public func isCurrent(of session: SessionRows) async -> Leaves {
        let current = gate.viewer?.session
        return Leaves(
            .boolean(session.payload(UserPayload.self).ids.map { $0 == current }, nil))
    }

    /// People by ID, as far as the viewer may see them.
    func users(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<UserRows> {
        typealias Position = ViewerQueries.UserPosition
        let wanted = ids.compactMap { $0 }
        do {
            let rows = try await application.database.query(
                ViewerQueries.users,
                [
                    .uuidArray(wanted), Parameter(gate.viewer?.id, Parameter.uuid),
                    .bool(gate.viewer?.isPlatformAdmin == true),
                ])
            let pages = try StoredPages(
                rows.stored(), parents: wanted.count, limit: 1, isReversed: false)
            var next = pages.link.makeIterator()
            return One(
                UserRows(
                    pages.table, id: Position.id, name: Position.displayName,
                    joinedAt: Position.joinedAt, selection),
                link: ids.map {
                    $0 == nil ? ResolvedField.null : next.next() ?? ResolvedField.null
                })
        } catch {
            return .failed(UserRows(count: 0), parents: ids.count, fault(error))
        }
    }
}

extension ViewerRows {
    /// The account of the request's session.
    init(_ viewer: ViewerAccount, _ selection: Selection) {
        let user = selection.below(ViewerFields.user)
        self.init(
            count: 1,
            user: selection.contains(ViewerFields.user)
                ? One(
                    UserRows(
                        count: 1, payload: UserPayload(ids: [viewer.id]),
                        id: user.contains(UserFields.id)
                            ? GlobalID.column(1) { _ in GlobalID(.user, viewer.id) } : nil,
                        displayName: .text(TextColumn(viewer.displayName)),
                        joinedAt: .text(TextColumn(viewer.joinedAt.description)))) : nil,
            username: .text(TextColumn(viewer.username)),
            email: viewer.email.map { .text(TextColumn($0)) } ?? .null(1),
            isGuest: .boolean([viewer.isGuest], nil),
            guestExpiresAt: viewer.guestExpiresAt.map { .text(TextColumn($0.description)) }
                ?? .null(1),
            isPlatformAdmin: .boolean([viewer.isPlatformAdmin], nil))
    }
}

extension SessionRows {
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = ViewerQueries.SessionPosition
        guard table.count > 0 else {
            self.init(count: 0, payload: UserPayload(ids: []))
            return
        }
        let ids = table.uuids(Position.id)
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: UserPayload(ids: ids),
            id: column.ids(SessionFields.id) { GlobalID(.session, ids[$0]) },
            clientName: column(SessionFields.clientName, Position.clientName),
            createdAt: column(SessionFields.createdAt, Position.createdAt),
            lastUsedAt: column(SessionFields.lastUsedAt, Position.lastUsedAt),
            expiresAt: column(SessionFields.expiresAt, Position.expiresAt))
    }
}

extension TextColumn {
    /// One row.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(slab: Slab(bytes), ends: [UInt32(bytes.count)])
    }
}

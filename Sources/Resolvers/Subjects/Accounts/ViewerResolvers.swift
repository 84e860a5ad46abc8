// The signed-in account, its sessions, and people by ID.

public import GraphQLCore
import Postgres
public import Schema

extension Viewers {
    public func viewer(of query: QueryRows, selecting selection: Selection) async
        -> One<ViewerRows>
    {
        guard let viewer = gate.viewer else {
            return .nothing(parents: 1)
        }
        return One(ViewerRows(viewer, selection))
    }

    public func sessions(of viewer: ViewerRows, selecting selection: Selection) async
        -> Many<SessionRows>
    {
        guard let account = gate.viewer else { return .empty(parents: viewer.count) }
        return await answer(viewer.count) {
            let sessions = try await OwnSessions(request).sessions(of: account, .null)
            return Many(
                SessionRows(sessions, selection),
                ends: [UInt32](repeating: UInt32(sessions.count), count: viewer.count))
        }
    }
}

extension Viewers {
    /// What accounts may do only so often, in the schema's order. Signing up and in is counted by
    /// address.
    private static let accountLimits: [(name: String, limit: ActionLimit)] =
        MutationLimit.all.compactMap { name, limit in
            guard case .counted(let limit) = limit, !SessionMutations.signIns.contains(name)
            else { return nil }
            return (name, limit)
        }

    public func limits(of viewer: ViewerRows, selecting selection: Selection) async
        -> Many<ActionLimitRows>
    {
        guard let account = gate.viewer else { return .empty(parents: viewer.count) }
        return await answer(viewer.count) {
            let limits = Self.accountLimits.map(\.limit)
            let states = try await application.accounts.limits.states(
                of: limits, .account(account.id), application.database)
            let remaining = zip(limits, states).map { max(0, $0.count - $1.used) }
            let rows = ActionLimitRows(
                count: limits.count, action: .texts(Self.accountLimits.map(\.name)),
                maximum: .int32(limits.map(\.count), nil),
                windowSeconds: .int32(limits.map { Int32($0.windowSeconds) }, nil),
                remaining: .int32(remaining, nil),
                retryAfterSeconds: .int32(
                    states.map { $0.wait ?? 0 }, states.map { $0.wait == nil ? 1 : 0 }))
            return Many(
                rows, ends: [UInt32](repeating: UInt32(limits.count), count: viewer.count))
        }
    }
}

extension OwnSessions {
    /// The viewer's own sessions by ID; others' look missing.
    func sessions(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<SessionRows> {
        guard let account = gate.viewer else { return .nothing(parents: ids.count) }
        return await answer(ids.count) {
            let sessions = try await sessions(of: account, .uuidArray(ids.compactMap(\.self)))
            let rows = Dictionary(
                uniqueKeysWithValues: sessions.uuids(.id).enumerated().map { ($1, Int32($0)) })
            return One(
                SessionRows(sessions, selection),
                link: ids.map { $0.flatMap { rows[$0] } ?? ResolvedField.null })
        }
    }

    /// - Parameter ids: which of the account's sessions; null for all
    func sessions(
        of account: ViewerAccount, _ ids: Parameter
    ) async throws(PostgresError) -> Records<SessionColumn> {
        let rows = try await application.database.query(
            ViewerQueries.sessions, [.uuid(account.id), ids])
        return Records(try rows.stored())
    }

    public func isCurrent(of session: SessionRows) async -> Leaves {
        let current = gate.viewer?.session
        return Leaves(
            .boolean(session.payload(UserPayload.self).ids.map { $0 == current }, nil))
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
            email: .text(orNull: viewer.email), locale: .text(orNull: viewer.locale),
            isGuest: .boolean([viewer.isGuest], nil),
            guestExpiresAt: viewer.guestExpiresAt.map { .text(TextColumn($0.description)) }
                ?? .null(1),
            isPlatformAdmin: .boolean([viewer.isPlatformAdmin], nil))
    }
}

extension SessionRows {
    init(_ sessions: Records<SessionColumn>, _ selection: Selection) {
        let column = SelectedColumns(sessions, selection)
        self.init(
            count: sessions.count, payload: UserPayload(ids: sessions.uuids(.id)),
            id: column.ids(SessionFields.id, .session, of: .id),
            clientName: column(SessionFields.clientName, .clientName),
            createdAt: column(SessionFields.createdAt, .createdAt),
            lastUsedAt: column(SessionFields.lastUsedAt, .lastUsedAt),
            expiresAt: column(SessionFields.expiresAt, .expiresAt))
    }
}

extension TextColumn {
    /// One row.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(slab: Slab(bytes), ends: [UInt32(bytes.count)])
    }
}

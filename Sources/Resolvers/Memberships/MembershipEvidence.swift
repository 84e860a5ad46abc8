// Documents that people show the office with a request: for them and the office alone. Every look
// of the office's is written down, they are in no cache, and none outlasts its purpose.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    private static let viewEvidence = "membership.viewEvidence"

    public func evidence(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> Many<MediaRows> {
        let payload = membership.payload(MembershipPayload.self)
        let rows = 0..<membership.count
        do {
            let access = try await membershipAccess(in: rows.map(payload.apartment))
            let visible = rows.filter { access.canReadClaim(payload, $0) }
            let keys = visible.map(payload.key)
            guard !keys.isEmpty else {
                return Many(
                    MediaRows(count: 0), ends: [UInt32](repeating: 0, count: membership.count))
            }
            let pages = try StoredPages(
                try await application.database.query(
                    MediaQueries.ofSubjects, keys.parameters
                ).stored(), parents: keys.count, limit: StoredPages.everything, isReversed: false)
            var counts = [UInt32](repeating: 0, count: membership.count)
            for (place, row) in visible.enumerated() {
                counts[row] = pages.ends[place] - (place > 0 ? pages.ends[place - 1] : 0)
            }
            try await noteReadings(
                Self.viewEvidence,
                of: visible.filter { counts[$0] > 0 && !access.isOwn(payload, $0) }
                    .map(payload.key))
            var end: UInt32 = 0
            return Many(
                MediaRows(pages.table, selection),
                ends: counts.map { count in
                    end += count
                    return end
                })
        } catch {
            return .failed(MediaRows(count: 0), parents: membership.count, fault(error))
        }
    }

    /// Links to memberships whose evidence the viewer may see, for files that were asked for by
    /// their ID; nothing but the link is of use.
    func linkToEvidence(_ keys: [TenantKey?]) async -> [Int32] {
        do {
            let loaded = try await memberships.byKey.load(keys.compactMap(\.self))
            let payload = MembershipPayload(table: loaded.table)
            let access = try await membershipAccess(in: keys.compactMap { $0?.apartment })
            let link = Self.spread(loaded.link, over: keys).map { row in
                row >= 0 && access.canReadClaim(payload, Int(row)) ? row : ResolvedField.null
            }
            try await noteReadings(
                Self.viewEvidence,
                of: link.filter { $0 >= 0 && !access.isOwn(payload, Int($0)) }
                    .map { payload.key(Int($0)) })
            return link
        } catch {
            _ = fault(error)
            return keys.map { _ in ResolvedField.null }
        }
    }
}

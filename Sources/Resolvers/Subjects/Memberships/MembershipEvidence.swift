// Documents that people submit with a request: only for them and the office. Every reading by the
// office is audited, they are never cached, and none is kept longer than needed.

public import GraphQLCore
import Postgres
public import Schema

extension Memberships {
    private static let viewEvidence = "membership.viewEvidence"

    public func evidence(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> Many<MediaRows> {
        let memberships = membership.records
        return await answer(memberships.count) {
            let access = try await gate.membershipAccess(in: memberships.apartments)
            let visible = (0..<memberships.count).filter { access.canReadClaim(memberships, $0) }
            guard !visible.isEmpty else { return .empty(parents: memberships.count) }
            let pages = try await pages(
                MediaQueries.ofSubjects, of: visible.map(memberships.key), topic: nil,
                limit: StoredPages.everything)
            var counts = [UInt32](repeating: 0, count: membership.count)
            for (place, row) in visible.enumerated() {
                counts[row] = pages.ends[place] - (place > 0 ? pages.ends[place - 1] : 0)
            }
            try await recordReadings(
                Self.viewEvidence,
                of: visible.filter { counts[$0] > 0 && !access.isOwn(memberships, $0) }
                    .map(memberships.key))
            var end: UInt32 = 0
            return Many(
                MediaRows(Records(pages.table), selection),
                ends: counts.map { count in
                    end += count
                    return end
                })
        }
    }

    /// Links to memberships whose evidence the viewer may see, for files requested by ID; only the
    /// link is used.
    func linkToEvidence(_ keys: [TenantKey?]) async -> [Int32] {
        do {
            let loaded = try await loaders.memberships.load(keys)
            let memberships = loaded.records
            let access = try await gate.membershipAccess(in: keys.compactMap { $0?.apartment })
            let link = loaded.keeping { access.canReadClaim(memberships, $0) }.link
            try await recordReadings(
                Self.viewEvidence,
                of: link.filter { $0 >= 0 && !access.isOwn(memberships, Int($0)) }
                    .map { memberships.key(Int($0)) })
            return link
        } catch {
            _ = request.fault(error)
            return keys.map { _ in ResolvedField.null }
        }
    }
}

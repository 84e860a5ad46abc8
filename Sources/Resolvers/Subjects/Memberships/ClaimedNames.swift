// Names and phones that people claimed: sealed in the table, opened for the person and the office,
// and every reading by the office is audited.

import GraphQLCore
import Postgres
public import Schema

extension Memberships {
    public func claimedName(of membership: MembershipRows) async -> Leaves {
        await claims(of: membership, .name)
    }

    public func claimedPhone(of membership: MembershipRows) async -> Leaves {
        await claims(of: membership, .phone)
    }

    private func claims(of membership: MembershipRows, _ claim: ClaimSeal.Claim) async -> Leaves {
        let memberships = membership.records
        return await answer(memberships.count) {
            let access = try await gate.membershipAccess(in: memberships.apartments)
            let visible = (0..<memberships.count).filter { access.canReadClaim(memberships, $0) }
            let keys = visible.map(memberships.key)
            guard !keys.isEmpty else { return .null(memberships.count) }
            var texts = [String?](repeating: nil, count: memberships.count)
            let read = GroupedRead(MembershipQueries.claims, of: keys)
            for (part, sealed) in try await application.database.rows(of: read) {
                for row in 0..<sealed.count {
                    let parent = part.parents[try Int(sealed.int64(row, 0)) - 1]
                    guard let bytes = try sealed.optionalBytea(row, claim.column) else { continue }
                    texts[visible[parent]] = application.claimSeal.open(
                        bytes, claim, of: keys[parent])
                }
            }
            try await recordReadings(
                claim.reading,
                of: visible.filter { texts[$0] != nil && !access.isOwn(memberships, $0) }
                    .map(memberships.key))
            return .text(TextColumn(optional: texts))
        }
    }
}

extension Viewers {
    public func realName(of viewer: ViewerRows) async -> Leaves {
        guard let account = gate.viewer, viewer.count == 1 else {
            return Leaves(.null(viewer.count))
        }
        do {
            let rows = try await application.database.query(
                MembershipQueries.newestClaim, [.uuid(account.id)])
            guard !rows.isEmpty, let sealed = try rows.optionalBytea(0, 2) else {
                return Leaves(.null(1))
            }
            let key = try TenantKey(apartment: rows.int32(0, 0), uuid: rows.uuid(0, 1))
            return Leaves(
                application.claimSeal.open(sealed, .name, of: key).map { .text(TextColumn($0)) }
                    ?? .null(1))
        } catch {
            return .failed(viewer.count, request.fault(error))
        }
    }
}

extension TextColumn {
    /// One text or null per row.
    init(optional texts: [String?]) {
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for text in texts {
            bytes.append(contentsOf: (text ?? "").utf8)
            ends.append(UInt32(bytes.count))
        }
        self.init(slab: Slab(bytes), ends: ends, nulls: texts.map { $0 == nil ? 1 : 0 })
    }
}

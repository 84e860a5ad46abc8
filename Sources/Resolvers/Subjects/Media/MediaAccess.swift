// Who sees a file by its ID: its owner, and those who see the object it is attached to.

import GraphQLCore
import Postgres
import Schema

extension MediaFiles {
    /// Which files the viewer sees: those of `owned`, and those on objects visible to them. One
    /// query per kind of object, and none if only the viewer's own files are requested.
    func seeSubjects(
        of media: Records<MediaColumn>, besides owned: [Bool]
    ) async -> [Bool] {
        var seen = owned
        for kind in MediaSubject.Kind.allCases {
            let keys = (0..<media.count).map { row -> TenantKey? in
                guard !owned[row], media.isText(kind.rawValue, .subjectKind, row),
                    !media.isNull(.subjectApartment, row),
                    let subject = media.uuid(.subjectID, row)
                else { return nil }
                return TenantKey(
                    apartment: media.int32s(.subjectApartment)[row], uuid: subject)
            }
            guard keys.contains(where: { $0 != nil }) else { continue }
            for (row, place) in await link(toSubjects: keys, of: kind).enumerated() {
                if place >= 0 { seen[row] = true }
            }
        }
        return seen
    }

    /// The objects as linked by their own module: null for those that the viewer does not see.
    private func link(
        toSubjects keys: [TenantKey?], of kind: MediaSubject.Kind
    ) async -> [Int32] {
        switch kind {
        case .feed: await Feeds(request).feeds(keys, .none).link
        // Shown as part of the complaint, so that staff readings are recorded.
        case .complaint:
            await Complaints(request).complaints(
                keys, Selection(fields: [.init(field: ComplaintFields.media.index)])
            )
            .link
        case .membership: await Memberships(request).linkToEvidence(keys)
        case .notice: await Notices(request).notices(keys, .none).link
        case .poll: await Polls(request).polls(keys, .none).link
        case .pollChoice: await PollChoices(request).pollChoices(keys, .none).link
        // Avatars are shown with what their people wrote.
        case .avatar:
            keys.map { _ in ResolvedField.null }
        }
    }
}

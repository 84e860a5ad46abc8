// The objects behind each kind of ID.

import GraphQLCore
import Postgres

extension Nodes {
    /// The objects of one tag; nothing is linked to IDs that are nil.
    func objects(
        _ tag: NodeTag, _ ids: [GlobalID?], _ selection: Selection
    ) async -> NodeParts {
        let (keys, uuids) = (ids.map { $0?.key }, ids.map { $0?.uuid })
        return switch tag {
        case .apartment: NodeParts(await Apartments(request).apartments(uuids, selection))
        case .user: NodeParts(await Users(request).users(uuids, selection))
        case .session: NodeParts(await OwnSessions(request).sessions(uuids, selection))
        case .job: NodeParts(await Jobs(request).jobs(uuids, selection))
        case .media: NodeParts(await MediaFiles(request).mediaNodes(uuids, selection))
        case .feed: NodeParts(await Feeds(request).feeds(keys, selection))
        case .comment: NodeParts(await Comments(request).comments(keys, selection))
        case .building: NodeParts(await Households(request).buildings(keys, selection))
        case .household: NodeParts(await Households(request).households(keys, selection))
        case .membership: NodeParts(await Memberships(request).memberships(keys, selection))
        case .poll: NodeParts(await Polls(request).polls(keys, selection))
        case .pollChoice: NodeParts(await PollChoices(request).pollChoices(keys, selection))
        case .pollVote: NodeParts(await PollVotes(request).pollVotes(keys, selection))
        case .voterRollEntry: NodeParts(await PollVotes(request).voterRollEntries(keys, selection))
        case .complaint: NodeParts(await Complaints(request).complaints(keys, selection))
        case .complaintEvent: await ComplaintHistory(request).complaintEvents(keys, selection)
        case .notice: NodeParts(await Notices(request).notices(keys, selection))
        case .contact: NodeParts(await Contacts(request).contacts(keys, selection))
        case .schedule: NodeParts(await Schedules(request).schedules(keys, selection))
        }
    }
}

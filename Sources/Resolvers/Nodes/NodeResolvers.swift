// `node` and `nodes`: any object by its ID, found in the same way as everywhere else.

public import GraphQLCore
import Postgres
public import Schema

extension Nodes {
    /// The most IDs that `nodes` takes.
    static let maximumNodes = 100

    public func node(
        of query: QueryRows, _ arguments: QueryNodeArguments, selecting selection: Selection
    ) async -> One<NodeRows> {
        let found = await nodes([arguments.id], selection)
        return One(found.rows, link: found.link, errors: found.errors)
    }

    public func nodes(
        of query: QueryRows, _ arguments: QueryNodesArguments, selecting selection: Selection
    ) async -> Many<NodeRows> {
        guard arguments.ids.count <= Self.maximumNodes else {
            return Many(
                NodeRows([]), ends: [0], states: [ResolvedField.error(0)], link: [],
                errors: [.badUserInput("ids has at most \(Self.maximumNodes) items.")])
        }
        return await nodes(arguments.ids, selection)
    }

    /// One statement per type, whatever the order of the IDs.
    private func nodes(_ texts: [String], _ selection: Selection) async -> Many<NodeRows> {
        let ids = texts.map { GlobalID($0) }
        let tags = Set(ids.compactMap { $0?.tag })
        var batches: [any ObjectRows] = []
        var link = [Int32](repeating: ResolvedField.null, count: ids.count)
        var errors: [FieldError] = []
        for tag in NodeTag.allCases where tags.contains(tag) {
            let part = await objects(tag, ids.map { $0?.tag == tag ? $0 : nil }, selection)
            let firstRow = Int32(batches.reduce(0) { $0 + $1.count })
            let firstError = Int32(errors.count)
            for (index, row) in part.link.enumerated() where row != ResolvedField.null {
                link[index] = row >= 0 ? firstRow + row : row - firstError
            }
            batches += part.rows
            errors += part.errors
        }
        return Many(
            NodeRows(batches), ends: [UInt32(ids.count)], link: link, errors: errors)
    }

    /// The objects of one tag; nothing is linked to IDs that are nil.
    private func objects(
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

/// Nodes of one tag. Where a tag is that of several types, there are several batches, whose rows are
/// counted through.
struct NodeParts {
    let rows: [any ObjectRows]
    /// Per ID, as in `One`.
    let link: [Int32]
    let errors: [FieldError]

    init(rows: [any ObjectRows], link: [Int32], errors: [FieldError] = []) {
        self.rows = rows
        self.link = link
        self.errors = errors
    }

    init<Rows: ObjectRows>(_ found: One<Rows>) {
        self.init(rows: [found.rows], link: found.link, errors: found.errors)
    }
}

// `node` and `nodes`: any object by its ID, through the same doors as everywhere else.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
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
        let tenant = { (tag: NodeTag) in ids.map { $0?.tag == tag ? $0?.key : nil } }
        let global = { (tag: NodeTag) in ids.map { $0?.tag == tag ? $0?.uuid : nil } }
        let tags = Set(ids.compactMap { $0?.tag })

        var batches: [any ObjectRows] = []
        var link = [Int32](repeating: ResolvedField.null, count: ids.count)
        var errors: [FieldError] = []
        func join(_ part: NodeParts, _ tag: NodeTag) {
            let start = Int32(batches.reduce(0) { $0 + $1.count })
            let firstError = errors.count
            batches.append(contentsOf: part.rows)
            errors.append(contentsOf: part.errors)
            for (index, id) in ids.enumerated() where id?.tag == tag {
                let row = part.link[index]
                link[index] =
                    row >= 0
                    ? start + row
                    : row == ResolvedField.null ? row : row - Int32(firstError)
            }
        }
        func join<Rows: ObjectRows>(_ part: One<Rows>, _ tag: NodeTag) {
            join(NodeParts(rows: [part.rows], link: part.link, errors: part.errors), tag)
        }
        if tags.contains(.apartment) {
            join(await apartments(byUUID: global(.apartment), selection), .apartment)
        }
        if tags.contains(.user) { join(await users(global(.user), selection), .user) }
        if tags.contains(.session) {
            join(await sessions(global(.session), selection), .session)
        }
        if tags.contains(.media) { join(await mediaNodes(global(.media), selection), .media) }
        if tags.contains(.feed) { join(await feeds(tenant(.feed), selection), .feed) }
        if tags.contains(.comment) {
            join(await comments(tenant(.comment), selection), .comment)
        }
        if tags.contains(.poll) { join(await polls(tenant(.poll), selection), .poll) }
        if tags.contains(.pollChoice) {
            join(await pollChoices(tenant(.pollChoice), selection), .pollChoice)
        }
        if tags.contains(.pollVote) {
            join(await pollVotes(tenant(.pollVote), selection), .pollVote)
        }
        if tags.contains(.voterRollEntry) {
            join(await voterRollEntries(tenant(.voterRollEntry), selection), .voterRollEntry)
        }
        if tags.contains(.job) { join(await jobs(global(.job), selection), .job) }
        if tags.contains(.building) {
            join(await buildings(tenant(.building), selection), .building)
        }
        if tags.contains(.household) {
            join(await households(tenant(.household), selection), .household)
        }
        if tags.contains(.membership) {
            join(await memberships(tenant(.membership), selection), .membership)
        }
        if tags.contains(.contact) {
            join(await contacts(tenant(.contact), selection), .contact)
        }
        if tags.contains(.schedule) {
            join(await schedules(tenant(.schedule), selection), .schedule)
        }
        if tags.contains(.complaint) {
            join(await complaints(tenant(.complaint), selection), .complaint)
        }
        if tags.contains(.complaintEvent) {
            join(await complaintEvents(tenant(.complaintEvent), selection), .complaintEvent)
        }
        if tags.contains(.notice) {
            join(await notices(tenant(.notice), selection), .notice)
        }
        return Many(
            NodeRows(batches), ends: [UInt32(ids.count)], link: link, errors: errors)
    }

    private func apartments(
        byUUID ids: [PostgresUUID?], _ selection: Selection
    ) async -> One<ApartmentRows> {
        do {
            let loaded = try await apartments.byUUID.load(ids.compactMap { $0 })
            var next = loaded.link.makeIterator()
            return One(
                ApartmentRows(loaded.table, selection),
                link: ids.map {
                    $0 == nil ? ResolvedField.null : next.next() ?? ResolvedField.null
                })
        } catch {
            return .failed(ApartmentRows(count: 0), parents: ids.count, fault(error))
        }
    }
}

/// Nodes of one tag; where it stands for several types, batches whose rows are counted through.
struct NodeParts {
    let rows: [any ObjectRows]
    /// Per ID, as in `One`.
    let link: [Int32]
    var errors: [FieldError] = []
}

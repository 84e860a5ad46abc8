// Connections for a level: one per parent, with the rows of all of them in one batch.

import GraphQLCore
import Postgres
import Schema

/// The parts of a connection that are the same for every type of node.
struct ConnectionParts: Sendable {
    let pages: StoredPages
    let request: PageRequest
    /// The position of each row's object among the nodes; nil if they are in row order.
    var places: [Int32]?
    /// Writes the cursor of a row.
    let cursor: @Sendable (Int, inout [UInt8]) -> Void

    var parents: Int { pages.ends.count }

    /// Cursors of all rows.
    var cursors: Column {
        var text: [UInt8] = []
        var ends: [UInt32] = []
        for row in 0..<pages.table.count {
            cursor(row, &text)
            ends.append(UInt32(text.count))
        }
        return .text(TextColumn(slab: Slab(text), ends: ends))
    }

    /// One page info per parent, with the selected columns.
    func pageInfo(_ selection: Selection) -> One<PageInfoRows> {
        let hasMore = pages.hasMore
        // If the page starts after a row, that row is on its other side.
        let hasRowBehind = hasMore.map { _ in request.cursor != nil }
        let isBackward = request.isBackward
        return One(
            PageInfoRows(
                count: parents,
                hasNextPage: .boolean(isBackward ? hasRowBehind : hasMore, nil),
                hasPreviousPage: .boolean(isBackward ? hasMore : hasRowBehind, nil),
                startCursor: selection.contains(PageInfoFields.startCursor)
                    ? edgeCursors { $0.first } : nil,
                endCursor: selection.contains(PageInfoFields.endCursor)
                    ? edgeCursors { $0.last } : nil))
    }

    private func edgeCursors(_ row: (Range<Int>) -> Int?) -> Column {
        var text: [UInt8] = []
        var ends: [UInt32] = []
        var nulls = [UInt8](repeating: 0, count: parents)
        for parent in 0..<parents {
            if let row = row(pages.range(of: parent)) {
                cursor(row, &text)
            } else {
                nulls[parent] = 1
            }
            ends.append(UInt32(text.count))
        }
        return .text(TextColumn(slab: Slab(text), ends: ends, nulls: nulls))
    }
}

extension ConnectionParts {
    /// The connections of all parents, as far as they are selected.
    /// - Parameter nodes: the rows of `pages` as objects, with the selected fields
    func connection<Connection: ConnectionRows>(
        _ type: Connection.Type, _ selection: Selection, payload: ConnectionPayload,
        nodes: (Selection) -> Connection.Edge.Node
    ) -> One<Connection> {
        typealias Edge = Connection.Edge
        let places = places ?? Array(0..<Int32(pages.table.count))
        var edges: Many<Edge>?
        if selection.contains(Connection.Fields.edges) {
            let below = selection.below(Connection.Fields.edges)
            let node =
                below.contains(Edge.Fields.node)
                ? One(nodes(below.below(Edge.Fields.node)), link: places) : nil
            let cursor = below.contains(Edge.Fields.cursor) ? cursors : nil
            edges = Many(
                Edge(count: pages.table.count, payload: nil, cursor: cursor, node: node),
                ends: pages.ends)
        }
        let list =
            selection.contains(Connection.Fields.nodes)
            ? Many(
                nodes(selection.below(Connection.Fields.nodes)), ends: pages.ends, link: places)
            : nil
        let info =
            selection.contains(Connection.Fields.pageInfo)
            ? pageInfo(selection.below(Connection.Fields.pageInfo)) : nil
        return One(
            Connection(
                count: parents, payload: payload, edges: edges, nodes: list, pageInfo: info))
    }
}

// `node` and `nodes`: any object by its ID, with the same rules as everywhere else.

public import GraphQLCore
import Postgres
public import Schema

extension Nodes {
    /// The maximum number of IDs for `nodes`.
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
}

/// Nodes of one tag. If a tag covers several types, there are several batches, whose rows are
/// numbered consecutively.
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

// What all Relay connections, and all payloads, have in common, so that one function builds every
// one of them.
// https://relay.dev/graphql/connections.htm

public import GraphQLCore

/// Edges of a connection. The generator conforms every type `XEdge`.
public protocol EdgeRows: ObjectRows {
    associatedtype Node: RowSet
    static var cursorField: FieldIndex { get }
    static var nodeField: FieldIndex { get }
    init(count: Int, payload: (any Sendable)?, cursor: Column?, node: One<Node>?)
}

/// Connections. The generator conforms every type `XConnection`.
public protocol ConnectionRows: ObjectRows {
    associatedtype Edge: EdgeRows
    static var edgesField: FieldIndex { get }
    static var nodesField: FieldIndex { get }
    static var pageInfoField: FieldIndex { get }
    init(
        count: Int, payload: (any Sendable)?, edges: Many<Edge>?, nodes: Many<Edge.Node>?,
        pageInfo: One<PageInfoRows>?)
}

/// Payloads of mutations. The generator conforms every type with `userErrors`.
public protocol PayloadRows: ObjectRows {
    /// Problems, and no data.
    init(refused errors: Many<UserErrorRows>)
}

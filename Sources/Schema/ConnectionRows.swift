// What all Relay connections, and all payloads, have in common, so that one function builds every
// one of them.
// https://relay.dev/graphql/connections.htm

public import GraphQLCore

/// Edges of a connection: every type `XEdge`.
public protocol EdgeRows: ObjectRows where Fields: EdgeFields {
    associatedtype Node: RowSet
    init(count: Int, payload: (any Sendable)?, cursor: Column?, node: One<Node>?)
}

/// Fields of every `XEdge`.
public protocol EdgeFields: TypeFields {
    static var cursor: Self { get }
    static var node: Self { get }
}

/// Connections: every type `XConnection`.
public protocol ConnectionRows: ObjectRows where Fields: ConnectionFields {
    associatedtype Edge: EdgeRows
    init(
        count: Int, payload: (any Sendable)?, edges: Many<Edge>?, nodes: Many<Edge.Node>?,
        pageInfo: One<PageInfoRows>?)
}

/// Fields of every `XConnection`.
public protocol ConnectionFields: TypeFields {
    static var edges: Self { get }
    static var nodes: Self { get }
    static var pageInfo: Self { get }
}

/// Payloads of mutations. Every type with `userErrors`.
public protocol PayloadRows: ObjectRows {
    /// Problems, and no data.
    init(refused errors: Many<UserErrorRows>)
}

/// Payloads that show one object and nothing else.
public protocol ObjectPayloadRows: PayloadRows {
    associatedtype Object: RowSet
    static var object: Fields { get }
    init(_ object: One<Object>, userErrors: Many<UserErrorRows>)
}

/// Payloads that name what was deleted and nothing else.
public protocol DeletionPayloadRows: PayloadRows {
    init(deleted id: Column, userErrors: Many<UserErrorRows>)
}

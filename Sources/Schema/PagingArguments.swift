// The arguments that say which page of a list is wanted: the same for all connections.
// https://relay.dev/graphql/connections.htm

/// Arguments of a connection: of every field with `first` and `after`. Those that can only be read
/// forwards have no `last` and `before`.
public protocol PagingArguments: InputDecodable {
    var first: Input<Int> { get }
    var after: Input<String> { get }
    var last: Input<Int> { get }
    var before: Input<String> { get }
}

extension PagingArguments {
    public var last: Input<Int> { .absent }
    public var before: Input<String> { .absent }
}

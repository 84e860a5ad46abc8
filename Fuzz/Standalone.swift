// What Language/ and JSON/ need of the rest of GraphQLCore, so that a fuzzer compiles in seconds.

public typealias TypeIndex = Int32
public typealias InputValueIndex = Int32

public struct ErrorExtension: Sendable, Equatable {
    public let name: String
    public let json: String
}

// Directives: their definitions, their valid locations, and those applied in the SDL.

/// A directive definition.
public struct DirectiveDefinition: Sendable {
    public let name: String
    public let description: String?
    public let isBuiltIn: Bool
    public let isRepeatable: Bool
    public let locations: [DirectiveLocation]
    public let arguments: Range<InputValueIndex>
    public let deprecationReason: String?
    /// Directives applied to the definition and its extensions that the engine does not know.
    public internal(set) var directives: [AppliedDirective]
}

/// A custom directive as it is applied to an element of the schema, e.g. `@cost(weight: 2)`.
public struct AppliedDirective: Sendable {
    public let name: String
    /// Coerced arguments by name, defaults filled in.
    public let arguments: [(name: String, value: InputValue)]

    public init(name: String, arguments: [(name: String, value: InputValue)]) {
        self.name = name
        self.arguments = arguments
    }

    public func argument(_ name: String) -> InputValue? {
        arguments.first { $0.name == name }?.value
    }
}

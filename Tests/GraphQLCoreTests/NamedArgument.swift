import Testing

/// A test's argument that is displayed by name: otherwise a megabyte of it would be in every log.
struct NamedArgument<Value: Sendable>: Sendable, CustomTestStringConvertible {
    let name: String
    let value: Value

    init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    var testDescription: String { name }
}

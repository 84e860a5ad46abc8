// Inputs after coercion. Absent and null are different things where a client updates.

public import GraphQLCore

/// A nullable input: absent means unchanged, null means cleared.
public enum Input<Value: Sendable>: Sendable {
    case absent
    case null
    case value(Value)

    /// The value; `nil` where absent or null.
    public var value: Value? {
        guard case .value(let value) = self else { return nil }
        return value
    }

    public var isAbsent: Bool {
        guard case .absent = self else { return false }
        return true
    }
}

/// A type that is made from a coerced input value.
public protocol InputDecodable: Sendable {
    /// Precondition: the engine has coerced `value` for this type.
    init(coerced value: InputValue)
}

extension InputValue {
    /// A member whose type is Non-Null or has a default. Precondition: coerced for it.
    public func required<Value: InputDecodable>(_ name: String) -> Value {
        guard let member = self[name] else { preconditionFailure("input \(name) is missing") }
        return Value(coerced: member)
    }

    /// A nullable member.
    public func input<Value: InputDecodable>(_ name: String) -> Input<Value> {
        guard let member = self[name] else { return .absent }
        return member == .null ? .null : .value(Value(coerced: member))
    }
}

extension Bool: InputDecodable {
    public init(coerced value: InputValue) {
        guard case .boolean(let flag) = value else { preconditionFailure("not a Boolean") }
        self = flag
    }
}

extension Int: InputDecodable {
    public init(coerced value: InputValue) {
        guard case .int(let number) = value else { preconditionFailure("not an Int") }
        self = Int(number)
    }
}

extension Double: InputDecodable {
    public init(coerced value: InputValue) {
        switch value {
        case .float(let number): self = number
        case .int(let number): self = Double(number)
        default: preconditionFailure("not a Float")
        }
    }
}

extension String: InputDecodable {
    public init(coerced value: InputValue) {
        guard case .string(let text) = value else { preconditionFailure("not a String") }
        self = text
    }
}

extension Array: InputDecodable where Element: InputDecodable {
    public init(coerced value: InputValue) {
        guard case .list(let items) = value else { preconditionFailure("not a list") }
        self = items.map(Element.init(coerced:))
    }
}

extension Optional: InputDecodable where Wrapped: InputDecodable {
    public init(coerced value: InputValue) {
        self = value == .null ? nil : Wrapped(coerced: value)
    }
}

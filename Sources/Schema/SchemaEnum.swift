// Enums of the schema: a column holds their ordinals, SQL and clients their names.

public import GraphQLCore

/// An enum of the schema.
public protocol SchemaEnum: RawRepresentable<UInt16>, CaseIterable, InputDecodable {
    /// The names in GraphQL, in the order of the cases.
    static var names: [String] { get }
    /// What pages show for the cases, in their order.
    static var labels: [SchemaLabel] { get }
}

extension SchemaEnum {
    public var name: String { Self.names[Int(rawValue)] }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) })
        else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else {
            preconditionFailure("not a value of \(Self.self)")
        }
        self = value
    }
}

/// What a page shows for a value of an enum, in every language.
public struct SchemaLabel: Sendable, Equatable {
    public let korean: String
    public let english: String

    public init(ko korean: String, en english: String) {
        self.korean = korean
        self.english = english
    }

    public func text(in language: Language) -> String {
        switch language {
        case .ko: korean
        case .en: english
        }
    }
}

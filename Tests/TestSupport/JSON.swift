// JSON as tests write and read it; shares no code with what is tested.
import Foundation

/// A JSON value. Members and items that are missing read as null, so that a path of subscripts
/// never fails.
public enum JSON: Sendable, Equatable, Codable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// Parses a text. Throws if it is not JSON.
    public init(parsing text: some Sequence<UInt8>) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text))
    }

    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let int = try? value.decode(Int.self) {
            self = .int(int)
        } else if let double = try? value.decode(Double.self) {
            self = .double(double)
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let array = try? value.decode([JSON].self) {
            self = .array(array)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .int(let int): try value.encode(int)
        case .double(let double): try value.encode(double)
        case .string(let string): try value.encode(string)
        case .array(let array): try value.encode(array)
        case .object(let object): try value.encode(object)
        }
    }

    /// Its text in UTF-8.
    public var bytes: [UInt8] {
        get throws { Array(try JSONEncoder().encode(self)) }
    }

    public subscript(name: String) -> JSON {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    public subscript(index: Int) -> JSON {
        if case .array(let items) = self, items.indices.contains(index) {
            items[index]
        } else {
            .null
        }
    }

    /// The items of an array; empty for anything else.
    public var items: [JSON] { if case .array(let items) = self { items } else { [] } }

    /// The names of an object's members, sorted.
    public var names: [String] {
        if case .object(let members) = self { members.keys.sorted() } else { [] }
    }

    public var string: String? { if case .string(let string) = self { string } else { nil } }
    public var int: Int? { if case .int(let int) = self { int } else { nil } }
    /// A number, whole or not.
    public var double: Double? {
        if case .double(let double) = self { double } else { int.map(Double.init) }
    }
    public var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    public var isNull: Bool { self == .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(nilLiteral: ()) { self = .null }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements) { $1 })
    }
}

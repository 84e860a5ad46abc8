// The served schema as a client reads it, which generated tests walk.
import Foundation
import TestSupport

/// Types, fields and arguments by introspection.
struct ServedShape: Sendable {
    /// A reference to a type: its name, and whether its outermost wrapper is Non-Null or a list.
    struct Reference: Sendable, Equatable {
        let name: String
        let kind: String
        let isRequired: Bool
        let isList: Bool

        init(_ json: JSON) {
            isRequired = json["kind"] == "NON_NULL"
            var inner = isRequired ? json["ofType"] : json
            isList = inner["kind"] == "LIST"
            while !inner["ofType"].isNull { inner = inner["ofType"] }
            name = inner["name"].string ?? ""
            kind = inner["kind"].string ?? ""
        }

        var isComposite: Bool { ["OBJECT", "INTERFACE", "UNION"].contains(kind) }
    }

    struct Argument: Sendable {
        let name: String
        let type: Reference
        let hasDefault: Bool

        init(_ json: JSON) {
            name = json["name"].string ?? ""
            type = Reference(json["type"])
            hasDefault = !json["defaultValue"].isNull
        }
    }

    struct Field: Sendable {
        let name: String
        let type: Reference
        let arguments: [Argument]
    }

    struct TypeShape: Sendable {
        let name: String
        let kind: String
        /// The possible objects of an interface or union.
        let possibleTypes: [String]
        let interfaces: Set<String>
        let fields: [Field]
        let inputs: [Argument]
        let values: [String]
    }

    let types: [String: TypeShape]

    static let query = """
        { __schema { types { name kind interfaces { name } possibleTypes { name }
            enumValues { name }
            inputFields { name defaultValue type { ...T } }
            fields { name type { ...T } args { name defaultValue type { ...T } } } } } }
        fragment T on __Type { kind name ofType { kind name ofType { kind name
            ofType { kind name } } } }
        """

    static func load(_ server: RunningServer) async throws -> ServedShape {
        let answer = try await server.post(query)
        var types: [String: TypeShape] = [:]
        for json in answer.data["__schema"]["types"].items {
            guard let name = json["name"].string, !name.hasPrefix("__") else { continue }
            types[name] = TypeShape(
                name: name, kind: json["kind"].string ?? "",
                possibleTypes: json["possibleTypes"].items.compactMap { $0["name"].string },
                interfaces: Set(json["interfaces"].items.compactMap { $0["name"].string }),
                fields: json["fields"].items.map {
                    Field(
                        name: $0["name"].string ?? "", type: Reference($0["type"]),
                        arguments: $0["args"].items.map(Argument.init))
                },
                inputs: json["inputFields"].items.map(Argument.init),
                values: json["enumValues"].items.compactMap { $0["name"].string })
        }
        return ServedShape(types: types)
    }

    func fields(of type: String) -> [Field] { types[type]?.fields ?? [] }

    /// Types with IDs that belong to no complex. Every other one is a complex's, whether or not it
    /// shows its complex in a field.
    static let ownedByNoComplex: Set<String> = ["Apartment", "Job", "Media", "Session", "User"]

    /// Object types of complexes' rows.
    var owned: Set<String> {
        Set(types["Node"]?.possibleTypes ?? []).subtracting(Self.ownedByNoComplex)
    }
}

// MARK: - Selections

extension ServedShape {
    /// Everything below a type, down to a depth: every leaf, every field whose arguments can be
    /// given, two items of each page.
    func selection(of type: String, depth: Int) -> String {
        let fields = fields(of: type)
        guard !fields.isEmpty else { return "{ __typename ... on Node { id } }" }
        var parts = ["__typename"]
        for field in fields {
            guard let arguments = Self.arguments(field) else { continue }
            let call = field.name + arguments
            if !field.type.isComposite {
                parts.append(call)
            } else if field.type.name.hasSuffix("Connection") {
                guard depth > 0, let node = node(of: field.type.name) else { continue }
                parts.append("\(call) { nodes \(selection(of: node, depth: depth - 1)) }")
            } else if depth > 0 {
                parts.append("\(call) \(selection(of: field.type.name, depth: depth - 1))")
            } else if self.fields(of: field.type.name).contains(where: { $0.name == "id" }) {
                parts.append("\(call) { id }")
            }
        }
        return "{ " + parts.joined(separator: " ") + " }"
    }

    func node(of connection: String) -> String? {
        fields(of: connection).first { $0.name == "nodes" }?.type.name
    }

    /// The arguments that a field is queried with: ` ` or `(first: 2)`; nil if a required one has
    /// no fixture.
    ///
    /// - Parameter first: the length of pages
    static func arguments(_ field: Field, first: String = "2") -> String? {
        var parts: [String] = []
        for argument in field.arguments {
            if argument.name == "first" {
                parts.append("first: \(first)")
            } else if argument.type.isRequired, !argument.hasDefault {
                guard let value = values["\(argument.name):\(argument.type.name)"] else {
                    return nil
                }
                parts.append("\(argument.name): \(value)")
            }
        }
        return parts.isEmpty ? "" : "(" + parts.joined(separator: ", ") + ")"
    }

    /// Fixtures of required arguments, by name and type.
    private static let values = [
        "number:Int": "1", "from:DateTime": "\"2026-01-01T00:00:00Z\"",
        "to:DateTime": "\"2027-01-30T00:00:00Z\"",
        "name:String": "\"101\"",
        "apartmentId:ID": "\"\(SampleComplexes.apartment(1))\"",
    ]

    /// Required arguments that no fixture fits: new ones need their own.
    func unfittedArguments(of type: String) -> [String] {
        fields(of: type).filter { Self.arguments($0) == nil }.map { "\(type).\($0.name)" }
    }
}

// MARK: - Inputs

extension ServedShape {
    /// An input that would be accepted if its objects were the sender's own: required members,
    /// those with an ID, and what the fixtures say.
    ///
    /// - Parameter ids: an object for each type of ID, by the name of the member
    func input(of type: String, _ ids: (_ member: String) -> String?) throws -> JSON {
        var members: [String: JSON] = [:]
        for member in types[type]?.inputs ?? [] {
            if let value = Self.texts[member.name] {
                if member.type.isRequired || Self.always.contains(member.name) {
                    members[member.name] = value
                }
                continue
            }
            guard member.type.isRequired else { continue }
            let value: JSON
            switch member.type.name {
            case "ID":
                guard let id = ids(member.name) else {
                    throw Unfitted(description: "\(type).\(member.name) has no fixture")
                }
                value = .string(id)
            case "String": value = "글"
            case "Int": value = 1
            case "Boolean": value = true
            case "DateTime": value = "2027-03-01T00:00:00Z"
            case "Duration": value = "P1D"
            case "PhoneNumber": value = "02-123-4567"
            default:
                if let first = types[member.type.name]?.values.first {
                    value = .string(first)
                } else {
                    value = try input(of: member.type.name, ids)
                }
            }
            members[member.name] = member.type.isList ? .array([value]) : value
        }
        return .object(members)
    }

    struct Unfitted: Error, CustomStringConvertible {
        let description: String
    }

    /// Values that their rules allow, by the member's name.
    private static let texts: [String: JSON] = [
        "startsAt": "2027-01-02T00:00:00Z", "endsAt": "2027-01-03T00:00:00Z",
        "opensAt": "2027-01-02T00:00:00Z", "closesAt": "2027-01-09T00:00:00Z",
        "publishAt": "2026-01-01T00:00:00Z", "expectedRevision": 1, "category": .null,
        "phoneNumber": "02-123-4567",
    ].filter { !$0.value.isNull }

    private static let always: Set<String> = ["expectedRevision", "publishAt"]
}

// MARK: - IDs

/// The IDs in an answer, and their decoded content.
enum AnswerIDs {
    /// Every value of a member `id` of what a complex owns.
    static func owned(in json: JSON) -> Set<String> {
        var found: Set<String> = []
        collect(json, &found) { $0 >= 32 }
        return found
    }

    /// The same of uploaded files.
    static func media(in json: JSON) -> Set<String> {
        var found: Set<String> = []
        collect(json, &found) { $0 == 5 }
        return found
    }

    private static func collect(
        _ json: JSON, _ found: inout Set<String>, _ isWanted: (UInt8) -> Bool
    ) {
        for item in json.items { collect(item, &found, isWanted) }
        for name in json.names {
            if name == "id", let id = json["id"].string, tag(id).map(isWanted) == true {
                found.insert(id)
            }
            collect(json[name], &found, isWanted)
        }
    }

    /// The first byte of an ID: its type.
    static func tag(_ id: String) -> UInt8? { bytes(id)?.first }

    /// An ID of the same type and complex that no object has.
    static func missing(like id: String) -> String {
        guard var bytes = bytes(id) else { return id }
        // The last bytes of a UUID are random, whatever its version.
        for index in bytes.indices.suffix(6) { bytes[index] ^= 0x5A }
        return text(bytes)
    }

    private static func bytes(_ id: String) -> [UInt8]? {
        var text = id.replacing("-", with: "+").replacing("_", with: "/")
        while text.count % 4 != 0 { text += "=" }
        return Data(base64Encoded: text).map(Array.init)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}

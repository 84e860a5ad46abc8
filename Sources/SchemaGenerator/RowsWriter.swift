// Batches of objects with a named parameter for each column.

import GraphQLCore

extension SchemaGenerator {
    static func rows(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        for (_, type) in model.types(.object) { object(type, model, &out) }
        for (_, type) in model.types where type.isAbstract { abstract(type, model, &out) }
        return out.text
    }

    private static func object(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let fields = model.fields(of: type).map { ($0.field, model.route(of: $0.field)) }
        let supplied = fields.filter { $0.1 != .resolved }
        out.line()
        out.line("/// The type `\(type.name)`.")
        out.block("public struct \(type.name)Rows: \(rowsProtocol(type, model))") { out in
            out.line("public typealias Fields = \(type.name)Fields")
            out.line("public let batch: ObjectBatch")
            out.line("public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }")
            let parameters = supplied.map { field, route in
                let kind = route == .column ? "Column" : model.resultType(of: field)
                return "\(field.name.swiftIdentifier): \(kind)?"
            }
            out.list(
                "public init(", ["count: Int", "payload: (any Sendable)? = nil"] + parameters,
                ") {")
            let columns = fields.map { $0.1 == .column ? $0.0.name.swiftIdentifier : "nil" }
            let embedded = fields.map {
                $0.1 == .embedded ? "\($0.0.name.swiftIdentifier)?.resolved" : "nil"
            }
            let batch =
                ["count", "payload"]
                + (fields.contains { $0.1 == .column } ? columns.bracketed("columns") : [])
                + (fields.contains { $0.1 == .embedded } ? embedded.bracketed("embedded") : [])
            out.indented { $0.list("batch = Self.batch(", batch, ")") }
            out.line("}")
            if fields.contains(where: { $0.0.name == "userErrors" }) {
                refused(supplied, &out)
                payloadContent(of: type, model)?.write(&out)
            }
        }
    }

    /// What the engine's connections and the payloads have in common is written once for all.
    static func rowsProtocol(_ type: TypeDefinition, _ model: SchemaModel) -> String {
        let names = Set(model.fields(of: type).map(\.field.name))
        if names.contains("userErrors") {
            return payloadContent(of: type, model)?.rowsProtocol ?? "PayloadRows"
        }
        if type.name.hasSuffix("Edge"), names.isSuperset(of: ["node", "cursor"]) {
            return "EdgeRows"
        }
        return model.isConnection(type) ? "ConnectionRows" : "ObjectRows"
    }

    /// What a payload has beside its errors, where that is one field.
    private static func payloadContent(
        of type: TypeDefinition, _ model: SchemaModel
    ) -> PayloadContent? {
        let others = model.fields(of: type).map(\.field).filter { $0.name != "userErrors" }
        guard others.count == 1, let field = others.first else { return nil }
        let label = field.name.swiftIdentifier
        switch model.route(of: field) {
        case .column where field.name.hasPrefix("deleted"): return .deletion(label)
        case .embedded where !field.type.nullable.isList:
            return .object(label, model.resultType(of: field))
        default: return nil
        }
    }

    /// The payload of a mutation that was refused: its data fields are null.
    private static func refused(
        _ supplied: [(field: FieldDefinition, route: FieldRoute)], _ out: inout SourceText
    ) {
        let arguments = supplied.map { field, route in
            let label = field.name.swiftIdentifier
            if field.name == "userErrors" { return "\(label): errors" }
            return route == .column ? "\(label): .null(1)" : "\(label): .null"
        }
        out.block("public init(refused errors: Many<UserErrorRows>)") { out in
            out.list("self.init(", ["count: 1"] + arguments, ")")
        }
    }

    private static func abstract(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let possible = type.possibleTypes.map {
            ".\(model.typeSystem.types[Int($0)].name.typeCase)"
        }
        out.line()
        out.line("/// The type `\(type.name)`.")
        out.block("public struct \(type.name)Rows: AbstractRows") { out in
            out.list("public static let possibleTypes: [SchemaType] = [", possible, "]")
            out.line("public let batches: [ObjectBatch]")
            out.line("public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }")
        }
    }
}

/// The only field of a payload beside its errors.
private enum PayloadContent {
    case object(String, String)
    case deletion(String)

    var rowsProtocol: String {
        switch self {
        case .object: "ObjectPayloadRows"
        case .deletion: "DeletionPayloadRows"
        }
    }

    func write(_ out: inout SourceText) {
        switch self {
        case .object(let label, let type):
            out.line("public static let object = Fields.\(label)")
            out.block("public init(_ object: \(type), userErrors: Many<UserErrorRows>)") {
                $0.line("self.init(count: 1, \(label): object, userErrors: userErrors)")
            }
        case .deletion(let label):
            out.block("public init(deleted id: Column, userErrors: Many<UserErrorRows>)") {
                $0.line("self.init(count: 1, \(label): id, userErrors: userErrors)")
            }
        }
    }
}

extension [String] {
    /// The items as an array behind a label, still one item each.
    fileprivate func bracketed(_ label: String) -> [String] {
        var items = self
        items[0] = "\(label): [" + items[0]
        items[count - 1] += "]"
        return items
    }
}

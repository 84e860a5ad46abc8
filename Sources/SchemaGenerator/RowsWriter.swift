// Batches of objects with a named parameter for each column, and the numbers of fields.

import GraphQLCore

extension SchemaGenerator {
    static func rows(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        for (index, type) in model.types(.object) {
            object(index, type, model, &out)
        }
        for (index, type) in model.types where type.isAbstract {
            abstract(index, type, model, &out)
        }
        for (_, type) in model.types(.object) {
            connection(type, model, &out)
            payload(type, model, &out)
        }
        return out.text
    }

    /// The payload of a mutation that was refused: its data fields are null.
    private static func payload(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let fields = model.fields(of: type).map(\.field)
        guard fields.contains(where: { $0.name == "userErrors" }) else { return }
        out.line()
        out.block("extension \(type.name)Rows: PayloadRows") { out in
            out.line("/// Problems, and no data.")
            out.block("public init(refused errors: Many<UserErrorRows>)") { out in
                let arguments = fields.filter { model.route(of: $0) != .resolved }.map { field in
                    let label = field.name.swiftIdentifier
                    if field.name == "userErrors" { return "\(label): errors" }
                    if model.route(of: field) == .column { return "\(label): .null(1)" }
                    let target = model.named(field.type)
                    let none = target.isAbstract ? "[]" : "count: 0"
                    return field.type.nullable.isList
                        ? "\(label): Many(\(target.name)Rows(\(none)), ends: [0], "
                            + "states: [ResolvedField.null], link: [])"
                        : "\(label): One(\(target.name)Rows(\(none)), link: [ResolvedField.null])"
                }
                out.line("self.init(count: 1, \(arguments.joined(separator: ", ")))")
            }
        }
    }

    /// Conformances of `XConnection` and `XEdge`.
    private static func connection(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let numbers = Dictionary(
            uniqueKeysWithValues: model.fields(of: type).map { ($0.field.name, $0.index) })
        let target = { (name: String) -> String? in
            numbers[name].map {
                model.named(model.typeSystem.fields[Int($0)].type).name + "Rows"
            }
        }
        if type.name.hasSuffix("Edge"), let node = target("node"), let nodeField = numbers["node"],
            let cursorField = numbers["cursor"]
        {
            out.line()
            out.block("extension \(type.name)Rows: EdgeRows") { out in
                out.line("public typealias Node = \(node)")
                out.line("public static let cursorField: FieldIndex = \(cursorField)")
                out.line("public static let nodeField: FieldIndex = \(nodeField)")
            }
        }
        if type.name.hasSuffix("Connection"), let edge = target("edges"),
            let edges = numbers["edges"], let nodes = numbers["nodes"],
            let pageInfo = numbers["pageInfo"]
        {
            out.line()
            out.block("extension \(type.name)Rows: ConnectionRows") { out in
                out.line("public typealias Edge = \(edge)")
                out.line("public static let edgesField: FieldIndex = \(edges)")
                out.line("public static let nodesField: FieldIndex = \(nodes)")
                out.line("public static let pageInfoField: FieldIndex = \(pageInfo)")
            }
        }
    }

    private static func object(
        _ index: TypeIndex, _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let fields = model.fields(of: type).map { ($0.field, model.route(of: $0.field)) }
        let supplied = fields.filter { $0.1 != .resolved }
        out.line()
        out.documentation(type.description)
        out.block("public struct \(type.name)Rows: ObjectRows") { out in
            out.line("public static let type: TypeIndex = \(index)")
            out.line("public let batch: ObjectBatch")
            out.line()
            out.line("/// Rows that the engine hands over. Precondition: of this type.")
            out.block("public init(batch: ObjectBatch)") { out in
                out.line("precondition(batch.type == Self.type)")
                out.line("self.batch = batch")
            }
            out.line()
            out.line("public init(")
            out.line("    count: Int, payload: (any Sendable)? = nil\(supplied.isEmpty ? "" : ",")")
            for (position, (field, route)) in supplied.enumerated() {
                let kind = route == .column ? "Column" : model.resultType(of: field)
                let comma = position + 1 < supplied.count ? "," : ""
                out.line("    \(field.name.swiftIdentifier): \(kind)? = nil\(comma)")
            }
            out.block(")") { out in
                let columns = fields.map {
                    $0.1 == .column ? $0.0.name.swiftIdentifier : "nil"
                }
                let embedded = fields.map {
                    $0.1 == .embedded ? "\($0.0.name.swiftIdentifier)?.resolved" : "nil"
                }
                let none = "[]"
                let hasColumns = fields.contains { $0.1 == .column }
                let hasEmbedded = fields.contains { $0.1 == .embedded }
                out.line("batch = ObjectBatch(")
                out.line("    type: Self.type, count: count,")
                out.line(
                    "    columns: \(hasColumns ? "[" + columns.joined(separator: ", ") + "]" : none),"
                )
                out.line(
                    "    embedded: \(hasEmbedded ? "[" + embedded.joined(separator: ", ") + "]" : none),"
                )
                out.line("    payload: payload)")
            }
        }
    }

    private static func abstract(
        _ index: TypeIndex, _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let possible = type.possibleTypes.map(String.init).joined(separator: ", ")
        out.line()
        out.documentation(type.description)
        out.block("public struct \(type.name)Rows: RowSet") { out in
            out.line("public let batches: [ObjectBatch]")
            out.line()
            out.line("/// Batches of the possible types, counted through in their order.")
            out.block("public init(_ rows: [any ObjectRows])") { out in
                out.line("batches = rows.map(\\.batch)")
                out.line(
                    "precondition(batches.allSatisfy { ([\(possible)] as [TypeIndex]).contains($0.type) })"
                )
            }
        }
    }

    static func fields(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        for (_, type) in model.types where type.kind == .object || type.kind == .interface {
            out.line()
            out.line("/// Fields of `\(type.name)`.")
            out.block("public enum \(type.name)Fields") { out in
                for (index, field) in model.fields(of: type) {
                    out.line(
                        "public static let \(field.name.swiftIdentifier): FieldIndex = \(index)")
                }
            }
        }
        out.line()
        out.line("/// What the engine asks about fields, by their number.")
        out.block("public enum SchemaTables") { out in
            let served = model.typeSystem.fields.indices.map { index -> (Bool, Int) in
                let field = model.typeSystem.fields[index]
                let parent = field.parent >= 0 ? model.typeSystem.types[Int(field.parent)] : nil
                guard let parent, !parent.isBuiltIn else { return (false, 0) }
                return (model.route(of: field) == .column, model.accessLevel(field.directives))
            }
            out.line("/// Whether the field's values stand in the columns of its object.")
            out.line("public static let isColumn: [Bool] = [")
            for line in served.chunked(16) {
                out.line("    " + line.map { $0.0 ? "true," : "false," }.joined(separator: " "))
            }
            out.line("]")
            out.line()
            out.line(
                "/// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of")
            out.line("/// objects hold through the scope that their rows are loaded in.")
            out.line("public static let accessRules: [AccessRule] = [")
            for line in served.chunked(16) {
                out.line("    " + line.map { "\($0.1)," }.joined(separator: " "))
            }
            out.line("]")
            out.line()
            out.line("/// `Type.field` by number: the served schema must agree at start.")
            out.line("public static let fieldNames: [String] = [")
            for field in model.typeSystem.fields {
                let parent =
                    field.parent >= 0 ? model.typeSystem.types[Int(field.parent)].name : ""
                out.line("    \"\(parent).\(field.name)\",")
            }
            out.line("]")
        }
        return out.text
    }
}

extension Array {
    func chunked(_ size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}

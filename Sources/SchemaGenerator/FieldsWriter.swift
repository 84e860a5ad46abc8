// Types by number, and the fields of each type by their place in it: a new field moves nothing of
// another type.

import GraphQLCore

extension SchemaGenerator {
    static func fields(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        out.line()
        out.line("/// The types of the schema; their values are the engine's numbers.")
        out.block("public enum SchemaType: TypeIndex, Sendable") { out in
            out.list("case ", model.types.map(\.type.name.typeCase), "")
        }
        let typesWithFields = model.types.filter {
            $0.type.kind == .object || $0.type.kind == .interface
        }
        for (_, type) in typesWithFields { fields(of: type, model, &out) }
        out.line()
        out.block("extension SchemaTables") { out in
            out.line("/// Every type that has fields, in the schema's order.")
            out.list(
                "static let fields: [any TypeFields.Type] = [",
                typesWithFields.map { "\($0.type.name)Fields.self" }, "]")
        }
        return out.text
    }

    private static func fieldsProtocol(_ type: TypeDefinition, _ model: SchemaModel) -> String {
        switch rowsProtocol(type, model) {
        case "EdgeRows": "EdgeFields"
        case "ConnectionRows": "ConnectionFields"
        default: "TypeFields"
        }
    }

    private static func fields(
        of type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let fields = model.fields(of: type).map(\.field)
        out.line()
        out.line("/// Fields of `\(type.name)`.")
        out.block("public enum \(type.name)Fields: FieldIndex, \(fieldsProtocol(type, model))") {
            out in
            out.line("public static let schemaType = SchemaType.\(type.name.typeCase)")
            out.list("case ", fields.map(\.name.swiftIdentifier), "")
            let columns = fields.filter { model.route(of: $0) == .column }
            if type.kind == .object, !columns.isEmpty {
                out.list(
                    "public static let columns: [Self] = [",
                    columns.map { ".\($0.name.swiftIdentifier)" }, "]")
            }
            let levels = fields.compactMap { field in
                model.accessLevel(field.directives).map {
                    ".\(field.name.swiftIdentifier): .\($0.enumCase)"
                }
            }
            if !levels.isEmpty {
                out.list("public static let access: [Self: AccessLevel] = [", levels, "]")
            }
        }
    }
}

// The switches from the engine's numbers to the domain's resolvers.

import GraphQLCore

extension SchemaGenerator {
    static func dispatch(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line(
            model.typeSystem.subscriptionType == nil
                ? "import GraphQLCore" : "public import GraphQLCore")
        out.line()
        out.line("/// The domain as the engine's provider.")
        out.block("extension SchemaResolvers") { out in
            typeSwitch(model, &out)
            for (_, type) in model.types(.object)
            where model.hasOwnResolvers(type) && !model.isConnection(type) {
                out.line()
                fieldSwitch(type, model, &out)
            }
            if let index = model.typeSystem.subscriptionType {
                out.line()
                streamSwitch(model.typeSystem.types[Int(index)], model, &out)
            }
        }
        return out.text
    }

    private static func typeSwitch(_ model: SchemaModel, _ out: inout SourceText) {
        out.line("/// One switch over the types, one per type over its fields.")
        out.block("func dispatch(_ call: FieldCall) async -> ResolvedField") { out in
            out.block("switch SchemaType(rawValue: call.parents.type)") { out in
                for (_, type) in model.types(.object) where model.hasOwnResolvers(type) {
                    let answer =
                        model.isConnection(type)
                        ? "total(of: \(type.name)Rows(batch: call.parents))"
                        : "\(type.name.lowercasedFirst)(call)"
                    out.line("case .\(type.name.typeCase): await \(answer)")
                }
                out.line(
                    "default: preconditionFailure(\"type \\(call.parents.type) has no resolvers\")")
            }
        }
    }

    private static func fieldSwitch(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let isMutation =
            model.typeSystem.mutationType.map { model.typeSystem.types[Int($0)].name } == type.name
        out.block(
            "private func \(type.name.lowercasedFirst)(_ call: FieldCall) async -> ResolvedField"
        ) { out in
            out.line("let rows = \(type.name)Rows(batch: call.parents)")
            out.block("switch \(type.name)Fields(rawValue: place(of: call))") { out in
                for (_, field) in model.fields(of: type)
                where model.route(of: field) == .resolved {
                    let name = field.name.swiftIdentifier
                    let answer = answer(of: field, model)
                    out.line(
                        isMutation
                            ? "case .\(name): return await unlessRefused(call) { \(answer) }"
                            : "case .\(name): return \(answer).resolved")
                }
                out.line("default: preconditionFailure(\"field \\(call.field) has no resolver\")")
            }
        }
    }

    private static func answer(of field: FieldDefinition, _ model: SchemaModel) -> String {
        var arguments = ["of: rows"]
        if !field.arguments.isEmpty {
            arguments.append("\(model.argumentsType(of: field))(coerced: call.arguments)")
        }
        if model.named(field.type).isComposite { arguments.append("selecting: call.selection") }
        return "await Domain.\(model.subject(of: field))(request).\(field.name.swiftIdentifier)("
            + "\(arguments.joined(separator: ", ")))"
    }

    private static func streamSwitch(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        let fields = model.fields(of: type).map(\.field)
        out.block(
            "public func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream"
        ) { out in
            out.block("switch \(type.name)Fields(rawValue: place(of: call))") { out in
                for field in fields {
                    let arguments =
                        field.arguments.isEmpty
                        ? "" : "\(model.argumentsType(of: field))(coerced: call.arguments)"
                    let name = field.name.swiftIdentifier
                    let columns = fields.map {
                        $0.name == field.name ? "\(name): $0" : "\($0.name.swiftIdentifier): nil"
                    }
                    out.line("case .\(name):")
                    out.line(
                        "    return stream(try await Domain.\(model.subject(of: field))(request)"
                            + ".\(field.name)Events(\(arguments))) {")
                    out.line(
                        "        \(type.name)Rows(count: 1, payload: $0.rows.batch.payload, "
                            + "\(columns.joined(separator: ", ")))")
                    out.line("    }")
                }
                out.line("default: preconditionFailure(\"field \\(call.field) has no stream\")")
            }
        }
    }
}

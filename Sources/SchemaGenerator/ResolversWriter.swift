// One protocol of batch resolvers per object type, and the switch from field numbers to them.

import GraphQLCore

extension SchemaGenerator {
    static func resolvers(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        var names: [String] = []
        for (index, type) in model.types(.object) where model.hasResolvers(index) {
            names.append("\(type.name)Resolvers")
            let isSubscription = index == model.typeSystem.subscriptionType
            out.line()
            out.line("/// Fields of `\(type.name)` that are no columns.")
            out.block("public protocol \(type.name)Resolvers: Sendable") { out in
                for (_, field) in model.fields(of: type)
                where isSubscription || model.route(of: field) == .resolved {
                    out.documentation(field.description)
                    out.line(
                        isSubscription
                            ? streamSignature(field, model) : signature(type, field, model))
                }
            }
        }
        out.line()
        out.line("/// Everything that the domain answers.")
        out.line("public typealias DomainResolvers = \(names.joined(separator: "\n    & "))")
        return out.text
    }

    private static func signature(
        _ type: TypeDefinition, _ field: FieldDefinition, _ model: SchemaModel
    ) -> String {
        var parameters = ["of \(type.name.lowercasedFirst.swiftIdentifier): \(type.name)Rows"]
        if !field.arguments.isEmpty {
            parameters.append("_ arguments: \(model.argumentsType(of: field))")
        }
        if model.named(field.type).isComposite { parameters.append("selecting: Selection") }
        return "func \(field.name.swiftIdentifier)(\(parameters.joined(separator: ", "))) async -> "
            + model.resultType(of: field)
    }

    private static func streamSignature(_ field: FieldDefinition, _ model: SchemaModel) -> String {
        let arguments =
            field.arguments.isEmpty ? "" : "_ arguments: \(model.argumentsType(of: field))"
        return "func \(field.name)Events(\(arguments)) async throws(FieldError) "
            + "-> EventStream<Self, \(model.named(field.type).name)Rows>"
    }

    static func dispatch(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line(
            model.typeSystem.subscriptionType == nil
                ? "import GraphQLCore" : "public import GraphQLCore")
        out.line()
        out.line("/// The domain as the engine's provider.")
        out.block("extension SchemaResolvers") { out in
            out.line("/// One switch over the types, one per type over its fields.")
            out.block("func dispatch(_ call: FieldCall) async -> ResolvedField") { out in
                out.block("switch SchemaType(rawValue: call.parents.type)") { out in
                    for (index, type) in model.types(.object) where model.hasResolvers(index) {
                        guard index != model.typeSystem.subscriptionType else { continue }
                        out.line(
                            "case .\(type.name.typeCase): await \(type.name.lowercasedFirst)(call)")
                    }
                    out.line(
                        "default: preconditionFailure(\"type \\(call.parents.type) has no resolvers\")"
                    )
                }
            }
            for (index, type) in model.types(.object) where model.hasResolvers(index) {
                guard index != model.typeSystem.subscriptionType else { continue }
                out.line()
                typeDispatch(type, model, &out)
            }
            if let index = model.typeSystem.subscriptionType {
                out.line()
                streamDispatch(model.typeSystem.types[Int(index)], model, &out)
            }
        }
        return out.text
    }

    private static func typeDispatch(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        out.block(
            "private func \(type.name.lowercasedFirst)(_ call: FieldCall) async -> ResolvedField"
        ) { out in
            out.line("let rows = \(type.name)Rows(batch: call.parents)")
            out.block("switch \(type.name)Fields(rawValue: place(of: call))") { out in
                for (_, field) in model.fields(of: type)
                where model.route(of: field) == .resolved {
                    var arguments = ["of: rows"]
                    if !field.arguments.isEmpty {
                        arguments.append(
                            "\(model.argumentsType(of: field))(coerced: call.arguments)")
                    }
                    if model.named(field.type).isComposite {
                        arguments.append("selecting: call.selection")
                    }
                    let name = field.name.swiftIdentifier
                    let answer = "await domain.\(name)(\(arguments.joined(separator: ", ")))"
                    out.line(
                        isMutation(type, model)
                            ? "case .\(name): return await unlessRefused(call) { \(answer) }"
                            : "case .\(name): return \(answer).resolved")
                }
                out.line("default: preconditionFailure(\"field \\(call.field) has no resolver\")")
            }
        }
    }

    private static func isMutation(_ type: TypeDefinition, _ model: SchemaModel) -> Bool {
        model.typeSystem.mutationType.map { model.typeSystem.types[Int($0)].name } == type.name
    }

    private static func streamDispatch(
        _ type: TypeDefinition, _ model: SchemaModel, _ out: inout SourceText
    ) {
        out.block(
            "public func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream"
        ) { out in
            out.block("switch \(type.name)Fields(rawValue: place(of: call))") { out in
                let fields = model.fields(of: type).map(\.field)
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
                        "    return stream(try await domain.\(field.name)Events(\(arguments))) {")
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

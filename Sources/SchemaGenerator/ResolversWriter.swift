// One protocol of batch resolvers for each subject of the schema, and the domain as their list.

import GraphQLCore

extension SchemaGenerator {
    static func resolvers(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        for subject in model.subjects {
            out.line()
            out.line(
                "/// What is answered for `\(subject.name)`: its fields that are not columns, lists of it"
            )
            out.line("/// on other objects, and the operations that begin with its name.")
            out.block("public protocol \(subject.name)Resolvers: SubjectResolvers") { out in
                for field in subject.fields {
                    out.line(
                        field.parent == model.typeSystem.subscriptionType
                            ? streamSignature(field, model) : signature(field, model))
                }
            }
        }
        out.line()
        out.line("/// The domain: who answers for each subject of the schema.")
        out.block("public protocol DomainResolvers: Sendable") { out in
            out.line("associatedtype Request: RequestScope")
            for subject in model.subjects {
                out.line(
                    "associatedtype \(subject.name): \(subject.name)Resolvers "
                        + "where \(subject.name).Request == Request")
            }
        }
        return out.text
    }

    private static func signature(_ field: FieldDefinition, _ model: SchemaModel) -> String {
        let type = model.typeSystem.types[Int(field.parent)]
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
            + "-> EventStream<Request, \(model.named(field.type).name)Rows>"
    }
}

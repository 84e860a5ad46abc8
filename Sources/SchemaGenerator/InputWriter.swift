// Enums, input objects and argument structs.

import GraphQLCore

extension SchemaGenerator {
    static func enums(_ model: SchemaModel) -> String {
        var out = SourceText()
        for (_, type) in model.types(.enumeration) {
            let values = model.enumValues(of: type)
            out.line()
            out.documentation(type.description)
            out.block("public enum \(type.name): UInt16, SchemaEnum") { out in
                cases(values, &out)
                let names = values.map { "\"\($0.name)\"" }
                out.list("public static let names = [", names, "]")
            }
        }
        return out.text
    }

    /// Those without a description share their lines.
    private static func cases(_ values: [EnumValueDefinition], _ out: inout SourceText) {
        var plain: [String] = []
        for value in values {
            if value.description != nil {
                if !plain.isEmpty { out.list("case ", plain, "") }
                plain = []
                out.documentation(value.description)
                out.line("case \(value.name.enumCase)")
            } else {
                plain.append(value.name.enumCase)
            }
        }
        if !plain.isEmpty { out.list("case ", plain, "") }
    }

    static func inputs(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        for (_, type) in model.types(.inputObject) {
            structure(type.name, type.description, model.inputFields(of: type), model, &out)
        }
        for (_, type) in model.types(.object) {
            for (_, field) in model.fields(of: type) where !field.arguments.isEmpty {
                structure(
                    model.argumentsType(of: field), "Arguments of `\(type.name).\(field.name)`.",
                    model.arguments(of: field), model, &out)
            }
        }
        return out.text
    }

    private static func structure(
        _ name: String, _ description: String?, _ members: [InputValueDefinition],
        _ model: SchemaModel, _ out: inout SourceText
    ) {
        out.line()
        out.documentation(description)
        let isPage = ["first", "after"].allSatisfy { name in
            members.contains { $0.name == name && !$0.type.isNonNull }
        }
        out.block("public struct \(name): \(isPage ? "PagingArguments" : "InputDecodable")") {
            out in
            for member in members {
                out.documentation(member.description)
                out.line(
                    "public let \(member.name.swiftIdentifier): \(model.swiftInput(member).type)")
            }
            out.line()
            out.block("public init(coerced value: InputValue)") { out in
                let reads = members.map {
                    "\($0.name.swiftIdentifier) = \(model.swiftInput($0).read)"
                }
                out.wrapped(reads, separator: ";")
            }
        }
    }
}

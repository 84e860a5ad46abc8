// Enums, input objects and argument structs.

import GraphQLCore

extension SchemaGenerator {
    static func enums(_ model: SchemaModel) -> String {
        var out = SourceText()
        for (_, type) in model.types(.enumeration) {
            let values = model.enumValues(of: type)
            out.line()
            out.line("/// The enum `\(type.name)`.")
            out.block("public enum \(type.name): UInt16, SchemaEnum") { out in
                out.list("case ", values.map(\.name.enumCase), "")
                let names = values.map { "\"\($0.name)\"" }
                out.list("public static let names = [", names, "]")
                labels(values, &out)
            }
        }
        out.line()
        out.line("/// The enums of the schema by name, in its order.")
        let table = model.types(.enumeration).map { "(\"\($0.type.name)\", \($0.type.name).self)" }
        out.list(
            "public let schemaEnums: [(name: String, type: any SchemaEnum.Type)] = [", table, "]")
        return out.text
    }

    private static func labels(_ values: [EnumValueDefinition], _ out: inout SourceText) {
        out.line("public static let labels = [")
        out.indented { out in
            for value in values {
                let (korean, english) = (value.label("ko"), value.label("en"))
                out.line("SchemaLabel(ko: \"\(korean)\", en: \"\(english)\"),")
            }
        }
        out.line("]")
    }

    static func inputs(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        for (_, type) in model.types(.inputObject) {
            structure(
                type.name, "The input `\(type.name)`.", model.inputFields(of: type), model, &out)
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
        _ name: String, _ description: String, _ members: [InputValueDefinition],
        _ model: SchemaModel, _ out: inout SourceText
    ) {
        out.line()
        out.line("/// \(description)")
        let isPage = ["first", "after"].allSatisfy { name in
            members.contains { $0.name == name && !$0.type.isNonNull }
        }
        out.block("public struct \(name): \(isPage ? "PagingArguments" : "InputDecodable")") {
            out in
            for member in members {
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

extension EnumValueDefinition {
    /// The text of `@label` in a language as a Swift literal; the value's name without one.
    fileprivate func label(_ language: String) -> String {
        let applied = directives.first { $0.name == "label" }
        guard case .string(let text)? = applied?.argument(language) else { return name }
        return text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}

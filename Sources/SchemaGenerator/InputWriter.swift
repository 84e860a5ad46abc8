// Enums, input objects and argument structs.

import GraphQLCore

extension SchemaGenerator {
    static func enums(_ model: SchemaModel) -> String {
        var out = SourceText()
        out.line("public import GraphQLCore")
        for (_, type) in model.types(.enumeration) {
            let values = model.enumValues(of: type)
            out.line()
            out.documentation(type.description)
            out.block("public enum \(type.name): UInt16, CaseIterable, InputDecodable") { out in
                for value in values {
                    out.documentation(value.description)
                    out.line("case \(value.name.enumCase)")
                }
                out.line()
                out.line("/// The name in GraphQL, in the order of the cases.")
                out.line("public static let names: [String] = [")
                for value in values { out.line("    \"\(value.name)\",") }
                out.line("]")
                out.line()
                out.block("public var name: String") { $0.line("Self.names[Int(rawValue)]") }
                out.line()
                out.block("public init?(name: some StringProtocol)") { out in
                    out.line(
                        "guard let index = Self.names.firstIndex(where: "
                            + "{ $0.utf8.elementsEqual(name.utf8) }) else { return nil }")
                    out.line("self.init(rawValue: UInt16(index))")
                }
                out.line()
                out.block("public init(coerced value: InputValue)") { out in
                    out.line(
                        "guard case .enumeration(let name) = value, let value = Self(name: name) "
                            + "else { preconditionFailure(\"not a \(type.name)\") }")
                    out.line("self = value")
                }
            }
        }
        return out.text
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
        out.block("public struct \(name): InputDecodable") { out in
            for member in members {
                out.documentation(member.description)
                out.line(
                    "public let \(member.name.swiftIdentifier): \(model.swiftInput(member).type)")
            }
            out.line()
            out.block("public init(coerced value: InputValue)") { out in
                for member in members {
                    out.line(
                        "self.\(member.name.swiftIdentifier) = \(model.swiftInput(member).read)")
                }
            }
        }
    }
}

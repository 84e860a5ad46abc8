// From the API's SDL to the Swift code of the Schema module. Pure: `GenerateSchema` accesses the
// disk.

public import GraphQLCore

/// A file that the generator wrote.
public struct GeneratedFile: Sendable, Equatable {
    public let name: String
    public let text: String
}

/// Why a schema cannot be generated.
public struct SchemaGeneratorError: Error, Sendable, CustomStringConvertible {
    public let messages: [String]

    public var description: String { messages.joined(separator: "\n") }
}

/// Generates the Swift side of a schema.
public enum SchemaGenerator {
    /// The files of `Schema/Generated`, in a fixed order.
    /// - Parameters:
    ///   - typeSystem: built from `sdl`
    ///   - sdl: the text of `schema.graphql`
    public static func generate(
        _ typeSystem: TypeSystem, sdl: Source
    ) throws(SchemaGeneratorError) -> [GeneratedFile] {
        let model = SchemaModel(typeSystem: typeSystem)
        try check(model)
        return [
            file("ServedSDL.swift", "The SDL that is served, as text.", servedSDL(sdl)),
            file(
                "Enums.swift", "Enums of the schema; a column holds their ordinals.", enums(model)),
            file("Inputs.swift", "Input objects and arguments, after coercion.", inputs(model)),
            file("Objects.swift", "Objects of the schema as batches of columns.", rows(model)),
            file("Fields.swift", "Types, and fields by their place in their type.", fields(model)),
            file("Resolvers.swift", "What the domain must answer.", resolvers(model)),
            file(
                "Dispatch.swift", "From the engine's numbers to the domain.", dispatch(model)
            ),
        ]
    }

    /// Everything that a client can reach declares who may access it, and every enum value what
    /// pages show for it.
    private static func check(_ model: SchemaModel) throws(SchemaGeneratorError) {
        var messages: [String] = []
        for (index, type) in model.types(.object) {
            let owned = type.interfaces.contains {
                model.typeSystem.types[Int($0)].name == "ApartmentOwned"
            }
            if owned, model.accessLevel(type.directives) == nil {
                messages.append("\(type.name) belongs to an apartment and has no @access.")
            }
            for (_, field) in model.fields(of: type)
            where model.isRoot(index) && model.accessLevel(field.directives) == nil {
                messages.append("\(type.name).\(field.name) has no @access.")
            }
        }
        if model.typeSystem.directives.contains(where: { $0.name == "label" }) {
            for (_, type) in model.types(.enumeration) {
                for value in model.enumValues(of: type)
                where !value.directives.contains(where: { $0.name == "label" }) {
                    messages.append("\(type.name).\(value.name) has no @label.")
                }
            }
        }
        if !messages.isEmpty { throw SchemaGeneratorError(messages: messages) }
    }

    private static func file(_ name: String, _ purpose: String, _ body: String) -> GeneratedFile {
        GeneratedFile(
            name: name,
            text: """
                // Generated from schema.graphql by scripts/generate-schema. Do not edit.
                // \(purpose)
                // swift-format-ignore-file

                """ + body)
    }
}

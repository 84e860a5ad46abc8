// What the tests of the type system share: schemas from SDL, and errors as short lines.

@testable import GraphQLCore

/// The schema of SDL, validated as a server's.
func makeSchema(
    _ sdl: String, extending extension: String? = nil,
    scalars: [String: any ScalarCoercion] = [:], validation: SchemaValidation = .strict
) throws -> TypeSystem {
    let document = try Document(parsing: Source(sdl), limits: .tool)
    let added = try `extension`.map { try Document(parsing: Source($0), limits: .tool) }
    return try TypeSystem(
        building: document, extending: added, scalars: scalars, validation: validation)
}

/// The errors of SDL, sorted: “message @ line:column line:column”.
func schemaErrors(
    _ sdl: String, extending extension: String? = nil, validation: SchemaValidation = .strict
) throws -> [String] {
    do {
        _ = try makeSchema(sdl, extending: `extension`, validation: validation)
        return []
    } catch let error as SchemaErrors {
        return error.errors.map(shown).sorted()
    }
}

/// The errors of one rule on SDL documents.
func ruleErrors(_ rule: String, _ sdl: String, extending base: String? = nil) throws -> [String] {
    let document = try Document(parsing: Source(sdl), limits: .tool)
    let original = try base.map { try makeSchema($0, validation: .document) }
    let rules = SDLRule.specified.filter { $0.name == rule }
    do {
        try SDLRule.check(document, extending: original, rules: rules)
        return []
    } catch {
        return error.errors.map(shown)
    }
}

private func shown(_ error: GraphQLError) -> String {
    let places = error.locations.map { " \($0.line):\($0.column)" }.joined()
    return places.isEmpty ? error.message : "\(error.message) @\(places)"
}

// Every rule on SDL documents: what it accepts and what it reports.

import Testing

@testable import GraphQLCore

/// A document for one rule, perhaps as an extension of a schema, and the errors of the rule.
struct SDLRuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let sdl: String
    let base: String?
    let errors: [String]

    init(_ rule: String, _ sdl: String, extending base: String? = nil, _ errors: String...) {
        self.rule = rule
        self.sdl = sdl
        self.base = base
        self.errors = errors
    }

    var testDescription: String { "\(rule): \(sdl)" }
}

private let query = "type Query { a: Int }"

@Suite struct SDLRuleTests {
    @Test(arguments: [
        SDLRuleCase("LoneSchemaDefinition", "schema { query: Q }"),
        SDLRuleCase(
            "LoneSchemaDefinition", "schema { query: Q } schema { mutation: Q }",
            "Must provide only one schema definition. @ 1:21"),
        SDLRuleCase(
            "LoneSchemaDefinition", "schema { mutation: M }", extending: query,
            "Cannot define a new schema within a schema extension. @ 1:1"),
        SDLRuleCase("LoneSchemaDefinition", "schema { mutation: M }", extending: "scalar S"),
        SDLRuleCase(
            "UniqueOperationTypes", "schema { query: A mutation: M query: B }",
            "There can be only one query type in schema. @ 1:10 1:31"),
        SDLRuleCase(
            "UniqueOperationTypes", "schema { query: A } extend schema { query: B }",
            "There can be only one query type in schema. @ 1:10 1:37"),
        SDLRuleCase(
            "UniqueOperationTypes", "extend schema { query: B }", extending: query,
            "Type for query already defined in the schema. It cannot be redefined. @ 1:17"),
        SDLRuleCase("UniqueOperationTypes", "extend schema { mutation: B }", extending: query),
        SDLRuleCase(
            "UniqueTypeNames", "scalar A type B enum A",
            "There can be only one type named \"A\". @ 1:8 1:22"),
        SDLRuleCase(
            "UniqueTypeNames", "type Query", extending: query,
            "Type \"Query\" already exists in the schema."
                + " It cannot also be defined in this type definition. @ 1:6"),
        SDLRuleCase(
            "UniqueEnumValueNames", "enum E { A B A } extend enum E { B }",
            "Enum value \"E.A\" can only be defined once. @ 1:10 1:14",
            "Enum value \"E.B\" can only be defined once. @ 1:12 1:34"),
        SDLRuleCase(
            "UniqueEnumValueNames", "extend enum E { A C }", extending: "enum E { A }",
            "Enum value \"E.A\" already exists in the schema."
                + " It cannot also be defined in this type extension. @ 1:17"),
        SDLRuleCase(
            "UniqueFieldDefinitionNames", "type T { a: Int a: Int } extend type T { a: Int }",
            "Field \"T.a\" can only be defined once. @ 1:10 1:17",
            "Field \"T.a\" can only be defined once. @ 1:10 1:42"),
        SDLRuleCase(
            "UniqueFieldDefinitionNames", "input I { a: Int a: Int }",
            "Field \"I.a\" can only be defined once. @ 1:11 1:18"),
        SDLRuleCase(
            "UniqueFieldDefinitionNames", "extend type Query { a: Int }", extending: query,
            "Field \"Query.a\" already exists in the schema."
                + " It cannot also be defined in this type extension. @ 1:21"),
        SDLRuleCase(
            "UniqueArgumentDefinitionNames", "type T { f(a: Int, b: Int, a: Int): Int }",
            "Argument \"T.f(a:)\" can only be defined once. @ 1:12 1:28"),
        SDLRuleCase(
            "UniqueArgumentDefinitionNames", "directive @d(a: Int, a: Int, a: Int) on FIELD",
            "Argument \"@d(a:)\" can only be defined once. @ 1:14 1:22 1:30"),
        SDLRuleCase(
            "UniqueDirectiveNames", "directive @d on FIELD directive @d on QUERY",
            "There can be only one directive named \"@d\". @ 1:12 1:34"),
        SDLRuleCase("UniqueDirectiveNames", "directive @skip on FIELD"),
        SDLRuleCase(
            "UniqueDirectiveNames", "directive @skip on FIELD", extending: query,
            "Directive \"@skip\" already exists in the schema. It cannot be redefined. @ 1:12"),
    ])
    func `a name is defined once`(_ example: SDLRuleCase) throws {
        #expect(
            try ruleErrors(example.rule, example.sdl, extending: example.base) == example.errors)
    }

    @Test(arguments: [
        SDLRuleCase(
            "KnownTypeNames", "type Foo { a: Fo b: [Int!] c: __Type }",
            "Unknown type \"Fo\". Did you mean \"Foo\"? @ 1:15"),
        SDLRuleCase(
            "KnownTypeNames", "union U = Nope schema { query: Nil }",
            "Unknown type \"Nope\". @ 1:11",
            "Unknown type \"Nil\". Did you mean \"ID\" or \"Int\"? @ 1:32"),
        SDLRuleCase("KnownTypeNames", "type T { q: Query }", extending: query),
        SDLRuleCase(
            "KnownDirectives", "type T @nope { a: Int @oneOf }",
            "Unknown directive \"@nope\". @ 1:8",
            "Directive \"@oneOf\" may not be used on field definition. @ 1:23"),
        SDLRuleCase(
            "KnownDirectives",
            "directive @d on INPUT_FIELD_DEFINITION input I { a: Int @d } type T { f(a: I @d): I }",
            "Directive \"@d\" may not be used on argument definition. @ 1:78"),
        SDLRuleCase(
            "UniqueDirectivesPerLocation",
            "directive @d on OBJECT directive @r repeatable on OBJECT"
                + " type T @d @r @r extend type T @d",
            "The directive \"@d\" can only be used once at this location. @ 1:65 1:88"),
        SDLRuleCase(
            "PossibleTypeExtensions", "enum E { A } extend type E { a: Int }",
            "Cannot extend non-object type \"E\". @ 1:1 1:14"),
        SDLRuleCase(
            "PossibleTypeExtensions", "extend input Qery { b: Int }", extending: query,
            "Cannot extend type \"Qery\" because it is not defined."
                + " Did you mean \"Query\"? @ 1:14"),
        SDLRuleCase(
            "PossibleTypeExtensions", "extend union Query = A", extending: query,
            "Cannot extend non-union type \"Query\". @ 1:1"),
        SDLRuleCase(
            "KnownArgumentNamesOnDirectives", "type T { a: Int @deprecated(reson: \"x\") }",
            "Unknown argument \"reson\" on directive \"@deprecated\"."
                + " Did you mean \"reason\"? @ 1:29"),
        SDLRuleCase(
            "UniqueArgumentNames", "type T { a: Int @deprecated(reason: \"x\", reason: \"y\") }",
            "There can be only one argument named \"reason\". @ 1:29 1:42"),
        SDLRuleCase(
            "UniqueInputFieldNames", "type T { f(a: I = { x: 1, x: { y: 1, y: 2 } }): Int }",
            "There can be only one input field named \"x\". @ 1:21 1:27",
            "There can be only one input field named \"y\". @ 1:32 1:38"),
        SDLRuleCase(
            "ProvidedRequiredArgumentsOnDirectives",
            "directive @d(a: [Int!]!, b: Int! = 1, c: Int) on OBJECT type T @d",
            "Argument \"@d(a:)\" of type \"[Int!]!\" is required, but it was not provided. @ 1:64"),
    ])
    func `what is used is defined`(_ example: SDLRuleCase) throws {
        let errors = try ruleErrors(example.rule, example.sdl, extending: example.base)
        #expect(errors == example.errors)
    }

    @Test func `all rules run before the type system is validated`() throws {
        let errors = try schemaErrors("type T { a: Nope, a: Int }")
        #expect(
            errors == [
                "Field \"T.a\" can only be defined once. @ 1:10 1:19",
                "Unknown type \"Nope\". @ 1:13",
            ])
    }

    @Test func `errors of an extension are located in the extension`() throws {
        let errors = try schemaErrors(
            "type Query { a: Int }", extending: "\n\n  extend type Nope { b: Int }")
        #expect(errors == ["Cannot extend type \"Nope\" because it is not defined. @ 3:15"])
    }

    @Test func `columns count Unicode scalar values`() throws {
        let errors = try schemaErrors("type Query { \"아파트 🏢\" a: Nope }")
        #expect(errors == ["Unknown type \"Nope\". @ 1:25"])
    }
}

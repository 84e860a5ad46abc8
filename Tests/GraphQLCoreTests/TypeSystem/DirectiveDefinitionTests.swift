// Directives on directive definitions, and extensions of directives.

import Testing

@testable import GraphQLCore

@Suite struct DirectiveDefinitionTests {
    private static let mark = "directive @m on DIRECTIVE_DEFINITION "
    private static let query = " type Query { a: Int }"

    // MARK: - The schema

    @Test func `a definition and its extensions are one directive`() throws {
        let schema = try makeSchema(
            """
            directive @m(n: Int = 1) repeatable on DIRECTIVE_DEFINITION
            directive @d @m on FIELD
            extend directive @d @m(n: 2) @deprecated(reason: "old")
            """ + Self.query, extending: "extend directive @d @m(n: 3)")
        let directive = schema.directives[Int(try #require(schema.directive(named: "d")))]
        #expect(directive.deprecationReason == "old")
        #expect(directive.directives.map(\.name) == ["m", "m", "m"])
        #expect(directive.directives.map { $0.argument("n") } == [.int(1), .int(2), .int(3)])
    }

    @Test func `an extension may come before the definition, and extend a built-in directive`()
        throws
    {
        let schema = try makeSchema(
            Self.mark + "extend directive @d @m directive @d on FIELD extend directive @skip @m"
                + Self.query)
        for name in ["d", "skip"] {
            let directive = schema.directives[Int(try #require(schema.directive(named: name)))]
            #expect(directive.directives.map(\.name) == ["m"], "\(name)")
        }
    }

    @Test func `@deprecated is printed on a directive definition, other directives are left out`()
        throws
    {
        let schema = try makeSchema(
            Self.mark
                + "directive @d(x: Int) @m @deprecated(reason: \"use @e\") repeatable on FIELD"
                + Self.query)
        #expect(
            schema.sdl == """
                directive @m on DIRECTIVE_DEFINITION

                directive @d(x: Int) @deprecated(reason: "use @e") repeatable on FIELD

                type Query {
                  a: Int
                }
                """)
    }

    @Test func `a deprecated built-in directive is printed as an extension`() throws {
        let schema = try makeSchema(
            "extend directive @skip @deprecated(reason: \"use @include\")" + Self.query)
        let sdl = """
            extend directive @skip @deprecated(reason: "use @include")

            type Query {
              a: Int
            }
            """
        #expect(schema.sdl == sdl)
        #expect(try makeSchema(sdl).sdl == sdl)
    }

    // MARK: - Rules on documents

    @Test(arguments: [
        SDLRuleCase(
            "KnownDirectives", "directive @d @o @nope on FIELD directive @o on OBJECT",
            "Directive \"@o\" may not be used on directive definition. @ 1:14",
            "Unknown directive \"@nope\". @ 1:17"),
        SDLRuleCase(
            "KnownDirectives",
            "extend directive @d @o directive @d on FIELD directive @o on OBJECT",
            "Directive \"@o\" may not be used on directive definition. @ 1:21"),
        SDLRuleCase(
            "UniqueDirectivesPerLocation",
            "directive @m on DIRECTIVE_DEFINITION directive @d @m on FIELD"
                + " extend directive @d @m directive @e @m on FIELD",
            "The directive \"@m\" can only be used once at this location. @ 1:51 1:83"),
        SDLRuleCase(
            "UniqueDirectivesPerLocation", "extend directive @d @m",
            extending: "directive @m on DIRECTIVE_DEFINITION directive @d @m on FIELD",
            "The directive \"@m\" can only be used once at this location. @ 1:21"),
        SDLRuleCase(
            "UniqueDirectivesPerLocation", "extend directive @d @deprecated",
            extending: "directive @d @deprecated on FIELD",
            "The directive \"@deprecated\" can only be used once at this location. @ 1:21"),
        SDLRuleCase(
            "UniqueDirectivesPerLocation", "extend directive @d @m",
            extending: "directive @m repeatable on DIRECTIVE_DEFINITION directive @d @m on FIELD"),
        SDLRuleCase(
            "UniqueDirectivesPerLocation",
            "extend type Query @m extend schema @m extend scalar S @specifiedBy(url: \"b\")"
                + " extend input I @oneOf",
            extending: "directive @m on OBJECT | SCHEMA schema @m { query: Query }"
                + " type Query @m { a: Int } scalar S @specifiedBy(url: \"a\")"
                + " input I @oneOf { a: Int }",
            "The directive \"@m\" can only be used once at this location. @ 1:19",
            "The directive \"@m\" can only be used once at this location. @ 1:36",
            "The directive \"@specifiedBy\" can only be used once at this location. @ 1:55",
            "The directive \"@oneOf\" can only be used once at this location. @ 1:93"),
        SDLRuleCase(
            "PossibleDirectiveExtensions", "extend directive @mark @deprecated",
            "Cannot extend directive \"@mark\" because it is not defined. @ 1:19"),
        SDLRuleCase(
            "PossibleDirectiveExtensions",
            "extend directive @skip @m extend directive @later @m directive @later on FIELD"),
        SDLRuleCase(
            "PossibleDirectiveExtensions", "extend directive @mark @m extend directive @marks @m",
            extending: "directive @mark on FIELD",
            "Cannot extend directive \"@marks\" because it is not defined."
                + " Did you mean \"@mark\"? @ 1:45"),
        SDLRuleCase(
            "ProvidedRequiredArgumentsOnDirectives",
            "directive @n(x: Int!) on DIRECTIVE_DEFINITION directive @d @n on FIELD",
            "Argument \"@n(x:)\" of type \"Int!\" is required, but it was not provided. @ 1:60"),
    ])
    func `directives on directives obey the rules of all others`(_ example: SDLRuleCase) throws {
        let errors = try ruleErrors(example.rule, example.sdl, extending: example.base)
        #expect(errors == example.errors)
    }

    // MARK: - References to itself

    private static let cycles: [(sdl: String, names: [String])] = [
        ("directive @a @a on DIRECTIVE_DEFINITION", ["a"]),
        ("directive @a(x: Int @a) on ARGUMENT_DEFINITION", ["a"]),
        ("directive @a(x: I) on INPUT_FIELD_DEFINITION input I { a: Int @a }", ["a"]),
        ("directive @a(x: [I!]) on INPUT_OBJECT input I { j: J } input J @a { f: Int }", ["a"]),
        ("directive @a(x: E) on ENUM_VALUE enum E { V @a }", ["a"]),
        ("directive @a(x: S) on SCALAR scalar S extend scalar S @a", ["a"]),
        (
            "directive @a @b on DIRECTIVE_DEFINITION directive @b @a on DIRECTIVE_DEFINITION",
            ["a", "b"]
        ),
        ("directive @a on DIRECTIVE_DEFINITION extend directive @a @a", ["a"]),
        (
            "directive @a on DIRECTIVE_DEFINITION directive @b @a on DIRECTIVE_DEFINITION"
                + " extend directive @a @b", ["a", "b"]
        ),
        (
            "directive @a(x: Int @b) on OBJECT directive @b(x: J) on ARGUMENT_DEFINITION"
                + " input J { j: J }",
            []
        ),
        (
            "directive @a @b @c on DIRECTIVE_DEFINITION directive @b @c on DIRECTIVE_DEFINITION"
                + " directive @c on DIRECTIVE_DEFINITION", []
        ),
        // It applies a directive that refers to itself, which does not make it one that does.
        ("directive @a @b on FIELD directive @b @b on DIRECTIVE_DEFINITION", ["b"]),
    ]

    @Test(arguments: cycles)
    func `no directive refers to itself, whatever is in between`(
        _ example: (sdl: String, names: [String])
    ) throws {
        for level in [SchemaValidation.full, .strict] {
            let errors = try schemaErrors(example.sdl + Self.query, validation: level)
            let expected = example.names.map {
                "Directive \"@\($0)\" must not reference itself, directly or through the types and"
                    + " directives that it uses."
            }
            #expect(errors.count == expected.count, "\(errors)")
            for message in expected {
                #expect(errors.contains { $0.hasPrefix(message + " @ ") }, "\(errors)")
            }
        }
    }

    typealias ExtendedCase = (sdl: String, extending: String, names: [String])

    private static let cyclesThroughBuiltIns: [ExtendedCase] = [
        ("directive @x(a: Int) on SCALAR", "extend scalar Int @x", ["x"]),
        ("directive @x(a: [Boolean!]) on SCALAR", "extend scalar Boolean @x", ["x"]),
        ("directive @x(a: I) on SCALAR input I { b: ID }", "extend scalar ID @x", ["x"]),
        ("directive @x(a: __TypeKind) on ENUM", "extend enum __TypeKind @x", ["x"]),
        ("scalar Int @x directive @x(a: Int) on SCALAR", "", ["x"]),
        ("scalar Int extend scalar Int @x directive @x(a: Int) on SCALAR", "", ["x"]),
        (
            "directive @y on SCALAR extend directive @y @z"
                + " directive @z(b: Int) on DIRECTIVE_DEFINITION", "extend scalar Int @y",
            ["y", "z"]
        ),
        // @deprecated has an argument of the type String.
        ("directive @x @deprecated on SCALAR", "extend scalar String @x", ["x"]),
        (
            "directive @x(a: String) on DIRECTIVE_DEFINITION",
            "extend scalar String @specifiedBy(url: \"u\") extend directive @specifiedBy @x", ["x"]
        ),
        ("directive @x(a: Int) on SCALAR", "extend scalar String @x", []),
        ("directive @x(a: Int) on SCALAR", "extend scalar String @specifiedBy(url: \"u\")", []),
    ]

    @Test(arguments: cyclesThroughBuiltIns)
    func `no directive refers to itself through a built-in type`(
        _ example: ExtendedCase
    ) throws {
        let errors = try schemaErrors(
            example.sdl + Self.query,
            extending: example.extending.isEmpty ? nil : example.extending)
        #expect(errors.count == example.names.count, "\(errors)")
        for name in example.names {
            let message = "Directive \"@\(name)\" must not reference itself,"
            #expect(errors.contains { $0.hasPrefix(message) }, "\(errors)")
        }
    }

    @Test func `an extension in another document can complete the cycle`() throws {
        let errors = try schemaErrors(
            "directive @a on DIRECTIVE_DEFINITION directive @b @a on DIRECTIVE_DEFINITION"
                + Self.query,
            extending: "extend directive @a @b")
        #expect(errors.count == 2)
    }
}

// Empty selection sets: absent and empty differ, from the parser to the response.

import Testing

@testable import GraphQLCore

@Suite struct EmptySelectionSetTests {
    // MARK: - Language

    @Test(arguments: [
        ("{}", "{}"), ("query{}", "{}"), ("query Q{ }", "query Q {}"),
        ("mutation{,}", "mutation {}"),
        ("query($a:B){}", "query ($a: B) {}"), ("{a{}}", "{\n  a {}\n}"),
        ("{a:b(c:1)@d{}}", "{\n  a: b(c: 1) @d {}\n}"),
        ("{...on T{}...{}}", "{\n  ... on T {}\n  ... {}\n}"),
        ("fragment F on T{}", "fragment F on T {}"),
        ("{a{}b{c{}d}}", "{\n  a {}\n  b {\n    c {}\n    d\n  }\n}"),
        // A shorthand after a type without fields would be its fields.
        ("type T query{}", "type T\n\nquery {}"),
    ])
    func `an empty set is read and printed, an absent one is not there`(
        _ text: String, _ printed: String
    ) throws {
        let document = try parsed(text)
        #expect(try document.printed() == printed)
        let again = try parsed(printed)
        #expect(tree(again) == tree(document))
    }

    @Test func `the syntax tree distinguishes an empty set from an absent one`() throws {
        let text = tree(try parsed("{ a b { } }"))
        #expect(text.contains(#""value":"a"},"arguments":[],"directives":[]}"#))
        #expect(text.contains(#""selectionSet":{"kind":"SelectionSet","selections":[]}"#))
    }

    @Test(arguments: ["type T {}", "input I {}", "enum E {}", "schema {}", "{a()}", "query(){a}"])
    func `other bracketed lists must not be empty`(_ text: String) {
        #expect(failure(text) != "no error")
    }

    // MARK: - Validation

    private static let sdl = """
        type Query { dog: Dog dogs(first: Int): [Dog!] pet: Pet int: Int size: Size }
        type Subscription { tick: Int }
        type Dog { name: String! pup: Dog } type Cat { name: String }
        union Pet = Dog | Cat
        enum Size { S }
        """

    @Test(arguments: [
        ("{ }", []), ("{ dog { } }", []),
        ("{ pet { ... on Dog { } ...F } } fragment F on Cat { }", []),
        ("{ dog { } dog { name } }", []), ("{ __schema { } __type(name: \"Dog\") { } }", []),
        (
            "{ int { } }",
            ["Field \"int\" must not have a selection since type \"Int\" has no subfields."]
        ),
        (
            "{ size { } }",
            ["Field \"size\" must not have a selection since type \"Size\" has no subfields."]
        ),
        (
            "{ dog }",
            [
                "Field \"dog\" of type \"Dog\" must have a selection of subfields."
                    + " Did you mean \"dog { ... }\"?"
            ]
        ),
        ("query ($a: Int) { }", ["Variable \"$a\" is never used."]),
        ("{ } fragment F on Dog { }", ["Fragment \"F\" is never used."]),
        ("subscription { }", ["Anonymous Subscription must select one top level field."]),
        (
            "subscription { ... on Subscription { } }",
            ["Anonymous Subscription must select one top level field."]
        ),
        (
            "{ dogs(first: 1) { } dogs(first: 2) { } }",
            [
                "Fields \"dogs\" conflict because they have differing arguments."
                    + " Use different aliases on the fields to fetch both if this was intentional."
            ]
        ),
    ])
    func `an empty set obeys the rules of all others`(
        _ query: String, _ messages: [String]
    ) throws {
        let document = try parsed(query)
        let run = ValidationRun(of: document, against: try makeSchema(Self.sdl))
        switch run.result {
        case .success: #expect(messages == [])
        case .failure(let error): #expect(error.errors.map(\.message) == messages)
        }
    }

    // MARK: - Cost

    @Test func `an empty object costs its field`() throws {
        let schema = try makeSchema(Self.sdl)
        func cost(_ query: String) throws -> Int {
            let valid = try ValidDocument(validating: try parsed(query), against: schema)
            let polynomial = try #require(CostPolynomial(of: nil, in: valid, CostModel(schema)))
            return polynomial.cost { _ in nil }
        }
        #expect(try cost("{ }") == 0)
        #expect(try cost("{ dog { } }") == cost("{ dog { name } }"))
        #expect(try cost("{ dogs(first: 30) { pup { } } }") == 31)
        #expect(try cost("{ dogs(first: 30) { pup { name } } }") == 31)
    }
}

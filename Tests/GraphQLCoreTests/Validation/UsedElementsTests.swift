// What an operation uses of a schema, by coordinates.
import Testing

@testable import GraphQLCore

struct UsedElementsTests {
    private static func coordinates(_ query: String, _ name: String? = nil) throws -> [String] {
        let typeSystem = try Zoo.typeSystem()
        let document = try ValidDocument(validating: Zoo.document(query), against: typeSystem)
        let names = SchemaCoordinates(typeSystem)
        return document.elements(usedBy: name).map { names[$0] }.sorted()
    }

    @Test(arguments: [
        ("{ dog { name } }", ["Dog.name", "Query.dog"]),
        ("{ a: dog { name b: name } }", ["Dog.name", "Query.dog"]),
        (
            "{ dog { name(surname: true) } }",
            ["Dog.name", "Dog.name(surname:)", "Query.dog"]
        ),
        (
            "{ dog { knows(command: SIT) } }",
            ["Command.SIT", "Dog.knows", "Dog.knows(command:)", "Query.dog"]
        ),
        ("{ pet { name } }", ["Pet", "Pet.name", "Query.pet"]),
        (
            "{ catOrDog { ... on Cat { lives } ...F } } fragment F on Dog { nickname }",
            ["Cat", "Cat.lives", "CatOrDog", "Dog", "Dog.nickname", "Query.catOrDog"]
        ),
        (
            "{ find(with: {text: \"a\", nested: {text: \"b\"}}) { name } }",
            [
                "Pet", "Pet.name", "Query.find", "Query.find(with:)", "Search.nested",
                "Search.text",
            ]
        ),
        (
            "query ($s: Search) { find(with: $s) { __typename } }",
            ["Pet", "Query.find", "Query.find(with:)", "Search"]
        ),
        (
            "query ($c: Command!) { dog { knows(command: $c) } }",
            ["Command", "Dog.knows", "Dog.knows(command:)", "Query.dog"]
        ),
        (
            "{ dog { name @note(level: 1) } }",
            ["@note", "@note(level:)", "Dog.name", "Query.dog"]
        ),
        ("{ __schema { types { name } } __typename }", []),
    ])
    func `an operation uses what it selects, gives and may be given`(
        _ query: String, _ expected: [String]
    ) throws {
        #expect(try Self.coordinates(query) == expected)
    }

    @Test func `only the requested operation and its fragments count`() throws {
        let document = """
            query A { ...F } query B { cat { lives } }
            fragment F on Query { dog { ...G } } fragment G on Dog { name }
            """
        #expect(
            try Self.coordinates(document, "A")
                == ["Dog", "Dog.name", "Query", "Query.dog"])
        #expect(try Self.coordinates(document, "B") == ["Cat.lives", "Query.cat"])
        #expect(try Self.coordinates(document, "C") == [])
    }
}

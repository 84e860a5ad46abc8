// The schema that the tests of the rules share, and how they state their expectations.

import Testing

@testable import GraphQLCore

enum Zoo {
    static let sdl = #"""
        interface Pet { name: String }
        interface Being { name: String }
        type Dog implements Pet & Being {
            name(surname: Boolean): String
            barks(times: Int! = 1, aloud: Boolean): Boolean
            knows(command: Command!): Boolean
            mother: Dog
            owner: Person
            nickname: String @deprecated(reason: "Use name.")
        }
        type Cat implements Pet & Being { name: String lives: Int! friend: Pet owner: [Person] }
        type Stone { weight: Float }
        union CatOrDog = Cat | Dog
        type Person { name: String pets: [Pet!] }
        enum Command { SIT HEEL DOWN @deprecated(reason: "Dogs are free.") }
        input Search { text: String! limit: Int = 10 tags: [String!] nested: Search old: Int @deprecated(reason: "Gone.") }
        input Choice @oneOf { id: ID name: String }
        scalar Any
        directive @note(level: Int!, text: String) on FIELD
        directive @onQuery on QUERY
        directive @many repeatable on FIELD
        type Query {
            dog: Dog
            cat: Cat
            pet: Pet
            catOrDog: CatOrDog
            stone: Stone
            person(id: ID!): Person
            find(with: Search, limit: Int, ids: [Int!], any: Any, flag: Boolean, ratio: Float, text: String, command: Command, old: Int @deprecated(reason: "Gone.")): [Pet]
            choose(one: Choice, must: Boolean!): String
        }
        type Subscription { news: String other: String }
        """#

    static func document(_ text: String) throws -> Document {
        try Document(parsing: Source(text), limits: .tool)
    }

    static func typeSystem(_ sdl: String = sdl) throws -> TypeSystem {
        try TypeSystem(building: document(sdl))
    }

    /// Runs one rule and compares its errors, written as `message @line:column …`, in any order.
    static func expect(
        _ rule: any ValidationRule.Type, of query: String, _ expected: [String],
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        var options = ValidationOptions(rules: [rule])
        options.maximumErrors = .max
        let found = try errors(in: query, options).map(text)
        #expect(found.sorted() == expected.sorted(), sourceLocation: sourceLocation)
    }

    static func errors(
        in query: String, _ options: ValidationOptions = ValidationOptions(), sdl: String = sdl
    ) throws -> [GraphQLError] {
        try run(query, options, sdl: sdl).errors
    }

    static func run(
        _ query: String, _ options: ValidationOptions = ValidationOptions(), sdl: String = sdl
    ) throws -> (errors: [GraphQLError], steps: Int) {
        let run = ValidationRun(
            of: try document(query), against: try typeSystem(sdl), options: options)
        if case .failure(let error) = run.result { return (error.errors, run.steps) }
        return ([], run.steps)
    }

    private static func text(_ error: GraphQLError) -> String {
        let places = error.locations.map { "\($0.line):\($0.column)" }
        return error.message + (places.isEmpty ? "" : " @" + places.joined(separator: " "))
    }
}

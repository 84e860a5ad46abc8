// The committed code is what the generator produces from the committed schema.

import GraphQLCore
import SchemaGenerator
import TestSupport
import Testing

struct FreshnessTests {
    private func generate(_ sdl: String) throws -> [GeneratedFile] {
        let source = Source(sdl)
        let typeSystem = try TypeSystem(building: Document(parsing: source, limits: .tool))
        return try SchemaGenerator.generate(typeSystem, sdl: source)
    }

    @Test func `the generated files are up to date`() throws {
        let files = try generate(Checkout.text("schema.graphql"))
        for file in files {
            let committed = try Checkout.text("Sources/Schema/Generated/\(file.name)")
            #expect(committed == file.text, "\(file.name): run scripts/generate-schema")
        }
        let names = Checkout.files(under: "Sources/Schema/Generated").map {
            $0.split(separator: "/").last.map(String.init)
        }
        #expect(Set(names) == Set(files.map(\.name)), "no other file stands among them")
    }

    @Test func `directives for the generator are not served`() throws {
        let files = try generate(Checkout.text("schema.graphql"))
        let served = try #require(files.first { $0.name == "ServedSDL.swift" })
        #expect(!served.text.contains("@computed"))
        #expect(!served.text.contains("@embedded"))
        #expect(!served.text.contains("@label"))
        #expect(served.text.contains("@cost"))
    }

    @Test func `directives on directives are served, extensions of the generator's own are not`()
        throws
    {
        let files = try generate(
            """
            enum AccessLevel { PUBLIC }
            directive @access(requires: AccessLevel!) @since(edition: "1") on FIELD_DEFINITION
            directive @since(edition: String!) on DIRECTIVE_DEFINITION
            extend directive @skip @since(edition: "3")

            "Resolved, not read."
            directive @computed on FIELD_DEFINITION
            extend directive @computed @since(edition: "2")

            type Query { a: Int @access(requires: PUBLIC) @computed }

            """)
        let served = try #require(files.first { $0.name == "ServedSDL.swift" }).text
        #expect(served.contains(#"@access(requires: AccessLevel!) @since(edition: "1") on"#))
        #expect(served.contains(#"extend directive @skip @since(edition: "3")"#))
        #expect(!served.contains("computed"))
    }

    @Test func `a directive with a long description and arguments is cut out whole`() throws {
        let files = try generate(
            """
            \"""
            What a page shows.

            Not served.
            \"""
            directive @label(
              "In Korean (한국어)." ko: String!
              en: String!
            ) on ENUM_VALUE

            enum AccessLevel { PUBLIC @label(ko: "모두 (누구나)", en: "Anyone") }

            directive @access(requires: AccessLevel!) on FIELD_DEFINITION

            type Query { a: Int @access(requires: PUBLIC) }

            """)
        let served = try #require(files.first { $0.name == "ServedSDL.swift" }).text
        #expect(served.contains("enum AccessLevel { PUBLIC }"))
        #expect(!served.contains("label") && !served.contains("ko:") && !served.contains("page"))
        let enums = try #require(files.first { $0.name == "Enums.swift" }).text
        #expect(enums.contains(#"SchemaLabel(ko: "모두 (누구나)", en: "Anyone")"#))
    }

    @Test func `an enum value without a label is refused`() throws {
        let error = #expect(throws: SchemaGeneratorError.self) {
            try generate(
                """
                directive @label(ko: String!, en: String!) on ENUM_VALUE
                directive @access(requires: AccessLevel!) on FIELD_DEFINITION
                enum AccessLevel { PUBLIC @label(ko: "누구나", en: "Anyone") SELF }
                type Query { a: Int @access(requires: PUBLIC) }

                """)
        }
        #expect(error?.messages == ["AccessLevel.SELF has no @label."])
    }

    @Test func `a root field without an access rule is refused`() throws {
        let error = #expect(throws: SchemaGeneratorError.self) {
            try generate("type Query { feed: String }")
        }
        #expect(error?.messages == ["Query.feed has no @access."])
    }

    @Test func `an object of a complex without an access rule is refused`() throws {
        let error = #expect(throws: SchemaGeneratorError.self) {
            try generate(
                """
                directive @access(requires: AccessLevel!) on FIELD_DEFINITION | OBJECT
                enum AccessLevel { PUBLIC }
                interface ApartmentOwned { id: ID! }
                type Secret implements ApartmentOwned { id: ID! }
                type Query { secret: Secret @access(requires: PUBLIC) }
                """)
        }
        #expect(error?.messages == ["Secret belongs to an apartment and has no @access."])
    }
}

import GraphQLCore
import Schema
import Testing

@testable import Server

struct ServedSchemaTests {
    @Test func `the served schema is valid and fits the generated code`() throws {
        let typeSystem = try ServedSchema.build()
        #expect(typeSystem.fields.count == SchemaTables.isColumn.count)
    }
}

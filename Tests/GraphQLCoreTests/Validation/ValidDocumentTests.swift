// What validation stores for later stages, and which errors take precedence.

import Testing

@testable import GraphQLCore

@Suite struct ValidDocumentTests {
    @Test func `names are resolved once for all later stages`() throws {
        let text = """
            query Q($a: Boolean = true) { dog { ...A } cat { lives } }
            fragment A on Dog { name(surname: $a) owner { ...B } }
            fragment B on Person { name }
            """
        let typeSystem = try Zoo.typeSystem()
        let valid = try ValidDocument(
            validating: try Zoo.document(text), against: typeSystem)
        let operation = try #require(valid.operation(named: "Q"))
        #expect(operation.rootType == typeSystem.queryType)
        #expect(operation.variables.count == 1)
        #expect(valid.fragments(reachableFrom: operation).count == 2)
        for (index, node) in valid.document.nodes.enumerated() where node.kind == .field {
            let field = valid.facts.elements[index]
            #expect(typeSystem.fields[Int(field)].name == valid.document.text(of: node.symbol))
        }
        let variable = valid.facts.variables[0]
        #expect(variable.type.map { typeSystem.text(of: $0) } == "Boolean")
        #expect(variable.defaultValue.map { valid.document[$0].kind } == .booleanValue)
    }

    @Test func `an operation is found by its name, or because it is alone`() throws {
        let typeSystem = try Zoo.typeSystem()
        let two = try ValidDocument(
            validating: try Zoo.document("query A { dog { name } } query B { cat { name } }"),
            against: typeSystem)
        #expect(two.operation(named: nil)?.node == nil)
        #expect(two.operation(named: "B")?.node == 6)
        #expect(two.operation(named: "C")?.node == nil)
        let one = try ValidDocument(
            validating: try Zoo.document("{ dog { name } }"), against: typeSystem)
        #expect(one.operation(named: nil)?.node == 1)
    }

    @Test func `suggestions can be turned off`() throws {
        var options = ValidationOptions()
        options.suggestions = false
        let errors = try Zoo.errors(
            in: "{ dogg pet { barks } find(limt: 1, command: STI) { name } }", options)
        #expect(errors.count == 4)
        #expect(errors.allSatisfy { !$0.message.contains("Did you mean") })
    }

    @Test func `descriptions change nothing`() throws {
        let text = #"""
            "an operation" query Q("a variable" $a: Boolean = true) { dog { name(surname: $a) } }
            """#
        #expect(try Zoo.errors(in: text).isEmpty)
    }

    @Test func `positions are counted in Unicode scalar values and in lines of any kind`() throws {
        let errors = try Zoo.errors(in: "{ find(text: \"\u{1F415}é\") { name } x\r\n# 개\r y }")
        #expect(
            errors.map(\.locations) == [
                [SourceLocation(line: 1, column: 29)], [SourceLocation(line: 3, column: 2)],
            ])
    }

    @Test func `the list has the 27 rules, with distinct names`() {
        #expect(specifiedRules.count == 27)
        let names = (specifiedRules + incrementalRules + optionalRules).map { $0.name }
        #expect(Set(names).count == names.count)
    }
}

import GraphQLCore
import Testing

@Suite struct ResponseTests {
    @Test func `every kind of column is written as JSON`() async throws {
        let schema = try TestSchema(
            """
            scalar JSON
            enum Size { SMALL LARGE }
            type Query { rows: [Row!]! }
            type Row {
              text: String json: JSON int: Int long: JSON float: Float flag: Boolean
              size: Size tags: [String!] none: Int
            }
            """)
        let resolvers = schema.resolvers { resolvers in
            var json = TextColumnWriter(rows: 2)
            json.append(#"{"a":[1,null]}"#)
            json.append("7")
            var tags = TextColumnWriter(rows: 3)
            for tag in ["x", "y", "z"] { tags.append(tag) }
            resolvers.columns = [
                "Row.text": .texts(["a\"b\\c\n한글 \u{1}", nil]), "Row.json": .json(json.finish()),
                "Row.int": .ints([-1, nil]), "Row.long": .int64([.max, .min], nil),
                "Row.float": .double([0.25, -59.75], nil),
                "Row.flag": .boolean([true, false], nil),
                "Row.size": .enumeration([1, 0], [0, 1]),
                "Row.tags": .list(
                    ListColumn(ends: [3, 3], nulls: [0, 1], items: .text(tags.finish()))),
                "Row.none": .null(2),
            ]
            let rows = resolvers.batch("Row", count: 2)
            resolvers.fields["Query.rows"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [2])], values: .objects([rows], link: [0, 1]))
            }
        }
        let text = try await schema.run(
            "{ rows { text json int long float flag size tags none t: __typename } }", resolvers)
        #expect(
            text == #"{"data":{"rows":[{"text":"a\"b\\c\n한글 \u0001","json":{"a":[1,null]},"#
                + #""int":-1,"long":9223372036854775807,"float":0.25,"flag":true,"size":"LARGE","#
                + #""tags":["x","y","z"],"none":null,"t":"Row"},{"text":null,"json":7,"int":null,"#
                + #""long":-9223372036854775808,"float":-59.75,"flag":false,"size":null,"#
                + #""tags":null,"none":null,"t":"Row"}]}}"#)
    }

    @Test func `lists keep their shapes`() async throws {
        let schema = try TestSchema(
            "type Query { rows: [[Row]] } type Row { grid: [[Int]] }")
        let resolvers = schema.resolvers { resolvers in
            let rows = resolvers.batch("Row", count: 2)
            resolvers.fields["Query.rows"] = { _ in
                ResolvedField(
                    lists: [
                        ListLevel(ends: [4]),
                        ListLevel(ends: [2, 2, 2, 3], states: [0, 0, ResolvedField.null, 0]),
                    ],
                    values: .objects([rows], link: [1, ResolvedField.null, 0]))
            }
            resolvers.fields["Row.grid"] = { _ in
                ResolvedField(
                    lists: [
                        ListLevel(ends: [2, 2], states: [0, 0]), ListLevel(ends: [0, 3]),
                    ],
                    values: .leaves(.ints([1, nil, 3]), states: nil))
            }
        }
        #expect(
            try await schema.run("{ rows { grid } }", resolvers)
                == #"{"data":{"rows":[[{"grid":[]},null],[],null,[{"grid":[[],[1,null,3]]}]]}}"#)
    }

    @Test func `objects of several types keep their order`() async throws {
        let schema = try TestSchema(
            """
            type Query { any: [Node] }
            interface Node { id: Int }
            type A implements Node { id: Int a: Int } type B implements Node { id: Int b: Int }
            type C { id: Int }
            """)
        let resolvers = schema.resolvers { resolvers in
            resolvers.columns = [
                "A.id": .ints([1, 2]), "A.a": .ints([3, 4]), "B.id": .ints([5]),
                "B.b": .ints([6]), "C.id": .ints([7]),
            ]
            let batches = [
                resolvers.batch("A", count: 2), resolvers.batch("B", count: 1),
                resolvers.batch("C", count: 1),
            ]
            resolvers.fields["Query.any"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [4])],
                    values: .objects(batches, link: [1, 2, 0, 3]))
            }
        }
        let text = try await schema.run(
            "{ any { __typename ... on B { b } id ... on A { a } } }", resolvers)
        #expect(
            text.hasSuffix(
                #""data":{"any":[{"__typename":"A","id":2,"a":4},"#
                    + #"{"__typename":"B","b":6,"id":5},{"__typename":"A","id":1,"a":3},null]}}"#))
        #expect(
            text.contains(
                #"Runtime Object type \"C\" is not a possible type for \"Node\"."#))
        #expect(text.contains(#""path":["any",3]"#))
    }

    @Test func `introspection is part of an operation`() async throws {
        let schema = try TestSchema("type Query { a: [Int!]! }")
        let text = try await schema.run(
            """
            { a: __type(name: "Query") { n: name fields { type { ofType { kind ofType { ofType {
              name ofType { ofType { name } } } } } } } } __type(name: "No") { name } }
            """, schema.resolvers())
        #expect(
            text == #"{"data":{"a":{"n":"Query","fields":[{"type":{"ofType":{"kind":"LIST","#
                + #""ofType":{"ofType":{"name":"Int","ofType":null}}}}}]},"__type":null}}"#)
    }
}

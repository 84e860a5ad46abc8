import GraphQLCore
import Testing

@Suite struct NullPropagationTests {
    /// A type, and the resulting value of `f` or its parent; depth 1 holds `[1, null]`, depth 2
    /// `[[1, null], [2]]`.
    private static let table: [(type: String, parent: String, errorPath: String?)] = [
        ("[Int]", #"{"f":[1,null],"g":7}"#, nil),
        ("[Int]!", #"{"f":[1,null],"g":7}"#, nil),
        ("[Int!]", #"{"f":null,"g":7}"#, #"["parent","f",1]"#),
        ("[Int!]!", "null", #"["parent","f",1]"#),
        ("[[Int]]", #"{"f":[[1,null],[2]],"g":7}"#, nil),
        ("[[Int!]]", #"{"f":[null,[2]],"g":7}"#, #"["parent","f",0,1]"#),
        ("[[Int!]!]", #"{"f":null,"g":7}"#, #"["parent","f",0,1]"#),
        ("[[Int!]!]!", "null", #"["parent","f",0,1]"#),
        ("[[Int]!]!", #"{"f":[[1,null],[2]],"g":7}"#, nil),
    ]

    @Test(arguments: table.indices)
    func `a null propagates to the nearest nullable position`(_ index: Int) async throws {
        let (type, parent, errorPath) = Self.table[index]
        let schema = try TestSchema(
            "type Query { parent: Parent } type Parent { f: \(type) g: Int }")
        let isNested = type.hasPrefix("[[")
        let values: Column = isNested ? .ints([1, nil, 2]) : .ints([1, nil])
        let inner = ListLevel(ends: [2, 3])
        let lists = isNested ? [ListLevel(ends: [2]), inner] : [ListLevel(ends: [2])]
        var column = Column.list(ListColumn(ends: isNested ? [2, 3] : [2], items: values))
        if isNested { column = .list(ListColumn(ends: [2], items: column)) }
        let resolved = schema.resolvers { resolvers in
            let batch = resolvers.batch("Parent", count: 1)
            resolvers.fields["Query.parent"] = { _ in .objects(batch, link: [0]) }
            resolvers.fields["Parent.f"] = { _ in
                ResolvedField(lists: lists, values: .leaves(values, states: nil))
            }
            resolvers.fields["Parent.g"] = { _ in .ints([7]) }
        }
        let asColumn = schema.resolvers { resolvers in
            resolvers.columns = ["Parent.f": column, "Parent.g": .ints([7])]
            let batch = resolvers.batch("Parent", count: 1)
            resolvers.fields["Query.parent"] = { _ in .objects(batch, link: [0]) }
        }
        let name = #"Cannot return null for non-nullable field Parent.f."#
        let error = errorPath.map {
            #""errors":[{"message":"\#(name)","locations":[{"line":1,"column":12}],"path":\#($0)}],"#
        }
        let expected = "{\(error ?? "")\"data\":{\"parent\":\(parent)}}"
        #expect(try await schema.run("{ parent { f g } }", resolved) == expected)
        #expect(try await schema.run("{ parent { f g } }", asColumn) == expected)
    }

    @Test func `data is null only when a null reaches the root`() async throws {
        let schema = try TestSchema("type Query { a: Int! b: Int }")
        let resolvers = schema.resolvers { $0.fields["Query.a"] = { _ in .ints([nil]) } }
        let plan = try schema.plan("{ b a }")
        let response = await execute(plan, try schema.variables(nil, plan), resolvers)
        #expect(!response.hasData)
        #expect(response.hasErrors)
        #expect(response.text.hasSuffix(#""data":null}"#))
    }

    @Test func `a null row takes only the positions that link to it`() async throws {
        let schema = try TestSchema(
            "type Query { items: [Item] } type Item { id: Int! }")
        let resolvers = schema.resolvers { resolvers in
            resolvers.columns["Item.id"] = .ints([1, nil, 3])
            let batch = resolvers.batch("Item", count: 3)
            resolvers.fields["Query.items"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [5])],
                    values: .objects([batch], link: [2, 1, -1, 0, 1]))
            }
        }
        let text = try await schema.run("{ items { id } }", resolvers)
        #expect(text.hasSuffix(#""data":{"items":[{"id":3},null,null,{"id":1},null]}}"#))
        // The same row at two positions: an error for each of them.
        #expect(text.contains(#""path":["items",1,"id"]"#))
        #expect(text.contains(#""path":["items",4,"id"]"#))
        #expect(text.split(separator: "Cannot return").count == 3)
    }

    @Test func `JSON has no infinite numbers`() async throws {
        let schema = try TestSchema("type Query { a: [Float] }")
        let resolvers = schema.resolvers {
            $0.fields["Query.a"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [3])],
                    values: .leaves(.double([1.5, .infinity, .nan], nil), states: nil))
            }
        }
        let text = try await schema.run("{ a }", resolvers)
        #expect(text.hasSuffix(#""data":{"a":[1.5,null,null]}}"#))
        #expect(text.contains("Float cannot represent non numeric value: Infinity"))
        #expect(text.contains("Float cannot represent non numeric value: NaN"))
    }
}

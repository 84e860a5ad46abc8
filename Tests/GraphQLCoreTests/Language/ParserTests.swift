// Documents, good and bad.

import Testing

@testable import GraphQLCore

struct ParserTests {
    private static let documents: [String] = [
        "{a}", "query{a}", "query Q($a:Int=1@d,$b:[Int!]!)@d{a}", "mutation M{a}",
        "subscription{a}",
        "{a:b(c:$d)@e(f:1){...g@h ...on I@j{k} ...@l{m} ...{n}}}", "fragment a on b@c{d}",
        "fragment fragment on on {on}", "{on fragment query type null true false}",
        "\"d\" query Q(\"v\" $a: Int) {a} \"\"\"f\"\"\" fragment F on T {a}",
        "{a(b:[1,-1.5e3,\"s\",\"\"\"b\"\"\",true,null,E,$v,{c:{},d:[]}])}",
        "schema @d {query:Q mutation:M subscription:S}", "extend schema @d",
        "extend schema {query:Q}",
        "\"d\" scalar S @d", "type T",
        "type T implements & A & B @d {\"d\" a(\"d\" b:I=1@d):[T!]!@d}",
        "type T implements A", "interface I implements J {a:B}", "union U", "union U = | A | B",
        "enum E {\"d\" A @d B}", "input I {a:B={c:1}@d}",
        "directive @d(a:I=1) repeatable on|FIELD|QUERY",
        "extend type T implements A", "extend interface I {a:B}", "extend union U = A",
        "extend enum E {A}",
        "extend input I {a:B}", "extend scalar S @d", "extend type T @d",
        "type type implements implements {type:type}",
    ]

    @Test(arguments: documents)
    func `every form of the grammar is read, and printed and read again to the same tree`(
        _ text: String
    ) throws {
        let document = try parsed(text)
        let printed = try document.printed()
        let again = try parsed(printed)
        #expect(tree(again) == tree(document))
        #expect(try again.printed() == printed)
        expectWellFormed(document)
    }

    private static let mistakes: [(String, String)] = [
        ("", "Unexpected <EOF>. @1:1"), ("# c", "Unexpected <EOF>. @1:4"),
        ("{", "Expected Name, found <EOF>. @1:2"), ("{a{}", "Expected Name, found <EOF>. @1:5"),
        ("{a}}", "Unexpected \"}\". @1:4"), ("{a:}", "Expected Name, found \"}\". @1:4"),
        ("{a()}", "Expected Name, found \")\". @1:4"), ("{a(b:)}", "Unexpected \")\". @1:6"),
        ("{a(b 1)}", "Expected \":\", found Int \"1\". @1:6"),
        ("{a@}", "Expected Name, found \"}\". @1:4"),
        ("{a(b:[1)}", "Unexpected \")\". @1:8"),
        ("{a(b:{c 1})}", "Expected \":\", found Int \"1\". @1:9"),
        ("{a(b:{1:2})}", "Expected Name, found Int \"1\". @1:7"),
        ("{a(b:$)}", "Expected Name, found \")\". @1:7"),
        ("{...}", "Expected \"{\", found \"}\". @1:5"),
        ("{...on}", "Expected Name, found \"}\". @1:7"),
        ("{...on A}", "Expected \"{\", found \"}\". @1:9"),
        ("{...A(b:1)}", "Expected Name, found \"(\". @1:6"),
        ("fragment on on A{a}", "Unexpected Name \"on\". @1:10"),
        ("fragment A{a}", "Expected \"on\", found \"{\". @1:11"),
        ("fragment A($a:B) on C{a}", "Expected \"on\", found \"(\". @1:11"),
        ("query($a:B=$c){a}", "Unexpected variable \"$c\" in constant value. @1:12"),
        ("query($a:B=[{c:$}]){a}", "Unexpected \"$\". @1:16"),
        ("query(){a}", "Expected \"$\", found \")\". @1:7"),
        ("query($a:[B){a}", "Expected \"]\", found \")\". @1:12"),
        ("query($a:B!!){a}", "Expected \"$\", found \"!\". @1:12"),
        ("query", "Expected \"{\", found <EOF>. @1:6"), ("foo", "Unexpected Name \"foo\". @1:1"),
        (
            "\"d\" {a}",
            "Unexpected description, descriptions are not supported on shorthand queries. @1:1"
        ),
        (
            "\"d\" extend type T @d",
            "Unexpected description, only GraphQL definitions support descriptions. @1:1"
        ),
        ("\"d\" \"e\" type T", "Unexpected String \"e\". @1:5"),
        ("\"d\" 1", "Unexpected Int \"1\". @1:5"),
        ("extend", "Unexpected <EOF>. @1:7"), ("extend foo", "Unexpected Name \"foo\". @1:8"),
        ("extend directive", "Expected \"@\", found <EOF>. @1:17"),
        ("extend directive @d", "Unexpected <EOF>. @1:20"),
        ("extend directive @d(a:B)", "Unexpected \"(\". @1:20"),
        ("extend directive @d repeatable on FIELD", "Unexpected Name \"repeatable\". @1:21"),
        ("extend directive @d @e on FIELD", "Unexpected Name \"on\". @1:24"),
        (
            "\"d\" extend directive @d @e",
            "Unexpected description, only GraphQL definitions support descriptions. @1:1"
        ),
        ("extend type T", "Unexpected <EOF>. @1:14"),
        ("extend scalar S {", "Unexpected \"{\". @1:17"),
        ("extend schema", "Unexpected <EOF>. @1:14"),
        ("schema {}", "Expected Name, found \"}\". @1:9"),
        ("schema {foo:A}", "Unexpected Name \"foo\". @1:9"),
        ("type T {}", "Expected Name, found \"}\". @1:9"),
        ("type T {a(b:C d:E):F", "Expected Name, found <EOF>. @1:21"),
        ("type T implements A & {a:B}", "Expected Name, found \"{\". @1:23"),
        ("union U =", "Expected Name, found <EOF>. @1:10"),
        ("union U = || A", "Expected Name, found \"|\". @1:12"),
        ("enum E {true}", "Name \"true\" is reserved and cannot be used for an enum value. @1:9"),
        (
            "enum E {A null}",
            "Name \"null\" is reserved and cannot be used for an enum value. @1:11"
        ),
        ("input I {a(b:C):D}", "Expected \":\", found \"(\". @1:11"),
        ("directive @d on foo", "Unexpected Name \"foo\". @1:17"),
        ("directive @d(a:B)", "Expected \"on\", found <EOF>. @1:18"),
        ("directive @d repeatable @e on FIELD", "Expected \"on\", found \"@\". @1:25"),
        ("directive @d @e(a:$b) on FIELD", "Unexpected variable \"$b\" in constant value. @1:19"),
        ("directive @d on FIELD |", "Expected Name, found <EOF>. @1:24"),
        ("directive d on FIELD", "Expected \"@\", found Name \"d\". @1:11"),
        ("{a(b:\"é\"c:\n\"가\" 1)}", "Expected Name, found Int \"1\". @2:5"),
        ("{a} \"\"\"x\ny\"\"\"", "Unexpected <EOF>. @2:5"),
    ]

    @Test(arguments: mistakes)
    func `a syntax error says what was expected, and where`(_ text: String, _ error: String) {
        #expect(failure(text) == error)
    }

    private static let parts: [(String, Document.Part, String)] = [
        ("[Int!]!", Document.Part.type, "[Int!]!"), ("Int", .type, "Int"),
        ("[[Int]!]", .type, "[[Int]!]"),
        ("{a:$b}", .value, "{ a: $b }"), ("[1 2]", .constValue, "[1, 2]"),
        ("Type", .schemaCoordinate, "Type"),
        ("Type.field", .schemaCoordinate, "Type.field"),
        ("Type.field(arg:)", .schemaCoordinate, "Type.field(arg:)"),
        ("@dir", .schemaCoordinate, "@dir"), ("@dir(arg:)", .schemaCoordinate, "@dir(arg:)"),
    ]

    @Test(arguments: parts)
    func `a part of a document is read alone`(
        _ text: String, _ part: Document.Part, _ printed: String
    ) throws {
        let document = try parsed(text, as: part)
        #expect(try document.printed() == printed)
        expectWellFormed(document)
    }

    private static let brokenParts: [(String, Document.Part, String)] = [
        ("[Int", Document.Part.type, "Expected \"]\", found <EOF>. @1:5"),
        ("Int Int", .type, "Expected <EOF>, found Name \"Int\". @1:5"),
        ("", .value, "Unexpected <EOF>. @1:1"),
        ("1 2", .value, "Expected <EOF>, found Int \"2\". @1:3"),
        ("$a", .constValue, "Unexpected variable \"$a\" in constant value. @1:1"),
        ("A .b", .schemaCoordinate, "Invalid character: \" \". @1:2"),
        ("A.b.c", .schemaCoordinate, "Expected <EOF>, found \".\". @1:4"),
        ("@a.b", .schemaCoordinate, "Expected <EOF>, found \".\". @1:3"),
        ("A(b:)", .schemaCoordinate, "Expected <EOF>, found \"(\". @1:2"),
        ("A.b(c)", .schemaCoordinate, "Expected \":\", found \")\". @1:6"),
        ("A.b(c:d)", .schemaCoordinate, "Expected \")\", found Name \"d\". @1:7"),
        ("", .schemaCoordinate, "Expected Name, found <EOF>. @1:1"),
    ]

    @Test(arguments: brokenParts)
    func `a part of a document is read to its end`(
        _ text: String, _ part: Document.Part, _ error: String
    ) {
        #expect(failure(text, as: part) == error)
    }

    @Test func `names of a schema coordinate come in order`() throws {
        #expect(try parsed("A.b(c:)", as: .schemaCoordinate).coordinateNames == ["A", "b", "c"])
    }

    @Test func `nodes span their tokens`() throws {
        let document = try parsed("query Q { a: b(c: 1) @d { e } }")
        let texts = document.nodes.indices.dropFirst().map {
            document.sourceText(of: NodeIndex($0))
        }
        #expect(
            texts == [
                "query Q { a: b(c: 1) @d { e } }", "{ a: b(c: 1) @d { e } }", "a: b(c: 1) @d { e }",
                "a",
                "c: 1", "1", "@d", "{ e }", "e",
            ])
        #expect(document.name(of: 3) == "b")
        #expect(document.location(of: 3) == SourceLocation(line: 1, column: 11))
    }

    @Test func `the names of a document are numbered by their first use`() throws {
        let document = try parsed("{ b a b aVeryLongNameOfMoreThanSixteenBytes b }")
        #expect(
            (0..<document.names.count).map { document.names.text(of: Symbol(rawValue: Int32($0))) }
                == ["b", "a", "aVeryLongNameOfMoreThanSixteenBytes"])
        #expect(document.names.symbol(of: "a".utf8) == Symbol(rawValue: 1))
        #expect(document.names.symbol(of: "c".utf8) == nil)
    }

    @Test func `a thousand names of every length keep apart`() throws {
        let names = (0..<1_000).map { String(repeating: "ab", count: $0 % 20) + "n\($0)" }
        let document = try parsed(
            "{" + names.joined(separator: " ") + " " + names.joined(separator: ",") + "}")
        #expect(document.names.count == 1_000)
        #expect(document.children(of: 2).map { document.name(of: $0) } == names + names)
    }
}

/// Preorder: every subtree is inside its parent's, and every node inside its parent's bytes.
func expectWellFormed(_ document: Document) {
    for index in document.nodes.indices {
        let node = document.nodes[index]
        #expect(node.start <= node.end && Int(node.end) <= document.source.bytes.count)
        #expect(node.subtreeEnd > index && Int(node.subtreeEnd) <= document.nodes.count)
        var end = NodeIndex(index) + 1
        for child in document.children(of: NodeIndex(index)) {
            #expect(child == end)
            #expect(document[child].start >= node.start && document[child].end <= node.end)
            end = document[child].subtreeEnd
        }
        #expect(end == node.subtreeEnd)
    }
}

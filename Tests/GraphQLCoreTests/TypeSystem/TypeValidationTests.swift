// The “Type Validation” lists of the specification's section 3.

import Testing

@testable import GraphQLCore

/// SDL and all its errors. `QUERY` stands for a query root.
struct TypeValidationCase: Sendable, CustomTestStringConvertible {
    let sdl: String
    let errors: [String]

    init(_ sdl: String, _ errors: String...) {
        self.sdl = sdl
        self.errors = errors
    }

    var testDescription: String { sdl }
}

@Suite struct TypeValidationTests {
    private func check(_ example: TypeValidationCase) throws {
        // The query root comes last, so that it changes no column.
        let sdl = example.sdl.contains("Query") ? example.sdl : example.sdl + " type Query{q:Int}"
        #expect(try schemaErrors(sdl) == example.errors.sorted())
    }

    @Test(arguments: [
        TypeValidationCase(
            "scalar Query", "Query root type must be Object type, it cannot be Query. @ 1:1"),
        TypeValidationCase(
            "type Query{a:Int} input Mutation{a:Int}",
            "Mutation root type must be Object type if provided, it cannot be Mutation. @ 1:19"),
        TypeValidationCase(
            "schema{query:Query mutation:Query} type Query{a:Int}",
            "All root types must be different, \"Query\" type is used as query and mutation"
                + " root types. @ 1:14 1:29"),
        TypeValidationCase(
            "schema{mutation:Query} type Query{a:Int}",
            "Query root type must be provided. @ 1:1"),
    ])
    func `root types are different objects`(_ example: TypeValidationCase) throws {
        try check(example)
    }

    @Test(arguments: [
        TypeValidationCase("type T", "Type T must define one or more fields. @ 1:1"),
        TypeValidationCase("interface T", "Type T must define one or more fields. @ 1:1"),
        TypeValidationCase("enum E", "Enum type E must define one or more values. @ 1:1"),
        TypeValidationCase("union U", "Union type U must define one or more member types. @ 1:1"),
        TypeValidationCase(
            "input I", "Input Object type I must define one or more fields. @ 1:1"),
        TypeValidationCase(
            "type __T{a:Int}",
            "Name \"__T\" must not begin with \"__\","
                + " which is reserved by GraphQL introspection. @ 1:1"),
        TypeValidationCase(
            "enum E{__A} directive @__d(__a:Int) on FIELD",
            "Name \"__A\" must not begin with \"__\","
                + " which is reserved by GraphQL introspection. @ 1:8",
            "Name \"__a\" must not begin with \"__\","
                + " which is reserved by GraphQL introspection. @ 1:28",
            "Name \"__d\" must not begin with \"__\","
                + " which is reserved by GraphQL introspection. @ 1:13"),
    ])
    func `definitions are complete and their names are free`(
        _ example: TypeValidationCase
    ) throws {
        try check(example)
    }

    @Test(arguments: [
        TypeValidationCase(
            "input I{a:T} type T{a(x:[T!]):[I]}",
            "The type of I.a must be Input Type but got: T. @ 1:11",
            "The type of T.a must be Output Type but got: [I]. @ 1:31",
            "The type of T.a(x:) must be Input Type but got: [T!]. @ 1:25"),
        TypeValidationCase(
            "directive @d(a:T) on FIELD type T{a:Int}",
            "The type of @d(a:) must be Input Type but got: T. @ 1:14"),
        TypeValidationCase(
            "union U = Query | E | Query enum E{A} type Query{a:Int}",
            "Union type U can only include Object types, it cannot include E. @ 1:19",
            "Union type U can only include type Query once. @ 1:11 1:23"),
        TypeValidationCase(
            "input I{a:Int! @deprecated b:Int!=1 @deprecated} type T{f(a:Int! @deprecated):Int}",
            "Required argument T.f(a:) cannot be deprecated. @ 1:66 1:61",
            "Required input field I.a cannot be deprecated. @ 1:16 1:11"),
        TypeValidationCase(
            "input I @oneOf{a:Int! b:Int=1 c:Int}",
            "OneOf input field I.a must be nullable. @ 1:18",
            "OneOf input field I.b cannot have a default value. @ 1:23"),
        TypeValidationCase(
            "input I{a:Int} extend input I @oneOf extend input I{b:Int}",
            "Directive \"@oneOf\" must not be provided by an extension of Input Object type I."
                + " @ 1:31"),
        TypeValidationCase("input I @oneOf{a:Int} extend input I{b:Int}"),
    ])
    func `types stand where they may`(_ example: TypeValidationCase) throws {
        try check(example)
    }

    @Test(arguments: [
        TypeValidationCase(
            "interface N{a:Int b(x:Int):[N]} type T implements N{b(x:ID y:Int!):[T!]!}",
            "Interface field N.a expected but T does not provide it. @ 1:13 1:33",
            "Interface field argument N.b(x:) expects type Int but T.b(x:) is type ID. @ 1:23 1:57",
            "Argument \"T.b(y:)\" must not be required type \"Int!\" if not provided by the"
                + " Interface field \"N.b\". @ 1:60 1:19"),
        TypeValidationCase(
            "interface N{a(x:Int):Int!} type T implements N{a:Int}",
            "Interface field N.a expects type Int! but T.a is type Int. @ 1:22 1:50",
            "Interface field argument N.a(x:) expected but T.a does not provide it. @ 1:15 1:48"),
        TypeValidationCase(
            "interface A implements B{a:Int} interface B implements A{a:Int}",
            "Type A cannot implement B because it would create a circular reference. @ 1:56 1:24",
            "Type B cannot implement A because it would create a circular reference. @ 1:24 1:56"),
        TypeValidationCase(
            "interface A implements A{a:Int}",
            "Type A cannot implement itself because it would create a circular reference. @ 1:24"),
        TypeValidationCase(
            "interface A{a:Int} interface B implements A{a:Int} type T implements B & B{a:Int}",
            "Type T can only implement B once. @ 1:70 1:74",
            "Type T must implement A because it is implemented by B. @ 1:43 1:70 1:74"),
        TypeValidationCase(
            "type T implements Query{q:Int}type Query{q:Int}",
            "Type T must only implement Interface types, it cannot implement Query. @ 1:19"),
        TypeValidationCase(
            "interface N{a:Int} type T implements N{a:Int @deprecated}",
            "Interface field N.a is not deprecated, so implementation field T.a must not be"
                + " deprecated. @ 1:46 1:42"),
        TypeValidationCase(
            "interface N{a:[N]} union U=T type T implements N{a:[T!]!} "
                + "interface M implements N{a:[U]}",
            "Interface field N.a expects type [N] but M.a is type [U]. @ 1:15 1:86"),
    ])
    func `interfaces are implemented`(_ example: TypeValidationCase) throws {
        try check(example)
    }

    @Test(arguments: [
        TypeValidationCase(
            "input I{a:I! b:J!} input J{i:I!} input K{k:[K!]! l:K}",
            "Input Object I cannot be provided a finite value because it references itself"
                + " through fields: I.a. @ 1:9",
            "Input Object I cannot be provided a finite value because it references itself"
                + " through fields: I.b, J.i. @ 1:14 1:28"),
        TypeValidationCase(
            "input I @oneOf{a:I b:J} input J{i:I!}",
            "Input Object I cannot be provided a finite value because it references itself"
                + " through fields: I.a. @ 1:16",
            "Input Object I cannot be provided a finite value because it references itself"
                + " through fields: I.b, J.i. @ 1:20 1:33"),
        TypeValidationCase("input I @oneOf{a:I b:Int}"),
        TypeValidationCase(
            "input A{b:B={}} input B{a:A={c:1} c:Int} ",
            "Invalid circular reference. The default value of Input Object field A.b references"
                + " itself via the default values of: B.a. @ 1:13 1:29",
            "B.a has invalid default value: Expected value of type \"A\" not to include unknown"
                + " field \"c\". Did you mean \"b\"? Found: { c: 1 }. @ 1:30"),
        TypeValidationCase(
            "input A{a:A={}}",
            "Invalid circular reference. The default value of Input Object field A.a references"
                + " itself. @ 1:13"),
        TypeValidationCase("input A{a:A={a:null} b:[A]=[{a:{a:null b:[]} b:null}]}"),
    ])
    func `input objects end`(_ example: TypeValidationCase) throws {
        try check(example)
    }

    @Test(arguments: [
        TypeValidationCase(
            "type T{f(a:Int=\"x\" b:[Int!]=[1 null] c:E=B d:ID=1.5 e:Float=1 g:Int=2147483648):Int}"
                + " enum E{A}",
            "T.f(a:) has invalid default value: Int cannot represent non-integer value: \"x\" @ 1:16",
            "T.f(b:) has invalid default value at [1]: Expected value of non-null type \"Int!\""
                + " not to be null. @ 1:32",
            "T.f(c:) has invalid default value: Value \"B\" does not exist in \"E\" enum."
                + " Did you mean the enum value \"A\"? @ 1:42",
            "T.f(d:) has invalid default value: ID cannot represent a non-string and non-integer"
                + " value: 1.5 @ 1:49",
            "T.f(g:) has invalid default value: Int cannot represent non 32-bit signed integer"
                + " value: 2147483648 @ 1:69"),
        TypeValidationCase(
            "directive @d(a:I={b:{}}) on FIELD input I{a:Int! b:I}",
            "@d(a:) has invalid default value at .b: Expected value of type \"I\" to include"
                + " required field \"a\", found: {  }. @ 1:21",
            "@d(a:) has invalid default value: Expected value of type \"I\" to include required"
                + " field \"a\", found: { b: {  } }. @ 1:18"),
    ])
    func `default values fit their types`(_ example: TypeValidationCase) throws {
        try check(example)
    }

    @Test(arguments: [
        TypeValidationCase(
            "directive @cost(weight:Int!) on OBJECT type T @cost(weight:\"high\"){a:Int}",
            "Argument \"@cost(weight:)\" has invalid value: Int cannot represent non-integer"
                + " value: \"high\" @ 1:60")
    ])
    func `a served schema uses directives as the specification demands`(
        _ example: TypeValidationCase
    ) throws {
        try check(example)
        let sdl = example.sdl + " type Query{q:Int}"
        #expect(try schemaErrors(sdl, validation: .full) == [], "tools check as GraphQL.js does")
    }

    @Test func `all errors of all lists are reported at once`() throws {
        let errors = try schemaErrors("type T enum E input I{a:I!} union U")
        #expect(errors.count == 5)
    }
}

// The line protocol: requests in, replies out, for any input.

import GraphQLCore
import Testing

@testable import GraphQLTool

struct LineProtocolTests {
    private let tool = LineProtocol()

    private func reply(_ line: String) async -> String? {
        await tool.reply(to: Array(line.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a type is parsed as the protocol's example shows`() async {
        #expect(
            await reply(#"{"id":3,"op":"parse","as":"type","source":"[Int!]"}"#)
                == #"{"id":3,"result":{"kind":"ListType","type":{"kind":"NonNullType","type":"#
                + #"{"kind":"NamedType","name":{"kind":"Name","value":"Int","loc":{"start":1,"end":4}},"#
                + #""loc":{"start":1,"end":4}},"loc":{"start":1,"end":5}},"loc":{"start":0,"end":6}}}"#
                + "\n")
    }

    @Test func `tokens are listed`() async {
        #expect(
            await reply(#"{"id":"x","op":"lex","source":"{ 가 }"}"#)
                == #"{"id":"x","errors":[{"message":"Syntax Error: Unexpected character: U+AC00.","#
                + #""locations":[{"line":1,"column":3}]}]}"# + "\n")
        #expect(
            await reply(#"{"id":null,"op":"lex","source":"a"}"#)
                == #"{"id":null,"result":{"tokens":[{"kind":"Name","start":0,"end":1,"line":1,"#
                + #""column":1,"value":"a"}]}}"# + "\n")
    }

    @Test func `a document is printed`() async {
        #expect(
            await reply(#"{"id":1,"op":"print","source":"{a}"}"#)
                == #"{"id":1,"result":"{\n  a\n}"}"# + "\n")
    }

    private static let identifiers = [
        "1", "-1.5", "\"é\\n\"", "null", "true", "[1,{\"a\":null}]",
        "123456789012345678901234567890",
    ]

    @Test(arguments: identifiers)
    func `an id is returned unchanged`(_ id: String) async {
        #expect(
            await reply("{\"op\":\"print\",\"source\":\"{a}\",\"id\":\(id)}")
                == "{\"id\":\(id),\"result\":\"{\\n  a\\n}\"}\n")
    }

    @Test func `an unknown operation is unsupported`() async {
        #expect(
            await reply(#"{"id":1,"op":"nonsense"}"#) == #"{"id":1,"unsupported":"nonsense"}"#
                + "\n")
    }

    private static let invalid = [
        "{", "[]", "1", "nonsense", "{\"id\":1}x", "\u{1}",
        "{\"id\":1,\"op\":\"lex\",\"source\":\"\\ud800\"}",
    ]

    @Test(arguments: invalid)
    func `a line that is not an object is answered without id`(_ line: String) async {
        let text = await reply(line) ?? ""
        #expect(text.hasPrefix("{\"id\":null,\"errors\":[{\"message\":\"Invalid request"))
        #expect(text.hasSuffix("}]}\n"))
    }

    private static let faulty = [
        ("{\"op\":7}", "\"op\" must be a string"), ("{}", "\"op\" must be a string"),
        ("{\"op\":\"parse\"}", "\"source\\\" is required"),
        ("{\"op\":\"parse\",\"source\":null}", "\"source\\\" is required"),
        ("{\"op\":\"parse\",\"source\":1}", "\"source\\\" must be a string"),
        (
            "{\"op\":\"parse\",\"source\":\"{a}\",\"locations\":1}",
            "\"locations\\\" must be a boolean"
        ),
        (
            "{\"op\":\"parse\",\"source\":\"{a}\",\"maxTokens\":\"1\"}",
            "\"maxTokens\\\" must be an integer"
        ),
        ("{\"op\":\"parse\",\"source\":\"{a}\",\"as\":\"x\"}", "\"as\\\" does not know"),
    ]

    @Test(arguments: faulty)
    func `an invalid field is named`(_ line: String, _ message: String) async throws {
        let value = try InputValue(json: Array(try #require(await reply(line)).utf8), limits: .tool)
        guard case .list(let errors) = value["errors"],
            case .string(let text) = errors[0]["message"]
        else { throw OperationFailure("no error in \(line)") }
        #expect(text.contains(message.replacing("\\\"", with: "\"")))
    }

    @Test func `a null field counts as absent`() async {
        #expect(
            await reply(
                #"{"id":1,"op":"parse","source":"a","as":"value","locations":null,"maxTokens":null}"#
            )
                == #"{"id":1,"result":{"kind":"EnumValue","value":"a","loc":{"start":0,"end":1}}}"#
                + "\n")
    }

    @Test func `empty lines are skipped`() async {
        #expect(await reply("") == nil)
        #expect(await reply(" \t\r") == nil)
    }

    @Test func `documents are limited to the depth for tools, unless the request says otherwise`()
        async
    {
        let deep = String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000)
        let refused = await reply(
            "{\"id\":1,\"op\":\"parse\",\"as\":\"value\",\"source\":\"\(deep)\"}")
        #expect(refused?.contains("nested too deeply") == true)
        let read = await reply(
            "{\"id\":1,\"op\":\"parse\",\"as\":\"value\",\"maxDepth\":1000,\"source\":\"\(deep)\"}")
        #expect(read?.hasPrefix("{\"id\":1,\"result\":{\"kind\":\"ListValue\"") == true)
    }

    private static let many = String(repeating: "a ", count: 6_000)

    private func run(_ query: String, limits: String) async -> String {
        let request =
            #"{"id":1,"op":"execute","sdl":"type Query{a:Int q:Query}","steps":true,"#
            + "\"limits\":\"\(limits)\",\"query\":\"\(query)\"}"
        return await reply(request) ?? ""
    }

    @Test func `a request chooses which limits apply`() async {
        let many = "{\(Self.many)}"
        #expect(await run(many, limits: "server").contains("at most 5000 are allowed"))
        #expect(await run(many, limits: "tool").contains("\"result\":{\"data\":{\"a\":null}}"))
        let deep =
            String(repeating: "{q", count: 400) + "{a}" + String(repeating: "}", count: 400)
        #expect(await run(deep, limits: "tool").contains("nested too deeply"))
        #expect(await run(deep, limits: "none").contains("\"result\":{\"data\":{\"q\":null}}"))
        #expect(await run("{a}", limits: "x").contains("does not know"))
    }

    @Test func `a reply states the work done, if requested`() async {
        let one = await run("{a}", limits: "tool")
        #expect(one.wholeMatch(of: /.*"data":\{"a":null\}\},"steps":[0-9]+\}\n/) != nil)
        #expect(
            await reply(#"{"id":1,"op":"print","source":"{a}"}"#)?.contains("steps") == false)
    }

    @Test func `names of operations are unique`() {
        #expect(Set(Operations.all.map { $0.name }).count == Operations.all.count)
    }
}

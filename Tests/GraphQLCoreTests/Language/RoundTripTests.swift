// parse(print(x)) == x, for random documents.

import Testing

@testable import GraphQLCore

struct RoundTripTests {
    @Test(arguments: 0..<400)
    func `a random document survives printing`(_ seed: UInt64) throws {
        var random = RandomDocument(seed: seed)
        let text = random.document()
        #expect(failure(text) == "no error", "\(text)")
        let document = try parsed(text)
        expectWellFormed(document)
        let printed = try document.printed()
        let again = try parsed(printed)
        #expect(tree(again) == tree(document), "seed \(seed)")
        #expect(try again.printed() == printed, "seed \(seed)")
    }

    @Test(arguments: 0..<400)
    func `no prefix and no change of a random document ends the process`(_ seed: UInt64) {
        var random = RandomDocument(seed: seed)
        var bytes = Array(random.document().utf8)
        for _ in 0..<20 {
            guard !bytes.isEmpty else { break }
            let place = Int(random.below(UInt64(bytes.count)))
            switch random.below(3) {
            case 0: bytes[place] = UInt8(random.below(256))
            case 1: bytes.remove(at: place)
            default: bytes = Array(bytes[..<place])
            }
            do throws(SyntaxError) {
                let document = try Document(parsing: Source(bytes), limits: .server)
                expectWellFormed(document)
            } catch {
                #expect(error.offset >= 0 && error.offset <= bytes.count)
                #expect(error.message.hasPrefix("Syntax Error: "))
            }
        }
    }
}

/// Writes documents by the grammar, the same ones for the same seed.
struct RandomDocument {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
    }

    mutating func below(_ bound: UInt64) -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return (state >> 11) % bound
    }

    private mutating func one(of choices: [String]) -> String {
        choices[Int(below(UInt64(choices.count)))]
    }

    private mutating func maybe(_ text: (inout Self) -> String) -> String {
        below(2) == 0 ? text(&self) : ""
    }

    private mutating func some(_ most: UInt64, _ text: (inout Self) -> String) -> String {
        (0...below(most)).map { _ in text(&self) }.joined(
            separator: one(of: [" ", ",", "\n", " #c\n"]))
    }

    mutating func document() -> String {
        // The shorthand only comes first: after a type without fields it would be its fields.
        maybe { $0.selections(3) } + " " + some(4) { $0.definition() }
    }

    private mutating func definition() -> String {
        switch below(13) {
        case 0: "query " + selections(3)
        case 1...3:
            maybe { $0.description() } + one(of: ["query ", "mutation ", "subscription "])
                + maybe { $0.name() }
                + maybe {
                    "("
                        + $0.some(2) {
                            $0.maybe { $0.description() } + "$" + $0.name() + ":" + $0.inputValue()
                        } + ")"
                }
                + directives(false) + selections(3)
        case 4:
            maybe { $0.description() } + "fragment F\(name()) on " + name() + directives(false)
                + selections(2)
        case 5:
            maybe { $0.description() } + one(of: ["type ", "interface "]) + name()
                + maybe { " implements " + $0.name() + "&" + $0.name() } + directives(true)
                + maybe { "{" + $0.some(3) { $0.fieldDefinition() } + "}" }
        case 6: "union " + name() + directives(true) + maybe { "=" + $0.name() + "|" + $0.name() }
        case 7:
            maybe { $0.description() } + "enum " + name() + directives(true) + " {"
                + some(3) { $0.maybe { $0.description() } + $0.name() } + "}"
        case 8:
            "input " + name() + "{"
                + some(3) { $0.maybe { $0.description() } + $0.name() + ":" + $0.inputValue() }
                + "}"
        case 9:
            "directive @" + name()
                + maybe { "(" + $0.some(2) { $0.name() + ":" + $0.inputValue() } + ")" }
                + directives(true) + maybe { _ in " repeatable" } + " on FIELD|QUERY"
        case 10: "extend directive @" + name() + " @" + name() + directives(true)
        case 11: "extend type " + name() + " @" + name() + directives(true)
        default: "schema" + directives(true) + "{query:" + name() + "}"
        }
    }

    private mutating func fieldDefinition() -> String {
        maybe { $0.description() } + name()
            + maybe {
                "("
                    + $0.some(2) {
                        $0.maybe { $0.description() } + $0.name() + ":" + $0.inputValue()
                    } + ")"
            }
            + ":" + type() + directives(true)
    }

    private mutating func inputValue() -> String {
        type() + maybe { "=" + $0.value(2, true) } + directives(true)
    }

    private mutating func selections(_ depth: UInt64) -> String {
        if below(8) == 0 { return one(of: ["{}", "{ }", "{,}"]) }
        return "{"
            + some(3) { random in
                let below = depth == 0 ? "" : random.maybe { $0.selections(depth - 1) }
                return switch random.below(5) {
                case 0: "...F" + random.name() + random.directives(false)
                case 1:
                    "..." + random.maybe { "on " + $0.name() } + random.directives(false)
                        + (below.isEmpty ? "{a}" : below)
                default:
                    random.maybe { $0.name() + ":" } + random.name()
                        + random.maybe {
                            "(" + $0.some(3) { $0.name() + ":" + $0.value(3, false) } + ")"
                        }
                        + random.directives(false) + below
                }
            } + "}"
    }

    private mutating func directives(_ isConst: Bool) -> String {
        guard below(3) == 0 else { return " " }
        return " @" + name() + maybe { "(" + $0.name() + ":" + $0.value(2, isConst) + ")" } + " "
    }

    private mutating func value(_ depth: UInt64, _ isConst: Bool) -> String {
        switch below(depth == 0 ? 7 : 9) {
        case 0: one(of: ["0", "-12", "1.5", "-0.0e-10", "123456789012345678901234567890"])
        case 1, 2: string()
        case 3: one(of: ["true", "false", "null"])
        case 4: isConst ? "A" : "$" + name()
        case 5:
            "\"\"\""
                + some(3) { $0.one(of: ["a", "  b", "\n", "\n  c", "\\\"\"\"", "가 \"q\" ", "\t"]) }
                + " x\"\"\""
        case 6: name()
        case 7: "[" + maybe { $0.some(6) { $0.value(depth - 1, isConst) } } + "]"
        default: "{" + maybe { $0.some(4) { $0.name() + ":" + $0.value(depth - 1, isConst) } } + "}"
        }
    }

    private mutating func type() -> String {
        one(of: ["Int", "T!", "[T]", "[[T!]!]!", "[ T ! ]"])
    }

    private mutating func string() -> String {
        let pieces = [
            "a", "가", "\\n", "\\\"", "\\u00e9", "\\u{1F600}", "\\uD83D\\uDE00", " ", "long text ",
        ]
        return "\"" + (0..<below(5)).map { _ in one(of: pieces) }.joined() + "\""
    }

    private mutating func description() -> String {
        one(of: ["\"d\" ", "\"\"\"d\"\"\" ", "\"\"\"\n  long\n    d\n\"\"\"\n"])
    }

    private mutating func name() -> String {
        one(of: [
            "a", "b", "fieldName", "T", "_x9", "on2", "type", "aVeryLongNameIndeedWhichGoesOnAndOn",
        ])
    }
}

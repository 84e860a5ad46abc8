// Hostile documents: refused by a named limit, or read in time proportional to their bytes.

import Testing

@testable import GraphQLCore

#if canImport(Glibc)
    import Glibc
#endif

struct ParsingLimitsTests {
    private func limits(
        bytes: Int = 1_000, tokens: Int = 1_000, depth: Int = 100, typeDepth: Int = 100
    ) -> ParsingLimits {
        ParsingLimits(bytes: bytes, tokens: tokens, depth: depth, typeDepth: typeDepth)
    }

    @Test func `bytes are limited before anything is read`() throws {
        #expect(failure("{a}", limits: limits(bytes: 3)) == "no error")
        #expect(
            failure("{ab}", limits: limits(bytes: 3))
                == "Document contains more than 3 bytes. Parsing aborted. @1:1")
    }

    @Test func `tokens and comments are limited together`() {
        #expect(failure("{a}", limits: limits(tokens: 3)) == "no error")
        #expect(
            failure("{a b}", limits: limits(tokens: 3))
                == "Document contains more than 3 tokens. Parsing aborted. @1:5")
        #expect(
            failure("#1\n#2\n#3\n#4\n{a}", limits: limits(tokens: 3))
                == "Document contains more than 3 tokens. Parsing aborted. @4:1")
    }

    private static let depths: [(String, Document.Part, Int)] = [
        ("{a{b}}", Document.Part.document, 2), ("{a{...{b}}}", .document, 3),
        ("{a(b:[{c:[1]}])}", .document, 4),
        ("query($a:[[Int]]){a}", .document, 2), ("[[1],[2]]", .value, 2), ("[[Int!]!]!", .type, 2),
        ("{a b c{d}e{f}}", .document, 2),
    ]

    @Test(arguments: depths)
    func `selection sets, lists, objects and list types count as one depth`(
        _ text: String, _ part: Document.Part, _ depth: Int
    ) {
        #expect(failure(text, as: part, limits: limits(depth: depth)) == "no error")
        #expect(
            failure(text, as: part, limits: limits(depth: depth - 1))
                .hasPrefix("Document is nested too deeply. Parsing aborted."))
    }

    @Test func `a value is no deeper than coercion supports, whatever depth is allowed`() {
        func nested(_ depth: Int) -> String {
            "{q{a(b:" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
                + ")}}"
        }
        let lifted = ParsingLimits(bytes: 10_000, tokens: .max, depth: .max)
        #expect(failure(nested(InputValue.maximumDepth), limits: lifted) == "no error")
        #expect(
            failure(nested(InputValue.maximumDepth + 1), limits: lifted)
                .hasPrefix("Document is nested too deeply. Parsing aborted."))
        #expect(failure(nested(2_000), limits: .bytesOnly) == "no error")
    }

    @Test func `wrappers of a type are limited`() {
        #expect(failure("[Int!]!", as: .type, limits: limits(typeDepth: 3)) == "no error")
        #expect(
            failure("[[Int!]!]", as: .type, limits: limits(typeDepth: 3))
                == "Document is nested too deeply. Parsing aborted. @1:1")
        #expect(
            failure("[[[[Int]]]]", as: .type, limits: limits(typeDepth: 3))
                == "Document is nested too deeply. Parsing aborted. @1:4")
    }

    @Test func `an excess is a limit, a mistake is not`() {
        #expect(throws: SyntaxError.self) { try parsed("{a{b}}", limits: limits(depth: 1)) }
        do throws(SyntaxError) {
            _ = try Document(parsing: Source("{a{b}}"), limits: limits(depth: 1))
        } catch {
            #expect(error.isLimit)
        }
        do throws(SyntaxError) {
            _ = try Document(parsing: Source("{a{}}"), limits: limits())
        } catch {
            #expect(!error.isLimit)
        }
    }

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test(arguments: [1_000, 2_000, 4_000])
    func `nodes grow in proportion to a nested document`(_ depth: Int) throws {
        let open = Self.repeated("{a", depth)
        let document = try parsed(open + Self.repeated("}", depth))
        #expect(document.nodes.count == 2 * depth + 2)
        let value = try parsed(Self.repeated("[", depth) + Self.repeated("]", depth), as: .value)
        #expect(value.nodes.count == depth)
        let type = try parsed(
            Self.repeated("[", depth) + "I!" + Self.repeated("]!", depth), as: .type)
        #expect(type.nodes.count == 2 * depth + 2)
        #expect(type.nodes.first?.kind == .nonNullType && type.nodes.last?.kind == .namedType)
    }

    /// Every nested shape, closed and unclosed, 100,000 deep, on a thread whose stack would
    /// overflow with recursion a tenth as deep.
    @Test func `depth needs no stack`() {
        let outcome = onSmallStack {
            let depth = 100_000
            var failures: [String] = []
            func check(_ open: String, _ middle: String, _ close: String, _ part: Document.Part) {
                let start = Self.repeated(open, depth)
                let whole = start + middle + Self.repeated(close, depth)
                if failure(whole, as: part) != "no error" { failures.append(open) }
                if failure(start, as: part) == "no error" { failures.append("unclosed " + open) }
            }
            check("[", "", "]", .value)
            check("{a:", "1", "}", .value)
            check("[{a:", "1", "}]", .constValue)
            check("{a", "{b}", "}", .document)
            check("{...on A", "{b}", "}", .document)
            check("[", "Int", "]", .type)
            check("[", "Int!", "]!", .type)
            check("{a(b:[", "1", "])}", .document)
            return failures
        }
        // The last one nests only lists, inside one argument after the other: it is not a document.
        #expect(outcome == ["{a(b:["])
    }

    @Test func `a deep tree is written and freed without stack`() {
        let length = onSmallStack {
            let depth = 50_000
            let text = Self.repeated("{a", depth) + Self.repeated("}", depth)
            guard let document = try? parsed(text) else { return 0 }
            return tree(document).utf8.count
        }
        #expect((length ?? 0) > 50_000)
    }

    private static let megabytes: [(NamedArgument<String>, Document.Part, Int)] = [
        (NamedArgument("commas", repeated(",", 1_000_000) + "{a}"), .document, 4),
        (NamedArgument("comments", repeated("#\n", 500_000) + "{a}"), .document, 4),
        (NamedArgument("one string", "\"" + repeated("x", 1_000_000) + "\""), .value, 1),
        (
            NamedArgument("one block string", "\"\"\"" + repeated(" x\n", 330_000) + "\"\"\""),
            .value, 1
        ),
        (NamedArgument("escapes", "\"" + repeated("\\u{00000041}", 83_000) + "\""), .value, 1),
        (NamedArgument("one number", "1" + repeated("0", 1_000_000)), .value, 1),
        (NamedArgument("directives", "{a" + repeated("@a", 50_000) + "}"), .document, 50_004),
        (NamedArgument("one name", "{" + repeated("a", 1_000_000) + "}"), .document, 4),
    ]

    @Test(arguments: megabytes)
    func `a megabyte of one construct makes one node per construct`(
        _ text: NamedArgument<String>, _ part: Document.Part, _ nodes: Int
    ) throws {
        #expect(try parsed(text.value, as: part).nodes.count == nodes)
        #expect(failure(text.value, as: part, limits: .server) != "no error")
    }

    @Test func `literals nested deeper than the limit have no value`() throws {
        let limit = InputValue.maximumDepth
        func literal(_ depth: Int) throws -> Document {
            try parsed(Self.repeated("[", depth) + Self.repeated("]", depth), as: .value)
        }
        #expect(try literal(limit).inputValue(of: 0) != nil)
        #expect(try literal(limit + 1).inputValue(of: 0) == nil)
    }
}

/// Runs on a thread with little stack; the smallest of Swift's threads is 512 KB. Frames with the
/// red zones of a sanitizer are several times as large.
func onSmallStack<Result>(
    kilobytes: Int = 128, _ body: @escaping () -> Result
) -> Result? {
    let outcome = Outcome<Result>()
    let job = Unmanaged.passRetained(Job { outcome.value = body() })
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    let factor = getenv("DANJI_TEST_SANITIZER") == nil ? 1 : 16
    pthread_attr_setstacksize(&attributes, (kilobytes * factor) << 10)
    var thread = pthread_t()
    let status = pthread_create(
        &thread, &attributes,
        { raw in
            if let raw { Unmanaged<Job>.fromOpaque(raw).takeRetainedValue().body() }
            return nil
        }, job.toOpaque())
    guard status == 0 else { return nil }
    pthread_join(thread, nil)
    return outcome.value
}

private final class Outcome<Value> {
    var value: Value?
}

private final class Job {
    let body: () -> Void

    init(_ body: @escaping () -> Void) {
        self.body = body
    }
}

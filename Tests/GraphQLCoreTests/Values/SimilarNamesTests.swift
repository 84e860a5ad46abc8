// Similar names, in the order of GraphQL.js.

import Testing

@testable import GraphQLCore

@Suite struct SuggestionsTests {
    private func suggestions(_ name: String, _ options: [String]) throws -> [String] {
        var context = ValidationContext(
            try Zoo.document("{ a }"), try Zoo.typeSystem(), ValidationOptions())
        return context.suggestions(for: name, among: options)
    }

    @Test func `similar names, most similar first`() throws {
        #expect(try suggestions("abc", ["a", "ab", "abc", "xyz"]) == ["abc", "ab", "a"])
        #expect(
            try suggestions("greenish", ["green", "Greenish", "redish"])
                == ["Greenish", "green", "redish"])
    }

    @Test func `a change of case and a swap are small`() throws {
        #expect(try suggestions("verylongname", ["VERYLONGNAME"]) == ["VERYLONGNAME"])
        #expect(try suggestions("agr", ["arg"]) == ["arg"])
    }

    @Test func `equally similar names are in natural order`() throws {
        #expect(try suggestions("a", ["az", "ax", "ay"]) == ["ax", "ay", "az"])
        #expect(
            try suggestions("field", ["field10", "field2", "field1"])
                == ["field1", "field2", "field10"])
    }

    @Test func `messages show at most five`() {
        #expect(didYouMean([]) == "")
        #expect(didYouMean(["a"]) == " Did you mean \"a\"?")
        #expect(didYouMean(["a", "b"]) == " Did you mean \"a\" or \"b\"?")
        #expect(
            didYouMean(["a", "b", "c", "d", "e", "f"], the: "the letter")
                == " Did you mean the letter \"a\", \"b\", \"c\", \"d\", or \"e\"?")
    }
}

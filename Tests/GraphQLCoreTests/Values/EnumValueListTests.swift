import Testing

@testable import GraphQLCore

struct EnumValueListTests {
    @Test func `values are listed up to a number`() {
        #expect(
            knownValues(["A", "B"], of: "E") == " The values of \"E\" are A, B.")
        let many = (1...25).map { "V\($0)" }
        let text = knownValues(many, of: "E")
        #expect(text.hasSuffix("V19, V20 and 5 more."))
    }
}

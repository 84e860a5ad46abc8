// The text rules as tables: what is stored, and what is refused with which code.

import Testing

@testable import Resolvers

@Suite struct TextRuleTests {
    static let line = TextRule(.title, 1...5)
    static let lines = TextRule(.content, 1...10, multiline: true)

    private func same(_ left: String?, _ right: String) -> Bool {
        left.map { Array($0.utf8) == Array(right.utf8) } ?? false
    }

    @Test(arguments: [
        ("가나다", "가나다"), ("  가나 ", "가나"), ("\u{3000}가\u{00A0}", "가"), ("\u{2003}a\u{0085}", "a"),
        // NFD of 한글 becomes NFC.
        ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "한글"),
        ("e\u{301}", "\u{E9}"),
        // Each is one character, of several scalars.
        ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦"), ("🇰🇷🇰🇷🇰🇷", "🇰🇷🇰🇷🇰🇷"), ("<b>&", "<b>&"),
    ])
    func `a line is kept in NFC without spaces at its ends`(given: String, kept: String) {
        #expect(same(Self.line.check(given, path: []).text, kept), "\(given)")
    }

    @Test(arguments: [
        ("", UserProblem.Code.required), ("   ", .required), ("\n", .required),
        ("가나다라마바", .tooLong), ("a\nb", .badFormat), ("a\tb", .badFormat), ("a\0b", .badFormat),
        ("a\u{7F}b", .badFormat), ("a\u{9F}b", .badFormat), ("a\u{1B}[", .badFormat),
    ])
    func `a line is refused`(given: String, code: UserProblem.Code) {
        #expect(Self.line.check(given, path: ["input", "title"]).problem?.code == code, "\(given)")
        #expect(
            Self.line.check(given, path: ["input", "title"]).problem?.path == ["input", "title"])
    }

    @Test func `line breaks and tabs are allowed in a multi-line text`() {
        #expect(same(Self.lines.check("가\r\n나\t다\n", path: []).text, "가\n나\t다"))
        #expect(Self.lines.check("가\r나", path: []).problem?.code == .badFormat)
    }

    @Test func `limits are reported, and endless clusters end at forty bytes per character`() {
        let long = Self.line.check("가나다라마바", path: []).problem
        #expect(long?.kind == .validation(minimum: 1, maximum: 5))
        #expect(long?.message == .tooLong(.title, 5))
        let marks = "a" + String(repeating: "\u{0327}", count: 99)
        #expect(Self.line.check(marks, path: []).text != nil)
        #expect(Self.line.check(marks + "\u{0327}", path: []).problem?.code == .tooLong)
        let endless = String(repeating: "\u{0327}", count: 1_000_000)
        #expect(Self.line.check(endless, path: []).problem?.code == .tooLong)
    }

    @Test func `a thousand family emoji are legal where a thousand characters are`() {
        let rule = TextRule(.comment, 1...1000, multiline: true)
        let families = String(repeating: "👨‍👩‍👧‍👦", count: 1000)
        #expect(rule.check(families, path: []).text != nil)
        #expect(rule.check(families + "a", path: []).problem?.code == .tooLong)
    }

    @Test(arguments: [
        ("Kim", "kim"), ("ＫＩＭ", "kim"), ("Straße", "strasse"), ("STRASSE", "strasse"),
        ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("ﬁn", "fin"), ("Ⅱ", "ii"), ("\u{1112}\u{1161}\u{11AB}", "한"),
        ("관리\u{200B}자", "관리자"), ("ｶﾞ", "ガ"), ("①", "1"), ("İ", "i\u{307}"),
    ])
    func `names that look alike fold to one key`(name: String, key: String) {
        #expect(same(NormalizedText.folded(name), key), "\(NormalizedText.folded(name))")
    }

    @Test func `folding a second time changes nothing`() {
        for value in stride(from: UInt32(0x20), to: 0x3_0000, by: 1) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = NormalizedText.folded(String(scalar))
            #expect(same(NormalizedText.folded(once), once), "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("101", "101"), ("101동", "101"), (" 0101 동 ", "101"), ("１０１", "101"), ("가동", "가"),
        ("동", "동"), ("0", "0"), ("000", "0"), ("A동", "a"), ("00동", "0"),
    ])
    func `a building is known by its number however it is written`(given: String, key: String) {
        #expect(DwellingKey.building(given) == key)
    }

    @Test(arguments: [("1203호", "1203"), ("0", "0"), ("0호", "0"), ("B 01", "b01"), ("", "")])
    func `a unit is identified by its number however it is written`(given: String, key: String) {
        #expect(DwellingKey.unit(given) == key)
    }

    @Test func `search text has every pair of adjacent characters once`() {
        let text = SearchText(parts: ["분당 파크뷰", "경기도", "", "파크"])
        #expect(text.text == "분당파크뷰\n경기도\n파크")
        #expect(text.grams == ["분당", "당파", "파크", "크뷰", "경기", "기도"])
    }

    @Test func `a query has a pattern for each word and escapes the wildcards of LIKE`() throws {
        let query = try #require(FilterText(" 50%_할인\\  뷰 ").flatMap(SearchText.Query.init))
        #expect(query.patterns == ["%50\\%\\_할인\\\\%", "%뷰%"])
        #expect(query.grams == ["50", "0%", "%_", "_할", "할인", "인\\"])
        #expect(FilterText(" \u{3000}\n") == nil)
        #expect(FilterText("\0") == nil)
    }
}

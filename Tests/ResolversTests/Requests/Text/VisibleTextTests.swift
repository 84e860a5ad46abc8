// What is visible of a text, as tables; and that what looks the same has one key.
import Schema
import Testing

@testable import Resolvers

struct VisibleTextTests {
    /// Invisible texts.
    static let unseen = [
        "", " ", "\u{3000}\u{00A0}\u{2003}\u{1680}", "\u{85}", "\t\n\u{2028}\u{2029}",
        "\u{3164}", "\u{115F}\u{1160}", "\u{FFA0}", "\u{2800}\u{2800}",
        "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}", "\u{202E}\u{2066}\u{200F}\u{61C}",
        "\u{AD}\u{34F}\u{180E}", "\u{FE0F}", "\u{E0101}\u{E0041}", "\u{FFF9}\u{FFFB}",
        "\u{301}\u{308}", "\u{20DD}", "\u{903}", "\u{1D159}", "\u{13441}", "\u{16FE4}",
        "\u{FFFE}", " \u{3164} \u{301}",
        "\u{FFFC}", "\u{FFFD}\u{FFFD}", "\u{E000}", "\u{F8FF} \u{E123}",
        "\u{F0000}\u{10FFFD}", "\u{378}", "\u{E0FFF}", "\u{2FE0}", "\u{FFFC}\u{301}",
    ]

    @Test(arguments: unseen)
    func `text without visible characters counts as missing`(_ text: String) {
        #expect(NormalizedText.isInvisible(text))
        #expect(FilterText(text) == nil)
        let required = TextRule(.title, 1...100, multiline: true).check(text, path: [])
        // A control character is refused as one.
        let isControl = NormalizedText.hasControlCharacters(
            NormalizedText.trimmed(text), multiline: true)
        #expect(required.problem?.code == (isControl ? .badFormat : .required))
        #expect(TextRule(.description, 0...100).check(text, path: []).text == "")
    }

    /// Texts of all kinds, including those with invisible code points for a reason.
    static let seen = [
        "a", "글", "1", ".", "ㅋ", "\u{1100}", "\u{1112}\u{119E}\u{11AB}", "\u{115F}\u{1161}",
        "👨‍👩‍👧‍👦", "❤️", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🇰🇷", "1️⃣", "👍🏽",
        // Reserved for emoji of later editions, and the surroundings of a lost character.
        "\u{1FAFF}", "\u{1F8FF}", "글\u{FFFD}", "\u{FFFC}a", "로고 \u{E000}",
        "e\u{301}", "می\u{200C}خواهم", "क्\u{200D}ष", "葛\u{E0100}", "\u{303F}", "−",
    ]

    @Test(arguments: seen)
    func `text of any script and every emoji is stored as typed`(_ text: String) {
        let kept = TextRule(.title, 1...100).check(text, path: []).text
        #expect(kept.map { Array($0.utf8) } == Array(NormalizedText.composed(text).utf8))
    }

    @Test(arguments: [
        [
            "관리소장", "관리\u{3164}소장", "관리소장\u{2800}", "\u{202E}관리소장",
            "관\u{AD}리소\u{200D}장", "관리소장\u{FE0F}", "\u{1100}\u{116A}\u{11AB}리소장",
            "관리\u{FFF9}소장",
        ],
        [
            "Kim  A", "kim a", "ＫＩＭ\u{3000}Ａ", "Kim\u{00A0}\u{2003}a", " kim\u{1680}a ",
            "Kim\u{2028}a",
        ],
        ["Ⅱ동", "II동", "ii동", "ⅱ동"], ["café", "cafe\u{301}", "CAFÉ"], ["❤️", "❤"],
    ])
    func `indistinguishable names have one key`(_ names: [String]) {
        let keys = names.map { Array(NormalizedText.nameKey($0).utf8) }
        #expect(keys.allSatisfy { $0 == keys[0] }, "\(names.map(NormalizedText.nameKey))")
    }

    @Test func `visibly different names have different keys`() {
        let names = ["관리소장", "관리 소장", "관리소장1", "관리소장!", "관리소장님", "괸리소장"]
        #expect(Set(names.map(NormalizedText.nameKey)).count == names.count)
    }

    @Test func `the key of a key is itself`() {
        for value in stride(from: UInt32(0x20), to: 0x3_0000, by: 1) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let key = NormalizedText.nameKey("가" + String(scalar) + "나")
            let again = NormalizedText.nameKey(key)
            #expect(Array(again.utf8) == Array(key.utf8), "U+\(String(value, radix: 16))")
        }
    }
}

struct FilterTextTests {
    @Test(arguments: [
        ("관리", "관리"), ("  관리 ", "관리"), ("\u{1100}\u{116A}\u{11AB}\u{1105}\u{1175}", "관리"),
        ("\u{200B}관리\u{3164}\u{2800}", "관리"), ("관리 소장", "관리 소장"), ("❤️", "❤"), ("👨‍👩‍👧", "👨‍👩‍👧"),
        ("50%_", "50%_"),
    ])
    func `what is looked for is NFC without what is not seen at its ends`(
        _ typed: String, _ text: String
    ) {
        #expect(FilterText(typed).map { Array($0.text.utf8) } == Array(text.utf8))
    }

    @Test(arguments: [
        ("50%_\\", #"%50\%\_\\%"#), ("％＿＼", #"%\％\＿\＼%"#), ("﹪﹍", #"%\﹪\﹍%"#), ("관리", "%관리%"),
    ])
    func `special characters of patterns are literal, before and after folding`(
        _ typed: String, _ pattern: String
    ) throws {
        let made = LikePattern.anywhere(try #require(FilterText(typed)))
        #expect(Array(made.utf8) == Array(pattern.utf8), "\(made)")
    }

    @Test func `its length is that of its NFC, and it is limited before any work`() throws {
        let long = String(repeating: "가", count: 133)
        #expect(try FilterText.read(.value(long), "text") != nil)
        let decomposed = String(repeating: "\u{1100}\u{1161}", count: 133)
        #expect(try FilterText.read(.value(decomposed), "text")?.text.utf8.count == 399)
        for text in [long + "가", "a\0b", String(repeating: " ", count: 1_000_000)] {
            #expect(throws: (any Error).self) { try FilterText.read(.value(text), "text") }
        }
        for nothing in [Input<String>.absent, .null, .value(""), .value(" \u{3164}")] {
            #expect(try FilterText.read(nothing, "text") == nil)
        }
    }
}

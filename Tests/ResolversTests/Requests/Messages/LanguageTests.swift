import Schema
import Testing

@testable import Resolvers

struct LanguageTests {
    @Test(
        arguments: [
            ("en", Language.en), ("ko-KR,ko;q=0.9,en;q=0.8", .ko), ("en-GB", .en),
            ("fr-FR, EN ; q=0.5, ko;q=0.4", .en), ("de, ko;q=0.1", .ko), ("ko;q=0, en;q=0.1", .en),
            ("en;q=0.5, ko;q=0.5", .en),
        ])
    func `the preferred language that is known is chosen`(_ field: String, _ language: Language) {
        #expect(Language(accepting: field) == language)
    }

    @Test(
        arguments: [
            "", "fr", "*", ",", ";", "en;q=", "en;q=2", "ko;q=0", "english", "en;q=-1", "q=1",
            String(repeating: "xx,", count: 40) + "en",
        ])
    func `a field without a known language chooses none`(_ field: String) {
        #expect(Language(accepting: field) == nil)
    }

    @Test func `a locale is one of those that are listed`() {
        #expect(Language(locale: "ko-KR") == .ko)
        #expect(Language(locale: "en-US") == .en)
        for unknown in ["", "fr", "EN", "ko_KR", "en-US ", "한국"] {
            #expect(Language(locale: unknown) == nil, "\(unknown)")
        }
    }
}

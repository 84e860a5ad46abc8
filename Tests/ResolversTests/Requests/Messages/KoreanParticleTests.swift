import Testing

@testable import Resolvers

struct KoreanParticleTests {
    @Test(
        arguments: [
            ("제목", "을", "은"), ("장소", "를", "는"), ("댓글", "을", "은"), ("아이디", "를", "는"),
            ("동", "을", "은"), ("10", "을", "은"), ("2", "를", "는"), ("SHA", "을(를)", "은(는)"),
            ("", "을(를)", "은(는)"),
        ])
    func `a particle follows the last sound`(_ word: String, _ object: String, _ topic: String) {
        #expect(KoreanParticle.object.form(after: word) == object)
        #expect(KoreanParticle.topic.form(after: word) == topic)
    }
}

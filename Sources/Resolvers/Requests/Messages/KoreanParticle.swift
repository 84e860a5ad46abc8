// Particles of Korean, which depend on the sound before them: 제목을, 장소를.

/// A particle with one form after a final consonant (받침) and one after a vowel.
enum KoreanParticle {
    /// 을, 를
    case object
    /// 은, 는
    case topic

    /// The form after a text; both, such as "을(를)", if its last sound is not known.
    func form(after text: String) -> String {
        guard let hasFinal = Self.hasFinalConsonant(text) else {
            return "\(forms.consonant)(\(forms.vowel))"
        }
        return hasFinal ? forms.consonant : forms.vowel
    }

    private var forms: (consonant: String, vowel: String) {
        switch self {
        case .object: ("을", "를")
        case .topic: ("은", "는")
        }
    }

    /// Whether the last syllable has a final consonant; nil if the text does not end with a
    /// syllable or a digit.
    ///
    /// https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G59688
    private static func hasFinalConsonant(_ text: String) -> Bool? {
        guard let last = text.unicodeScalars.last?.value else { return nil }
        switch last {
        case 0xAC00...0xD7A3: return (last - 0xAC00) % 28 != 0
        // 영 일 삼 육 칠 팔, then 이 사 오 구.
        case 0x30, 0x31, 0x33, 0x36, 0x37, 0x38: return true
        case 0x32, 0x34, 0x35, 0x39: return false
        default: return nil
        }
    }
}

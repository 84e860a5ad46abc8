// How long a text of one kind may be and what it may hold; one rule for every field of the API.

/// The rule of one kind of text.
///
/// Lengths are extended grapheme clusters: a family emoji is one. The ceiling in bytes is 40 for
/// each allowed cluster, so that clusters cannot be made endless.
public struct TextRule: Sendable {
    /// With its particle, for messages: "닉네임은".
    public let subject: String
    public let minimum: Int
    public let maximum: Int
    /// Whether LF and TAB are allowed.
    public let isMultiline: Bool

    public init(_ subject: String, _ length: ClosedRange<Int>, multiline: Bool = false) {
        self.subject = subject
        minimum = length.lowerBound
        maximum = length.upperBound
        isMultiline = multiline
    }

    public static let bytesPerCharacter = 40

    /// The most bytes of UTF-8.
    public var maximumBytes: Int { maximum * Self.bytesPerCharacter }

    /// The text as it is stored, or why it is refused.
    ///
    /// NFC, LF for CR LF, without White_Space at its ends.
    public func check(_ text: String, path: [String]) -> Checked {
        // Before any work that grows with the text.
        guard text.utf8.count <= maximumBytes * 3 else { return .refused(tooLong(path)) }
        let clean = NormalizedText.trimmed(
            NormalizedText.composed(NormalizedText.withPlainLineBreaks(text)))
        if NormalizedText.hasControlCharacters(clean, multiline: isMultiline) {
            return .refused(
                UserProblem(
                    .badFormat, "\(subject) 제어 문자를 쓸 수 없습니다.", path: path, kind: bounds))
        }
        guard clean.utf8.count <= maximumBytes else { return .refused(tooLong(path)) }
        let length = clean.count
        if length > maximum { return .refused(tooLong(path)) }
        if length < minimum {
            return .refused(
                UserProblem(
                    .tooShort, "\(subject) \(minimum)자 이상이어야 합니다.", path: path,
                    kind: bounds))
        }
        return .text(clean)
    }

    /// What came of a check.
    public enum Checked: Sendable, Equatable {
        case text(String)
        case refused(UserProblem)

        public var text: String? {
            if case .text(let text) = self { text } else { nil }
        }

        public var problem: UserProblem? {
            if case .refused(let problem) = self { problem } else { nil }
        }
    }

    func tooLong(_ path: [String]) -> UserProblem {
        UserProblem(
            .tooLong, "\(subject) \(maximum)자를 넘을 수 없습니다.", path: path, kind: bounds)
    }

    private var bounds: UserProblem.Kind { .validation(minimum: minimum, maximum: maximum) }
}

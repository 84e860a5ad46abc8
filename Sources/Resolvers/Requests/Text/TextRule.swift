// How long a text of one kind may be and what it may contain; one rule for every field of the API.

/// The rule of one kind of text.
///
/// Lengths are extended grapheme clusters: a family emoji is one. The ceiling in bytes is 40 for
/// each allowed cluster, so that clusters cannot be unbounded.
public struct TextRule: Sendable {
    /// What messages call the text.
    public let name: InputName
    public let minimum: Int
    public let maximum: Int
    /// Whether LF and TAB are allowed.
    public let isMultiline: Bool
    /// Whether it is a name, by which people distinguish things: it must not have invisible
    /// characters.
    public let isName: Bool

    /// - Parameter length: from 0 if the text may be empty
    public init(
        _ name: InputName, _ length: ClosedRange<Int>, multiline: Bool = false,
        maximumBytes: Int? = nil
    ) {
        self.init(
            name, length, isMultiline: multiline, isName: false, maximumBytes: maximumBytes)
    }

    /// The rule of a name: one line without direction controls and invisible letters.
    public static func name(_ name: InputName, _ length: ClosedRange<Int>) -> TextRule {
        TextRule(name, length, isMultiline: false, isName: true, maximumBytes: nil)
    }

    private init(
        _ name: InputName, _ length: ClosedRange<Int>, isMultiline: Bool, isName: Bool,
        maximumBytes: Int?
    ) {
        self.name = name
        minimum = length.lowerBound
        maximum = length.upperBound
        self.isMultiline = isMultiline
        self.isName = isName
        self.maximumBytes = maximumBytes ?? length.upperBound * Self.bytesPerCharacter
    }

    public static let bytesPerCharacter = 40

    /// The maximum bytes of UTF-8; by default 40 per character.
    public let maximumBytes: Int

    /// The text as stored, or why it is refused.
    ///
    /// NFC, LF for CR LF, without White_Space at its ends. Invisible text is `REQUIRED`, or empty
    /// if allowed.
    public func check(_ text: String, path: [String]) -> Checked {
        // Before any work proportional to the text.
        guard text.utf8.count <= maximumBytes * 3 else { return .refused(tooLong(path)) }
        let clean = NormalizedText.trimmed(
            NormalizedText.composed(NormalizedText.withPlainLineBreaks(text)))
        if NormalizedText.hasControlCharacters(clean, multiline: isMultiline) {
            return .refused(
                UserProblem(
                    .badFormat, .controlCharacters(name), path: path, kind: bounds))
        }
        if NormalizedText.isInvisible(clean) {
            if minimum == 0 { return .text("") }
            return .refused(
                UserProblem(
                    .required, .required(name), path: path, kind: bounds))
        }
        guard clean.utf8.count <= maximumBytes else { return .refused(tooLong(path)) }
        if isName, NormalizedText.hidesSomething(clean) {
            return .refused(
                UserProblem(
                    .badFormat, .invisibleCharacters(name), path: path, kind: bounds))
        }
        let length = clean.count
        if length > maximum { return .refused(tooLong(path)) }
        if length < minimum {
            return .refused(
                UserProblem(
                    .tooShort, .tooShort(name, minimum), path: path, kind: bounds))
        }
        return .text(clean)
    }

    /// The outcome of a check.
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
        UserProblem(.tooLong, .tooLong(name, maximum), path: path, kind: bounds)
    }

    private var bounds: UserProblem.Kind { .validation(minimum: minimum, maximum: maximum) }
}

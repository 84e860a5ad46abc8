// Names of accounts: what people type, and the key that decides whether a name is taken.

/// A name with the folded key that is unique in the service.
public struct AccountName: Sendable, Equatable {
    /// As displayed.
    public let text: String
    /// The same for all indistinguishable names.
    public let key: String

    /// 2–30 letters or digits of any script, plus `.`, `_` and `-`.
    public static let usernameRule = TextRule.name(.username, 2...30)
    /// 2–20 visible characters of any kind.
    public static let displayNameRule = TextRule.name(.displayName, 2...20)

    public static func username(_ text: String, path: [String]) -> Checked {
        check(text, usernameRule, path, usernameKey) { name in
            name.unicodeScalars.allSatisfy(isOfUsername)
                && name.unicodeScalars.first.map(isMark) == false
        }
    }

    public static func displayName(_ text: String, path: [String]) -> Checked {
        check(text, displayNameRule, path, displayNameKey) { _ in true }
    }

    /// The outcome of a check.
    public enum Checked: Sendable, Equatable {
        case name(AccountName)
        case refused(UserProblem)

        public var name: AccountName? {
            if case .name(let name) = self { name } else { nil }
        }

        public var problem: UserProblem? {
            if case .refused(let problem) = self { problem } else { nil }
        }
    }

    private init(_ text: String, _ key: (String) -> String) {
        self.text = text
        self.key = key(text)
    }

    /// Without checks, for a name that the program makes itself.
    static func made(username text: String) -> AccountName { AccountName(text, usernameKey) }

    /// Without checks, for a name that the program makes itself.
    static func made(displayName text: String) -> AccountName { AccountName(text, displayNameKey) }

    /// The key of a username, also of one that is only searched for.
    package static func usernameKey(_ text: String) -> String { NormalizedText.folded(text) }

    package static func displayNameKey(_ text: String) -> String { NormalizedText.nameKey(text) }

    private static func check(
        _ text: String, _ rule: TextRule, _ path: [String], _ key: (String) -> String,
        _ isAllowed: (String) -> Bool
    ) -> Checked {
        switch rule.check(text, path: path) {
        case .refused(let problem):
            return .refused(problem)
        case .text(let clean):
            let name = AccountName(clean, key)
            guard isAllowed(clean) else {
                return .refused(
                    UserProblem(
                        .badFormat, .usernameCharacters, path: path))
            }
            // Some letters fold to many: to more than an index entry can hold.
            guard name.key.utf8.count <= rule.maximumBytes else {
                return .refused(rule.tooLong(path))
            }
            return .name(name)
        }
    }

    // Vowel signs of Indic scripts and the like are marks, and belong to the letters before them.
    private static func isOfUsername(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "." || scalar == "_" || scalar == "-" { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber:
            return !scalar.isUnseen
        default:
            return isMark(scalar)
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isMark && !scalar.isUnseen && scalar.properties.generalCategory != .enclosingMark
    }
}

// Which passwords are accepted: long ones that are not common, not a run, and not like the
// username.

/// 10–128 characters; not common, not one character or a run, not similar to the username.
public enum PasswordRule {
    public static let minimum = 10
    public static let maximum = 128

    /// The bytes that are hashed: NFKC, so that every keyboard produces the same.
    public static func bytes(of password: String) -> [UInt8] {
        Array(NormalizedText.compatible(password).utf8)
    }

    /// Whether it can be a password at all; longer ones are never hashed.
    public static func isPossible(_ password: String) -> Bool {
        password.utf8.count <= maximum * TextRule.bytesPerCharacter && password.count <= maximum
            && !password.isEmpty
    }

    /// Why a new password is refused; nil if it is accepted.
    public static func problem(
        of password: String, username: String, path: [String]
    ) -> UserProblem? {
        let bounds = UserProblem.Kind.validation(minimum: minimum, maximum: maximum)
        let length = isPossible(password) || password.isEmpty ? password.count : maximum + 1
        if length > maximum {
            return UserProblem(
                .tooLong, .tooLong(.password, maximum), path: path, kind: bounds)
        }
        if NormalizedText.isInvisible(password) {
            return UserProblem(.required, .required(.password), path: path, kind: bounds)
        }
        if length < minimum {
            return UserProblem(
                .weakPassword, .tooShort(.password, minimum), path: path, kind: bounds)
        }
        if NormalizedText.hasControlCharacters(password, multiline: false) {
            return UserProblem(.badFormat, .controlCharacters(.password), path: path)
        }
        let folded = NormalizedText.folded(password)
        if CommonPasswords.contain(folded) {
            return weak(.commonPassword, path)
        }
        let scalars = Array(folded.unicodeScalars)
        // NFKC joins the letters of a Korean keyboard into syllables, so they are also checked
        // before that.
        let typed = Array(NormalizedText.composed(password).unicodeScalars)
        if isRepetition(scalars) || isRun(scalars) || isRun(typed) {
            return weak(.passwordRun, path)
        }
        if isSimilar(scalars, to: Array(NormalizedText.folded(username).unicodeScalars)) {
            return weak(.passwordLikeUsername, path)
        }
        return nil
    }

    private static func weak(_ message: UserMessage, _ path: [String]) -> UserProblem {
        UserProblem(.weakPassword, message, path: path)
    }

    // A password that folds to nothing is refused too.
    private static func isRepetition(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.allSatisfy { $0 == scalars[0] }
    }

    /// Adjacent in code point order, in the alphabet or on a keyboard, forwards or backwards,
    /// cyclically.
    private static func isRun(_ scalars: [Unicode.Scalar]) -> Bool {
        for step in [1, -1] {
            let isStepped = zip(scalars, scalars.dropFirst()).allSatisfy {
                Int($1.value) - Int($0.value) == step
            }
            if isStepped { return true }
        }
        return orders.contains { order in
            isRun(in: order, scalars) || isRun(in: order, scalars.reversed())
        }
    }

    private static let orders: [[Unicode.Scalar]] = [
        "0123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertyuiop", "asdfghjkl", "zxcvbnm",
        "qwertyuiop[]\\", "asdfghjkl;'",
        "zxcvbnm,./", "1234567890-=", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ", "가나다라마바사아자차카타파하", "abcdefghijklmnopqrstuvwxyz",
    ].map { Array($0.unicodeScalars) }

    private static func isRun(in order: [Unicode.Scalar], _ scalars: [Unicode.Scalar]) -> Bool {
        guard var at = order.firstIndex(of: scalars[0]) else { return false }
        return scalars.dropFirst().allSatisfy { scalar in
            at = (at + 1) % order.count
            return order[at] == scalar
        }
    }

    /// Contains the username (of 4 or more), forwards or backwards, or shares most letters with it
    /// in the same order: 2 · common / (both lengths) ≥ 0.7.
    private static func isSimilar(_ password: [Unicode.Scalar], to name: [Unicode.Scalar]) -> Bool {
        let backwards = Array(name.reversed())
        if name.count >= 4 && (holds(password, name) || holds(password, backwards)) { return true }
        let common = max(
            longestCommonSubsequence(password, name), longestCommonSubsequence(password, backwards))
        return 20 * common >= 7 * (password.count + name.count)
    }

    private static func holds(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { start in
            text[start..<(start + part.count)].elementsEqual(part)
        }
    }

    private static func longestCommonSubsequence(
        _ left: [Unicode.Scalar], _ right: [Unicode.Scalar]
    ) -> Int {
        var previous = [Int](repeating: 0, count: right.count + 1)
        for scalar in left.prefix(maximum * 2) {
            var current = previous
            for (index, other) in right.enumerated() {
                current[index + 1] =
                    scalar == other
                    ? previous[index] + 1 : max(previous[index + 1], current[index])
            }
            previous = current
        }
        return previous.last ?? 0
    }
}

// Fields of inputs that may be absent or null: absent is unchanged, null clears what may be empty.

import Postgres
import Schema

extension InputProblems {
    /// Optional text: nil for null, absent and invisible text.
    mutating func optionalText(
        _ text: Input<String>, _ rule: TextRule, _ path: String...
    ) -> String? {
        guard let text = text.value else { return nil }
        switch rule.check(text, path: ["input"] + path) {
        case .text(let text): return text.isEmpty ? nil : text
        case .refused(let problem):
            add(problem)
            return nil
        }
    }

    /// The value of a required field after an update.
    mutating func changed<Value>(_ old: Value, _ input: Input<Value>, _ path: String) -> Value {
        unlessNull(input, path) ?? old
    }

    /// A number within bounds; nil for null and absent.
    mutating func number(
        _ number: Input<Int>, _ bounds: ClosedRange<Int>, _ path: String
    ) -> Int32? {
        guard let number = number.value else { return nil }
        guard bounds.contains(number) else {
            add(
                UserProblem(
                    .outOfRange, .outOfRange(bounds), path: ["input", path],
                    kind: .validation(minimum: bounds.lowerBound, maximum: bounds.upperBound)))
            return nil
        }
        return Int32(number)
    }
}

extension UserProblem {
    static func required(_ path: String, _ message: UserMessage = .requiredValue) -> UserProblem {
        UserProblem(.required, message, path: ["input", path])
    }

    static func outOfRange(_ message: UserMessage, _ path: String) -> UserProblem {
        UserProblem(.outOfRange, message, path: ["input", path])
    }
}

/// Refuses a change based on an older revision.
func refuseStale(_ expected: Input<Int>, _ stored: Int32) throws(Refusal) {
    if let expected = expected.value, expected != Int(stored) {
        throw Refusal(.staleRevision(stored))
    }
}

extension Timestamp {
    init(_ instant: DateTime) {
        self.init(unixSeconds: 0, microseconds: instant.microseconds)
    }
}

// Fields of inputs that may be absent or null: absent is unchanged, null clears what may be empty.

import GraphQLCore
import Schema

extension InputProblems {
    /// Text that may be missing: nil for null, absent and what is empty after trimming.
    mutating func optionalText(_ text: Input<String>, _ rule: TextRule, _ path: String) -> String? {
        guard let text = text.value else { return nil }
        switch rule.check(text, path: ["input", path]) {
        case .text(let text): return text.isEmpty ? nil : text
        case .refused(let problem):
            add(problem)
            return nil
        }
    }

    /// The value that a field which may not be empty changes to; nil where it does not change, and
    /// for an explicit null, which is a problem.
    mutating func changed<Value>(_ input: Input<Value>, _ path: String) -> Value? {
        if case .null = input { add(.required(path)) }
        return input.value
    }

    /// The same with the value that it has.
    mutating func changed<Value>(_ old: Value, _ input: Input<Value>, _ path: String) -> Value {
        changed(input, path) ?? old
    }

    /// A number within bounds; nil for null and absent.
    mutating func number(
        _ number: Input<Int>, _ bounds: ClosedRange<Int>, _ path: String
    ) -> Int32? {
        guard let number = number.value else { return nil }
        guard bounds.contains(number) else {
            add(
                UserProblem(
                    .outOfRange,
                    "\(bounds.lowerBound)에서 \(bounds.upperBound)까지의 수여야 합니다.",
                    path: ["input", path],
                    kind: .validation(minimum: bounds.lowerBound, maximum: bounds.upperBound)))
            return nil
        }
        return Int32(number)
    }
}

extension UserProblem {
    static func required(_ path: String) -> UserProblem {
        UserProblem(.required, "비워 둘 수 없습니다.", path: ["input", path])
    }

    static func outOfRange(_ message: String, _ path: String) -> UserProblem {
        UserProblem(.outOfRange, message, path: ["input", path])
    }
}

/// Refuses what was written against an older revision.
func refuseStale(_ expected: Input<Int>, _ stored: Int32) throws(Refusal) {
    if let expected = expected.value, expected != Int(stored) {
        throw Refusal(.staleRevision(stored))
    }
}

extension InputProblems {
    /// The client's idempotency key, if it gave one.
    mutating func clientMutationID(_ key: Input<String>) -> String? {
        guard let key = key.value else { return nil }
        return text(key, ClientMutation.rule, "clientMutationId")
    }
}

extension Column {
    /// One text or null.
    static func text(_ text: String?) -> Column { text.map { .text(TextColumn($0)) } ?? .null(1) }
}

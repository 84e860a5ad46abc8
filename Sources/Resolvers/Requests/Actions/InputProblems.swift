// Collects the problems of an input while it is read.

import GraphQLCore
import Schema

/// Collects the problems of an input, so that all of them are reported at once.
package struct InputProblems {
    private(set) var problems: [UserProblem] = []

    package init() {}

    var isEmpty: Bool { problems.isEmpty }

    mutating func add(_ problem: UserProblem?) {
        if let problem { problems.append(problem) }
    }

    /// The text as stored; a problem if it breaks the rule. Use the value only after `throwIfAny()`
    /// has passed.
    mutating func text(_ text: String, _ rule: TextRule, _ path: String...) -> String {
        switch rule.check(text, path: ["input"] + path) {
        case .text(let text): return text
        case .refused(let problem):
            problems.append(problem)
            return ""
        }
    }

    /// The key of an idempotent action.
    mutating func key(of mutation: String, _ id: Input<String>) -> ClientMutation {
        let key = id.value.map { text($0, ClientMutation.rule, "clientMutationId") }
        return ClientMutation(mutation: mutation, key: key)
    }

    /// A value that an update may leave out but not clear; nil if unchanged.
    mutating func unlessNull<Value>(_ value: Input<Value>, _ path: String...) -> Value? {
        if case .null = value {
            add(UserProblem(.required, .requiredValue, path: ["input"] + path))
        }
        return value.value
    }

    package func throwIfAny() throws(Refusal) {
        if !problems.isEmpty { throw Refusal(problems) }
    }
}

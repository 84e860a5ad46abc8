// The statements of a task: their number, and for those who want it each of them with its time.

import Synchronization

/// A statement that was answered, as its caller waited for it. Never its parameters.
public struct StatementRun: Sendable {
    /// The declared name, or `COMMIT`.
    public let name: String
    /// The rows that it returned; 0 if it failed.
    public let rows: Int
    public let hasFailed: Bool
    /// When it was submitted; statements sent together share their times.
    public let start: ContinuousClock.Instant
    public let end: ContinuousClock.Instant
}

/// Counts the statements that a task and its children submit: set it with
/// `StatementCounter.$current.withValue(counter) { … }`.
public final class StatementCounter: Sendable {
    @TaskLocal public static var current: StatementCounter?

    private let statements = Atomic<Int>(0)
    private let onAnswer: (@Sendable (StatementRun) -> Void)?

    /// - Parameter onAnswer: receives each statement when it is answered, on any thread
    public init(onAnswer: (@Sendable (StatementRun) -> Void)? = nil) { self.onAnswer = onAnswer }

    /// Statements submitted so far, without BEGIN, COMMIT, ROLLBACK and SET.
    public var count: Int { statements.load(ordering: .relaxed) }

    static func add(_ count: Int = 1) {
        current?.statements.wrappingAdd(count, ordering: .relaxed)
    }

    /// Begins to measure if anybody wants to know.
    static func watch() -> StatementWatch? {
        current?.onAnswer.map { StatementWatch(start: .now, onAnswer: $0) }
    }
}

/// Statements under way that somebody measures.
struct StatementWatch {
    fileprivate let start: ContinuousClock.Instant
    fileprivate let onAnswer: @Sendable (StatementRun) -> Void

    /// - Parameter rows: nil if it failed
    func answered(_ name: String, rows: Int?) {
        onAnswer(
            StatementRun(
                name: name, rows: rows ?? 0, hasFailed: rows == nil, start: start, end: .now))
    }

    func answered(_ call: Call, _ answer: Call.Answer) {
        guard let name = call.work.reportedName else { return }
        answered(name, rows: (try? answer.get()).map { $0?.count ?? 0 })
    }

    func answered(_ calls: [Call], _ answer: CallGroup.Answer) {
        let rows = try? answer.get()
        for (index, call) in calls.enumerated() {
            guard let name = call.work.reportedName else { continue }
            answered(name, rows: rows.map { index < $0.count ? $0[index].count : 0 })
        }
    }
}

extension Call.Work {
    fileprivate var reportedName: String? {
        if case .commit = self { return "COMMIT" }
        return statement?.name
    }
}

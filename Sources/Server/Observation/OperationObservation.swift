// What is measured of one operation from its request to its first response, where somebody wants to
// know: `extensions.explain`, `Server-Timing` or a trace. Names and times, never values.

import Postgres
import Redis
import Resolvers
import Synchronization

/// The stages, statements, commands and cache reads of one operation.
final class OperationObservation: Sendable {
    /// A part of an operation's way, in this order.
    enum Stage: String, Sendable, CaseIterable {
        /// From the document to its plan, and the coercion of variables.
        case plan
        /// Budgets, and waiting for a turn.
        case admission
        /// Who asks.
        case gate
        /// All resolvers.
        case execute
        /// The response's text.
        case write
    }

    struct StageRun: Sendable {
        let stage: Stage
        let start: ContinuousClock.Instant
        let end: ContinuousClock.Instant
    }

    /// Statements that are recorded, and commands; further ones are counted.
    static let runLimit = 200

    fileprivate struct State {
        var stages: [StageRun] = []
        var current: (stage: Stage, start: ContinuousClock.Instant)?
        var end: ContinuousClock.Instant?
    }

    let start = ContinuousClock.now
    let counter: StatementCounter
    let cacheReads = CacheReads()
    private let observer: CommandObserver
    private let runs: RecordedRuns
    private let state = Mutex(State())

    init() {
        let runs = RecordedRuns()
        self.runs = runs
        counter = StatementCounter { run in runs.add(run) }
        observer = CommandObserver { run in runs.add(run) }
    }

    /// Runs the operation so that its statements, commands and cache reads are recorded.
    func measure<Value>(_ body: () async -> Value) async -> Value {
        await StatementCounter.$current.withValue(counter) {
            await CommandObserver.$current.withValue(observer) {
                await CacheReads.$current.withValue(cacheReads) { await body() }
            }
        }
    }

    /// Ends the current stage and begins the next one.
    func enter(_ stage: Stage) {
        let now = ContinuousClock.now
        state.withLock { state in
            state.endStage(at: now)
            state.current = (stage, now)
        }
    }

    /// Ends the last stage; further calls change nothing.
    func end() {
        let now = ContinuousClock.now
        state.withLock { state in
            guard state.end == nil else { return }
            state.endStage(at: now)
            state.end = now
        }
    }

    /// The stages that have ended, in order.
    var stages: [StageRun] { state.withLock { $0.stages } }

    /// When the operation ended; now if it has not.
    var endOrNow: ContinuousClock.Instant { state.withLock { $0.end } ?? .now }

    /// In the order of their answers.
    var statements: (recorded: [StatementRun], leftOut: Int) { runs.statements }
    var commands: (recorded: [CommandRun], leftOut: Int) { runs.commands }

    /// The time in which at least one statement was awaited.
    var databaseTime: Duration {
        var total = Duration.zero
        var end = start
        for run in statements.recorded.sorted(by: { $0.start < $1.start }) where run.end > end {
            total += run.end - max(run.start, end)
            end = run.end
        }
        return total
    }
}

extension OperationObservation.State {
    fileprivate mutating func endStage(at now: ContinuousClock.Instant) {
        guard let current else { return }
        stages.append(.init(stage: current.stage, start: current.start, end: now))
        self.current = nil
    }
}

/// Statements and commands as they are answered, up to a limit of each.
private final class RecordedRuns: Sendable {
    fileprivate struct State {
        var statements: [StatementRun] = []
        var commands: [CommandRun] = []
        var statementsLeftOut = 0
        var commandsLeftOut = 0
    }

    private let state = Mutex(State())

    func add(_ run: StatementRun) {
        state.withLock { state in
            guard state.statements.count < OperationObservation.runLimit else {
                state.statementsLeftOut += 1
                return
            }
            state.statements.append(run)
        }
    }

    func add(_ run: CommandRun) {
        state.withLock { state in
            guard state.commands.count < OperationObservation.runLimit else {
                state.commandsLeftOut += 1
                return
            }
            state.commands.append(run)
        }
    }

    var statements: ([StatementRun], Int) {
        state.withLock { ($0.statements, $0.statementsLeftOut) }
    }

    var commands: ([CommandRun], Int) { state.withLock { ($0.commands, $0.commandsLeftOut) } }
}

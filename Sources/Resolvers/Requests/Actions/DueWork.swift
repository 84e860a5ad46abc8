// Scheduled work. Every node runs it; each step changes rows by compare-and-set, so that it happens
// once.

import Logging
import Postgres

/// Runs the work that is due.
public struct DueWork: Sendable {
    /// One kind of work: performs what is due and returns how much it did. The statement that
    /// queries for it has `/* due */` after its first word: it belongs to no request, and tests
    /// that count a request's statements ignore it.
    struct Step: Sendable {
        let name: String
        let run: @Sendable (Application) async throws -> Int
    }

    private let application: Application
    private let steps: [Step]
    private let backOff = BackOff<String>()

    public init(_ application: Application) {
        self.init(application, Self.steps)
    }

    init(_ application: Application, _ steps: [Step]) {
        self.application = application
        self.steps = steps
    }

    /// Each subject with scheduled work has a line here. Due work is queried in all complexes,
    /// every second: such a statement starts with `SELECT /* due */`, to distinguish it from those
    /// of requests.
    private static let steps: [Step] = [
        .apartmentsImport,
        Step(name: "media.resume") { try await $0.media.resume() },
        Step(name: "media.sweep") { try await $0.media.sweep() },
        Step(name: "media.purge") { try await $0.media.purge() },
        Step(name: "media.clean") { try await $0.media.cleanStored() },
        .complaintsResume, .complaintsClose, .complaintsUnanswered, .complaintsUnresolved,
        .pollsOpen, .pollsClose, .pollsPublishTurnout, .pollsDestroy, .pollsSweep,
        .noticesPublish, .noticesExpire,
    ]

    /// Runs every step repeatedly until the task is cancelled. Each step is independent: one that
    /// takes minutes, or fails, does not delay the others.
    ///
    /// - Parameter interval: from the end of a step's run to its next
    public func keepRunning(every interval: Duration) async {
        await withDiscardingTaskGroup { group in
            for step in steps {
                group.addTask {
                    while !Task.isCancelled {
                        await run(step)
                        try? await Task.sleep(for: interval)
                    }
                }
            }
        }
    }

    /// A failed step is logged and retried with growing delays.
    func run(_ step: Step) async {
        guard !backOff.isWaiting(step.name) else { return }
        do {
            let count = try await step.run(application)
            backOff.succeeded(step.name)
            application.dueWorkCounts.done(step.name, items: count)
            if count > 0 {
                application.logger.info(
                    "due work", metadata: ["step": "\(step.name)", "count": "\(count)"])
            }
        } catch {
            if Task.isCancelled { return }
            let wait = backOff.failed(step.name)
            application.dueWorkCounts.failed(step.name)
            application.logger.warning(
                "due work failed",
                metadata: [
                    "step": "\(step.name)", "error": "\(error)",
                    "next_try_in_seconds": "\(wait.components.seconds)",
                ])
        }
    }
}

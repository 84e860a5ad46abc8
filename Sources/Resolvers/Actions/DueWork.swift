// What happens at a set time without anybody asking. Every node runs it; each step changes rows by
// compare-and-set, so that it happens once.

import Logging
import Postgres

/// The work whose time has come.
public struct DueWork: Sendable {
    /// One kind of work: does what is due and says how many things it did. The statement that looks
    /// for it says `/* due */` after its first word: it belongs to no request, and tests that
    /// count a request's statements leave it out.
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

    /// Each room with work of its own has a line here. What is due is asked for in all complexes,
    /// every second: such a statement begins with `SELECT /* due */`, to be told from requests'.
    private static let steps: [Step] = [
        .apartmentsImport,
        Step(name: "media.resume") { try await $0.media.resume() },
        Step(name: "media.sweep") { try await $0.media.sweep() },
        Step(name: "media.purge") { try await $0.media.purge() },
        Step(name: "media.clean") { try await $0.media.cleanStored() },
        .complaintsResume, .complaintsClose, .complaintsUnanswered, .complaintsUnresolved,
        .pollsOpen, .pollsClose, .pollsNews, .pollsDestroy, .pollsSweep,
        .noticesPublish, .noticesExpire,
    ]

    /// Runs every step again and again until the task is cancelled. Each has its own turn: one that
    /// takes minutes, or fails, keeps no other waiting.
    ///
    /// - Parameter interval: from the end of a step's turn to its next
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

    /// A step that fails is logged and tried again after a while, which grows.
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

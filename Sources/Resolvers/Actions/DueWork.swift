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

    public init(_ application: Application) {
        self.application = application
    }

    /// Each room with work of its own has a line here. What is due is asked for in all complexes,
    /// every second: such a statement begins with `SELECT /* due */`, to be told from requests'.
    private static let steps: [Step] = [
        .apartmentsImport,
        Step(name: "media.resume") { try await $0.media.resume() },
        Step(name: "media.sweep") { try await $0.media.sweep() },
        Step(name: "media.purge") { try await $0.media.purge() },
        .complaintsResume, .complaintsClose, .complaintsUnanswered, .complaintsUnresolved,
        .pollsOpen, .pollsClose, .pollsNews, .pollsSweep,
        .noticesPublish, .noticesExpire,
    ]

    /// Runs every step. A step that fails is logged and keeps no other from its turn.
    public func run() async {
        for step in Self.steps {
            do {
                let count = try await step.run(application)
                if count > 0 {
                    application.logger.info(
                        "due work", metadata: ["step": "\(step.name)", "count": "\(count)"])
                }
            } catch {
                application.logger.warning(
                    "due work failed", metadata: ["step": "\(step.name)", "error": "\(error)"])
            }
        }
    }
}

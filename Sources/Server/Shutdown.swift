// SIGTERM or SIGINT → a graceful shutdown: for a set time requests are still accepted, each as the
// last of its connection; then the socket stops listening and running requests are finished. A
// second signal cuts that time short.

import Logging
import ServiceLifecycle
import UnixSignals

/// Runs a service until a signal and its graceful end.
struct Shutdown {
    private let draining: Draining
    private let time: Duration
    private let logger: Logger

    init(_ draining: Draining, after time: Duration, _ logger: Logger) {
        self.draining = draining
        self.time = time
        self.logger = logger
    }

    func run(_ service: some Service) async throws {
        let group = ServiceGroup(configuration: .init(services: [service], logger: logger))
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask {
                for await signal in signals { await begin(signal, group) }
            }
            // The service has ended; the signal handler never does.
            try await tasks.next()
            tasks.cancelAll()
        }
    }

    private func begin(_ signal: UnixSignal, _ group: ServiceGroup) async {
        guard !draining.isOn, time > .zero else {
            draining.begin()
            await group.triggerGracefulShutdown()
            return
        }
        draining.begin()
        logger.notice(
            "draining: requests are taken for a while, then no more",
            metadata: ["signal": "\(signal)", "seconds": "\(time.components.seconds)"])
        Task {
            try? await Task.sleep(for: time)
            await group.triggerGracefulShutdown()
        }
    }
}

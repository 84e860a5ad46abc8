// The payloads that follow an initial result. Nothing is executed before it is requested.

/// What follows an initial result, payload by payload, as JSON.
///
/// A payload is made on demand: deferred parts are executed from then on, several at once, and
/// whichever completes first is the next payload. When the iterating task is cancelled, or all
/// copies of this value are gone, what is still being executed is cancelled. One task iterates.
public struct IncrementalPayloads: AsyncSequence, Sendable {
    public typealias Element = IncrementalPayload

    private let source: PayloadSource

    init(_ delivery: consuming Delivery) {
        source = PayloadSource(delivery)
    }

    public func makeAsyncIterator() -> Iterator { Iterator(source: source) }

    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let source: PayloadSource

        /// The next payload; `nil` after the last one, or when the task is cancelled.
        public mutating func next() async -> IncrementalPayload? { await source.next() }
    }
}

/// Executes what is outstanding.
private actor PayloadSource {
    private var delivery: Delivery
    private let running: RunningUnits
    private var isOver = false

    init(_ delivery: consuming Delivery) {
        self.delivery = delivery
        running = RunningUnits()
    }

    deinit { running.cancel() }

    func next() async -> IncrementalPayload? {
        while !isOver {
            if Task.isCancelled {
                running.cancel()
                isOver = true
                break
            }
            if let payload = delivery.takePayload() {
                isOver = !payload.hasNext
                if isOver { running.cancel() }
                return payload
            }
            await executeSome()
        }
        return nil
    }

    /// A single unit is executed in place.
    private func executeSome() async {
        let executor = delivery.executor
        while running.count < PlanLimits.concurrentDeliveries,
            let unit = delivery.graph.takeStartable()
        {
            let source = delivery.units[Int(unit)]
            if running.count == 0, delivery.graph.startable.isEmpty {
                let result = await Delivery.execute(source, executor)
                return delivery.finish(unit, with: result)
            }
            running.start(unit) { await Delivery.execute(source, executor) }
        }
        if running.count == 0 {
            // Unreachable: everything announced waits for a unit.
            return delivery.graph.abandon([
                GraphQLError(
                    "The rest of the response is missing.",
                    extensions: executor.resolvers.extensions(of: .notExecuted))
            ])
        }
        for (unit, result) in await running.takeFinished() {
            delivery.finish(unit, with: result)
        }
    }
}

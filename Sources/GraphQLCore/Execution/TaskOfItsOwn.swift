// A task keeps the memory of the deepest calls that it has ever made until it ends. What lives for
// hours, and works only now and then, has its work done by tasks that end.

/// Runs work in a task of its own, which is cancelled with the present one. It has the present
/// task's priority and task-local values.
public func inTaskOfItsOwn<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    let task = Task { try await work() }
    return try await withTaskCancellationHandler {
        try await task.value
    } onCancel: {
        task.cancel()
    }
}

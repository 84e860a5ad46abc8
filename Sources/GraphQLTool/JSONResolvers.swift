// JSON as the data behind any schema: how the line protocol resolves `rootValue`.

import GraphQLCore
import Synchronization

/// Resolves fields from a JSON object: a field's value is the member with its name. Objects with
/// `$error`, `$args`, `$counter` or `$delay` are markers that resolve to something else; the
/// root field of a subscription is a `$stream`. Leaves are converted by their types' result
/// coercion.
struct JSONResolvers: BatchResolvers {
    private let typeSystem: TypeSystem
    private let rootValue: InputValue
    private let counter: Counter

    /// How many counters a request has resolved.
    private final class Counter: Sendable {
        private let value = Atomic<Int>(0)

        func next() -> Int { value.add(1, ordering: .relaxed).newValue }
    }

    /// The JSON objects of a batch.
    struct Objects: Sendable {
        let values: [InputValue]
    }

    init(_ typeSystem: TypeSystem, rootValue: InputValue) {
        self.init(typeSystem, rootValue: rootValue, counter: Counter())
    }

    private init(_ typeSystem: TypeSystem, rootValue: InputValue, counter: Counter) {
        self.typeSystem = typeSystem
        self.rootValue = rootValue
        self.counter = counter
    }

    func isColumn(_ field: FieldIndex) -> Bool { false }

    func root(_ operation: OperationType) -> ObjectBatch {
        guard let type = typeSystem.rootType(operation) else {
            preconditionFailure("A planned operation has a root type.")
        }
        return ObjectBatch(type: type, count: 1, payload: Objects(values: [rootValue]))
    }

    func resolve(_ call: FieldCall) async -> ResolvedField {
        let field = typeSystem.fields[Int(call.field)]
        let objects = (call.parents.payload as? Objects)?.values ?? []
        var result = JSONResult(typeSystem, field)
        for object in objects {
            let value = await resolved(object[field.name] ?? .null, call.arguments)
            result.add(value)
        }
        return result.finish()
    }

    func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream {
        let field = typeSystem.fields[Int(call.field)]
        let value = rootValue[field.name] ?? .null
        if case .list(let events) = value["$stream"] {
            return SourceStream(
                AsyncThrowingStream { continuation in
                    for event in events {
                        continuation.yield(
                            SourceEvent(
                                resolvers: JSONResolvers(
                                    typeSystem, rootValue: event, counter: counter)))
                    }
                    continuation.finish()
                })
        }
        if case .failure(let error) = await resolved(value, call.arguments) { throw error }
        throw FieldError("Subscription field must return a stream of events.")
    }

    // MARK: Markers

    /// A value after its markers were resolved; items of lists may be errors.
    enum Resolved {
        case value(InputValue)
        case list([Resolved])
        case failure(FieldError)
    }

    private func resolved(_ value: InputValue, _ arguments: InputValue) async -> Resolved {
        switch value {
        case .list(let items):
            var list: [Resolved] = []
            list.reserveCapacity(items.count)
            for item in items { list.append(await resolved(item, arguments)) }
            return .list(list)
        case .object:
            if let message = value["$error"] { return .failure(Self.error(message, value)) }
            if value["$args"] != nil { return .value(arguments) }
            if value["$counter"] != nil { return .value(.int(Int64(counter.next()))) }
            guard let delay = value["$delay"] else { return .value(value) }
            var milliseconds = 0.0
            if case .int(let number) = delay { milliseconds = Double(number) }
            if case .float(let number) = delay { milliseconds = number }
            try? await Task.sleep(for: .milliseconds(Int(min(max(0, milliseconds), 60_000))))
            return await resolved(value["$value"] ?? .null, arguments)
        default:
            return .value(value)
        }
    }

    private static func error(_ message: InputValue, _ marker: InputValue) -> FieldError {
        var text = "Error"
        if case .string(let message) = message { text = message }
        var extensions: [ErrorExtension] = []
        if case .object(let members) = marker["extensions"] {
            extensions = members.map { member in
                ErrorExtension(
                    name: member.name, json: String(decoding: member.value.json, as: UTF8.self))
            }
        }
        return FieldError(text, extensions: extensions)
    }
}

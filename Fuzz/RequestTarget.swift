// libFuzzer target: whole requests, from the document's bytes to the response's. Compiled with the
// modules GraphQLCore and GraphQLTool by scripts/deep/fuzz-parser.

import Synchronization

@testable import GraphQLCore
@testable import GraphQLTool

/// One input: document, variables and data, with zero bytes between them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let parts = UnsafeBufferPointer(start: data, count: count).split(
        separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    let input = Input(
        document: Array(parts[0]), variables: parts.count > 1 ? json(parts[1]) : nil,
        data: (parts.count > 2 ? json(parts[2]) : nil) ?? Small.data)
    Turns.run { await check(input) }
    return 0
}

private struct Input: Sendable {
    let document: [UInt8]
    let variables: InputValue?
    let data: InputValue
}

private func json(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> InputValue? {
    try? InputValue(json: Array(bytes), limits: .server)
}

/// A schema with one of everything.
private enum Small {
    static let sdl = """
        directive @tag(name: String! = "t", levels: [Int!]) repeatable on
          | FIELD | QUERY | MUTATION | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION
        scalar Any
        enum Color { RED GREEN BLUE @deprecated(reason: "none") }
        input Point { x: Int! = 1 y: Float color: Color = GREEN next: Point tags: [[String!]] }
        input Choice @oneOf { id: ID point: Point list: [Int!] }
        interface Node { id: ID! next: Node }
        interface Named implements Node { id: ID! next: Node name: String }
        type House implements Named & Node {
          id: ID! next: Node name: String rooms: [Room!]! area(unit: String = "m2"): Float
          color: Color first: Room! matrix: [[Int!]!]
        }
        type Room implements Node { id: ID! next: House size: Int! any(value: Any): Any }
        union Thing = House | Room
        type Query {
          thing: Thing things: [Thing!] node(id: ID!): Node house: House! list: [Int]
          echo(point: Point, choice: Choice, colors: [Color!] = [RED], n: Int, f: Float,
            s: String, b: Boolean = true, id: ID): Any
        }
        type Mutation { add(point: Point!): House count: Int! }
        type Subscription { tick(n: Int = 2): House! }
        """

    static let schema: TypeSystem = {
        guard
            let schema = try? TypeSystem(
                building: Document(parsing: Source(sdl), limits: .tool))
        else { preconditionFailure("the schema is not valid") }
        return schema
    }()

    static let data: InputValue = {
        let text = """
            {"thing":{"__typename":"House","id":1,"name":"n","rooms":[{"id":2,"size":3}],
            "area":1.5,"color":"RED","matrix":[[1],null,[2,null]],"first":{"id":"a","size":"x"}},
            "things":[{"__typename":"Room","id":1,"size":2,"any":{"$args":true}},
            {"__typename":"House","id":3,"rooms":[]}],"node":{"__typename":"Room","id":9,
            "next":{"__typename":"House","id":4}},"house":{"id":5,"name":{"$error":"e"},
            "rooms":[{"id":1,"size":null}]},"list":[1,2147483648,null],"echo":{"$args":true},
            "add":{"id":1},"count":{"$counter":true},
            "tick":{"$stream":[{"tick":{"id":1}},{"tick":null}]}}
            """
        guard let data = try? InputValue(json: Array(text.utf8), limits: .server) else {
            preconditionFailure("the data are not JSON")
        }
        return data
    }()
}

// MARK: What must hold

private func check(_ input: Input) async {
    guard let document = try? Document(parsing: Source(input.document), limits: .server) else {
        return
    }
    let valid = validated(document)
    let again = (try? document.printed()).map { text in
        guard let again = try? Document(parsing: Source(text), limits: .bytesOnly) else {
            preconditionFailure("printed text does not parse")
        }
        return validated(again)
    }
    precondition(again == nil || (again.flatMap { $0 } == nil) == (valid == nil), "verdicts differ")
    guard let valid else { return }
    for name in operationNames(valid) {
        guard let plan = try? Plan(for: name, in: valid),
            let variables = try? Variables(coercing: input.variables, for: plan)
        else { continue }
        let resolvers = JSONResolvers(Small.schema, rootValue: input.data)
        guard plan.operationType == .subscription else {
            let response = await execute(plan, variables, resolvers)
            check(response)
            await checkPrinted(again.flatMap { $0 }, name, input, response)
            continue
        }
        guard let stream = try? await subscribe(plan, variables, resolvers) else { continue }
        do {
            for try await event in stream { check(event.response) }
        } catch { preconditionFailure("a source of JSON events fails") }
    }
}

private func validated(_ document: Document) -> ValidDocument? {
    try? ValidDocument(
        validating: document, against: Small.schema,
        options: ValidationOptions(limits: DocumentLimits()))
}

/// The operations of a valid document; nil for the only one without a name.
private func operationNames(_ valid: ValidDocument) -> [String?] {
    valid.facts.operations.map { operation in
        operation.name == .none ? nil : valid.document.text(of: operation.name)
    }
}

/// The response is JSON, it says of itself what is true, and every error stands at a null.
private func check(_ response: Response) {
    guard let value = try? InputValue(json: response.bytes, limits: .tool) else {
        preconditionFailure("the response is no JSON")
    }
    guard let data = value["data"] else { preconditionFailure("the response has no data") }
    precondition((data != .null) == response.hasData)
    precondition((value["errors"] != nil) == response.hasErrors)
    precondition(response.hasErrors == !response.errors.isEmpty)
    for error in response.errors {
        guard let path = error.path else { preconditionFailure("an error without a path") }
        precondition(endsAtNull(path, data), "an error at a value")
        precondition(!error.locations.isEmpty, "an error without a place")
    }
}

private func endsAtNull(_ path: [PathSegment], _ data: InputValue) -> Bool {
    var value = data
    for segment in path {
        switch (segment, value) {
        case (_, .null): return true
        case (.key(let key), .object):
            guard let member = value[key] else { return false }
            value = member
        case (.index(let index), .list(let items)):
            guard items.indices.contains(index) else { return false }
            value = items[index]
        default: return false
        }
    }
    return value == .null
}

/// What was printed and read again gives the same data.
private func checkPrinted(
    _ again: ValidDocument?, _ name: String?, _ input: Input, _ response: Response
) async {
    guard let again, let plan = try? Plan(for: name, in: again),
        let variables = try? Variables(coercing: input.variables, for: plan)
    else { return }
    let second = await execute(
        plan, variables, JSONResolvers(Small.schema, rootValue: input.data))
    precondition(second.hasErrors == response.hasErrors)
    // Errors carry places, which differ.
    guard !response.hasErrors else { return }
    precondition(second.bytes == response.bytes, "printing changed the data")
}

// MARK: Tasks on this thread

/// Runs asynchronous work to its end on the calling thread, so that an input is one
/// deterministic run that libFuzzer can measure and repeat.
private final class Turns: TaskExecutor {
    private let waiting = Mutex<[UnownedJob]>([])
    private static let shared = Turns()

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        waiting.withLock { $0.append(job) }
    }

    static func run(_ body: @escaping @Sendable () async -> Void) {
        let flag = Flag()
        Task(executorPreference: shared) {
            await body()
            flag.isSet.store(true, ordering: .releasing)
        }
        while !flag.isSet.load(ordering: .acquiring) {
            let job = shared.waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            job?.runSynchronously(on: shared.asUnownedTaskExecutor())
        }
    }

    private final class Flag: Sendable {
        let isSet = Atomic<Bool>(false)
    }
}

// The engine's steps, one after the other, each measured alone.

import GraphQLCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@main
struct EngineBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else {
            print("usage: EngineBenchmark PEERS SCHEMA [MEASURE… | answer q4 | answer q5]")
            exit(2)
        }
        let peers = try schema(at: arguments[1] + "/schema.graphql")
        let introspection = try query(at: arguments[1] + "/wrk/q4.json")
        let list = try query(at: arguments[1] + "/wrk/q5.json")
        if arguments.count == 5, arguments[3] == "answer" {
            return try await answer(arguments[4] == "q4" ? introspection : list, peers)
        }
        let measure = Measure(names: Set(arguments.dropFirst(3)))
        try await measureLarge(measure, peers, arguments[1])
        try await measureIntrospection(measure, peers, introspection, "peers-q4")
        let own = try schema(at: arguments[2])
        let full = Source(Introspection.fullQuery)
        try await measureIntrospection(measure, own, full, "execute-q4")
        try await measureList(measure, peers, list)
    }

    /// Prints the response, so that it can be compared with the peers'.
    private static func answer(_ source: Source, _ schema: TypeSystem) async throws {
        let document = try Document(parsing: source, limits: .tool)
        let plan = try Plan(for: nil, in: try ValidDocument(validating: document, against: schema))
        let variables = try Variables(coercing: nil, for: plan)
        guard let resolvers = HouseholdResolvers(schema, isPrepared: false) else { return }
        print(String(decoding: await execute(plan, variables, resolvers).bytes, as: UTF8.self))
    }

    /// A query stored as a JSON string.
    private static func query(at path: String) throws -> Source {
        guard case .string(let text) = try InputValue(json: bytes(of: path), limits: .tool) else {
            print("\(path) is no JSON string")
            exit(2)
        }
        return Source(text)
    }

    private static func measureLarge(
        _ measure: Measure, _ peers: TypeSystem, _ folder: String
    ) async throws {
        let source = Source(bytes(of: folder + "/wrk/large.graphql"))
        await measure.run("parse-large") {
            (try? Document(parsing: source, limits: .tool).source.bytes.count) ?? 0
        }
        let document = try Document(parsing: source, limits: .tool)
        await measure.run("validate-large") {
            (try? ValidDocument(validating: document, against: peers).steps) ?? 0
        }
    }

    private static func measureIntrospection(
        _ measure: Measure, _ schema: TypeSystem, _ query: Source, _ name: String
    ) async throws {
        let document = try Document(parsing: query, limits: .tool)
        let valid = try ValidDocument(validating: document, against: schema)
        try await measure.run("plan-q4-" + name) {
            _ = try Plan(for: nil, in: valid)
            return 0
        }
        let plan = try Plan(for: nil, in: valid)
        let variables = try Variables(coercing: nil, for: plan)
        let resolvers = NoData(schema)
        await measure.run(name) { await execute(plan, variables, resolvers).bytes.count }
    }

    private static func measureList(
        _ measure: Measure, _ peers: TypeSystem, _ source: Source
    ) async throws {
        guard let made = HouseholdResolvers(peers, isPrepared: false),
            let prepared = HouseholdResolvers(peers, isPrepared: true)
        else { return }
        let document = try Document(parsing: source, limits: .tool)
        let plan = try Plan(
            for: nil, in: try ValidDocument(validating: document, against: peers))
        let variables = try Variables(coercing: nil, for: plan)
        await measure.run("execute-q5") { await execute(plan, variables, made).bytes.count }
        await measure.run("write-q5") { await execute(plan, variables, prepared).bytes.count }
        try await measure.run("request-q5") {
            let document = try Document(parsing: source, limits: .tool)
            let valid = try ValidDocument(validating: document, against: peers)
            let plan = try Plan(for: nil, in: valid)
            let variables = try Variables(coercing: nil, for: plan)
            return await execute(plan, variables, made).bytes.count
        }
    }

    private static func schema(at path: String) throws -> TypeSystem {
        try TypeSystem(building: try Document(parsing: Source(bytes(of: path)), limits: .tool))
    }

    private static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            print("cannot read \(path)")
            exit(2)
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}

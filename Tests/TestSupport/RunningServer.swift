// The program as a user starts it: a process with an environment, reached over HTTP only.
import Foundation

/// The program under test.
public enum Program {
    /// `DANJI_TEST_PROGRAM`, or the checkout's debug build.
    public static var path: String {
        ProcessInfo.processInfo.environment["DANJI_TEST_PROGRAM"]
            ?? Checkout.url(".build/debug/danji").path(percentEncoded: false)
    }

    /// The outcome of a run.
    public struct Ending: Sendable {
        public let status: Int32
        public let output: String
        public let errors: String
    }

    /// Runs a command until it exits, with exactly this environment.
    public static func run(
        _ arguments: [String], environment: [String: String]
    ) async throws -> Ending {
        let started = try StartedProgram(arguments, environment: environment)
        return try await started.ending()
    }
}

/// A process of the program with its outputs in files.
final class StartedProgram: Sendable {
    let process: SharedProcess
    private let folder: URL

    init(_ arguments: [String], environment: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "danji-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        var all = environment
        all["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        all["DANJI_MIGRATIONS_DIR"] =
            environment["DANJI_MIGRATIONS_DIR"]
            ?? Checkout.url("Migrations").path(percentEncoded: false)
        all["DANJI_MEDIA_DIR"] =
            environment["DANJI_MEDIA_DIR"]
            ?? folder.appending(path: "media").path(percentEncoded: false)
        if environment["DANJI_ENVIRONMENT"] == "development" {
            // A cheap hash, which production never computes.
            all["DANJI_PASSWORD_COST"] = environment["DANJI_PASSWORD_COST"] ?? "10"
        }
        process = try SharedProcess(
            Program.path, arguments, all, output: folder.appending(path: "out"),
            errors: folder.appending(path: "err"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var output: String { text("out") }
    var errors: String { text("err") }

    private func text(_ name: String) -> String {
        String(
            decoding: (try? Data(contentsOf: folder.appending(path: name))) ?? Data(),
            as: UTF8.self)
    }

    func ending() async throws -> Program.Ending {
        let status = await process.status()
        return Program.Ending(status: status, output: output, errors: errors)
    }
}

/// A child process whose exit can be awaited by many.
final class SharedProcess: @unchecked Sendable {
    // Foundation's Process may be used from any thread once it runs; it is not changed any more.
    private let process = Process()

    init(
        _ path: String, _ arguments: [String], _ environment: [String: String], output: URL,
        errors: URL
    ) throws {
        for file in [output, errors] { try Data().write(to: file) }
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
    }

    var isRunning: Bool { ChildEnd.now(process) == nil }

    func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// The exit status, or 128 plus the signal, as in shells.
    func status() async -> Int32 { await ChildEnd.status(of: process) }
}

/// `danji serve` on its own port.
public struct RunningServer: Sendable {
    /// Why it did not start.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    public let http: HTTPClient
    private let program: StartedProgram

    /// Starts the server, waits until it listens, and stops it after `body`, whatever the outcome.
    ///
    /// - Parameter environment: the settings; by default `development` without action limits
    public static func with<Result: Sendable>(
        _ environment: [String: String], _ body: (RunningServer) async throws -> Result
    ) async throws -> Result {
        let server = try await RunningServer(starting: environment)
        do {
            let result = try await body(server)
            await server.kill()
            return result
        } catch {
            await server.kill()
            throw error
        }
    }

    /// A client for the server's metrics address.
    public func metricsClient() async throws -> HTTPClient {
        while isRunning {
            for line in program.output.split(separator: "\n")
            where line.hasPrefix("metrics are at ") && line.hasSuffix("/metrics") {
                let port = line.dropLast("/metrics".count).split(separator: ":").last
                if let port = port.flatMap({ Int($0) }) { return HTTPClient(port: port) }
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Failure(description: "the server has ended")
    }

    private init(starting environment: [String: String]) async throws {
        // A read that is slow on a busy machine must not be sent twice: statements are counted. All
        // tests come from one address, and wait for a busy machine.
        var all = [
            "DANJI_ENVIRONMENT": "development", "DANJI_READ_REPEAT_MILLISECONDS": "60000",
            "DANJI_BUDGET_PER_MINUTE": "0", "DANJI_BUDGET_PER_MINUTE_ANONYMOUS": "0",
            "DANJI_LOAD_SHEDDING": "off",
        ].merging(environment) { $1 }
        if all["DANJI_ENVIRONMENT"] == "development" {
            all["DANJI_ACTION_LIMITS"] = environment["DANJI_ACTION_LIMITS"] ?? "off"
        }
        program = try StartedProgram(["serve", "--port", "0"], environment: all)
        while true {
            // Checked before the output is read, so that its last output is not missed.
            let isRunning = program.process.isRunning
            if let port = Self.port(in: program.output) {
                http = HTTPClient(port: port)
                return
            }
            guard isRunning else {
                let ending = try await program.ending()
                throw Failure(
                    description: "danji serve ended with \(ending.status): \(ending.errors)")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// From the line `danji listens on http://HOST:PORT/graphql`, or `https://…` with TLS.
    private static func port(in output: String) -> Int? {
        for line in output.split(separator: "\n") where line.contains("danji listens on http") {
            guard let end = line.range(of: "/graphql")?.lowerBound else { continue }
            let digits = line[..<end].reversed().prefix { $0.isNumber }
            return Int(String(digits.reversed()))
        }
        return nil
    }

    public var isRunning: Bool { program.process.isRunning }

    /// Its standard error so far.
    public var log: String { program.errors }

    /// Asks it to read its certificate again (SIGHUP).
    public func hangUp() { program.process.signal(SIGHUP) }

    /// Asks it to end (SIGTERM) and does not wait.
    public func terminate() { program.process.signal(SIGTERM) }

    /// Asks it to end (SIGTERM) and returns its exit status.
    public func stop() async -> Int32 {
        program.process.signal(SIGTERM)
        return await program.process.status()
    }

    /// Kills it immediately.
    public func kill() async {
        guard program.process.isRunning else { return }
        program.process.signal(SIGKILL)
        _ = await program.process.status()
    }
}

/// The answer to a GraphQL request.
public struct GraphQLAnswer: Sendable {
    public let http: HTTPAnswer
    public let json: JSON

    public var status: Int { http.status }
    public var data: JSON { json["data"] }
    public var errors: [JSON] { json["errors"].items }
    /// `extensions.code` of each error.
    public var codes: [String] { errors.map { $0["extensions"]["code"].string ?? "none" } }
    /// `message` of each error.
    public var messages: [String] { errors.map { $0["message"].string ?? "none" } }
}

extension RunningServer {
    /// Sends a request as a client does.
    public func post(
        _ query: String, _ variables: JSON = [:], token: String? = nil
    ) async throws -> GraphQLAnswer {
        try await post(body: ["query": .string(query), "variables": variables], token: token)
    }

    /// Retries, for at most a minute, while the server answers that it is too busy: nothing was
    /// done then. For tests that request more at once than a busy machine can do.
    public func retrying(
        _ query: String, _ variables: JSON = [:], token: String? = nil
    ) async throws -> GraphQLAnswer {
        let end = ContinuousClock.now + .seconds(60)
        while true {
            let answer = try await post(query, variables, token: token)
            let isBusy = answer.http.text.contains("Try again in a few seconds")
            guard isBusy, ContinuousClock.now < end else { return answer }
            try await Task.sleep(for: .milliseconds(200))
        }
    }

    /// Sends any JSON as a request's body.
    public func post(body: JSON, token: String? = nil) async throws -> GraphQLAnswer {
        try await post(bytes: try body.bytes, token: token)
    }

    /// Sends any bytes as a request's body.
    public func post(
        bytes: [UInt8], token: String? = nil, headers: [String: String] = [:]
    ) async throws -> GraphQLAnswer {
        var all = [
            "Content-Type": "application/json", "Accept": "application/graphql-response+json",
        ]
        if let token { all["Authorization"] = "Bearer \(token)" }
        do {
            let answer = try await http.request(
                "POST", "/graphql", headers: all.merging(headers) { $1 }, body: bytes)
            return GraphQLAnswer(http: answer, json: answer.json)
        } catch {
            guard !isRunning else { throw error }
            let ending = try await program.ending()
            // A crash report starts there.
            let report = ending.errors.range(of: "*** Signal").map {
                ending.errors[$0.lowerBound...]
            }
            let request = String(decoding: bytes.prefix(2_000), as: UTF8.self)
            throw Failure(
                description: "danji serve ended with \(ending.status): "
                    + "\((report ?? ending.errors[...]).prefix(8_000))\nasked \(request)")
        }
    }
}

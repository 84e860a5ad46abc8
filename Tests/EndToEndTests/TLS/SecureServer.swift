// A server with TLS, and the programs that ask it something.
import Foundation
import TestSupport
import Testing

/// A server with a certificate of its own.
struct SecureServer {
    let certificate: TestCertificate
    let server: RunningServer

    static func with<Result: Sendable>(
        _ more: [String: String] = [:], _ body: (SecureServer) async throws -> Result
    ) async throws -> Result {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let certificate = try await TestCertificate()
        let environment = Served.Cache.memory.environment(services, complexes.database)
            .merging(certificate.settings) { $1 }.merging(more) { $1 }
        return try await RunningServer.with(environment) { server in
            try await body(SecureServer(certificate: certificate, server: server))
        }
    }

    /// What curl prints of a response: its head and body.
    func curl(_ arguments: String...) async throws -> String {
        try await run(
            "curl",
            ["-sS", "-i", "--cacert", certificate.certificate]
                + arguments.map {
                    $0.replacing("URL", with: "https://127.0.0.1:\(server.http.port)")
                })
    }

    func post(_ query: String, _ arguments: String...) async throws -> String {
        try await run(
            "curl",
            [
                "-sS", "-i", "--cacert", certificate.certificate,
                "https://127.0.0.1:\(server.http.port)/graphql", "-H",
                "Content-Type: application/json", "-d",
                String(decoding: try JSON.object(["query": .string(query)]).bytes, as: UTF8.self),
            ] + arguments)
    }

    /// The line that the hand-written client prints.
    func client(_ command: String...) async throws -> String {
        let script = Checkout.url("Tests/HTTP2/http2_client.py").path(percentEncoded: false)
        return try await run("python3", [script, "\(server.http.port)"] + command)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The serial number of the certificate that a new connection gets.
    func serialNumber() async throws -> String {
        let text = try await run(
            "sh",
            [
                "-c",
                "openssl s_client -connect 127.0.0.1:\(server.http.port) </dev/null 2>/dev/null "
                    + "| openssl x509 -noout -serial",
            ])
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
            .replacing("serial=", with: "")
    }
}

extension SecureServer {
    /// Sends SIGHUP and waits for a line of the log.
    func after(_ line: String) async throws {
        server.hangUp()
        while !server.log.contains(line) { try await Task.sleep(for: .milliseconds(20)) }
    }
}

/// One server for all tests of a suite.
struct SecureTrait: SuiteTrait, TestScoping {
    @TaskLocal static var shared: SecureServer?

    let environment: [String: String]

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await SecureServer.with(environment) { secure in
            try await Self.$shared.withValue(secure) { try await function() }
        }
    }
}

extension Trait where Self == SecureTrait {
    static func secure(_ environment: [String: String]) -> Self {
        SecureTrait(environment: environment)
    }
}

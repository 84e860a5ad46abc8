// TLS and HTTP/2 as clients see them: curl, openssl, and a client that does what no library would.
import Foundation
import TestSupport
import Testing

@Suite(.secure(["DANJI_CONNECTIONS_PER_ADDRESS": "60"]), .serialized, .timeLimit(.minutes(5)))
struct TLSTests {
    private static let query = "{ __typename }"

    private var secure: SecureServer {
        get throws { try #require(SecureTrait.shared) }
    }

    @Test func `one server speaks HTTP 1 and HTTP 2 over TLS, on every transport`() async throws {
        let secure = try secure
        let second = try await secure.post(Self.query, "--http2")
        #expect(second.hasPrefix("HTTP/2 200"), "\(second)")
        #expect(second.contains("{\"data\":{\"__typename\":\"Query\"}}"))
        let fields = second.lowercased()
        #expect(fields.contains("\nx-request-id: "))
        #expect(!fields.contains("\nconnection:"))
        #expect(!fields.contains("strict-transport-security"), "not in development")

        let first = try await secure.post(Self.query, "--http1.1")
        #expect(first.hasPrefix("HTTP/1.1 200"))
        #expect(try await secure.client("wss") == "101 connection_ack next complete")

        let events = try await secure.post(
            Self.query, "--http2", "-H", "Accept: text/event-stream")
        #expect(events.contains("event: next"), "\(events)")
        #expect(events.contains("event: complete"))
        let parts = try await secure.post(
            "{ ... @defer { __typename } }", "--http2", "-H",
            "Accept: multipart/mixed;incrementalSpec=v0.2")
        #expect(parts.contains("\"hasNext\":false"), "\(parts)")
        #expect(parts.contains("--graphql--"))
        try await Self.otherAnswers(secure)
        let text = try await secure.server.http.everything(
            Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
        #expect(!text.hasPrefix("HTTP"), "nothing is said in the clear")
    }

    /// The framework's routes, HEAD, and refusals.
    private static func otherAnswers(_ secure: SecureServer) async throws {
        let ready = try await secure.curl("--http2", "URL/health/ready")
        #expect(ready.hasPrefix("HTTP/2 200"))
        let head = try await secure.curl("--http2", "-I", "URL/health/live")
        #expect(head.hasPrefix("HTTP/2 200"))
        let none = try await secure.curl("--http2", "URL/nothing")
        #expect(none.hasPrefix("HTTP/2 404"))
        let method = try await secure.curl("--http2", "-X", "PUT", "-d", "x", "URL/graphql")
        #expect(method.hasPrefix("HTTP/2 405"))
        #expect(method.lowercased().contains("\nallow: get, post"))
        let large = try await secure.curl(
            "--http2", "-H", "Content-Type: application/json", "-d",
            String(repeating: " ", count: 100_000) + "{}", "URL/graphql")
        #expect(large.hasPrefix("HTTP/2 422"), "\(large.prefix(300))")
        #expect(try await secure.client("large", "900000000") == "answered, then reset 0")
        let old = try? await secure.curl("--tls-max", "1.1", "URL/health/live")
        #expect(old == nil, "TLS 1.2 is the least")
    }

    @Test func `what a client of HTTP 2 does too often, or too large, ends its connection`()
        async throws
    {
        let secure = try secure
        // ENHANCE_YOUR_CALM is 11, PROTOCOL_ERROR 1.
        #expect(try await secure.client("resets", "150") == "answered")
        #expect(try await secure.client("resets", "250") == "goaway 11")
        #expect(try await secure.client("pings", "100") == "answered")
        #expect(try await secure.client("pings", "250") == "goaway 11")
        #expect(try await secure.client("head", "60000") == "answered")
        #expect(try await secure.client("head", "90000").hasPrefix("goaway"))
        #expect(try await secure.client("streams", "100") == "answered")
        #expect(try await secure.client("streams", "101") == "goaway 1")
        let log = secure.server.log
        #expect(log.contains("connections are refused: there are too many"))
        #expect(try await secure.client("garbage") == "an alert")
        // The connections above may still be counted.
        let after = try await secure.post(
            Self.query, "--http2", "--retry", "9", "--retry-delay", "1", "--retry-all-errors")
        #expect(after.hasPrefix("HTTP/2 200"), "\(after)")
    }

    @Test func `SIGHUP changes the certificate of new connections, and a broken one nothing`()
        async throws
    {
        let secure = try secure
        #expect(try await secure.serialNumber() == "1001")
        try await secure.certificate.write(serial: "2002")
        #expect(try await secure.serialNumber() == "1001")
        try await secure.after("the certificate was read again")
        #expect(try await secure.serialNumber() == "2002")
        try "broken".write(
            toFile: secure.certificate.key, atomically: true, encoding: .utf8)
        try await secure.after("the certificate cannot be read again")
        #expect(try await secure.serialNumber() == "2002")
        try await secure.certificate.write(serial: "3003")
        secure.server.hangUp()
        while try await secure.serialNumber() != "3003" {}
    }

    @Test func `the audit of GraphQL over HTTP finds nothing over TLS`() async throws {
        let secure = try secure
        let script = Checkout.url("Tests/HTTPAudit/http_audit.py").path(percentEncoded: false)
        try await run(
            "env",
            [
                "SSL_CERT_FILE=\(secure.certificate.certificate)", "python3", script,
                "https://127.0.0.1:\(secure.server.http.port)/graphql", "--profile",
                "september2026",
            ])
    }
}

@Suite(.timeLimit(.minutes(5))) struct TLSEndTests {
    @Test func `a server that ends tells its clients of HTTP 2, and answers what they have sent`()
        async throws
    {
        try await SecureServer.with { secure in
            async let half = secure.client("half")
            async let text = secure.client("drain")
            while !secure.server.log.contains("\"path\":\"/graphql\"") {
                try await Task.sleep(for: .milliseconds(20))
            }
            // A handshake that does not go on is closed meanwhile.
            let seconds = Int(try await half.replacing("closed after ", with: ""))
            #expect(try #require(seconds) >= 9)
            #expect(await secure.server.stop() == 0)
            let last = Int32.max
            #expect(try await text == "answered\ngoaway \(last), ping, goaway 1, closed")
        }
    }
}

// `danji doctor` with everything as it should be, and with one thing broken at a time.
import Foundation
import TestSupport
import Testing

@Suite(.served(), .serialized) struct DoctorTests {
    /// The findings by check; several of one check are joined.
    private static func findings(
        _ variables: [String: String]
    ) async throws -> (status: Int32, verdicts: [String: String], text: String) {
        let ending = try await Program.run(["doctor", "--json"], environment: variables)
        let report = try JSON(parsing: ending.output.utf8)
        var verdicts: [String: String] = [:]
        for finding in report["findings"].items {
            let name = finding["check"].string ?? ""
            let verdict = finding["verdict"].string ?? ""
            // Failures are the worst, then warnings.
            verdicts[name] = min(verdict, verdicts[name] ?? verdict, by: Self.isWorse)
        }
        return (ending.status, verdicts, ending.output)
    }

    private static func min(
        _ left: String, _ right: String, by isWorse: (String, String) -> Bool
    ) -> String { isWorse(right, left) ? right : left }

    private static func isWorse(_ left: String, _ right: String) -> Bool {
        let order = ["fail", "warn", "ok"]
        return order.firstIndex(of: left) ?? 3 < order.firstIndex(of: right) ?? 3
    }

    /// Settings with which nothing fails.
    private static func environment() throws -> [String: String] {
        let complexes = try Served.current.complexes
        return [
            "DANJI_DATABASE_URL": TestServices.servingURL(complexes.database),
            "DANJI_REDIS_URL": complexes.services.redisURL, "DANJI_ENVIRONMENT": "development",
        ]
    }

    @Test func `nothing fails where all is well`() async throws {
        let (status, verdicts, text) = try await Self.findings(Self.environment())
        #expect(status == 0, "\(text)")
        for check in [
            "settings", "secret", "database", "database.version", "database.clock",
            "database.tables", "database.role", "redis", "media.folder", "public address",
        ] {
            #expect(verdicts[check] == "ok", "\(check): \(text)")
        }
    }

    @Test func `for people it prints a line for each check and what to do`() async throws {
        var environment = try Self.environment()
        environment["DANJI_REDIS_URL"] = "redis+unix:///nowhere/redis.sock"
        let ending = try await Program.run(["doctor"], environment: environment)
        #expect(ending.status == 1)
        #expect(ending.output.contains("ok    database.tables"), "\(ending.output)")
        #expect(ending.output.contains("FAIL  redis"), "\(ending.output)")
        #expect(ending.output.contains("Check DANJI_REDIS_URL."))
        #expect(ending.output.hasSuffix(" ok.\n"))
    }

    @Test(arguments: [
        ("settings", ["DANJI_CACHE": "disk"], "DANJI_CACHE"),
        ("database", ["DANJI_DATABASE_URL": "postgresql:///x?host=/nowhere"], "cannot be reached"),
        ("media.folder", ["DANJI_MEDIA_DIR": "/proc/danji"], "cannot be written to"),
        (
            "media.bucket",
            [
                "DANJI_S3_ENDPOINT": "http://127.0.0.1:1", "DANJI_S3_BUCKET": "b",
                "DANJI_S3_ACCESS_KEY": "a", "DANJI_S3_SECRET_KEY": "s",
            ], "Check DANJI_S3_ENDPOINT"
        ),
    ])
    func `a thing that is broken fails, and says what to do`(
        _ check: String, _ change: [String: String], _ words: String
    ) async throws {
        let environment = try Self.environment().merging(change) { $1 }
        let (status, verdicts, text) = try await Self.findings(environment)
        #expect(status == 1)
        #expect(verdicts[check] == "fail", "\(text)")
        #expect(text.contains(words), "\(text)")
    }

    @Test(arguments: [
        ("settings", ["DANJI_CASHE": "off"], "DANJI_CASHE"),
        (
            "secret", ["DANJI_SECRET": Data(repeating: 7, count: 32).base64EncodedString()],
            "repeats"
        ),
        ("public address", ["DANJI_PUBLIC_URL": "http://127.0.0.1:1"], "does not answer"),
        ("metrics", ["DANJI_METRICS_ADDRESS": "0.0.0.0:9464"], "on all addresses"),
        ("traces", ["OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1"], "cannot be reached"),
    ])
    func `what is only unwise is a warning`(
        _ check: String, _ change: [String: String], _ words: String
    ) async throws {
        let environment = try Self.environment().merging(change) { $1 }
        let (status, verdicts, text) = try await Self.findings(environment)
        #expect(status == 0, "\(text)")
        #expect(verdicts[check] == "warn", "\(text)")
        #expect(text.contains(words), "\(text)")
    }

    @Test func `a database without tables, or changed by hand, fails`() async throws {
        let services = try TestServices.shared()
        var environment = try Self.environment()
        let empty = try await services.makeDatabase()
        environment["DANJI_DATABASE_URL"] = empty
        let without = try await Self.findings(environment)
        #expect(without.verdicts["database.tables"] == "fail", "\(without.text)")
        #expect(without.text.contains("danji migrate"))

        let complexes = try await SampleComplexes.make(on: services)
        try await complexes.sql("ALTER TABLE contact RENAME COLUMN name TO other")
        environment["DANJI_DATABASE_URL"] = TestServices.servingURL(complexes.database)
        let changed = try await Self.findings(environment)
        #expect(changed.verdicts["database.tables"] == "fail", "\(changed.text)")
    }

    @Test func `a role that owns the tables fails in production only`() async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        var environment = try Self.environment()
        environment["DANJI_DATABASE_URL"] = complexes.database
        let development = try await Self.findings(environment)
        #expect(development.verdicts["database.role"] == "warn", "\(development.text)")
        environment["DANJI_ENVIRONMENT"] = "production"
        environment["DANJI_SECRET"] = Data((0..<32).map { $0 * 7 }).base64EncodedString()
        let production = try await Self.findings(environment)
        #expect(production.verdicts["database.role"] == "fail", "\(production.text)")
        #expect(production.verdicts["public address"] == "fail")
        #expect(production.verdicts["secret"] == "ok")
    }

    @Test func `rules that forbid a command fail by its name`() async throws {
        let services = try TestServices.shared()
        let name = "doctor\(UInt32.random(in: 0...(.max)))"
        _ = try await services.redis([
            "ACL", "SETUSER", name, "on", ">pw", "~danji:*", "&danji:*", "+ping", "+get", "+set",
            "+del", "+getrange", "+select", "+time", "+publish",
        ])
        var environment = try Self.environment()
        environment["DANJI_REDIS_URL"] = services.redisURL.replacing(
            "://", with: "://\(name):pw@", maxReplacements: 1)
        let (status, verdicts, text) = try await Self.findings(environment)
        _ = try await services.redis(["ACL", "DELUSER", name])
        #expect(status == 1)
        #expect(verdicts["redis"] == "fail", "\(text)")
        #expect(text.contains("EVALSHA"), "\(text)")
        #expect(verdicts["redis.memory"] == "warn")
    }
}

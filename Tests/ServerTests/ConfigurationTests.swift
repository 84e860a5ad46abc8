import Resolvers
import Testing

@testable import Server

struct ConfigurationTests {
    private let database = ["DANJI_DATABASE_URL": "postgresql:///danji"]

    private func refusal(_ variables: [String: String]) -> String? {
        do {
            _ = try Configuration(variables)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `a missing database is explained`() {
        #expect(refusal([:])?.contains("DANJI_DATABASE_URL is not set") == true)
    }

    @Test func `all problems are reported at once`() throws {
        let text = try #require(
            refusal([
                "DANJI_CACHE": "disk", "DANJI_READ_CONNECTIONS": "0", "DANJI_LOG_LEVEL": "loud",
            ]))
        let lines = text.split(separator: "\n")
        for name in [
            "DANJI_DATABASE_URL", "DANJI_CACHE", "DANJI_SECRET", "DANJI_READ_CONNECTIONS",
            "DANJI_LOG_LEVEL",
        ] {
            #expect(lines.count { $0.contains(name + " ") } == 1, "\(name)")
        }
        #expect(lines.count == 5)
    }

    @Test func `production needs a secret and development does not`() throws {
        #expect(refusal(database)?.contains("openssl rand -base64 32") == true)
        let settings = database.merging(["DANJI_ENVIRONMENT": "development"]) { $1 }
        #expect(refusal(settings) == nil)
    }

    @Test(arguments: [
        ("DANJI_ENVIRONMENT", "staging", "development or production"),
        ("DANJI_CACHE", "redis", "DANJI_REDIS_URL is not set"),
        ("DANJI_HTTP_PROFILE", "draft", "GraphQL over HTTP) or legacy"),
        ("DANJI_CACHE", "disk", "off, memory or redis"),
        ("DANJI_READ_CONNECTIONS", "0", "from 1 to 64"),
        ("DANJI_READ_CONNECTIONS", "many", "from 1 to 64"),
        ("DANJI_SECRET", "short", "at least 32 bytes"),
        ("DANJI_REDIS_URL", "rediss://host", "DANJI_REDIS_URL"),
        ("DANJI_TRUSTED_PROXIES", "10.0.0.0/8, ten", "\"ten\""),
        ("DANJI_PASSWORD_COST", "9", "from 10 to 20"),
        ("DANJI_PASSWORD_MEGABYTES", "64", "from 128 to 65536"),
    ])
    func `a value that cannot be used is refused by name`(
        name: String, value: String, reason: String
    ) {
        let settings = database.merging(["DANJI_ENVIRONMENT": "development"]) { $1 }
            .merging([name: value]) { $1 }
        #expect(refusal(settings)?.contains(reason) == true, "\(refusal(settings) ?? "accepted")")
    }

    @Test func `limits of actions are never off in production`() {
        let secret = ["DANJI_SECRET": String(repeating: "A", count: 44)]
        let settings = database.merging(secret) { $1 }
            .merging(["DANJI_ACTION_LIMITS": "off"]) { $1 }
        #expect(refusal(settings)?.contains("development only") == true)
    }

    @Test func `secret ballots are never counted one by one in production`() throws {
        let secret = ["DANJI_SECRET": String(repeating: "A", count: 44)]
        let minimum = { (value: String) in ["DANJI_SECRET_BALLOT_MINIMUM": value] }
        let production = database.merging(secret) { $1 }
        #expect(try Configuration(production).secretBallotMinimum == 5)
        #expect(
            try Configuration(production.merging(minimum("3")) { $1 }).secretBallotMinimum == 3)
        #expect(
            refusal(production.merging(minimum("2")) { $1 })?.contains("from 3 to 1000") == true)
        let development = database.merging(["DANJI_ENVIRONMENT": "development"]) { $1 }
        #expect(
            try Configuration(development.merging(minimum("0")) { $1 }).secretBallotMinimum == 0)
    }

    @Test func `passwords cost OWASP's minimum, and production accepts no less`() throws {
        let production = database.merging(["DANJI_SECRET": String(repeating: "A", count: 44)]) {
            $1
        }
        let standard = try Configuration(production)
        #expect(standard.passwordCost == .init(rounds: 1 << 17, blockSize: 8, parallelism: 1))
        #expect(standard.passwordWidth == 2)
        let cheap = production.merging(["DANJI_PASSWORD_COST": "16"]) { $1 }
        #expect(refusal(cheap)?.contains("from 17 to 20") == true)
        let large = ["DANJI_PASSWORD_COST": "18", "DANJI_PASSWORD_MEGABYTES": "1024"]
        #expect(try Configuration(production.merging(large) { $1 }).passwordWidth == 4)
        let tight = production.merging(["DANJI_PASSWORD_COST": "20"]) { $1 }
        #expect(refusal(tight)?.contains("DANJI_PASSWORD_MEGABYTES") == true)
    }

    @Test func `misspelt variables are reported`() {
        let names = Configuration.unknownNames([
            "DANJI_DATABSE_URL": "", "DANJI_CACHE": "", "PATH": "",
        ])
        #expect(names == ["DANJI_DATABSE_URL"])
    }
}

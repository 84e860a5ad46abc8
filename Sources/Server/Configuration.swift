// The configuration of `danji` from its environment. Flags of a command override it.

import Foundation
import GraphQLCore
import Logging
import Postgres
import Redis
import Resolvers

/// An invalid setting; the message says which one and what it should be.
struct ConfigurationError: Error, CustomStringConvertible {
    let description: String
}

/// One environment variable, as shown by `--help` and the documentation.
struct Setting: Sendable {
    let name: String
    let meaning: String
    let standard: String
}

/// The configuration of a process.
struct Configuration: Sendable {
    enum Environment: String, Sendable {
        case development
        case production
    }

    enum Cache: String, Sendable {
        case off
        case memory
        case redis
    }

    let environment: Environment
    let databaseURL: String
    /// The same database, as the role that owns its tables; `nil` if not set.
    let ownerURL: String?
    /// The role to which `migrate` grants what serving needs; `nil` in development with a single
    /// role.
    let servingRole: String?
    let redis: RedisAddress?
    let cache: Cache
    let cacheBytes: Int
    /// 32 bytes or more; `nil` in development, where the database stores one.
    let secret: [UInt8]?
    let actionLimits: Bool
    /// The minimum electorate and number of ballots of a secret poll.
    let secretBallotMinimum: Int
    let passwordCost: PasswordHasher.Cost
    /// Passwords hashed concurrently.
    let passwordWidth: Int
    let readConnections: Int
    let writeConnections: Int
    /// After how many milliseconds reads waiting behind a slow one are sent again elsewhere.
    let readRepeatMilliseconds: Int
    /// The maximum cost of an operation with its variables.
    let queryCost: Int
    let budgets: BudgetLimits
    let shedsLoad: Bool
    /// Requests that one body may hold; 0: one alone.
    let batchEntries: Int
    /// The government's list of complexes and the key to it.
    let apartmentListURL: URL?
    let apartmentListKey: String?
    let apartmentFactsURL: URL?
    let apartmentFactsKey: String?
    /// Which statuses and media types responses have.
    let httpProfile: HTTPProfile
    /// Seconds between the signal to stop and closing the listening socket.
    let drainSeconds: Int
    let httpLimits: HTTPLimits
    /// How long a request may take.
    let requestSeconds: Int
    let cors: CORSPolicy
    /// Nil without TLS.
    let certificates: TLSCertificates?
    let logLevel: Logger.Level
    /// A file with the seconds to add to the domain's time; development only.
    let clockOffsetFile: String?
    /// Scheme and host of the addresses in responses; `nil` in development: those of each request.
    let publicURL: String?
    let trustedProxies: TrustedProxies
    /// A folder for media, or for files on their way to `s3`.
    let mediaDirectory: String
    let s3: S3Settings?
    /// Documents that clients may refer to by their ids.
    let trustedDocuments: TrustedDocuments
    /// Whether only these may be executed.
    let documentPolicy: DocumentPolicy
    /// Where `/metrics` is served; `nil` if it is off.
    let metricsAddress: MetricsAddress?
    /// What `/graphiql` serves; `nil` if it is off.
    let graphiQL: GraphiQLFiles?
    /// Whether answers have `Server-Timing`.
    let showsTiming: Bool
    /// Days for which the use of the schema is stored; 0: it is not counted.
    let usageDays: Int
    /// Nil if there are no traces.
    let traces: TraceSettings?

    /// All settings, in the order of `--help`.
    static let settings = ownSettings + TraceSettings.variables

    private static let ownSettings = [
        Setting(
            name: "DANJI_DATABASE_URL",
            meaning: "PostgreSQL, as libpq takes it: postgresql://user@host/db or "
                + "postgresql:///db?host=/socket/folder", standard: "required"),
        Setting(
            name: "DANJI_MIGRATION_DATABASE_URL",
            meaning: "the same database as the role that owns its tables, for migrate and demo "
                + "load; serve needs it for a clock that tests move, and never in production",
            standard: "DANJI_DATABASE_URL in development"),
        Setting(
            name: "DANJI_SERVING_ROLE",
            meaning: "the role that migrate grants what serving needs, and nothing else",
            standard: "the user in DANJI_DATABASE_URL"),
        Setting(
            name: "DANJI_REDIS_URL",
            meaning: "Redis: redis://[:password@]host[:port][/db] or redis+unix:///path",
            standard: "none"),
        Setting(
            name: "DANJI_CACHE", meaning: "off, memory or redis",
            standard: "redis with a Redis URL, else memory"),
        Setting(
            name: "DANJI_CACHE_MEGABYTES",
            meaning: "memory of the cache in the process, 1–65536 MB",
            standard: "64"),
        Setting(
            name: "DANJI_ENVIRONMENT", meaning: "development or production",
            standard: "production"),
        Setting(
            name: "DANJI_SECRET",
            meaning: "at least 32 bytes in base64; signs cursors and addresses of files, "
                + "encrypts what people claim; required in production",
            standard: "kept in the database in development"),
        Setting(
            name: "DANJI_ACTION_LIMITS", meaning: "on, or off in development only",
            standard: "on"),
        Setting(
            name: "DANJI_SECRET_BALLOT_MINIMUM",
            meaning:
                "the least electorate of a secret poll, and the least number of ballots that "
                + "are counted, 0–1000; 3 or more in production",
            standard: "\(Application.standardSecretBallotMinimum)"),
        Setting(
            name: "DANJI_PASSWORD_COST",
            meaning: "N of scrypt as a power of two, 17–20, in development from 10 on; memory "
                + "and time double with each step",
            standard: "17: 128 MB, OWASP's minimum"),
        Setting(
            name: "DANJI_PASSWORD_MEGABYTES",
            meaning: "memory for passwords that are hashed at once, 128–65536 MB; others wait",
            standard: "256: two of them"),
        Setting(
            name: "DANJI_READ_CONNECTIONS",
            meaning: "connections that reads share, 1–64", standard: "4"),
        Setting(
            name: "DANJI_WRITE_CONNECTIONS",
            meaning: "connections for transactions, 1–256", standard: "8"),
        Setting(
            name: "DANJI_READ_REPEAT_MILLISECONDS",
            meaning:
                "when a read that keeps others waiting is repeated elsewhere, 50–60000; more "
                + "where PostgreSQL is slow for everybody", standard: "250"),
        Setting(
            name: "DANJI_TEST_CLOCK_OFFSET_FILE",
            meaning:
                "a file with seconds to add to the domain's time, e.g. +3600; development only",
            standard: "none"),
        Setting(
            name: "DANJI_QUERY_COST",
            meaning: "what one operation may cost, in points, 1–1000000000",
            standard: "\(DocumentLimits().cost)"),
        Setting(
            name: "DANJI_BUDGET_PER_MINUTE",
            meaning: "points that an account may spend, at once and per minute, 0–1000000000; "
                + "0: no limit", standard: "\(BudgetLimits().perAccount)"),
        Setting(
            name: "DANJI_BUDGET_PER_MINUTE_ANONYMOUS",
            meaning: "the same of all who are not signed in at an address",
            standard: "\(BudgetLimits().perAddress)"),
        Setting(
            name: "DANJI_LOAD_SHEDDING",
            meaning: "on: what the node has no time for is answered 503; or off",
            standard: "off"),
        Setting(
            name: "DANJI_BATCH_ENTRIES",
            meaning: "requests that one body may hold as a list, 0–100; 0: batches are refused",
            standard: "0"),
        Setting(
            name: "DANJI_APARTMENT_LIST_URL",
            meaning: "the government's list service, or one operation of it",
            standard: "\(OpenDataService.Name.list.address) where there is a key"),
        Setting(
            name: "DANJI_APARTMENT_LIST_KEY",
            meaning: "the service key of data.go.kr, not percent-encoded", standard: "none"),
        Setting(
            name: "DANJI_APARTMENT_FACTS_URL",
            meaning: "the government's basis information, or one operation of it",
            standard:
                "\(OpenDataService.Name.facts.address) where there is a key of its own, or "
                + "the list is asked for at its standard address"),
        Setting(
            name: "DANJI_APARTMENT_FACTS_KEY",
            meaning: "its service key, where it is another than the list's",
            standard: "DANJI_APARTMENT_LIST_KEY"),
        Setting(
            name: "DANJI_PUBLIC_URL",
            meaning: "scheme and host under which clients reach the service, e.g. "
                + "https://danji.example; required in production",
            standard: "each request's own in development"),
        Setting(
            name: "DANJI_TRUSTED_PROXIES",
            meaning:
                "addresses and blocks of the proxies in front, e.g. 10.0.0.0/8,2001:db8::/32: "
                + "only their Forwarded or X-Forwarded-For tells a client's address",
            standard: "none: the socket's peer is the client"),
        Setting(
            name: "DANJI_MEDIA_DIR",
            meaning:
                "a folder for uploaded files, shared by all nodes; with S3 only for files on "
                + "their way", standard: "media"),
        Setting(
            name: "DANJI_S3_ENDPOINT",
            meaning: "keep uploaded files in a bucket instead: the service's URL, e.g. "
                + "https://s3.ap-northeast-2.amazonaws.com", standard: "none"),
        Setting(name: "DANJI_S3_BUCKET", meaning: "the bucket's name", standard: "none"),
        Setting(name: "DANJI_S3_REGION", meaning: "the bucket's region", standard: "us-east-1"),
        Setting(
            name: "DANJI_S3_ACCESS_KEY", meaning: "who may use the bucket", standard: "none"),
        Setting(name: "DANJI_S3_SECRET_KEY", meaning: "the key's secret", standard: "none"),
        Setting(
            name: "DANJI_HTTP_PROFILE",
            meaning: "september2026 (the release of GraphQL over HTTP) or legacy (statuses as "
                + "before it: 400 for every refused request, 200 where a client accepts only "
                + "application/json)", standard: "september2026"),
        Setting(
            name: "DANJI_CORS_ORIGINS",
            meaning: "the sites whose pages may call the service from a browser, e.g. "
                + "https://danji.example, or * for any", standard: "none, in development *"),
        Setting(
            name: TLSCertificates.certificateSetting,
            meaning: "a file in PEM with the certificate for TLS and HTTP/2, then its "
                + "intermediates; read again at SIGHUP", standard: "none: plain HTTP/1"),
        Setting(
            name: TLSCertificates.keySetting,
            meaning: "a file in PEM with the certificate's key, without a passphrase",
            standard: "none"),
        Setting(
            name: "DANJI_DRAIN_SECONDS",
            meaning: "how long requests are still taken after SIGTERM, each as the last of its "
                + "connection, while /health/ready says no, 0–600",
            standard: "5, in development 0"),
        Setting(
            name: "DANJI_CONNECTIONS", meaning: "connections of clients at once, 16–1000000",
            standard: "\(HTTPLimits().connections)"),
        Setting(
            name: "DANJI_CONNECTIONS_PER_ADDRESS",
            meaning: "those of one address that is not a trusted proxy's, 1–1000000",
            standard: "\(HTTPLimits().connectionsPerAddress)"),
        Setting(
            name: "DANJI_GRAPHIQL_DIR",
            meaning: "the folder that scripts/graphiql has filled, to serve GraphiQL from at "
                + "/graphiql; development only", standard: "none"),
        Setting(
            name: "DANJI_TRUSTED_DOCUMENTS",
            meaning: "a file of documents that clients may name by documentId: JSON of ids and "
                + "documents, or Apollo's manifest", standard: "none"),
        Setting(
            name: "DANJI_DOCUMENTS",
            meaning: "any, or trusted: only documents of DANJI_TRUSTED_DOCUMENTS are executed",
            standard: "any"),
        Setting(
            name: "DANJI_METRICS_ADDRESS",
            meaning:
                "where Prometheus finds /metrics: a port of this machine, or HOST:PORT that "
                + "clients do not reach", standard: "none"),
        Setting(
            name: "DANJI_SERVER_TIMING",
            meaning:
                "on: answers say in Server-Timing what took their time, to anyone who asks; or "
                + "off", standard: "off, in development on"),
        Setting(
            name: "DANJI_USAGE_DAYS",
            meaning:
                "how long it is stored which clients use which parts of the schema, for danji "
                + "schema check, 0–3650 days; 0: it is not counted", standard: "90"),
        Setting(
            name: "DANJI_REQUEST_SECONDS",
            meaning: "what a request may take, and the opening of a subscription, 1–600",
            standard: "\(ServiceLimits().requestTime.components.seconds)"),
        Setting(
            name: "DANJI_LOG_LEVEL",
            meaning: "trace, debug, info, notice, warning, error or critical",
            standard: "info"),
    ]

    /// Other variables that commands and scripts read.
    private static let otherNames: Set<String> = [
        "DANJI_MIGRATIONS_DIR", "DANJI_PROGRAM",
    ]

    /// Reads all settings.
    ///
    /// - Throws: what is wrong with any of them, all at once
    init(_ variables: [String: String]) throws(ConfigurationError) {
        var settings = SettingReader(variables)
        let environment = settings.choice("DANJI_ENVIRONMENT", standard: Environment.production)
        let isProduction = environment == .production
        self.environment = environment
        (databaseURL, servingRole) = Self.database(&settings)
        ownerURL = settings.text("DANJI_MIGRATION_DATABASE_URL")
        (redis, cache) = Self.cache(&settings)
        cacheBytes = settings.number("DANJI_CACHE_MEGABYTES", 1...65_536, standard: 64) << 20
        secret = Self.secret(&settings, environment)
        actionLimits = settings.isOn("DANJI_ACTION_LIMITS", standard: true)
        settings.check(
            actionLimits || !isProduction, "DANJI_ACTION_LIMITS=off works in development only.")
        secretBallotMinimum = settings.number(
            "DANJI_SECRET_BALLOT_MINIMUM", (isProduction ? Self.productionBallotMinimum : 0)...1000,
            standard: Application.standardSecretBallotMinimum)
        (passwordCost, passwordWidth) = settings.read(or: (PasswordHasher.Cost(rounds: 2), 1)) {
            (values) throws(ConfigurationError) in try Self.passwords(values, environment)
        }
        readConnections = settings.number("DANJI_READ_CONNECTIONS", 1...64, standard: 4)
        writeConnections = settings.number("DANJI_WRITE_CONNECTIONS", 1...256, standard: 8)
        readRepeatMilliseconds = settings.number(
            "DANJI_READ_REPEAT_MILLISECONDS", 50...60_000, standard: 250)
        queryCost = settings.number(
            "DANJI_QUERY_COST", 1...1_000_000_000, standard: DocumentLimits().cost)
        budgets = Self.budgets(&settings)
        shedsLoad = settings.isOn("DANJI_LOAD_SHEDDING", standard: false)
        batchEntries = settings.number("DANJI_BATCH_ENTRIES", 0...100, standard: 0)
        (apartmentListURL, apartmentListKey) = Self.apartmentList(&settings)
        (apartmentFactsURL, apartmentFactsKey) = Self.apartmentFacts(
            &settings, listKey: apartmentListKey)
        httpProfile = settings.choice("DANJI_HTTP_PROFILE", standard: .september2026)
        drainSeconds = settings.number(
            "DANJI_DRAIN_SECONDS", 0...600, standard: isProduction ? 5 : 0)
        httpLimits = Self.httpLimits(&settings)
        requestSeconds = settings.number(
            "DANJI_REQUEST_SECONDS", 1...600,
            standard: Int(ServiceLimits().requestTime.components.seconds))
        cors = settings.read(or: .origins([])) { (values) throws(ConfigurationError) in
            try CORSPolicy(
                setting: values.variables["DANJI_CORS_ORIGINS"] ?? (isProduction ? "" : "*"))
        }
        certificates = settings.read(or: nil) { (values) throws(ConfigurationError) in
            try TLSCertificates.configured(values.variables)
        }
        logLevel = settings.choice("DANJI_LOG_LEVEL", standard: .info)
        clockOffsetFile = settings.text("DANJI_TEST_CLOCK_OFFSET_FILE")
        settings.check(
            clockOffsetFile == nil || !isProduction,
            "DANJI_TEST_CLOCK_OFFSET_FILE works in development only.")
        publicURL = settings.read("DANJI_PUBLIC_URL", Self.publicURL)
        trustedProxies = settings.read(or: TrustedProxies([])) {
            (values) throws(ConfigurationError) in
            try TrustedProxies(
                setting: values.text("DANJI_TRUSTED_PROXIES") ?? "", isProduction: isProduction)
        }
        mediaDirectory = settings.text("DANJI_MEDIA_DIR") ?? "media"
        s3 = settings.read(or: nil, S3Settings.init)
        (trustedDocuments, documentPolicy) = Self.documents(&settings)
        metricsAddress = settings.read("DANJI_METRICS_ADDRESS", Self.metricsAddress)
        graphiQL = Self.graphiQL(&settings, environment)
        showsTiming = settings.isOn("DANJI_SERVER_TIMING", standard: !isProduction)
        usageDays = settings.number("DANJI_USAGE_DAYS", 0...3_650, standard: 90)
        traces = settings.read(or: nil) { (values) throws(ConfigurationError) in
            try TraceSettings(values.variables)
        }
        try settings.throwProblems()
    }

    /// With fewer ballots one voter knows, or nearly knows, what the others chose.
    private static let productionBallotMinimum = 3

    /// Names starting with `DANJI_` that nothing reads: usually misspelt.
    static func unknownNames(_ variables: [String: String]) -> [String] {
        let known = Set(settings.map(\.name)).union(otherNames)
        return variables.keys.filter {
            $0.hasPrefix("DANJI_") && !known.contains($0) && !$0.hasPrefix("DANJI_TEST_")
        }.sorted()
    }

    private static func database(
        _ settings: inout SettingReader
    ) -> (url: String, servingRole: String?) {
        guard let url = settings.text("DANJI_DATABASE_URL") else {
            settings.check(
                false,
                "DANJI_DATABASE_URL is not set. It names the PostgreSQL database, e.g. "
                    + "postgresql://danji@localhost/danji. (scripts/run makes one by itself.)")
            return ("", nil)
        }
        let role = settings.read(or: nil) { (values) throws(ConfigurationError) in
            if let name = values.text("DANJI_SERVING_ROLE") { return String?.some(name) }
            do {
                return try PostgresConfiguration(url).user()
            } catch {
                throw ConfigurationError(
                    description: "DANJI_DATABASE_URL is not what libpq takes for a connection.")
            }
        }
        return (url, role)
    }

    private static func cache(
        _ settings: inout SettingReader
    ) -> (redis: RedisAddress?, cache: Cache) {
        let redis = settings.read("DANJI_REDIS_URL") {
            (url) throws(ConfigurationError) -> RedisAddress in
            do {
                return try RedisAddress(url: url)
            } catch {
                throw ConfigurationError(description: "DANJI_REDIS_URL: \(error)")
            }
        }
        let isNamed = settings.text("DANJI_REDIS_URL") != nil
        let cache = settings.choice("DANJI_CACHE", standard: isNamed ? Cache.redis : .memory)
        settings.check(
            cache != .redis || isNamed, "DANJI_CACHE is redis, but DANJI_REDIS_URL is not set.")
        return (redis, cache)
    }

    private static func budgets(_ settings: inout SettingReader) -> BudgetLimits {
        var budgets = BudgetLimits()
        budgets.perAccount = settings.number(
            "DANJI_BUDGET_PER_MINUTE", 0...1_000_000_000, standard: budgets.perAccount)
        budgets.perAddress = settings.number(
            "DANJI_BUDGET_PER_MINUTE_ANONYMOUS", 0...1_000_000_000, standard: budgets.perAddress)
        return budgets
    }

    private static func apartmentList(
        _ settings: inout SettingReader
    ) -> (url: URL?, key: String?) {
        let key = settings.text("DANJI_APARTMENT_LIST_KEY")
        let standard = key == nil ? nil : URL(string: OpenDataService.Name.list.address)
        return (webAddress("DANJI_APARTMENT_LIST_URL", &settings) ?? standard, key)
    }

    private static func apartmentFacts(
        _ settings: inout SettingReader, listKey: String?
    ) -> (url: URL?, key: String?) {
        let key = settings.text("DANJI_APARTMENT_FACTS_KEY")
        // A key for another list is not sent to the government's basis service.
        let isStandardList = settings.text("DANJI_APARTMENT_LIST_URL") == nil && listKey != nil
        let standard =
            isStandardList || key != nil ? URL(string: OpenDataService.Name.facts.address) : nil
        return (
            webAddress("DANJI_APARTMENT_FACTS_URL", &settings) ?? standard, key ?? listKey
        )
    }

    private static func httpLimits(_ settings: inout SettingReader) -> HTTPLimits {
        var limits = HTTPLimits()
        limits.connections = settings.number(
            "DANJI_CONNECTIONS", 16...1_000_000, standard: limits.connections)
        limits.connectionsPerAddress = settings.number(
            "DANJI_CONNECTIONS_PER_ADDRESS", 1...1_000_000, standard: limits.connectionsPerAddress)
        return limits
    }

    private static func passwords(
        _ values: SettingValues, _ environment: Environment
    ) throws(ConfigurationError) -> (cost: PasswordHasher.Cost, width: Int) {
        let power = try values.number(
            "DANJI_PASSWORD_COST", environment == .production ? 17...20 : 10...20, standard: 17)
        let megabytes = try values.number("DANJI_PASSWORD_MEGABYTES", 128...65_536, standard: 256)
        let cost = PasswordHasher.Cost(rounds: 1 << power)
        // A hash takes its blocks plus a few kilobytes.
        let width = megabytes / max(1, cost.memory >> 20)
        guard width >= 1 else {
            throw ConfigurationError(
                description: "DANJI_PASSWORD_MEGABYTES is \(megabytes), but one password takes "
                    + "\(cost.memory >> 20) MB at a DANJI_PASSWORD_COST of \(power).")
        }
        return (cost, min(width, passwordWidthLimit))
    }

    /// Maximum number of threads that hash passwords.
    private static let passwordWidthLimit = 64

    private static func documents(
        _ settings: inout SettingReader
    ) -> (documents: TrustedDocuments, policy: DocumentPolicy) {
        let documents = settings.read("DANJI_TRUSTED_DOCUMENTS") {
            (file) throws(ConfigurationError) in try TrustedDocuments(file: file)
        }
        let policy = settings.choice("DANJI_DOCUMENTS", standard: DocumentPolicy.any)
        settings.check(
            policy == .any || settings.text("DANJI_TRUSTED_DOCUMENTS") != nil,
            "DANJI_DOCUMENTS is trusted, but DANJI_TRUSTED_DOCUMENTS is not set.")
        return (documents ?? .none, policy)
    }

    private static func webAddress(_ name: String, _ settings: inout SettingReader) -> URL? {
        settings.read(name) { (text) throws(ConfigurationError) in
            guard let url = URL(string: text), ["http", "https"].contains(url.scheme),
                url.host() != nil
            else {
                throw ConfigurationError(
                    description: "\(name) must be an address that begins with http:// or https://.")
            }
            return url
        }
    }

    private static func publicURL(_ text: String) throws(ConfigurationError) -> String {
        guard let url = URL(string: text), url.scheme == "https" || url.scheme == "http",
            url.host?.isEmpty == false, url.query == nil, url.fragment == nil
        else {
            throw ConfigurationError(
                description: "DANJI_PUBLIC_URL is \"\(text)\"; it must be scheme and host, "
                    + "e.g. https://danji.example")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private static func metricsAddress(
        _ text: String
    ) throws(ConfigurationError) -> MetricsAddress {
        guard let address = MetricsAddress(text) else {
            throw ConfigurationError(
                description: "DANJI_METRICS_ADDRESS is \"\(text)\"; it must be a port or "
                    + "HOST:PORT, e.g. 9464 or 10.0.0.5:9464.")
        }
        return address
    }

    private static func graphiQL(
        _ settings: inout SettingReader, _ environment: Environment
    ) -> GraphiQLFiles? {
        settings.read("DANJI_GRAPHIQL_DIR") { (folder) throws(ConfigurationError) in
            guard environment == .development else {
                throw ConfigurationError(
                    description: "DANJI_GRAPHIQL_DIR works in development only.")
            }
            return try GraphiQLFiles(folder: folder)
        }
    }

    private static func secret(
        _ settings: inout SettingReader, _ environment: Environment
    ) -> [UInt8]? {
        let secret = settings.read("DANJI_SECRET") { (text) throws(ConfigurationError) in
            guard let data = Data(base64Encoded: text), data.count >= 32 else {
                throw ConfigurationError(
                    description: "DANJI_SECRET must be base64 of at least 32 bytes: "
                        + "openssl rand -base64 32")
            }
            return Array(data)
        }
        settings.check(
            environment == .development || settings.text("DANJI_SECRET") != nil,
            "DANJI_SECRET is not set. In production it must hold at least 32 "
                + "random bytes in base64: openssl rand -base64 32")
        return secret
    }
}

extension S3Settings {
    /// nil if no endpoint is set.
    init?(_ values: SettingValues) throws(ConfigurationError) {
        guard let text = values.text("DANJI_S3_ENDPOINT") else { return nil }
        guard let url = URL(string: text), url.scheme == "https" || url.scheme == "http",
            url.host?.isEmpty == false
        else {
            throw ConfigurationError(
                description: "DANJI_S3_ENDPOINT is \"\(text)\"; it must be an http(s) URL.")
        }
        let value = { (name: String) throws(ConfigurationError) -> String in
            guard let value = values.text(name) else {
                throw ConfigurationError(
                    description: "\(name) is not set, but DANJI_S3_ENDPOINT is.")
            }
            return value
        }
        endpoint = url
        bucket = try value("DANJI_S3_BUCKET")
        accessKey = try value("DANJI_S3_ACCESS_KEY")
        secretKey = try value("DANJI_S3_SECRET_KEY")
        region = values.text("DANJI_S3_REGION") ?? "us-east-1"
    }
}

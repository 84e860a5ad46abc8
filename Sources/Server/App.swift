// Puts the parts together: takes a configuration, and returns a server that runs until it is told
// to stop.

import GraphQLCore
import Hummingbird
import Logging
import NIOCore
import Postgres
import Redis
import Resolvers
import ServiceLifecycle

/// The server process.
struct App {
    let configuration: Configuration
    let database: PostgresClient
    let logger: Logger

    init(_ configuration: Configuration, _ database: PostgresClient) {
        self.configuration = configuration
        self.database = database
        logger = Logger(label: "danji") {
            JSONLogHandler(label: $0, level: configuration.logLevel)
        }
    }

    /// Serves until SIGTERM or SIGINT; see `Shutdown`.
    func run(host: String, port: Int) async throws {
        if configuration.publicURL == nil, configuration.environment == .production {
            throw ConfigurationError(
                description: "DANJI_PUBLIC_URL is not set. In production it names the scheme and "
                    + "host of the addresses that are given out, e.g. https://danji.example")
        }
        let typeSystem = try ServedSchema.build()
        let redis = redisClient()
        let hints = hints(redis)
        let secret = try await secret()
        let accounts = Accounts(
            database,
            hasher: PasswordHasher(
                cost: configuration.passwordCost, width: configuration.passwordWidth),
            limits: configuration.actionLimits ? ActionLimits(secret: secret) : .off)
        let cache = ReadThroughCache(store(redis, secret), logger: logger)
        let limits = serviceLimits
        let application = application(cache, accounts, secret, hints, limits)
        try await application.adoptOlderPolls()
        let service = graphQLService(typeSystem, application, limits, redis, secret)
        try service.prepare(configuration.trustedDocuments)

        let observing = Observing(
            tracing: configuration.traces.map { Tracing($0, logger: logger) },
            usage: configuration.usageDays > 0 ? UsageCounters(typeSystem) : nil,
            showsTiming: configuration.showsTiming)
        let services = httpServices(service, observing, application, redis, hints)
        var server = server(services, host: host, port: port)
        server.addServices(
            Sweeper(database: database, usageDays: configuration.usageDays, logger: logger),
            Scheduler(work: DueWork(application)),
            EventService(events: application.events), MemoryKeeper(),
            RequestTimer(
                requests: services.requests, reservations: services.eventStreams.reservations))
        if let load = service.load { server.addServices(LoadTimer(load: load)) }
        if let certificates = configuration.certificates {
            server.addServices(CertificateKeeper(certificates: certificates, logger: logger))
        }
        if let tracing = observing.tracing { server.addServices(TraceExporter(tracing: tracing)) }
        if let usage = observing.usage {
            server.addServices(UsageWriter(counters: usage, database: database, logger: logger))
        }
        if let address = configuration.metricsAddress {
            let delay = LoopDelay(server.eventLoopGroup)
            let page = MetricsPage(
                operations: services.log.metrics, connections: services.connections,
                database: database, redis: redis, cache: cache, plans: service.plans,
                budgets: service.budgets, load: service.load, application: application,
                loopDelay: delay, observing: observing)
            server.addServices(delay, page.server(at: address, logger: logger))
        }
        if let file = configuration.clockOffsetFile {
            server.addServices(
                ClockFollower(
                    file: file,
                    database: try configuration.ownerURL.map {
                        try PostgresClient(PostgresConfiguration($0))
                    } ?? database, logger: logger))
        }
        try await Shutdown(
            services.draining, after: .seconds(configuration.drainSeconds), logger
        ).run(server)
        if case .redis(_, let subscriber) = hints { await subscriber.shutdown() }
        await redis?.shutdown()
    }

    private var serviceLimits: ServiceLimits {
        var limits = ServiceLimits()
        limits.cost = configuration.queryCost
        limits.batchEntries = configuration.batchEntries
        limits.requestTime = .seconds(configuration.requestSeconds)
        return limits
    }

    private func graphQLService(
        _ typeSystem: TypeSystem, _ application: Resolvers.Application, _ limits: ServiceLimits,
        _ redis: RedisClient?, _ secret: [UInt8]
    ) -> GraphQLService {
        GraphQLService(
            typeSystem, application, limits: limits,
            disclosure: configuration.environment == .production
                ? .platformAdministrators : .everyone,
            documents: PersistedDocuments(
                configuration.trustedDocuments, policy: configuration.documentPolicy, redis: redis),
            budgets: Budgets(
                configuration.budgets, store: redis.map { BudgetStore($0, secret: secret) }),
            load: configuration.shedsLoad ? LoadShedder() : nil)
    }

    /// What client connections share.
    private func httpServices(
        _ service: GraphQLService, _ observing: Observing, _ application: Resolvers.Application,
        _ redis: RedisClient?, _ hints: EventHints
    ) -> HTTPServices {
        let draining = Draining()
        let requests = ActiveRequests(limit: service.limits.requestTime)
        let router = Router(context: ServerContext.self)
        var subscriber: RedisSubscriber?
        if case .redis(_, let used) = hints { subscriber = used }
        MediaRoutes(media: application.media, logger: logger).add(to: router)
        HealthRoutes(
            application: application, redis: redis, subscriber: subscriber,
            draining: draining, load: service.load
        ).add(to: router)
        GraphiQLRoutes(files: configuration.graphiQL).add(to: router)
        var proxies = configuration.trustedProxies
        proxies.ownScheme = scheme
        let log = AccessLog(logger: logger)
        let graphQL = GraphQLEndpoint(
            operations: Operations(
                service: service, requests: requests, log: log, observing: observing),
            publicURL: configuration.publicURL, profile: configuration.httpProfile,
            proxies: proxies, cors: configuration.cors)
        return HTTPServices(
            limits: configuration.httpLimits, sockets: WebSocketLimits(), graphQL: graphQL,
            eventStreams: EventStreamEndpoint(graphQL: graphQL, reservations: StreamReservations()),
            framework: FrameworkRoutes(router, logger: logger), cors: configuration.cors,
            connections: ConnectionCounts(
                configuration.httpLimits, isExempt: proxies.isTrusted),
            requests: requests, draining: draining, log: log,
            certificates: configuration.certificates,
            strictTransport: configuration.strictTransport)
    }

    private var scheme: String { configuration.certificates == nil ? "http" : "https" }

    private func server(
        _ services: HTTPServices, host: String, port: Int
    ) -> Hummingbird.Application<RouterResponder<ServerContext>> {
        let (hasGraphiQL, scheme) = (configuration.graphiQL != nil, scheme)
        return Hummingbird.Application(
            // The shell has its own.
            router: Router(context: ServerContext.self),
            server: .shell(services),
            configuration: .init(
                address: .hostname(host, port: port), serverName: "danji"),
            onServerRunning: { channel in
                let address = "\(scheme)://\(host):\(channel.localAddress?.port ?? port)"
                Console.print("danji listens on \(address)/graphql")
                if hasGraphiQL { Console.print("GraphiQL is at \(address)/graphiql") }
            },
            logger: logger)
    }

    /// Redis if the nodes have one: each NOTIFY costs PostgreSQL a transaction.
    private func hints(_ redis: RedisClient?) -> EventHints {
        guard let redis, let address = configuration.redis else { return .notify }
        var settings = RedisConfiguration(address: address)
        settings.onStateChange = Self.report("redis subscriber", logger)
        return .redis(redis, RedisSubscriber(settings))
    }

    private func redisClient() -> RedisClient? {
        guard configuration.cache == .redis, let address = configuration.redis else { return nil }
        var settings = RedisConfiguration(address: address)
        settings.onStateChange = Self.report("redis", logger)
        return RedisClient(settings)
    }

    private static func report(
        _ name: String, _ logger: Logger
    ) -> @Sendable (RedisStateChange) -> Void {
        { change in
            logger.warning(
                "\(name)",
                metadata: ["state": "\(change.state.rawValue)", "reason": "\(change.reason)"])
        }
    }

    private func store(_ redis: RedisClient?, _ secret: [UInt8]) -> ReadThroughCache.Store {
        switch configuration.cache {
        case .off: .off
        case .memory: .memory(byteLimit: configuration.cacheBytes)
        case .redis:
            redis.map {
                .redis($0, CacheSeal(secret: secret), byteLimit: configuration.cacheBytes)
            } ?? .memory(byteLimit: configuration.cacheBytes)
        }
    }

    private func application(
        _ cache: ReadThroughCache, _ accounts: Accounts, _ secret: [UInt8], _ hints: EventHints,
        _ limits: ServiceLimits
    ) -> Resolvers.Application {
        Resolvers.Application(
            database: database,
            cache: cache,
            accounts: accounts,
            secret: secret, storage: mediaStorage(), pictures: VipsPictureTool(),
            schemaHash: ServedSchema.hash, logger: logger,
            apartmentList: ApartmentListService(configuration),
            apartmentFacts: ApartmentFactsService(configuration), hints: hints,
            secretBallotMinimum: configuration.secretBallotMinimum,
            facts: ServerFacts(
                version: ProgramVersion.text,
                schemaHash: String(ServedSchema.hash, radix: 16),
                maximumDepth: limits.validation.limits?.depth ?? 0, maximumCost: limits.cost))
    }

    private func mediaStorage() -> any MediaStorage {
        if !VipsPictureTool.isInstalled {
            logger.warning(
                "pictures cannot be taken: vipsthumbnail is missing (package libvips-tools)")
        }
        ScratchFolders(directory: configuration.mediaDirectory).sweep()
        guard let s3 = configuration.s3 else {
            return LocalMediaStorage(directory: configuration.mediaDirectory)
        }
        return S3MediaStorage(s3, scratch: configuration.mediaDirectory)
    }

    private func secret() async throws -> [UInt8] {
        if let secret = configuration.secret { return secret }
        return try await DevelopmentSecret.load(from: database)
    }
}

// Puts the parts together: configuration in, a server that runs until it is told to stop out.

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
        let level = Logger.Level(rawValue: configuration.logLevel) ?? .info
        logger = Logger(label: "danji") { JSONLogHandler(label: $0, level: level) }
    }

    /// Serves until SIGTERM or SIGINT; requests in flight are finished first.
    func run(host: String, port: Int) async throws {
        let typeSystem = try ServedSchema.build()
        let redis = redisClient()
        let application = try await application(redis)
        let service = GraphQLService(
            typeSystem: typeSystem, application: application,
            plans: PlanCache(byteLimit: ServiceLimits().planCacheBytes), limits: ServiceLimits())

        let router = Router(context: ServerContext.self)
        router.add(middleware: AccessLog(logger: logger))
        GraphQLRoute(service: service).add(to: router)
        HealthRoutes(application: application, redis: redis).add(to: router)

        let server = Hummingbird.Application(
            router: router,
            server: .http1(configuration: .init(idleTimeout: .seconds(75))),
            configuration: .init(
                address: .hostname(host, port: port), serverName: "danji"),
            onServerRunning: { channel in
                Console.print(
                    "danji listens on http://\(host):\(channel.localAddress?.port ?? port)/graphql")
            },
            logger: logger)
        try await server.runService()
        await redis?.shutdown()
    }

    private func redisClient() -> RedisClient? {
        guard configuration.cache == .redis, let address = configuration.redis else { return nil }
        var settings = RedisConfiguration(address: address)
        settings.onStateChange = { [logger] change in
            logger.warning(
                "redis",
                metadata: ["state": "\(change.state.rawValue)", "reason": "\(change.reason)"])
        }
        return RedisClient(settings)
    }

    private func application(_ redis: RedisClient?) async throws -> Resolvers.Application {
        let store: ReadThroughCache.Store =
            switch configuration.cache {
            case .off: .off
            case .memory: .memory(byteLimit: configuration.cacheBytes)
            case .redis:
                redis.map { .redis($0, byteLimit: configuration.cacheBytes) }
                    ?? .memory(byteLimit: configuration.cacheBytes)
            }
        return Resolvers.Application(
            database: database,
            cache: ReadThroughCache(store),
            accounts: Accounts(
                database, hasher: PasswordHasher(),
                limits: configuration.actionLimits ? .on : .off),
            secret: try await secret(), schemaHash: ServedSchema.hash, logger: logger)
    }

    private func secret() async throws -> [UInt8] {
        if let secret = configuration.secret { return secret }
        return try await DevelopmentSecret.load(from: database)
    }
}

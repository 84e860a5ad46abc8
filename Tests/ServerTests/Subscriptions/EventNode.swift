// A node as in the program, inside the test's process: with its own connections, cache, reader and
// service. Two of them on one database simulate two machines.

import Foundation
import GraphQLCore
import Logging
import Postgres
import Redis
import Schema
import TestSupport

@testable import Resolvers
@testable import Server

struct EventNode: Sendable {
    let database: PostgresClient
    let application: Resolvers.Application
    let service: GraphQLService

    /// How nodes send each other hints in a test.
    enum Hints: String, Sendable, CaseIterable {
        case notify
        case redis
        /// No Redis: only polling twice a second finds anything.
        case none
    }

    /// Runs a node until `body` returns.
    static func with<Value: Sendable>(
        _ complexes: SampleComplexes, hints kind: Hints = .redis,
        limits: EventLimits = EventLimits(), _ body: (EventNode) async throws -> Value
    ) async throws -> Value {
        var settings = PostgresConfiguration(complexes.database)
        settings.readConnections = 2
        settings.writeConnections = 8
        settings.queueWait = .seconds(60)
        settings.statementTimeout = .seconds(60)
        settings.defaultTimeout = .seconds(60)
        settings.connectTimeout = .seconds(60)
        let database = try PostgresClient(settings)
        let hints: EventHints
        switch kind {
        case .notify: hints = .notify
        case .redis, .none:
            let url = kind == .redis ? complexes.services.redisURL : "redis+unix:///nowhere.sock"
            let redis = RedisConfiguration(address: try RedisAddress(url: url))
            hints = .redis(RedisClient(redis), RedisSubscriber(redis))
        }
        let application = Resolvers.Application(
            database: database, cache: ReadThroughCache(.memory(byteLimit: 1 << 20)),
            accounts: Accounts(database, hasher: PasswordHasher(), limits: .off),
            secret: [UInt8](repeating: 7, count: 32),
            storage: LocalMediaStorage(directory: NSTemporaryDirectory()),
            pictures: VipsPictureTool(), schemaHash: ServedSchema.hash,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, hints: hints,
            eventLimits: limits)
        let service = GraphQLService(
            try ServedSchema.build(), application, limits: ServiceLimits())
        let node = EventNode(database: database, application: application, service: service)
        let reading = Task { await application.events.run() }
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(node))
        } catch {
            result = .failure(error)
        }
        reading.cancel()
        await reading.value
        await database.close()
        if case .redis(let client, let subscriber) = hints {
            await client.shutdown()
            await subscriber.shutdown()
        }
        return try result.get()
    }

    /// Opens a subscription.
    func open(
        _ query: String, _ variables: JSON = [:], as person: SampleComplexes.Person? = nil,
        after position: String? = nil
    ) async throws -> GraphQLService.Opening {
        let body: JSON = ["query": .string(query), "variables": variables]
        var request = try GraphQLRequest(json: try body.bytes)
        request.resumesAfter = position.flatMap { EventPosition($0) }
        return await service.open(
            request, authorization: person.map { .bearer($0.token) } ?? .anonymous,
            origin: RequestOrigin(requestID: "test", address: nil)
        ).opening
    }

    /// Opens a subscription, which must succeed.
    func listen(
        _ query: String, _ variables: JSON = [:], as person: SampleComplexes.Person,
        after position: String? = nil
    ) async throws -> Listener {
        let opening = try await open(query, variables, as: person, after: position)
        guard case .stream(let stream) = opening else {
            throw Unexpected(description: "not opened: \(opening)")
        }
        return Listener(stream)
    }

    /// A change with its event, in its own transaction.
    func publish(
        _ events: [EventRecord], in apartment: Int32, topics: Set<Topic> = [.feeds]
    ) async throws {
        try await database.act { try await $0.publish(topics, events, in: apartment) }
    }
}

/// What a test did not receive.
struct Unexpected: Error, CustomStringConvertible {
    let description: String
}

/// The client's end of a subscription.
final class Listener: Sendable {
    private let iterator: IteratorActor

    init(_ stream: ResponseStream) {
        iterator = IteratorActor(stream)
    }

    /// The next response.
    func raw() async throws -> StreamedResponse? { try await iterator.next() }

    /// The next event, as JSON with its position.
    func next() async throws -> (json: JSON, position: String?)? {
        guard let event = try await iterator.next() else { return nil }
        return (try JSON(parsing: event.response.bytes), event.position)
    }

    /// The next event's `data`.
    func data() async throws -> JSON {
        guard let event = try await next() else {
            throw Unexpected(description: "the stream has ended")
        }
        return event.json["data"]
    }

    /// The code of the error that ends the stream, after the events that came before it.
    func endCode() async throws -> (code: String, events: Int) {
        var count = 0
        do {
            while try await next() != nil { count += 1 }
            return ("none", count)
        } catch let error as RequestError {
            return (JSON(error)[0]["extensions"]["code"].string ?? "none", count)
        }
    }

    private actor IteratorActor {
        private let stream: ResponseStream

        init(_ stream: ResponseStream) {
            self.stream = stream
        }

        func next() async throws -> StreamedResponse? {
            // Iterators do not buffer: a new one continues where the last one stopped.
            var iterator = stream.makeAsyncIterator()
            return try await iterator.next()
        }
    }
}

extension JSON {
    /// The errors as a client reads them.
    init(_ error: RequestError) {
        let json = try? JSON(parsing: Response(error).bytes)
        self = json?["errors"] ?? .null
    }
}

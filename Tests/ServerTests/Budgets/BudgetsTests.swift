// Budgets of many payers, and the buckets that nodes share in a real Redis.

import Foundation
import GraphQLCore
import Redis
import Resolvers
import TestSupport
import Testing

@testable import Server

struct BudgetsTests {
    private static func origin(_ address: String) -> RequestOrigin {
        RequestOrigin(requestID: "test", address: address)
    }

    private static func isRefused(_ budgets: Budgets, _ cost: Int, _ payer: BudgetPayer) async
        -> Bool
    {
        do throws(RequestError) {
            _ = try await budgets.charge(cost, to: payer)
            return false
        } catch {
            return error.errors[0].hasCode(.rateLimited) && error.retryAfter ?? 0 > 0
        }
    }

    @Test func `an address pays for strangers, an account for its tokens`() {
        let budgets = Budgets(BudgetLimits())
        let origin = Self.origin("192.0.2.7")
        #expect(budgets.payer(.anonymous, origin) == .address("192.0.2.7"))
        #expect(budgets.payer(.bearer("t"), origin) == nil)
        budgets.remember("t", of: "a1")
        #expect(budgets.payer(.bearer("t"), origin) == .account("a1"))
        #expect(
            budgets.payer(.anonymous, Self.origin("2001:db8::1"))
                == budgets.payer(.anonymous, Self.origin("2001:db8::2")))
    }

    @Test func `one payer's end is nobody else's`() async {
        let budgets = Budgets(BudgetLimits(perAccount: 100, perAddress: 100))
        #expect(await Self.isRefused(budgets, 100, .account("a")) == false)
        #expect(await Self.isRefused(budgets, 10, .account("a")))
        #expect(await Self.isRefused(budgets, 10, .account("b")) == false)
        #expect(budgets.refusals == Budgets.Refusals(accounts: 1, addresses: 0))
    }

    @Test func `what an operation did not use is given back`() async throws {
        let budgets = Budgets(BudgetLimits(perAccount: 100, perAddress: 100))
        let charge = try #require(try await budgets.charge(90, to: .account("a")))
        #expect(charge.standing.left == 10)
        let settled = budgets.settle(charge, actual: 20)
        #expect(settled.standing.left == 80)
        let text = String(decoding: settled.json, as: UTF8.self)
        #expect(text.hasPrefix(#"{"requested":90,"actual":20,"left":80,"limit":100,"#))
    }

    @Test func `0 is no limit`() async throws {
        let budgets = Budgets(BudgetLimits(perAccount: 0, perAddress: 0))
        for _ in 0..<100 {
            #expect(try await budgets.charge(1_000_000, to: .account("a")) == nil)
        }
        #expect(budgets.standing(of: .account("a")) == nil)
    }

    @Test func `no more payers are remembered than the limit`() async throws {
        var limits = BudgetLimits()
        limits.remembered = 100
        let budgets = Budgets(limits)
        for number in 0..<10_000 {
            _ = try await budgets.charge(1, to: .address("a\(number)"))
        }
        #expect(budgets.payerCount <= 200)
    }

    @Test func `the fields of HTTP are those of the draft`() {
        let standing = BudgetStanding(
            policy: BudgetPolicy(name: "viewer", limit: 50_000), left: 49_000, reset: 1.2)
        #expect(standing.headers.map(\.name) == ["RateLimit-Policy", "RateLimit"])
        #expect(standing.headers[0].value == "\"viewer\";q=50000;w=60")
        #expect(standing.headers[1].value == "\"viewer\";r=49000;t=2")
    }

    // MARK: - Redis

    private static func withRedis(
        _ body: (RedisClient, _ secret: [UInt8]) async throws -> Void
    ) async throws {
        let services = try TestServices.shared()
        // A lease whose reply comes late is taken all the same: a busy machine gets its time.
        var settings = RedisConfiguration(address: try RedisAddress(url: services.redisURL))
        settings.callTimeout = .seconds(60)
        settings.replyTimeout = .seconds(60)
        let redis = RedisClient(settings)
        #expect(await redis.waitUntilAvailable(within: .seconds(60)))
        // A secret of its own keeps the keys of tests apart.
        let secret = Array("budgets \(UUID())".utf8)
        do {
            try await body(redis, secret)
        } catch {
            await redis.shutdown()
            throw error
        }
        await redis.shutdown()
    }

    private static func lease(
        _ points: Int, _ store: BudgetStore, _ payer: BudgetPayer = .account("a")
    ) async throws -> BudgetStore.Grant {
        try await store.lease(points, of: payer, BudgetPolicy(name: "viewer", limit: 1_000))
    }

    @Test(.services) func `nodes share a bucket`() async throws {
        try await Self.withRedis { redis, secret in
            let (one, other) = (
                BudgetStore(redis, secret: secret), BudgetStore(redis, secret: secret)
            )
            let first = try await Self.lease(600, one)
            #expect(first.points == 600)
            let second = try await Self.lease(600, other)
            // The rest, and what has flowed in meanwhile.
            #expect((400...600).contains(second.points))
            let elsewhere = try await Self.lease(600, one, .account("b"))
            #expect(elsewhere == BudgetStore.Grant(points: 600, left: 400))
        }
    }

    @Test(.services) func `another deployment on the same Redis has other buckets`() async throws {
        try await Self.withRedis { redis, secret in
            _ = try await Self.lease(1_000, BudgetStore(redis, secret: secret))
            let other = try await Self.lease(
                1_000, BudgetStore(redis, secret: secret + [1]))
            #expect(other.points == 1_000)
        }
    }

    @Test(.services, arguments: ["nonsense", "1e400", "nan", "-5", "99999999999999"])
    func `a value that is no bucket does no harm`(_ value: String) async throws {
        try await Self.withRedis { redis, secret in
            let store = BudgetStore(redis, secret: secret)
            let payer = BudgetPayer.account("damaged")
            try await redis.set(store.key(of: payer), to: Array(value.utf8), expireSeconds: 60)
            let grant = try await Self.lease(10, store, payer)
            #expect((0...10).contains(grant.points))
            #expect((0...1_000).contains(grant.left))
        }
    }

    @Test func `without Redis a node gives no more than the limit`() async throws {
        let redis = RedisClient(
            RedisConfiguration(address: try RedisAddress(url: "redis+unix:///nowhere.sock")))
        let budgets = Budgets(
            BudgetLimits(perAccount: 1_000, perAddress: 1_000),
            store: BudgetStore(redis, secret: [1]))
        #expect(await Self.isRefused(budgets, 600, .account("a")) == false)
        #expect(await Self.isRefused(budgets, 600, .account("a")))
        await redis.shutdown()
    }

    @Test(.services) func `a second node refuses what the first has spent`() async throws {
        try await Self.withRedis { redis, secret in
            let limits = BudgetLimits(perAccount: 1_000, perAddress: 1_000)
            let nodes = (0..<2).map { _ in
                Budgets(limits, store: BudgetStore(redis, secret: secret))
            }
            // At once: in a second seventeen points flow in.
            #expect(await Self.isRefused(nodes[0], 1_000, .account("a")) == false)
            #expect(await Self.isRefused(nodes[1], 1_000, .account("a")))
        }
    }
}

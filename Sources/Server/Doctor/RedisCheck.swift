// Redis: reachable, with the commands that the program sends, and with room for new entries.

import Foundation
import Redis
import Resolvers

struct RedisCheck {
    private let configuration: Configuration

    private static let timeout = Duration.seconds(3)

    init(_ configuration: Configuration) { self.configuration = configuration }

    func run(_ report: inout DoctorReport) async {
        guard let address = configuration.redis, configuration.cache == .redis else {
            if configuration.environment == .production {
                report.warn(
                    "redis", "there is none.",
                    "The server works without one; of several nodes each counts budgets and reads "
                        + "pages alone: set DANJI_REDIS_URL."
                )
            } else {
                report.ok("redis", "not used")
            }
            return
        }
        // Slower than the server would wait: what is slow is not refused.
        var settings = RedisConfiguration(address: address)
        settings.callTimeout = Self.timeout
        settings.replyTimeout = Self.timeout
        settings.connectTimeout = Self.timeout
        let client = RedisClient(settings)
        if await client.waitUntilAvailable(within: Self.timeout) {
            await commands(client, &report)
            await memory(client, &report)
        } else {
            report.fail(
                "redis", "it cannot be reached, or refuses the password.",
                "Check DANJI_REDIS_URL. The server works without Redis, at PostgreSQL's expense.")
        }
        await client.shutdown()
    }

    /// Every command that the program sends, with its own keys and channels only.
    private func commands(_ client: RedisClient, _ report: inout DoctorReport) async {
        let commands: [(name: String, arguments: [String])] = [
            ("PING", []), ("SET", ["danji:doctor", "1", "EX", "10"]), ("GET", ["danji:doctor"]),
            ("GETRANGE", ["danji:doctor", "0", "0"]), ("TIME", []),
            ("EVAL", ["return redis.call('TIME')[1]", "1", "danji:doctor"]),
            ("EVALSHA", [String(repeating: "0", count: 40), "1", "danji:doctor"]),
            ("PUBLISH", ["danji:doctor", ""]), ("DEL", ["danji:doctor"]),
        ]
        var refused: [String] = []
        for command in commands {
            do throws(RedisError) {
                _ = try await client.command(
                    ([command.name] + command.arguments).map { Array($0.utf8) })
            } catch {
                // An unknown script is what this asks for.
                if case .refused(code: "NOSCRIPT") = error { continue }
                refused.append("\(command.name) (\(error))")
            }
        }
        guard !refused.isEmpty else {
            report.ok("redis", "takes all commands that the server sends")
            return
        }
        report.fail(
            "redis", "it refuses \(refused.joined(separator: ", ")).",
            "Allow them on ~danji:* and &danji:*: docs/operations.md has the rule. If it refuses "
                + "to write, give it memory and an eviction policy.")
    }

    private func memory(_ client: RedisClient, _ report: inout DoctorReport) async {
        guard let limit = await setting("maxmemory", client),
            let policy = await setting("maxmemory-policy", client)
        else {
            report.warn(
                "redis.memory", "its limit is not known: the rules do not allow CONFIG GET.",
                "Make sure that maxmemory and maxmemory-policy allkeys-lru are set.")
            return
        }
        if policy == "noeviction" {
            report.warn(
                "redis.memory", "the policy is noeviction: a full Redis refuses every write.",
                "CONFIG SET maxmemory-policy allkeys-lru")
        } else if limit == "0" {
            report.warn(
                "redis.memory", "it has no limit of memory.", "CONFIG SET maxmemory 1gb, or more")
        } else {
            report.ok("redis.memory", "\(limit) bytes, \(policy)")
        }
    }

    /// - Returns: nil if it cannot be read
    private func setting(_ name: String, _ client: RedisClient) async -> String? {
        let reply = try? await client.command(
            ["CONFIG", "GET", name].map { Array($0.utf8) })
        guard case .array(let pair)? = reply, pair.count == 2, case .bulk(let value) = pair[1]
        else { return nil }
        return String(decoding: value, as: UTF8.self)
    }
}

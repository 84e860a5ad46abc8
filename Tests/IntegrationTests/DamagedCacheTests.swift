// Values in Redis that another release, another list or an accident left under live keys.
import Foundation
import TestSupport
import Testing

@Suite(.served(), .serialized) struct DamagedCacheTests {
    /// Pages of several statements; each node may read what another has written.
    private static let query: String = """
        query ($id: ID!) { apartment(id: $id) { name
            feeds(first: 5) { nodes { id content author { displayName }
                comments(first: 2) { nodes { id content } } } }
            notices(first: 3) { nodes { id } } contacts(first: 3) { nodes { id } }
            polls(first: 3) { nodes { id title } } } }
        """

    private static func ask(
        _ environment: [String: String], expectsRefusal: Bool = false
    ) async throws -> JSON {
        try await RunningServer.with(environment) { server in
            let answer = try await server.post(
                query, ["id": .string(SampleComplexes.apartment(1))],
                token: SampleComplexes.Person.resident(of: 1, 1).token)
            #expect(answer.errors.isEmpty, "\(answer.http.text.prefix(500))")
            #expect(server.isRunning)
            let line = "an entry in Redis is not one that this deployment wrote"
            #expect(server.log.contains(line) == expectsRefusal, "\(server.log.suffix(2_000))")
            return answer.data
        }
    }

    @Test(arguments: ["swapped", "cut", "longer", "random", "bits", "empty", "another type"])
    func `whatever the cache contains, the answers are those of the database`(
        _ damage: String
    ) async throws {
        try await TestServices.withOwn(.redis) { own in
            let database = try Served.current.complexes.database
            let environment = [
                "DANJI_DATABASE_URL": database, "DANJI_CACHE": "redis",
                "DANJI_REDIS_URL": own.redisURL,
            ]
            let expected = try await Self.ask(environment)
            let keys = try await own.redis(["EVAL", Self.script(damage), "0"])
            #expect(Int(keys.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 >= 4, "\(keys)")
            // What cannot be read as a value at all is not an entry.
            let again = try await Self.ask(
                environment, expectsRefusal: damage != "another type" && damage != "empty")
            #expect(again == expected)
            // Damaged entries are rewritten.
            #expect(try await Self.ask(environment) == expected)
        }
    }

    /// Damages every string; returns how many.
    private static func script(_ damage: String) -> String {
        let change =
            switch damage {
            case "swapped": "value = values[i % #values + 1]"
            case "cut": "value = string.sub(value, 1, math.floor(#value / 2))"
            case "longer": "value = value .. 'tail'"
            case "random":
                """
                local bytes = {}
                for j = 1, #value do bytes[j] = string.char((j * 7919 + i * 104729) % 256) end
                value = table.concat(bytes)
                """
            case "bits":
                """
                local at = math.floor(#value / 2)
                value = string.sub(value, 1, at - 1)
                    .. string.char((string.byte(value, at) + 1) % 256) .. string.sub(value, at + 1)
                """
            default: "value = ''"
            }
        let write =
            damage == "another type"
            ? "redis.call('DEL', key) redis.call('RPUSH', key, 'a')"
            : "redis.call('SET', key, value)"
        return """
            local keys = redis.call('KEYS', '*')
            local values = {}
            for i, key in ipairs(keys) do values[i] = redis.call('GET', key) end
            for i, key in ipairs(keys) do
                local value = values[i]
                \(change)
                \(write)
            end
            return #keys
            """
    }
}

// How the migration treats names taken before names that look alike counted as equal.

import Foundation
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services) struct NameMigrationTests {
    private static func files() throws -> (before: [Migration], all: [Migration]) {
        let all = try MigrationFiles.read(Checkout.url("Migrations").path(percentEncoded: false))
        let index = try #require(all.firstIndex { $0.name.hasSuffix("_names_and_counts.sql") })
        return (Array(all[..<index]), all)
    }

    private static func insert(_ names: [String], _ url: String) async throws {
        let rows = names.enumerated().map { number, name in
            let key = NormalizedText.folded(name)
            return """
                (md5('\(number)')::uuid, 'u\(number)', 'u\(number)', '\(name)', '\(key)', \
                '2026-01-01'::timestamptz + \(number) * interval '1 hour')
                """
        }
        _ = try await psql(
            """
            INSERT INTO account (id, username, username_key, display_name, display_name_key,
                joined_at)
            VALUES \(rows.joined(separator: ", "))
            """, url)
    }

    private static func stored(_ url: String) async throws -> [(name: String, key: String)] {
        let text = try await psql(
            """
            SELECT encode(display_name::bytea, 'hex') || '|'
                || encode(display_name_key::bytea, 'hex') FROM account ORDER BY joined_at
            """, url)
        return text.split(separator: "\n").map { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(decode)
            return (parts[0], parts[1])
        }
    }

    private static func decode(_ hex: Substring) -> String {
        let digits = Array(hex)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `names that look alike get the same key, and the oldest keeps its name`()
        async throws
    {
        let names = [
            "관리소장", "관\u{2800}리소장", "Kim  A", "Kim a", "해피❤️", "👨‍👩‍👧‍👦집", "소장\u{202E}님",
            "둘\u{FFF9}째", "둘\u{2028}셋", "둘 셋", "\u{2800}\u{2800}", "\u{3164}가\u{115F}나",
            "x 가\u{1680}나 ",
        ]
        let (before, all) = try Self.files()
        try await withEmptyDatabase { client, url in
            _ = try await Migrator(before).run(on: client)
            try await Self.insert(names, url)
            _ = try await Migrator(all).run(on: client)
            let rows = try await Self.stored(url)
            #expect(
                rows.map(\.name) == [
                    "관리소장", "관리소장", "Kim  A", "Kim a", "해피❤️", "👨‍👩‍👧‍👦집", "소장님",
                    "둘째", "둘 셋", "둘 셋", "이름 없음", "가나", "x 가\u{1680}나",
                ])
            let doubles = [1, 3, 9, 10]
            for (index, row) in rows.enumerated() {
                let key = NormalizedText.nameKey(names[index])
                if doubles.contains(index) {
                    #expect(row.key.hasPrefix(key + "\u{1}"), "\(index)")
                } else {
                    #expect(Array(row.key.utf8) == Array(key.utf8), "\(index)")
                }
            }
        }
    }

    @Test func `every code point of a key is treated by the migration as by the program`()
        async throws
    {
        // Keys are folded, so only code points that fold to themselves are in them.
        func key(_ value: Int) -> String? {
            guard let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init),
                scalar.properties.generalCategory != .control
            else { return nil }
            let text = "n\(value) \(scalar)"
            guard NormalizedText.folded(text).isIdentical(to: text) else { return nil }
            return NormalizedText.nameKey(text)
        }
        let last = 0x1_FFFF
        let (before, all) = try Self.files()
        try await withEmptyDatabase { client, url in
            _ = try await Migrator(before).run(on: client)
            _ = try await psql(
                """
                INSERT INTO account (id, username, username_key, display_name, display_name_key)
                SELECT gen_random_uuid(), n, n, name, name
                FROM (SELECT n, 'n' || n || ' ' || chr(n) AS name FROM generate_series(128, \(last)) n
                    WHERE n NOT BETWEEN 55296 AND 57343) v
                """, url)
            _ = try await Migrator(all).run(on: client)
            let changed = try await psql(
                """
                SELECT username || '|' || display_name_key FROM account
                WHERE display_name_key <> 'n' || username || ' ' || chr(username::int)
                """, url)
            var keys: [Int: String] = [:]
            for line in changed.split(separator: "\n") {
                let parts = line.split(separator: "|", maxSplits: 1)
                keys[try #require(Int(parts[0]))] = String(parts[1])
            }
            for value in 128...last {
                guard let expected = key(value) else { continue }
                let kept = keys[value] ?? Unicode.Scalar(UInt32(value)).map { "n\(value) \($0)" }
                if kept?.isIdentical(to: expected) != true {
                    Issue.record("U+\(String(value, radix: 16)): \(kept ?? "")")
                }
            }
        }
    }
}

// How the migration treats phone numbers that were stored as typed.

import Foundation
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite(.services) struct PhoneMigrationTests {
    /// Numbers as stored by an earlier release; all have the format that it checked.
    private static let kept = [
        "02-123-4567", "021234567", "(02)123-4567", "02)123-4567", "0212345678", "031-1234567",
        "(031)1234-5678", "07012345678", "0505-1234567", "05071234-5678", "0801234567",
        "060-7001234", "15881234", "1588-1234", "119", "1234567", "+821012345678", "0303-123-4567",
        "*88#", "031-123-4567#2",
    ]

    @Test func `numbers of the Korean network get the format in which new ones are stored`()
        async throws
    {
        let all = try MigrationFiles.read(Checkout.url("Migrations").path(percentEncoded: false))
        let index = try #require(all.firstIndex { $0.name.hasSuffix("_people.sql") })
        // Not numbers of the numbering plan: they remain unchanged.
        let numbers = Self.kept + ["010-123-456", "0", "02-12", "()", "1012345678"]
        try await withEmptyDatabase { client, url in
            _ = try await Migrator(Array(all[..<index])).run(on: client)
            let rows = numbers.enumerated().map { "(\($0), '\($1)')" }.joined(separator: ", ")
            _ = try await psql(
                """
                INSERT INTO apartment (kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
                    search_text, search_grams)
                VALUES ('A10000001', '단지', '', '', '', '4113510300', '', '{}');
                INSERT INTO contact (apartment_id, id, name, phone_number, position)
                SELECT (SELECT id FROM apartment), md5(n::text)::uuid, 'x', rpad(number, greatest(3, length(number)), '0'), n
                FROM (VALUES \(rows)) AS v (n, number)
                """, url)
            _ = try await Migrator(all).run(on: client)
            let stored = try await psql("SELECT phone_number FROM contact ORDER BY position", url)
                .split(separator: "\n").map(String.init)
            try #require(stored.count == numbers.count)
            for (typed, number) in zip(Self.kept, stored) {
                #expect(number == PhoneNumber(typed)?.text, "\(typed)")
            }
            #expect(stored.suffix(5) == ["010-123-456", "000", "02-12", "()0", "1012345678"])
            let version = try await psql(
                "SELECT count(*) FROM apartment_version WHERE topic = 'office'", url)
            #expect(version == "1")
        }
    }
}

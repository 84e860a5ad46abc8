// The import on a real PostgreSQL: the whole real list, twice, and broken files.

import Foundation
import Postgres
import Resolvers
import Synchronization
import TestSupport
import Testing

@Suite(.services) struct ApartmentImportTests {
    static let header = "kaptCode,kaptName,as1,as2,as3,as4,bjdCode"
    static let list = Checkout.url("Data/apartments-gyeonggi.csv").path(percentEncoded: false)

    private func file(_ bytes: [UInt8]) throws -> String {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "import-\(UUID().uuidString).csv")
        try Data(bytes).write(to: url)
        return url.path(percentEncoded: false)
    }

    private func file(_ lines: [String], end: String = "\n") throws -> String {
        try file(Array((lines.joined(separator: end) + end).utf8))
    }

    private func directoryVersion(_ url: String) async throws -> Int64 {
        try #require(Int64(try await psql("SELECT version FROM directory_version", url)))
    }

    private func row(_ number: Int, name: String = "한빛마을") -> String {
        "A\(10_000_000 + number),\(name),경기도,용인기흥구,신갈동,,4146310100"
    }

    @Test func `the whole list of Gyeonggi is imported once, and the second time changes nothing`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            let first = try await ApartmentImport.run(file: Self.list, on: client)
            #expect(first.inserted == 5067)
            #expect(first.refused.isEmpty)
            let firstVersion = try await directoryVersion(url)
            #expect(firstVersion > 0)
            let last = LastProgress()
            let second = try await ApartmentImport.run(file: Self.list, on: client) {
                last.set($0)
            }
            #expect(second == ApartmentImport.Report(unchanged: 5067))
            #expect(last.value?.rows == 5067)
            #expect(last.value?.bytesRead == last.value?.totalBytes)
            let counts = "SELECT count(*), count(DISTINCT name), max(id) FROM apartment"
            let facts = try await psql(counts, url).split(separator: "|")
            #expect(facts[0] == "5067" && facts[2] == "5067")
            #expect(try await directoryVersion(url) == firstVersion)
        }
    }

    @Test func `two letters, and words in any order, find complexes by name and address`()
        async throws
    {
        try await withMigratedDatabase { client, url in
            _ = try await ApartmentImport.run(file: Self.list, on: client)
            func found(_ text: String) async throws -> [String] {
                let query = try #require(FilterText(text).flatMap(SearchText.Query.init))
                let grams = query.grams.map { "'\($0)'" }.joined(separator: ",")
                let likes = query.patterns.map { " AND search_text LIKE '\($0)'" }.joined()
                return try await psql(
                    "SELECT name FROM apartment WHERE search_grams @> ARRAY[\(grams)]::text[]"
                        + likes, url
                ).split(separator: "\n").map(String.init)
            }
            #expect(try await found("푸르지오").count > 50)
            #expect(try await found("신갈 푸르지오") == ["용인신갈푸르지오"])
            #expect(try await found("푸르지오 기흥 신갈동") == ["용인신갈푸르지오"])
            #expect(try await found("분당파크뷰").contains("분당 파크뷰"))
            #expect(try await found("i-park").contains("북수원I-PARK"))
            #expect(try await found("타운 ii").contains("롯데캐슬 파크타운 Ⅱ"))
            #expect(try await found("없는단지이름").isEmpty)
        }
    }

    @Test func `a broken line in the middle only loses that line and is reported`() async throws {
        try await withMigratedDatabase { client, url in
            let lines = [
                Self.header, row(1), "A10000002,\"열린 따옴표,경기도,용인기흥구,신갈동,,4146310100",
                row(3), "A10000004,칸이 모자람,경기도", row(5),
                "A1000,짧은 코드,경기도,용인기흥구,신갈동,,4146310100",
                "A10000006,\"닫고\"또,경기도,용인기흥구,신갈동,,4146310100",
                "A10000007,가운데\"따옴표,경기도,용인기흥구,신갈동,,4146310100",
                "A10000008,,경기도,용인기흥구,신갈동,,4146310100",
                "A10000009,\(String(repeating: "긴", count: 101)),경기도,구,동,,4146310100",
                "A10000010,법정동,경기도,용인기흥구,신갈동,,414631010", row(5), "", row(11),
            ]
            let report = try await ApartmentImport.run(file: try file(lines), on: client)
            #expect(report.inserted == 4)
            #expect(
                report.refused.map { "\($0.line): \($0.reason)" } == [
                    "3: a quote is not closed", "5: 3 columns, and not 7",
                    "7: kaptCode is not a letter and eight digits",
                    "8: text after a closing quote",
                    "9: a quote inside a field without quotes", "10: kaptName is empty",
                    "11: kaptName has more than 100 characters",
                    "12: bjdCode is not ten digits",
                    "13: kaptCode A10000005 is in line 6 already",
                ])
            #expect(try await psql("SELECT count(*) FROM apartment", url) == "4")
        }
    }

    @Test func `quotes, commas, CRLF, a byte order mark and NFD are read correctly`() async throws {
        try await withMigratedDatabase { client, url in
            let decomposed = "\u{1112}\u{1161}\u{11AB}\u{1107}\u{1175}\u{11BE}"
            let lines = [
                "\u{FEFF}" + Self.header,
                "A10000001,\"가람, \"\"새\"\" 마을\",경기도,용인기흥구,신갈동,상갈리,4146310100",
                "\"A10000002\",\(decomposed),경기도,,,,4146310100",
            ]
            let report = try await ApartmentImport.run(
                file: try file(lines, end: "\r\n"), on: client)
            #expect(report == ApartmentImport.Report(inserted: 2))
            #expect(
                try await psql(
                    "SELECT name, sigungu, ri IS NULL FROM apartment ORDER BY kapt_code", url)
                    == "가람, \"새\" 마을|용인기흥구|f\n한빛||t")
        }
    }

    @Test func `a quoted line break is part of one row, and rows of commas are empty`() async throws
    {
        try await withMigratedDatabase { client, url in
            for end in ["\n", "\r\n", "\r"] {
                let lines = [
                    Self.header, "A10000001,\"가람\(end)새 마을\",경기도,용인기흥구,신갈동,,4146310100",
                    ",,,,,,", "  , ,\u{3000},,\"\",,", "", row(7), "A10000008,짧음,경기도",
                    "\"A10000009\",\"둘\(end)\(end)째\",경기도,\"\"\"\",,,41", row(12),
                ]
                let report = try await ApartmentImport.run(
                    file: try file(lines, end: end), on: client)
                #expect(report.inserted + report.unchanged == 3)
                #expect(
                    report.refused.map { "\($0.line): \($0.reason)" } == [
                        "8: 3 columns, and not 7", "9: bjdCode is not ten digits",
                    ], "\(Array(end.utf8))")
            }
            #expect(
                try await psql("SELECT name FROM apartment ORDER BY kapt_code LIMIT 1", url)
                    == "가람 새 마을")
        }
    }

    @Test func `an unclosed quote only loses its line, wherever it would end`() async throws {
        try await withMigratedDatabase { client, _ in
            let open = "A10000002,\"열린,경기도,용인기흥구,신갈동,,4146310100"
            let filler = (1...40).map { row(100 + $0) }
            for lines in [
                // To the end of the file; to the limit of line breaks; to the limit of bytes; up to
                // another such line.
                [open, row(1)], [open, row(1)] + filler,
                [open, row(1), "A10000003,\(String(repeating: "긴", count: 22_000))", row(4)],
                [open, open, row(1)], ["\"", row(1)],
            ] {
                let report = try await ApartmentImport.run(
                    file: try file([Self.header] + lines), on: client)
                let broken = lines.indices.filter {
                    !lines[$0].hasPrefix("A100000") || lines[$0] == open
                        || lines[$0].utf8.count > 60_000
                }
                #expect(
                    report.refused.map(\.line)
                        == broken.filter { !lines[$0].hasPrefix("A100001") }.map { $0 + 2 })
                #expect(report.refused.first?.reason == "a quote is not closed")
                #expect(
                    report.inserted + report.updated + report.unchanged
                        == lines.count - report.refused.count)
            }
        }
    }

    @Test func `NUL, bytes that are not UTF-8 and endless lines are refused by line`() async throws
    {
        try await withMigratedDatabase { client, _ in
            var bytes = Array("\(Self.header)\n".utf8)
            bytes += Array("A10000001,이름\0이름,경기도,구,동,,4146310100\n".utf8)
            bytes += Array("A10000002,".utf8) + [0xFF, 0xFE]
            bytes += Array(",경기도,구,동,,4146310100\n".utf8)
            bytes += [UInt8](repeating: 0x41, count: 200_000) + [0x0A]
            // The last line has no line break.
            bytes += Array(row(4).utf8)
            let report = try await ApartmentImport.run(file: try file(bytes), on: client)
            #expect(report.inserted == 1)
            #expect(
                report.refused.map { "\($0.line): \($0.reason)" } == [
                    "2: a control character in the line", "3: the line is not UTF-8",
                    "4: the line is too long",
                ])
        }
    }

    @Test(arguments: [
        "", "kaptCode,kaptName", "kaptName,kaptCode,as1,as2,as3,as4,bjdCode", "\0\0\0",
        "A10000001,이름,경기도,구,동,,4146310100",
    ])
    func `a file with another header changes nothing`(header: String) async throws {
        try await withMigratedDatabase { client, url in
            let path = try file([header, row(1)])
            let error = await #expect(throws: ApartmentImport.Failure.self) {
                try await ApartmentImport.run(file: path, on: client)
            }
            #expect(error?.description.contains("the first line must be") == true)
            #expect(try await psql("SELECT count(*) FROM apartment", url) == "0")
        }
    }

    @Test func `a changed row is updated, keeps its number, and raises its revision`() async throws
    {
        try await withMigratedDatabase { client, url in
            _ = try await ApartmentImport.run(
                file: try file([Self.header, row(1), row(2)]), on: client)
            let before = try await directoryVersion(url)
            let report = try await ApartmentImport.run(
                file: try file([Self.header, row(1, name: "새한빛마을"), row(2), row(3)]),
                on: client)
            #expect(report == ApartmentImport.Report(inserted: 1, updated: 1, unchanged: 1))
            #expect(
                try await psql("SELECT id, name, revision FROM apartment ORDER BY id", url)
                    == "1|새한빛마을|2\n2|한빛마을|1\n3|한빛마을|1")
            #expect(try await directoryVersion(url) > before)
        }
    }

    @Test func `one import at a time`() async throws {
        try await withMigratedDatabase { client, url in
            let reports = try await withThrowingTaskGroup(of: Int?.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        do {
                            return try await ApartmentImport.run(file: Self.list, on: client)
                                .inserted
                        } catch ApartmentImport.Failure.busy {
                            return nil
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(reports.contains(5067))
            #expect(try await psql("SELECT count(*) FROM apartment", url) == "5067")
        }
    }

    @Test func `a missing file is a readable error`() async throws {
        try await withMigratedDatabase { client, _ in
            let error = await #expect(throws: ApartmentImport.Failure.self) {
                try await ApartmentImport.run(file: "/no/such/file.csv", on: client)
            }
            #expect(error?.description == "/no/such/file.csv cannot be read")
        }
    }

    @Test func `a complex is marked for demonstration, and the mark is removed`() async throws {
        try await withMigratedDatabase { client, url in
            _ = try await ApartmentImport.run(file: try file([Self.header, row(1)]), on: client)
            let code = "A10000001"
            var versions = [try await directoryVersion(url)]
            #expect(try await DemoMark.set(true, kaptCode: code, on: client) == .changed)
            versions.append(try await directoryVersion(url))
            #expect(try await DemoMark.set(true, kaptCode: code, on: client) == .unchanged)
            #expect(try await directoryVersion(url) == versions[1])
            #expect(try await psql("SELECT is_demo FROM apartment", url) == "t")
            #expect(try await DemoMark.set(false, kaptCode: code, on: client) == .changed)
            versions.append(try await directoryVersion(url))
            #expect(versions[0] < versions[1] && versions[1] < versions[2])
            #expect(try await DemoMark.set(true, kaptCode: "A99999999", on: client) == .notFound)
            #expect(try await DemoMark.set(true, kaptCode: "' OR 1", on: client) == .notFound)
            #expect(try await directoryVersion(url) == versions[2])
        }
    }
}

/// The last reported progress; the closure runs on any thread.
private final class LastProgress: Sendable {
    private let kept = Mutex<ApartmentImport.Progress?>(nil)
    var value: ApartmentImport.Progress? { kept.withLock { $0 } }
    func set(_ progress: ApartmentImport.Progress) { kept.withLock { $0 = progress } }
}

// `danji apartments import` on the real list and on broken ones.
import Foundation
import TestSupport
import Testing

struct ImportTests {
    private static let header = "kaptCode,kaptName,as1,as2,as3,as4,bjdCode"

    private static func row(_ number: Int, name: String = "푸르지오") -> String {
        "A\(10_000_000 + number),\(name) \(number)단지,경기도,수원장안구,파장동,,4111112900"
    }

    private struct Imported {
        let ending: Program.Ending
        let codes: [String]
        let version: String
    }

    /// Imports a file of these lines into a new database, or into an existing one.
    private static func run(
        _ lines: [String], into old: String? = nil
    ) async throws -> (result: Imported, database: String) {
        try await run(Data(lines.joined(separator: "\n").utf8), into: old)
    }

    private static func run(
        _ content: Data, into old: String? = nil
    ) async throws -> (result: Imported, database: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "list-\(UUID()).csv")
        try content.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await run(file: file, into: old)
    }

    private static func run(
        file: URL, into old: String? = nil
    ) async throws -> (result: Imported, database: String) {
        let services = try TestServices.shared()
        let database: String
        if let old {
            database = old
        } else {
            database = try await SampleComplexes.migratedDatabase(on: services)
        }
        let ending = try await Program.run(
            ["apartments", "import", file.path(percentEncoded: false)],
            environment: [
                "DANJI_DATABASE_URL": database, "DANJI_ENVIRONMENT": "development",
            ])
        let codes = try await services.psql(
            "SELECT kapt_code FROM apartment ORDER BY kapt_code", database: database)
        let version = try await services.psql(
            "SELECT version FROM directory_version", database: database)
        return (
            Imported(
                ending: ending, codes: codes.split(separator: "\n").map(String.init),
                version: version), database
        )
    }

    @Test func `the real list has 5067 complexes, and a second import changes none`()
        async throws
    {
        let file = Checkout.url("Data/apartments-gyeonggi.csv")
        let (first, database) = try await Self.run(file: file)
        #expect(first.ending.status == 0, "\(first.ending.errors)")
        #expect(first.codes.count == 5067)
        #expect(first.ending.output.contains("5067 inserted"), "\(first.ending.output)")
        let (second, _) = try await Self.run(file: file, into: database)
        #expect(second.ending.status == 0)
        #expect(second.ending.output.contains("5067 unchanged"), "\(second.ending.output)")
        #expect(second.version == first.version)
    }

    @Test(
        arguments: [
            "A10000003,이름,경기도", "A1000000,푸르지오,경기도,수원시,파장동,,4111112900",
            "A10000003,,경기도,수원시,파장동,,4111112900",
            "A10000003,푸르지오,경기도,수원시,파장동,,41111", "\"A10000003,x",
            "A10000003,푸르\u{0}지오,경기도,수원시,파장동,,4111112900",
            "A10000001,또,경기도,수원시,파장동,,4111112900",
        ])
    func `a broken line in the middle is named and the others are imported`(
        _ broken: String
    ) async throws {
        var lines = [Self.header] + (1...2).map { Self.row($0) } + [broken]
        lines += (5...8).map { Self.row($0) }
        let (result, _) = try await Self.run(lines)
        #expect(result.ending.status == 1)
        #expect(result.ending.errors.contains("line 4:"), "\(result.ending.errors)")
        #expect(result.ending.output.contains("6 inserted"), "\(result.ending.output)")
        #expect(result.ending.output.contains("1 refused"))
        #expect(result.codes == [1, 2, 5, 6, 7, 8].map { "A\(10_000_000 + $0)" })
    }

    @Test func `a line that is not UTF-8 is reported and the others are imported`() async throws {
        var content = Data((Self.header + "\n" + Self.row(1) + "\n").utf8)
        content += Data([0x41, 0xC0, 0xFF, 0x0A])
        content += Data(Self.row(2).utf8)
        let (result, _) = try await Self.run(content)
        #expect(result.ending.status == 1)
        #expect(result.ending.errors.contains("line 3:"), "\(result.ending.errors)")
        #expect(result.codes == ["A10000001", "A10000002"])
    }

    @Test(
        arguments: [
            "", "kaptCode,kaptName", "kaptName,kaptCode,as1,as2,as3,as4,bjdCode",
            "A10000009,x,경기도,수원시,파장동,,4111112900",
        ])
    func `a bad header changes nothing`(_ header: String) async throws {
        let (before, database) = try await Self.run([Self.header, Self.row(1)])
        let (result, _) = try await Self.run([header, Self.row(2)], into: database)
        #expect(result.ending.status != 0)
        #expect(result.ending.errors.contains(Self.header), "\(result.ending.errors)")
        #expect(result.codes == ["A10000001"])
        #expect(result.version == before.version)
    }

    @Test func `a missing file is named`() async throws {
        let (result, _) = try await Self.run(file: URL(filePath: "/nonexistent/list.csv"))
        #expect(result.ending.status != 0)
        #expect(result.ending.errors.contains("/nonexistent/list.csv"))
    }

    @Test func `a byte order mark, CRLF and quotes are read correctly`() async throws {
        let (result, database) = try await Self.run([
            "\u{FEFF}\(Self.header)\r", "A10000001,\"푸르,지오 \"\"1\"\"\",경기도,,파장동,,4111112900\r", "",
        ])
        #expect(result.ending.status == 0, "\(result.ending.errors)")
        let name = try await TestServices.shared().psql(
            "SELECT name FROM apartment", database: database)
        #expect(name == "푸르,지오 \"1\"")
    }

    @Test func `marking a demo complex shows in the next answer, and an unknown code is reported`()
        async throws
    {
        let (_, database) = try await Self.run([Self.header, Self.row(1)])
        let environment = [
            "DANJI_DATABASE_URL": database, "DANJI_ENVIRONMENT": "development",
        ]
        let query = "{ apartmentByKaptCode(kaptCode: \"A10000001\") { isDemo } }"
        try await RunningServer.with(environment) { server in
            for (arguments, isDemo) in [([], true), (["--off"], false), ([], true)] {
                let marked = try await Program.run(
                    ["apartments", "mark-demo", "A10000001"] + arguments,
                    environment: environment)
                #expect(marked.status == 0, "\(marked.errors)")
                let answer = try await server.post(query)
                #expect(answer.data["apartmentByKaptCode"]["isDemo"] == .bool(isDemo))
            }
        }
        let unknown = try await Program.run(
            ["apartments", "mark-demo", "A99999999"], environment: environment)
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("A99999999"))
    }
}

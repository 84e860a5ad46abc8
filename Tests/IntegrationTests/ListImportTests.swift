// The directory from the government's list service, with a stub that speaks its JSON and has its
// bad days.
import Foundation
import Synchronization
import TestSupport
import Testing

struct ListImportTests {
    /// A list of `count` complexes of 경기 in the service's format: numbers as strings, as4 absent.
    private static func page(
        _ query: [String: String], of count: Int, breaking broken: Int? = nil
    ) -> ListServiceStub.Answer {
        let number = Int(query["pageNo"] ?? "") ?? 1
        let rows = Int(query["numOfRows"] ?? "") ?? 10
        let first = (number - 1) * rows + 1
        let last = min(count, number * rows)
        let items = (first <= last ? Array(first...last) : []).map { n in
            """
            {"kaptCode":"\(n == broken ? "?" : "A\(40_000_000 + n)")","kaptName":"목록 \(n)",\
            "as1":"경기도","as2":"수원장안구","as3":"파장동"\(n % 2 == 0 ? ",\"as4\":null" : ""),\
            "bjdCode":"4111112900"}
            """
        }
        let list = items.isEmpty ? "\"\"" : "[\(items.joined(separator: ","))]"
        return ListServiceStub.Answer(
            """
            {"response":{"header":{"resultCode":"00","resultMsg":"NORMAL SERVICE."},
            "body":{"items":\(list),"numOfRows":"\(rows)","pageNo":"\(number)",
            "totalCount":"\(count)"}}}
            """)
    }

    private static func run(
        _ arguments: [String], _ stub: ListServiceStub, into database: String,
        key: String = "k+e/y="
    ) async throws -> Program.Ending {
        try await Program.run(
            ["apartments", "import", "--from-api"] + arguments,
            environment: [
                "DANJI_DATABASE_URL": database, "DANJI_ENVIRONMENT": "development",
                "DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:\(stub.port)/1613000/AptListService4",
                "DANJI_APARTMENT_LIST_KEY": key,
            ])
    }

    private static func count(_ database: String) async throws -> String {
        try await TestServices.shared().psql(
            "SELECT count(*) FROM apartment", database: database)
    }

    @Test func `D23: a province is read page by page, and again without a second row`()
        async throws
    {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let stub = try ListServiceStub { _, query, _ in Self.page(query, of: 1_203) }
        defer { stub.close() }
        let first = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(first.status == 0, "\(first.errors)")
        #expect(
            first.output.contains(
                "1203 inserted, 0 updated, 1203 read, 0 failed, 1203 expected"))
        #expect(try await Self.count(database) == "1203")
        #expect(stub.requests.count == 4)
        #expect(stub.requests.allSatisfy { $0.contains("/getSidoAptList4?") })
        #expect(stub.requests.allSatisfy { $0.contains("sidoCode=41") })
        #expect(
            stub.requests.allSatisfy {
                $0.contains("serviceKey=k%2Be/y%3D")
                    || $0.contains("serviceKey=k%2Be%2Fy%3D")
            })
        let second = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(second.output.contains("0 inserted, 0 updated, 1203 read"))
        #expect(try await Self.count(database) == "1203")
        let all = try await Self.run([], stub, into: database)
        #expect(all.status == 0)
        #expect(stub.requests.last?.contains("/getTotalAptList4?") == true)
    }

    @Test func `a 500 and an error page in the middle are retried`() async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let stub = try ListServiceStub { _, query, number in
            switch number {
            case 3: ListServiceStub.Answer("oops", status: 500)
            case 4: ListServiceStub.Answer("<html>점검 중</html>")
            case 6:
                ListServiceStub.Answer(
                    #"{"response":{"header":{"resultCode":"05","resultMsg":"SERVICETIME_OUT"}}}"#)
            default: Self.page(query, of: 1_100)
            }
        }
        defer { stub.close() }
        let ending = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try await Self.count(database) == "1100")
        #expect(stub.requests.count == 7)
    }

    @Test func `a refused key ends the import at once, and is not in the message`()
        async throws
    {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let stub = try ListServiceStub { _, _, _ in
            ListServiceStub.Answer(
                """
                <OpenAPI_ServiceResponse><cmmMsgHeader><returnAuthMsg>\
                SERVICE_KEY_IS_NOT_REGISTERED_ERROR</returnAuthMsg></cmmMsgHeader>\
                </OpenAPI_ServiceResponse>
                """)
        }
        defer { stub.close() }
        let ending = try await Self.run(["--sido", "41"], stub, into: database, key: "geheim")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("refuses the key"))
        #expect(!ending.errors.contains("geheim"))
        #expect(stub.requests.count == 1)
    }

    @Test(arguments: [
        (
            403,
            #"{"OpenAPI_ServiceResponse":{"cmmMsgHeader":{"errMsg":"SERVICE ERROR","returnAuthMsg":"SERVICE_KEY_IS_NOT_REGISTERED_ERROR","returnReasonCode":"30"}}}"#,
            "the list service refuses the key (DANJI_APARTMENT_LIST_KEY)"
        ),
        (
            200,
            "<OpenAPI_ServiceResponse><cmmMsgHeader><returnAuthMsg>LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR</returnAuthMsg><returnReasonCode>22</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>",
            "today are used up; go on tomorrow"
        ),
    ])
    func `a refusal in the middle ends the import at once, in its own words`(
        _ status: Int, _ body: String, _ words: String
    ) async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let stub = try ListServiceStub { _, query, _ in
            query["pageNo"] == "2"
                ? ListServiceStub.Answer(body, status: status) : Self.page(query, of: 1_203)
        }
        defer { stub.close() }
        let ending = try await Self.run(["--sido", "41"], stub, into: database, key: "geheim")
        #expect(ending.status == 1)
        #expect(ending.errors.contains(words) && !ending.errors.contains("geheim"))
        #expect(ending.output.contains("500 read, 1 failed, 1203 expected"), "\(ending.output)")
        #expect(stub.requests.count == 3)
    }

    @Test(arguments: [1, 2, 3], [true, false])
    func `a list that ends early is a failure, and resumes later`(
        _ page: Int, forgetsTotal: Bool
    ) async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let broken = try ListServiceStub { _, query, number in
            guard query["pageNo"] == "\(page)", number > 1 else {
                return Self.page(query, of: 1_203)
            }
            return ListServiceStub.Answer(
                """
                {"response":{"header":{"resultCode":"00"},"body":{"items":"",\
                "totalCount":"\(forgetsTotal ? 0 : 1_203)"}}}
                """)
        }
        defer { broken.close() }
        let ending = try await Self.run(["--sido", "41"], broken, into: database)
        #expect(ending.status == 1)
        let before = (page - 1) * 500
        #expect(
            ending.errors.contains(
                "page \(page) of the list has 0 rows, but the list is to have 1203 and only "
                    + "\(before) came before"), "\(ending.errors)")
        #expect(ending.output.contains("\(before) read, 1 failed, 1203 expected"))
        #expect(broken.requests.count == page + 1)
        let whole = try ListServiceStub { _, query, _ in Self.page(query, of: 1_203) }
        defer { whole.close() }
        let again = try await Self.run(["--sido", "41"], whole, into: database)
        #expect(again.status == 0, "\(again.errors)")
        #expect(try await Self.count(database) == "1203")
    }

    @Test func `an interrupted import resumes where it stopped`() async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let isWhole = Mutex(false)
        let stub = try ListServiceStub { _, query, _ in
            query["pageNo"] == "2" && !isWhole.withLock { $0 }
                ? ListServiceStub.Answer("gone", status: 404) : Self.page(query, of: 1_600)
        }
        defer { stub.close() }
        let first = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(first.status == 1)
        #expect(
            first.errors.contains("status 404") && first.errors.contains("run the command again"))
        #expect(try await Self.count(database) == "500")
        isWhole.withLock { $0 = true }
        let before = stub.requests.count
        let second = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.output.contains("1600 inserted, 0 updated, 1600 read, 0 failed"))
        let asked = stub.requests.dropFirst(before)
        #expect(asked.count == 3)
        #expect(asked.allSatisfy { !$0.contains("pageNo=1&") })
    }

    @Test(arguments: [700, 400, 2_100])
    func `an interrupted import starts over if the list announces another total`(
        _ total: Int
    ) async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let isWhole = Mutex(false)
        let stub = try ListServiceStub { _, query, _ in
            if isWhole.withLock({ $0 }) { return Self.page(query, of: total) }
            return query["pageNo"] == "2"
                ? ListServiceStub.Answer("gone", status: 404)
                : Self.page(query, of: 1_000, breaking: 3)
        }
        defer { stub.close() }
        let first = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(first.status == 1)
        #expect(first.output.contains("500 read, 2 failed, 1000 expected"), "\(first.output)")
        isWhole.withLock { $0 = true }
        let second = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(second.status == 0, "\(second.errors)")
        #expect(
            second.output.contains("\(total) read, 0 failed, \(total) expected"),
            "\(second.output)")
        // What has arrived remains.
        #expect(try await Self.count(database) == "\(max(500, total))")
    }

    @Test func `a list that changes again and again while it is read is a failure`() async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let stub = try ListServiceStub { _, query, number in
            Self.page(query, of: 1_000 + number)
        }
        defer { stub.close() }
        let ending = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(ending.status == 1)
        #expect(
            ending.errors.contains("the list announced 1003 rows, and 1004 while it was read"),
            "\(ending.errors)")
        #expect(stub.requests.count == 4)
    }

    @Test func `an import interrupted at one service is not resumed at another`() async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let broken = try ListServiceStub { _, query, _ in
            query["pageNo"] == "2"
                ? ListServiceStub.Answer("gone", status: 404) : Self.page(query, of: 1_000)
        }
        defer { broken.close() }
        #expect(try await Self.run(["--sido", "41"], broken, into: database).status == 1)
        let other = try ListServiceStub { _, query, _ in Self.page(query, of: 1_000) }
        defer { other.close() }
        let ending = try await Self.run(["--sido", "41"], other, into: database)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("1000 read, 0 failed, 1000 expected"), "\(ending.output)")
        #expect(other.requests.count == 3)
        #expect(other.requests.filter { $0.contains("pageNo=1&") }.count == 2)
    }

    @Test func `a row that cannot be stored is reported and the others are imported`() async throws
    {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let stub = try ListServiceStub { _, query, _ in Self.page(query, of: 20, breaking: 7) }
        defer { stub.close() }
        let ending = try await Self.run(["--sido", "41"], stub, into: database)
        #expect(ending.status == 1)
        #expect(ending.errors.contains("row 7: "))
        #expect(try await Self.count(database) == "19")
    }

    @Test func `what the command cannot do is reported before it starts`() async throws {
        let database = try await SampleComplexes.migratedDatabase(on: TestServices.shared())
        let environment = ["DANJI_DATABASE_URL": database, "DANJI_ENVIRONMENT": "development"]
        for (arguments, message) in [
            (["--from-api"], "DANJI_APARTMENT_LIST_URL is not set"),
            (["--from-api"], "DANJI_APARTMENT_LIST_KEY is not set"),
            (["--from-api", "--sido", "99"], "99 is no province"),
            (["--from-api", "list.csv"], "Name a CSV file, or say --from-api"),
            (["list.csv", "--sido", "41"], "--sido goes with --from-api"), ([], "Name a CSV file"),
        ] {
            let ending = try await Program.run(
                ["apartments", "import"] + arguments, environment: environment)
            #expect(ending.status != 0)
            #expect(ending.errors.contains(message), "\(arguments): \(ending.errors)")
        }
    }

    @Test func `a platform administrator starts an import and watches its job`() async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let stub = try ListServiceStub { _, query, _ in Self.page(query, of: 703, breaking: 9) }
        defer { stub.close() }
        var variables = Served.Cache.redis.environment(services, complexes.database)
        try await RunningServer.with(variables) { server in
            let none = try await MemberAction.run(
                "apartmentsImport", [:], as: .platformAdmin, "job { id }", on: server)
            #expect(none.problems == ["INVALID"])
        }
        variables["DANJI_APARTMENT_LIST_URL"] = "http://127.0.0.1:\(stub.port)/list"
        try await RunningServer.with(variables) { server in
            for (person, code) in [
                (nil, "UNAUTHENTICATED"), (SampleComplexes.Person.guest, "GUEST_READ_ONLY"),
                (.resident(of: 1), "FORBIDDEN"),
            ] {
                let refused = try await MemberAction.run(
                    "apartmentsImport", [:], as: person, "job { id }", on: server)
                #expect(refused.codes == [code])
            }
            let unknown = try await MemberAction.run(
                "apartmentsImport", ["sidoCodes": ["41", "99"]], as: .platformAdmin, "job { id }",
                on: server)
            #expect(unknown.problems == ["INVALID sidoCodes.1"])
            let started = try await MemberAction.run(
                "apartmentsImport", ["sidoCodes": ["41"]], as: .platformAdmin,
                "job { id kind state processed startedAt }", on: server)
            #expect(started.problems == [])
            #expect(started.payload["job"]["kind"] == "apartmentsImport")
            let query = """
                query ($id: ID!) { node(id: $id) { ... on Job { state processed total finishedAt
                    failures { row message } } } }
                """
            let id: JSON = ["id": started.payload["job"]["id"]]
            var job: JSON = nil
            for _ in 0..<300 where job["finishedAt"].isNull {
                try await Task.sleep(for: .milliseconds(200))
                let token = SampleComplexes.Person.platformAdmin.token
                job = try await server.post(query, id, token: token).data["node"]
            }
            #expect(job["state"] == "SUCCEEDED")
            #expect(job["processed"] == 703 && job["total"] == 703)
            #expect(job["failures"].items.count == 1)
            #expect(job["failures"][0]["row"] == 9)
            let outsider = try await server.post(
                query, id, token: SampleComplexes.Person.resident(of: 1).token)
            #expect(outsider.data["node"].isNull)
            let found = try await server.post(
                #"{ apartments(filter: {text: "목록"}) { totalCount } }"#)
            #expect(found.data["apartments"]["totalCount"] == 702)
        }
    }
}

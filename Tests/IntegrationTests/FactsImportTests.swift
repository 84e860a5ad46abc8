// The facts of complexes from the government's basis service, with a stub that has its JSON and its
// failures.
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(20))) struct FactsImportTests {
    /// The list and the basis information on `count` complexes of 경기.
    ///
    /// - Parameter facts: answers for complexes other than their facts, by number
    private static func stub(
        _ count: Int,
        _ facts: @escaping @Sendable (Int) -> ListServiceStub.Answer? = { _ in nil }
    ) throws -> ListServiceStub {
        try ListServiceStub { path, query, _ in
            guard path.hasSuffix("/getAphusBassInfoV5") else { return list(query, of: count) }
            let number = Int(query["kaptCode"]?.dropFirst() ?? "").map { $0 - 40_000_000 } ?? 0
            return facts(number) ?? basis(number)
        }
    }

    private static func list(
        _ query: [String: String], of count: Int
    ) -> ListServiceStub.Answer {
        let number = Int(query["pageNo"] ?? "") ?? 1
        let rows = Int(query["numOfRows"] ?? "") ?? 10
        let first = (number - 1) * rows + 1
        let last = min(count, number * rows)
        let items = (first <= last ? Array(first...last) : []).map { n in
            """
            {"kaptCode":"A\(40_000_000 + n)","kaptName":"사실 \(n)","as1":"경기도","as2":"수원장안구",\
            "as3":"파장동","bjdCode":"4111112900"}
            """
        }
        return body("\"items\":[\(items.joined(separator: ","))],\"totalCount\":\"\(count)\"")
    }

    /// Every third number is a string, every third has a point.
    private static func basis(_ n: Int, _ changes: [String: String] = [:]) -> ListServiceStub.Answer
    {
        let count = abs(n) % 1_000 + 100
        let households = ["\(count)", "\"\(count)\"", "\(count).0"][abs(n) % 3]
        var members = [
            "kaptCode": "\"A\(40_000_000 + n)\"", "kaptdaCnt": households,
            "kaptDongCnt": "\"\(abs(n) % 9)\"",
            "kaptUsedate": "\"19991130\"", "codeHeatNm": "\"개별난방\"", "codeHallNm": "\"계단식\"",
            "codeMgrNm": "\"위탁관리\"", "codeSaleNm": n % 2 == 0 ? "\"분양\"" : "null",
            "kaptTel": "\"0311234567\"", "kaptUrl": "\"www.danji\(n).kr\"",
            "kaptAddr": "\"경기도 수원장안구 파장동 \(n)\"", "doroJuso": "\"경기도 수원장안구 파장로 \(n)\"",
        ]
        members.merge(changes) { $1 }
        let item = members.map { "\"\($0)\":\($1)" }.joined(separator: ",")
        return body("\"item\":{\(item)}")
    }

    private static func body(_ members: String) -> ListServiceStub.Answer {
        ListServiceStub.Answer(
            """
            {"response":{"header":{"resultCode":"00","resultMsg":"NORMAL SERVICE."},\
            "body":{\(members)}}}
            """)
    }

    private static func environment(_ stub: ListServiceStub) -> [String: String] {
        [
            "DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:\(stub.port)/1613000/AptListService4",
            "DANJI_APARTMENT_FACTS_URL":
                "http://127.0.0.1:\(stub.port)/1613000/AptBasisInfoServiceV5",
            "DANJI_APARTMENT_LIST_KEY": "geheim",
        ]
    }

    private static func run(
        _ stub: ListServiceStub, into database: String, _ arguments: [String] = ["--sido", "41"]
    ) async throws -> Program.Ending {
        try await Program.run(
            ["apartments", "import", "--from-api", "--with-facts"] + arguments,
            environment: environment(stub).merging([
                "DANJI_DATABASE_URL": database, "DANJI_ENVIRONMENT": "development",
            ]) { $1 })
    }

    private static func migrated() async throws -> String {
        try await SampleComplexes.migratedDatabase(on: TestServices.shared())
    }

    private static func ask(_ sql: String, _ database: String) async throws -> String {
        try await TestServices.shared().psql(sql, database: database)
    }

    private static func asked(_ stub: ListServiceStub) -> [String] {
        stub.requests.filter { $0.contains("getAphusBassInfoV5") }
    }

    @Test func `facts of each listed complex are stored, and again without a second row`()
        async throws
    {
        let database = try await Self.migrated()
        let busy = Mutex((now: 0, most: 0))
        let stub = try Self.stub(203) { _ in
            busy.withLock { busy in
                busy.now += 1
                busy.most = max(busy.most, busy.now)
            }
            Thread.sleep(forTimeInterval: 0.005)
            busy.withLock { $0.now -= 1 }
            return nil
        }
        defer { stub.close() }
        for (inserted, total) in [(203, 203), (0, 406)] {
            let ending = try await Self.run(stub, into: database)
            #expect(ending.status == 0, "\(ending.errors)")
            #expect(
                ending.output.contains(
                    "\(inserted) inserted, 0 updated, 406 read, 0 failed, facts of 203"),
                "\(ending.output)")
            #expect(Self.asked(stub).count == total)
        }
        #expect(busy.withLock { $0.most } <= 8)
        #expect(busy.withLock { $0.most } > 1)
        #expect(Self.asked(stub).allSatisfy { $0.contains("serviceKey=geheim") })
        let stored = try await Self.ask(
            """
            SELECT count(*), min(household_count), max(household_count), max(building_count),
                count(sale_type), min(approved_on), max(heating), min(office_phone),
                count(DISTINCT homepage), count(*) FILTER (WHERE a.road_address LIKE '%파장로%'
                    AND a.lot_address LIKE '%파장동%')
            FROM apartment_facts f JOIN apartment a ON a.id = f.apartment_id
            """, database)
        #expect(stored == "203|101|303|8|101|1999-11-30|개별난방|031-123-4567|203|203")
        // The second time nothing of the directory's rows has changed.
        #expect(try await Self.ask("SELECT max(revision) FROM apartment", database) == "2")
    }

    @Test func `a bad answer in the middle is retried`() async throws {
        let database = try await Self.migrated()
        let asked = Mutex<[Int: Int]>([:])
        let stub = try Self.stub(30) { number in
            let time = asked.withLock { asked in
                asked[number, default: 0] += 1
                return asked[number] ?? 0
            }
            guard time == 1 else { return nil }
            return switch number {
            case 4: ListServiceStub.Answer("oops", status: 500)
            case 9: ListServiceStub.Answer("<html>점검 중</html>")
            default: nil
            }
        }
        defer { stub.close() }
        let ending = try await Self.run(stub, into: database)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(Self.asked(stub).count == 32)
        #expect(try await Self.ask("SELECT count(*) FROM apartment_facts", database) == "30")
    }

    @Test func `an interrupted import of facts resumes, and the list is not read again`()
        async throws
    {
        let database = try await Self.migrated()
        let isWhole = Mutex(false)
        let stub = try Self.stub(250) { number in
            number == 150 && !isWhole.withLock { $0 }
                ? ListServiceStub.Answer("gone", status: 404) : nil
        }
        defer { stub.close() }
        let first = try await Self.run(stub, into: database)
        #expect(first.status == 1)
        #expect(first.errors.contains("the basis service answered with status 404"))
        #expect(first.errors.contains("run the command again"))
        #expect(!first.errors.contains("geheim"))
        #expect(try await Self.ask("SELECT count(*) FROM apartment_facts", database) == "100")
        // An import without facts is another job, and leaves this one as it is.
        isWhole.withLock { $0 = true }
        let before = stub.requests.count
        let second = try await Self.run(stub, into: database)
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.output.contains("500 read, 0 failed, facts of 250"), "\(second.output)")
        let asked = stub.requests.dropFirst(before)
        #expect(asked.count == 150)
        #expect(asked.allSatisfy { $0.contains("getAphusBassInfoV5") })
        #expect(!asked.contains { $0.contains("A40000100") })
        #expect(try await Self.ask("SELECT count(*) FROM apartment_facts", database) == "250")
    }

    @Test func `unusable facts are reported, and the rest is imported`() async throws {
        let database = try await Self.migrated()
        let stub = try Self.stub(20) { number in
            switch number {
            case 3: Self.basis(3, ["kaptCode": "null"])
            case 7: Self.basis(7, ["kaptUsedate": "\"20231350\"", "kaptTel": "\"-\""])
            default: nil
            }
        }
        defer { stub.close() }
        let ending = try await Self.run(stub, into: database)
        #expect(ending.status == 1)
        #expect(ending.errors.contains("row 23: A40000003: the basis service does not know it"))
        #expect(ending.errors.contains("row 27: A40000007: kaptUsedate 20231350 is no date"))
        #expect(ending.output.contains("40 read, 2 failed, facts of 19"), "\(ending.output)")
        let row = try await Self.ask(
            """
            SELECT approved_on IS NULL, office_phone IS NULL, household_count FROM apartment_facts f
            JOIN apartment a ON a.id = f.apartment_id WHERE a.kapt_code = 'A40000007'
            """, database)
        #expect(row == "t|t|107")
    }

    @Test func `zero dwellings mean unknown, and the day's last call ends the import`()
        async throws
    {
        let database = try await Self.migrated()
        let stub = try Self.stub(300) { number in
            switch number {
            case 5: Self.basis(5, ["kaptdaCnt": "0.0"])
            case 150...:
                ListServiceStub.Answer(
                    """
                    <OpenAPI_ServiceResponse><cmmMsgHeader><returnReasonCode>22\
                    </returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>
                    """)
            default: nil
            }
        }
        defer { stub.close() }
        let ending = try await Self.run(stub, into: database)
        #expect(ending.status == 1)
        #expect(ending.errors.contains("may make of the basis service today are used up"))
        #expect(ending.output.contains("400 read, 1 failed, facts of 100, 600 expected"))
        // Those requested concurrently, and no second attempt.
        #expect(Self.asked(stub).count < 160)
        let unknown = try await Self.ask(
            """
            SELECT f.household_count IS NULL, f.heating FROM apartment_facts f
            JOIN apartment a ON a.id = f.apartment_id WHERE a.kapt_code = 'A40000005'
            """, database)
        #expect(unknown == "t|개별난방")
    }

    @Test func `facts without their service are refused before anything starts`() async throws {
        let ending = try await Program.run(
            ["apartments", "import", "--from-api", "--with-facts"],
            environment: [
                "DANJI_DATABASE_URL": try await Self.migrated(), "DANJI_ENVIRONMENT": "development",
                "DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:1/list",
            ])
        #expect(ending.status != 0)
        #expect(ending.errors.contains("DANJI_APARTMENT_FACTS_URL is not set"))
        let file = try await Program.run(
            ["apartments", "import", "list.csv", "--with-facts"], environment: [:])
        #expect(file.errors.contains("--with-facts goes with --from-api"))
    }

    @Test func `an administrator imports facts, and readers see them at once`() async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let stub = try Self.stub(120)
        defer { stub.close() }
        var variables = Served.Cache.redis.environment(services, complexes.database)
        let environment = Self.environment(stub)
        variables["DANJI_APARTMENT_LIST_URL"] = environment["DANJI_APARTMENT_LIST_URL"]
        let input: JSON = ["sidoCodes": ["41"], "withFacts": true]
        try await RunningServer.with(variables) { server in
            let none = try await MemberAction.run(
                "apartmentsImport", input, as: .platformAdmin, "job { id }", on: server)
            #expect(none.problems == ["INVALID withFacts"])
        }
        try await RunningServer.with(variables.merging(environment) { $1 }) { server in
            let shape = """
                query ($code: String!) { apartmentByKaptCode(kaptCode: $code) {
                    address { roadAddress lotAddress }
                    facts { householdCount buildingCount approvedOn heating corridorType
                        managementType saleType officePhone homepage importedAt } } }
                """
            func complex(_ code: String) async throws -> JSON {
                try await server.post(shape, ["code": .string(code)]).data["apartmentByKaptCode"]
            }
            // Of the sample data, in the same province: the service does not know it.
            #expect(try await complex("A10000001")["facts"].isNull)
            let started = try await MemberAction.run(
                "apartmentsImport", input, as: .platformAdmin, "job { id }", on: server)
            #expect(started.problems == [])
            let job = try await Self.finished(started.payload["job"]["id"], server)
            #expect(job["state"] == "SUCCEEDED")
            // 120 of the list; of the province there are three more.
            #expect(job["processed"] == 243 && job["total"] == 243)
            let known = try await complex("A40000002")
            #expect(known["address"]["roadAddress"] == "경기도 수원장안구 파장로 2")
            #expect(known["facts"]["householdCount"] == 102)
            #expect(known["facts"]["approvedOn"] == "1999-11-30")
            #expect(known["facts"]["corridorType"] == "계단식")
            #expect(known["facts"]["saleType"] == "분양")
            #expect(known["facts"]["homepage"] == "http://www.danji2.kr")
            #expect(known["facts"]["importedAt"].string?.hasSuffix("Z") == true)
            // Queried before and after: no cache keeps the old answer.
            #expect(!(try await complex("A10000001")["facts"].isNull))
        }
    }

    private static func finished(_ id: JSON, _ server: RunningServer) async throws -> JSON {
        let query = """
            query ($id: ID!) { node(id: $id) { ... on Job { state processed total finishedAt
                failures { row message } } } }
            """
        for _ in 0..<300 {
            let token = SampleComplexes.Person.platformAdmin.token
            let job = try await server.post(query, ["id": id], token: token).data["node"]
            if !job["finishedAt"].isNull { return job }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("the job does not end")
        return .null
    }
}

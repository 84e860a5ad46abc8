// Answers of the list service, in all forms observed.
import Foundation
import Resolvers
import Testing

@testable import Server

struct ApartmentListAnswerTests {
    private typealias Answer = ApartmentListService.Answer

    private func answer(_ text: String, status: Int = 200) -> ApartmentListService.Answer {
        OpenDataService.answer(
            of: .list, status: status, Data(text.utf8), ApartmentListService.read)
    }

    private func body(_ items: String, total: String) -> String {
        #"{"response":{"header":{"resultCode":"00"},"body":{"items":\#(items),"totalCount":\#(total)}}}"#
    }

    private static let item =
        #"{"kaptCode":"A10000001","kaptName":"단지","as1":"경기도","as2":"시","as3":"동","bjdCode":4111112900}"#
    private static let row = ["A10000001", "단지", "경기도", "시", "동", "", "4111112900"]

    @Test(arguments: [
        ("[\(Self.item)]", "\"1\""), ("[\(Self.item)]", "1"), ("{\"item\":[\(Self.item)]}", "1"),
        ("{\"item\":\(Self.item)}", "1"), (Self.item, "1"), (Self.item, "\"1\""),
    ])
    func `items are a list however they are wrapped`(_ items: String, _ total: String) {
        #expect(
            answer(body(items, total: total))
                == .found(ApartmentListPage(total: 1, rows: [Self.row])))
    }

    @Test(arguments: [
        "\"\"", "null", "[]", "{}", #"{"item":""}"#, #"{"item":null}"#, #"{"item":[]}"#,
    ]) func `an empty list is empty`(_ items: String) {
        #expect(
            answer(body(items, total: "\"0\"")) == .found(ApartmentListPage(total: 0, rows: [])))
    }

    @Test(arguments: [
        (500, "x"), (503, ""), (429, ""), (200, "<html/>"), (200, ""), (200, "{}"),
        (200, #"{"response":{"header":{"resultCode":"04","resultMsg":"HTTP_ERROR"}}}"#),
        (200, #"{"response":{"header":{"resultCode":"00"}}}"#),
    ])
    func `a transient error is retried`(_ status: Int, _ text: String) {
        guard case .later = answer(text, status: status) else {
            Issue.record("\(answer(text, status: status))")
            return
        }
    }

    @Test(arguments: [
        (404, ""), (401, ""), (200, "<x>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</x>"),
        (200, #"{"response":{"header":{"resultCode":"22","resultMsg":"LIMITED"}}}"#),
        (200, #"{"response":{"header":{"resultCode":30,"resultMsg":"KEY"}}}"#),
    ])
    func `what will be the same again is not asked again`(_ status: Int, _ text: String) {
        guard case .hopeless = answer(text, status: status) else {
            Issue.record("\(answer(text, status: status))")
            return
        }
    }

    @Test(arguments: [
        (429, "API token quota exceeded", "are used up; go on tomorrow", false),
        (429, "API rate limit exceeded", "wants fewer calls at a time (status 429)", true),
        (429, "", "wants fewer calls at a time (status 429)", true),
        (
            403, "Forbidden",
            "was not approved for this service (DANJI_APARTMENT_LIST_KEY, status 403)", false
        ),
        (401, "Unauthorized", "refuses the key, or the key was not approved", false),
        (
            403, "SERVICE_KEY_IS_NOT_REGISTERED_ERROR",
            "refuses the key (DANJI_APARTMENT_LIST_KEY)", false
        ),
        (
            429, "LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR",
            "are used up; go on tomorrow", false
        ),
        (404, "not here", "answered with status 404", false),
    ])
    func `a refusal in plain text has clear words`(
        _ status: Int, _ text: String, _ words: String, _ isTriedAgain: Bool
    ) {
        switch answer(text, status: status) {
        case .later(let reason): #expect(isTriedAgain && reason.contains(words), "\(reason)")
        case .hopeless(let reason): #expect(!isTriedAgain && reason.contains(words), "\(reason)")
        case .found: Issue.record("found")
        }
    }

    private static func platform(_ code: String, _ name: String) -> [String] {
        [
            """
            <OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg>\
            <returnAuthMsg>\(name)</returnAuthMsg><returnReasonCode>\(code)</returnReasonCode>\
            </cmmMsgHeader></OpenAPI_ServiceResponse>
            """,
            #"{"OpenAPI_ServiceResponse":{"cmmMsgHeader":{"errMsg":"SERVICE ERROR","returnAuthMsg":"\#(name)","returnReasonCode":"\#(code)"}}}"#,
            #"{ "cmmMsgHeader": { "returnReasonCode": \#(code) } }"#,
            #"{"response":{"header":{"resultCode":"\#(code)","resultMsg":"\#(name)"}}}"#,
        ]
    }

    @Test(arguments: [200, 403, 401, 500, 429])
    func `a refusal has its own message under any status and in any format`(_ status: Int) {
        for (code, name, words) in [
            (
                "30", "SERVICE_KEY_IS_NOT_REGISTERED_ERROR",
                "the list service refuses the key (DANJI_APARTMENT_LIST_KEY)"
            ),
            (
                "22", "LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR",
                "the calls that the key may make of the list service today are used up; "
                    + "go on tomorrow"
            ),
            (
                "12", "NO_OPENAPI_SERVICE_ERROR",
                "the list service is no longer at this address (DANJI_APARTMENT_LIST_URL)"
            ),
            (
                "31", "DEADLINE_HAS_EXPIRED_ERROR",
                "the key of the list service has expired (DANJI_APARTMENT_LIST_KEY)"
            ),
        ] {
            for text in Self.platform(code, name)
            where status == 200 || !text.contains("\"response\"") {
                #expect(answer(text, status: status) == .hopeless(words), "\(text)")
            }
        }
        for text in Self.platform("04", "HTTP_ERROR") where !text.contains("\"response\"") {
            guard case .later = answer(text, status: status) else {
                Issue.record("\(text)")
                return
            }
        }
    }

    @Test(arguments: [
        ("AptListService4", "getTotalAptList4"), ("AptListService4/", "getTotalAptList4"),
        ("AptListService3", "getTotalAptList3"), ("AptListService12", "getTotalAptList12"),
        ("AptListServiceV5", "getTotalAptListV5"), ("AptListService", "getTotalAptList"),
        ("list", "getTotalAptList4"),
    ])
    func `an operation's number is that of its service`(_ path: String, _ operation: String) throws
    {
        let base = try #require(URL(string: "https://x.kr/1613000/\(path)"))
        let service = ApartmentListService(base: base, key: nil, retryPolicy: .init())
        #expect(service.url(sido: nil, number: 1, rows: 1).lastPathComponent == operation)
    }

    @Test func `the configuration may name a single operation`() throws {
        let base = try #require(URL(string: "https://x.kr/AptListService4/getSidoAptList4?v=2"))
        let service = ApartmentListService(base: base, key: "a+b", retryPolicy: .init())
        #expect(
            service.url(sido: "41", number: 2, rows: 5).absoluteString
                == "https://x.kr/AptListService4/getSidoAptList4?v=2&serviceKey=a%2Bb&sidoCode=41"
                + "&pageNo=2&numOfRows=5&_type=json")
    }
}

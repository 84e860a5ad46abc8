// Answers of the basis service, in all possible forms.
import Foundation
import Resolvers
import Testing

@testable import Server

struct ApartmentFactsAnswerTests {
    private static let code = "A10000001"

    private func answer(_ text: String, status: Int = 200) -> ApartmentFactsService.Answer {
        OpenDataService.answer(of: .facts, status: status, Data(text.utf8)) {
            ApartmentFactsService.read($0, of: Self.code)
        }
    }

    private func body(_ body: String) -> String {
        #"{"response":{"header":{"resultCode":"00","resultMsg":"NORMAL SERVICE."},"body":\#(body)}}"#
    }

    private static let item =
        #"{"kaptCode":"A10000001","kaptdaCnt":684.0,"kaptDongCnt":"7","hoCnt":684,"kaptUsedate":"19991130","codeHeatNm":"개별난방","kaptUrl":null,"kaptTel":""}"#

    @Test(arguments: [
        #"{"item":\#(Self.item)}"#, #"{"items":{"item":[\#(Self.item)]}}"#,
        #"{"items":[\#(Self.item)]}"#, #"{"items":{"item":\#(Self.item)},"totalCount":"1"}"#,
    ]) func `numbers are numbers or strings, and empty values are left out`(_ text: String) {
        guard case .found(let fields?) = answer(body(text)) else {
            Issue.record("\(answer(body(text)))")
            return
        }
        #expect(
            fields.keys.map(\.rawValue).sorted() == [
                "codeHeatNm", "kaptDongCnt", "kaptUsedate", "kaptdaCnt",
            ])
        #expect(Double(fields[.kaptdaCnt] ?? "") == 684)
        #expect(fields[.kaptDongCnt] == "7" && fields[.codeHeatNm] == "개별난방")
    }

    @Test func `an unknown complex has no facts`() {
        for text in [
            body(#"{"item":{"kaptCode":null,"kaptdaCnt":null}}"#), body(#"{"item":""}"#),
            body(#""""#), body("{}"),
            #"{"response":{"header":{"resultCode":"03","resultMsg":"NODATA_ERROR"}}}"#,
        ] {
            #expect(answer(text) == .found(nil), "\(text)")
        }
    }

    @Test func `the facts of another complex are not used`() {
        guard case .later = answer(body(#"{"item":{"kaptCode":"A99999999"}}"#)) else {
            Issue.record("taken")
            return
        }
    }

    @Test(arguments: [
        (503, ""), (200, "<html/>"), (200, #"{"response":{"header":{"resultCode":"05"}}}"#),
    ])
    func `a transient error is retried`(_ status: Int, _ text: String) {
        guard case .later = answer(text, status: status) else {
            Issue.record("\(answer(text, status: status))")
            return
        }
    }

    @Test func `a refused key is reported by its variable`() {
        #expect(
            answer("<x>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</x>")
                == .hopeless("the basis service refuses the key (DANJI_APARTMENT_FACTS_KEY)"))
        guard
            case .hopeless = answer(
                #"{"response":{"header":{"resultCode":"22","resultMsg":"LIMITED"}}}"#)
        else {
            Issue.record("asked again, though the day's number is used up")
            return
        }
    }

    @Test func `operations are the service's current ones, or the configuration's`() throws {
        let base = try #require(URL(string: "https://x.kr/1613000/AptBasisInfoServiceV4"))
        #expect(
            ApartmentFactsService(base: base, key: "k").url(of: Self.code).absoluteString
                == "https://x.kr/1613000/AptBasisInfoServiceV4/getAphusBassInfoV4?serviceKey=k"
                + "&kaptCode=A10000001&_type=json")
        let next = try #require(URL(string: "https://x.kr/1613000/AptBasisInfoServiceV5"))
        #expect(
            ApartmentFactsService(base: next, key: nil).url(of: Self.code).lastPathComponent
                == "getAphusBassInfoV5")
        let own = try #require(URL(string: "https://x.kr/V5/getAphusBassInfoV5"))
        #expect(
            ApartmentFactsService(base: own, key: nil).url(of: Self.code).absoluteString
                == "https://x.kr/V5/getAphusBassInfoV5?kaptCode=A10000001&_type=json")
    }
}

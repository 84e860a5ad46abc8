// How the basis information is converted, field by field.
import Testing

@testable import Resolvers

struct ApartmentFactsRowTests {
    @Test func `a complete answer is a complete row`() {
        let row = ApartmentFactsRow([
            .kaptdaCnt: "684.0", .kaptDongCnt: "7", .kaptUsedate: "19991130",
            .codeHeatNm: " 개별난방 ", .codeHallNm: "혼합식", .codeMgrNm: "위탁관리", .codeSaleNm: "분양",
            .kaptTel: "031-123-4567", .kaptUrl: "www.danji.kr/home?a=1",
            .kaptAddr: "경기도 수원시 파장동 1", .doroJuso: "경기도 수원시 파장로 1",
        ])
        #expect(row.householdCount == 684 && row.buildingCount == 7)
        #expect(row.approvedOn == "1999-11-30")
        #expect(row.heating == "개별난방" && row.corridorType == "혼합식")
        #expect(row.managementType == "위탁관리" && row.saleType == "분양")
        #expect(row.officePhone == "031-123-4567")
        #expect(row.homepage == "http://www.danji.kr/home?a=1")
        #expect(row.lotAddress == "경기도 수원시 파장동 1")
        #expect(row.roadAddress == "경기도 수원시 파장로 1")
        #expect(row.refused == [])
    }

    @Test func `what is empty, or only a placeholder, is empty`() {
        let row = ApartmentFactsRow([.kaptUrl: "-", .kaptTel: " 없음 ", .codeHeatNm: "  "])
        #expect(row == ApartmentFactsRow([:]))
        #expect(row.homepage == nil && row.officePhone == nil && row.heating == nil)
    }

    @Test(arguments: ["0", "0.0", " 0.00 "])
    func `zero dwellings and buildings mean unknown`(_ count: String) {
        let row = ApartmentFactsRow([.kaptdaCnt: count, .kaptDongCnt: count, .codeHeatNm: "개별난방"])
        #expect(row.householdCount == nil && row.buildingCount == nil && row.heating == "개별난방")
        #expect(row.refused == [])
    }

    @Test func `an unreadable field only loses that field and is reported`() {
        let row = ApartmentFactsRow([
            .kaptdaCnt: "많음", .kaptDongCnt: "7", .kaptUsedate: "20230229", .kaptTel: "전화",
            .kaptUrl: "http://", .codeHeatNm: String(repeating: "난", count: 41),
        ])
        #expect(row.buildingCount == 7)
        #expect(row.householdCount == nil && row.approvedOn == nil && row.heating == nil)
        #expect(row.refused.count == 5)
        #expect(row.refused.contains("kaptUsedate 20230229 is no date"))
    }

    @Test(arguments: [
        ("20240229", "2024-02-29"), ("2001.01.31", "2001-01-31"), ("1987-06-30", "1987-06-30"),
        ("19000228", "1900-02-28"), ("20000229", "2000-02-29"),
    ]) func `a date is a day of the calendar`(_ text: String, _ date: String) {
        #expect(ApartmentFactsRow.date(text) == date)
    }

    @Test(arguments: [
        "20230229", "19000229", "20231301", "20230100", "20230431", "2023010", "202301011",
        "abcdefgh",
        "", "00000000", "２０２３０１０１",
    ]) func `nothing else is`(_ text: String) {
        #expect(ApartmentFactsRow.date(text) == nil)
    }

    @Test(arguments: [("0", 0), ("12", 12), ("12.0", 12), ("1e3", 1000)])
    func `a count is a whole number`(_ text: String, _ count: Int32) {
        #expect(ApartmentFactsRow.count(text) == count)
    }

    @Test(arguments: ["-1", "1.5", "세대", "nan", "inf", "99999999999"])
    func `and no other`(_ text: String) {
        #expect(ApartmentFactsRow.count(text) == nil)
    }

    @Test(arguments: [
        ("https://a.kr", "https://a.kr"), ("a.co.kr", "http://a.co.kr"),
        ("http://cafe.naver.com/danji", "http://cafe.naver.com/danji"),
        ("a.kr:8080/x", "http://a.kr:8080/x"),
    ]) func `a web address may lack its scheme`(_ text: String, _ address: String) {
        #expect(ApartmentFactsRow.webAddress(text) == address)
    }

    @Test(arguments: [
        "http://", "localhost", "javascript:alert(1)", "a b.kr", "단지.kr", "user@a.kr", ".kr",
        "ftp://a.kr", "http:///a.kr",
    ]) func `what is not one is left out`(_ text: String) {
        #expect(ApartmentFactsRow.webAddress(text) == nil)
    }
}

// The government's basis information on complexes, from any source.

/// The fields that are read, by the service's own names.
public enum ApartmentFactsField: String, CaseIterable, Sendable {
    /// 세대수
    case kaptdaCnt
    /// 동수
    case kaptDongCnt
    /// 사용승인일, `yyyymmdd`
    case kaptUsedate
    /// 난방방식
    case codeHeatNm
    /// 복도유형
    case codeHallNm
    /// 관리방식
    case codeMgrNm
    /// 분양형태
    case codeSaleNm
    /// 관리사무소 연락처
    case kaptTel
    case kaptUrl
    /// 법정동 지번주소
    case kaptAddr
    /// 도로명주소
    case doroJuso
}

/// Provides the facts of one complex at a time; may be called concurrently.
public protocol ApartmentFactsSource: Sendable {
    /// Its address, without the key.
    var address: String { get }

    /// The facts of a complex, without empty fields; nil if the complex is unknown there.
    func facts(
        of kaptCode: String
    ) async throws(ApartmentSourceFailure) -> [ApartmentFactsField: String]?
}

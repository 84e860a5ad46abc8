// The government's list of complexes: AptListService of data.go.kr, or a service with the same
// JSON.

import Foundation
import Resolvers

/// The list page by page, over HTTP.
struct ApartmentListService: ApartmentListSource {
    typealias Answer = OpenDataService.Answer<ApartmentListPage>

    private let service: OpenDataService

    var address: String { service.address }

    /// - Parameters:
    ///   - base: the service, or one of its operations, which is then the only one called
    ///   - key: the service key, not percent-encoded
    init(base: URL, key: String?, retryPolicy: OpenDataService.RetryPolicy = .init()) {
        service = OpenDataService(.list, base: base, key: key, retryPolicy: retryPolicy)
    }

    /// The configured service; nil if there is none.
    init?(_ configuration: Configuration) {
        guard let url = configuration.apartmentListURL else { return nil }
        self.init(base: url, key: configuration.apartmentListKey)
    }

    func page(
        sido: String?, number: Int, rows: Int
    ) async throws(ApartmentSourceFailure) -> ApartmentListPage {
        try await service.ask(url(sido: sido, number: number, rows: rows), read: Self.read)
    }

    func url(sido: String?, number: Int, rows: Int) -> URL {
        let province = sido.map { [URLQueryItem(name: "sidoCode", value: $0)] } ?? []
        return service.url(
            sido == nil ? "getTotalAptList" : "getSidoAptList",
            province + [
                URLQueryItem(name: "pageNo", value: "\(number)"),
                URLQueryItem(name: "numOfRows", value: "\(rows)"),
            ])
    }

    /// A page; nil if the body is not the service's JSON.
    @Sendable static func read(_ body: Data) -> Answer? {
        guard
            let response = try? JSONDecoder().decode(OpenDataResponse<List>.self, from: body)
        else { return nil }
        switch response.body(of: .list) {
        case .later(let reason): return .later(reason)
        case .hopeless(let reason): return .hopeless(reason)
        case .found(let list):
            guard let list, let total = Int(list.totalCount?.text ?? "") else {
                return .later("the list service answered without a list")
            }
            return .found(
                ApartmentListPage(total: total, rows: (list.items?.list ?? []).map(\.fields)))
        }
    }

    private struct List: Decodable, Sendable {
        let items: LenientItems<Item>?
        let totalCount: LenientText?
    }

    private struct Item: Decodable, Sendable {
        let kaptCode, kaptName, as1, as2, as3, as4, bjdCode: LenientText?

        /// In the order of a file's header.
        var fields: [String] {
            [kaptCode, kaptName, as1, as2, as3, as4, bjdCode].map { $0?.text ?? "" }
        }
    }
}

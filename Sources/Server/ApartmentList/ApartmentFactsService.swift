// The government's basis information: AptBasisInfoService of data.go.kr, or a service with the same
// JSON.

import Foundation
import Resolvers

/// The facts of one complex at a time, over HTTP.
struct ApartmentFactsService: ApartmentFactsSource {
    /// The inner optional is nil if the service does not know the complex.
    typealias Answer = OpenDataService.Answer<[ApartmentFactsField: String]?>

    private let service: OpenDataService

    var address: String { service.address }

    /// - Parameters:
    ///   - base: the service, or one of its operations, which is then the only one called
    ///   - key: the service key, not percent-encoded
    init(base: URL, key: String?, retryPolicy: OpenDataService.RetryPolicy = .init()) {
        service = OpenDataService(.facts, base: base, key: key, retryPolicy: retryPolicy)
    }

    /// The configured service; nil if there is none.
    init?(_ configuration: Configuration) {
        guard let url = configuration.apartmentFactsURL else { return nil }
        self.init(base: url, key: configuration.apartmentFactsKey)
    }

    func facts(
        of kaptCode: String
    ) async throws(ApartmentSourceFailure) -> [ApartmentFactsField: String]? {
        try await service.ask(url(of: kaptCode)) { Self.read($0, of: kaptCode) }
    }

    func url(of kaptCode: String) -> URL {
        service.url("getAphusBassInfo", [URLQueryItem(name: "kaptCode", value: kaptCode)])
    }

    /// The facts; nil if the body is not the service's JSON.
    static func read(_ body: Data, of kaptCode: String) -> Answer? {
        guard
            let response = try? JSONDecoder().decode(OpenDataResponse<Basis>.self, from: body)
        else { return nil }
        if response.isWithoutData { return .found(nil) }
        switch response.body(of: .facts) {
        case .later(let reason): return .later(reason)
        case .hopeless(let reason): return .hopeless(reason)
        case .found(let basis):
            // For an unknown complex every field is null.
            guard let item = basis?.item, let code = item.kaptCode else { return .found(nil) }
            return code == kaptCode
                ? .found(item.fields)
                : .later("the basis service answered with another complex")
        }
    }

    private struct Basis: Decodable, Sendable {
        let item: Item?

        private enum Key: String, CodingKey { case item, items }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            item =
                (try? members.decode(Item.self, forKey: .item))
                ?? (try? members.decode(LenientItems<Item>.self, forKey: .items))?.list.first
        }
    }

    private struct Item: Decodable, Sendable {
        let kaptCode: String?
        /// Without the empty ones.
        let fields: [ApartmentFactsField: String]

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            func text(_ name: String) throws -> String? {
                let text = try members.decodeIfPresent(
                    LenientText.self, forKey: Key(stringValue: name))?.text
                return text?.isEmpty == false ? text : nil
            }
            kaptCode = try text("kaptCode")
            var fields: [ApartmentFactsField: String] = [:]
            for field in ApartmentFactsField.allCases {
                fields[field] = try text(field.rawValue)
            }
            self.fields = fields
        }
    }
}

// The government's list service over HTTP, with the patience that it needs.

import Foundation
import Resolvers

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// AptListService3 of data.go.kr, or what speaks its JSON.
struct ApartmentListService: ApartmentListSource {
    /// What is asked for again, and how long after.
    struct Patience: Sendable {
        var tries = 6
        /// Before the second try; twice as long before each further one.
        var firstPause = Duration.milliseconds(500)
        var timeout: TimeInterval = 30
    }

    private let base: URL
    private let key: String?
    private let patience: Patience
    private let session: URLSession

    /// - Parameters:
    ///   - base: the service, or one of its operations, which is then the only one asked
    ///   - key: the service key as it is, not percent-encoded
    init(base: URL, key: String?, patience: Patience = Patience()) {
        self.base = base
        self.key = key
        self.patience = patience
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = patience.timeout
        configuration.httpCookieStorage = nil
        session = URLSession(configuration: configuration)
    }

    /// What the configuration names; nil where it names none.
    init?(_ configuration: Configuration) {
        guard let url = configuration.apartmentListURL else { return nil }
        self.init(base: url, key: configuration.apartmentListKey)
    }

    func page(
        sido: String?, number: Int, rows: Int
    ) async throws(ApartmentListFailure) -> ApartmentListPage {
        let url = url(sido: sido, number: number, rows: rows)
        var pause = patience.firstPause
        var last = ""
        for attempt in 1...patience.tries {
            switch await ask(url) {
            case .page(let page): return page
            case .hopeless(let reason): throw ApartmentListFailure(reason)
            case .later(let reason): last = reason
            }
            guard attempt < patience.tries else { break }
            // Spread, so that several nodes do not come back at once.
            try? await Task.sleep(for: pause * Double.random(in: 0.75...1.25))
            if Task.isCancelled { throw ApartmentListFailure("the import was stopped") }
            pause *= 2
        }
        throw ApartmentListFailure("\(last), \(patience.tries) times")
    }

    func url(sido: String?, number: Int, rows: Int) -> URL {
        // An operation of its own may stand in the configuration: their names change.
        let isOperation = base.lastPathComponent.hasPrefix("get")
        let operation = sido == nil ? "getTotalAptList3" : "getSidoAptList3"
        let address = isOperation ? base : base.appending(path: operation)
        var items = [
            URLQueryItem(name: "pageNo", value: "\(number)"),
            URLQueryItem(name: "numOfRows", value: "\(rows)"),
            URLQueryItem(name: "_type", value: "json"),
        ]
        if let sido { items.insert(URLQueryItem(name: "sidoCode", value: sido), at: 0) }
        if let key { items.insert(URLQueryItem(name: "serviceKey", value: key), at: 0) }
        guard var parts = URLComponents(url: address, resolvingAgainstBaseURL: false) else {
            return address
        }
        let fixed = parts.queryItems ?? []
        parts.queryItems = fixed + items
        // A plus sign in a key would be read as a space.
        let query = parts.percentEncodedQuery?.replacing("+", with: "%2B")
        parts.percentEncodedQuery = query
        return parts.url ?? address
    }

    /// What came of one try.
    enum Answer: Equatable {
        case page(ApartmentListPage)
        /// It may be better in a moment.
        case later(String)
        /// It will be the same again.
        case hopeless(String)
    }

    private func ask(_ url: URL) async -> Answer {
        let answer: (data: Data, response: URLResponse)
        do {
            answer = try await session.data(from: url)
        } catch {
            // The error's own words may hold the address, and the address the key.
            let code = (error as? URLError)?.code.rawValue ?? 0
            return .later("the list service cannot be reached (\(code))")
        }
        let status = (answer.response as? HTTPURLResponse)?.statusCode ?? 0
        return Self.answer(status: status, answer.data)
    }

    /// Reads one answer of the service.
    static func answer(status: Int, _ body: Data) -> Answer {
        if status == 429 || status >= 500 {
            return .later("the list service answered with status \(status)")
        }
        guard status == 200 else {
            return .hopeless("the list service answered with status \(status)")
        }
        guard let response = try? JSONDecoder().decode(ApartmentListResponse.self, from: body)
        else {
            // An error page: XML or HTML under status 200. Wrong keys come so as well.
            let text = String(decoding: body.prefix(4_096), as: UTF8.self)
            let isRefusal = ["SERVICE_KEY", "ACCESS_DENIED", "UNREGISTERED", "NO_OPENAPI"]
                .contains(where: text.contains)
            return isRefusal
                ? .hopeless("the list service refuses the key (DANJI_APARTMENT_LIST_KEY)")
                : .later("the list service answered with something else than JSON")
        }
        return response.answer
    }
}

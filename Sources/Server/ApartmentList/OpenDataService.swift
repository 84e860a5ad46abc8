// A service of data.go.kr over HTTP, with the retries that it needs.

import Foundation
import Resolvers

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Calls a government service until it answers, or until retrying makes no sense.
struct OpenDataService: Sendable {
    /// What is retried, and after which delay.
    struct RetryPolicy: Sendable {
        var tries = 6
        /// Before the second attempt; doubles before each further one.
        var firstPause = Duration.milliseconds(500)
        var timeout: TimeInterval = 30
    }

    /// Its name in messages.
    struct Name: Sendable {
        /// With its article: "the list service".
        let service: String
        /// The environment variables with its address and its key.
        let addressVariable: String
        let keyVariable: String
        /// The start of its name in addresses. The edition that follows, such as 4 or V5, also ends
        /// the names of its operations.
        let path: String
        /// The edition of September 2026, for addresses without one.
        let edition: String

        static let list = Name(
            service: "the list service", addressVariable: "DANJI_APARTMENT_LIST_URL",
            keyVariable: "DANJI_APARTMENT_LIST_KEY", path: "AptListService", edition: "4")
        static let facts = Name(
            service: "the basis service", addressVariable: "DANJI_APARTMENT_FACTS_URL",
            keyVariable: "DANJI_APARTMENT_FACTS_KEY", path: "AptBasisInfoService", edition: "V5")

        /// Its default address.
        var address: String { "https://apis.data.go.kr/1613000/\(path)\(edition)" }
    }

    /// The outcome of one attempt.
    enum Answer<Value: Sendable>: Sendable {
        case found(Value)
        /// A retry may succeed.
        case later(String)
        /// A retry would fail too.
        case hopeless(String)
    }

    let name: Name
    private let base: URL
    private let key: String?
    private let retryPolicy: RetryPolicy
    private let session: URLSession

    /// - Parameters:
    ///   - base: the service, or one of its operations, which is then the only one called
    ///   - key: the service key, not percent-encoded
    init(_ name: Name, base: URL, key: String?, retryPolicy: RetryPolicy) {
        self.name = name
        self.base = base
        self.key = key
        self.retryPolicy = retryPolicy
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = retryPolicy.timeout
        configuration.httpCookieStorage = nil
        session = URLSession(configuration: configuration)
    }

    /// Without the parts that may contain a key.
    var address: String {
        var parts = URLComponents(url: base, resolvingAgainstBaseURL: true)
        parts?.query = nil
        parts?.user = nil
        parts?.password = nil
        return parts?.string ?? ""
    }

    /// - Parameter read: parses a body; nil if it is not the service's JSON
    func ask<Value>(
        _ url: URL, read: @Sendable (Data) -> Answer<Value>?
    ) async throws(ApartmentSourceFailure) -> Value {
        var pause = retryPolicy.firstPause
        var last = ""
        for attempt in 1...retryPolicy.tries {
            switch await tryOnce(url, read) {
            case .found(let value): return value
            case .hopeless(let reason): throw ApartmentSourceFailure(reason)
            case .later(let reason): last = reason
            }
            guard attempt < retryPolicy.tries else { break }
            // Randomised, so that several nodes do not retry at once.
            try? await Task.sleep(for: pause * Double.random(in: 0.75...1.25))
            if Task.isCancelled { throw ApartmentSourceFailure("the import was stopped") }
            pause *= 2
        }
        throw ApartmentSourceFailure("\(last), \(retryPolicy.tries) times")
    }

    /// - Parameter operation: called unless the configuration names another one; without the
    ///   edition of the service
    func url(_ operation: String, _ items: [URLQueryItem]) -> URL {
        let last = base.lastPathComponent
        let edition =
            last.hasPrefix(name.path) ? String(last.dropFirst(name.path.count)) : name.edition
        let address =
            last.hasPrefix("get") ? base : base.appending(path: operation + edition)
        guard var parts = URLComponents(url: address, resolvingAgainstBaseURL: false) else {
            return address
        }
        let secret = key.map { [URLQueryItem(name: "serviceKey", value: $0)] } ?? []
        parts.queryItems =
            (parts.queryItems ?? []) + secret + items + [URLQueryItem(name: "_type", value: "json")]
        // A plus sign in a key would be decoded as a space.
        let query = parts.percentEncodedQuery?.replacing("+", with: "%2B")
        parts.percentEncodedQuery = query
        return parts.url ?? address
    }

    private func tryOnce<Value>(
        _ url: URL, _ read: @Sendable (Data) -> Answer<Value>?
    ) async -> Answer<Value> {
        switch await load(url) {
        case .success(let (status, body)):
            return Self.answer(of: name, status: status, body, read)
        case .failure(let error):
            // The error's message may contain the address, and the address the key.
            let code = (error as? URLError)?.code.rawValue ?? 0
            return .later("\(name.service) cannot be reached (\(code))")
        }
    }

    /// Not `data(from:)`: it cancels its request when its task is cancelled, and Foundation on
    /// Linux then waits for a queue that may itself be waiting to deliver the answer to that task.
    private func load(_ url: URL) async -> Result<(status: Int, body: Data), any Error> {
        await withCheckedContinuation { continuation in
            session.dataTask(with: url) { body, response, error in
                guard let body, let response = response as? HTTPURLResponse else {
                    continuation.resume(
                        returning: .failure(error ?? URLError(.badServerResponse)))
                    return
                }
                continuation.resume(returning: .success((response.statusCode, body)))
            }.resume()
        }
    }

    /// Reads one answer of a service.
    static func answer<Value>(
        of name: Name, status: Int, _ body: Data, _ read: (Data) -> Answer<Value>?
    ) -> Answer<Value> {
        // Refusals of the platform have their own XML or JSON, with status 200, 403 and others.
        let text = String(decoding: body.prefix(4_096), as: UTF8.self)
        if let code = OpenDataCode(platformAnswer: text), !code.isNormal {
            return code.answer("", of: name)
        }
        if status == 200 {
            if let answer = read(body) { return answer }
            if let code = OpenDataCode(namedIn: text) { return code.answer("", of: name) }
            return .later("\(name.service) answered with something else than JSON")
        }
        if let code = OpenDataCode(namedIn: text) { return code.answer("", of: name) }
        return refusal(of: name, status: status, text)
    }

    /// A refusal of the gateway in front of the service: plain text, or none; only the status has a
    /// meaning.
    private static func refusal<Value>(
        of name: Name, status: Int, _ text: String
    ) -> Answer<Value> {
        switch status {
        case 429 where text.lowercased().contains("quota"):
            return OpenDataCode("22").answer("", of: name)
        case 429:
            return .later("\(name.service) wants fewer calls at a time (status 429)")
        case 401, 403:
            return .hopeless(
                "\(name.service) refuses the key, or the key was not approved for this service "
                    + "(\(name.keyVariable), status \(status))")
        case 500...: return .later("\(name.service) answered with status \(status)")
        default: return .hopeless("\(name.service) answered with status \(status)")
        }
    }
}

extension OpenDataService.Answer: Equatable where Value: Equatable {}

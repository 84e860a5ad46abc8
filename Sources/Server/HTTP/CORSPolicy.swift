// Which sites' pages may call the service from a browser.
// https://fetch.spec.whatwg.org/#http-cors-protocol

import NIOHTTP1

/// The origins that CORS allows. Tokens are in a header that pages set themselves: there are no
/// credentials that a browser would add.
enum CORSPolicy: Sendable, Equatable {
    case anyOrigin
    /// Scheme, host and port, as browsers write them; if empty, no other site is allowed.
    case origins(Set<String>)

    /// The fields of answers that pages may read.
    private static let exposedFields =
        "X-Request-ID, Retry-After, RateLimit, RateLimit-Policy, ETag, Content-Range"
    /// Seconds that a browser may cache a preflight; the maximum in Chromium.
    private static let maximumAge = 7_200
    /// Maximum bytes of the field names that a preflight may request.
    private static let maximumNames = 1 << 10

    func allows(_ origin: String) -> Bool {
        switch self {
        case .anyOrigin: true
        case .origins(let origins): origins.contains(origin)
        }
    }

    /// The fields that every response has in addition to its own.
    func fields(for head: RequestHead) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        if self != .anyOrigin { fields.append(("Vary", "Origin")) }
        guard let origin = head["Origin"], allows(origin) else { return fields }
        fields.append(("Access-Control-Allow-Origin", self == .anyOrigin ? "*" : origin))
        fields.append(
            ("Access-Control-Expose-Headers", Self.exposedFields))
        return fields
    }

    /// Whether this is a browser's preflight.
    static func isPreflight(_ head: RequestHead) -> Bool {
        head.method == .OPTIONS && head.headers.contains(name: "Origin")
            && head.headers.contains(name: "Access-Control-Request-Method")
    }

    /// The response to a preflight, in addition to `fields`.
    ///
    /// - Parameter allowed: the methods of the path
    func preflight(_ head: RequestHead, _ allowed: [HTTPMethod]) -> HTTPAnswer {
        guard let origin = head["Origin"], allows(origin) else {
            return HTTPAnswer(
                RequestRefusal(.crossSite, "The origin is not in DANJI_CORS_ORIGINS."))
        }
        var headers: HTTPHeaders = [
            "Access-Control-Allow-Methods": allowed.headerValue,
            "Access-Control-Max-Age": "\(Self.maximumAge)",
        ]
        if let names = head.list("Access-Control-Request-Headers"),
            names.utf8.count <= Self.maximumNames, names.utf8.allSatisfy(Self.isOfList)
        {
            headers.add(name: "Access-Control-Allow-Headers", value: names)
            headers.add(name: "Vary", value: "Access-Control-Request-Headers")
        }
        return HTTPAnswer(.noContent, headers, [])
    }

    /// Whether a byte may be in a list of field names.
    private static func isOfList(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-_, ".utf8.contains(byte)
        }
    }
}

extension CORSPolicy {
    /// Reads origins separated by commas or white space; `*` is any.
    init(setting text: String) throws(ConfigurationError) {
        let parts = text.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
        if parts == ["*"] {
            self = .anyOrigin
            return
        }
        for part in parts {
            let rest = ["https://", "http://"].first(where: part.hasPrefix).map {
                part.dropFirst($0.count)
            }
            guard let rest, AuthorityText.isValid(String(rest)), part == part.lowercased() else {
                throw ConfigurationError(
                    description: "DANJI_CORS_ORIGINS has \"\(part.prefix(100))\"; it must be * or "
                        + "origins without a path, e.g. https://danji.example")
            }
        }
        self = .origins(Set(parts))
    }
}

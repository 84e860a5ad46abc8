// Which requests a foreign page could make a browser send. The service has no cookies, so they
// carry nobody's rights; but the page could reach the service through a browser inside a private
// network. https://www.w3.org/TR/fetch-metadata/

import NIOHTTP1

/// Refuses what a foreign page could send without a CORS preflight.
enum CrossSiteRule {
    /// Fields that a page can set only if CORS allows it; the values do not matter.
    private static let proofs = [
        "GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name",
        "X-Requested-With",
    ]

    static func check(_ head: RequestHead, _ cors: CORSPolicy) throws(RequestRefusal) {
        // A body of application/json, the only one accepted, requires a preflight.
        guard head.method == .GET, !proofs.contains(where: { head.headers.contains(name: $0) })
        else { return }
        let site = head["Sec-Fetch-Site"]?.lowercased()
        let mode = head["Sec-Fetch-Mode"]?.lowercased()
        // A page whose origin CORS allows may read the response, so it may send the request.
        if mode == "cors", let origin = head["Origin"], cors.allows(origin) { return }
        let isHarmless =
            switch site {
            case "same-origin": true
            // What a user types may be sent; what a page makes the browser load may not.
            case "none": mode != "no-cors"
            case nil: mode == "cors" || head.headers.contains(name: "Content-Type")
            default: false
            }
        guard isHarmless else {
            throw RequestRefusal(
                .crossSite,
                "A GET of another site needs the header GraphQL-Require-Preflight: 1.")
        }
    }
}

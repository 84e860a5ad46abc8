// Which requests a foreign page could make a browser send. The service knows no cookies, so that
// they carry nobody's rights; a browser inside a private network would still be its reach.
// https://www.w3.org/TR/fetch-metadata/

import NIOHTTP1

/// Refuses what a foreign page could send without being asked by CORS.
enum CrossSiteRule {
    /// Fields that a page can only set where CORS allows it; the values do not matter.
    private static let proofs = [
        "GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name",
        "X-Requested-With",
    ]

    static func check(_ head: RequestHead, _ cors: CORSPolicy) throws(RequestRefusal) {
        // A body of application/json, the only one there is, is asked for by CORS.
        guard head.method == .GET, !proofs.contains(where: { head.headers.contains(name: $0) })
        else { return }
        let site = head["Sec-Fetch-Site"]?.lowercased()
        let mode = head["Sec-Fetch-Mode"]?.lowercased()
        // A page whose origin CORS lets in may read the answer, so that it may ask.
        if mode == "cors", let origin = head["Origin"], cors.allows(origin) { return }
        let isHarmless =
            switch site {
            case "same-origin": true
            // What a user types may be sent, what a page makes the browser load may not.
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

// Which hops are trusted about a request's origin.
import NIOHTTP1
import Testing

@testable import Server

struct ForwardedFieldsTests {
    private static func texts(_ hops: [ForwardedHop]?) -> [String]? {
        hops?.map { $0.address?.description ?? "?" }
    }

    @Test(arguments: [
        ("203.0.113.7", ["203.0.113.7"]), ("203.0.113.7, 10.0.0.1", ["203.0.113.7", "10.0.0.1"]),
        ("203.0.113.7:4711", ["203.0.113.7"]), ("[2001:db8::1]:80", ["2001:db8:0:0:0:0:0:1"]),
        ("2001:db8::1", ["2001:db8:0:0:0:0:0:1"]), ("unknown,10.0.0.1", ["?", "10.0.0.1"]),
        (" , ,10.0.0.1,", ["10.0.0.1"]), ("203.0.113.7:", ["?"]), ("203.0.113.7:123456", ["?"]),
        ("[203.0.113.7]:80", ["?"]), ("[2001:db8::1", ["?"]), ("", []),
        ("::ffff:203.0.113.7", ["203.0.113.7"]), ("\"203.0.113.7\"", ["?"]),
    ])
    func `X-Forwarded-For is a list of addresses`(field: String, hops: [String]) {
        #expect(Self.texts(ForwardedFields.addresses(field)) == hops)
    }

    @Test(arguments: [
        ("for=192.0.2.60;proto=http;by=203.0.113.43", ["192.0.2.60"]),
        ("for=192.0.2.43, for=198.51.100.17", ["192.0.2.43", "198.51.100.17"]),
        ("For=\"[2001:db8:cafe::17]:4711\"", ["2001:db8:cafe:0:0:0:0:17"]),
        ("for=\"192.0.2.43:47011\"", ["192.0.2.43"]), ("for=_hidden, for=_SEVKISEK", ["?", "?"]),
        ("for=unknown", ["?"]), ("for=\"_gazonk\"", ["?"]),
        ("for=\"[::1]:_obf\"", ["0:0:0:0:0:0:0:1"]),
        ("by=203.0.113.43", ["?"]), ("for=192.0.2.1;;proto=https,", ["192.0.2.1"]),
        ("for=192.0.2.1 ; proto=https ,\tfor=192.0.2.2", ["192.0.2.1", "192.0.2.2"]),
        ("for=\"192.0.2.\\1\"", ["192.0.2.1"]), ("", []), (",,;,", []),
    ])
    func `Forwarded is read by its grammar`(field: String, hops: [String]) {
        #expect(Self.texts(ForwardedFields.elements(field)) == hops)
    }

    @Test(arguments: [
        "for=[2001:db8::1]", "for", "for=", "=1.2.3.4", "for=\"1.2.3.4", "for=\"1.2.3.4\\",
        "for=1.2.3.4;for=5.6.7.8", "for=1.2.3.4;FOR=5.6.7.8", "for = 1.2.3.4", "1.2.3.4",
        "for=\"1.2.3.4\"x", "for=1.2.3.4:80", "for=\", for=\"[::1]\"",
    ])
    func `a Forwarded that breaks the grammar is nobody's word`(field: String) {
        #expect(ForwardedFields.elements(field) == nil)
    }

    @Test func `scheme and host come from the same element`() {
        let hops = ForwardedFields.elements("for=1.2.3.4;proto=HTTPS;host=\"danji.example:8443\"")
        #expect(hops?.first?.scheme == "https")
        #expect(hops?.first?.host == "danji.example:8443")
    }
}

struct TrustedProxiesTests {
    private static func proxies(_ text: String) throws -> TrustedProxies {
        try TrustedProxies(setting: text, isProduction: false)
    }

    private static func fields(_ fields: [(String, String)]) -> HTTPHeaders {
        HTTPHeaders(fields)
    }

    static let claims: [(peer: String, fields: [(String, String)], client: String)] = [
        // No field, or from an untrusted peer.
        ("10.0.0.1", [], "10.0.0.1"),
        ("203.0.113.7", [("X-Forwarded-For", "1.1.1.1")], "203.0.113.7"),
        ("203.0.113.7", [("Forwarded", "for=1.1.1.1")], "203.0.113.7"),
        // One hop, several, in one line or more.
        ("10.0.0.1", [("X-Forwarded-For", "1.1.1.1")], "1.1.1.1"),
        ("10.0.0.1", [("X-Forwarded-For", "6.6.6.6, 1.1.1.1, 10.0.0.2")], "1.1.1.1"),
        (
            "10.0.0.1", [("X-Forwarded-For", "6.6.6.6, 1.1.1.1"), ("X-Forwarded-For", "10.0.0.2")],
            "1.1.1.1"
        ),
        (
            "10.0.0.1", [("Forwarded", "for=6.6.6.6, for=1.1.1.1;proto=https, for=10.0.0.2")],
            "1.1.1.1"
        ),
        ("10.0.0.1", [("Forwarded", "for=\"[2001:db8::7]:4711\"")], "2001:db8:0:0:0:0:0:7"),
        // Proxies by IPv6 and by the IPv4 address inside it.
        ("2001:db8:f::1", [("X-Forwarded-For", "1.1.1.1")], "1.1.1.1"),
        ("::ffff:10.0.0.1", [("X-Forwarded-For", "1.1.1.1, ::ffff:10.0.0.2")], "1.1.1.1"),
        // From inside: the farthest known hop.
        ("10.0.0.1", [("X-Forwarded-For", "10.0.0.9, 10.0.0.2")], "10.0.0.9"),
        // Hidden, garbage, and what a client wrote before it.
        ("10.0.0.1", [("X-Forwarded-For", "1.1.1.1, garbage")], "10.0.0.1"),
        ("10.0.0.1", [("X-Forwarded-For", "garbage, 1.1.1.1")], "1.1.1.1"),
        ("10.0.0.1", [("Forwarded", "for=_hidden")], "10.0.0.1"),
        ("10.0.0.1", [("Forwarded", "for=unknown, for=10.0.0.2")], "10.0.0.1"),
        ("10.0.0.1", [("Forwarded", "for=\", for=1.1.1.1")], "10.0.0.1"),
        ("10.0.0.1", [("X-Forwarded-For", "")], "10.0.0.1"),
        // The client wrote the field that the proxy does not set.
        (
            "10.0.0.1", [("Forwarded", "for=6.6.6.6"), ("X-Forwarded-For", "1.1.1.1")], "10.0.0.1"
        ),
        (
            "10.0.0.1", [("X-Forwarded-For", "6.6.6.6"), ("Forwarded", "for=1.1.1.1")], "10.0.0.1"
        ),
        ("10.0.0.1", [("X-Forwarded-For", "1.1.1.1"), ("Forwarded", "for=1.1.1.1")], "1.1.1.1"),
        // More hops than are followed.
        (
            "10.0.0.1",
            [("X-Forwarded-For", "1.1.1.1" + String(repeating: ",10.0.0.2", count: 32))],
            "10.0.0.1"
        ),
        (
            "10.0.0.1",
            [("X-Forwarded-For", "1.1.1.1" + String(repeating: ",10.0.0.2", count: 31))],
            "1.1.1.1"
        ),
    ]

    @Test(arguments: claims)
    func `the client is the nearest hop that is not a proxy`(
        peer: String, fields: [(String, String)], client: String
    ) throws {
        let proxies = try Self.proxies("10.0.0.0/8 , 2001:db8:f::/48")
        let found = proxies.client(
            Self.fields(fields), authority: "danji", from: IPAddress(peer))
        #expect(found.address?.description == client)
    }

    static let addresses: [(fields: [(String, String)], url: String)] = [
        ([], "http://inner:8080"),
        ([("X-Forwarded-Proto", "https")], "https://inner:8080"),
        (
            [("X-Forwarded-Proto", "http, HTTPS"), ("X-Forwarded-Host", "danji.example")],
            "https://danji.example"
        ),
        ([("Forwarded", "for=1.1.1.1;proto=https;host=danji.example")], "https://danji.example"),
        ([("X-Forwarded-Proto", "javascript")], "http://inner:8080"),
        ([("X-Forwarded-Host", "evil/path")], "http://inner:8080"),
        ([("X-Forwarded-Host", "a b")], "http://inner:8080"),
        ([("X-Forwarded-Host", String(repeating: "a", count: 300))], "http://inner:8080"),
    ]

    @Test(arguments: addresses)
    func `scheme and host of addresses come from the proxy`(
        fields: [(String, String)], url: String
    ) throws {
        let proxies = try Self.proxies("10.0.0.0/8")
        let headers = Self.fields(fields)
        let near = proxies.client(headers, authority: "inner:8080", from: IPAddress("10.0.0.1"))
        #expect(near.baseURL == url)
        let far = proxies.client(headers, authority: "inner:8080", from: IPAddress("11.0.0.1"))
        #expect(far.baseURL == "http://inner:8080")
    }

    @Test func `without proxies nothing is trusted, and a peer may have no address`() throws {
        let headers = Self.fields([("X-Forwarded-For", "1.1.1.1")])
        let client = TrustedProxies.none.client(
            headers, authority: "", from: IPAddress("127.0.0.1"))
        #expect(
            client == RequestClient(address: IPAddress("127.0.0.1"), baseURL: "http://localhost"))
        let unnamed = try Self.proxies("::/0").client(headers, authority: "", from: nil)
        #expect(unnamed.address == nil)
    }

    @Test(arguments: ["10.0.0.0/33", "10.0.0.0/8;10.0.0.1", "localhost", "10.0.0.0/8,::g"])
    func `an invalid block is reported at start`(text: String) {
        let error = #expect(throws: ConfigurationError.self) { try Self.proxies(text) }
        #expect(error?.description.contains("DANJI_TRUSTED_PROXIES") == true)
        #expect(error?.description.contains(text.split(separator: ",").last ?? "") == true)
    }

    @Test(arguments: [
        ("0.0.0.0/0", "every IPv4 address"), ("::/0", "every IPv4 address"),
        ("10.0.0.0/8,::ffff:0:0/96", "every IPv4 address"), ("::/64", "every IPv4 address"),
        ("0.0.0.0/1,128.0.0.0/1", "more public IPv4 addresses than a /8 has"),
        ("0.0.0.0/2,64.0.0.0/2,128.0.0.0/2,192.0.0.0/2", "more public IPv4 addresses"),
        ("8.0.0.0/7", "more public IPv4 addresses"),
        ("11.0.0.0/8,192.0.2.1", "more public IPv4 addresses"),
        (
            (0..<256).map { "\($0).0.0.0/8" }.joined(separator: ","),
            "more public IPv4 addresses"
        ),
        ("8000::/1,::/1", "every IPv4 address"), ("2000::/3", "more public IPv6 addresses"),
        ("2001::/16,2002::/16", "more public IPv6 addresses than a /16 has"),
    ])
    func `a set that holds clients is refused in production`(_ text: String, _ words: String) {
        let error = #expect(throws: ConfigurationError.self) {
            try TrustedProxies(setting: text, isProduction: true)
        }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
        #expect(throws: Never.self) { try TrustedProxies(setting: text, isProduction: false) }
    }

    @Test(arguments: [
        "", "10.0.0.0/8,fd00::/8", "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7,127.0.0.1,::1",
        "11.0.0.0/8", "11.0.0.0/8,11.1.0.0/16,11.0.0.0/8", "2001::/16,10.0.0.0/8",
        // Large content networks publish ranges like these.
        "104.16.0.0/13,172.64.0.0/13,162.158.0.0/15,131.0.72.0/22,2400:cb00::/32,2a06:98c0::/29",
    ])
    func `proxies of private networks and of content networks may be trusted`(
        _ text: String
    ) throws {
        _ = try TrustedProxies(setting: text, isProduction: true)
    }
}

import Testing

@testable import Redis

@Suite struct RedisAddressTests {
    @Test func `a network URL names host, port, database and password`() throws {
        let address = try RedisAddress(url: "redis://:s%40cr%2Fet@cache.internal:6380/3")
        #expect(address.endpoint == .tcp(host: "cache.internal", port: 6380))
        #expect(address.database == 3)
        #expect(address.password == Array("s@cr/et".utf8))
        #expect(address.user == nil)
    }

    @Test func `omitted parts have defaults`() throws {
        for url in ["redis://localhost", "redis://localhost/", "REDIS://localhost:6379/0"] {
            #expect(
                try RedisAddress(url: url)
                    == RedisAddress(endpoint: .tcp(host: "localhost", port: 6379))
            )
        }
    }

    @Test func `an IPv6 host is in brackets`() throws {
        #expect(
            try RedisAddress(url: "redis://[::1]:7000/1").endpoint == .tcp(host: "::1", port: 7000))
        #expect(
            try RedisAddress(url: "redis://[fe80::1%25eth0]").endpoint
                == .tcp(host: "fe80::1%25eth0", port: 6379))
    }

    @Test func `a user has a password`() throws {
        let address = try RedisAddress(url: "redis://danji:pass@h")
        #expect(address.user == Array("danji".utf8))
        #expect(address.password == Array("pass".utf8))
    }

    @Test func `a socket URL names a path`() throws {
        for scheme in ["redis+unix", "unix"] {
            let address = try RedisAddress(url: "\(scheme):///tmp/a%20b.sock?db=2")
            #expect(address.endpoint == .unix(path: "/tmp/a b.sock"))
            #expect(address.database == 2)
        }
        let address = try RedisAddress(url: "redis+unix://:pw@/run/redis.sock")
        #expect(address.endpoint == .unix(path: "/run/redis.sock"))
        #expect(address.password == Array("pw".utf8))
    }

    @Test(
        arguments: [
            ("rediss://h", .encryptionUnsupported), ("REDISS://h:1", .encryptionUnsupported),
            ("http://h", .unknownScheme), ("localhost:6379", .unknownScheme), ("", .unknownScheme),
            ("redis://", .invalidHost), ("redis://:6379", .invalidHost),
            ("redis://a b", .invalidHost),
            ("redis://[::1", .invalidHost), ("redis://[::1]x", .invalidHost),
            ("redis://[host]", .invalidHost), ("redis://h\u{0}", .invalidHost),
            ("redis://h:", .invalidPort), ("redis://h:0", .invalidPort),
            ("redis://h:65536", .invalidPort), ("redis://h:+1", .invalidPort),
            ("redis://h:1:2", .invalidPort), ("redis://h/x", .invalidDatabase),
            ("redis://h/-1", .invalidDatabase), ("redis://h/1/2", .invalidDatabase),
            ("redis://pass@h", .invalidCredentials), ("redis://:%zz@h", .invalidCredentials),
            ("redis://user:@h", .invalidCredentials), ("redis://h?db=1", .unknownParameter),
            ("unix://relative.sock", .invalidPath), ("unix:///", .invalidPath),
            ("unix:///a%00b", .invalidPath), ("unix:///a%2", .invalidPath),
            ("unix:///a?database=1", .unknownParameter), ("unix:///a?db=x", .invalidDatabase),
        ] as [(String, RedisAddressError)])
    func `what is no address is refused with its reason`(url: String, error: RedisAddressError) {
        #expect(throws: error) { try RedisAddress(url: url) }
    }

    @Test func `the longest socket path has 107 bytes`() throws {
        let path = "/" + String(repeating: "x", count: 106)
        #expect(try RedisAddress(url: "unix://" + path).endpoint == .unix(path: path))
        #expect(throws: RedisAddressError.invalidPath) {
            try RedisAddress(url: "unix://" + path + "x")
        }
    }

    @Test func `no description shows the password`() throws {
        let address = try RedisAddress(url: "redis://danji:hunter2@[::1]:1/5")
        var dumped = ""
        dump(address, to: &dumped)
        dump(RedisConfiguration(address: address), to: &dumped)
        let shown = "\(address) \(String(reflecting: address)) \(dumped)"
        #expect(!shown.contains("hunter2"))
        #expect(!shown.contains("\(Array("hunter2".utf8))") && !shown.contains("- 104"))
        #expect(address.description == "redis://[::1]:1/5")
        #expect(RedisAddressError.encryptionUnsupported.description.contains("no TLS"))
    }
}

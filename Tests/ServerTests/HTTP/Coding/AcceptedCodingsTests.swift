import Testing

@testable import Server

@Suite struct AcceptedCodingsTests {
    @Test(arguments: [
        "gzip", "GZIP", "x-gzip", "deflate, gzip;q=0.5", "*", "br;q=1.0, gzip;q=0.8, *;q=0.1",
        "identity;q=0.2, gzip", "gzip;q=0.5, identity;q=0.5", "gzip ; q=0.001",
    ])
    func `gzip is sent to whom it is no less welcome than the plain body`(_ field: String) {
        #expect(AcceptedCodings.allowGzip(field))
    }

    @Test(arguments: [
        nil, "", "identity", "deflate", "br", "gzip;q=0", "gzip; q=0.000", "*;q=0",
        "gzip;q=0, *", "identity, gzip;q=0.5", "gzip;q=nonsense", "gzips",
    ])
    func `others have the plain body`(_ field: String?) {
        #expect(!AcceptedCodings.allowGzip(field))
    }
}

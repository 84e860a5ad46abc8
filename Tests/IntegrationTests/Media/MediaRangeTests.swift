// Parts of files, as requested by video players and interrupted downloads, from the disk and from a
// bucket. https://www.rfc-editor.org/rfc/rfc9110#section-14
import Foundation
import TestSupport
import Testing

@Suite struct MediaRangeTests {
    enum Place: String, CaseIterable, Sendable {
        case disk, bucket
    }

    /// Runs `body` with the address of a document on a server, and its bytes.
    private static func with(
        _ place: Place,
        _ body: (_ http: HTTPClient, _ path: String, _ bytes: [UInt8]) async throws -> Void
    ) async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let variables = Served.Cache.memory.environment(services, complexes.database)
        func run(_ more: [String: String]) async throws {
            try await RunningServer.with(variables.merging(more) { $1 }) { server in
                let resident = Acting(.resident(of: 1), on: server)
                let file = SampleFile.pdf(String(repeating: "0123456789", count: 40_000))
                let media = try await resident.upload(file)
                try await body(server.http, try resident.path(media["url"]), file.bytes)
            }
        }
        switch place {
        case .disk: try await run([:])
        case .bucket: try await BucketStub.with { try await run($0.environment) }
        }
    }

    @Test(arguments: Place.allCases)
    func `a range is answered with exactly its bytes`(_ place: Place) async throws {
        try await Self.with(place) { http, path, bytes in
            for (range, part) in [
                ("bytes=0-1", 0..<2), ("bytes=100-299999", 100..<300_000),
                ("bytes=399000-", 399_000..<bytes.count),
                ("bytes=-3", bytes.count - 3..<bytes.count),
                ("bytes=5-99999999999999999999", 5..<bytes.count),
            ] {
                let answer = try await http.request("GET", path, headers: ["Range": range])
                #expect(answer.status == 206)
                #expect(answer.body.elementsEqual(bytes[part]), "\(range)")
                #expect(answer.headers["content-length"] == "\(part.count)")
                #expect(
                    answer.headers["content-range"]
                        == "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)")
                #expect(answer.headers["accept-ranges"] == "bytes")
                #expect(answer.headers["content-type"] == "application/pdf")
                #expect(answer.headers["x-content-type-options"] == "nosniff")
            }
            for range in ["bytes=0-1,5-6", "bytes=5-1", "lines=0-1", "bytes=x"] {
                let answer = try await http.request("GET", path, headers: ["Range": range])
                #expect(answer.status == 200 && answer.body == bytes, "\(range)")
                #expect(answer.headers["content-range"] == nil)
            }
        }
    }

    @Test(arguments: Place.allCases)
    func `a range past the end is 416 and states the length of the file`(_ place: Place)
        async throws
    {
        try await Self.with(place) { http, path, bytes in
            for range in ["bytes=\(bytes.count)-", "bytes=-0", "bytes=99999999999999999999-"] {
                let answer = try await http.request("GET", path, headers: ["Range": range])
                #expect(answer.status == 416)
                #expect(answer.headers["content-range"] == "bytes */\(bytes.count)")
            }
        }
    }

    @Test(arguments: Place.allCases)
    func `HEAD answers like GET, and the tag matches the bytes`(_ place: Place) async throws {
        try await Self.with(place) { http, path, bytes in
            let whole = try await http.request("GET", path)
            #expect(whole.status == 200 && whole.body == bytes)
            let tag = try #require(whole.headers["etag"])
            #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count > 4)
            let head = try await http.request("HEAD", path, headers: ["Range": "bytes=0-1"])
            #expect(head.status == 200 && head.body.isEmpty)
            for name in [
                "content-length", "content-type", "etag", "accept-ranges", "content-disposition",
            ] {
                #expect(head.headers[name] == whole.headers[name], "\(name)")
            }
            #expect(head.headers["content-length"] == "\(bytes.count)")

            let known = try await http.request("GET", path, headers: ["If-None-Match": tag])
            #expect(known.status == 304 && known.body.isEmpty)
            #expect(known.headers["etag"] == tag)
            let same = try await http.request(
                "GET", path, headers: ["Range": "bytes=0-1", "If-Range": tag])
            #expect(same.status == 206 && same.body == Array(bytes[..<2]))
            let other = try await http.request(
                "GET", path, headers: ["Range": "bytes=0-1", "If-Range": "\"another\""])
            #expect(other.status == 200 && other.body == bytes)
        }
    }
}

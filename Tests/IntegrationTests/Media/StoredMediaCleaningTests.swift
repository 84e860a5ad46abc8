// Files stored before the current rules are cleaned by the server itself, on disk and in a bucket,
// one by one, and each once.
import Foundation
import TestSupport
import Testing

@Suite struct StoredMediaCleaningTests {
    /// Where the bytes of a file are stored, by the names of the file and the variant.
    typealias Store = @Sendable (_ id: String, _ variant: String) -> URL

    private struct Case {
        let server: RunningServer
        let complexes: SampleComplexes
        let store: Store

        func sql(_ text: String) async throws -> String { try await complexes.sql(text) }

        /// Waits until no files are left to be cleaned except those given.
        func settle(except ids: String = "") async throws {
            for _ in 0..<600 {
                let left = try await sql(
                    "SELECT count(*) FROM media WHERE status = 'READY' AND cleaning < 3"
                        + (ids.isEmpty ? "" : " AND id <> '\(ids)'"))
                if left == "0" { return }
                try await Task.sleep(for: .milliseconds(100))
            }
            Issue.record("files are left")
        }
    }

    private static func with(
        _ place: MediaRangeTests.Place, _ body: (Case) async throws -> Void
    ) async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let variables = Served.Cache.memory.environment(services, complexes.database)
        func run(_ more: [String: String], _ store: @escaping Store) async throws {
            try await RunningServer.with(variables.merging(more) { $1 }) { server in
                try await body(Case(server: server, complexes: complexes, store: store))
            }
        }
        switch place {
        case .disk:
            let folder = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID())")
            defer { try? FileManager.default.removeItem(at: folder) }
            try await run(["DANJI_MEDIA_DIR": folder.path(percentEncoded: false)]) { id, variant in
                folder.appending(path: "files/\(id.suffix(2))/\(id)/\(variant)")
            }
        case .bucket:
            try await BucketStub.with { bucket in
                try await run(bucket.environment) { id, variant in
                    bucket.folder.appending(path: "\(id)_\(variant)")
                }
            }
        }
    }

    @Test(arguments: MediaRangeTests.Place.allCases)
    func `stored files are cleaned, and those that cannot be are no longer served`(
        _ place: MediaRangeTests.Place
    ) async throws {
        try await SampleMedia.with("make_pictures") { folder, pictures in
            try await SampleMedia.with("make_videos") { _, videos in
                try await Self.with(place) { test in
                    try await Self.clean(test, pictures, videos, folder)
                }
            }
        }
    }

    private static func clean(
        _ test: Case, _ pictures: [JSON], _ videos: [JSON], _ folder: URL
    ) async throws {
        func sample(_ name: String, _ type: String) throws -> JSON {
            try #require(
                (pictures + videos).first {
                    $0["name"] == .string(name)
                        && ($0["type"] == .string(type) || $0["type"].isNull)
                })
        }
        let owner = Acting(.resident(of: 1, 1), on: test.server)
        let webp = try SampleMedia.bytes(of: sample("lossy", "image/webp"))
        var stored: [(file: JSON, media: JSON, isPicture: Bool)] = []
        for (name, type) in [
            ("plain", "image/jpeg"), ("rgb", "image/png"), ("animated", "image/gif"),
            ("animated", "image/webp"), ("phone", "video/mp4"),
        ] {
            let file = try sample(name, type)
            let bytes = try SampleMedia.bytes(of: file)
            let media = try await owner.upload(
                SampleFile(name: "a", mimeType: type, bytes: bytes))
            let id = try Self.id(of: media)
            // As stored by an older release.
            try Data(bytes).write(to: test.store(id, "original"))
            let isPicture = type != "video/mp4"
            if isPicture { try Data(webp).write(to: test.store(id, "thumbnail")) }
            stored.append((file, media, isPicture))
        }
        let broken = try await owner.upload(
            SampleFile(
                name: "a.mp4", mimeType: "video/mp4",
                bytes: try SampleMedia.bytes(of: sample("silent", "video/mp4"))))
        try Data("\0\0\0\u{10}ftypisom\0\0\0\0".utf8)
            .write(to: test.store(try Self.id(of: broken), "original"))
        let document = try await owner.upload(.pdf())
        // One that another node has just claimed.
        let taken = try Self.id(of: document)
        _ = try await test.sql(
            """
            UPDATE media SET cleaning = CASE kind WHEN 'VIDEO' THEN 2 ELSE 0 END,
                file_name = 'x.html', width = NULL, height = NULL, duration_ms = NULL,
                cleaning_since = CASE WHEN id = '\(taken)' THEN now() END
            """)
        try await test.settle(except: taken)

        #expect(try await owner.get(broken["url"]).status == 404)
        #expect(
            try await test.sql(
                """
                SELECT count(*) FROM media WHERE kind = 'VIDEO' AND NOT is_withheld
                    AND width = 160 AND height = 120 AND duration_ms BETWEEN 1900 AND 2100
                """) == "1", "what a video says of itself is known as well")
        var left: [JSON] = []
        for (number, (file, media, isPicture)) in stored.enumerated() {
            for variant in isPicture ? ["url", "thumbnail"] : ["url"] {
                let answer = try await owner.get(media[variant])
                #expect(answer.status == 200)
                let target = folder.appending(path: "cleaned-\(number)-\(variant)")
                try Data(answer.body).write(to: target)
                left.append([
                    "name": file["name"], "frames": variant == "url" ? file["frames"] : .null,
                    "file": .string(target.path(percentEncoded: false)),
                    "type": variant == "url" ? file["type"] : "image/webp",
                ])
                if variant == "url" {
                    let size = try await test.sql(
                        "SELECT byte_size FROM media WHERE id = '\(try Self.id(of: media))'")
                    #expect(size == "\(answer.body.count)")
                }
            }
        }
        let found = try await SampleMedia.findings(
            "check_pictures", left.filter { !$0["type"].isNull }, in: folder)
        #expect(found == [])
        let foundInVideos = try await SampleMedia.findings(
            "check_videos", left.filter { $0["type"].isNull }, in: folder)
        #expect(foundInVideos == [])

        // A claimed file was not finished: after a while another node does it.
        #expect(
            try await test.sql("SELECT cleaning FROM media WHERE id = '\(taken)'") == "0")
        _ = try await test.sql("UPDATE media SET cleaning_since = now() - interval '1 hour'")
        try await test.settle()
        #expect(
            try await test.sql(
                "SELECT string_agg(DISTINCT file_name, ' ' ORDER BY file_name) FROM media")
                == "x.gif x.jpg x.mp4 x.pdf x.png x.webp")
        let answer = try await owner.get(document["url"])
        #expect(answer.body == SampleFile.pdf().bytes)
    }

    /// Of the address `…/media/ID/original?…`.
    private static func id(of media: JSON) throws -> String {
        let parts = try #require(media["url"].string).split(separator: "/")
        return String(parts[3])
    }
}

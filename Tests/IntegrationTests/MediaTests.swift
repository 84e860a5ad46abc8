// Files are uploaded with tickets, checked and cleaned, and served under signed addresses.
import Foundation
import TestSupport
import Testing

@Suite(.served()) struct MediaTests {
    private static func sql(_ text: String) async throws -> String {
        try await Served.current.complexes.sql(text)
    }

    // MARK: - The life of a file

    @Test func `a picture is cleaned, turned upright and shown in four sizes`() async throws {
        let resident = try Acting(.resident(of: 1, 1))
        let photo = try await SampleFile.photo()
        #expect(photo.bytes.contains(Array("SECRETPLACE".utf8)))
        let ticket = try await resident.ticket(photo)
        #expect(ticket["media"]["status"] == "AWAITING_UPLOAD")
        #expect(ticket["media"]["url"].isNull)
        #expect(ticket["headers"].items == [["name": "Content-Type", "value": "image/jpeg"]])
        #expect(try await resident.put(photo.bytes, to: ticket) == 204)
        let finished = try await resident.finish(ticket["media"]["id"])
        let media = finished["media"]
        #expect(finished.codes.isEmpty)
        #expect(media["status"] == "READY")
        #expect(media["kind"] == "IMAGE")
        #expect(media["fileName"] == "사진 1.jpg")
        #expect(media["width"] == 600 && media["height"] == 900, "the picture was on its side")

        let original = try await resident.get(media["url"])
        #expect(original.status == 200)
        #expect(original.headers["content-type"] == "image/jpeg")
        #expect(original.headers["x-content-type-options"] == "nosniff")
        #expect(
            original.headers["content-disposition"]?.hasPrefix("inline; filename*=UTF-8''%EC%82%AC")
                == true)
        #expect(original.headers["cache-control"]?.contains("private") == true)
        #expect(media["byteSize"] == .int(original.body.count))
        for word in ["SECRETPLACE", "Exif"] {
            #expect(!original.body.contains(Array(word.utf8)), "\(word) was left in")
        }
        let thumbnail = try await resident.get(media["thumbnail"])
        #expect(thumbnail.headers["content-type"] == "image/webp")
        #expect(thumbnail.body.starts(with: Array("RIFF".utf8)))
        #expect(thumbnail.body.count < original.body.count)
        #expect(try await resident.get(media["large"]).status == 200)

        let again = try await resident.finish(media["id"])
        #expect(again["media"]["status"] == "READY", "it answers the present state")
        #expect(try await resident.put(photo.bytes, to: ticket) == 409)
    }

    @Test(arguments: ["png", "webp", "gif"])
    func `pictures of other types keep their type`(_ type: String) async throws {
        let bytes = try await SampleFile.made(type)
        let file = SampleFile(name: "a.\(type)", mimeType: "image/\(type)", bytes: bytes)
        let resident = try Acting(.resident(of: 1, 2))
        let media = try await resident.upload(file)
        #expect(media["mimeType"] == .string("image/\(type)"))
        #expect(media["width"] == 64 && media["height"] == 48)
        #expect(try await resident.get(media["url"]).headers["content-type"] == "image/\(type)")
    }

    @Test func `a HEIC picture becomes a JPEG, which browsers show`() async throws {
        let bytes = try await SampleFile.made("heic", 128, 96)
        let resident = try Acting(.resident(of: 1, 2))
        let media = try await resident.upload(
            SampleFile(name: "IMG_1.HEIC", mimeType: "image/heic", bytes: bytes))
        #expect(media["mimeType"] == "image/jpeg")
        #expect(media["fileName"] == "IMG_1.jpg")
        #expect(try await resident.get(media["url"]).body.starts(with: [0xFF, 0xD8, 0xFF]))
    }

    @Test func `a document is downloaded, never shown inside a page`() async throws {
        let resident = try Acting(.resident(of: 1, 2))
        let media = try await resident.upload(.pdf())
        #expect(media["kind"] == "DOCUMENT")
        #expect(media["thumbnail"].isNull)
        let answer = try await resident.get(media["url"])
        #expect(answer.body == SampleFile.pdf().bytes)
        #expect(answer.headers["content-disposition"]?.hasPrefix("attachment;") == true)
        #expect(answer.headers["content-security-policy"] == "default-src 'none'; sandbox")
    }

    // MARK: - Tickets

    @Test(arguments: [(nil, "UNAUTHENTICATED"), (SampleComplexes.Person.guest, "GUEST_READ_ONLY")])
    func `D3: guests and anonymous clients upload nothing`(
        _ person: SampleComplexes.Person?, _ code: String
    ) async throws {
        let acting = try Acting(person)
        let input: JSON = ["files": [try await SampleFile.pdf().declared]]
        let acted = try await acting("mediaCreateUploads", input, "tickets { uploadUrl }")
        #expect(acted.codes == [code])
        #expect(acted["tickets"].isNull)
        #expect(try await acting("mediaFinishUpload", ["mediaId": "AAAA"]).codes == [code])
    }

    private static let badFiles: [(String, JSON, String)] = [
        ("mimeType", "text/html", "BAD_FORMAT"), ("mimeType", "image/svg+xml", "BAD_FORMAT"),
        ("byteSize", 0, "OUT_OF_RANGE"), ("byteSize", .int((20 << 20) + 1), "MEDIA_TOO_LARGE"),
        ("mimeType", "", "REQUIRED"), ("sha256", " ", "REQUIRED"),
        ("sha256", "abc", "BAD_FORMAT"),
        ("sha256", .string(String(repeating: "g", count: 64)), "BAD_FORMAT"),
        ("fileName", " ", "REQUIRED"), ("fileName", "a\u{0}b", "BAD_FORMAT"),
        ("fileName", .string(String(repeating: "가", count: 256)), "TOO_LONG"),
        ("altText", .string(String(repeating: "가", count: 501)), "TOO_LONG"),
    ]

    @Test(arguments: badFiles)
    func `D12: a forbidden upload is refused before a byte is sent`(
        _ field: String, _ value: JSON, _ code: String
    ) async throws {
        let good = try await SampleFile.pdf().declared
        let acted = try await Acting(.resident(of: 1, 3))(
            "mediaCreateUploads", ["files": [good, good.with([field: value])]],
            "tickets { uploadUrl }")
        #expect(acted.codes == [code])
        #expect(acted.paths == ["input.files.1.\(field)"])
        #expect(acted["tickets"].isNull)
    }

    @Test func `one to ten files at once, for a complex that exists`() async throws {
        let file = try await SampleFile.pdf().declared
        let resident = try Acting(.resident(of: 1, 3))
        let none = try await resident("mediaCreateUploads", ["files": []])
        #expect(none.codes == ["TOO_FEW"])
        let many = try await resident(
            "mediaCreateUploads", ["files": .array(Array(repeating: file, count: 11))])
        #expect(many.codes == ["TOO_MANY"])
        #expect(many.errors[0]["maximum"] == 10)
        let ten = try await resident(
            "mediaCreateUploads", ["files": .array(Array(repeating: file, count: 10))],
            "tickets { media { id } }")
        #expect(Set(ten["tickets"].items.compactMap { $0["media"]["id"].string }).count == 10)
        let nowhere = try await resident(
            "mediaCreateUploads", ["files": [file], "apartmentId": "AAAA"])
        #expect(nowhere.codes == ["NOT_FOUND"])
    }

    @Test
    func `D22: an address that was changed, or has expired, accepts and shows nothing`()
        async throws
    {
        let resident = try Acting(.resident(of: 1, 4))
        let media = try await resident.upload(.pdf("서명"))
        let ticket = try await resident.ticket(.pdf())
        let path = try resident.path(ticket["uploadUrl"])
        let file = try resident.path(media["url"])
        let http = resident.server.http
        for (method, path) in [("PUT", path), ("GET", file)] {
            let expires = try #require(path.firstMatch(of: #/expires=(\d+)/#))
            let later = path.replacing("expires=\(expires.1)", with: "expires=9999999999")
            let unsigned = String(path.prefix { $0 != "&" })
            for forged in [later, unsigned, path + "x"] {
                let body = method == "PUT" ? Array("x".utf8) : []
                let answer = try await http.request(method, forged, body: body)
                #expect(answer.status == 403, "\(method) \(forged)")
            }
        }
        let other = file.replacing("/original?", with: "/large?")
        let shown = try await http.request("GET", other)
        #expect(shown.status == 403, "each variant has its own: \(shown.status) \(shown.text)")
        #expect(try await http.request("GET", "/media/nobody/original").status == 404)
        _ = try await Self.sql(
            "UPDATE media SET expires_at = now() WHERE status = 'AWAITING_UPLOAD' AND owner_id = \(SampleComplexes.rowID(.account, 1, 4))"
        )
        #expect(try await resident.put(SampleFile.pdf().bytes, to: ticket) == 403)
    }

    @Test func `more bytes than announced are refused while they arrive`() async throws {
        let resident = try Acting(.resident(of: 1, 5))
        let ticket = try await resident.ticket(.pdf())
        let many = [UInt8](repeating: 65, count: 1 << 20)
        #expect(try await resident.put(many, to: ticket) == 413)
        let chunked =
            "PUT \(try resident.path(ticket["uploadUrl"])) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n1000\r\n" + String(repeating: "A", count: 4096)
            + "\r\n0\r\n\r\n"
        let answer = try await resident.server.http.send(Array(chunked.utf8))
        #expect(answer?.status == 413)
        #expect(try await resident.put(SampleFile.pdf().bytes, to: ticket) == 204)
    }

    // MARK: - The end of an upload

    @Test func `an incomplete upload is not ready, and the ticket remains valid`() async throws {
        let resident = try Acting(.resident(of: 1, 6))
        let ticket = try await resident.ticket(.pdf())
        let early = try await resident.finish(ticket["media"]["id"])
        #expect(early.codes == ["MEDIA_NOT_READY"])
        #expect(try await resident.put(SampleFile.pdf().bytes, to: ticket) == 204)
        #expect(try await resident.finish(ticket["media"]["id"])["media"]["status"] == "READY")
    }

    @Test func `D12: bytes other than those announced are MEDIA_REJECTED`() async throws {
        let resident = try Acting(.resident(of: 1, 7))
        let damaged = Array(try await SampleFile.made("jpg").prefix(40))
        let wrong: [(String, SampleFile, [String: JSON], [UInt8])] = [
            ("another hash", .pdf(), [:], Array("%PDF-1.7\n문셔".utf8)),
            ("fewer bytes", .pdf(), [:], Array("%PDF".utf8)),
            (
                "a page",
                SampleFile(name: "a.pdf", mimeType: "application/pdf", bytes: Array("<html>".utf8)),
                [:], Array("<html>".utf8)
            ),
            (
                "no picture", SampleFile(name: "a.jpg", mimeType: "image/jpeg", bytes: damaged),
                [:], damaged
            ),
        ]
        for (name, file, more, bytes) in wrong {
            let ticket = try await resident.ticket(file, declaring: more)
            #expect(try await resident.put(bytes, to: ticket) == 204)
            for _ in 1...2 {
                let finished = try await resident.finish(ticket["media"]["id"])
                #expect(finished.codes == ["MEDIA_REJECTED"], "\(name)")
                #expect(finished["media"].isNull)
            }
            let seen = try await resident.ask(
                "query ($id: ID!) { node(id: $id) { ... on Media { status url } } }",
                ["id": ticket["media"]["id"]])
            #expect(seen["node"] == ["status": "REJECTED", "url": nil], "\(name)")
        }
    }

    @Test func `other people's uploads are NOT_FOUND`() async throws {
        let ticket = try await Acting(.resident(of: 1, 8)).ticket(.pdf())
        let neighbour = try await Acting(.resident(of: 1, 9)).finish(ticket["media"]["id"])
        let missing = try await Acting(.resident(of: 1, 9)).finish("AAAA")
        #expect(neighbour.codes == ["NOT_FOUND"])
        #expect(neighbour.errors == missing.errors)
    }

    @Test func `finishing many times at once processes once`() async throws {
        let resident = try Acting(.resident(of: 1, 8))
        let photo = try await SampleFile.photo(64, 64)
        let ticket = try await resident.ticket(photo)
        #expect(try await resident.put(photo.bytes, to: ticket) == 204)
        let states = try await withThrowingTaskGroup(of: JSON.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    try await resident.finish(ticket["media"]["id"])["media"]["status"]
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(states == Array(repeating: "READY", count: 6))
    }

    // MARK: - Sweeping

    @Test func `a file attached to nothing for a day is swept with its bytes`() async throws {
        let resident = try Acting(.resident(of: 1, 10))
        let media = try await resident.upload(.pdf("버림"))
        let kept = try await resident.upload(.pdf("둠"))
        let owner = SampleComplexes.rowID(.account, 1, 10)
        _ = try await Self.sql(
            """
            UPDATE media SET orphan_since = now() - interval '25 hours' WHERE owner_id = \(owner)
                AND created_at = (SELECT min(created_at) FROM media WHERE owner_id = \(owner))
            """)
        let path = try resident.path(media["url"])
        var status = 200
        for _ in 0..<100 where status == 200 {
            try await Task.sleep(for: .milliseconds(100))
            status = try await resident.server.http.request("GET", path).status
        }
        // The bytes are deleted before the row that refers to them.
        #expect([403, 404].contains(status))
        #expect(try await resident.get(kept["url"]).status == 200)
    }

    // MARK: - Avatars

    @Test func `an avatar is one's own ready picture, and neighbours see it`() async throws {
        let resident = try Acting(.resident(of: 1, 11))
        let photo = try await SampleFile.photo(80, 60)
        let media = try await resident.upload(photo)["id"]
        let selection = "viewer { user { avatar { id } } }"
        let set = try await resident("profileUpdate", ["avatarId": media], selection)
        #expect(set.codes.isEmpty)
        #expect(set["viewer"]["user"]["avatar"]["id"] == media)
        let seen = try await Acting(.resident(of: 1, 12)).ask(
            "query ($id: ID!) { node(id: $id) { ... on User { avatar { url(variant: THUMBNAIL) } } } }",
            ["id": .string(SampleComplexes.Person.resident(of: 1, 11).id)])
        #expect(try await resident.get(seen["node"]["avatar"]["url"]).status == 200)

        let document = try await resident.upload(.pdf("얼굴이 아님"))["id"]
        let foreign = try await Acting(.resident(of: 1, 12)).upload(photo)["id"]
        let waiting = try await resident.ticket(photo)["media"]["id"]
        for (id, code) in [
            (document, "MEDIA_NOT_READY"), (waiting, "MEDIA_NOT_READY"), (foreign, "NOT_FOUND"),
        ] {
            let refused = try await resident("profileUpdate", ["avatarId": id], selection)
            #expect(refused.codes == [code])
            #expect(refused.paths == ["input.avatarId"])
        }
        let other = try await resident.upload(photo)["id"]
        let changed = try await resident("profileUpdate", ["avatarId": other], selection)
        #expect(changed["viewer"]["user"]["avatar"]["id"] == other)
        let both = try await resident(
            "profileUpdate", ["avatarId": media, "clearAvatar": true], selection)
        #expect(both.codes == ["INVALID"])
        let cleared = try await resident("profileUpdate", ["clearAvatar": true], selection)
        #expect(cleared.codes.isEmpty && cleared["viewer"]["user"]["avatar"].isNull)
    }
}

// Files of every kind through the API, each inspected by other programs: nothing but the picture
// remains, with its original colours.
import Foundation
import TestSupport
import Testing

@Suite(.served()) struct MediaFormatTests {
    /// Uploads a file as one of several people, so that uploads do not queue much.
    private static func upload(_ file: JSON, _ number: Int) async throws -> JSON {
        let path = try #require(file["file"].string)
        let name = try #require(path.split(separator: "/").last.map(String.init))
        return try await Acting(.resident(of: 1, 1 + number % 8)).upload(
            SampleFile(
                name: name, mimeType: file["type"].string ?? "video/mp4",
                bytes: try SampleMedia.bytes(of: file)))
    }

    /// Downloads an address into a folder.
    private static func fetch(_ url: JSON, to folder: URL, _ name: String) async throws -> JSON {
        let answer = try await Acting(.resident(of: 1, 1)).get(url)
        #expect(answer.status == 200)
        let path = folder.appending(path: name).path(percentEncoded: false)
        try Data(answer.body).write(to: URL(filePath: path))
        return .string(path)
    }

    @Test func `only the picture itself remains of any picture file, in its own colours`()
        async throws
    {
        try await SampleMedia.with("make_pictures") { folder, pictures in
            let served = try await withThrowingTaskGroup(of: [JSON].self) { group in
                for (number, picture) in pictures.enumerated() {
                    group.addTask {
                        let media = try await Self.upload(picture, number)
                        #expect(media["mimeType"] == picture["kept"])
                        let name = "\(number)-\(picture["name"].string ?? "")"
                        var files: [JSON] = []
                        for variant in ["url", "large", "small", "thumbnail"] {
                            let isOriginal = variant == "url"
                            files.append([
                                "name": .string("\(name) \(variant)"),
                                "file": try await Self.fetch(
                                    media[variant], to: folder, "\(name)-\(variant)"),
                                "type": isOriginal ? picture["kept"] : "image/webp",
                                "colours": picture["colours"],
                                "frames": isOriginal ? picture["frames"] : .null,
                                "transparent": picture["transparent"],
                            ])
                        }
                        return files
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(served.count == pictures.count * 4 && pictures.count > 30)
            let found = try await SampleMedia.findings("check_pictures", served, in: folder)
            #expect(found == [])
        }
    }

    @Test func `only pictures and sound remain of any video file, and it plays`()
        async throws
    {
        try await SampleMedia.with("make_videos") { folder, videos in
            var served: [JSON] = []
            for (number, video) in videos.enumerated() {
                let media = try await Self.upload(video, number)
                #expect(media["kind"] == "VIDEO")
                #expect(media["width"] == video["width"] && media["height"] == video["height"])
                let seconds = try #require(media["durationSeconds"].double)
                let milliseconds = Double(video["milliseconds"].int ?? 0)
                #expect(abs(seconds * 1_000 - milliseconds) < 100, "\(video["name"])")
                served.append([
                    "name": video["name"],
                    "file": try await Self.fetch(media["url"], to: folder, "served-\(number).mp4"),
                    "frames": video["frames"],
                ])
            }
            let found = try await SampleMedia.findings("check_videos", served, in: folder)
            #expect(found == [])
        }
    }

    @Test func `a video in an unsupported coding is rejected with the coding's name`()
        async throws
    {
        try await SampleMedia.with("make_refused_videos") { _, videos in
            for video in videos {
                let codings = try #require(video["codings"].string)
                let finished = try await Self.finished(
                    "a.mp4", "video/mp4", try SampleMedia.bytes(of: video))
                #expect(finished.codes == ["MEDIA_REJECTED"])
                #expect(finished.errors[0]["message"].string?.contains("(\(codings))") == true)
            }
        }
    }

    @Test func `an animated PNG with too many pixels in all its frames is rejected`()
        async throws
    {
        let finished = try await Self.finished(
            "a.png", "image/png", AnimatedPicture.png(3_000, 3_000, frames: 14))
        #expect(finished.codes == ["MEDIA_REJECTED"])
        #expect(finished.errors[0]["message"].string?.hasPrefix("사진이 너무 큽니다.") == true)
    }

    @Test func `a file with only a video's first box is rejected as damaged`() async throws {
        let bytes: [UInt8] = [0, 0, 0, 16] + Array("ftypisom".utf8) + [0, 0, 2, 0]
        let finished = try await Self.finished("a.mp4", "video/mp4", bytes)
        #expect(finished.codes == ["MEDIA_REJECTED"])
        #expect(
            finished.errors[0]["message"]
                == "올라온 파일이 손상되어 읽을 수 없습니다. 다른 파일을 올려 주세요.")
    }

    @Test func `a HEIC uploaded as JPEG is identified, however often it is finished`()
        async throws
    {
        let heic = try await SampleFile.made("heic", 64, 64)
        let finished = try await Self.finished("IMG_0001.jpg", "image/jpeg", heic)
        #expect(finished.codes == ["MEDIA_REJECTED"])
        #expect(
            finished.errors[0]["message"]
                == "올라온 파일은 HEIC 파일입니다. 형식(mimeType)에 image/heic 값을 넣어 다시 올려 주세요.")
        let page = try await Self.finished("a.pdf", "application/pdf", Array("<html>".utf8))
        #expect(
            page.errors[0]["message"]
                == "올라온 파일의 내용이 올릴 수 있는 형식이 아닙니다. 다른 파일을 올려 주세요.")
    }

    @Test func `the pixels and frames of an animation are checked before decoding`()
        async throws
    {
        for (width, frames) in [(3_000, 1_200), (1, 1_001)] {
            let bytes = AnimatedPicture.bytes(width, width, frames: frames)
            let finished = try await Self.finished("a.gif", "image/gif", bytes)
            #expect(finished.codes == ["MEDIA_REJECTED"])
            #expect(
                finished.errors[0]["message"]
                    == "사진이 너무 큽니다. 모든 장면을 더해 1억 2천만 화소, 1,000장면까지 올릴 수 있습니다.")
        }
        let few = AnimatedPicture.bytes(20, 20, frames: 30)
        let media = try await Acting(.resident(of: 1, 3)).upload(
            SampleFile(name: "a.gif", mimeType: "image/gif", bytes: few))
        #expect(media["width"] == 20 && media["height"] == 20)
    }

    /// Uploads a file to its end state. Finishes twice, which must change nothing.
    private static func finished(
        _ name: String, _ type: String, _ bytes: [UInt8]
    ) async throws -> Acted {
        let owner = try Acting(.resident(of: 1, 2))
        let ticket = try await owner.ticket(
            SampleFile(name: name, mimeType: type, bytes: bytes))
        #expect(try await owner.put(bytes, to: ticket) == 204)
        let first = try await owner.finish(ticket["media"]["id"])
        let second = try await owner.finish(ticket["media"]["id"])
        #expect(first.errors == second.errors)
        return second
    }

    // MARK: - Names

    static let names: [(String, String, String, String)] = [
        ("../사진\u{202E}gpj.html", "image/jpg", "image/jpeg", "사진gpj.jpg"),
        ("x.html", "application/pdf; version=1.7", "application/pdf", "x.pdf"),
        ("C:\\a\\IMG_1", "IMAGE/PJPEG", "image/jpeg", "IMG_1.jpg"),
    ]

    @Test(arguments: names.indices)
    func `a file is named after its type, without folders`(_ index: Int) async throws {
        let (typed, declared, type, name) = Self.names[index]
        let bytes =
            type == "image/jpeg" ? try await SampleFile.made("jpg") : SampleFile.pdf().bytes
        let owner = try Acting(.resident(of: 1, 4))
        let ticket = try await owner.ticket(
            SampleFile(name: typed, mimeType: declared, bytes: bytes))
        #expect(ticket["media"]["fileName"] == .string(name))
        #expect(ticket["media"]["mimeType"] == .string(type))
        #expect(ticket["headers"].items == [["name": "Content-Type", "value": .string(type)]])
        #expect(try await owner.put(bytes, to: ticket) == 204)
        let media = try await owner.finish(ticket["media"]["id"])["media"]
        #expect(media["fileName"] == .string(name))
        let answer = try await owner.get(media["url"])
        #expect(answer.headers["content-type"] == type)
        #expect(answer.headers["content-disposition"]?.hasSuffix(".\(name.suffix(3))") == true)
    }

    @Test(arguments: ["a/", "\u{202E}", " ", "../"])
    func `a name of which nothing remains is refused`(_ name: String) async throws {
        let file = SampleFile(
            name: name, mimeType: "application/pdf", bytes: SampleFile.pdf().bytes)
        let acted = try await Acting(.resident(of: 1, 4))(
            "mediaCreateUploads", ["files": [try await file.declared]], "tickets { uploadUrl }")
        #expect(acted.paths == ["input.files.0.fileName"])
        #expect(acted["tickets"].isNull)
    }
}

/// Pictures of a few bytes for each frame.
enum AnimatedPicture {
    /// The header of an animation; none of its frames can be decoded.
    /// https://www.w3.org/TR/png-3/#apng-frame-based-animation
    static func png(_ width: Int, _ height: Int, frames: Int) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] {
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
        }
        func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
            number(content.count) + Array(type.utf8) + content + [0, 0, 0, 0]
        }
        let frame = chunk("fcTL", [UInt8](repeating: 0, count: 26))
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", number(width) + number(height) + [8, 2, 0, 0, 0])
            + chunk("acTL", number(frames) + number(0)) + frame + chunk("IDAT", [1])
            + (1..<frames).flatMap { _ in frame + chunk("fdAT", [0, 0, 0, 0, 1]) }
            + chunk("IEND", [])
    }

    /// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
    static func bytes(_ width: Int, _ height: Int, frames: Int) -> [UInt8] {
        func little(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8)] }
        let head =
            Array("GIF89a".utf8) + little(width) + little(height)
            + [0x80, 0, 0, 0, 0, 0, 255, 255, 255]
        // One pixel of each frame: clear, 0, end, in codes of three bits.
        let image: [UInt8] =
            [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0] + [2, 2, 0x44, 0x01, 0]
        return head + [[UInt8]](repeating: image, count: frames).flatMap { $0 } + [0x3B]
    }
}

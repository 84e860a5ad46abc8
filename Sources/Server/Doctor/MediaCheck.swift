// The folder for uploaded files, or the bucket, and the programs that process pictures.

import Foundation
import Resolvers

struct MediaCheck {
    private let configuration: Configuration

    /// Bytes.
    private static let leastSpace: Int64 = 256 << 20
    private static let comfortableSpace: Int64 = 4 << 30

    init(_ configuration: Configuration) { self.configuration = configuration }

    func run(_ report: inout DoctorReport) async {
        folder(&report)
        programs(&report)
        if let settings = configuration.s3 { await bucket(settings, &report) }
    }

    private func folder(_ report: inout DoctorReport) {
        let folder = configuration.mediaDirectory
        let file = URL(filePath: folder).appending(path: ".doctor-\(UUID())")
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            try Data("doctor".utf8).write(to: file)
            try FileManager.default.removeItem(at: file)
        } catch {
            report.fail(
                "media.folder", "\(folder) cannot be written to: \(error.localizedDescription)",
                "Set DANJI_MEDIA_DIR to a folder that belongs to the account of the server.")
            return
        }
        let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder)
        guard let free = (facts?[.systemFreeSize] as? NSNumber)?.int64Value else {
            report.ok("media.folder", "\(folder) can be written to")
            return
        }
        let text = "\(folder) has \(free >> 20) MB of free space"
        let advice = "Make room, or keep files in a bucket (DANJI_S3_ENDPOINT)."
        if free < Self.leastSpace {
            report.fail("media.folder", text + ".", advice)
        } else if free < Self.comfortableSpace {
            report.warn("media.folder", text + ".", advice)
        } else {
            report.ok("media.folder", text)
        }
    }

    private func programs(_ report: inout DoctorReport) {
        let missing = VipsPictureTool.programs.filter {
            !FileManager.default.isExecutableFile(atPath: $0)
        }
        guard !missing.isEmpty else {
            report.ok("media.pictures", "the programs for pictures are installed")
            return
        }
        report.warn(
            "media.pictures",
            "pictures cannot be uploaded: \(missing.joined(separator: ", ")) is missing.",
            "apt-get install libvips-tools util-linux coreutils")
    }

    private func bucket(_ settings: S3Settings, _ report: inout DoctorReport) async {
        let storage = S3MediaStorage(settings, scratch: configuration.mediaDirectory)
        do {
            // Its absence is the answer that is expected.
            _ = try await storage.open("doctor") { _ in nil }
            report.ok("media.bucket", "\(settings.bucket) answers")
        } catch {
            report.fail(
                "media.bucket", "\(settings.bucket): \(error)",
                "Check DANJI_S3_ENDPOINT, _BUCKET, _REGION and the keys, which may read, write and "
                    + "delete objects.")
        }
    }
}

// Pictures by libvips' own programs, outside this process: what a damaged picture does to a decoder,
// it does to a process with little memory, little time and nothing to reach.

import Foundation
import Resolvers

/// `vipsthumbnail` and `vipsheader` of Debian's libvips-tools.
struct VipsPictureTool: PictureTool {
    private static let seconds = 30
    private static let memoryBytes = 4 << 30
    /// More than any camera's: a file of a few kilobytes can stand for more memory than there is.
    private static let maximumPixels = 120_000_000
    /// Larger than any picture that is taken, so that nothing is made smaller.
    private static let anySize = "100000x100000>"

    /// Whether the programs are installed.
    static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/vipsthumbnail")
    }

    func process(
        _ path: String, format: MediaFormat, into folder: String, sides: [String: Int]
    ) async throws(PictureFailure) -> ProcessedPicture {
        let raw = try await size(of: path, folder)
        guard raw.width * raw.height <= Self.maximumPixels else { throw .unreadable }
        // Browsers do not show HEIC.
        let kept: MediaFormat = format == .heic ? .jpeg : format
        let original = "\(folder)/original.\(kept.fileExtension)"
        // Animations keep all their frames.
        let source = [.gif, .webp].contains(format) ? path + "[n=-1]" : path
        try await run(
            "vipsthumbnail",
            [
                source, "--size", Self.anySize, "--export-profile", "srgb", "-o",
                original + Self.options(kept),
            ], folder)
        var renditions: [String: String] = [:]
        for (name, side) in sides {
            let rendition = "\(folder)/\(name).webp"
            try await run(
                "vipsthumbnail",
                [
                    original, "--size", "\(side)x\(side)>", "-o",
                    rendition + "[Q=80,strip]",
                ], folder)
            renditions[name] = rendition
        }
        let size = try await size(of: original, folder)
        return ProcessedPicture(
            path: original, format: kept, width: size.width, height: size.height,
            renditions: renditions)
    }

    /// `strip` leaves out everything that is no picture: EXIF, XMP, IPTC, comments.
    private static func options(_ format: MediaFormat) -> String {
        switch format {
        case .jpeg, .heic: "[Q=92,strip,optimize-coding]"
        case .webp: "[Q=90,strip]"
        default: "[strip]"
        }
    }

    /// Width and height of the first frame in pixels.
    private func size(
        of path: String, _ folder: String
    ) async throws(PictureFailure) -> (width: Int, height: Int) {
        let output = try await run("vipsheader", [path], folder)
        guard let found = output.firstMatch(of: #/: (\d+)x(\d+) /#), let width = Int(found.1),
            let height = Int(found.2)
        else { throw .unreadable }
        return (width, height)
    }

    @discardableResult
    private func run(
        _ program: String, _ arguments: [String], _ folder: String
    ) async throws(PictureFailure) -> String {
        let ending: BoundedProcess.Ending
        do {
            ending = try await BoundedProcess.run(
                "/usr/bin/" + program, arguments, seconds: Self.seconds,
                memoryBytes: Self.memoryBytes, folder: folder,
                environment: [
                    "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1", "LC_ALL": "C",
                ])
        } catch {
            throw .tool("\(program) could not be started: \(error)")
        }
        switch ending {
        case .done(let output): return output
        // A decoder that gave up on the file, or was stopped by its bounds.
        case .failed(let status) where status == 1 || status >= 128: throw .unreadable
        case .failed(let status): throw .tool("\(program) ended with \(status)")
        case .tooSlow: throw .tool("\(program) took over \(Self.seconds) s")
        }
    }
}

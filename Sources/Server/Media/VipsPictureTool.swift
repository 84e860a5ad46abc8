// Pictures by libvips' own programs, outside this process: what a damaged picture does to a decoder,
// it does to a process with little memory, little time and nothing to reach.

import Foundation
import Resolvers

/// `vipsthumbnail`, `vipsheader` and `vips` of Debian's libvips-tools.
struct VipsPictureTool: PictureTool {
    /// Of processor time, for each program.
    private static let seconds = 30
    private static let memoryBytes = 4 << 30
    /// Larger than any picture that is made.
    private static let fileBytes = 1 << 30
    /// In all frames together, more than any camera's: a file of a few kilobytes can stand for more
    /// memory and time than there is.
    private static let maximumPixels = 120_000_000
    private static let maximumFrames = 1_000
    /// Larger than any picture that is taken, so that nothing is made smaller.
    private static let anySize = "100000x100000>"

    /// Whether the programs are installed.
    static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/vipsthumbnail")
    }

    func process(
        _ path: String, format: MediaFormat, into folder: String, sides: [String: Int]
    ) async throws(PictureFailure) -> ProcessedPicture {
        // Animations keep all their frames.
        var source = [.gif, .webp].contains(format) ? path + "[n=-1]" : path
        let header = try await header(of: path, allFrames: source, folder)
        var options: [String] = []
        if let profile = try await profile(of: path, header, folder) {
            if profile.space == .cmyk {
                source = try await converted(path, profile, folder)
            } else {
                // Only where there is a profile to convert from: without one, libvips 8.14 changes
                // the colours on the way (white becomes 250, 253, 253).
                options = ["--export-profile", "srgb"] + Self.intent(of: profile)
            }
        }
        // Browsers do not show HEIC.
        let kept: MediaFormat = format == .heic ? .jpeg : format
        let original = "\(folder)/original.\(kept.fileExtension)"
        try await run(
            "vipsthumbnail",
            [source, "--size", Self.anySize] + options + ["-o", original + Self.options(kept)],
            folder)
        var renditions: [String: String] = [:]
        for (name, side) in sides {
            let rendition = "\(folder)/\(name).webp"
            try await run(
                "vipsthumbnail",
                [original, "--size", "\(side)x\(side)>", "-o", rendition + Self.renditionOptions],
                folder)
            renditions[name] = rendition
        }
        let size = try await self.header(of: original, allFrames: original, folder)
        return ProcessedPicture(
            path: original, format: kept, width: size.width, height: size.height,
            renditions: renditions)
    }

    /// `strip` leaves out most of what is not picture; the domain removes what it leaves.
    private static func options(_ format: MediaFormat) -> String {
        switch format {
        case .jpeg, .heic: "[Q=92,strip,optimize-coding]"
        case .webp: "[Q=90,strip]"
        default: "[strip]"
        }
    }

    /// At 80 flat colours are up to four steps off, at 85 one.
    private static let renditionOptions = "[Q=85,strip]"

    // MARK: - Colours

    /// libvips takes another profile, silently, where one lacks the table of the intent.
    private static func intent(of profile: ColourProfile) -> [String] {
        ["--intent", profile.hasColorimetricTable ? "relative" : "perceptual"]
    }

    /// The picture's own profile, where it can be read and fits the pixels.
    private func profile(
        of path: String, _ header: Header, _ folder: String
    ) async throws(PictureFailure) -> ColourProfile? {
        // A picture without the field makes the program fail.
        let ending = try await attempt(
            "vipsheader", ["-f", "icc-profile-data", path], folder)
        guard case .done(let output) = ending,
            let data = Data(base64Encoded: output, options: .ignoreUnknownCharacters),
            let profile = ColourProfile([UInt8](data)), profile.fits(header.interpretation)
        else { return nil }
        return profile
    }

    /// A picture of inks in sRGB: `vipsthumbnail` would use libvips' own profile instead of the
    /// picture's.
    private func converted(
        _ path: String, _ profile: ColourProfile, _ folder: String
    ) async throws(PictureFailure) -> String {
        let target = "\(folder)/converted.png"
        try await run(
            "vips",
            ["icc_transform", path, target + "[compression=1]", "srgb", "--embedded"]
                + Self.intent(of: profile), folder)
        return target
    }

    // MARK: - Size

    private struct Header {
        /// Of the first frame in pixels.
        let width: Int
        let height: Int
        let interpretation: String
    }

    /// What the picture's header says, before anything is decoded.
    private func header(
        of path: String, allFrames: String, _ folder: String
    ) async throws(PictureFailure) -> Header {
        let output = try await run("vipsheader", [path, allFrames], folder)
        let pattern = #/: (\d+)x(\d+) \w+, \d+ bands?, ([\w-]+), \w+/#
        let found = output.matches(of: pattern)
        guard found.count == 2, let width = Int(found[0].1), let height = Int(found[0].2),
            let wholeWidth = Int(found[1].1), let wholeHeight = Int(found[1].2), height > 0,
            width > 0
        else { throw .unreadable }
        // All frames are one picture, one below the other. libvips counts in 32 bits.
        guard wholeWidth * wholeHeight <= Self.maximumPixels,
            wholeHeight / height <= Self.maximumFrames
        else { throw .tooLarge }
        return Header(width: width, height: height, interpretation: String(found[0].3))
    }

    // MARK: - Programs

    @discardableResult
    private func run(
        _ program: String, _ arguments: [String], _ folder: String
    ) async throws(PictureFailure) -> String {
        switch try await attempt(program, arguments, folder) {
        case .done(let output): return output
        // A decoder that gave up on the file, or was stopped by its bounds.
        case .failed(let status) where status == 1 || status >= 128: throw .unreadable
        case .failed(let status): throw .tool("\(program) ended with \(status)")
        case .tooMuchWork: throw .tooLarge
        case .tooSlow: throw .tool("\(program) was stopped: it came to no end")
        }
    }

    private func attempt(
        _ program: String, _ arguments: [String], _ folder: String
    ) async throws(PictureFailure) -> BoundedProcess.Ending {
        do {
            return try await BoundedProcess.run(
                "/usr/bin/" + program, arguments, seconds: Self.seconds,
                memoryBytes: Self.memoryBytes, fileBytes: Self.fileBytes, folder: folder,
                environment: [
                    "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1", "LC_ALL": "C",
                ])
        } catch {
            throw .tool("\(program) could not be started: \(error)")
        }
    }
}

// Pictures by libvips' own programs, outside this process: a damaged picture can only harm a
// process with little memory, little time and no access to anything.

import Foundation
import MediaFormats
import Resolvers

/// `vipsthumbnail`, `vipsheader` and `vips` of Debian's libvips-tools.
struct VipsPictureTool: PictureTool {
    /// Of processor time, for each program.
    private static let seconds = 30
    private static let memoryBytes = 4 << 30
    /// Larger than any picture that is produced.
    private static let fileBytes = 1 << 30
    /// Larger than any picture that is accepted, so that nothing is scaled down.
    private static let anySize = "100000x100000>"

    /// Whether the programs are installed.
    static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/vipsthumbnail")
    }

    /// All programs that it runs, and those that bound them.
    static let programs = [
        "/usr/bin/vipsthumbnail", "/usr/bin/vipsheader", "/usr/bin/vips", "/usr/bin/timeout",
        "/usr/bin/nice", "/usr/bin/prlimit",
    ]

    func process(
        _ source: PictureSource, into folder: String, sides: [String: Int]
    ) async throws(PictureFailure) -> ProcessedPicture {
        let (path, format) = (source.path, source.format)
        // Animations keep all their frames; renditions show the first.
        var whole = [.gif, .webp].contains(format) ? path + "[n=-1]" : path
        var first = path
        let header = try await header(of: path, allFrames: whole, folder)
        var options: [String] = []
        let profile = try await profile(of: path, header, folder)
        if let profile, profile.space == .cmyk {
            whole = try await converted(path, profile, folder)
            first = whole
        } else if let profile {
            // Only if there is a profile to convert from: without one, libvips 8.14 shifts the
            // colours (white becomes 250, 253, 253).
            options = ["--export-profile", "srgb"] + Self.intent(of: profile)
        }
        if format == .heic {
            // It takes long to decode, and renditions are not made from JPEG, since they preserve
            // transparency.
            let decoded = "\(folder)/decoded.png"
            try await thumbnail(
                whole, Self.anySize, options, decoded + "[compression=1,strip]", folder)
            (whole, first, options) = (decoded, decoded, [])
        }
        // Browsers do not show HEIC.
        let kept: MediaFormat = format == .heic ? .jpeg : format
        let original = "\(folder)/original.\(kept.fileExtension)"
        try await thumbnail(
            whole, Self.anySize, options,
            original + Self.options(kept, isLossless: source.isLossless), folder)
        let renditions = try await renditions(of: first, options, into: folder, sides)
        let size = try await self.header(of: original, allFrames: original, folder)
        let isTurned = format == .png ? try await self.isTurned(path, folder) : false
        return ProcessedPicture(
            path: original, format: kept, width: size.width, height: size.height,
            isConverted: profile != nil || isTurned, renditions: renditions)
    }

    /// `strip` removes most of what is not picture data; the domain removes the rest. Transparent
    /// areas become white in a format without transparency.
    private static func options(_ format: MediaFormat, isLossless: Bool) -> String {
        switch format {
        case .jpeg, .heic: "[Q=92,strip,optimize-coding,background=255]"
        case .webp: isLossless ? losslessWebP : "[Q=90,strip]"
        default: "[strip]"
        }
    }

    private func thumbnail(
        _ source: String, _ size: String, _ options: [String], _ target: String, _ folder: String
    ) async throws(PictureFailure) {
        try await run(
            "vipsthumbnail", [source, "--size", size] + options + ["-o", target], folder)
    }

    // MARK: - Renditions

    private static let losslessWebP = "[lossless,strip]"
    /// Colours are up to three steps off, as in all lossy WebP, which stores luma and two chroma
    /// channels of seven and a half bits; at quality 80, up to four.
    private static let lossyWebP = "[Q=85,strip]"
    /// How much larger a lossless rendition may be.
    private static let losslessAllowance = 4_096

    /// Makes renditions from the original, so that quality is lost only once. Drawings, plans,
    /// texts and flat colours, where a step is visible, are no larger losslessly; photographs are
    /// several times larger, and their smallest rendition shows which kind it is.
    private func renditions(
        of source: String, _ options: [String], into folder: String, _ sides: [String: Int]
    ) async throws(PictureFailure) -> [String: String] {
        var renditions: [String: String] = [:]
        var isPhotograph = false
        for (name, side) in sides.sorted(by: { $0.value < $1.value }) {
            let size = "\(side)x\(side)>"
            let lossy = "\(folder)/\(name).webp"
            try await thumbnail(source, size, options, lossy + Self.lossyWebP, folder)
            renditions[name] = lossy
            if isPhotograph { continue }
            let lossless = "\(folder)/\(name)-lossless.webp"
            try await thumbnail(source, size, options, lossless + Self.losslessWebP, folder)
            if bytes(of: lossless) <= bytes(of: lossy) + Self.losslessAllowance {
                renditions[name] = lossless
            } else {
                isPhotograph = true
            }
        }
        return renditions
    }

    private func bytes(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    // MARK: - Colours

    /// libvips silently uses another profile if this one lacks the table of the intent.
    private static func intent(of profile: ColourProfile) -> [String] {
        ["--intent", profile.hasColorimetricTable ? "relative" : "perceptual"]
    }

    /// The picture's own profile, if it can be read and fits the pixels.
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

    /// A CMYK picture converted to sRGB: `vipsthumbnail` would use libvips' own profile instead of
    /// the picture's.
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

    /// Whether the picture's metadata says that it must be rotated.
    private func isTurned(_ path: String, _ folder: String) async throws(PictureFailure) -> Bool {
        // A picture without the field makes the program fail.
        let ending = try await attempt("vipsheader", ["-f", "orientation", path], folder)
        guard case .done(let output) = ending else { return false }
        return output.prefix { !$0.isWhitespace } != "1"
    }

    // MARK: - Size

    private struct Header {
        /// Of the first frame in pixels.
        let width: Int
        let height: Int
        let interpretation: String
    }

    /// A field of the picture's header, read before anything is decoded.
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
        // All frames form one picture, stacked vertically. libvips counts in 32 bits.
        guard wholeWidth * wholeHeight <= PictureLimits.maximumPixels,
            wholeHeight / height <= PictureLimits.maximumFrames
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
        // A decoder that gave up on the file, or was stopped by its limits.
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

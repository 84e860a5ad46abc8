// Which files are accepted, how large they may be, and their types by their first bytes.

import Schema

/// A type of file that may be uploaded; the raw value is its media type.
public enum MediaFormat: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case gif = "image/gif"
    case heic = "image/heic"
    case mp4 = "video/mp4"
    case pdf = "application/pdf"

    var kind: MediaKind {
        switch self {
        case .jpeg, .png, .webp, .gif, .heic: .image
        case .mp4: .video
        case .pdf: .document
        }
    }

    /// The bytes that the largest file of any format may have.
    static let largestFile = allCases.map(\.maximumBytes).max() ?? 0

    var maximumBytes: Int {
        switch kind {
        case .image: 10 << 20
        case .video: 100 << 20
        default: 20 << 20
        }
    }

    /// The file names of this type.
    public var fileExtension: String { fileExtensions[0] }

    /// The extensions of this type's files, the usual one first.
    var fileExtensions: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
        case .png: ["png"]
        case .webp: ["webp"]
        case .gif: ["gif"]
        case .heic: ["heic", "heif"]
        case .mp4: ["mp4", "m4v"]
        case .pdf: ["pdf"]
        }
    }

    /// Its usual name.
    var title: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .webp: "WebP"
        case .gif: "GIF"
        case .heic: "HEIC"
        case .mp4: "MP4"
        case .pdf: "PDF"
        }
    }

    /// The usual names of all formats.
    static let titles = allCases.map(\.title).joined(separator: ", ")

    /// The type stated by a client: in any case, by any of its names, with parameters.
    ///
    /// https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
    init?(declared text: String) {
        let essence = NormalizedText.trimmed(String(text.prefix { $0 != ";" })).lowercased()
        switch essence {
        case "image/jpg", "image/pjpeg": self = .jpeg
        case "image/heif": self = .heic
        default: self.init(rawValue: essence)
        }
    }

    /// How many of the first bytes `sniffed` reads.
    static let headBytes = 64

    /// The type of a file by its first bytes; nil if it is not accepted.
    ///
    /// https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
    static func sniffed(_ head: [UInt8]) -> MediaFormat? {
        func has(_ text: String, at start: Int = 0) -> Bool {
            let bytes = Array(text.utf8)
            return head.count >= start + bytes.count
                && head[start..<start + bytes.count].elementsEqual(bytes)
        }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if has("GIF87a") || has("GIF89a") { return .gif }
        if has("RIFF"), has("WEBP", at: 8) { return .webp }
        if has("%PDF-") { return .pdf }
        if has("ftyp", at: 4) { return isoMedia(head) }
        return nil
    }

    private static let heicBrands: Set<String> = ["heic", "heix", "heim", "heis", "hevc", "hevx"]
    /// Pictures of other kinds in the same container format.
    private static let otherBrands: Set<String> = [
        "mif1", "msf1", "miaf", "avif", "avis", "jxl ", "jp2 ", "jpm ", "jpx ", "crx ",
    ]

    /// By the brands of an ISO media file, the major one first. There are many brands of videos,
    /// and new ones appear: the boxes show whether there is a video.
    private static func isoMedia(_ head: [UInt8]) -> MediaFormat? {
        let size = head.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let starts = [8] + Array(stride(from: 16, to: min(size, head.count) - 3, by: 4))
        let brands = starts.filter { $0 + 4 <= head.count }.map {
            String(decoding: head[$0..<$0 + 4], as: UTF8.self)
        }
        if brands.contains(where: heicBrands.contains) { return .heic }
        return brands.first.map(otherBrands.contains) == false ? .mp4 : nil
    }
}

extension MediaVariant {
    /// The longest side of a rendition in pixels; nil for the picture itself.
    var longestSide: Int? {
        switch self {
        case .thumbnail: 256
        case .small: 640
        case .large: 1_600
        case .original: nil
        }
    }
}

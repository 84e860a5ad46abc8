// Which formats of files are known, their names, and how a file's first bytes tell its format.

/// A format of pictures, videos and documents; the raw value is its media type.
public enum MediaFormat: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case gif = "image/gif"
    case heic = "image/heic"
    case mp4 = "video/mp4"
    case pdf = "application/pdf"

    /// The usual extension of this format's files, without a dot.
    public var fileExtension: String { fileExtensions[0] }

    /// The extensions of this format's files, the usual one first.
    public var fileExtensions: [String] {
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
    public var title: String {
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

    /// How many of the first bytes `sniffed` reads.
    public static let headBytes = 64

    /// The format of a file by its first bytes, `headBytes` or all if it has fewer; nil if it is
    /// not one of these.
    ///
    /// https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern
    public static func sniffed(_ head: [UInt8]) -> MediaFormat? {
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

extension MediaFormat {
    /// Removes from a file everything that showing it does not need: where and when it was made, by
    /// which device, comments, thumbnails, and anything after its end. PDF is left as it is.
    ///
    /// The colours of a picture must already be sRGB, since a colour profile is removed. A picture
    /// is replaced atomically, a video changed in place; nothing is written before all was checked.
    ///
    /// - Returns: whether the file was changed, and the size and duration of a video
    /// - Throws: `DamagedContainer` for a file that is not a complete one of this format,
    ///   `UnsupportedCoding` for a video in another coding, and errors of the file system
    public func removeMetadata(
        at path: String
    ) throws -> (isChanged: Bool, facts: MovieFacts?) {
        switch self {
        case .jpeg, .png, .webp, .gif, .heic:
            return (try PictureContainer.clean(path, self), nil)
        case .mp4:
            let (isChanged, facts) = try MovieContainer.clean(path)
            return (isChanged, facts)
        case .pdf: return (false, nil)
        }
    }
}

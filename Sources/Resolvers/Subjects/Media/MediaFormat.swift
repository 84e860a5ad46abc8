// What may be uploaded: which files are accepted, and how large they may be.

import MediaFormats
import Schema

extension MediaFormat {
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

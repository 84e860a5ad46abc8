// External dependencies of media: storage for bytes, and a tool for pictures. The server provides
// both.

public import MediaFormats

/// Storage for the bytes of media, under names such as `018f…/original`.
///
/// Names have lowercase letters, digits, `-` and one `/`. The content of a name is replaced
/// atomically.
public protocol MediaStorage: Sendable {
    /// A new, empty, private folder for files in transit; the caller removes it.
    func temporaryFolder() throws -> String
    /// Stores a file from a temporary folder.
    func put(_ path: String, as name: String, contentType: String) async throws
    /// Some bytes of a stored file; nil if there is none. The caller calls `close`.
    ///
    /// - Parameter choose: Selects the bytes to read; nil for none, if only the facts are needed.
    ///   The facts it receives and the bytes read belong to the same file.
    func open(
        _ name: String, choosing choose: @Sendable (StoredFacts) -> Range<Int>?
    ) async throws -> StoredFile?
    /// Removes names; missing ones are not an error.
    func delete(_ names: [String]) async throws
}

extension MediaStorage {
    /// All bytes of a stored file.
    func open(_ name: String) async throws -> StoredFile? {
        try await open(name) { 0..<$0.byteSize }
    }
}

/// What is known about a stored file before it is read.
public struct StoredFacts: Sendable, Equatable {
    public let byteSize: Int
    /// Different for different bytes: visible ASCII without quotes.
    public let tag: String

    public init(byteSize: Int, tag: String) {
        self.byteSize = byteSize
        self.tag = tag
    }
}

/// A stored file, for reading.
public struct StoredFile: Sendable {
    public let facts: StoredFacts
    /// The position of the chosen bytes; empty if none.
    public let path: String
    /// The position of these bytes in the file at `path`.
    public let range: Range<Int>
    private let end: @Sendable () -> Void

    public init(
        facts: StoredFacts, path: String, range: Range<Int>,
        end: @escaping @Sendable () -> Void = {}
    ) {
        self.facts = facts
        self.path = path
        self.range = range
        self.end = end
    }

    /// Ends reading the file.
    public func close() { end() }
}

/// How large pictures may be, checked before any pixel is read.
public enum PictureLimits {
    /// For all frames together, more than any camera's: a file of a few kilobytes could need
    /// unlimited memory and time.
    public static let maximumPixels = 120_000_000
    public static let maximumFrames = 1_000

    static func allow(_ traits: PictureTraits) -> Bool {
        traits.frames <= maximumFrames && traits.pixels <= maximumPixels
    }
}

/// A tool that reads pictures.
public protocol PictureTool: Sendable {
    /// Creates a picture without metadata, upright, and its renditions.
    ///
    /// - Parameters:
    ///   - folder: The folder for the results.
    ///   - sides: The longest side of each rendition by its name.
    func process(
        _ source: PictureSource, into folder: String, sides: [String: Int]
    ) async throws(PictureFailure) -> ProcessedPicture
}

/// A picture as it was uploaded.
public struct PictureSource: Sendable {
    public let path: String
    public let format: MediaFormat
    /// Whether it is lossless, in a format that supports both.
    public let isLossless: Bool
}

/// A processed picture.
public struct ProcessedPicture: Sendable {
    /// The picture itself, in a type that browsers show.
    public let path: String
    public let format: MediaFormat
    public let width: Int
    public let height: Int
    /// Whether it was rotated, or its colour values changed.
    public let isConverted: Bool
    /// Renditions by name, in WebP.
    public let renditions: [String: String]

    public init(
        path: String, format: MediaFormat, width: Int, height: Int, isConverted: Bool,
        renditions: [String: String]
    ) {
        self.path = path
        self.format = format
        self.width = width
        self.height = height
        self.isConverted = isConverted
        self.renditions = renditions
    }
}

/// Why there is no picture.
public enum PictureFailure: Error, Sendable {
    /// The file is damaged.
    case unreadable
    /// It has too many pixels in all its frames together, or too many frames.
    case tooLarge
    /// The tool is missing or took too long: a retry may succeed.
    case tool(String)
}

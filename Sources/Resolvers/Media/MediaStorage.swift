// What media need of the world outside: a place for bytes, and a tool for pictures. The server
// brings both.

/// A place where the bytes of media are kept under names such as `018f…/original`.
///
/// Names hold lower-case letters, digits, `-` and one `/`. What is kept under a name is replaced as
/// a whole or not at all.
public protocol MediaStorage: Sendable {
    /// A new, empty, private folder for files on their way; its maker removes it.
    func temporaryFolder() throws -> String
    /// Takes a file of a temporary folder.
    func put(_ path: String, as name: String, contentType: String) async throws
    /// Some bytes of what is kept under a name; nil where nothing is. The caller calls `close`.
    ///
    /// - Parameter choose: Says which bytes of it are read; nil for none, where only the facts are
    ///   asked for. What it is told and what is read are of one and the same file.
    func open(
        _ name: String, choosing choose: @Sendable (StoredFacts) -> Range<Int>?
    ) async throws -> StoredFile?
    /// Forgets names; those that hold nothing are no error.
    func delete(_ names: [String]) async throws
}

extension MediaStorage {
    /// All bytes of what is kept under a name.
    func open(_ name: String) async throws -> StoredFile? {
        try await open(name) { 0..<$0.byteSize }
    }
}

/// What is known of a file of a storage before it is read.
public struct StoredFacts: Sendable, Equatable {
    public let byteSize: Int
    /// Another for other bytes: visible ASCII without quotes.
    public let tag: String

    public init(byteSize: Int, tag: String) {
        self.byteSize = byteSize
        self.tag = tag
    }
}

/// A file of a storage, for reading.
public struct StoredFile: Sendable {
    public let facts: StoredFacts
    /// Where the bytes are that were chosen; empty for none.
    public let path: String
    /// The place of these bytes in the file at `path`.
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

    /// Says that the file is not read any more.
    public func close() { end() }
}

/// How large pictures may be, which is read before a pixel is.
public enum PictureLimits {
    /// In all frames together, more than any camera's: a file of a few kilobytes can stand for more
    /// memory and time than there is.
    public static let maximumPixels = 120_000_000
    public static let maximumFrames = 1_000
}

/// A tool that reads pictures.
public protocol PictureTool: Sendable {
    /// Makes a picture without metadata, upright, and its renditions.
    ///
    /// - Parameters:
    ///   - folder: Where the results go.
    ///   - sides: The longest side of each rendition by its name.
    func process(
        _ source: PictureSource, into folder: String, sides: [String: Int]
    ) async throws(PictureFailure) -> ProcessedPicture
}

/// A picture as it was uploaded.
public struct PictureSource: Sendable {
    public let path: String
    public let format: MediaFormat
    /// Whether every pixel is kept as it is, in a format that has both ways.
    public let isLossless: Bool
}

/// A picture that is kept.
public struct ProcessedPicture: Sendable {
    /// The picture itself, in a type that browsers show.
    public let path: String
    public let format: MediaFormat
    public let width: Int
    public let height: Int
    /// Whether it was turned, or has other numbers for its colours than before.
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
    /// It has more pixels in all its frames together, or more frames, than are taken.
    case tooLarge
    /// The tool is missing or took too long: another try may do better.
    case tool(String)
}

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
    /// A file with the bytes of that name; nil where there are none. The caller calls `close`.
    func open(_ name: String) async throws -> StoredFile?
    /// Forgets names; those that hold nothing are no error.
    func delete(_ names: [String]) async throws
}

/// A file of a storage, for reading.
public struct StoredFile: Sendable {
    public let path: String
    private let end: @Sendable () -> Void

    public init(path: String, end: @escaping @Sendable () -> Void = {}) {
        self.path = path
        self.end = end
    }

    /// Says that the file is not read any more.
    public func close() { end() }
}

/// A tool that reads pictures.
public protocol PictureTool: Sendable {
    /// Makes a picture without metadata, upright, and its renditions.
    ///
    /// - Parameters:
    ///   - folder: Where the results go.
    ///   - sides: The longest side of each rendition by its name.
    func process(
        _ path: String, format: MediaFormat, into folder: String, sides: [String: Int]
    ) async throws(PictureFailure) -> ProcessedPicture
}

/// A picture that is kept.
public struct ProcessedPicture: Sendable {
    /// The picture itself, in a type that browsers show.
    public let path: String
    public let format: MediaFormat
    public let width: Int
    public let height: Int
    /// Renditions by name, in WebP.
    public let renditions: [String: String]

    public init(
        path: String, format: MediaFormat, width: Int, height: Int, renditions: [String: String]
    ) {
        self.path = path
        self.format = format
        self.width = width
        self.height = height
        self.renditions = renditions
    }
}

/// Why there is no picture.
public enum PictureFailure: Error, Sendable {
    /// The file is damaged, or larger in pixels than any camera's.
    case unreadable
    /// The tool is missing or took too long: another try may do better.
    case tool(String)
}

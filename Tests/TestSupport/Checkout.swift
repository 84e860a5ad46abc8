// Where the repository's files are, for tests that read them.
public import Foundation

/// The checkout that the tests were built from.
public enum Checkout {
    /// Its top folder, found from this file's own place in it.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file or folder, by its path from the top folder.
    public static func url(_ path: String) -> URL { root.appending(path: path) }

    /// The bytes of a file as text.
    public static func text(_ path: String) throws -> String {
        try String(contentsOf: url(path), encoding: .utf8)
    }

    /// The regular files under a folder, as sorted paths from the top folder.
    ///
    /// Hidden files and build folders are left out; a folder that does not exist has no files.
    public static func files(under folder: String, withExtension ending: String? = nil) -> [String]
    {
        let options: FileManager.DirectoryEnumerationOptions = [.skipsHiddenFiles]
        guard
            let found = FileManager.default.enumerator(
                at: url(folder), includingPropertiesForKeys: [.isRegularFileKey], options: options)
        else { return [] }
        let start = root.path(percentEncoded: false)
        var paths: [String] = []
        for case let file as URL in found {
            guard (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true,
                ending == nil || file.pathExtension == ending
            else { continue }
            paths.append(String(file.path(percentEncoded: false).dropFirst(start.count)))
        }
        return paths.sorted()
    }
}

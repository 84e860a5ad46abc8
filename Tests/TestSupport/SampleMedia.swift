// Pictures and videos made by Tests/SampleMedia with other programs, and what these find in them.
public import Foundation

/// The scripts in `Tests/SampleMedia`.
public enum SampleMedia {
    /// Debian's Python, which has Debian's Pillow.
    private static let python = "/usr/bin/python3"

    /// Runs `body` with the files of a script, which are removed afterwards.
    ///
    /// - Returns: what `body` does
    public static func with<Result>(
        _ script: String, _ body: (_ folder: URL, _ files: [JSON]) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "media-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let list = try await run(script, folder)
        return try await body(folder, try JSON(parsing: Array(list.utf8)).items)
    }

    /// The output of a script about files, one line each.
    public static func findings(
        _ script: String, _ files: [JSON], in folder: URL
    ) async throws -> [String] {
        let list = folder.appending(path: "list-\(UUID()).json")
        try Data(JSON.array(files).bytes).write(to: list)
        return try await run(script, list).split(separator: "\n").map(String.init)
    }

    /// The bytes of a file that a script made.
    public static func bytes(of file: JSON) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: file["file"].string ?? "")))
    }

    private static func run(_ script: String, _ argument: URL) async throws -> String {
        let output = FileManager.default.temporaryDirectory.appending(path: "out-\(UUID())")
        let errors = FileManager.default.temporaryDirectory.appending(path: "err-\(UUID())")
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        let process = try SharedProcess(
            python,
            [
                Checkout.url("Tests/SampleMedia/\(script).py").path(percentEncoded: false),
                argument.path(percentEncoded: false),
            ],
            ["PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"],
            output: output, errors: errors)
        let status = await process.status()
        let text = try String(contentsOf: output, encoding: .utf8)
        guard status == 0 || !text.isEmpty else {
            let reason = try String(contentsOf: errors, encoding: .utf8)
            throw TestServices.Failure(description: "\(script).py failed: \(reason)")
        }
        return text
    }
}

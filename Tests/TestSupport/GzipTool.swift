// The program gzip, which shares no code with what is tested.
import Foundation

/// Runs `gzip`.
public enum GzipTool {
    public static func compress(_ bytes: [UInt8]) async throws -> [UInt8] {
        try await run("-c", on: bytes, named: "body")
    }

    public static func expand(_ bytes: [UInt8]) async throws -> [UInt8] {
        try await run("-dc", on: bytes, named: "body.gz")
    }

    private static func run(
        _ option: String, on bytes: [UInt8], named name: String
    ) async throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gzip-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: name).path(percentEncoded: false)
        let output = folder.appending(path: "output").path(percentEncoded: false)
        try Data(bytes).write(to: URL(filePath: input))
        try await TestSupport.run(
            "/bin/sh", ["-c", "exec gzip \(option) \"$1\" >\"$2\"", "sh", input, output])
        return Array(try Data(contentsOf: URL(filePath: output)))
    }
}

// A bucket with Amazon S3's protocol, for tests of media stored there.
public import Foundation

/// `Tests/Stubs/s3.py` on its own port.
public struct BucketStub: Sendable {
    /// The folder of its objects as files, with `/` in their names replaced by `_`.
    public let folder: URL
    /// The variables that make `danji` use it.
    public let environment: [String: String]

    /// The names of the objects in it.
    public var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
            ?? []).sorted()
    }

    /// Starts it and stops it after `body`.
    public static func with<Result: Sendable>(
        _ body: (BucketStub) async throws -> Result
    ) async throws -> Result {
        let home = FileManager.default.temporaryDirectory.appending(path: "bucket-\(UUID())")
        let folder = home.appending(path: "objects")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        let output = home.appending(path: "out")
        let process = try SharedProcess(
            "/usr/bin/env",
            [
                "python3", Checkout.url("Tests/Stubs/s3.py").path(percentEncoded: false),
                folder.path(percentEncoded: false), "danji-media", "ap-test-1", "AKIATEST",
                "secret/of+tests",
            ],
            ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"],
            output: output, errors: home.appending(path: "err"))
        defer { process.signal(SIGTERM) }
        while process.isRunning {
            let text = try String(contentsOf: output, encoding: .utf8)
            guard let port = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
                try await Task.sleep(for: .milliseconds(20))
                continue
            }
            return try await body(
                BucketStub(
                    folder: folder,
                    environment: [
                        "DANJI_S3_ENDPOINT": "http://127.0.0.1:\(port)",
                        "DANJI_S3_BUCKET": "danji-media", "DANJI_S3_REGION": "ap-test-1",
                        "DANJI_S3_ACCESS_KEY": "AKIATEST",
                        "DANJI_S3_SECRET_KEY": "secret/of+tests",
                    ]))
        }
        throw TestServices.Failure(description: "the bucket did not start")
    }
}

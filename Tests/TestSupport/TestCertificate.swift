// Certificates and keys, made by the program openssl when a test needs them.
import Foundation

/// Two files in PEM in a folder of their own, removed with this object.
public final class TestCertificate: Sendable {
    private let folder: URL

    /// - Parameters:
    ///   - serial: in hexadecimal digits
    ///   - days: from now to its end; negative if it has expired
    public init(serial: String = "1001", days: Int = 2) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await write(serial: serial, days: days)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    public var certificate: String { path("certificate.pem") }
    public var key: String { path("key.pem") }
    /// What a server needs to use it.
    public var settings: [String: String] {
        ["DANJI_TLS_CERTIFICATE": certificate, "DANJI_TLS_KEY": key]
    }

    /// Replaces both files.
    public func write(serial: String, days: Int = 2) async throws {
        try "subjectAltName = IP:127.0.0.1, DNS:localhost"
            .write(toFile: path("names"), atomically: true, encoding: .utf8)
        try await run(
            "openssl",
            [
                "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", path("request.pem"),
            ])
        try await run(
            "openssl",
            [
                "x509", "-req", "-in", path("request.pem"), "-signkey", key, "-days", "\(days)",
                "-set_serial", "0x\(serial)", "-extfile", path("names"), "-out", certificate,
            ])
    }

    private func path(_ name: String) -> String {
        folder.appending(path: name).path(percentEncoded: false)
    }
}

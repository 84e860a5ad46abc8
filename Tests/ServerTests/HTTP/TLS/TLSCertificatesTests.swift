// The certificate's files: what is wrong with them is said before anything is served.
import Foundation
import TestSupport
import Testing

@testable import Server

@Suite struct TLSCertificatesTests {
    private static func refusal(_ variables: [String: String]) -> String? {
        do {
            _ = try TLSCertificates.configured(variables)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func `without both settings there is no TLS`() throws {
        #expect(try TLSCertificates.configured([:]) == nil)
        let empty = [TLSCertificates.certificateSetting: "", TLSCertificates.keySetting: ""]
        #expect(try TLSCertificates.configured(empty) == nil)
    }

    @Test(arguments: [TLSCertificates.certificateSetting, TLSCertificates.keySetting])
    func `one without the other is refused`(_ name: String) {
        #expect(Self.refusal([name: "/file.pem"])?.contains("needs both") == true)
    }

    @Test func `a certificate and its key are used`() async throws {
        let files = try await TestCertificate(serial: "0ABC12")
        let certificates = try #require(try TLSCertificates.configured(files.settings))
        #expect(certificates.facts.serialNumber == "0ABC12")
        #expect(certificates.facts.expires > Date())
    }

    @Test func `an expired certificate is used, and known to be expired`() async throws {
        let files = try await TestCertificate(days: -1)
        let certificates = try #require(try TLSCertificates.configured(files.settings))
        #expect(certificates.facts.expires < Date())
    }

    @Test func `two missing files are two problems`() throws {
        let text = try #require(
            Self.refusal([
                TLSCertificates.certificateSetting: "/nowhere/c.pem",
                TLSCertificates.keySetting: "/nowhere/k.pem",
            ]))
        #expect(text.split(separator: "\n").count == 2)
        #expect(text.contains("/nowhere/c.pem cannot be read"))
        #expect(text.contains("/nowhere/k.pem cannot be read"))
    }

    @Test func `files that hold something else are refused by name`() async throws {
        let files = try await TestCertificate()
        // Each where the other belongs.
        let text = try #require(
            Self.refusal([
                TLSCertificates.certificateSetting: files.key,
                TLSCertificates.keySetting: files.certificate,
            ]))
        #expect(text.contains("holds no certificates in PEM"))
        #expect(text.contains("holds no private key in PEM"))
    }

    @Test func `another certificate's key is refused`() async throws {
        let (one, other) = (try await TestCertificate(), try await TestCertificate())
        let text = Self.refusal([
            TLSCertificates.certificateSetting: one.certificate,
            TLSCertificates.keySetting: other.key,
        ])
        #expect(text?.contains("is not the key of the first certificate") == true)
    }

    @Test func `a key with a passphrase is refused without asking for it`() async throws {
        let files = try await TestCertificate()
        let locked = files.key + ".locked"
        try await run(
            "openssl", ["ec", "-in", files.key, "-aes128", "-passout", "pass:x", "-out", locked])
        let text = Self.refusal([
            TLSCertificates.certificateSetting: files.certificate,
            TLSCertificates.keySetting: locked,
        ])
        #expect(text?.contains("without a passphrase") == true)
    }

    @Test func `new files are used when they are read again, broken ones never`() async throws {
        let files = try await TestCertificate(serial: "01")
        let certificates = try #require(try TLSCertificates.configured(files.settings))
        try await files.write(serial: "02")
        #expect(certificates.facts.serialNumber == "01")
        try certificates.reload()
        #expect(certificates.facts.serialNumber == "02")
        try "not a certificate".write(toFile: files.certificate, atomically: true, encoding: .utf8)
        #expect(throws: ConfigurationError.self) { try certificates.reload() }
        #expect(certificates.facts.serialNumber == "02")
    }
}

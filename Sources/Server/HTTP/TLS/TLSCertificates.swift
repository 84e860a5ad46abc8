// The certificate that clients see, from files that may be replaced while the server runs.

import Foundation
import NIOSSL
import Synchronization

/// What a new connection needs to use TLS.
final class TLSCertificates: Sendable {
    /// Contents of the files at one time.
    private struct Loaded {
        let context: NIOSSLContext
        let facts: Facts
    }

    /// What the log says of a certificate.
    struct Facts: Sendable, Equatable {
        /// In hexadecimal digits.
        let serialNumber: String
        let expires: Date
    }

    /// The protocols of a connection, the preferred one first.
    static let protocols = ["h2", "http/1.1"]
    static let certificateSetting = "DANJI_TLS_CERTIFICATE"
    static let keySetting = "DANJI_TLS_KEY"

    private let certificatePath: String
    private let keyPath: String
    private let current: Mutex<Loaded>

    /// Reads a chain of certificates and a key in PEM.
    ///
    /// - Throws: everything that is wrong with the two files
    init(certificate: String, key: String) throws(ConfigurationError) {
        certificatePath = certificate
        keyPath = key
        current = Mutex(try Self.load(certificate, key))
    }

    /// - Returns: nil if neither file is named
    static func configured(
        _ variables: [String: String]
    ) throws(ConfigurationError) -> TLSCertificates? {
        func path(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }
        switch (path(certificateSetting), path(keySetting)) {
        case (nil, nil): return nil
        case (let certificate?, let key?):
            return try TLSCertificates(certificate: certificate, key: key)
        case (nil, _):
            throw ConfigurationError(
                description: "\(certificateSetting) is not set, but \(keySetting) is. TLS needs "
                    + "both; without either the server speaks plain HTTP.")
        case (_, nil):
            throw ConfigurationError(
                description: "\(keySetting) is not set, but \(certificateSetting) is. TLS needs "
                    + "both; without either the server speaks plain HTTP.")
        }
    }

    /// For the next connection.
    var context: NIOSSLContext { current.withLock { $0.context } }

    var facts: Facts { current.withLock { $0.facts } }

    /// Reads the files again; connections that exist keep what they have.
    ///
    /// - Throws: what is wrong with the files, which then are not used
    func reload() throws(ConfigurationError) {
        let loaded = try Self.load(certificatePath, keyPath)
        current.withLock { $0 = loaded }
    }

    private static func load(
        _ certificatePath: String, _ keyPath: String
    ) throws(ConfigurationError) -> Loaded {
        var problems: [String] = []
        var chain: [NIOSSLCertificate] = []
        if let bytes = read(certificatePath) {
            chain = (try? NIOSSLCertificate.fromPEMBytes(bytes)) ?? []
            if chain.isEmpty {
                problems.append(
                    "\(certificateSetting): \(certificatePath) holds no certificates in PEM "
                        + "(-----BEGIN CERTIFICATE-----), the server's own first.")
            }
        } else {
            problems.append(unreadable(certificateSetting, certificatePath))
        }
        var key: NIOSSLPrivateKey?
        if let bytes = read(keyPath) {
            // Nobody could type a passphrase.
            key = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) { $0([UInt8]()) }
            if key == nil {
                problems.append(
                    "\(keySetting): \(keyPath) holds no private key in PEM without a passphrase.")
            }
        } else {
            problems.append(unreadable(keySetting, keyPath))
        }
        guard let key, let own = chain.first else {
            throw ConfigurationError(description: problems.joined(separator: "\n"))
        }
        let context: NIOSSLContext
        do {
            context = try NIOSSLContext(configuration: configuration(chain, key))
        } catch {
            throw ConfigurationError(
                description: "\(keySetting): \(keyPath) is not the key of the first certificate in "
                    + "\(certificatePath).")
        }
        let serialNumber = own.serialNumber.map { byte in
            String(byte >> 4, radix: 16, uppercase: true)
                + String(byte & 15, radix: 16, uppercase: true)
        }.joined()
        let facts = Facts(
            serialNumber: serialNumber,
            expires: Date(timeIntervalSince1970: TimeInterval(own.notValidAfter)))
        return Loaded(context: context, facts: facts)
    }

    private static func configuration(
        _ chain: [NIOSSLCertificate], _ key: NIOSSLPrivateKey
    ) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = protocols
        configuration.shutdownTimeout = HTTPLimits().discarding
        return configuration
    }

    private static func read(_ path: String) -> [UInt8]? {
        (try? Data(contentsOf: URL(filePath: path))).map(Array.init)
    }

    private static func unreadable(_ setting: String, _ path: String) -> String {
        "\(setting): \(path) cannot be read. It must be a file that the server's user may read."
    }
}

extension Configuration {
    /// Browsers that have seen it use TLS for a year, on every port of the host: not in
    /// development, whose host is shared by other programs.
    var strictTransport: String? {
        certificates != nil && environment == .production ? "max-age=31536000" : nil
    }
}

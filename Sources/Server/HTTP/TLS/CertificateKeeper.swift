// SIGHUP: the certificate's files were replaced. Also warns of a certificate that has expired.

import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// Reads the certificate again at each SIGHUP.
struct CertificateKeeper: Service {
    let certificates: TLSCertificates
    let logger: Logger

    func run() async throws {
        report("certificate")
        let signals = await UnixSignalsSequence(trapping: .sighup)
        for await _ in signals.cancelOnGracefulShutdown() { reload() }
    }

    private func reload() {
        do throws(ConfigurationError) {
            try certificates.reload()
            report("the certificate was read again")
        } catch {
            logger.error(
                "the certificate cannot be read again; the one before it stays in use",
                metadata: ["reason": "\(error)"])
        }
    }

    private func report(_ message: Logger.Message) {
        let facts = certificates.facts
        let metadata: Logger.Metadata = [
            "serial_number": "\(facts.serialNumber)",
            "expires": "\(facts.expires.formatted(.iso8601))",
        ]
        logger.notice(message, metadata: metadata)
        guard facts.expires < Date() else { return }
        logger.warning("the certificate has expired: clients refuse it", metadata: metadata)
    }
}

// How clients reach the service, who is trusted about their addresses, and who sees its inside.

import Foundation
import FoundationNetworking

struct AddressCheck {
    private let configuration: Configuration
    private let session: URLSession

    init(_ configuration: Configuration) {
        self.configuration = configuration
        let settings = URLSessionConfiguration.ephemeral
        settings.timeoutIntervalForRequest = 5
        session = URLSession(configuration: settings)
    }

    func run(_ report: inout DoctorReport) async {
        await publicAddress(&report)
        proxies(&report)
        metrics(&report)
        await collector(&report)
    }

    private func publicAddress(_ report: inout DoctorReport) async {
        let isProduction = configuration.environment == .production
        guard let text = configuration.publicURL, let url = URL(string: text) else {
            if isProduction {
                report.fail(
                    "public address", "DANJI_PUBLIC_URL is not set.",
                    "Set it to scheme and host of the service, e.g. https://danji.example")
            } else {
                report.ok("public address", "each request's own, in development")
            }
            return
        }
        if isProduction, url.scheme != "https" {
            report.fail(
                "public address", "\(text) is not https: tokens would travel in the clear.",
                "Terminate TLS in a proxy in front, and name its address in DANJI_PUBLIC_URL.")
            return
        }
        let status = await status(of: URLRequest(url: url.appending(path: "health/live")))
        switch status {
        case 200: report.ok("public address", "\(text) is answered by a server that is alive")
        case nil:
            report.warn(
                "public address", "\(text) does not answer from here.",
                "Start the server; check the name in the DNS, the proxy and its certificate.")
        case let status?:
            report.warn(
                "public address", "\(text)/health/live was answered with status \(status).",
                "Does the proxy forward all paths to the server?")
        }
    }

    private func proxies(_ report: inout DoctorReport) {
        guard configuration.environment == .production, configuration.trustedProxies.isEmpty,
            configuration.publicURL?.hasPrefix("https://") == true
        else { return }
        report.warn(
            "proxies", "no proxy is trusted, but the public address is https.",
            "If a proxy terminates TLS, name it in DANJI_TRUSTED_PROXIES: otherwise all clients "
                + "share the limits of its address.")
    }

    private func metrics(_ report: inout DoctorReport) {
        guard let address = configuration.metricsAddress else { return }
        guard ["0.0.0.0", "::"].contains(address.host) else {
            report.ok("metrics", "at \(address.host):\(address.port)")
            return
        }
        report.warn(
            "metrics", "they are served on all addresses of this machine.",
            "Choose one that clients do not reach: DANJI_METRICS_ADDRESS=10.0.0.5:\(address.port)")
    }

    private func collector(_ report: inout DoctorReport) async {
        guard let traces = configuration.traces else { return }
        var request = URLRequest(url: traces.endpoint)
        request.httpMethod = "POST"
        request.httpBody = Data("{\"resourceSpans\":[]}".utf8)
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        for header in traces.headers {
            request.setValue(header.value, forHTTPHeaderField: header.name)
        }
        let status = await status(of: request)
        if let status, (200..<300).contains(status) {
            report.ok("traces", "the collector takes them")
        } else {
            report.warn(
                "traces",
                status.map { "the collector answered with status \($0)." }
                    ?? "the collector cannot be reached.",
                "Check OTEL_EXPORTER_OTLP_ENDPOINT and _HEADERS. Nothing else depends on it.")
        }
    }

    /// - Returns: nil without an answer
    private func status(of request: URLRequest) async -> Int? {
        await withCheckedContinuation { continuation in
            session.dataTask(with: request) { _, response, _ in
                continuation.resume(returning: (response as? HTTPURLResponse)?.statusCode)
            }.resume()
        }
    }
}

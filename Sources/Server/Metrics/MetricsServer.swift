// `/metrics` on a separate address, which clients do not reach.

import Hummingbird
import Logging
import NIOCore

/// Where the metrics are served.
struct MetricsAddress: Sendable, Equatable {
    let host: String
    let port: Int

    /// - Parameter text: `PORT`, `HOST:PORT` or `[HOST]:PORT`; without a host, only this machine
    init?(_ text: String) {
        let colon = text.lastIndex(of: ":")
        guard let port = Int(colon.map { text[text.index(after: $0)...] } ?? text[...]),
            (0...65_535).contains(port)
        else { return nil }
        var host = colon.map { text[..<$0] } ?? "127.0.0.1"
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else { return nil }
        self.host = String(host)
        self.port = port
    }
}

extension MetricsPage {
    /// A separate server for metrics collectors.
    func server(
        at address: MetricsAddress, logger: Logger
    ) -> some ApplicationProtocol {
        let router = Router()
        router.get("/metrics") { _, _ in
            Response(
                status: .ok, headers: [.contentType: PrometheusText.contentType],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text())))
        }
        return Hummingbird.Application(
            router: router,
            configuration: .init(
                address: .hostname(address.host, port: address.port), serverName: "danji"),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? address.port
                Console.print("metrics are at http://\(address.host):\(port)/metrics")
            },
            logger: logger)
    }
}

// Traces are configured by OpenTelemetry's own variables.
// https://opentelemetry.io/docs/specs/otel/protocol/exporter/

import Foundation

/// Where traces are sent, and which.
struct TraceSettings: Sendable {
    /// Such as `http://collector:4318/v1/traces`.
    let endpoint: URL
    let headers: [(name: String, value: String)]
    let serviceName: String
    let sampler: TraceSampler

    /// The variables that are read, with their meanings for `--help`.
    static let variables = [
        Setting(
            name: "OTEL_EXPORTER_OTLP_ENDPOINT",
            meaning: "an OpenTelemetry collector that takes OTLP over HTTP, e.g. "
                + "http://127.0.0.1:4318; or OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, with its path",
            standard: "none: no traces"),
        Setting(
            name: "OTEL_EXPORTER_OTLP_HEADERS",
            meaning: "fields of its requests: name=value, several with commas; or "
                + "OTEL_EXPORTER_OTLP_TRACES_HEADERS", standard: "none"),
        Setting(
            name: "OTEL_SERVICE_NAME", meaning: "the name of the service in traces",
            standard: "danji"),
        Setting(
            name: "OTEL_TRACES_SAMPLER",
            meaning:
                "always_on, always_off or traceidratio, for all traces; after parentbased_ only "
                + "for those that begin here: the others are recorded where the caller says so",
            standard: "parentbased_always_on"),
        Setting(
            name: "OTEL_TRACES_SAMPLER_ARG", meaning: "the part of all traces, 0–1",
            standard: "1"),
    ]

    /// - Returns: nil if no collector is named, or OTEL_SDK_DISABLED is true
    /// - Throws: if a variable is invalid
    init?(_ variables: [String: String]) throws(ConfigurationError) {
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
        }
        if text("OTEL_SDK_DISABLED")?.lowercased() == "true" { return nil }
        if text("OTEL_TRACES_EXPORTER")?.lowercased() == "none" { return nil }
        let whole = text("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
        guard let address = whole ?? text("OTEL_EXPORTER_OTLP_ENDPOINT") else { return nil }
        let variable = "OTEL_EXPORTER_OTLP_\(whole == nil ? "" : "TRACES_")ENDPOINT"
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme),
            url.host() != nil
        else {
            throw ConfigurationError(
                description: "\(variable) must be an address that begins with http:// or https://.")
        }
        if let form = text("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"),
            form != "http/json"
        {
            throw ConfigurationError(
                description: "OTEL_EXPORTER_OTLP_PROTOCOL is \"\(form)\"; traces are sent as "
                    + "http/json only, which collectors take at the same address as http/protobuf.")
        }
        endpoint = whole == nil ? url.appending(path: "v1/traces") : url
        headers = try Self.headers(
            text("OTEL_EXPORTER_OTLP_TRACES_HEADERS", "OTEL_EXPORTER_OTLP_HEADERS") ?? "")
        serviceName = text("OTEL_SERVICE_NAME") ?? "danji"
        sampler = try TraceSampler(
            text("OTEL_TRACES_SAMPLER"), argument: text("OTEL_TRACES_SAMPLER_ARG"))
    }

    /// The values are percent-encoded; messages do not repeat them, since they may be keys.
    private static func headers(
        _ text: String
    ) throws(ConfigurationError) -> [(name: String, value: String)] {
        var headers: [(name: String, value: String)] = []
        for part in text.split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, let value = String(pair[1].trimmed).removingPercentEncoding,
                !pair[0].trimmed.isEmpty
            else {
                throw ConfigurationError(
                    description: "OTEL_EXPORTER_OTLP_HEADERS must be name=value, several with "
                        + "commas.")
            }
            headers.append((String(pair[0].trimmed), value))
        }
        return headers
    }
}

// The field Server-Timing of an answer, which browsers show beside a request.
// https://www.w3.org/TR/server-timing/

import Postgres

extension OperationObservation {
    /// The stages in milliseconds, and the time in the database with the number of statements.
    var serverTiming: String {
        var metrics = stages.map { "\($0.stage.rawValue);dur=\(($0.end - $0.start).milliseconds)" }
        let count = counter.count
        let noun = count == 1 ? "statement" : "statements"
        metrics.append(
            "db;dur=\(databaseTime.milliseconds);desc=\"\(count) \(noun)\""
        )
        return metrics.joined(separator: ", ")
    }
}

extension Duration {
    /// Milliseconds with three decimals.
    var milliseconds: String {
        let microseconds = max(0, microseconds)
        let rest = "\(microseconds % 1_000)"
        return "\(microseconds / 1_000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}

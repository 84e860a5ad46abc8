// What `danji doctor` found: one line for each thing that it looked at.

import GraphQLCore

/// Findings in the order of the checks.
struct DoctorReport: Sendable {
    enum Verdict: String, Sendable {
        case ok
        /// It works, but not as well or as safely as it could.
        case warn
        /// The server does not start, or something does not work.
        case fail

        /// As it is printed.
        fileprivate var word: String { self == .fail ? "FAIL" : rawValue }
    }

    struct Finding: Sendable {
        /// What was looked at, such as `database.clock`.
        let check: String
        let verdict: Verdict
        let message: String
        /// What to do; nil if nothing is to be done.
        let advice: String?
    }

    private(set) var findings: [Finding] = []

    mutating func ok(_ check: String, _ message: String) {
        findings.append(Finding(check: check, verdict: .ok, message: message, advice: nil))
    }

    mutating func warn(_ check: String, _ message: String, _ advice: String) {
        findings.append(Finding(check: check, verdict: .warn, message: message, advice: advice))
    }

    mutating func fail(_ check: String, _ message: String, _ advice: String) {
        findings.append(Finding(check: check, verdict: .fail, message: message, advice: advice))
    }

    var hasFailures: Bool { findings.contains { $0.verdict == .fail } }

    private func count(_ verdict: Verdict) -> Int { findings.count { $0.verdict == verdict } }

    var text: String {
        let width = findings.map(\.check.count).max() ?? 0
        var lines: [String] = []
        for finding in findings {
            let verdict = finding.verdict.word
            let padding = String(repeating: " ", count: 4 - verdict.count)
            let space = String(repeating: " ", count: width - finding.check.count)
            lines.append("\(verdict)\(padding)  \(finding.check)\(space)  \(finding.message)")
            if let advice = finding.advice {
                lines.append(String(repeating: " ", count: width + 8) + advice)
            }
        }
        lines.append("\(count(.fail)) failed, \(count(.warn)) warnings, \(count(.ok)) ok.")
        return lines.joined(separator: "\n")
    }

    var json: String {
        var writer = JSONWriter(capacity: 2_048)
        writer.raw(
            "{\"failed\":\(count(.fail)),\"warnings\":\(count(.warn)),\"ok\":\(count(.ok)),")
        writer.raw("\"findings\":")
        writer.list(findings) { writer, finding in
            writer.raw("{\"check\":")
            writer.string(finding.check)
            writer.raw(",\"verdict\":\"\(finding.verdict.rawValue)\",\"message\":")
            writer.string(finding.message)
            writer.raw(",\"advice\":")
            if let advice = finding.advice { writer.string(advice) } else { writer.null() }
            writer.byte(UInt8(ascii: "}"))
        }
        writer.byte(UInt8(ascii: "}"))
        return String(decoding: writer.finish(), as: UTF8.self)
    }
}

// Structured logs: one JSON object per line on standard error.

import Foundation
import GraphQLCore
import Logging
import Synchronization

/// A log handler that writes lines of JSON.
struct JSONLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    private let label: String
    private static let lock = Mutex(())

    init(label: String, level: Logger.Level) {
        self.label = label
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var writer = JSONWriter(capacity: 256)
        writer.raw("{\"time\":")
        writer.string(Self.now)
        writer.raw(",\"level\":")
        writer.string(event.level.rawValue)
        writer.raw(",\"logger\":")
        writer.string(label)
        writer.raw(",\"message\":")
        writer.string(event.message.description)
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            writer.byte(UInt8(ascii: ","))
            writer.string(key)
            writer.byte(UInt8(ascii: ":"))
            writer.string(value.description)
        }
        writer.raw("}\n")
        let line = writer.finish()
        // One write per line, so that lines of several threads do not mix.
        Self.lock.withLock { _ in
            line.withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
        }
    }

    private static var now: String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var parts = tm()
        var seconds = time.tv_sec
        gmtime_r(&seconds, &parts)
        let milliseconds = time.tv_nsec / 1_000_000
        let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map { Self.padded($0) }
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { Self.padded($0) }
        return date.joined(separator: "-") + "T" + clock.joined(separator: ":") + "."
            + String(repeating: "0", count: 3 - "\(milliseconds)".count) + "\(milliseconds)Z"
    }

    private static func padded(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

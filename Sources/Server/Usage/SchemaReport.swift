// What `danji schema check` says: the changes of a schema, each with the clients that it concerns.

import GraphQLCore
import Resolvers

/// Changes and their clients.
struct SchemaReport {
    /// A client that used something that changes.
    struct Client {
        let name: String
        var requests: Int64
        var lastDay: String
    }

    struct Entry {
        let change: SchemaChange
        /// The last to use it first; nil if nobody asked.
        let clients: [Client]?

        var isInUse: Bool { clients?.isEmpty == false }
    }

    /// Clients of a change that the text names.
    static let clientLimit = 20

    let entries: [Entry]
    /// For which uses are stored; nil if nobody asked.
    let days: Int?

    /// - Parameters:
    ///   - days: for which uses are stored; nil if nobody asked
    ///   - uses: in these days
    init(_ changes: [SchemaChange], days: Int?, _ uses: [SchemaUseSum]?) {
        self.days = days
        let byOwner = uses.map { Dictionary(grouping: $0) { Self.owner(of: $0.coordinate) } }
        entries = changes.map { change in
            Entry(
                change: change,
                clients: byOwner.map { uses in
                    let owners = Set(change.affected.map(Self.owner))
                    return Self.clients(
                        owners.flatMap { uses[$0] ?? [] }.filter {
                            change.affects($0.coordinate)
                        })
                })
        }
    }

    /// The type or directive of a coordinate.
    private static func owner(of coordinate: String) -> Substring {
        coordinate.prefix { $0 != "." && $0 != "(" }
    }

    private static func clients(_ uses: [SchemaUseSum]) -> [Client] {
        var clients: [String: Client] = [:]
        for use in uses {
            var client =
                clients[use.client] ?? Client(name: use.client, requests: 0, lastDay: use.lastDay)
            client.requests += use.requests
            client.lastDay = max(client.lastDay, use.lastDay)
            clients[use.client] = client
        }
        return clients.values.sorted { ($1.lastDay, $0.name) < ($0.lastDay, $1.name) }
    }

    private func count(_ severity: SchemaChange.Severity) -> Int {
        entries.count { $0.change.severity == severity }
    }

    private var inUse: Int { entries.count { $0.change.severity == .breaking && $0.isInUse } }

    /// Whether the change breaks a client, or might: where nobody asked, all that breaks counts.
    var isRefused: Bool { days == nil ? count(.breaking) > 0 : inUse > 0 }

    // MARK: - Text

    var text: String {
        var lines: [String] = []
        for entry in entries {
            let word = entry.change.severity == .breaking ? "BREAKING " : "dangerous"
            lines.append("\(word) \(entry.change.kind.rawValue): \(entry.change.message)")
            guard let clients = entry.clients, let days else { continue }
            if clients.isEmpty { lines.append("    not used in the last \(days) days") }
            for client in clients.prefix(Self.clientLimit) {
                let noun = client.requests == 1 ? "request" : "requests"
                lines.append(
                    "    used by \(client.name), \(client.requests) \(noun), last on "
                        + client.lastDay)
            }
            if clients.count > Self.clientLimit {
                lines.append("    and \(clients.count - Self.clientLimit) more")
            }
        }
        lines.append(summary)
        return lines.joined(separator: "\n")
    }

    private var summary: String {
        let (breaking, dangerous) = (count(.breaking), count(.dangerous))
        guard breaking + dangerous > 0 else { return "Nothing changes for clients." }
        let use = days == nil ? "" : " (\(inUse) in use)"
        return "\(breaking) breaking\(use), \(dangerous) dangerous."
    }

    // MARK: - JSON

    var json: String {
        var writer = JSONWriter(capacity: 1_024)
        writer.raw("{\"days\":")
        if let days { writer.int(days) } else { writer.null() }
        writer.raw(",\"breaking\":\(count(.breaking)),\"dangerous\":\(count(.dangerous))")
        writer.raw(",\"inUse\":")
        if days == nil { writer.null() } else { writer.int(inUse) }
        writer.raw(",\"changes\":")
        writer.list(entries) { Self.write($1, to: &$0) }
        writer.byte(UInt8(ascii: "}"))
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    private static func write(_ entry: Entry, to writer: inout JSONWriter) {
        writer.raw("{\"severity\":\"\(entry.change.severity.rawValue)\",\"kind\":")
        writer.string(entry.change.kind.rawValue)
        writer.raw(",\"coordinate\":")
        writer.string(entry.change.coordinate)
        writer.raw(",\"message\":")
        writer.string(entry.change.message)
        writer.raw(",\"clients\":")
        if let clients = entry.clients {
            writer.list(clients) { writer, client in
                writer.raw("{\"client\":")
                writer.string(client.name)
                writer.raw(",\"requests\":\(client.requests),\"lastDay\":")
                writer.string(client.lastDay)
                writer.byte(UInt8(ascii: "}"))
            }
        } else {
            writer.null()
        }
        writer.byte(UInt8(ascii: "}"))
    }
}

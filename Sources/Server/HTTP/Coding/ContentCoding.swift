// How the bytes of a body are packed. https://www.rfc-editor.org/rfc/rfc9110#name-content-encoding

import NIOHTTP1

/// The packing of a body that the server reads and writes.
enum ContentCoding {
    case identity
    case gzip

    /// Answers of fewer bytes are sent as they are: their head is as long.
    static let minimumBytes = 1_024

    /// The coding of a request's body.
    ///
    /// - Throws: 415 for any but gzip
    init(of head: RequestHead) throws(RequestRefusal) {
        switch head.list("Content-Encoding")?[...].trimmed.lowercased() ?? "identity" {
        case "identity", "": self = .identity
        case "gzip", "x-gzip": self = .gzip
        default:
            throw RequestRefusal(
                .contentTypeUnsupported, "Send the body in gzip or without a Content-Encoding.")
        }
    }

    /// The content of a body.
    ///
    /// - Parameter limit: bytes that the content may have, of which no more is ever made
    func decode(_ body: [UInt8], limit: Int) throws(RequestRefusal) -> [UInt8] {
        guard self == .gzip else { return body }
        do throws(Gzip.Fault) {
            return try Gzip.expand(body, limit: limit)
        } catch {
            switch error {
            case .tooLong:
                throw RequestRefusal(
                    .bodyTooLarge, "The body expands to more than \(limit) bytes.")
            case .malformed:
                throw RequestRefusal(
                    .bodyUnreadable, "The body is not the gzip that its Content-Encoding says.")
            }
        }
    }
}

extension HTTPAnswer {
    /// The answer in gzip, where its client reads that and it is long enough to gain by it.
    ///
    /// Not for answers in which a secret is beside what a client chose: their length would tell
    /// about it.
    func inGzip(for head: RequestHead) -> HTTPAnswer {
        guard body.count >= ContentCoding.minimumBytes,
            AcceptedCodings.allowGzip(head.list("Accept-Encoding")),
            let packed = try? Gzip.compress(body), packed.count < body.count
        else { return self }
        var answer = self
        answer.body = packed
        answer.headers.add(name: "Content-Encoding", value: "gzip")
        return answer
    }
}

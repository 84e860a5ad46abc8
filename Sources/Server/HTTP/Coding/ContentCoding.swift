// How the bytes of a body are encoded. https://www.rfc-editor.org/rfc/rfc9110#name-content-encoding

import NIOHTTP1

/// The content codings that the server reads and writes.
enum ContentCoding {
    case identity
    case gzip

    /// Smaller responses are sent uncompressed: their head is as long.
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
    /// - Parameter limit: maximum bytes of the content; no more is ever produced
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
    /// The response in gzip, if the client accepts it and the response is long enough to benefit.
    ///
    /// Not for responses that contain a secret next to client-chosen text: their length would leak
    /// it (BREACH).
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

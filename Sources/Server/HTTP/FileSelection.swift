// Which bytes of a file a request is for. https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2

import HTTPTypes
import Resolvers

/// The response to a request for a file.
enum FileSelection: Equatable {
    /// 200
    case whole
    /// 206
    case part(Range<Int>)
    /// 304: the client has it.
    case notModified
    /// 416: the file ends before the range starts.
    case unsatisfiable

    init(_ method: HTTPRequest.Method, _ headers: HTTPFields, _ facts: StoredFacts) {
        let tag = Self.entityTag(facts)
        if let known = headers[.ifNoneMatch], Self.isKnown(tag, known) {
            self = .notModified
            return
        }
        self = .whole
        // Ranges are defined for GET only.
        guard method == .get, let ranges = headers[.range] else { return }
        // A weak tag, or a date, does not prove that the client has these bytes.
        if let condition = headers[.ifRange], condition != tag { return }
        self = Self.range(ranges, of: facts.byteSize)
    }

    /// In the form of an ETag header; strong.
    static func entityTag(_ facts: StoredFacts) -> String { "\"\(facts.tag)\"" }

    /// The bytes of the body; nil if there are none.
    func bytes(of facts: StoredFacts) -> Range<Int>? {
        switch self {
        case .whole: 0..<facts.byteSize
        case .part(let range): range
        case .notModified, .unsatisfiable: nil
        }
    }

    private static func isKnown(_ tag: String, _ known: String) -> Bool {
        known.split(separator: ",").contains { part in
            let each = part.trimmingPrefix { $0 == " " || $0 == "\t" }
            let trimmed = each.prefix { $0 != " " && $0 != "\t" }
            return trimmed == "*" || trimmed.trimmingPrefix("W/") == tag
        }
    }

    /// A single range is served. Several ranges, another unit, or anything that is not a range may
    /// be ignored, and are.
    ///
    /// https://www.rfc-editor.org/rfc/rfc9110#section-14.2
    private static func range(_ text: String, of size: Int) -> FileSelection {
        guard let unit = text.firstIndex(of: "="), text[..<unit].lowercased() == "bytes" else {
            return .whole
        }
        let spec = text[text.index(after: unit)...].filter { $0 != " " && $0 != "\t" }
        let ends = spec.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy(isNumber) else {
            return .whole
        }
        guard !ends[0].isEmpty else {
            guard !ends[1].isEmpty else { return .whole }
            let count = min(number(ends[1]), size)
            return count > 0 ? .part(size - count..<size) : .unsatisfiable
        }
        let first = number(ends[0])
        let last = ends[1].isEmpty ? Int.max : number(ends[1])
        guard first <= last else { return .whole }
        guard first < size else { return .unsatisfiable }
        return .part(first..<min(last, size - 1) + 1)
    }

    /// Digits only; none at all mean an open end.
    private static func isNumber(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A number with too many digits is beyond every file.
    private static func number(_ digits: some StringProtocol) -> Int { Int(digits) ?? Int.max }
}

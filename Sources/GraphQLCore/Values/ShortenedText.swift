// Values, names and paths of clients inside messages: enough to recognise them, never the whole.

extension String {
    /// The text as messages show it: cut, at a character, where it has more than
    /// `ErrorLimits.valueBytes` bytes.
    var shortened: String { shortened(to: ErrorLimits.valueBytes) }

    func shortened(to limit: Int) -> String {
        if utf8.count <= limit { return self }
        return Self.cut(Array(utf8.prefix(limit + 4)), to: limit)
    }

    /// The text of some bytes as messages show it; only the shown ones are read.
    init(shortened bytes: some Collection<UInt8>, to limit: Int = ErrorLimits.valueBytes) {
        if bytes.count <= limit {
            self.init(decoding: bytes, as: UTF8.self)
        } else {
            self = Self.cut(Array(bytes.prefix(limit + 4)), to: limit)
        }
    }

    /// `bytes` has the limit's bytes and at least the rest of the scalar there.
    private static func cut(_ bytes: [UInt8], to limit: Int) -> String {
        var end = Swift.min(limit, bytes.count)
        while end > 0, end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
        var text = String(decoding: bytes[..<end], as: UTF8.self)
        // The scalar after the cut may belong to the last character.
        var next = end + 1
        while next < bytes.count, bytes[next] & 0b1100_0000 == 0b1000_0000 { next += 1 }
        if end < bytes.count, text.count > 1,
            String(decoding: bytes[..<Swift.min(next, bytes.count)], as: UTF8.self).count
                == text.count
        {
            text.removeLast()
        }
        return text + "…"
    }
}

/// A path inside a value as messages show it: ` at [0].name`, nothing for an empty path.
func pathText(_ path: [PathSegment]) -> String {
    if path.isEmpty { return "" }
    var text = " at "
    for segment in path {
        switch segment {
        case .key(let key): text += ".\(key.shortened)"
        case .index(let index): text += "[\(index)]"
        }
        if text.utf8.count > ErrorLimits.valueBytes { break }
    }
    return text.shortened
}

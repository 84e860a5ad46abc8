// The query component of an address: `a=1&b=2`, percent-encoded, with + for a space.
// https://url.spec.whatwg.org/#application/x-www-form-urlencoded

/// Parameters by their names.
struct FormParameters {
    /// Maximum parameters of one request; more than any known client sends.
    static let maximumCount = 64

    private var values: [String: [String]] = [:]

    init(_ text: String) throws(RequestRefusal) {
        let pairs = text.utf8.split(separator: UInt8(ascii: "&"), maxSplits: Self.maximumCount)
        guard pairs.count <= Self.maximumCount else {
            throw RequestRefusal(
                .requestMalformed, "There are more than \(Self.maximumCount) parameters.")
        }
        for pair in pairs {
            let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = try Self.decoded(pair[..<end])
            let value = end < pair.endIndex ? try Self.decoded(pair[pair.index(after: end)...]) : ""
            values[name, default: []].append(value)
        }
    }

    /// The value of a parameter; nil if it is absent or empty.
    /// - Throws: if it occurs twice, since it is unclear which one is meant
    subscript(_ name: String) -> String? {
        get throws(RequestRefusal) {
            guard let found = values[name], let first = found.first else { return nil }
            guard found.count == 1 else {
                throw RequestRefusal(.requestMalformed, "\"\(name)\" is given more than once.")
            }
            return first.isEmpty ? nil : first
        }
    }

    private static func decoded(
        _ text: some Collection<UInt8>
    ) throws(RequestRefusal) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next()?.hexDigit, let low = rest.next()?.hexDigit else {
                    throw RequestRefusal(
                        .requestMalformed, "The address has a % without two digits behind it.")
                }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RequestRefusal(.requestMalformed, "The address is not UTF-8.")
        }
        return text
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    fileprivate var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

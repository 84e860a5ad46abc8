// Numbers as JSON and GraphQL write them, which agree on the grammar.

extension InputValue {
    /// A number from its text: `int` if it is an integer that fits, `float` if it has a fraction
    /// or exponent and is finite; `number` keeps the text of all others.
    /// Precondition: the text is a JSON number.
    init(number text: UnsafeBufferPointer<UInt8>, isInteger: Bool) {
        if isInteger {
            if let value = Self.integer(text) {
                self = .int(value)
                return
            }
        } else if let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite {
            self = .float(value)
            return
        }
        self = .number(String(decoding: text, as: UTF8.self))
    }

    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        var value: Int64 = 0
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            let digit = Int64(byte &- UInt8(ascii: "0"))
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = product.addingReportingOverflow(isNegative ? -digit : digit)
            if overflow || more { return nil }
            value = sum
        }
        return value
    }
}

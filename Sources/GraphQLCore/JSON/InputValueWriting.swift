// `InputValue` as JSON text.

extension JSONWriter {
    /// A value as JSON: enum values as strings, members in their order.
    public mutating func value(_ value: InputValue) {
        switch value {
        case .null: null()
        case .boolean(let value): boolean(value)
        case .int(let value): int64(value)
        case .float(let value): double(value)
        case .string(let text), .enumeration(let text): string(text)
        case .number(let text): raw(text)
        case .list(let items):
            byte(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { byte(UInt8(ascii: ",")) }
                self.value(item)
            }
            byte(UInt8(ascii: "]"))
        case .object(let fields):
            byte(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { byte(UInt8(ascii: ",")) }
                string(field.name)
                byte(UInt8(ascii: ":"))
                self.value(field.value)
            }
            byte(UInt8(ascii: "}"))
        }
    }
}

extension InputValue {
    /// The value, as JSON text.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.finish()
    }
}

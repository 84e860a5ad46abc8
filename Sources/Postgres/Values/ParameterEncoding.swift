// Parameters are encoded into one buffer on the caller's thread; the epoll thread only passes
// pointers on.

/// The binary form of a statement's parameters.
struct EncodedParameters: Sendable {
    /// All values, one after the other.
    private(set) var bytes: [UInt8] = []
    /// One length for each parameter, -1 for NULL.
    private(set) var lengths: [Int32] = []

    static let none = EncodedParameters()

    private init() {}

    static let maximumParameterBytes = 1 << 30

    init(_ parameters: [Parameter], types: [PostgresType]) throws(PostgresError) {
        precondition(
            parameters.count == types.count,
            "\(types.count) parameters are declared, \(parameters.count) given")
        if parameters.isEmpty { return }
        lengths.reserveCapacity(parameters.count)
        bytes.reserveCapacity(parameters.count * 16)
        for (index, parameter) in parameters.enumerated() {
            guard let type = parameter.type else {
                lengths.append(-1)
                continue
            }
            precondition(
                type == types[index],
                "parameter \(index + 1) is declared as type \(types[index].oid), not \(type.oid)")
            let start = bytes.count
            try append(parameter, index)
            let length = bytes.count - start
            guard length < Self.maximumParameterBytes else {
                throw .encoding(.tooLong(parameter: index))
            }
            lengths.append(Int32(length))
        }
    }

    private mutating func append(_ parameter: Parameter, _ index: Int) throws(PostgresError) {
        switch parameter {
        case .null: break
        case .bool(let value): bytes.append(value ? 1 : 0)
        case .int2(let value): append(value)
        case .int4(let value), .date(let value): append(value)
        case .int8(let value): append(value)
        case .float8(let value): append(value.bitPattern)
        case .text(let value): try append(value, index)
        case .utf8(let value): try append(utf8: value, index)
        case .bytea(let value): bytes.append(contentsOf: value)
        case .uuid(let value): value.append(to: &bytes)
        case .timestamptz(let value): append(value.microseconds)
        case .jsonb(let value):
            bytes.append(1)
            try append(utf8: value, index)
        default: try appendArray(parameter, index)
        }
    }

    private mutating func appendArray(_ parameter: Parameter, _ index: Int) throws(PostgresError) {
        switch parameter {
        case .boolArray(let values):
            appendHeader(values.count, .bool)
            for value in values { appendElement(value) }
        case .int4Array(let values):
            appendHeader(values.count, .int4)
            for value in values { appendElement(value) }
        case .int8Array(let values):
            appendHeader(values.count, .int8)
            for value in values { appendElement(value) }
        case .byteaArray(let values):
            appendHeader(values.count, .bytea)
            for value in values {
                append(Int32(truncatingIfNeeded: value.count))
                bytes.append(contentsOf: value)
            }
        case .textArray(let values):
            appendHeader(values.count, .text)
            for value in values { try appendElement(value, index) }
        case .utf8Array(let values):
            appendHeader(values.count, .text)
            for value in values {
                append(Int32(truncatingIfNeeded: value.count))
                try append(utf8: value, index)
            }
        case .uuidArray(let values):
            appendHeader(values.count, .uuid)
            for value in values { appendElement(value) }
        case .timestamptzArray(let values):
            appendHeader(values.count, .timestamptz)
            for value in values { appendElement(value.microseconds) }
        default: try appendNullableArray(parameter, index)
        }
    }

    private mutating func appendNullableArray(
        _ parameter: Parameter, _ index: Int
    ) throws(PostgresError) {
        switch parameter {
        case .nullableBoolArray(let values):
            appendHeader(values.count, .bool)
            for value in values {
                if let value { appendElement(value) } else { append(Int32(-1)) }
            }
        case .nullableInt4Array(let values):
            appendHeader(values.count, .int4)
            for value in values {
                if let value { appendElement(value) } else { append(Int32(-1)) }
            }
        case .nullableInt8Array(let values):
            appendHeader(values.count, .int8)
            for value in values {
                if let value { appendElement(value) } else { append(Int32(-1)) }
            }
        case .nullableTextArray(let values):
            appendHeader(values.count, .text)
            for value in values {
                if let value { try appendElement(value, index) } else { append(Int32(-1)) }
            }
        case .nullableUUIDArray(let values):
            appendHeader(values.count, .uuid)
            for value in values {
                if let value { appendElement(value) } else { append(Int32(-1)) }
            }
        case .nullableTimestamptzArray(let values):
            appendHeader(values.count, .timestamptz)
            for value in values {
                if let value { appendElement(value.microseconds) } else { append(Int32(-1)) }
            }
        default: preconditionFailure("every case is encoded above")
        }
    }
}

extension EncodedParameters {
    @inline(__always)
    private mutating func append<Integer: FixedWidthInteger>(_ value: Integer) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    @inline(__always)
    private mutating func appendElement<Integer: FixedWidthInteger>(_ value: Integer) {
        append(Int32(MemoryLayout<Integer>.size))
        append(value)
    }

    private mutating func appendElement(_ value: Bool) { appendElement(value ? 1 as UInt8 : 0) }

    private mutating func appendElement(_ value: PostgresUUID) {
        append(Int32(16))
        value.append(to: &bytes)
    }

    private mutating func appendElement(_ value: String, _ index: Int) throws(PostgresError) {
        append(Int32(truncatingIfNeeded: value.utf8.count))
        try append(value, index)
    }

    /// https://www.postgresql.org/docs/15/arrays.html; the layout is array_send's: dimensions,
    /// whether there may be NULLs, the element type, then length and lower bound.
    private mutating func appendHeader(_ count: Int, _ element: PostgresType) {
        append(Int32(count == 0 ? 0 : 1))
        append(Int32(1))
        append(element.oid)
        if count > 0 {
            append(Int32(truncatingIfNeeded: count))
            append(Int32(1))
        }
    }

    private mutating func append(_ text: String, _ index: Int) throws(PostgresError) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        guard !bytes[start...].contains(0) else {
            throw .encoding(.zeroCharacter(parameter: index))
        }
    }

    private mutating func append(utf8 text: [UInt8], _ index: Int) throws(PostgresError) {
        guard !text.contains(0) else { throw .encoding(.zeroCharacter(parameter: index)) }
        guard String(validating: text, as: UTF8.self) != nil else {
            throw .encoding(.invalidUTF8(parameter: index))
        }
        bytes.append(contentsOf: text)
    }
}

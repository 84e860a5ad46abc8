// Literals as values, before any type has coerced them.

extension Document {
    /// The value of a literal: numbers as `InputValue(number:isInteger:)` reads them, enum values
    /// as `enumeration`, object fields in the order of the literal, repeated ones too.
    ///
    /// `nil` where the literal contains a variable, or is nested deeper than
    /// `InputValue.maximumDepth`. The walk uses an explicit stack.
    func inputValue(of index: NodeIndex) -> InputValue? {
        var open: [Container] = []
        var position = index
        while true {
            let node = self[position]
            var complete: InputValue?
            switch node.kind {
            case .listValue, .objectValue:
                guard open.count < InputValue.maximumDepth else { return nil }
                open.append(Container(end: node.subtreeEnd, isObject: node.kind == .objectValue))
            case .objectField:
                open[open.count - 1].names.append(name(of: position))
            case .variable: return nil
            default: complete = simpleValue(of: position)
            }
            position += 1
            if let complete, open.isEmpty { return complete }
            if let complete { open[open.count - 1].values.append(complete) }
            while let container = open.last, container.end == position {
                open.removeLast()
                guard !open.isEmpty else { return container.value }
                open[open.count - 1].values.append(container.value)
            }
        }
    }

    /// A list or object whose end has not been reached yet.
    private struct Container {
        let end: NodeIndex
        let isObject: Bool
        var names: [String] = []
        var values: [InputValue] = []

        var value: InputValue {
            guard isObject else { return .list(values) }
            return .object(zip(names, values).map { InputValue.InputField($0, $1) })
        }
    }

    /// The value of a literal that holds no others. Precondition: it is one.
    private func simpleValue(of index: NodeIndex) -> InputValue {
        let node = self[index]
        switch node.kind {
        case .intValue, .floatValue:
            return source.bytes.withUnsafeBufferPointer { bytes in
                InputValue(
                    number: UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)]),
                    isInteger: node.kind == .intValue)
            }
        case .stringValue: return .string(string(of: index))
        case .booleanValue: return .boolean(node.flags.contains(.isTrue))
        case .enumValue: return .enumeration(name(of: index))
        default: return .null
        }
    }
}

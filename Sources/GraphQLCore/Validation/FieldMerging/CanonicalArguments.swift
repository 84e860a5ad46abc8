// Arguments as numbers: two fields have equal arguments exactly if their numbers are equal.

/// Numbers the arguments of fields. Values are numbered from the leaves up, each node once, so
/// that comparing a pair of fields costs nothing however large their arguments are.
struct CanonicalArguments {
    private var keys = NameTable()
    /// By value node, -1 where not numbered yet. Empty until something is numbered.
    private var values: [Int32] = []
    /// By field node.
    private var fields: [NodeIndex: Int32] = [:]

    /// The number of a field's arguments; -1 for none. Their order does not count.
    mutating func number(of field: NodeIndex, _ context: inout ValidationContext) -> Int32 {
        let document = context.document
        guard Self.firstArgument(of: field, document) != nil else { return -1 }
        if let number = fields[field] { return number }
        if values.isEmpty { values = Array(repeating: -1, count: document.nodes.count) }
        var pairs: [(name: Symbol, value: Int32)] = []
        for argument in document.children(of: field, .argument) {
            let value = argument + 1
            context.spend(Int(document[value].subtreeEnd - value))
            numberValues(value, document)
            pairs.append((document[argument].symbol, values[Int(value)]))
        }
        let number = intern(.argument, pairs)
        fields[field] = number
        return number
    }

    private static func firstArgument(of field: NodeIndex, _ document: Document) -> NodeIndex? {
        for child in document.children(of: field) {
            switch document[child].kind {
            case .argument: return child
            case .alias: continue
            default: return nil
            }
        }
        return nil
    }

    /// Children come after their parents: going backwards, every child is numbered first.
    private mutating func numberValues(_ root: NodeIndex, _ document: Document) {
        var index = document[root].subtreeEnd - 1
        while index >= root {
            values[Int(index)] = numberValue(index, document)
            index -= 1
        }
    }

    private mutating func numberValue(_ index: NodeIndex, _ document: Document) -> Int32 {
        let node = document[index]
        var key = [node.kind.rawValue]
        switch node.kind {
        case .variable, .enumValue: key.append(number: node.symbol.rawValue)
        case .stringValue:
            key.append(node.flags.contains(.block) ? 1 : 0)
            key += document.stringValue(of: index)
        case .booleanValue: key.append(node.flags.contains(.isTrue) ? 1 : 0)
        case .listValue:
            for item in document.children(of: index) { key.append(number: values[Int(item)]) }
        case .objectField: return values[Int(index) + 1]
        case .objectValue:
            return intern(
                .objectValue,
                document.children(of: index).map {
                    (document[$0].symbol, values[Int($0)])
                })
        case .nullValue: break
        default: key += document.source.bytes[Int(node.start)..<Int(node.end)]
        }
        return keys.intern(key).rawValue
    }

    private mutating func intern(
        _ kind: NodeKind, _ pairs: [(name: Symbol, value: Int32)]
    ) -> Int32 {
        var key = [kind.rawValue]
        // Equal names keep their order: what they mean depends on it.
        let sorted = pairs.enumerated().sorted {
            ($0.element.name.rawValue, $0.offset) < ($1.element.name.rawValue, $1.offset)
        }
        for (_, pair) in sorted {
            key.append(number: pair.name.rawValue)
            key.append(number: pair.value)
        }
        return keys.intern(key).rawValue
    }
}

extension [UInt8] {
    fileprivate mutating func append(number: Int32) {
        for shift in stride(from: 0, to: 32, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> Int32(shift)))
        }
    }
}

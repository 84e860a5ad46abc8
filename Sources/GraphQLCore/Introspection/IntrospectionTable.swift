// One introspection type as columns: all its rows in one batch, or some of them in another.

/// All rows of an introspection type.
struct IntrospectionTable: Sendable {
    let batch: ObjectBatch

    init(_ type: TypeIndex, in typeSystem: TypeSystem, count: Int, _ columns: [String: Column]) {
        batch = ObjectBatch(
            type: type, count: count,
            columns: typeSystem.types[Int(type)].fields.map {
                columns[typeSystem.fields[Int($0)].name]
            })
    }

    /// A batch of some rows, in the given order.
    func gathered(_ rows: [Int32]) -> ObjectBatch {
        ObjectBatch(
            type: batch.type, count: rows.count,
            columns: batch.columns.map { $0?.gathered(rows) }, payload: RowSubset(rows: rows))
    }
}

extension Column {
    /// The values of some rows.
    fileprivate func gathered(_ rows: [Int32]) -> Column {
        switch self {
        case .text(let column): .text(column.gathered(rows))
        case .json(let column): .json(column.gathered(rows))
        case .int32(let values, let nulls): .int32(values.at(rows), nulls?.at(rows))
        case .int64(let values, let nulls): .int64(values.at(rows), nulls?.at(rows))
        case .double(let values, let nulls): .double(values.at(rows), nulls?.at(rows))
        case .boolean(let values, let nulls): .boolean(values.at(rows), nulls?.at(rows))
        case .enumeration(let values, let nulls): .enumeration(values.at(rows), nulls?.at(rows))
        case .list(let column): .list(column.gathered(rows))
        case .null: .null(rows.count)
        }
    }
}

extension Array {
    fileprivate func at(_ rows: [Int32]) -> [Element] { rows.map { self[Int($0)] } }
}

extension TextColumn {
    fileprivate func gathered(_ rows: [Int32]) -> TextColumn {
        var builder = TextColumnBuilder()
        for row in rows {
            let start = row == 0 ? 0 : Int(ends[Int(row) - 1])
            builder.append(slab.bytes[start..<Int(ends[Int(row)])])
        }
        return builder.finish(nulls: nulls?.at(rows))
    }
}

extension ListColumn {
    fileprivate func gathered(_ rows: [Int32]) -> ListColumn {
        var items: [Int32] = []
        var newEnds: [UInt32] = []
        for row in rows {
            let start = row == 0 ? 0 : Int32(ends[Int(row) - 1])
            items.append(contentsOf: start..<Int32(ends[Int(row)]))
            newEnds.append(UInt32(items.count))
        }
        return ListColumn(
            ends: newEnds, nulls: nulls?.at(rows), items: self.items.gathered(items))
    }
}

/// Collects the texts of a column.
struct TextColumnBuilder {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    mutating func append(_ text: some Collection<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(UInt32(bytes.count))
    }

    func finish(nulls: Nulls = nil) -> TextColumn {
        TextColumn(slab: Slab(bytes), ends: ends, nulls: nulls)
    }

    /// A column of nullable texts.
    static func column(_ texts: some Sequence<String?>) -> Column {
        var builder = TextColumnBuilder()
        var nulls: [UInt8] = []
        for text in texts {
            builder.append((text ?? "").utf8)
            nulls.append(text == nil ? 1 : 0)
        }
        return .text(builder.finish(nulls: nulls.contains(1) ? nulls : nil))
    }
}

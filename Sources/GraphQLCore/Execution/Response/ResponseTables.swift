// The hot loop: results are written from columns through addresses taken once.
//
// Proof of safety. Every address in the tables is that of the elements of an array which the
// result tree or the plan's variant holds: immutable values, kept alive by `Response.init`, and for
// later payloads by `IncrementalPayload.write`, until the last byte is written, so no array is
// mutated, moved or freed meanwhile. Every index that can be used is within its array:
// `AnswerCheck` verified every column, list and link of the tree before it became a `FieldResult`
// (as many rows as the batch has objects or as the level above has items; ends that are ascending
// and within the next level; ordinals below the number of names; links below the number of rows).
// The counts are compared once more here, one comparison for each column; anything still wrong
// would stop at a precondition, never read stray memory.

/// A result tree as flat tables of addresses.
struct ResponseTables {
    private var batches: [Batch] = []
    private var fields: [Field] = []
    private var lists: [List] = []
    /// An estimate of the response's length.
    private(set) var estimatedBytes = 16

    private struct Batch {
        var fields: Range<Int32> = 0..<0
        var count: Int32 = 0
    }

    private enum Kind: UInt8 {
        case null
        case text
        case json
        case int32
        case int64
        case double
        case boolean
        case name
        case typename
        case object
    }

    private struct Field {
        var key: UnsafeBufferPointer<UInt8>
        var kind = Kind.null
        /// Per item, 1 for null.
        var nulls: UnsafePointer<UInt8>?
        /// Values, bytes of texts, ordinals or links.
        var values: UnsafeRawPointer?
        /// Ends of texts, or ends of the enum's names.
        var ends: UnsafePointer<UInt32>?
        /// The enum's names.
        var names: UnsafePointer<UInt8>?
        var lists: Range<Int32> = 0..<0
        var batches: Range<Int32> = 0..<0
    }

    private struct List {
        let ends: UnsafePointer<UInt32>
        let nulls: UnsafePointer<UInt8>?
    }

    init(_ root: BatchResult, _ variant: PlanVariant) {
        batches.append(Batch())
        add(root, at: 0, variant)
    }

    // MARK: Taking addresses

    private mutating func add(_ batch: BatchResult, at index: Int, _ variant: PlanVariant) {
        guard batch.set >= 0, !batch.fields.isEmpty else {
            batches[index] = Batch(fields: 0..<0, count: Int32(batch.count))
            return
        }
        let set = variant.sets[Int(batch.set)]
        let start = Int32(fields.count)
        if batch.fields.count > 1 << 12 {
            // Doubling would briefly hold the table of a large set three times.
            fields.reserveCapacity(fields.count + batch.fields.count)
        }
        for position in batch.fields.indices {
            let planned = variant.fields[Int(set.fields.lowerBound) + position].key
            let key = variant.keys.withUnsafeBufferPointer { keys in
                UnsafeBufferPointer(
                    rebasing: keys[Int(planned.lowerBound)..<Int(planned.upperBound)])
            }
            fields.append(Field(key: key))
            estimatedBytes += (key.count + 6) * batch.count
        }
        batches[index] = Batch(fields: start..<Int32(fields.count), count: Int32(batch.count))
        for position in batch.fields.indices {
            add(
                batch.fields[position].result,
                variant.fields[Int(set.fields.lowerBound) + position],
                at: Int(start) + position, parents: batch.count, variant)
        }
    }

    private mutating func add(
        _ result: FieldResult, _ planned: PlanField, at index: Int, parents: Int,
        _ variant: PlanVariant
    ) {
        var items = parents
        let firstList = Int32(lists.count)
        for (level, list) in result.lists.enumerated() {
            let nulls = result.nullLists[level]
            precondition(list.ends.count == items && (nulls?.count ?? items) == items)
            items = Int(list.ends.last ?? 0)
            lists.append(List(ends: Self.address(list.ends), nulls: nulls.map(Self.address)))
            estimatedBytes += list.ends.count * 3
        }
        if !result.lists.isEmpty { estimatedBytes += items * 8 }
        fields[index].lists = firstList..<Int32(lists.count)
        if let nulls = result.nullItems {
            precondition(nulls.count >= items)
            fields[index].nulls = Self.address(nulls)
        }
        switch result.values {
        case .typename: addNames(planned, .typename, at: index, variant)
        case .leaves(let column):
            precondition(column.count >= items, "A list's items are in its column.")
            add(column, planned, at: index, variant)
        case .objects(let results, let link):
            precondition(link.count >= items, "A list's items have links.")
            fields[index].kind = .object
            fields[index].values = UnsafeRawPointer(Self.address(link))
            let first = batches.count
            batches.append(contentsOf: results.map { _ in Batch() })
            fields[index].batches = Int32(first)..<Int32(batches.count)
            for (offset, batch) in results.enumerated() {
                add(batch, at: first + offset, variant)
            }
        }
    }

    private mutating func add(
        _ column: Column, _ planned: PlanField, at index: Int, _ variant: PlanVariant
    ) {
        switch column {
        case .text(let text), .json(let text):
            precondition(Int(text.ends.last ?? 0) <= text.slab.bytes.count)
            fields[index].values = UnsafeRawPointer(Self.address(text.slab.bytes))
            fields[index].ends = Self.address(text.ends)
            estimatedBytes += text.slab.bytes.count
            fields[index].kind = .text
            if case .json = column { fields[index].kind = .json }
        case .int32(let values, _): set(index, .int32, values)
        case .int64(let values, _): set(index, .int64, values)
        case .double(let values, _): set(index, .double, values)
        case .boolean(let values, _): set(index, .boolean, values)
        case .enumeration(let values, _):
            set(index, .name, values)
            addNames(planned, .name, at: index, variant)
            estimatedBytes += values.count * 8
        case .null: fields[index].kind = .null
        case .list: preconditionFailure("Columns of lists were unwrapped.")
        }
    }

    private mutating func set<Value>(_ index: Int, _ kind: Kind, _ values: [Value]) {
        fields[index].kind = kind
        fields[index].values = UnsafeRawPointer(Self.address(values))
    }

    private mutating func addNames(
        _ planned: PlanField, _ kind: Kind, at index: Int, _ variant: PlanVariant
    ) {
        let names = variant.enumerations[Int(planned.enumeration)]
        fields[index].kind = kind
        fields[index].names = Self.address(names.bytes)
        fields[index].ends = Self.address(names.ends)
    }

    private static func address<Element>(_ array: [Element]) -> UnsafePointer<Element> {
        array.withUnsafeBufferPointer { buffer in
            // An empty array has no element to read.
            buffer.baseAddress
                ?? UnsafePointer(bitPattern: MemoryLayout<Element>.alignment)
                .unsafelyUnwrapped
        }
    }

    // MARK: Writing

    /// Writes the data. Returns `false` if it would be too large: then the writer holds a part.
    func writeRoot(_ writer: inout JSONWriter) -> Bool {
        let end = writer.count + maximumBytes
        pass(end: end) { $0.writeObject(0, row: 0, &writer) }
        return writer.count < end
    }

    /// Writes one of the root objects. Returns `false` if that would exceed the limit: then the
    /// writer holds a part. Precondition: there is such a row.
    func writeRoot(_ row: Int, _ writer: inout JSONWriter, atMost bytes: Int) -> Bool {
        precondition(row >= 0 && row < Int(batches[0].count))
        let end = writer.count + bytes
        pass(end: end) { $0.writeObject(0, row: row, &writer) }
        return writer.count < end
    }

    /// Writes the value of the first field of one of the root objects, as `writeRoot`.
    /// Precondition: there is such a row, and a field.
    func writeFirstField(
        ofRoot row: Int, _ writer: inout JSONWriter, atMost bytes: Int
    ) -> Bool {
        precondition(row >= 0 && row < Int(batches[0].count) && !batches[0].fields.isEmpty)
        let end = writer.count + bytes
        pass(end: end) { $0.writeField(Int($0.batches[0].fields.lowerBound), row, &writer) }
        return writer.count < end
    }

    private func pass(end: Int, _ body: (Pass) -> Void) {
        batches.withUnsafeBufferPointer { batches in
            fields.withUnsafeBufferPointer { fields in
                lists.withUnsafeBufferPointer { lists in
                    body(Pass(batches: batches, fields: fields, lists: lists, end: end))
                }
            }
        }
    }

    /// The limit on the bytes written.
    var maximumBytes: Int {
        max(PlanLimits.responseBytes, estimatedBytes * PlanLimits.responseBytesPerByte)
    }

    /// The tables while they are being read.
    private struct Pass {
        let batches: UnsafeBufferPointer<Batch>
        let fields: UnsafeBufferPointer<Field>
        let lists: UnsafeBufferPointer<List>
        let end: Int

        func writeObject(_ batch: Int, row: Int, _ writer: inout JSONWriter) {
            // Nothing past the limit is visited, so this terminates too.
            guard writer.count < end else { return }
            let range = batches[batch].fields
            if range.isEmpty {
                writer.raw("{}")
                return
            }
            // Every key begins with a comma; that of the first becomes the brace.
            writer.byte(UInt8(ascii: "{"))
            var index = Int(range.lowerBound)
            let first = fields[index].key
            writer.raw(UnsafeBufferPointer(rebasing: first[1...]))
            writeField(index, row, &writer)
            index += 1
            while index < Int(range.upperBound) {
                writer.raw(fields[index].key)
                writeField(index, row, &writer)
                index += 1
            }
            writer.byte(UInt8(ascii: "}"))
        }

        @inline(__always)
        func writeField(_ index: Int, _ row: Int, _ writer: inout JSONWriter) {
            if fields[index].lists.isEmpty {
                writeItem(index, row, &writer)
            } else {
                writeList(index, Int(fields[index].lists.lowerBound), row, &writer)
            }
        }

        private func writeList(
            _ field: Int, _ level: Int, _ index: Int, _ writer: inout JSONWriter
        ) {
            let list = lists[level]
            if let nulls = list.nulls, nulls[index] != 0 {
                writer.null()
                return
            }
            let start = index == 0 ? 0 : Int(list.ends[index - 1])
            let end = Int(list.ends[index])
            let isInnermost = level + 1 == Int(fields[field].lists.upperBound)
            writer.byte(UInt8(ascii: "["))
            for item in start..<end {
                if item > start { writer.byte(UInt8(ascii: ",")) }
                if isInnermost {
                    writeItem(field, item, &writer)
                } else {
                    writeList(field, level + 1, item, &writer)
                }
            }
            writer.byte(UInt8(ascii: "]"))
        }

        @inline(__always)
        private func writeItem(_ index: Int, _ item: Int, _ writer: inout JSONWriter) {
            if let nulls = fields[index].nulls, nulls[item] != 0 {
                writer.null()
                return
            }
            switch fields[index].kind {
            case .null: writer.null()
            case .text: writer.string(text(index, item))
            case .json: writer.raw(text(index, item))
            case .int32: writer.int64(Int64(value(index, item, Int32.self)))
            case .int64: writer.int64(value(index, item, Int64.self))
            case .double: writer.double(value(index, item, Double.self))
            case .boolean: writer.boolean(value(index, item, Bool.self))
            case .name: writer.raw(name(index, Int(value(index, item, UInt16.self))))
            case .typename: writer.raw(name(index, 0))
            case .object: writeLinked(index, Int(value(index, item, Int32.self)), &writer)
            }
        }

        private func writeLinked(_ index: Int, _ link: Int, _ writer: inout JSONWriter) {
            var row = link
            for batch in fields[index].batches {
                let count = Int(batches[Int(batch)].count)
                if row < count {
                    writeObject(Int(batch), row: row, &writer)
                    return
                }
                row -= count
            }
        }

        @inline(__always)
        private func value<Value: BitwiseCopyable>(
            _ index: Int, _ item: Int, _ type: Value.Type
        ) -> Value {
            fields[index].values.unsafelyUnwrapped.load(
                fromByteOffset: item * MemoryLayout<Value>.stride, as: type)
        }

        @inline(__always)
        private func text(_ index: Int, _ item: Int) -> UnsafeBufferPointer<UInt8> {
            let ends = fields[index].ends.unsafelyUnwrapped
            let start = item == 0 ? 0 : Int(ends[item - 1])
            return UnsafeBufferPointer(
                start: fields[index].values.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
                    + start,
                count: Int(ends[item]) - start)
        }

        @inline(__always)
        private func name(_ index: Int, _ ordinal: Int) -> UnsafeBufferPointer<UInt8> {
            let ends = fields[index].ends.unsafelyUnwrapped
            let start = ordinal == 0 ? 0 : Int(ends[ordinal - 1])
            return UnsafeBufferPointer(
                start: fields[index].names.unsafelyUnwrapped + start,
                count: Int(ends[ordinal]) - start)
        }
    }
}

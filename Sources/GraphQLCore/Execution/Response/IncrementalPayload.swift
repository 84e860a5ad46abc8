// The payloads of incremental delivery as bytes, in the two formats that clients support.

/// A part of a response after its initial result.
public struct IncrementalPayload: Sendable {
    /// UTF-8 JSON, one object on one line.
    public let bytes: [UInt8]
    /// Whether another payload follows.
    public let hasNext: Bool
    /// The errors in `bytes`.
    public let errors: [GraphQLError]
}

/// How much of its limits the payloads of one response may still use.
struct PayloadAllowance: Sendable {
    /// Bytes of data.
    private(set) var dataBytes = PlanLimits.responseBytes
    fileprivate(set) var errorBytes = ErrorLimits.bytes
    var errorWalk = ErrorWalk.Budget()
    private var measured: Set<DeliveryGraph.UnitID> = []

    /// Counts what was written.
    mutating func take(_ bytes: Int) {
        dataBytes -= min(dataBytes, bytes)
    }

    /// The data a response is made of raises its limit, as for `Response`.
    fileprivate mutating func add(_ tables: ResponseTables, of unit: DeliveryGraph.UnitID) {
        guard measured.insert(unit).inserted else { return }
        dataBytes += tables.estimatedBytes * PlanLimits.responseBytesPerByte
    }
}

extension Delivery {
    /// What may be sent now; `nil` where nothing may.
    mutating func takePayload() -> IncrementalPayload? {
        let events = graph.takeEvents()
        if events.isEmpty { return nil }
        if let payload = payload(of: events) {
            return payload.isEmpty && !graph.isFinished ? nil : payload.payload
        }
        // Too large: everything outstanding ends here.
        let error = GraphQLError(
            "The response is larger than \(PlanLimits.responseBytes) bytes.",
            extensions: executor.resolvers.extensions(of: .limit))
        var last = events.compactMap { event -> DeliveryGraph.Event? in
            switch event {
            case .groupPending, .streamPending: event
            case .groupCompleted(let group, _): .groupCompleted(group, [error])
            case .streamCompleted(let stream, _): .streamCompleted(stream, [error])
            case .data, .items: nil
            }
        }
        graph.abandon([error])
        last += graph.takeEvents()
        return payload(of: last)?.payload
    }

    /// `nil` where the data would be too large.
    private mutating func payload(
        of events: [DeliveryGraph.Event]
    ) -> (payload: IncrementalPayload, isEmpty: Bool)? {
        var errors: [GraphQLError] = []
        var writer = JSONWriter(capacity: 1_024)
        writer.byte(UInt8(ascii: "{"))
        if format == .v02 { writer.pendingNotices(events, of: self) }
        guard writeResults(of: events, &writer, &errors) else { return nil }
        if format == .v02 { writeCompletionNotices(of: events, &writer, &errors) }
        let isEmpty = writer.count == 1
        writer.raw(graph.isFinished ? ",\"hasNext\":false}" : ",\"hasNext\":true}")
        var bytes = writer.finish()
        // Every member begins with a comma; that of the first is left out.
        bytes.remove(at: 1)
        let payload = IncrementalPayload(
            bytes: bytes, hasNext: !graph.isFinished, errors: errors)
        return (payload, isEmpty)
    }

    // MARK: Results

    /// `false` where they would be too large.
    private mutating func writeResults(
        of events: [DeliveryGraph.Event], _ writer: inout JSONWriter, _ errors: inout [GraphQLError]
    ) -> Bool {
        var tables: [DeliveryGraph.UnitID: ResponseTables] = [:]
        defer { withExtendedLifetime((units, executor.variant, tables)) {} }
        var isFirst = true
        for event in events {
            guard isResult(event) else { continue }
            writer.raw(isFirst ? ",\"incremental\":[" : ",")
            isFirst = false
            switch event {
            case .data(let task, let group):
                let isWritten = write(task, of: group, &tables, &writer, &errors)
                guard isWritten else { return false }
            case .items(let stream):
                guard write(stream, &tables, &writer, &errors) else { return false }
            case .groupCompleted(let group, let own):
                let group = graph.groups[Int(group)]
                writer.raw("{\"data\":null")
                writePlace(group.path, group.label, &writer)
                write(own, &writer, &errors)
            case .streamCompleted(let stream, let own):
                let stream = graph.streams[Int(stream)]
                var path = stream.path
                path.append(index: stream.firstIndex)
                writer.raw("{\"items\":null")
                writePlace(path, stream.label, &writer)
                write(own, &writer, &errors)
            case .groupPending, .streamPending: continue
            }
            writer.byte(UInt8(ascii: "}"))
        }
        if !isFirst { writer.byte(UInt8(ascii: "]")) }
        return true
    }

    private func isResult(_ event: DeliveryGraph.Event) -> Bool {
        switch event {
        case .data, .items: true
        case .groupCompleted(_, let errors), .streamCompleted(_, let errors):
            format == .of20220824 && !errors.isEmpty
        case .groupPending, .streamPending: false
        }
    }

    private mutating func tables(
        of unit: DeliveryGraph.UnitID, _ known: inout [DeliveryGraph.UnitID: ResponseTables]
    ) -> (tables: ResponseTables, result: BatchResult) {
        guard let result = units[Int(unit)].result else {
            preconditionFailure("What is sent was executed.")
        }
        if let tables = known[unit] { return (tables, result) }
        let made = ResponseTables(result, executor.variant)
        known[unit] = made
        allowance.add(made, of: unit)
        return (made, result)
    }

    private mutating func write(
        _ number: DeliveryGraph.TaskID, of group: DeliveryGraph.GroupID,
        _ known: inout [DeliveryGraph.UnitID: ResponseTables], _ writer: inout JSONWriter,
        _ errors: inout [GraphQLError]
    ) -> Bool {
        let task = graph.tasks[Int(number)]
        let (tables, result) = tables(of: task.unit, &known)
        let start = writer.count
        writer.raw("{\"data\":")
        guard tables.writeRoot(Int(task.row), &writer, atMost: allowance.dataBytes) else {
            return false
        }
        allowance.take(writer.count - start)
        if format == .v02 {
            let best = longest(task, group)
            writer.noticeID(best.notice)
            let rest = task.path.dropFirst(best.path.count)
            if rest.count > 0 {
                writer.raw(",\"subPath\":")
                writer.path(rest, executor.plan.document)
            }
        } else {
            let group = graph.groups[Int(group)]
            writePlace(group.path, group.label, &writer)
        }
        let own = self.errors(in: result, row: Int(task.row), path: task.path)
        write(own, &writer, &errors)
        return true
    }

    /// Of the groups of a task that the client knows, the one nearest to its fields.
    private func longest(
        _ task: DeliveryGraph.Task, _ group: DeliveryGraph.GroupID
    ) -> DeliveryGraph.Group {
        var best = graph.groups[Int(group)]
        for other in task.groups {
            let group = graph.groups[Int(other)]
            if group.state == .announced, group.path.count > best.path.count { best = group }
        }
        return best
    }

    private mutating func write(
        _ number: DeliveryGraph.StreamID, _ known: inout [DeliveryGraph.UnitID: ResponseTables],
        _ writer: inout JSONWriter, _ errors: inout [GraphQLError]
    ) -> Bool {
        let stream = graph.streams[Int(number)]
        let (tables, result) = tables(of: stream.unit, &known)
        let start = writer.count
        writer.raw("{\"items\":")
        let isWritten = tables.writeFirstField(
            ofRoot: Int(stream.row), &writer, atMost: allowance.dataBytes)
        guard isWritten else { return false }
        allowance.take(writer.count - start)
        if format == .v02 {
            writer.noticeID(stream.notice)
        } else {
            var path = stream.path
            path.append(index: stream.firstIndex)
            writePlace(path, stream.label, &writer)
        }
        let own = self.errors(
            in: result, row: Int(stream.row), path: stream.path.parent,
            firstIndex: stream.firstIndex)
        write(own, &writer, &errors)
        return true
    }

    private func writePlace(_ path: ResponsePath, _ label: [UInt8], _ writer: inout JSONWriter) {
        writer.raw(",\"path\":")
        writer.path(path, executor.plan.document)
        writer.label(label)
    }

    /// The errors of one result, as far as the response's limits allow.
    private mutating func write(
        _ own: [GraphQLError], _ writer: inout JSONWriter, _ errors: inout [GraphQLError]
    ) {
        if own.isEmpty { return }
        let start = writer.count
        writer.raw(",\"errors\":")
        let bytes = max(allowance.errorBytes, 2 * ErrorLimits.leftOutBytes)
        errors += writer.graphQLErrors(own, bytes: bytes)
        allowance.errorBytes -= writer.count - start
    }

    private mutating func writeCompletionNotices(
        of events: [DeliveryGraph.Event], _ writer: inout JSONWriter, _ errors: inout [GraphQLError]
    ) {
        var isFirst = true
        for event in events {
            let (notice, own): (Int32, [GraphQLError])
            switch event {
            case .groupCompleted(let group, let errors):
                (notice, own) = (graph.groups[Int(group)].notice, errors)
            case .streamCompleted(let stream, let errors):
                (notice, own) = (graph.streams[Int(stream)].notice, errors)
            default: continue
            }
            writer.raw(isFirst ? ",\"completed\":[{\"id\":\"" : ",{\"id\":\"")
            isFirst = false
            writer.int(Int(notice))
            writer.byte(UInt8(ascii: "\""))
            write(own, &writer, &errors)
            writer.byte(UInt8(ascii: "}"))
        }
        if !isFirst { writer.byte(UInt8(ascii: "]")) }
    }
}

extension JSONWriter {
    /// `pending`, if something is announced.
    mutating func pendingNotices(_ events: [DeliveryGraph.Event], of delivery: Delivery) {
        var isFirst = true
        for event in events {
            let (notice, path, label): (Int32, ResponsePath, [UInt8])
            switch event {
            case .groupPending(let number):
                let group = delivery.graph.groups[Int(number)]
                (notice, path, label) = (group.notice, group.path, group.label)
            case .streamPending(let number):
                let stream = delivery.graph.streams[Int(number)]
                (notice, path, label) = (stream.notice, stream.path, stream.label)
            default: continue
            }
            raw(isFirst ? ",\"pending\":[{\"id\":\"" : ",{\"id\":\"")
            isFirst = false
            int(Int(notice))
            raw("\",\"path\":")
            self.path(path, delivery.executor.plan.document)
            self.label(label)
            byte(UInt8(ascii: "}"))
        }
        if !isFirst { byte(UInt8(ascii: "]")) }
    }

    fileprivate mutating func noticeID(_ notice: Int32) {
        raw(",\"id\":\"")
        int(Int(notice))
        byte(UInt8(ascii: "\""))
    }

    fileprivate mutating func label(_ label: [UInt8]) {
        if label.isEmpty { return }
        raw(",\"label\":")
        raw(label)
    }

    /// A path as in errors and `pending` entries.
    mutating func path(_ path: ResponsePath, _ document: Document) {
        byte(UInt8(ascii: "["))
        for (number, segment) in path.segments(document).enumerated() {
            if number > 0 { byte(UInt8(ascii: ",")) }
            switch segment {
            case .key(let key): string(key)
            case .index(let index): int(index)
            }
        }
        byte(UInt8(ascii: "]"))
    }
}

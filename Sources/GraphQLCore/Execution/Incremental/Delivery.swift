// Tracks what is outstanding of one response, from the initial result to the last payload: finds it
// in results, has it executed batch by batch, and hands out what may be sent.

/// The deliveries of one execution.
struct Delivery: Sendable {
    let executor: Executor
    let format: IncrementalFormat
    var graph = DeliveryGraph()
    /// By `DeliveryGraph.UnitID`.
    private(set) var units: [Unit] = []
    private var scopes: [Scope] = []
    /// By task: the scope of its place.
    private var taskScopes: [Int32] = []
    var allowance = PayloadAllowance()

    /// What is executed together: the same outstanding fields, or items, of all objects of a batch.
    struct Unit: Sendable {
        let source: Source
        var tasks: [DeliveryGraph.TaskID] = []
        var streams: [DeliveryGraph.StreamID] = []
        /// By object: at how many places it is outstanding.
        var places: [Int32]
        var result: BatchResult?
    }

    enum Source: Sendable {
        /// And their set.
        case fields(OutstandingFields, Int32)
        case items(OutstandingItems)
    }

    /// The groups of the `@defer` directives found at a place, and the enclosing scope.
    private struct Scope: Sendable {
        let parent: Int32
        let usages: Range<Int32>
        let firstGroup: DeliveryGraph.GroupID
    }

    init(_ executor: Executor, _ format: IncrementalFormat) {
        self.executor = executor
        self.format = format
    }

    var isFinished: Bool { graph.isFinished }

    /// Finds what the initial result leaves outstanding, and announces it after `data`.
    mutating func begin(with root: BatchResult, _ writer: inout JSONWriter) {
        var walk = Walk(path: ResponsePath(), firstIndex: 0)
        visit(root, row: 0, scope: -1, &walk)
        graph.begin(walk.work)
        let events = graph.takeEvents()
        guard !graph.isFinished else { return }
        allowance.take(writer.count)
        if format == .v02 { writer.pendingNotices(events, of: self) }
        writer.raw(",\"hasNext\":true")
    }

    /// Executes a unit.
    static func execute(_ unit: Unit, _ executor: Executor) async -> BatchResult {
        switch unit.source {
        case .fields(let fields, let set):
            return await executor.execute(
                fields.objects, set: set, depth: fields.depth, unit.places)
        case .items(let items):
            return await executor.execute(items, places: unit.places)
        }
    }

    /// Takes the result of a unit.
    mutating func finish(_ unit: DeliveryGraph.UnitID, with result: BatchResult) {
        units[Int(unit)].result = result
        for task in units[Int(unit)].tasks {
            let (row, path) = (Int(graph.tasks[Int(task)].row), graph.tasks[Int(task)].path)
            if result.nulled?[row] == 1 {
                graph.fail(task, errors(in: result, row: row, path: path))
            } else {
                var walk = Walk(path: path, firstIndex: 0)
                visit(result, row: row, scope: taskScopes[Int(task)], &walk)
                graph.succeed(task, walk.work)
            }
        }
        for stream in units[Int(unit)].streams {
            let (row, path) = (Int(graph.streams[Int(stream)].row), graph.streams[Int(stream)].path)
            let firstIndex = graph.streams[Int(stream)].firstIndex
            if result.fields[0].result.nullLists[0]?[row] == 1 {
                graph.fail(
                    stream: stream,
                    errors(in: result, row: row, path: path.parent, firstIndex: firstIndex))
            } else {
                var walk = Walk(path: path.parent, firstIndex: firstIndex)
                visit(result, row: row, scope: -1, &walk)
                graph.succeed(stream: stream, walk.work)
            }
        }
    }

    /// The errors at and below an object of a result.
    mutating func errors(
        in result: BatchResult, row: Int, path: ResponsePath, firstIndex: Int = 0
    ) -> [GraphQLError] {
        ErrorWalk.errors(
            of: result, in: executor.plan, executor.variant,
            at: ErrorWalk.Origin(
                row: row, path: path.segments(executor.plan.document), firstIndex: firstIndex),
            &allowance.errorWalk, extensions: executor.resolvers.extensions)
    }

    // MARK: Finding what is outstanding

    /// A walk over a result.
    private struct Walk {
        var path: ResponsePath
        /// The position of the first item of the lists at its start.
        let firstIndex: Int
        let originCount: Int
        var work = DeliveryGraph.Work()
        /// The first unit of each batch encountered.
        var units: [ObjectIdentifier: DeliveryGraph.UnitID] = [:]

        init(path: ResponsePath, firstIndex: Int) {
            self.path = path
            self.firstIndex = firstIndex
            originCount = path.count
        }
    }

    private mutating func visit(
        _ batch: BatchResult, row: Int, scope: Int32, _ walk: inout Walk
    ) {
        guard batch.hasOutstanding, batch.nulled?[row] != 1 else { return }
        let variant = executor.variant
        let set = variant.sets[Int(batch.set)]
        var scope = scope
        if let outstanding = batch.outstanding {
            let delivery = variant.deliveries[Int(set.delivery)]
            scope = addGroups(delivery.usages, scope, &walk)
            let first = firstUnit(of: outstanding, delivery, &walk)
            for (offset, number) in delivery.groups.enumerated() {
                let group = variant.executionGroups[Int(number)]
                let unit = first + Int32(offset)
                let task = graph.addTask(
                    unit: unit, row: row, path: walk.path,
                    groups: group.usages.map { self.group(of: $0, scope) }.filter { $0 >= 0 })
                taskScopes.append(scope)
                units[Int(unit)].tasks.append(task)
                units[Int(unit)].places[row] += 1
                walk.work.tasks.append(task)
            }
        }
        for (position, completed) in batch.fields.enumerated()
        where completed.result.isOutstanding {
            let field = variant.fields[Int(set.fields.lowerBound) + position]
            walk.path.append(key: field.responseKey)
            visit(completed.result, level: 0, index: row, scope, &walk)
            walk.path.removeLast()
        }
    }

    private mutating func visit(
        _ result: FieldResult, level: Int, index: Int, _ scope: Int32, _ walk: inout Walk
    ) {
        guard level < result.lists.count else {
            guard case .objects(let batches, let link) = result.values, link[index] >= 0,
                result.nullItems?[index] != 1
            else { return }
            var row = Int(link[index])
            for batch in batches {
                if row < batch.count { return visit(batch, row: row, scope: scope, &walk) }
                row -= batch.count
            }
            return
        }
        guard result.nullLists[level]?[index] != 1 else { return }
        if level == 0, let items = result.outstanding { addStream(items, of: index, &walk) }
        guard case .objects(let batches, _) = result.values,
            batches.contains(where: \.hasOutstanding)
        else { return }
        let ends = result.lists[level].ends
        let start = index == 0 ? 0 : Int(ends[index - 1])
        let isFirst = level == 0 && walk.path.count == walk.originCount + 1
        for item in start..<Int(ends[index]) {
            walk.path.append(index: item - start + (isFirst ? walk.firstIndex : 0))
            visit(result, level: level + 1, index: item, scope, &walk)
            walk.path.removeLast()
        }
    }

    private mutating func addGroups(
        _ usages: Range<Int32>, _ scope: Int32, _ walk: inout Walk
    ) -> Int32 {
        if usages.isEmpty { return scope }
        let first = DeliveryGraph.GroupID(graph.groups.count)
        for usage in usages {
            let deferUsage = executor.variant.deferUsages[Int(usage)]
            let around = deferUsage.parent
            let parent =
                usages.contains(around)
                ? first + (around - usages.lowerBound) : group(of: around, scope)
            walk.work.groups.append(
                graph.addGroup(label: deferUsage.label, path: walk.path, parent: parent))
        }
        scopes.append(Scope(parent: scope, usages: usages, firstGroup: first))
        return Int32(scopes.count - 1)
    }

    /// The group of a `@defer` at a place, or -1.
    private func group(of usage: Int32, _ scope: Int32) -> DeliveryGraph.GroupID {
        guard usage >= 0 else { return -1 }
        var scope = scope
        while scope >= 0 {
            let here = scopes[Int(scope)]
            if here.usages.contains(usage) {
                return here.firstGroup + (usage - here.usages.lowerBound)
            }
            scope = here.parent
        }
        return -1
    }

    private mutating func firstUnit(
        of outstanding: OutstandingFields, _ delivery: SetDelivery, _ walk: inout Walk
    ) -> DeliveryGraph.UnitID {
        let identity = ObjectIdentifier(outstanding)
        if let known = walk.units[identity] { return known }
        let first = DeliveryGraph.UnitID(units.count)
        for number in delivery.groups {
            let group = executor.variant.executionGroups[Int(number)]
            units.append(
                Unit(
                    source: .fields(outstanding, group.set),
                    places: Array(repeating: 0, count: outstanding.objects.count)))
        }
        walk.units[identity] = first
        return first
    }

    private mutating func addStream(
        _ items: OutstandingItems, of parent: Int, _ walk: inout Walk
    ) {
        guard items.count(of: parent) > 0 else { return }
        let identity = ObjectIdentifier(items)
        let unit = walk.units[identity] ?? DeliveryGraph.UnitID(units.count)
        if walk.units[identity] == nil {
            walk.units[identity] = unit
            units.append(
                Unit(
                    source: .items(items),
                    places: Array(repeating: 0, count: items.initialCounts.count)))
        }
        let stream = graph.addStream(
            unit: unit, row: parent, path: walk.path,
            label: executor.variant.streams[Int(items.stream)].directive.label,
            firstIndex: Int(items.initialCounts[parent]))
        units[Int(unit)].streams.append(stream)
        units[Int(unit)].places[parent] += 1
        walk.work.streams.append(stream)
    }
}

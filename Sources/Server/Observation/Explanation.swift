// `extensions.explain`: how an operation was answered, for those who operate the service.

import GraphQLCore
import Postgres
import Redis
import Resolvers

/// What is known of an operation besides its measurements.
struct ExplainedOperation {
    let planned: PlannedOperation
    let variables: Variables
    /// Whether its plan was in memory.
    let wasPlanned: Bool
    let cost: Int
}

/// Writes the explanation. Everything in it is bounded: fields, names of statements and commands,
/// and topics of the cache.
struct Explanation {
    /// Fields by cost, the costliest first.
    static let fieldLimit = 100

    let operation: ExplainedOperation
    let observation: OperationObservation
    let typeSystem: TypeSystem

    /// The value of `extensions.explain`.
    var json: [UInt8] {
        var writer = JSONWriter(capacity: 2_048)
        writer.raw("{\"document\":")
        writer.string(operation.planned.hash.id)
        writer.raw(",\"plan\":")
        writer.string(operation.wasPlanned ? "cached" : "made")
        writer.raw(",\"milliseconds\":")
        writeStages(to: &writer)
        writer.raw(",\"cost\":")
        writeCost(to: &writer)
        writer.raw(",\"statements\":")
        writeStatements(to: &writer)
        writer.raw(",\"commands\":")
        writeCommands(to: &writer)
        writer.raw(",\"cache\":")
        writeCache(to: &writer)
        writer.byte(UInt8(ascii: "}"))
        return writer.finish()
    }

    private func writeStages(to writer: inout JSONWriter) {
        writer.byte(UInt8(ascii: "{"))
        for run in observation.stages {
            writer.string(run.stage.rawValue)
            writer.byte(UInt8(ascii: ":"))
            writer.raw((run.end - run.start).milliseconds)
            writer.byte(UInt8(ascii: ","))
        }
        writer.raw("\"total\":")
        writer.raw((observation.endOrNow - observation.start).milliseconds)
        writer.raw(",\"database\":")
        writer.raw(observation.databaseTime.milliseconds)
        writer.byte(UInt8(ascii: "}"))
    }

    private func writeCost(to writer: inout JSONWriter) {
        let variables = operation.variables
        let fields = operation.planned.cost.costByField { variables[$0] }
            .filter { $0.value > 0 }
            .map { (coordinate: typeSystem.coordinate(of: $0.key), cost: $0.value) }
            .sorted { ($1.cost, $0.coordinate) < ($0.cost, $1.coordinate) }
        writer.raw("{\"requested\":")
        writer.int(operation.cost)
        writer.raw(",\"fields\":")
        writer.list(fields.prefix(Self.fieldLimit)) { writer, field in
            writer.raw("{\"field\":")
            writer.string(field.coordinate)
            writer.raw(",\"cost\":")
            writer.int(field.cost)
            writer.byte(UInt8(ascii: "}"))
        }
        writer.raw(",\"fieldsLeftOut\":")
        writer.int(max(0, fields.count - Self.fieldLimit))
        writer.byte(UInt8(ascii: "}"))
    }

    private func writeStatements(to writer: inout JSONWriter) {
        let (runs, leftOut) = observation.statements
        let totals = Totals(
            runs.map { ($0.name, $0.rows, $0.hasFailed, $0.end - $0.start) }, leftOut)
        totals.write(to: &writer, hasRows: true)
    }

    private func writeCommands(to writer: inout JSONWriter) {
        let (runs, leftOut) = observation.commands
        let totals = Totals(runs.map { ($0.name, 0, $0.hasFailed, $0.end - $0.start) }, leftOut)
        totals.write(to: &writer, hasRows: false)
    }

    private func writeCache(to writer: inout JSONWriter) {
        writer.list(observation.cacheReads.all) { writer, read in
            writer.raw("{\"topic\":")
            writer.string(read.topic)
            writer.raw(",\"memory\":")
            writer.int(read.counts.memory)
            writer.raw(",\"redis\":")
            writer.int(read.counts.redis)
            writer.raw(",\"missed\":")
            writer.int(read.counts.missed)
            writer.raw(",\"shared\":")
            writer.int(read.counts.shared)
            writer.byte(UInt8(ascii: "}"))
        }
    }
}

/// Runs of the same name, added up in the order of their first answers.
private struct Totals {
    struct Total {
        let name: String
        var count = 0
        var failures = 0
        var rows = 0
        var time = Duration.zero
    }

    private var totals: [Total] = []
    private let leftOut: Int

    init(_ runs: [(name: String, rows: Int, hasFailed: Bool, time: Duration)], _ leftOut: Int) {
        self.leftOut = leftOut
        var places: [String: Int] = [:]
        for run in runs {
            let place = places[run.name] ?? totals.count
            if place == totals.count {
                totals.append(Total(name: run.name))
                places[run.name] = place
            }
            totals[place].count += 1
            totals[place].failures += run.hasFailed ? 1 : 0
            totals[place].rows += run.rows
            totals[place].time += run.time
        }
    }

    func write(to writer: inout JSONWriter, hasRows: Bool) {
        writer.raw("{\"runs\":")
        writer.list(totals) { writer, total in
            writer.raw("{\"name\":")
            writer.string(total.name)
            writer.raw(",\"count\":")
            writer.int(total.count)
            if hasRows {
                writer.raw(",\"rows\":")
                writer.int(total.rows)
            }
            writer.raw(",\"failures\":")
            writer.int(total.failures)
            writer.raw(",\"milliseconds\":")
            writer.raw(total.time.milliseconds)
            writer.byte(UInt8(ascii: "}"))
        }
        writer.raw(",\"leftOut\":")
        writer.int(leftOut)
        writer.byte(UInt8(ascii: "}"))
    }
}

extension JSONWriter {
    /// An array of what `write` writes of each item.
    mutating func list<Items: Collection>(
        _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
    ) {
        byte(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { byte(UInt8(ascii: ",")) }
            isFirst = false
            write(&self, item)
        }
        byte(UInt8(ascii: "]"))
    }
}

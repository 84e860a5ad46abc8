// The delivery state machine as transcripts: events, and what they report.

import Testing

@testable import GraphQLCore

@Suite struct DeliveryGraphTests {
    /// A graph and what it has reported, as short lines.
    private struct Transcript {
        var graph = DeliveryGraph()

        mutating func group(_ label: String, in parent: Int32 = -1) -> Int32 {
            graph.addGroup(label: Array(label.utf8), path: ResponsePath(), parent: parent)
        }

        mutating func task(_ unit: Int32, _ groups: Int32...) -> Int32 {
            graph.addTask(unit: unit, row: 0, path: ResponsePath(), groups: groups)
        }

        mutating func stream(_ unit: Int32, _ label: String) -> Int32 {
            graph.addStream(
                unit: unit, row: 0, path: ResponsePath(), label: Array(label.utf8), firstIndex: 0)
        }

        mutating func told() -> [String] {
            graph.takeEvents().map { event in
                switch event {
                case .groupPending(let group): "+\(name(group))"
                case .streamPending(let stream): "+\(name(ofStream: stream))"
                case .data(let task, let group): "\(task) of \(name(group))"
                case .items(let stream): "items of \(name(ofStream: stream))"
                case .groupCompleted(let group, let errors):
                    errors.isEmpty ? "-\(name(group))" : "!\(name(group))"
                case .streamCompleted(let stream, let errors):
                    errors.isEmpty
                        ? "-\(name(ofStream: stream))" : "!\(name(ofStream: stream))"
                }
            }
        }

        mutating func started() -> [Int32] {
            var units: [Int32] = []
            while let unit = graph.takeStartable() { units.append(unit) }
            return units
        }

        private func name(_ group: Int32) -> String {
            String(decoding: graph.groups[Int(group)].label, as: UTF8.self)
        }

        private func name(ofStream stream: Int32) -> String {
            String(decoding: graph.streams[Int(stream)].label, as: UTF8.self)
        }
    }

    private static let failure = [GraphQLError("no")]

    @Test func `a group is complete when all of its tasks are`() {
        var it = Transcript()
        let a = it.group("a")
        let (first, second) = (it.task(0, a), it.task(1, a))
        it.graph.begin(.init(groups: [a], tasks: [first, second]))
        #expect(it.told() == ["+a"])
        #expect(it.started() == [0, 1])
        it.graph.succeed(second, .init())
        #expect(it.told() == [])
        it.graph.succeed(first, .init())
        #expect(it.told() == ["0 of a", "1 of a", "-a"])
        #expect(it.graph.isFinished)
    }

    @Test func `a shared task is reported once`() {
        var it = Transcript()
        let (a, b) = (it.group("a"), it.group("b"))
        let (shared, own) = (it.task(0, a, b), it.task(1, b))
        it.graph.begin(.init(groups: [a, b], tasks: [shared, own]))
        _ = it.told()
        #expect(it.started() == [0, 1])
        it.graph.succeed(shared, .init())
        #expect(it.told() == ["0 of a", "-a"])
        it.graph.succeed(own, .init())
        #expect(it.told() == ["1 of b", "-b"])
    }

    @Test func `a task found below a shared one keeps its group open`() {
        var it = Transcript()
        let (a, b) = (it.group("a"), it.group("b"))
        let shared = it.task(0, a, b)
        it.graph.begin(.init(groups: [a, b], tasks: [shared]))
        _ = it.told()
        let below = it.task(1, b)
        it.graph.succeed(shared, .init(tasks: [below]))
        #expect(it.told() == ["0 of a", "-a"])
        #expect(it.started() == [0, 1])
        it.graph.succeed(below, .init())
        #expect(it.told() == ["1 of b", "-b"])
    }

    @Test func `a nested group is announced and started when its parent is complete`() {
        var it = Transcript()
        let outer = it.group("outer")
        let inner = it.group("inner", in: outer)
        let (first, second) = (it.task(0, outer), it.task(1, inner))
        it.graph.begin(.init(groups: [outer, inner], tasks: [first, second]))
        #expect(it.told() == ["+outer"])
        #expect(it.started() == [0])
        it.graph.succeed(first, .init())
        #expect(it.told() == ["0 of outer", "-outer", "+inner"])
        #expect(it.started() == [1])
    }

    @Test func `an empty group is replaced by its nested groups`() {
        var it = Transcript()
        let outer = it.group("outer")
        let inner = it.group("inner", in: outer)
        let task = it.task(0, inner)
        it.graph.begin(.init(groups: [outer, inner], tasks: [task]))
        #expect(it.told() == ["+inner"])
        #expect(it.graph.announcedCount == 1)
    }

    @Test func `a failure also fails the nested groups`() {
        var it = Transcript()
        let outer = it.group("outer")
        let inner = it.group("inner", in: outer)
        let (first, second) = (it.task(0, outer), it.task(1, inner))
        it.graph.begin(.init(groups: [outer, inner], tasks: [first, second]))
        _ = it.told()
        it.graph.fail(first, Self.failure)
        #expect(it.told() == ["!outer"])
        #expect(it.started() == [0])
        #expect(it.graph.isFinished)
    }

    @Test func `a shared failure fails every group, the later ones when they are announced`() {
        var it = Transcript()
        let (a, outer) = (it.group("a"), it.group("outer"))
        let inner = it.group("inner", in: outer)
        let (shared, own) = (it.task(0, a, inner), it.task(1, outer))
        it.graph.begin(.init(groups: [a, outer, inner], tasks: [shared, own]))
        _ = it.told()
        it.graph.fail(shared, Self.failure)
        #expect(it.told() == ["!a"])
        it.graph.succeed(own, .init())
        #expect(it.told() == ["1 of outer", "-outer", "+inner", "!inner"])
        #expect(it.graph.isFinished)
    }

    @Test func `a task that is done before its group is announced is reported immediately`() {
        var it = Transcript()
        let (a, outer) = (it.group("a"), it.group("outer"))
        let inner = it.group("inner", in: outer)
        let (shared, rest) = (it.task(0, a, inner), it.task(2, a))
        let own = it.task(1, outer)
        it.graph.begin(.init(groups: [a, outer, inner], tasks: [shared, rest, own]))
        _ = it.told()
        it.graph.succeed(shared, .init())
        #expect(it.told() == [])
        it.graph.succeed(own, .init())
        #expect(it.told() == ["2 of outer", "-outer", "+inner", "0 of inner", "-inner"])
        it.graph.succeed(rest, .init())
        #expect(it.told() == ["1 of a", "-a"])
    }

    @Test func `a stream below a task is announced when the task is reported`() {
        var it = Transcript()
        let a = it.group("a")
        let task = it.task(0, a)
        it.graph.begin(.init(groups: [a], tasks: [task]))
        _ = it.told()
        let stream = it.stream(1, "s")
        it.graph.succeed(task, .init(streams: [stream]))
        #expect(it.told() == ["0 of a", "-a", "+s"])
        #expect(it.started() == [0, 1])
        it.graph.succeed(stream: stream, .init())
        #expect(it.told() == ["items of s", "-s"])
        #expect(it.graph.isFinished)
    }

    @Test func `what is found in items is announced with them`() {
        var it = Transcript()
        let stream = it.stream(0, "s")
        it.graph.begin(.init(streams: [stream]))
        #expect(it.told() == ["+s"])
        let a = it.group("a")
        let task = it.task(1, a)
        it.graph.succeed(stream: stream, .init(groups: [a], tasks: [task]))
        #expect(it.told() == ["items of s", "-s", "+a"])
    }

    @Test func `a unit of many tasks starts once`() {
        var it = Transcript()
        let (a, b) = (it.group("a"), it.group("b"))
        let (first, second) = (it.task(0, a), it.task(0, b))
        it.graph.begin(.init(groups: [a, b], tasks: [first, second]))
        #expect(it.started() == [0])
    }

    @Test func `giving up completes everything announced`() {
        var it = Transcript()
        let a = it.group("a")
        let inner = it.group("inner", in: a)
        let (task, below) = (it.task(0, a), it.task(1, inner))
        let stream = it.stream(2, "s")
        it.graph.begin(.init(groups: [a, inner], tasks: [task, below], streams: [stream]))
        _ = it.told()
        it.graph.abandon(Self.failure)
        #expect(it.told() == ["!a", "!s"])
        #expect(it.graph.isFinished)
        #expect(it.started() == [])
    }
}

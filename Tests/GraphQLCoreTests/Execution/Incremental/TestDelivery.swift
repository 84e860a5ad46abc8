// What the tests of incremental delivery share: all payloads of a request, and a client that
// assembles them.

import GraphQLCore

extension TestSchema {
    /// The initial result and the payloads after it, as text.
    func deliver(
        _ query: String, variables: String? = nil, access: [AccessRule] = [],
        as format: IncrementalFormat = .v02, _ resolvers: TestResolvers
    ) async throws -> [String] {
        let plan = try plan(query, access: access)
        let variables = try self.variables(variables, plan)
        switch try await executeIncrementally(plan, variables, resolvers, as: format) {
        case .single(let response): return [response.text]
        case .incremental(let response, let payloads):
            var texts = [response.text]
            for await payload in payloads {
                texts.append(String(decoding: payload.bytes, as: UTF8.self))
            }
            return texts
        }
    }
}

/// A client's state after some payloads.
struct MergedResponse {
    private(set) var data: InputValue = .null
    /// Of all payloads, each as text with its path.
    private(set) var errors: [String] = []
    /// Pending entries that were announced and not completed.
    private(set) var pending: [String: [InputValue]] = [:]
    /// Places that failed as a whole.
    private(set) var failures: [String] = []
    private(set) var faults: [String] = []
    private var isOver = false

    /// Assembles payloads. Violations of the format are added to `faults`.
    init(_ payloads: [String]) throws {
        for (number, payload) in payloads.enumerated() {
            let value = try InputValue(json: Array(payload.utf8), limits: .tool)
            if isOver { faults.append("a payload behind the last one") }
            if number == 0 {
                data = value["data"] ?? .null
                add(value["errors"])
            }
            let hasNext = value["hasNext"]
            isOver = hasNext == .boolean(false) || number == 0 && hasNext == nil
            for notice in value.list("pending") { announce(notice) }
            for result in value.list("incremental") { apply(result) }
            for notice in value.list("pending") where self.value(at: notice.list("path")) == nil {
                faults.append("no place for \(notice)")
            }
            for notice in value.list("completed") { complete(notice) }
        }
        if !isOver { faults.append("no last payload") }
        if !pending.isEmpty { faults.append("never completed: \(pending.keys.sorted())") }
    }

    private mutating func announce(_ notice: InputValue) {
        let id = "\(notice["id"] ?? .null)"
        if pending[id] != nil { faults.append("announced twice: \(id)") }
        pending[id] = notice.list("path")
    }

    private mutating func apply(_ result: InputValue) {
        var path = result.list("path")
        if let id = result["id"] {
            guard let known = pending["\(id)"] else {
                return faults.append("not announced: \(id)")
            }
            path = known + result.list("subPath")
        }
        add(result["errors"])
        if result["data"] == .null || result["items"] == .null {
            failures.append("\(path)")
            return
        }
        if let items = result["items"] {
            // The older format states where the items start, and may send some of them again.
            var first: Int?
            if result["id"] == nil, case .int(let index) = path.popLast() { first = Int(index) }
            update(at: path) { list in
                guard case .list(let known) = list, case .list(let items) = items else {
                    return nil
                }
                let start = first ?? known.count
                guard start <= known.count else { return nil }
                let kept = InputValue.list(Array(known.dropFirst(start)))
                guard case .list(let rest) = kept.merged(with: .list(items)) else { return nil }
                return .list(known.prefix(start) + rest)
            }
        } else if let data = result["data"] {
            update(at: path) { $0.merged(with: data) }
        }
    }

    private mutating func complete(_ notice: InputValue) {
        let id = "\(notice["id"] ?? .null)"
        guard let path = pending.removeValue(forKey: id) else {
            return faults.append("completed without notice: \(id)")
        }
        if notice["errors"] != nil { failures.append("\(path)") }
        add(notice["errors"])
    }

    private mutating func add(_ errors: InputValue?) {
        guard case .list(let items) = errors else { return }
        for item in items {
            self.errors.append("\(item["message"] ?? .null) \(item["path"] ?? .null)")
        }
    }

    private func value(at path: [InputValue]) -> InputValue? {
        var value: InputValue? = data
        for step in path { value = value?.member(step) }
        return value
    }

    private mutating func update(
        at path: [InputValue], _ change: (InputValue) -> InputValue?
    ) {
        if let changed = data.updated(at: path[...], change) {
            data = changed
        } else {
            faults.append("nothing to add to at \(path)")
        }
    }
}

extension InputValue {
    func list(_ name: String) -> [InputValue] {
        guard case .list(let items) = self[name] else { return [] }
        return items
    }

    fileprivate func member(_ step: InputValue) -> InputValue? {
        switch (self, step) {
        case (.object, .string(let key)): self[key]
        case (.list(let items), .int(let index)):
            items.indices.contains(Int(index)) ? items[Int(index)] : nil
        default: nil
        }
    }

    /// `nil` if there is no such place.
    fileprivate func updated(
        at path: ArraySlice<InputValue>, _ change: (InputValue) -> InputValue?
    ) -> InputValue? {
        guard let step = path.first else { return change(self) }
        guard let inner = member(step)?.updated(at: path.dropFirst(), change) else { return nil }
        switch (self, step) {
        case (.object(let fields), .string(let key)):
            return .object(
                fields.map { $0.name == key ? InputField(key, inner) : $0 })
        case (.list(var items), .int(let index)):
            items[Int(index)] = inner
            return .list(items)
        default: return nil
        }
    }

    /// Objects are joined, lists item by item.
    fileprivate func merged(with other: InputValue) -> InputValue? {
        switch (self, other) {
        case (.object(var fields), .object(let more)):
            for field in more {
                if let index = fields.firstIndex(where: { $0.name == field.name }) {
                    guard let inner = fields[index].value.merged(with: field.value) else {
                        return nil
                    }
                    fields[index] = InputField(field.name, inner)
                } else {
                    fields.append(field)
                }
            }
            return .object(fields)
        case (.list(let items), .list(let more)):
            var joined: [InputValue] = []
            for (item, addition) in zip(items, more) {
                guard let inner = item.merged(with: addition) else { return nil }
                joined.append(inner)
            }
            return .list(joined + items.dropFirst(joined.count) + more.dropFirst(joined.count))
        default: return self == other ? self : nil
        }
    }

    /// The same with the members of objects sorted by name.
    var sorted: InputValue {
        switch self {
        case .object(let fields):
            .object(
                fields.map { InputField($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        case .list(let items): .list(items.map(\.sorted))
        default: self
        }
    }
}

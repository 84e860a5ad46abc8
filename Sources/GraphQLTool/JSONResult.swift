// The values of one field for all parents, completed into a column or batches.

import GraphQLCore

/// Collects JSON values in the shape of a field's type.
struct JSONResult: ~Copyable {
    private let typeSystem: TypeSystem
    private let field: FieldDefinition
    private let type: TypeDefinition
    private var lists: [(ends: [UInt32], states: [Int32])] = []
    private var errors: [FieldError] = []
    /// Per innermost item: 0, null or an error; of objects also the row within their type.
    private var states: [Int32] = []
    // Leaves, as JSON text.
    private var text = JSONWriter(capacity: 64)
    private var ends: [UInt32] = []
    // Objects, by type in the order of their first use.
    private var types: [TypeIndex] = []
    private var objects: [[InputValue]] = []
    private var typeOfItem: [Int32] = []

    init(_ typeSystem: TypeSystem, _ field: FieldDefinition) {
        self.typeSystem = typeSystem
        self.field = field
        type = typeSystem.types[Int(field.type.named)]
        var reference = field.type.nullable
        while reference.isList {
            lists.append(([], []))
            reference = reference.ofType.nullable
        }
    }

    /// Adds the value for the next parent.
    mutating func add(_ value: JSONResolvers.Resolved) {
        add(value, level: 0)
    }

    private mutating func add(_ value: JSONResolvers.Resolved, level: Int) {
        switch value {
        case .failure(let error): add(state(error), level: level)
        case .value(.null): add(ResolvedField.null, level: level)
        case .list(let items) where level < lists.count:
            for item in items { add(item, level: level + 1) }
            close(0, level: level)
        case .value(.list(let items)) where level < lists.count:
            for item in items { add(.value(item), level: level + 1) }
            close(0, level: level)
        case .value, .list:
            if level < lists.count {
                let error = FieldError(
                    "Expected Iterable, but did not find one for field "
                        + "\"\(parentName).\(field.name)\".")
                add(state(error), level: level)
            } else {
                addItem(Self.plain(value))
            }
        }
    }

    private var parentName: String { typeSystem.types[Int(field.parent)].name }

    private mutating func state(_ error: FieldError) -> Int32 {
        errors.append(error)
        return ResolvedField.error(errors.count - 1)
    }

    private mutating func add(_ state: Int32, level: Int) {
        if level < lists.count { return close(state, level: level) }
        states.append(state)
        if type.isLeaf { ends.append(UInt32(text.count)) } else { typeOfItem.append(-1) }
    }

    /// Ends a list of a level.
    private mutating func close(_ state: Int32, level: Int) {
        let count = level + 1 < lists.count ? lists[level + 1].ends.count : states.count
        lists[level].ends.append(UInt32(count))
        lists[level].states.append(state)
    }

    /// A list that a custom scalar receives unchanged.
    private static func plain(_ value: JSONResolvers.Resolved) -> InputValue {
        switch value {
        case .value(let value): value
        case .list(let items): .list(items.map(plain))
        case .failure: .null
        }
    }

    private mutating func addItem(_ value: InputValue) {
        if type.isLeaf {
            do {
                let coerced = try ResultCoercion.coerce(value, to: type, in: typeSystem)
                if coerced == .null { return add(ResolvedField.null, level: lists.count) }
                text.value(coerced)
                add(0, level: lists.count)
            } catch {
                add(state(error), level: lists.count)
            }
            return
        }
        do {
            let object = try objectType(of: value)
            if !types.contains(object) {
                types.append(object)
                objects.append([])
            }
            let position = types.firstIndex(of: object) ?? 0
            states.append(Int32(objects[position].count))
            typeOfItem.append(Int32(position))
            objects[position].append(value)
        } catch {
            add(state(error), level: lists.count)
        }
    }

    /// https://spec.graphql.org/September2026/#ResolveAbstractType()
    private func objectType(of value: InputValue) throws(FieldError) -> TypeIndex {
        guard type.isAbstract else { return field.type.named }
        let unresolved =
            "Abstract type \"\(type.name)\" must resolve to an Object type at runtime for field "
            + "\"\(parentName).\(field.name)\""
        guard let named = value["__typename"], named != .null else {
            throw FieldError(
                "\(unresolved). Either the \"\(type.name)\" type should provide a "
                    + "\"resolve_type\" function or each possible type should provide an "
                    + "\"is_type_of\" function.")
        }
        guard case .string(let name) = named else {
            throw FieldError("\(unresolved), but \"__typename\" is no string.")
        }
        guard let object = typeSystem.type(named: name) else {
            throw FieldError(
                "Abstract type \"\(type.name)\" was resolved to a type \"\(name)\" that does not "
                    + "exist inside the schema.")
        }
        guard typeSystem.types[Int(object)].kind == .object else {
            throw FieldError(
                "Abstract type \"\(type.name)\" was resolved to a non-object type \"\(name)\".")
        }
        guard typeSystem.isPossibleType(object, of: field.type.named) else {
            throw FieldError(
                "Runtime Object type \"\(name)\" is not a possible type for \"\(type.name)\".")
        }
        return object
    }

    /// The field's result. Moves out what was collected.
    consuming func finish() -> ResolvedField {
        let levels = lists.map { ListLevel(ends: $0.ends, states: $0.states) }
        if type.isLeaf {
            // Thousands of aliases make thousands of results: none may hold more memory than it
            // needs.
            let isPlain = states.allSatisfy { $0 == 0 }
            if !isPlain, ends.last == 0, errors.isEmpty {
                let nulls = Column.null(states.count)
                return ResolvedField(lists: levels, values: .leaves(nulls, states: nil))
            }
            let written = text.finish()
            var exact: [UInt8] = []
            exact.reserveCapacity(written.count)
            exact += written
            let column = TextColumn(slab: Slab(exact), ends: ends)
            return ResolvedField(
                lists: levels, values: .leaves(.json(column), states: isPlain ? nil : states),
                errors: errors)
        }
        var starts: [Int32] = []
        var start: Int32 = 0
        for rows in objects {
            starts.append(start)
            start += Int32(rows.count)
        }
        let link = zip(states, typeOfItem).map { state, type in
            type < 0 ? state : starts[Int(type)] + state
        }
        let batches = zip(types, objects).map { type, rows in
            ObjectBatch(
                type: type, count: rows.count, payload: JSONResolvers.Objects(values: rows))
        }
        return ResolvedField(
            lists: levels, values: .objects(batches, link: link), errors: errors)
    }
}

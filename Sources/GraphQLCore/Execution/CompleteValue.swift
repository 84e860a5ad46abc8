// Nulls propagate upwards before anything is written: one pass over bytes per field, from the
// innermost values to the object, and no pass at all if no value is null.

extension PlanVariant {
    /// Decides which positions of a batch end up null. All fields and all batches below are
    /// complete. https://spec.graphql.org/September2026/#sec-Handling-Execution-Errors
    func completeValues(of batch: inout BatchResult) {
        let first = Int(sets[Int(batch.set)].fields.lowerBound)
        for position in batch.fields.indices {
            let field = batch.fields[position]
            if field.result.hasErrors { batch.hasErrors = true }
            guard let nulls = field.result.nulls, fields[first + position].isNonNull(0) else {
                continue
            }
            Self.join(nulls, into: &batch.nulled)
        }
    }

    /// Precondition: the result has the field's lists and one position per parent, as `AnswerCheck`
    /// has verified. https://spec.graphql.org/September2026/#CompleteValue()
    func completed(
        _ result: consuming FieldResult, _ field: PlanField, parents: Int
    ) -> CompletedField {
        completeValue(of: &result, field)
        return CompletedField(result)
    }

    private func completeValue(of result: inout FieldResult, _ field: PlanField) {
        result.addListsOfNulls(depth: Int(field.listDepth))
        let depth = result.lists.count
        nullItems(of: &result, field)
        // A level fails where its items are Non-Null and one of them is null.
        var itemNulls = result.nullItems
        if itemNulls != nil, field.isNonNull(depth) { result.hasErrors = true }
        result.nullLists = Array(repeating: nil, count: depth)
        for level in stride(from: depth - 1, through: 0, by: -1) {
            let list = result.lists[level]
            var nulls: [UInt8]?
            if let states = list.states {
                nulls = Self.marked(states, hasErrors: &result.hasErrors)
            }
            if let itemNulls, field.isNonNull(level + 1) {
                Self.spread(itemNulls, over: list.ends, into: &nulls)
            }
            if nulls != nil, field.isNonNull(level) { result.hasErrors = true }
            result.nullLists[level] = nulls
            itemNulls = nulls
        }
    }

    /// Nulls of the innermost items: those from the provider, and objects that became null.
    private func nullItems(of result: inout FieldResult, _ field: PlanField) {
        switch result.values {
        case .typename:
            return
        case .leaves(let column):
            result.nullItems = column.nulls
            if case .double(let values, let nulls) = column {
                result.refuseNonFinite(values, nulls)
            }
            if case .enumeration(let values, let nulls) = column {
                let known = enumerations[Int(field.enumeration)].ends.count
                result.refuseUnknown(values, nulls, known: known)
            }
            if let states = result.states {
                let marked = Self.marked(states, hasErrors: &result.hasErrors)
                if let marked { Self.join(marked, into: &result.nullItems) }
            }
        case .objects(let batches, let link):
            var nulls = Self.marked(link, hasErrors: &result.hasErrors)
            var start = 0
            for batch in batches {
                if batch.hasErrors { result.hasErrors = true }
                if let nulled = batch.nulled {
                    Self.follow(link, to: nulled, from: start, into: &nulls)
                }
                start += batch.count
            }
            result.nullItems = nulls
        }
    }

    /// 1 where a state or link is negative; `nil` if none is.
    private static func marked(_ states: [Int32], hasErrors: inout Bool) -> [UInt8]? {
        var lowest: Int32 = 0
        for state in states { lowest = min(lowest, state) }
        guard lowest < 0 else { return nil }
        if lowest < ResolvedField.null { hasErrors = true }
        return states.map { $0 < 0 ? 1 : 0 }
    }

    private static func join(_ nulls: [UInt8], into all: inout [UInt8]?) {
        guard var joined = all else {
            all = nulls.contains(1) ? nulls : nil
            return
        }
        for index in joined.indices { joined[index] |= nulls[index] }
        all = joined
    }

    /// A list is null where one of its items is.
    private static func spread(
        _ items: [UInt8], over ends: [UInt32], into nulls: inout [UInt8]?
    ) {
        var lists = nulls ?? [UInt8](repeating: 0, count: ends.count)
        var start = 0
        var found = false
        for (index, end) in ends.enumerated() {
            while start < Int(end) {
                if items[start] != 0 {
                    lists[index] = 1
                    found = true
                }
                start += 1
            }
        }
        if found { nulls = lists }
    }

    /// A position is null where the object that it links to is.
    private static func follow(
        _ link: [Int32], to rows: [UInt8], from start: Int, into nulls: inout [UInt8]?
    ) {
        var items = nulls ?? [UInt8](repeating: 0, count: link.count)
        var found = false
        for (index, row) in link.enumerated() {
            let position = Int(row) - start
            guard position >= 0, position < rows.count, rows[position] != 0 else { continue }
            items[index] = 1
            found = true
        }
        if found { nulls = items }
    }
}

extension FieldResult {
    /// JSON has no number for infinity or NaN.
    /// https://spec.graphql.org/September2026/#sec-Float.Result-Coercion
    fileprivate mutating func refuseNonFinite(_ values: [Double], _ nulls: [UInt8]?) {
        var sum = 0.0
        for value in values { sum += value * 0 }
        guard sum != 0 || sum.isNaN else { return }
        var states = self.states ?? [Int32](repeating: 0, count: values.count)
        for (index, value) in values.enumerated() where !value.isFinite {
            guard states[index] == 0, nulls?[index] ?? 0 == 0 else { continue }
            let name = value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity"
            states[index] = ResolvedField.error(errors.count)
            errors.append(
                FieldError("Float cannot represent non numeric value: \(name)", .value("")))
        }
        self.states = states
    }

    /// A value that the enum does not have: the database may be newer than this server.
    /// https://spec.graphql.org/September2026/#sec-Enums.Result-Coercion
    fileprivate mutating func refuseUnknown(
        _ ordinals: [UInt16], _ nulls: [UInt8]?, known: Int
    ) {
        var highest = -1
        for ordinal in ordinals { highest = max(highest, Int(ordinal)) }
        guard highest >= known else { return }
        var states = self.states ?? [Int32](repeating: 0, count: ordinals.count)
        let state = ResolvedField.error(errors.count)
        for (index, ordinal) in ordinals.enumerated() where Int(ordinal) >= known {
            guard states[index] == 0, nulls?[index] ?? 0 == 0 else { continue }
            states[index] = state
        }
        errors.append(FieldError("The enum does not have the value.", .value("")))
        self.states = states
    }
}

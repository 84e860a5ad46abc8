// Introspection is pure data: it is executed at once, without tasks.
//
// Its provider hands out whole tables and links between them. Execution follows the links from each
// place of the response to the rows it can reach, so a chain of `ofType` ends where the types do,
// not where the query does.

extension Executor {
    /// Resolves `__schema` or `__type` and everything below it.
    /// https://spec.graphql.org/September2026/#sec-Schema-Introspection
    func introspect(_ field: PlanField, _ batch: ObjectBatch, _ depth: Int) -> CompletedField {
        introspect(field, batch, reached: nil, depth)
    }

    /// `reached` has a 1 for each row of the batch that the response shows; `nil` for all.
    private func introspect(
        _ field: PlanField, _ batch: ObjectBatch, reached: [UInt8]?, _ depth: Int
    ) -> CompletedField {
        guard let introspection = plan.introspection else {
            preconditionFailure("A plan that selects introspection has it.")
        }
        // All leaves of introspection are columns.
        if field.kind != .composite {
            return variant.completed(
                columnResult(field, batch), field, parents: batch.count)
        }
        let call: FieldCall
        do {
            call = try self.call(field, batch)
        } catch {
            return failing(error, field, batch)
        }
        let resolved = introspection.value.resolve(call)
        if let violation = check.violation(of: resolved, field, parents: batch.count) {
            let result = broken(violation, field, parents: batch.count)
            return variant.completed(result, field, parents: batch.count)
        }
        var result = FieldResult(resolved)
        if case .objects(let batches, let link) = resolved.values {
            result.values = .objects([], link: link)
            let admitted = admit(batches, field, depth, &result)
            let rows = batches.reduce(0) { $0 + $1.count }
            let targets = batches.count == 1 ? result.reach(rows, from: reached) : nil
            let results = admitted.map { admitted in
                execute(admitted, reached: targets, depth + 1)
            }
            result.values = .objects(results, link: result.link)
        }
        return variant.completed(result, field, parents: batch.count)
    }

    private func execute(_ admitted: Admitted, reached: [UInt8]?, _ depth: Int) -> BatchResult {
        let (batch, set) = admitted
        guard set >= 0, reached?.contains(1) ?? (batch.count > 0) else {
            return BatchResult(set: set, count: batch.count, fields: [])
        }
        var fields: [CompletedField] = []
        let range = variant.sets[Int(set)].fields
        fields.reserveCapacity(range.count)
        for index in range {
            let field = variant.fields[Int(index)]
            fields.append(
                field.kind == .typename
                    ? .typename : introspect(field, batch, reached: reached, depth))
        }
        var result = BatchResult(set: set, count: batch.count, fields: fields)
        variant.completeValues(of: &result)
        return result
    }
}

extension FieldResult {
    /// Which of the rows that a field links to are reached from some of its parents.
    fileprivate func reach(_ rows: Int, from parents: [UInt8]?) -> [UInt8] {
        var reached = [UInt8](repeating: 0, count: rows)
        guard case .objects(_, let link) = values else { return reached }
        let ends = lists.first?.ends
        let count = ends?.count ?? link.count
        for parent in 0..<count where parents?[parent] ?? 1 != 0 {
            let start = ends.map { parent == 0 ? 0 : Int($0[parent - 1]) } ?? parent
            let end = ends.map { Int($0[parent]) } ?? parent + 1
            for item in start..<end where link[item] >= 0 { reached[Int(link[item])] = 1 }
        }
        return reached
    }
}

// One field for all parents of a level, and the objects below it.

extension Executor {
    /// Resolves a field, executes what it selects, and decides its nulls.
    /// https://spec.graphql.org/September2026/#ExecuteField()
    func resolve(
        _ field: PlanField, _ batch: ObjectBatch, _ depth: Int, _ places: [Int32]?
    ) async -> CompletedField {
        if Task.isCancelled {
            return failing(FieldError("The request was cancelled.", .notExecuted), field, batch)
        }
        let call: FieldCall
        let initialCount: Int?
        do {
            call = try self.call(field, batch)
            initialCount = try self.initialCount(of: field)
        } catch {
            return failing(error, field, batch)
        }
        let refusals = field.access == 0 ? nil : await resolvers.access(field.access, call)
        if let refusals, refusals.count != batch.count {
            let result = broken("not one verdict per object", field, parents: batch.count)
            return variant.completed(result, field, parents: batch.count)
        }
        if let refusals, refusals.allSatisfy({ $0 != nil }) {
            return refused(refusals, field)
        }
        var result: FieldResult
        if resolvers.isColumn(field.field) {
            result = columnResult(field, batch)
            if let initialCount, let places,
                let parts = split(result, [], field, first: initialCount, depth, places)
            {
                result = parts.initial
                result.outstanding = parts.outstanding
            }
        } else {
            result = await resolvedResult(call, field, depth, places, first: initialCount)
        }
        if let refusals { result.refuse(refusals) }
        return variant.completed(result, field, parents: batch.count)
    }

    /// - Parameter initialCount: How many items of a streamed list the initial result has.
    private func resolvedResult(
        _ call: FieldCall, _ field: PlanField, _ depth: Int, _ places: [Int32]?,
        first initialCount: Int?
    ) async -> FieldResult {
        let resolved = await resolveValue(call)
        let parents = call.parents.count
        if let violation = check.violation(of: resolved, field, parents: parents) {
            return broken(violation, field, parents: parents)
        }
        var result = FieldResult(resolved)
        var batches: [ObjectBatch] = []
        if case .objects(let own, _) = resolved.values { batches = own }
        if let initialCount, let places,
            let parts = split(result, batches, field, first: initialCount, depth, places)
        {
            result = parts.initial
            result.outstanding = parts.outstanding
            batches = parts.batches
        }
        if case .objects = result.values {
            await executeObjects(of: &result, batches, field, depth, places)
        }
        return result
    }

    /// Executes the selection set of the objects that a field links to.
    func executeObjects(
        of result: inout FieldResult, _ batches: [ObjectBatch], _ field: PlanField, _ depth: Int,
        _ places: [Int32]?
    ) async {
        let admitted = admit(batches, field, depth, &result)
        let rows = batches.reduce(0) { $0 + $1.count }
        let below = places.map { result.places(of: rows, parents: $0) }
        result.values = .objects(await execute(admitted, depth + 1, below), link: result.link)
    }

    func call(
        _ field: PlanField, _ batch: ObjectBatch
    ) throws(FieldError) -> FieldCall {
        FieldCall(
            field: field.field, parents: batch, arguments: try arguments(of: field),
            selection: Selection(variant, group: field.group))
    }

    /// What came with the objects' own rows needs no resolver.
    private func resolveValue(_ call: FieldCall) async -> ResolvedField {
        let type = plan.typeSystem.types[Int(call.parents.type)]
        let offset = Int(call.field - type.fields.lowerBound)
        if offset < call.parents.embedded.count, let value = call.parents.embedded[offset] {
            return value
        }
        return await resolvers.resolve(call)
    }

    func failing(
        _ error: FieldError, _ field: PlanField, _ batch: ObjectBatch
    ) -> CompletedField {
        variant.completed(
            FieldResult(failing: error, parents: batch.count, lists: field.listDepth), field,
            parents: batch.count)
    }

    private func refused(_ refusals: [FieldError?], _ field: PlanField) -> CompletedField {
        var result = FieldResult(
            failing: FieldError("Refused."), parents: refusals.count, lists: field.listDepth)
        result.refuse(refusals)
        return variant.completed(result, field, parents: refusals.count)
    }

    // MARK: Objects

    typealias Admitted = (batch: ObjectBatch, set: Int32)

    /// Finds the field set of each batch. Objects that cannot be executed become errors of the
    /// positions that link to them. Precondition: links lead to rows of the batches.
    /// https://spec.graphql.org/September2026/#ResolveAbstractType()
    func admit(
        _ batches: [ObjectBatch], _ field: PlanField, _ depth: Int, _ result: inout FieldResult
    ) -> [Admitted] {
        var admitted: [Admitted] = []
        var start = 0
        for batch in batches {
            let set = variant.set(of: batch.type, in: field.group)
            if let error = refusal(of: batch, set, field, depth) {
                let state = ResolvedField.error(result.errors.count)
                result.errors.append(error)
                result.replaceLinks(to: start..<start + batch.count, with: state)
                admitted.append((ObjectBatch(type: batch.type, count: batch.count), -1))
            } else {
                admitted.append((batch, set ?? -1))
            }
            start += batch.count
        }
        return admitted
    }

    private func refusal(
        of batch: ObjectBatch, _ set: Int32?, _ field: PlanField, _ depth: Int
    ) -> FieldError? {
        guard let set else {
            let types = plan.typeSystem.types
            let expected = plan.typeSystem.fields[Int(field.field)].type.named
            let coordinate = plan.typeSystem.coordinate(of: field.field)
            return FieldError(
                "Runtime Object type \"\(types[Int(batch.type)].name)\" is not a possible type "
                    + "for \"\(types[Int(expected)].name)\".", .value(coordinate))
        }
        let failure = variant.sets[Int(set)].failure
        if failure >= 0 { return variant.failures[Int(failure)] }
        guard depth < PlanLimits.responseDepth else {
            return FieldError("The response is nested too deeply.", .limit)
        }
        return nil
    }

    /// Executes the batches of one field, concurrently where several wait for resolvers.
    ///
    /// - Parameter places: By row, counted through all batches.
    private func execute(
        _ batches: [Admitted], _ depth: Int, _ places: [Int32]?
    ) async -> [BatchResult] {
        if batches.count == 1 {
            return [await execute(batches[0], depth, places)]
        }
        let parts = places.map { Self.divide($0, among: batches) }
        return await withTaskGroup(of: (Int, BatchResult).self) { group in
            var results = batches.map {
                BatchResult(set: $0.set, count: $0.batch.count, fields: [])
            }
            for (index, batch) in batches.enumerated().dropFirst()
            where batch.batch.count > 0 && batch.set >= 0 {
                let part = parts?[index]
                group.addTask { (index, await execute(batch, depth, part)) }
            }
            if !batches.isEmpty { results[0] = await execute(batches[0], depth, parts?[0]) }
            for await (index, result) in group { results[index] = result }
            return results
        }
    }

    private static func divide(_ places: [Int32], among batches: [Admitted]) -> [[Int32]] {
        var start = 0
        return batches.map { batch, _ in
            defer { start += batch.count }
            return Array(places[start..<start + batch.count])
        }
    }

    private func execute(
        _ batch: Admitted, _ depth: Int, _ places: [Int32]?
    ) async -> BatchResult {
        guard batch.set >= 0, batch.batch.count > 0 else {
            return BatchResult(set: batch.set, count: batch.batch.count, fields: [])
        }
        return await execute(batch.batch, set: batch.set, depth: depth, places)
    }
}

// The cost of what was executed: the weights that the cost of a document is made of, times the
// objects that were really there.

/// Measures a completed result.
struct CostMeter {
    let model: CostModel
    let variant: PlanVariant
    let typeSystem: TypeSystem

    /// The sum over all fields of their weight times the objects that were asked for them. An
    /// object that several positions of the response share was asked once and counts once.
    func cost(of objects: BatchResult) -> Int {
        let first = Int(variant.sets[Int(objects.set)].fields.lowerBound)
        var sum = 0
        for (position, completed) in objects.fields.enumerated() {
            let field = variant.fields[first + position]
            guard field.kind != .typename, !typeSystem.isMetaField(field.field) else { continue }
            let weight = model.weight(of: field.field)
            guard case .objects(let batches, let link) = completed.result.values else {
                sum = sum.addingSaturated(weight.multipliedSaturated(by: objects.count))
                continue
            }
            let count = model.isCountedByItem(field.field) ? link.count : objects.count
            sum = sum.addingSaturated(weight.multipliedSaturated(by: count))
            for batch in batches { sum = sum.addingSaturated(cost(of: batch)) }
        }
        return sum
    }
}

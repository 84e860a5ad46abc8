// How much memory plans take, for caches that are bounded in bytes.

extension MemorySize {
    static func error(_ error: FieldError) -> Int {
        text(error.message) + array(error.extensions)
    }
}

extension Document {
    /// The memory that the document takes.
    var byteCount: Int {
        MemorySize.array(source.bytes) + MemorySize.array(nodes) + names.byteCount
    }
}

extension VariableSignatures {
    /// The memory that the signatures take in addition to the schema.
    var byteCount: Int {
        // A dictionary of numbers: a slot and a half for each.
        all.reduce(MemorySize.array(all) + MemorySize.object + all.count * 24) { sum, signature in
            sum + MemorySize.text(signature.name)
                + (signature.defaultValue.map(MemorySize.value) ?? 0)
        }
    }
}

extension Conditions {
    /// The memory that the conditions take.
    var byteCount: Int {
        let tests = conditions.reduce(0) { sum, condition in
            condition.tests.reduce(sum + MemorySize.array(condition.tests)) { sum, test in
                guard case .failing(let error) = test.operand else { return sum }
                return sum + MemorySize.error(error)
            }
        }
        return tests + MemorySize.array(ofNode) + MemorySize.array(conditions)
            + MemorySize.array(variables)
    }
}

extension PlanVariant {
    /// The memory that the collected fields take, measured once.
    static func byteCount(of builder: borrowing PlanBuilder) -> Int {
        var bytes =
            MemorySize.object + MemorySize.array(builder.sets) + MemorySize.array(builder.fields)
            + MemorySize.array(builder.groups) + MemorySize.array(builder.groupSets)
            + MemorySize.array(builder.occurrences) + MemorySize.array(builder.keys)
            + MemorySize.array(builder.arguments) + MemorySize.array(builder.enumerations)
            + MemorySize.array(builder.failures) + MemorySize.array(builder.deliveries)
            + MemorySize.array(builder.executionGroups) + MemorySize.array(builder.deferUsages)
            + MemorySize.array(builder.streams)
        for argument in builder.arguments {
            switch argument {
            case .constant(let value): bytes += MemorySize.value(value)
            case .failing(let error): bytes += MemorySize.error(error)
            case .dynamic: continue
            }
        }
        for group in builder.executionGroups { bytes += MemorySize.array(group.usages) }
        for usage in builder.deferUsages { bytes += MemorySize.array(usage.label) }
        for names in builder.enumerations {
            bytes += MemorySize.array(names.bytes) + MemorySize.array(names.ends)
        }
        return builder.failures.reduce(bytes) { $0 + MemorySize.error($1) }
    }
}

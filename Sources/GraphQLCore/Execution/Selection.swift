// What is selected below a field, for resolvers that fetch exactly that: which columns, which
// joins.

/// The selected fields of the objects that a field returns, conditions (`@skip`, `@include`)
/// decided. Resolvers look ahead with it; it never holds more than the operation selects. Fields
/// are those of concrete object types, never of interfaces. Creating one is free: it reads the
/// plan's tables.
public struct Selection: Sendable {
    private enum Content: Sendable {
        case fields([SelectedField])
        /// Groups of a plan; several if several response keys select the same field.
        case plan(PlanVariant, groups: [Int32])
    }

    private let content: Content

    public static let none = Selection(fields: [])

    /// A hand-written selection, for tests of resolvers.
    public init(fields: [SelectedField]) {
        content = .fields(fields)
    }

    init(_ variant: PlanVariant, group: Int32) {
        content = group < 0 ? .fields([]) : .plan(variant, groups: [group])
    }

    /// A selected field and what is selected below it.
    public struct SelectedField: Sendable {
        public let field: FieldIndex
        public let selection: Selection

        public init(field: FieldIndex, selection: Selection = .none) {
            self.field = field
            self.selection = selection
        }
    }

    /// Whether the field is selected.
    public func contains(_ field: FieldIndex) -> Bool {
        switch content {
        case .fields(let fields): return fields.contains { $0.field == field }
        case .plan(let variant, let groups):
            var isSelected = false
            variant.visitFields(of: groups) { isSelected = isSelected || $0.field == field }
            return isSelected
        }
    }

    /// What is selected below a field; empty where it is not selected.
    public func below(_ field: FieldIndex) -> Selection {
        switch content {
        case .fields(let fields): return fields.first { $0.field == field }?.selection ?? .none
        case .plan(let variant, let groups):
            var inner: [Int32] = []
            variant.visitFields(of: groups) { selected in
                guard selected.field == field, selected.group >= 0,
                    !inner.contains(selected.group)
                else { return }
                inner.append(selected.group)
            }
            return inner.isEmpty ? .none : Selection(content: .plan(variant, groups: inner))
        }
    }

    private init(content: Content) {
        self.content = content
    }

    /// Bit `i` is the `i`-th field of the type. Precondition: it has at most 64 fields.
    public func mask(of fields: Range<FieldIndex>) -> UInt64 {
        precondition(fields.count <= 64)
        var mask: UInt64 = 0
        func add(_ field: FieldIndex) {
            guard fields.contains(field) else { return }
            mask |= 1 << UInt64(field - fields.lowerBound)
        }
        switch content {
        case .fields(let selected):
            for field in selected { add(field.field) }
        case .plan(let variant, let groups):
            variant.visitFields(of: groups) { add($0.field) }
        }
        return mask
    }
}

extension PlanVariant {
    fileprivate func visitFields(of groups: [Int32], _ body: (PlanField) -> Void) {
        for group in groups {
            for index in self.groups[Int(group)] {
                visitFields(ofSet: groupSets[Int(index)], body)
            }
        }
    }

    /// Deferred fields are included: what comes with the objects' rows is fetched once.
    private func visitFields(ofSet set: Int32, _ body: (PlanField) -> Void) {
        let collected = sets[Int(set)]
        for field in collected.fields { body(fields[Int(field)]) }
        guard collected.delivery >= 0 else { return }
        for group in deliveries[Int(collected.delivery)].groups {
            visitFields(ofSet: executionGroups[Int(group)].set, body)
        }
    }
}

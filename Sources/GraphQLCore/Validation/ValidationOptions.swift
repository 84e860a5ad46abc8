// What a caller may choose about validation.

/// Options of validation. Every number is a limit on work or output; none changes what the
/// specification calls valid.
public struct ValidationOptions: Sendable {
    /// The rules to run; `nil` for those of the specification, and for a schema with `@defer` or
    /// `@stream` also the rules of incremental delivery.
    public var rules: [any ValidationRule.Type]?
    /// Whether messages may end with “Did you mean …?”. Off for schemas that are not disclosed.
    public var suggestions = true
    /// Whether messages about an unknown value of an enum list the known ones, where none is
    /// similar.
    public var listsEnumValues = false
    /// Errors collected. One more ends validation with “Too many validation errors, error limit
    /// reached. Validation aborted.”
    public var maximumErrors = 100
    /// Nested selection sets, fragments expanded. A document beyond it is refused with “Validation
    /// aborted.”; the parser limits only the nesting inside one definition.
    public var maximumFragmentNesting = 200
    /// Steps of work, about one node visit each, that validation may take in addition to
    /// `stepsPerNode` for each node of the document.
    public var maximumSteps = 4_000_000
    public var stepsPerNode = 64
    /// The limits on the document's shape; `nil` for none.
    public var limits: DocumentLimits?

    public init(
        rules: [any ValidationRule.Type]? = nil, limits: DocumentLimits? = nil
    ) {
        self.rules = rules
        self.limits = limits
    }

    /// The rules to run against a schema.
    func rules(for typeSystem: TypeSystem) -> [any ValidationRule.Type] {
        if let rules { return rules }
        return typeSystem.offersIncrementalDelivery
            ? specifiedRules + incrementalRules : specifiedRules
    }
}

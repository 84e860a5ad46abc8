// All limits on a document's shape, and their defaults. They are not rules of the specification: a
// document beyond them is valid, and still refused.

/// Limits that do not depend on who asks; checked on valid documents only, once per operation.
/// The defaults are the server's. Cost depends on variables: see `CostPolynomial`.
public struct DocumentLimits: Sendable {
    /// Nested selection sets, including the operation's own, with fragments expanded; those of
    /// `edges` and `node` do not count.
    public var depth = 15
    /// The same below `__schema` and `__type`, where nothing is left out: the standard
    /// introspection query has 15.
    public var introspectionDepth = 20
    /// `fields`, `interfaces`, `possibleTypes` and `inputFields` nested below `__schema` and
    /// `__type`: what makes introspection multiply.
    public var introspectionLists = 3
    /// Aliases of an operation, fragments expanded.
    public var aliases = 100
    /// Fields of an operation, fragments expanded.
    public var fields = 5_000
    /// Fields of an operation's own selection set, fragments expanded.
    public var rootFields = 50
    /// Directives at one place.
    public var directivesPerLocation = 10
    /// Operations of a document.
    public var operations = 50
    /// The cost of an operation (`CostPolynomial`), for callers that check it.
    public var cost = 5_000

    public init() {}

    /// Reports what exceeds the limits.
    func check(_ context: inout ValidationContext) {
        let measures = DocumentMeasures(&context)
        if let place = measures.maximumDirectives, place.count > directivesPerLocation {
            refuse(
                "\(place.count) directives at one place; at most \(directivesPerLocation) are "
                    + "allowed.", .tooCostly, place.node, &context)
        }
        let count = context.facts.operations.count
        if count > operations {
            refuse(
                "The document has \(count) operations; at most \(operations) are allowed.",
                .tooCostly, context.facts.operations[0].node, &context)
        }
        for (index, operation) in context.facts.operations.enumerated() {
            check(measures.operations[index], operation.node, &context)
        }
    }

    private func check(
        _ measure: DefinitionMeasure, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        if measure.depth > depth {
            refuse(
                "The operation nests \(measure.depth) selection sets; at most \(depth) are "
                    + "allowed.", .tooDeep, node, &context)
        }
        if measure.introspectionDepth > introspectionDepth {
            refuse(
                "The introspection nests \(measure.introspectionDepth) selection sets; at most "
                    + "\(introspectionDepth) are allowed.", .tooDeep, node, &context)
        }
        if measure.introspectionLists > introspectionLists {
            refuse(
                "The introspection nests \(measure.introspectionLists) lists; at most "
                    + "\(introspectionLists) are allowed.", .tooDeep, node, &context)
        }
        let counts = [
            (measure.aliases, aliases, "aliases"), (measure.fields, fields, "fields"),
            (measure.rootFields, rootFields, "root fields"),
        ]
        for (count, limit, what) in counts where count > limit {
            refuse(
                "The operation has \(count) \(what), fragments expanded; at most \(limit) are "
                    + "allowed.", .tooCostly, node, &context)
        }
    }

    private func refuse(
        _ message: String, _ code: LimitCode, _ node: NodeIndex,
        _ context: inout ValidationContext
    ) {
        context.report(
            message, offsets: [context.document[node].start],
            extensions: [ErrorExtension(name: "code", json: "\"\(code.rawValue)\"")])
    }
}

/// The `extensions.code` of documents refused by a limit.
public enum LimitCode: String, Sendable {
    case tooDeep = "QUERY_TOO_DEEP"
    case tooCostly = "QUERY_TOO_COSTLY"
}

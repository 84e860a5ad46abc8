// `@defer` and `@stream`, which a service may offer. No edition of the specification has them yet,
// so a schema has them only if its service enables incremental delivery.

/// The definitions of the directives of incremental delivery.
/// https://github.com/graphql/graphql-spec/blob/incremental-integration/spec/Section%203%20--%20Type%20System.md
enum IncrementalDirectives {
    static let sdl = #"""
        """
        Directs the executor to defer this fragment when the `if` argument is true or undefined.
        """
        directive @defer(
          "Deferred when true or undefined."
          if: Boolean! = true
          "Unique name"
          label: String
        ) on FRAGMENT_SPREAD | INLINE_FRAGMENT

        """
        Directs the executor to stream plural fields when the `if` argument is true or undefined.
        """
        directive @stream(
          "Stream when true or undefined."
          if: Boolean! = true
          "Unique name"
          label: String
          "Number of items to return immediately"
          initialCount: Int! = 0
        ) on FIELD
        """#

    /// Parsed once.
    static let document: Document = {
        do {
            return try Document(parsing: Source(sdl), limits: .tool)
        } catch {
            preconditionFailure("the incremental directives do not parse: \(error)")
        }
    }()
}

extension TypeSystem {
    /// Whether operations may defer fragments or stream lists: the schema has `@defer` or
    /// `@stream`.
    public var offersIncrementalDelivery: Bool {
        directive(named: "defer") != nil || directive(named: "stream") != nil
    }
}

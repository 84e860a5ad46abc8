// The proof that a document was validated: planning and execution accept nothing else.

/// A document that is valid against a type system. Only validation can create one, and it stores
/// what validation has computed, so that no later stage looks up a name again.
/// https://spec.graphql.org/September2026/#sec-Validation
public struct ValidDocument: Sendable {
    public let document: Document
    public let typeSystem: TypeSystem
    /// What every node means in the schema.
    let facts: DocumentFacts
    /// The work of validation, in steps of about one node visit each.
    public let steps: Int

    /// Validates a document.
    ///
    /// Throws all errors of all rules up to `options.maximumErrors`; stage `limit` if only limits
    /// refuse the document, otherwise `validation`. Work is bounded by `options.maximumSteps`.
    public init(
        validating document: Document, against typeSystem: TypeSystem,
        options: ValidationOptions = ValidationOptions()
    ) throws(RequestError) {
        self = try ValidationRun(of: document, against: typeSystem, options: options).result.get()
    }

    fileprivate init(
        _ document: Document, _ typeSystem: TypeSystem, _ facts: DocumentFacts, steps: Int
    ) {
        self.document = document
        self.typeSystem = typeSystem
        self.facts = facts
        self.steps = steps
    }

    /// The operation of a request; `nil` where the document has none, or several and no name
    /// was given.
    /// https://spec.graphql.org/September2026/#GetOperation()
    func operation(named name: String?) -> OperationFacts? {
        guard let name else {
            return facts.operations.count == 1 ? facts.operations[0] : nil
        }
        guard let symbol = document.names.symbol(of: name.utf8) else { return nil }
        return facts.operations.first { $0.name == symbol }
    }

    /// The fragments that an operation reaches, each once, in the order of the first spread.
    func fragments(reachableFrom operation: OperationFacts) -> [FragmentFacts] {
        facts.reachableFragments(from: operation.spreads).map { facts.fragments[Int($0)] }
    }
}

/// The result of a validation and its cost.
public struct ValidationRun: Sendable {
    public let result: Result<ValidDocument, RequestError>
    /// Work done, in steps of about one node visit each: the same on every machine.
    public let steps: Int

    public init(
        of document: Document, against typeSystem: TypeSystem,
        options: ValidationOptions = ValidationOptions()
    ) {
        var validator = Validator(document, typeSystem, options)
        let outcome = validator.run()
        steps = outcome.steps
        switch outcome.result {
        case .success(let facts):
            result = .success(ValidDocument(document, typeSystem, facts, steps: steps))
        case .failure(let error): result = .failure(error)
        }
    }
}

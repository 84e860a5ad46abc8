// The variables of a request: coerced once, then read by index.

/// Coerced variables, and with them the decision of every `@skip` and `@include`.
public struct Variables: Sendable {
    /// By variable of the operation; `nil` where it has no value.
    let values: [InputValue?]
    let signatures: VariableSignatures
    /// The fields selected under these variables.
    let variant: PlanVariant

    /// Coerces what the client sent: an object or nothing. Unknown variables are ignored.
    ///
    /// Throws one error per faulty value, located at the variable's definition, up to
    /// `PlanLimits.variableErrors`; stage `variables`.
    /// https://spec.graphql.org/September2026/#CoerceVariableValues()
    public init(
        coercing input: InputValue?, for plan: Plan, suggestions: Bool = true,
        listsEnumValues: Bool = false
    ) throws(RequestError) {
        var coercion = VariableCoercion(
            plan.signatures, plan.document, plan.names, suggestions: suggestions,
            listsEnumValues: listsEnumValues)
        self.values = try coercion.coerce(input)
        self.signatures = plan.signatures
        self.variant = try plan.variant(deciding: values)
    }

    /// The work of collecting the selected fields, in selections visited: paid once by a plan
    /// without conditions, otherwise once for each new combination of conditions.
    public var collectionSteps: Int { variant.steps }

    /// The coerced value of a variable; `nil` where it has none.
    public subscript(name: String) -> InputValue? {
        for (index, signature) in signatures.all.enumerated()
        where signature.name.utf8.elementsEqual(name.utf8) {
            return values[index]
        }
        return nil
    }

    /// All variables that have a value, in the order of their definitions.
    public var all: InputValue {
        VariableCoercion.object(signatures, values)
    }
}

/// One run of CoerceVariableValues.
struct VariableCoercion {
    private let signatures: VariableSignatures
    private let document: Document
    private let names: [Int32]
    private let suggestions: Bool
    private let listsEnumValues: Bool
    private let maximumErrors: Int
    private var errors: [GraphQLError] = []

    init(
        _ signatures: VariableSignatures, _ document: Document, _ names: [Int32],
        suggestions: Bool = true, listsEnumValues: Bool = false,
        maximumErrors: Int = PlanLimits.variableErrors
    ) {
        self.signatures = signatures
        self.document = document
        self.names = names
        self.suggestions = suggestions
        self.listsEnumValues = listsEnumValues
        self.maximumErrors = maximumErrors
    }

    static func object(_ signatures: VariableSignatures, _ values: [InputValue?]) -> InputValue {
        .object(
            zip(signatures.all, values).compactMap { signature, value in
                value.map { InputValue.InputField(signature.name, $0) }
            })
    }

    mutating func coerce(_ input: InputValue?) throws(RequestError) -> [InputValue?] {
        let members = Members(input)
        let inputs = InputCoercion(
            signatures.typeSystem, suggestions: suggestions, listsEnumValues: listsEnumValues)
        var values: [InputValue?] = []
        values.reserveCapacity(signatures.all.count)
        for signature in signatures.all where errors.count <= maximumErrors {
            values.append(coerce(signature, members[signature.name], inputs))
        }
        if errors.isEmpty { return values }
        throw RequestError(.variables, errors)
    }

    private mutating func coerce(
        _ signature: VariableSignatures.Signature, _ given: InputValue?, _ inputs: InputCoercion
    ) -> InputValue? {
        guard let type = signature.type else {
            let text = document.typeText(signature.typeNode)
            report(
                "Variable \"$\(signature.name.shortened)\" expected value of type \"\(text)\" "
                    + "which cannot be used as an input type.", at: signature.typeNode)
            return nil
        }
        guard let given else {
            if let value = signature.defaultValue { return value }
            if let node = signature.defaultNode {
                explainDefault(node, type, signature)
            } else if type.isNonNull {
                let text = signatures.typeSystem.text(of: type)
                report(
                    "Variable \"$\(signature.name.shortened)\" has invalid value: "
                        + "Expected a value of non-null type \"\(text)\" to be provided.",
                    at: signature.node)
            }
            return nil
        }
        if let value = inputs.coerce(given, to: type) { return value }
        var path: [PathSegment] = []
        inputs.explain(given, type, &path) { message, path in
            let isRoom = report(
                "Variable \"$\(signature.name.shortened)\" has invalid value\(pathText(path)): "
                    + message,
                at: signature.node)
            return isRoom
        }
        return nil
    }

    private mutating func explainDefault(
        _ node: NodeIndex, _ type: TypeReference, _ signature: VariableSignatures.Signature
    ) {
        let literals = LiteralCoercion(
            document, names: names, signatures.typeSystem, suggestions: suggestions)
        var path: [PathSegment] = []
        let start = errors.count
        literals.explain(node, type, &path) { message, _, path in
            let name = signature.name.shortened
            return report(
                "Variable \"$\(name)\" has invalid default value\(pathText(path)): \(message)",
                at: signature.node)
        }
        if errors.count == start {
            report(
                "Variable \"$\(signature.name.shortened)\" has invalid default value: "
                    + "It has no value of type \"\(signatures.typeSystem.text(of: type))\".",
                at: signature.node)
        }
    }

    /// Whether there is room for another error.
    @discardableResult
    private mutating func report(_ message: String, at node: NodeIndex) -> Bool {
        guard errors.count <= maximumErrors else { return false }
        if errors.count == maximumErrors {
            errors.append(
                GraphQLError(
                    "Too many errors processing variables, error limit reached. "
                        + "Execution aborted."))
        } else {
            errors.append(GraphQLError(message, locations: [document.location(of: node)]))
        }
        return errors.count <= maximumErrors
    }
}

/// The members of an object by name; the last of a name counts.
private struct Members {
    private var values: [[UInt8]: InputValue] = [:]

    init(_ input: InputValue?) {
        guard case .object(let fields) = input else { return }
        values.reserveCapacity(fields.count)
        for field in fields { values[Array(field.name.utf8)] = field.value }
    }

    subscript(name: String) -> InputValue? { values[Array(name.utf8)] }
}

extension Document {
    /// A type as written, without ignored tokens.
    func typeText(_ node: NodeIndex) -> String {
        var closing = ""
        var text = ""
        var position = node
        while nodes[Int(position)].kind != .namedType {
            if nodes[Int(position)].kind == .listType {
                text += "["
                closing = "]" + closing
            } else {
                closing = "!" + closing
            }
            position += 1
        }
        return (text + shownName(of: position) + closing).shortened
    }
}

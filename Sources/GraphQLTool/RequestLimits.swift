// Limits of a request of the line protocol, chosen by its user.

import GraphQLCore
import Synchronization

/// The value of a request's `limits`.
enum RequestLimits: String {
    /// Generous limits for people and CI: the default.
    case tool
    /// The default limits of `danji serve` for every client: “would the server accept this?”
    case server
    /// Limits only bytes, the errors of one reply, and the maximum depth of values and types.
    case none

    /// Maximum errors of a reply: as many as a person could read. Operations times undefined
    /// variables in shared fragments could make millions from a short document.
    static let maximumValidationErrors = 50_000

    var parsing: ParsingLimits {
        switch self {
        case .tool: return .tool
        case .server: return .server
        case .none:
            var limits = ParsingLimits.bytesOnly
            limits.typeDepth = TypeReference.maximumDepth
            limits.valueDepth = InputValue.maximumDepth
            return limits
        }
    }

    var validation: ValidationOptions {
        var options = ValidationOptions(limits: self == .server ? DocumentLimits() : nil)
        if self != .server { options.maximumErrors = Self.maximumValidationErrors }
        if self == .none {
            options.maximumFragmentNesting = .max
            options.maximumSteps = .max
            options.stepsPerNode = 0
        }
        return options
    }
}

/// The work of a request, counted where it is done.
final class Meter: Sendable {
    private let count = Atomic<Int>(0)

    /// Nodes parsed, steps of validation and selections collected: the same on every machine.
    var steps: Int { count.load(ordering: .relaxed) }

    func add(_ steps: Int) {
        count.add(steps, ordering: .relaxed)
    }
}

extension ToolRequest {
    /// Which limits apply: `tool`, `server` or `none`.
    func chosenLimits() throws(OperationFailure) -> RequestLimits {
        guard let name = try optionalString("limits") else { return .tool }
        guard let limits = RequestLimits(rawValue: name) else {
            throw OperationFailure("Field \"limits\" does not know \"\(name)\".")
        }
        return limits
    }

    /// The parser's limits; a request may set only `maxDepth`.
    func parsingLimits() throws(OperationFailure) -> ParsingLimits {
        var limits = try chosenLimits().parsing
        if let depth = try optionalInt("maxDepth") { limits.depth = depth }
        return limits
    }

    /// Refuses an operation that costs more than a server allows.
    func admit(
        _ operationName: String?, in document: ValidDocument, _ variables: Variables
    ) throws(OperationFailure) {
        guard try chosenLimits() == .server,
            let polynomial = CostPolynomial(
                of: operationName, in: document, CostModel(document.typeSystem))
        else { return }
        let cost = polynomial.cost { variables[$0] }
        guard cost > DocumentLimits().cost else { return }
        if let problem = polynomial.rangeProblem(variables: { variables[$0] }) {
            throw OperationFailure(problem.message)
        }
        throw OperationFailure(
            "The operation costs \(cost); at most \(DocumentLimits().cost) is allowed.")
    }
}

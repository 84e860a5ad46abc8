// What a request of the line protocol may ask of the engine: its user chooses.

import GraphQLCore
import Synchronization

/// The value of a request's `limits`.
enum RequestLimits: String {
    /// Generous bounds for people and CI: the default.
    case tool
    /// What `danji serve` refuses from anybody, with its defaults: “would the server take this?”
    case server
    /// Nothing but bytes, the errors of one reply, and what values and types can be at all.
    case none

    /// Errors that a reply holds: all that a person could read. Operations times undefined
    /// variables in shared fragments would make millions of a short document.
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

/// How much work a request was, counted where it is done.
final class Meter: Sendable {
    private let count = Atomic<Int>(0)

    /// Nodes parsed, steps of validation and selections collected: the same on every machine.
    var steps: Int { count.load(ordering: .relaxed) }

    func add(_ steps: Int) {
        count.add(steps, ordering: .relaxed)
    }
}

extension Request {
    /// Whose limits hold: `tool`, `server` or `none`.
    func chosenLimits() throws(OperationFailure) -> RequestLimits {
        guard let name = try optionalString("limits") else { return .tool }
        guard let limits = RequestLimits(rawValue: name) else {
            throw OperationFailure("Field \"limits\" does not know \"\(name)\".")
        }
        return limits
    }

    /// How much documents may ask; a request may set `maxDepth` alone.
    func parsingLimits() throws(OperationFailure) -> ParsingLimits {
        var limits = try chosenLimits().parsing
        if let depth = try optionalInt("maxDepth") { limits.depth = depth }
        return limits
    }

    /// Refuses an operation that costs more than a server grants.
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

// One request's domain: its viewer and its loaders. Not a generic context: only what belongs to a
// request.

public import GraphQLCore
import Logging
import Postgres
public import Schema

/// One request's viewer and loaders, which the subjects of the domain answer from.
public final class DomainRequest: RequestScope {
    let application: Application
    let gate: Gate
    let loaders: RequestLoaders
    /// The request's origin and its ID in the log.
    let origin: RequestOrigin
    /// The requester whose share of the read lane its reads use.
    let requester: Requester
    /// Where an interrupted subscription resumes.
    let resume: EventPosition?
    /// What the viewer may spend; nil where that has no limit.
    let budget: RequestBudget?

    private init(
        _ application: Application, _ gate: Gate, _ origin: RequestOrigin,
        resume: EventPosition? = nil, budget: RequestBudget? = nil, loaders: RequestLoaders? = nil
    ) {
        self.application = application
        self.gate = gate
        self.origin = origin
        self.resume = resume
        self.budget = budget
        requester = Requester(gate.viewer, address: origin.address)
        self.loaders = loaders ?? RequestLoaders(application, gate)
    }

    /// Passes the gate: one statement if there is a token or an ID of a complex in `inputs`,
    /// otherwise none.
    /// - Parameters:
    ///   - token: the bearer token; anonymous without one
    ///   - inputs: arguments of the operation's root fields, which are searched for IDs
    ///   - resume: where an interrupted subscription resumes
    public static func enter(
        _ application: Application, token: String?, inputs: [InputValue], origin: RequestOrigin,
        resume: EventPosition? = nil
    ) async throws(GateRefusal) -> DomainRequest {
        var ids: Set<GlobalID> = []
        for input in inputs { collect(input, &ids) }
        let gate: Gate
        do {
            gate = try await Gate.enter(
                application.database, token: token, naming: Array(ids), from: origin.address)
        } catch {
            if case .database(let error) = error {
                // A client that has left before it was answered is no fault.
                application.logger.log(
                    level: Task.isCancelled ? .debug : .error, "the gate cannot be passed",
                    metadata: ["request_id": "\(origin.requestID)", "error": "\(error)"])
            }
            throw error
        }
        return DomainRequest(application, gate, origin, resume: resume)
    }

    /// The execution of an event for a viewer: nothing of an earlier one is known to it.
    convenience init(_ application: Application, event gate: Gate, _ origin: RequestOrigin) {
        self.init(application, gate, origin)
    }

    /// This request, with what its viewer may spend: known after the gate only.
    public func spending(_ budget: RequestBudget) -> DomainRequest {
        DomainRequest(
            application, gate, origin, resume: resume, budget: budget, loaders: loaders)
    }

    private static func collect(_ value: InputValue, _ ids: inout Set<GlobalID>) {
        switch value {
        case .string(let text):
            // Only two lengths of text can be an ID; others are not decoded.
            guard (20...32).contains(text.utf8.count), let id = GlobalID(text) else { return }
            if id.tag == .apartment || id.tag.isTenantOwned { ids.insert(id) }
        case .list(let items): for item in items { collect(item, &ids) }
        case .object(let fields): for field in fields { collect(field.value, &ids) }
        default: return
        }
    }

    /// The language of messages: what the person has set, else what the client prefers.
    var language: Language { gate.viewer?.language ?? origin.language ?? .standard }

    /// Whether nobody is signed in.
    public var isAnonymous: Bool { gate.viewer == nil }

    /// Identifies the viewer's account; nil if not signed in.
    public var accountID: String? { gate.viewer.map { "\($0.id)" } }

    /// Whether the viewer has an account that was not given to a guest.
    public var hasOwnAccount: Bool { gate.viewer?.isGuest == false }

    /// Whether the viewer is a platform administrator.
    public var isPlatformAdministrator: Bool { gate.viewer?.isPlatformAdmin == true }

    public func forget() async {
        gate.forget()
        loaders.forget()
    }
}

/// The origin of a request.
public struct RequestOrigin: Sendable {
    /// In the log and in errors; letters, digits and dashes.
    public let requestID: String
    /// The client's address, for limits; `nil` if there is none.
    public let address: String?
    /// Scheme and host under which the client reaches the service, without a slash at the end.
    public let baseURL: String
    /// The client's `User-Agent`; `nil` if not sent.
    public let userAgent: String?
    /// Of `Accept-Language`; `nil` if it names none that the service has.
    public let language: Language?
    /// Nil where a connection cannot present another token.
    public let heldToken: HeldToken?

    public init(
        requestID: String, address: String?, baseURL: String = "", userAgent: String? = nil,
        language: Language? = nil, heldToken: HeldToken? = nil
    ) {
        self.requestID = requestID
        self.address = address
        self.baseURL = baseURL
        self.userAgent = userAgent
        self.language = language
        self.heldToken = heldToken
    }

    /// `INTERNAL`, with the ID that finds it in the log.
    var internalError: [ErrorExtension] {
        [.code(.internal), ErrorExtension(name: "requestId", json: "\"\(requestID)\"")]
    }
}

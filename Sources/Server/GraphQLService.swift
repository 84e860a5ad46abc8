// The straight line of the architecture: request → document → valid document → plan → variables →
// response. The first file to read.

import GraphQLCore
import Resolvers
import Schema

/// Answers GraphQL requests, whatever transport brought them.
struct GraphQLService: Sendable {
    private let typeSystem: TypeSystem
    private let application: Application
    let plans: PlanCache
    private let costs: CostModel
    private let disclosure: SchemaDisclosure
    private let documents: PersistedDocuments
    let limits: ServiceLimits

    /// - Parameter disclosure: to whom the schema is shown
    init(
        _ typeSystem: TypeSystem, _ application: Application, limits: ServiceLimits,
        disclosure: SchemaDisclosure = .everyone,
        documents: PersistedDocuments = PersistedDocuments(redis: nil)
    ) {
        self.typeSystem = typeSystem
        self.application = application
        self.disclosure = disclosure
        self.documents = documents
        var limits = limits
        limits.validation.suggestions = disclosure.suggestsNames
        self.limits = limits
        plans = PlanCache(byteLimit: limits.planCacheBytes)
        costs = CostModel(typeSystem)
    }

    /// Parses, validates and plans the documents of a manifest.
    ///
    /// - Throws: where one of them is not valid, with its id and the first thing that is wrong
    func prepare(_ trusted: TrustedDocuments) throws(ConfigurationError) {
        var prepared: Set<[UInt8]> = []
        for (id, text) in trusted.byID.sorted(by: { $0.key < $1.key })
        where prepared.insert(text).inserted {
            do throws(RequestError) {
                let key = PlanCache.Key(document: text, operationName: nil)
                _ = try ValidDocument(
                    validating: parse(text), against: typeSystem, options: limits.validation)
                // A document of several operations is planned when one of them is asked for.
                _ = try? operation(of: text, key)
            } catch {
                throw ConfigurationError(
                    description: "DANJI_TRUSTED_DOCUMENTS: \(id): "
                        + (error.errors.first?.message ?? "it is not valid."))
            }
        }
    }

    /// What became of a request.
    enum Outcome: Sendable {
        /// Executed; there may be errors in it.
        case executed(Response)
        /// Not executed: syntax, limits, validation, operation or variables.
        case refused(RequestError)
        /// The bearer token is unknown, expired or ended.
        case unauthenticated
        /// The Authorization header is not a bearer token.
        case malformedAuthorization
        /// The database could not say who asks.
        case unavailable
        /// The operation is a mutation, and the request may change nothing.
        case mutationRefused
    }

    /// What became of an operation that may have many responses.
    enum Opening: Sendable {
        /// A query or mutation.
        case answered(Outcome)
        /// A query or mutation of which some parts come behind its first response.
        case incremental(Response, IncrementalPayloads)
        /// Open. What its iteration throws is a `RequestError` and ends it.
        case stream(ResponseStream)
        /// Not opened: as an `Outcome`, or because the viewer may not subscribe.
        case refused(RequestError)
        case unauthenticated
        case unavailable

        /// Whether a query or mutation has its first response.
        var wasExecuted: Bool {
            switch self {
            case .answered(.executed), .incremental: true
            default: false
            }
        }
    }

    /// Who asks, as far as a connection that will stay has to know it.
    enum Identity: Sendable, Equatable {
        /// The account's ID; nil for nobody.
        case known(account: String?)
        /// The token is unknown, expired, ended or no token.
        case refused
        /// The database could not say.
        case unavailable
    }

    /// Who a token belongs to, asked for a connection that will stay.
    func identify(_ authorization: Authorization, origin: RequestOrigin) async -> Identity {
        let token: String
        switch authorization {
        case .anonymous: return .known(account: nil)
        case .malformed: return .refused
        case .bearer(let bearer): token = bearer
        }
        do throws(GateRefusal) {
            let domain = try await RequestResolvers.enter(
                application, token: token, inputs: [], origin: origin)
            return .known(account: domain.accountID)
        } catch {
            return if case .unauthenticated = error { .refused } else { .unavailable }
        }
    }

    /// An operation as far as it was recognised, and what became of it.
    struct Opened: Sendable {
        /// Nil where the document was refused before an operation was found in it.
        let operation: OperationLabel?
        let opening: Opening
    }

    /// Answers an operation of any type.
    ///
    /// - Parameters:
    ///   - carriesStreams: whether the transport can carry more than one response
    ///   - incremental: how the client takes a response in parts; `nil` where it does not
    func open(
        _ request: GraphQLRequest, authorization: Authorization, origin: RequestOrigin,
        carriesStreams: Bool = true, incremental: IncrementalFormat? = nil
    ) async -> Opened {
        var label: OperationLabel?
        do throws(RequestError) {
            let request = try await documents.complete(request, authorization)
            let (plan, variables) = try admitted(request, &label)
            guard plan.operationType == .subscription else {
                let opening = try await respond(
                    plan, variables, isReadOnly: request.isReadOnly, authorization, origin,
                    incremental)
                if opening.wasExecuted, case .bearer = authorization {
                    documents.remember(request)
                }
                return Opened(operation: label, opening: opening)
            }
            guard carriesStreams else { throw .noSingleAnswer }
            let token: String?
            switch authorization {
            case .anonymous: token = nil
            case .bearer(let bearer): token = bearer
            case .malformed:
                return Opened(operation: label, opening: .answered(.malformedAuthorization))
            }
            let opening = try await subscribe(
                plan, variables, token: token, origin: origin, after: request.resumesAfter)
            return Opened(operation: label, opening: opening)
        } catch {
            return Opened(operation: label, opening: .refused(error))
        }
    }

    /// Answers a query or mutation.
    func respond(
        to request: GraphQLRequest, authorization: Authorization, origin: RequestOrigin
    ) async -> Outcome {
        let opened = await open(
            request, authorization: authorization, origin: origin, carriesStreams: false)
        return switch opened.opening {
        case .answered(let outcome): outcome
        case .refused(let error): .refused(error)
        case .unauthenticated: .unauthenticated
        case .unavailable: .unavailable
        case .stream, .incremental: .refused(.noSingleAnswer)
        }
    }

    private func respond(
        _ plan: Plan, _ variables: Variables, isReadOnly: Bool, _ authorization: Authorization,
        _ origin: RequestOrigin, _ incremental: IncrementalFormat?
    ) async throws(RequestError) -> Opening {
        if plan.operationType == .mutation, isReadOnly { return .answered(.mutationRefused) }
        let isIgnored =
            plan.operationType == .mutation
            && SessionMutations.ignoreToken(plan.rootFields(variables))
        let token: String?
        switch isIgnored ? .anonymous : authorization {
        case .anonymous: token = nil
        case .bearer(let bearer): token = bearer
        case .malformed: return .answered(.malformedAuthorization)
        }
        guard plan.operationType == .mutation else {
            return try await run(plan, variables, token: token, origin: origin, incremental)
        }
        // What it changes is finished whether its client waits or not.
        return await Task {
            do throws(RequestError) {
                return try await run(plan, variables, token: token, origin: origin, incremental)
            } catch {
                return .refused(error)
            }
        }.value
    }

    /// Opens a subscription for a transport that can carry it.
    ///
    /// - Parameter position: of the last event that the client has, where it was cut off
    func subscribe(
        to request: GraphQLRequest, token: String?, origin: RequestOrigin,
        after position: EventPosition? = nil
    ) async -> Opening {
        do throws(RequestError) {
            var label: OperationLabel?
            let (plan, variables) = try admitted(request, &label)
            guard plan.operationType == .subscription else {
                throw RequestError(
                    .operation, [GraphQLError("The operation is not a subscription.")])
            }
            return try await subscribe(
                plan, variables, token: token, origin: origin, after: position)
        } catch {
            return .refused(error)
        }
    }

    private func subscribe(
        _ plan: Plan, _ variables: Variables, token: String?, origin: RequestOrigin,
        after position: EventPosition?
    ) async throws(RequestError) -> Opening {
        let domain: RequestResolvers
        do {
            domain = try await RequestResolvers.enter(
                application, token: token, inputs: plan.rootArguments(variables),
                origin: origin, resume: position)
        } catch {
            if case .unauthenticated = error { return .unauthenticated }
            return .unavailable
        }
        try disclosure.check(variables, domain)
        let resolvers = SchemaResolvers(domain, roots: OperationRoots(typeSystem))
        return .stream(try await GraphQLCore.subscribe(plan, variables, resolvers))
    }

    /// The plan and variables of a request that may run as far as limits say.
    ///
    /// - Parameter label: set as soon as there is an operation
    private func admitted(
        _ request: GraphQLRequest, _ label: inout OperationLabel?
    ) throws(RequestError) -> (Plan, Variables) {
        let key = PlanCache.Key(document: request.query, operationName: request.operationName)
        let operation = try operation(of: request.query, key)
        label = OperationLabel(operation.plan)
        let variables = try Variables(
            coercing: request.variables, for: operation.plan,
            suggestions: disclosure.suggestsNames)
        plans.charge(operation, for: key)
        try admit(
            operation.cost, variables, of: request,
            isMutation: operation.plan.operationType == .mutation)
        return (operation.plan, variables)
    }

    /// An operation that was seen before, or a new one: parsed, validated and planned.
    private func operation(
        of text: [UInt8], _ key: PlanCache.Key
    ) throws(RequestError) -> PlannedOperation {
        if let known = plans[key] { return known }
        let document = try ValidDocument(
            validating: parse(text), against: typeSystem, options: limits.validation)
        let plan = try Plan(
            for: key.operationName, in: document, access: SchemaTables.accessRules)
        guard let cost = CostPolynomial(of: key.operationName, in: document, costs) else {
            throw RequestError(
                .operation,
                [GraphQLError("The operation cannot be measured.", extensions: [.code(.internal)])])
        }
        let operation = PlannedOperation(plan: plan, cost: cost)
        plans.insert(operation, for: key)
        return operation
    }

    private func parse(_ query: [UInt8]) throws(RequestError) -> Document {
        do {
            return try Document(parsing: Source(query), limits: limits.parsing)
        } catch {
            throw RequestError(error.isLimit ? .limit : .syntax, [error.graphQLError])
        }
    }

    /// Refuses what costs too much; where a page is out of range as well, for that reason, as the
    /// rest may be all right once it is corrected. A mutation is refused for a range in any case,
    /// before it has changed anything.
    private func admit(
        _ cost: CostPolynomial, _ variables: Variables, of request: GraphQLRequest,
        isMutation: Bool
    ) throws(RequestError) {
        let total = cost.cost { variables[$0] }
        guard total > limits.cost || isMutation else { return }
        if let problem = cost.rangeProblem(variables: { variables[$0] }) {
            let location = Source(request.query).location(at: problem.offset)
            throw RequestError(
                .variables,
                [
                    GraphQLError(
                        problem.message, locations: [location], extensions: [.code(.badUserInput)])
                ])
        }
        guard total > limits.cost else { return }
        throw RequestError(
            .limit,
            [
                GraphQLError(
                    "The operation costs \(total); at most \(limits.cost) is allowed. "
                        + "Ask for smaller pages.", extensions: [.code(.tooCostly)])
            ])
    }

    private func run(
        _ plan: Plan, _ variables: Variables, token: String?, origin: RequestOrigin,
        _ incremental: IncrementalFormat?
    ) async throws(RequestError) -> Opening {
        let request: RequestResolvers
        do {
            request = try await RequestResolvers.enter(
                application, token: token, inputs: plan.rootArguments(variables), origin: origin)
        } catch {
            switch error {
            case .unauthenticated: return .answered(.unauthenticated)
            case .database: return .answered(.unavailable)
            }
        }
        try disclosure.check(variables, request)
        let resolvers = SchemaResolvers(request, roots: OperationRoots(typeSystem))
        guard let incremental, plan.hasIncrementalDirectives else {
            return .answered(.executed(await execute(plan, variables, resolvers)))
        }
        switch try await executeIncrementally(plan, variables, resolvers, as: incremental) {
        case .single(let response): return .answered(.executed(response))
        case .incremental(let response, let payloads): return .incremental(response, payloads)
        }
    }
}

extension RequestError {
    /// A subscription came by a way that carries one response.
    static var noSingleAnswer: RequestError {
        RequestError(
            .operation,
            [
                GraphQLError(
                    "A subscription has no single answer. Accept text/event-stream or "
                        + "multipart/mixed;subscriptionSpec=1.0, or use a WebSocket.")
            ])
    }
}

// The straight line of the architecture: request → document → valid document → plan → variables →
// response. The first file to read.

import GraphQLCore
import Resolvers
import Schema

/// Answers GraphQL requests from any transport.
struct GraphQLService: Sendable {
    private let typeSystem: TypeSystem
    private let application: Application
    let plans: PlanCache
    private let costs: CostModel
    private let disclosure: SchemaDisclosure
    private let documents: PersistedDocuments
    let budgets: Budgets
    /// Nil where nobody waits.
    let load: LoadShedder?
    let limits: ServiceLimits

    /// - Parameters:
    ///   - disclosure: to whom the schema is shown
    ///   - budgets: without limits where none are given
    ///   - load: nil where every operation runs at once
    init(
        _ typeSystem: TypeSystem, _ application: Application, limits: ServiceLimits,
        disclosure: SchemaDisclosure = .everyone,
        documents: PersistedDocuments = PersistedDocuments(redis: nil),
        budgets: Budgets = Budgets(BudgetLimits(perAccount: 0, perAddress: 0)),
        load: LoadShedder? = nil
    ) {
        self.budgets = budgets
        self.load = load
        self.typeSystem = typeSystem
        self.application = application
        self.disclosure = disclosure
        self.documents = documents
        var limits = limits
        limits.validation.suggestions = disclosure.suggestsNames
        limits.validation.listsEnumValues = disclosure.suggestsNames
        self.limits = limits
        plans = PlanCache(byteLimit: limits.planCacheBytes)
        costs = CostModel(typeSystem)
    }

    /// Parses, validates and plans the documents of a manifest.
    ///
    /// - Throws: if one of them is invalid, with its id and the first error
    func prepare(_ trusted: TrustedDocuments) throws(ConfigurationError) {
        var prepared: Set<[UInt8]> = []
        for (id, text) in trusted.byID.sorted(by: { $0.key < $1.key })
        where prepared.insert(text).inserted {
            do throws(RequestError) {
                let key = PlanCache.Key(document: text, operationName: nil)
                _ = try ValidDocument(
                    validating: parse(text), against: typeSystem, options: limits.validation)
                // A document of several operations is planned when one of them is requested.
                if plans[key] == nil { _ = try? plan(text, key) }
            } catch {
                throw ConfigurationError(
                    description: "DANJI_TRUSTED_DOCUMENTS: \(id): "
                        + (error.errors.first?.message ?? "it is not valid."))
            }
        }
    }

    /// The outcome of a request.
    enum Outcome: Sendable {
        /// Executed; there may be errors in it.
        case executed(Response)
        /// Not executed: syntax, limits, validation, operation or variables.
        case refused(RequestError)
        /// The bearer token is unknown, expired or ended.
        case unauthenticated
        /// The Authorization header is not a bearer token.
        case malformedAuthorization
        /// The database could not authenticate the client.
        case unavailable
        /// The operation is a mutation, and the request must be safe.
        case mutationRefused
    }

    /// The outcome of an operation that may have many responses. Kept apart from the frames that
    /// hand it on, of which those of a subscription live as long as it does.
    indirect enum Opening: Sendable {
        /// A query or mutation.
        case answered(Outcome)
        /// A query or mutation with further parts after its first response.
        case incremental(Response, IncrementalPayloads)
        /// Open. Its iteration throws a `RequestError`, which ends it.
        case stream(ResponseStream)
        /// Not opened: with an `Outcome`, or because the viewer may not subscribe.
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

    /// The viewer, as far as a long-lived connection needs to know.
    enum Identity: Sendable, Equatable {
        /// The account's ID; nil if not signed in.
        case known(account: String?)
        /// The token is unknown, expired, ended or malformed.
        case refused
        /// Too many unknown tokens came from its address.
        case limited(RequestError)
        /// The database could not tell.
        case unavailable

        static func == (left: Identity, right: Identity) -> Bool {
            switch (left, right) {
            case (.known(let left), .known(let right)): left == right
            case (.refused, .refused), (.limited, .limited), (.unavailable, .unavailable): true
            default: false
            }
        }
    }

    /// The owner of a token, for a long-lived connection.
    func identify(_ authorization: Authorization, origin: RequestOrigin) async -> Identity {
        let token: String
        switch authorization {
        case .anonymous: return .known(account: nil)
        case .malformed: return .refused
        case .bearer(let bearer): token = bearer
        }
        let unknown = budgets.unknownTokens(authorization, origin)
        do throws(RequestError) {
            try budgets.check(unknown)
        } catch {
            return .limited(error)
        }
        do throws(GateRefusal) {
            let domain = try await DomainRequest.enter(
                application, token: token, inputs: [], origin: origin)
            if let account = domain.accountID { budgets.remember(token, of: account) }
            return .known(account: domain.accountID)
        } catch {
            guard case .unauthenticated = error else { return .unavailable }
            budgets.chargeRefused(to: unknown)
            return .refused
        }
    }

    /// The owner of another token on the same connection. Each attempt is charged to the account
    /// that is signed in, like an operation that is refused.
    func renew(
        _ authorization: Authorization, of account: String?, origin: RequestOrigin
    ) async -> Identity {
        let payer = account.map { BudgetPayer.account($0) }
        do throws(RequestError) {
            try budgets.check(payer)
        } catch {
            return .limited(error)
        }
        budgets.chargeRefused(to: payer)
        return await identify(authorization, origin: origin)
    }

    /// An operation, as far as it was recognised, and its outcome.
    struct Opened: Sendable {
        /// Nil if the document was refused before an operation was found in it.
        let operation: OperationLabel?
        let opening: Opening
        /// The budget of who pays, after this operation; nil where it has no limit.
        let standing: BudgetStanding?
        /// What it uses of the schema; nil if it was not executed.
        var usage: PlanUsage?
    }

    /// Answers an operation of any type.
    ///
    /// - Parameters:
    ///   - carriesStreams: whether the transport can carry more than one response
    ///   - incremental: how the client accepts a response in parts; `nil` if it does not
    ///   - observation: receives its stages; `nil` if nobody wants to know
    func open(
        _ request: GraphQLRequest, authorization: Authorization, origin: RequestOrigin,
        carriesStreams: Bool = true, incremental: IncrementalFormat? = nil,
        observation: OperationObservation? = nil
    ) async -> Opened {
        let way = Way(
            authorization: authorization, origin: origin, carriesStreams: carriesStreams,
            incremental: incremental, observation: observation,
            wantsExplanation: request.wantsExplanation)
        var label: OperationLabel?
        var passed: Passed
        do throws(RequestError) {
            passed = try await pass(request, way, &label)
        } catch {
            passed = Passed(opening: .refused(error))
        }
        let payer = budgets.payer(authorization, origin) ?? budgets.payer(at: origin)
        if passed.charge == nil, passed.opening.wasWork {
            let unknown = budgets.unknownTokens(authorization, origin)
            budgets.chargeRefused(to: passed.opening.isUnknownToken ? unknown ?? payer : payer)
        }
        if passed.hasOwnAccount { label?.isNamed = true }
        return Opened(
            operation: label, opening: passed.opening,
            standing: passed.charge?.standing ?? budgets.standing(of: payer),
            usage: passed.opening.hasRun ? passed.usage : nil)
    }

    /// How a request came.
    private struct Way: Sendable {
        let authorization: Authorization
        let origin: RequestOrigin
        let carriesStreams: Bool
        let incremental: IncrementalFormat?
        let observation: OperationObservation?
        let wantsExplanation: Bool

        /// The bearer token; nil without one.
        ///
        /// - Parameter isIgnored: whether the operation does not look at it
        func token(isIgnored: Bool) throws(MalformedAuthorization) -> String? {
            switch isIgnored ? .anonymous : authorization {
            case .anonymous: return nil
            case .bearer(let bearer): return bearer
            case .malformed: throw MalformedAuthorization()
            }
        }
    }

    private struct MalformedAuthorization: Error {}

    /// What became of an operation, who paid and who asked.
    private struct Passed: Sendable {
        var opening: Opening
        var charge: BudgetCharge?
        var hasOwnAccount = false
        var usage: PlanUsage?
    }

    private func pass(
        _ request: GraphQLRequest, _ way: Way, _ label: inout OperationLabel?
    ) async throws(RequestError) -> Passed {
        way.observation?.enter(.plan)
        try budgets.check(
            budgets.payer(way.authorization, way.origin)
                ?? budgets.unknownTokens(way.authorization, way.origin))
        let request = try await documents.complete(request, way.authorization)
        let operation = try admitted(request, &label)
        way.observation?.enter(.admission)
        label?.isNamed = documents.isTrusted(request)
        let type = operation.plan.operationType
        if type == .mutation, request.isReadOnly {
            return Passed(opening: .answered(.mutationRefused))
        }
        guard type != .subscription || way.carriesStreams else { throw .noSingleAnswer }
        let isSession =
            type == .mutation
            && SessionMutations.ignoreToken(operation.plan.rootFields(operation.variables))
        let token: String?
        do throws(MalformedAuthorization) {
            token = try way.token(isIgnored: isSession)
        } catch {
            return Passed(opening: .answered(.malformedAuthorization))
        }
        let kind = isSession ? .session : OperationKind(type)
        let payer =
            budgets.payer(way.authorization, way.origin) ?? budgets.payer(at: way.origin)
        try await load?.enter(kind, of: payer)
        defer { load?.leave(kind, of: payer) }
        var passed: Passed
        if type == .mutation {
            // A mutation runs to completion even if its client leaves.
            passed = try await Task { () async -> Result<Passed, RequestError> in
                do throws(RequestError) {
                    return .success(try await enter(operation, token, way, after: nil))
                } catch {
                    return .failure(error)
                }
            }.value.get()
        } else {
            passed = try await enter(operation, token, way, after: request.resumesAfter)
        }
        passed.usage = operation.planned.usage
        if passed.opening.wasExecuted, case .bearer = way.authorization {
            documents.remember(request)
        }
        return passed
    }

    /// Charges an operation, passes the gate and runs it or opens its stream.
    ///
    /// - Parameter position: of the last event that the client of a subscription has
    private func enter(
        _ operation: AdmittedOperation, _ token: String?, _ way: Way,
        after position: EventPosition?
    ) async throws(RequestError) -> Passed {
        let known = budgets.payer(token.map { .bearer($0) } ?? .anonymous, way.origin)
        var charge = try await budgets.charge(operation.cost, to: known)
        way.observation?.enter(.gate)
        var domain: DomainRequest
        do throws(GateRefusal) {
            domain = try await DomainRequest.enter(
                application, token: token,
                inputs: operation.plan.rootArguments(operation.variables), origin: way.origin,
                resume: position)
        } catch {
            return Passed(opening: Opening(error, operation.plan.operationType), charge: charge)
        }
        if known == nil, let token, let account = domain.accountID {
            budgets.remember(token, of: account)
            charge = try await budgets.charge(operation.cost, to: .account(account))
        }
        if let charge { domain = domain.spending(RequestBudget(charge)) }
        var passed: Passed
        do throws(RequestError) {
            if way.wantsExplanation { try disclosure.checkExplanation(domain) }
            passed = Passed(opening: try await run(operation, domain, way))
        } catch {
            passed = Passed(opening: .refused(error))
        }
        passed.charge = charge
        // A sign-in ends with an account.
        passed.hasOwnAccount = domain.hasOwnAccount
        if let charge, case .answered(.executed(var response)) = passed.opening {
            let settled = budgets.settle(charge, actual: response.cost + operation.inputCost)
            response.add(extension: "cost", json: settled.json)
            passed.charge = settled
            passed.opening = .answered(.executed(response))
        }
        explain(operation, way, &passed)
        return passed
    }

    /// Adds `extensions.explain` to a single response whose client wants it.
    private func explain(_ operation: AdmittedOperation, _ way: Way, _ passed: inout Passed) {
        guard way.wantsExplanation, let observation = way.observation,
            case .answered(.executed(var response)) = passed.opening
        else { return }
        observation.end()
        let explanation = Explanation(
            operation: ExplainedOperation(
                planned: operation.planned, variables: operation.variables,
                wasPlanned: operation.wasPlanned, cost: operation.cost),
            observation: observation, typeSystem: typeSystem)
        response.add(extension: "explain", json: explanation.json)
        passed.opening = .answered(.executed(response))
    }

    private func run(
        _ operation: AdmittedOperation, _ domain: DomainRequest, _ way: Way
    ) async throws(RequestError) -> Opening {
        let (plan, variables) = (operation.plan, operation.variables)
        try disclosure.check(variables, domain)
        let observation = way.observation
        observation?.enter(.execute)
        let resolvers = SchemaResolvers<Subjects>(domain, roots: OperationRoots(typeSystem))
        if plan.operationType == .subscription {
            return .stream(try await GraphQLCore.subscribe(plan, variables, resolvers))
        }
        guard let incremental = way.incremental, plan.hasIncrementalDirectives else {
            var willWrite: (@Sendable () -> Void)?
            if let observation { willWrite = { observation.enter(.write) } }
            return .answered(
                .executed(
                    await execute(
                        plan, variables, resolvers, measuring: costs, willWrite: willWrite)))
        }
        switch try await executeIncrementally(plan, variables, resolvers, as: incremental) {
        case .single(let response): return .answered(.executed(response))
        case .incremental(let response, let payloads): return .incremental(response, payloads)
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

    /// An operation that may run as far as limits say.
    private struct AdmittedOperation: Sendable {
        let planned: PlannedOperation
        /// Whether its plan was in memory.
        let wasPlanned: Bool
        let variables: Variables
        /// With these variables.
        let cost: Int
        /// The part of it that is due whatever comes back.
        let inputCost: Int

        var plan: Plan { planned.plan }
    }

    /// - Parameter label: set as soon as there is an operation
    private func admitted(
        _ request: GraphQLRequest, _ label: inout OperationLabel?
    ) throws(RequestError) -> AdmittedOperation {
        let key = PlanCache.Key(document: request.query, operationName: request.operationName)
        let known = plans[key]
        let operation: PlannedOperation
        if let known { operation = known } else { operation = try plan(request.query, key) }
        label = OperationLabel(operation)
        let variables = try Variables(
            coercing: request.variables, for: operation.plan,
            suggestions: disclosure.suggestsNames, listsEnumValues: disclosure.suggestsNames)
        plans.charge(operation, for: key)
        let cost = try admit(
            operation.cost, variables, of: request,
            isMutation: operation.plan.operationType == .mutation)
        label?.cost = cost
        return AdmittedOperation(
            planned: operation, wasPlanned: known != nil, variables: variables, cost: cost,
            inputCost: operation.cost.inputCost { variables[$0] })
    }

    /// Parses, validates and plans an operation, and stores the plan.
    private func plan(
        _ text: [UInt8], _ key: PlanCache.Key
    ) throws(RequestError) -> PlannedOperation {
        let document = try ValidDocument(
            validating: parse(text), against: typeSystem, options: limits.validation)
        let plan = try Plan(
            for: key.operationName, in: document, access: SchemaTables.accessRules)
        guard let cost = CostPolynomial(of: key.operationName, in: document, costs) else {
            throw RequestError(
                .operation,
                [GraphQLError("The operation cannot be measured.", extensions: [.code(.internal)])])
        }
        let operation = PlannedOperation(
            plan: plan, cost: cost, hash: DocumentHash(of: text),
            usage: PlanUsage(document.elements(usedBy: key.operationName)))
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

    /// Refuses operations that cost too much; if a page size is also out of range, that is the
    /// reason given, since correcting it may be enough. A mutation with a range error is always
    /// refused, before it changes anything.
    ///
    /// - Returns: the cost
    private func admit(
        _ cost: CostPolynomial, _ variables: Variables, of request: GraphQLRequest,
        isMutation: Bool
    ) throws(RequestError) -> Int {
        let total = cost.cost { variables[$0] }
        guard total > limits.cost || isMutation else { return total }
        if let problem = cost.rangeProblem(variables: { variables[$0] }) {
            let location = Source(request.query).location(at: problem.offset)
            throw RequestError(
                .variables,
                [
                    GraphQLError(
                        problem.message, locations: [location], extensions: [.code(.badUserInput)])
                ])
        }
        guard total > limits.cost else { return total }
        throw RequestError(
            .limit,
            [
                GraphQLError(
                    "The operation costs \(total); at most \(limits.cost) is allowed. "
                        + "Ask for smaller pages.", extensions: [.code(.tooCostly)])
            ])
    }
}

extension GraphQLService.Opening {
    /// What an operation comes to that does not pass the gate.
    fileprivate init(_ refusal: GateRefusal, _ type: OperationType) {
        switch refusal {
        case .unauthenticated:
            self = type == .subscription ? .unauthenticated : .answered(.unauthenticated)
        case .database: self = type == .subscription ? .unavailable : .answered(.unavailable)
        }
    }

    /// Whether the operation has begun to run.
    fileprivate var hasRun: Bool {
        if case .stream = self { true } else { wasExecuted }
    }

    /// Whether the token did not pass the gate.
    fileprivate var isUnknownToken: Bool {
        switch self {
        case .unauthenticated, .answered(.unauthenticated): true
        default: false
        }
    }

    /// Whether there was work although nothing was charged: the document or the token was refused
    /// after it had been looked at.
    fileprivate var wasWork: Bool {
        switch self {
        case .refused(let error), .answered(.refused(let error)): error.retryAfter == nil
        case .unauthenticated, .answered(.unauthenticated): true
        default: false
        }
    }
}

extension OperationKind {
    fileprivate init(_ type: OperationType) {
        switch type {
        case .query: self = .query
        case .mutation: self = .mutation
        case .subscription: self = .subscription
        }
    }
}

extension RequestBudget {
    fileprivate init(_ charge: BudgetCharge) {
        self.init(
            limit: charge.standing.policy.limit, left: charge.standing.left,
            cost: charge.requested, resetSeconds: charge.standing.resetSeconds)
    }
}

extension RequestError {
    /// A subscription over a transport that carries only one response.
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

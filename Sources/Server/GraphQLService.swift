// The straight line of the architecture: request → document → valid document → plan → variables →
// response. The first file to read.

import GraphQLCore
import Resolvers
import Schema

/// Answers GraphQL requests, whatever transport brought them.
struct GraphQLService: Sendable {
    private let typeSystem: TypeSystem
    private let application: Application
    private let plans: PlanCache
    private let costs: CostModel
    private let disclosure: SchemaDisclosure
    let limits: ServiceLimits

    /// - Parameter disclosure: to whom the schema is shown
    init(
        _ typeSystem: TypeSystem, _ application: Application, limits: ServiceLimits,
        disclosure: SchemaDisclosure = .everyone
    ) {
        self.typeSystem = typeSystem
        self.application = application
        self.disclosure = disclosure
        var limits = limits
        limits.validation.suggestions = disclosure.suggestsNames
        self.limits = limits
        plans = PlanCache(byteLimit: limits.planCacheBytes)
        costs = CostModel(typeSystem)
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

    func respond(
        to request: GraphQLRequest, authorization: Authorization, origin: RequestOrigin
    ) async -> Outcome {
        do throws(RequestError) {
            let (plan, variables) = try admitted(request)
            guard plan.operationType != .subscription else {
                throw RequestError(
                    .operation,
                    [
                        GraphQLError(
                            "A subscription has no single answer: it needs a connection that "
                                + "stays open, not a POST.")
                    ])
            }
            if plan.operationType == .mutation, request.isReadOnly { return .mutationRefused }
            let isIgnored =
                plan.operationType == .mutation
                && SessionMutations.ignoreToken(plan.rootFields(variables))
            let token: String?
            switch isIgnored ? .anonymous : authorization {
            case .anonymous: token = nil
            case .bearer(let bearer): token = bearer
            case .malformed: return .malformedAuthorization
            }
            guard plan.operationType == .mutation else {
                return try await run(plan, variables, token: token, origin: origin)
            }
            // What it changes is finished whether its client waits or not.
            return await Task {
                do throws(RequestError) {
                    return try await run(plan, variables, token: token, origin: origin)
                } catch {
                    return .refused(error)
                }
            }.value
        } catch {
            return .refused(error)
        }
    }

    /// What became of an operation that may have many responses.
    enum Opening: Sendable {
        /// A query or mutation.
        case answered(Outcome)
        /// Open. What its iteration throws is a `RequestError` and ends it.
        case stream(ResponseStream)
        /// Not opened: as an `Outcome`, or because the viewer may not subscribe.
        case refused(RequestError)
        case unauthenticated
        case unavailable
    }

    /// Who a token belongs to, asked for a connection that will stay.
    func authenticate(
        _ authorization: Authorization, origin: RequestOrigin
    ) async -> GraphQLSocketMachine.Authentication {
        let token: String
        switch authorization {
        case .anonymous: return .known
        case .malformed: return .refused
        case .bearer(let bearer): token = bearer
        }
        do throws(GateRefusal) {
            _ = try await RequestResolvers.enter(
                application, token: token, inputs: [], origin: origin)
            return .known
        } catch {
            return if case .unauthenticated = error { .refused } else { .unavailable }
        }
    }

    /// Answers an operation of any type, for a transport that can carry many responses.
    func open(
        _ request: GraphQLRequest, authorization: Authorization, origin: RequestOrigin
    ) async -> Opening {
        do throws(RequestError) {
            guard try admitted(request).0.operationType == .subscription else {
                return .answered(
                    await respond(to: request, authorization: authorization, origin: origin))
            }
        } catch {
            return .refused(error)
        }
        switch authorization {
        case .malformed: return .unauthenticated
        case .anonymous:
            return await subscribe(
                to: request, token: nil, origin: origin, after: request.resumesAfter)
        case .bearer(let token):
            return await subscribe(
                to: request, token: token, origin: origin, after: request.resumesAfter)
        }
    }

    /// Opens a subscription for a transport that can carry it.
    ///
    /// - Parameter position: of the last event that the client has, where it was cut off
    func subscribe(
        to request: GraphQLRequest, token: String?, origin: RequestOrigin,
        after position: EventPosition? = nil
    ) async -> Opening {
        do throws(RequestError) {
            let (plan, variables) = try admitted(request)
            guard plan.operationType == .subscription else {
                throw RequestError(
                    .operation, [GraphQLError("The operation is no subscription.")])
            }
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
        } catch {
            return .refused(error)
        }
    }

    /// The plan and variables of a request that may run as far as limits say.
    private func admitted(
        _ request: GraphQLRequest
    ) throws(RequestError) -> (Plan, Variables) {
        let key = PlanCache.Key(document: request.query, operationName: request.operationName)
        let operation = try operation(of: request, key)
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
        of request: GraphQLRequest, _ key: PlanCache.Key
    ) throws(RequestError) -> PlannedOperation {
        if let known = plans[key] { return known }
        let document = try ValidDocument(
            validating: parse(request.query), against: typeSystem, options: limits.validation)
        let plan = try Plan(
            for: request.operationName, in: document, access: SchemaTables.accessRules)
        guard let cost = CostPolynomial(of: request.operationName, in: document, costs) else {
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
        _ plan: Plan, _ variables: Variables, token: String?, origin: RequestOrigin
    ) async throws(RequestError) -> Outcome {
        let request: RequestResolvers
        do {
            request = try await RequestResolvers.enter(
                application, token: token, inputs: plan.rootArguments(variables), origin: origin)
        } catch {
            switch error {
            case .unauthenticated: return .unauthenticated
            case .database: return .unavailable
            }
        }
        try disclosure.check(variables, request)
        let resolvers = SchemaResolvers(request, roots: OperationRoots(typeSystem))
        return .executed(await execute(plan, variables, resolvers))
    }
}

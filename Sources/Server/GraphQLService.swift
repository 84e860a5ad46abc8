// The straight line of the architecture: request → document → valid document → plan → variables →
// response. The first file to read.

import GraphQLCore
import Resolvers
import Schema

/// Answers GraphQL requests, whatever transport brought them.
struct GraphQLService: Sendable {
    let typeSystem: TypeSystem
    let application: Application
    let plans: PlanCache
    let limits: ServiceLimits

    /// What became of a request.
    enum Outcome: Sendable {
        /// Executed; there may be errors in it.
        case executed(Response)
        /// Not executed: syntax, limits, validation, operation or variables.
        case refused(RequestError)
        /// The bearer token is unknown, expired or ended.
        case unauthenticated
        /// The database could not say who asks.
        case unavailable
    }

    func respond(to request: GraphQLRequest, token: String?, origin: RequestOrigin) async -> Outcome
    {
        do throws(RequestError) {
            let plan = try plan(for: request)
            let variables = try Variables(coercing: request.variables, for: plan)
            return await run(plan, variables, token: token, origin: origin)
        } catch {
            return .refused(error)
        }
    }

    /// The plan of a document that was seen before, or a new one.
    private func plan(for request: GraphQLRequest) throws(RequestError) -> Plan {
        let key = PlanCache.Key(document: request.query, operationName: request.operationName)
        if let plan = plans[key] { return plan }
        let document = try parse(request.query)
        let valid = try ValidDocument(
            validating: document, against: typeSystem, options: limits.validation)
        let plan = try Plan(
            for: request.operationName, in: valid, access: SchemaTables.accessRules)
        plans.insert(plan, for: key)
        return plan
    }

    private func parse(_ query: [UInt8]) throws(RequestError) -> Document {
        do {
            return try Document(parsing: Source(query), limits: limits.parsing)
        } catch {
            throw RequestError(error.isLimit ? .limit : .syntax, [error.graphQLError])
        }
    }

    private func run(
        _ plan: Plan, _ variables: Variables, token: String?, origin: RequestOrigin
    ) async -> Outcome {
        do {
            let request = try await RequestResolvers.enter(
                application, token: token, inputs: plan.rootArguments(variables), origin: origin)
            let resolvers = SchemaResolvers(request, roots: OperationRoots(typeSystem))
            return .executed(await execute(plan, variables, resolvers))
        } catch {
            switch error {
            case .unauthenticated: return .unauthenticated
            case .database: return .unavailable
            }
        }
    }
}

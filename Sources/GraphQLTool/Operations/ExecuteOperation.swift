// `execute`: runs an operation on JSON data; a subscription as for one event.

import GraphQLCore

enum ExecuteOperation: Operation {
    static let name = "execute"

    static func writeResult(
        of request: Request, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let execution = try request.execution()
        let response = await GraphQLCore.execute(
            execution.plan, execution.variables, execution.resolvers)
        writer.raw(response.bytes)
    }
}

/// A request that is ready to run.
struct Execution {
    let plan: Plan
    let variables: Variables
    let resolvers: JSONResolvers
}

extension Request {
    /// Validates, plans and coerces what `execute` and `subscribe` take.
    func execution() throws(OperationFailure) -> Execution {
        let schema = try self.schema()
        let document = try document("query")
        let rules = try boolean("validate", default: true) ? specifiedRules : []
        do {
            let valid = try ValidDocument(
                validating: document, against: schema, options: ValidationOptions(rules: rules))
            let plan = try Plan(for: try optionalString("operationName"), in: valid)
            return Execution(
                plan: plan, variables: try Variables(coercing: present("variables"), for: plan),
                resolvers: JSONResolvers(schema, rootValue: present("rootValue") ?? .object([])))
        } catch let error as RequestError {
            throw OperationFailure(error)
        } catch let error as OperationFailure {
            throw error
        } catch {
            throw OperationFailure("\(error)")
        }
    }
}

// `execute`: runs an operation on JSON data; a subscription runs as for one event.

import GraphQLCore

enum ExecuteOperation: Operation {
    static let name = "execute"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
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

extension ToolRequest {
    /// Validates, plans and coerces the input of `execute` and `subscribe`.
    func execution() throws(OperationFailure) -> Execution {
        let schema = try self.schema()
        let document = try document("query")
        var options = try chosenLimits().validation
        options.maximumErrors = ValidationOptions().maximumErrors
        if try !boolean("validate", default: true) { options.rules = [] }
        let valid = try validate(document, against: schema, options)
        let operationName = try optionalString("operationName")
        do {
            let plan = try Plan(for: operationName, in: valid)
            let variables = try Variables(coercing: present("variables"), for: plan)
            meter.add(variables.collectionSteps)
            try admit(operationName, in: valid, variables)
            return Execution(
                plan: plan, variables: variables,
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

// `buildSchema`: the canonical SDL of a schema. Also how all operations get their schema.

import GraphQLCore

enum BuildSchemaOperation: Operation {
    static let name = "buildSchema"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        writer.string(try request.schema(.document).sdl)
    }
}

extension ToolRequest {
    /// The schema of `sdl` and `extension`; its errors are the errors of every operation.
    func schema(_ validation: SchemaValidation = .full) throws(OperationFailure) -> TypeSystem {
        let sdl = try string("sdl")
        let `extension` = try optionalString("extension")
        let kind = validation == .full ? "schema" : "schema of a document"
        let built = memory.value(kind, [sdl, `extension`]) {
            ToolRequest.buildSchema(sdl, `extension`, validation)
        }
        switch built {
        case .success(let schema): return schema
        case .failure(let failure): throw failure
        }
    }

    /// The extension is parsed only after `sdl` has passed its rules.
    private static func buildSchema(
        _ sdl: String, _ extension: String?, _ validation: SchemaValidation
    ) -> Result<TypeSystem, OperationFailure> {
        do {
            let document = try Document(parsing: Source(sdl), limits: .tool)
            guard let `extension` else {
                return .success(try TypeSystem(building: document, validation: validation))
            }
            _ = try TypeSystem(building: document, validation: .document)
            return .success(
                try TypeSystem(
                    building: document,
                    extending: try Document(parsing: Source(`extension`), limits: .tool),
                    validation: validation))
        } catch let error as SyntaxError {
            return .failure(OperationFailure(error))
        } catch let error as SchemaErrors {
            return .failure(OperationFailure(error.errors))
        } catch {
            return .failure(OperationFailure("\(error)"))
        }
    }
}

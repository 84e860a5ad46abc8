// The served schema, built once at start and checked against the generated code.

import Crypto
import GraphQLCore
import Schema

/// The type system that serves requests.
enum ServedSchema {
    /// Why the program must not start.
    struct Mismatch: Error, CustomStringConvertible {
        let description: String
    }

    /// Builds the schema of `servedSDL`. The thrown error lists all its errors, including missing
    /// access rules: nothing is served without one.
    static func build(_ sdl: String = servedSDL) throws -> TypeSystem {
        let typeSystem = try read(sdl)
        let gaps = AccessCoverage.gaps(typeSystem)
        guard gaps.isEmpty else {
            throw Mismatch(
                description:
                    "The schema does not say who may reach \(gaps.joined(separator: ", ")): "
                    + "each needs @access.")
        }
        let fields = typeSystem.fields.prefix {
            $0.parent >= 0 && !typeSystem.types[Int($0.parent)].isBuiltIn
        }
        guard
            fields.elementsEqual(
                SchemaTables.fieldNames, by: { ($0.parent, $0.name) == ($1.type, $1.name) })
        else {
            throw Mismatch(
                description: "The generated code does not fit the schema: run "
                    + "scripts/generate-schema and build again.")
        }
        return typeSystem
    }

    /// A schema, served or not. The thrown error lists all its errors.
    static func read(_ sdl: String) throws -> TypeSystem {
        let document = try Document(parsing: Source(sdl), limits: .tool)
        return try TypeSystem(
            building: document, scalars: ["DateTime": DateTimeCoercion()],
            incrementalDelivery: true)
    }

    /// Changes with every change of the schema; part of every cache key.
    static var hash: UInt64 {
        SHA256.hash(data: Array(servedSDL.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

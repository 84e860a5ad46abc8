// generate-schema SDL FOLDER: writes the Swift of the Schema module.

import Foundation
import GraphQLCore
import SchemaGenerator

@main
struct Command {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 2, let input = arguments.first, let folder = arguments.last else {
            FileHandle.standardError.write(
                Data("usage: generate-schema schema.graphql Sources/Schema/Generated\n".utf8))
            exit(2)
        }
        let source = Source(Array(try Data(contentsOf: URL(fileURLWithPath: input))))
        do {
            let typeSystem = try TypeSystem(
                building: Document(parsing: source, limits: .tool))
            for file in try SchemaGenerator.generate(typeSystem, sdl: source) {
                let path = URL(fileURLWithPath: folder).appendingPathComponent(file.name)
                let data = Data(file.text.utf8)
                // An unchanged file keeps its time, so that nothing is built again for it.
                if (try? Data(contentsOf: path)) != data { try data.write(to: path) }
            }
        } catch {
            FileHandle.standardError.write(Data("\(input): \(error)\n".utf8))
            exit(1)
        }
    }
}

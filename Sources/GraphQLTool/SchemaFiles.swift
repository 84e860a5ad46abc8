// A schema may span several files; they are read as one text, and errors refer to their file.

import GraphQLCore

/// The files of a schema, one after the other.
struct SchemaFiles {
    private struct File {
        let name: String
        let source: Source
        /// The start of the file in the combined text.
        let firstLine: Int
    }

    private var files: [File] = []
    /// The combined text of all files.
    private(set) var source = Source("")

    init(_ names: [String]) throws(FileError) {
        var bytes: [UInt8] = []
        for name in names {
            let file = try Files.source(name)
            files.append(
                File(
                    name: name, source: file,
                    firstLine: Source(bytes).location(at: bytes.count).line))
            bytes += file.bytes
            bytes.append(UInt8(ascii: "\n"))
        }
        source = Source(bytes)
    }

    /// The schema of all files, or their errors.
    func typeSystem(_ report: inout Report) -> TypeSystem? {
        do throws(SyntaxError) {
            let document = try Document(parsing: source, limits: .tool)
            do throws(SchemaErrors) {
                return try TypeSystem(building: document)
            } catch {
                for error in error.errors { add(error, to: &report) }
            }
        } catch {
            add(error.graphQLError, to: &report)
        }
        return nil
    }

    /// Reports an error of the combined text, with each position in its file.
    private func add(_ error: GraphQLError, to report: inout Report) {
        guard let first = error.locations.first, let file = file(of: first.line) else {
            let name = files.first?.name ?? "schema"
            return report.add(Diagnostic(file: name, source: source, error: error))
        }
        var message = error.message
        for place in error.locations {
            let here = self.file(of: place.line) ?? file
            let line = place.line - here.firstLine + 1
            report.add(
                Diagnostic(
                    file: here.name, source: here.source,
                    error: GraphQLError(
                        message,
                        locations: [SourceLocation(line: line, column: place.column)])))
            message = "… and here"
        }
    }

    private func file(of line: Int) -> File? {
        files.last { $0.firstLine <= line }
    }
}

// `danji graphql validate` and `danji graphql check`: linting for people and CI.

import GraphQLCore

extension GraphQLTool {
    /// `danji graphql validate --schema FILE… DOCUMENT…`: whether every document is valid against
    /// the schema. Each document is checked separately. With `isForServer` a document must also be
    /// within the default limits of `danji serve`.
    public static func validate(
        _ documents: [String], schema files: [String], isForServer: Bool = false
    ) -> Report {
        var report = Report()
        guard let schema = typeSystem(files, &report) else { return report }
        let limits = isForServer ? RequestLimits.server : .tool
        var options = limits.validation
        options.maximumErrors = ValidationOptions().maximumErrors
        var valid = 0
        for file in documents {
            guard let (source, document) = parse(file, &report, limits.parsing) else { continue }
            do throws(RequestError) {
                _ = try ValidDocument(validating: document, against: schema, options: options)
                valid += 1
            } catch {
                for error in error.errors {
                    report.add(Diagnostic(file: file, source: source, error: error))
                }
            }
        }
        report.output = "\(valid) of \(documents.count) documents are valid.\n"
        return report
    }

    /// `danji graphql check FILE…`: whether the files together are a valid schema.
    public static func check(_ files: [String]) -> Report {
        var report = Report()
        if let schema = typeSystem(files, &report) {
            let count = schema.types.count { !$0.isBuiltIn }
            report.output = "The schema is valid: \(count) types.\n"
        }
        return report
    }

    private static func typeSystem(_ files: [String], _ report: inout Report) -> TypeSystem? {
        do throws(FileError) {
            return try SchemaFiles(files).typeSystem(&report)
        } catch {
            report.add(error)
            return nil
        }
    }
}

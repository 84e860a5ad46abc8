// The commands for people. Each prints its report and returns the exit status.

import GraphQLCore

/// What a command reports: lines for the standard output and for the standard error.
public struct Report: Sendable, Equatable {
    public var output = ""
    public var diagnostics = ""
    /// 0 success, 1 there are errors, 2 a file cannot be read.
    public var status: Int32 = 0

    public init() {}

    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics += diagnostic.text
        status = max(status, 1)
    }

    mutating func add(_ error: FileError) {
        diagnostics += error.message + "\n"
        status = 2
    }
}

extension GraphQLTool {
    /// `danji graphql format FILE…`: the canonical text of documents, one after the other.
    /// With `isCheck` nothing is printed, and files that are not canonical are listed.
    public static func format(_ files: [String], isCheck: Bool = false) -> Report {
        var report = Report()
        for file in files {
            guard let (source, document) = parse(file, &report) else { continue }
            do throws(PrintError) {
                let text = try document.printed() + "\n"
                if !isCheck {
                    report.output += text
                } else if !text.utf8.elementsEqual(source.bytes) {
                    report.diagnostics += "\(file): not in canonical form\n"
                    report.status = max(report.status, 1)
                }
            } catch {
                report.diagnostics += "\(file): \(error.message)\n"
                report.status = max(report.status, 1)
            }
        }
        return report
    }

    /// `danji graphql parse FILE…`: whether documents are syntactically correct.
    public static func parse(_ files: [String]) -> Report {
        var report = Report()
        for file in files { _ = parse(file, &report) }
        return report
    }

    /// A parsed file; its errors go to the report.
    static func parse(
        _ file: String, _ report: inout Report, _ limits: ParsingLimits = .tool
    ) -> (Source, Document)? {
        let source: Source
        do throws(FileError) {
            source = try Files.source(file)
        } catch {
            report.add(error)
            return nil
        }
        do throws(SyntaxError) {
            return (source, try Document(parsing: source, limits: limits))
        } catch {
            report.add(Diagnostic(file: file, source: source, error: error.graphQLError))
            return nil
        }
    }
}

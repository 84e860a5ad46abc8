// The answer to a request, as bytes.

/// An execution result: `{"errors": […], "data": …}` as JSON.
/// https://spec.graphql.org/September2026/#sec-Execution-Result
public struct Response: Sendable {
    /// UTF-8 JSON, one object.
    public private(set) var bytes: [UInt8]
    private var hasExtensions = false
    /// What the execution cost in points; 0 where that was not measured.
    public internal(set) var cost = 0
    /// Whether there is an `errors` entry.
    public let hasErrors: Bool
    /// Whether `data` is an object: `false` if a null propagated to the root.
    public let hasData: Bool
    /// The errors in `bytes`.
    public let errors: [GraphQLError]

    /// - Parameters:
    ///   - extensions: of the errors that the engine reports by itself
    ///   - announce: writes what follows `data`, if there is data
    init(
        of root: BatchResult, _ plan: Plan, _ variant: PlanVariant,
        extensions: (ExecutionFault) -> [ErrorExtension],
        announce: (inout JSONWriter) -> Void = { _ in }
    ) {
        let errors = ErrorWalk.errors(of: root, in: plan, variant, extensions: extensions)
        let hasData = root.nulled?[0] != 1
        let tables = ResponseTables(root, variant)
        var writer = JSONWriter(
            capacity: tables.estimatedBytes + 64 + min(errors.count * 160, ErrorLimits.bytes))
        let listed = Self.begin(&writer, errors)
        let isComplete = !hasData || tables.writeRoot(&writer)
        withExtendedLifetime((root, variant, tables)) {}
        if isComplete {
            self.errors = listed
            self.hasData = hasData
        } else {
            // Objects that share others many times over can multiply into an enormous text.
            self.errors = [
                GraphQLError(
                    "The response is larger than \(tables.maximumBytes) bytes.",
                    extensions: extensions(.limit))
            ]
            self.hasData = false
            writer.truncate(to: 0)
            _ = Self.begin(&writer, self.errors)
        }
        hasErrors = !self.errors.isEmpty
        if self.hasData { announce(&writer) } else { writer.null() }
        writer.byte(UInt8(ascii: "}"))
        bytes = writer.finish()
    }

    /// Adds a member to `extensions`. Precondition: there is none of that name yet.
    ///
    /// - Parameters:
    ///   - name: of the member, without characters that JSON escapes
    ///   - json: its value
    public mutating func add(extension name: String, json: [UInt8]) {
        precondition(bytes.last == UInt8(ascii: "}"), "a response is an object")
        bytes.removeLast(hasExtensions ? 2 : 1)
        bytes += hasExtensions ? #",""#.utf8 : #","extensions":{""#.utf8
        hasExtensions = true
        bytes += name.utf8
        bytes += #"":"#.utf8
        bytes += json
        bytes += "}}".utf8
    }

    /// Writes everything up to the value of `data`; returns the errors that were written.
    private static func begin(
        _ writer: inout JSONWriter, _ errors: [GraphQLError]
    ) -> [GraphQLError] {
        writer.byte(UInt8(ascii: "{"))
        var listed = errors
        if !errors.isEmpty {
            writer.raw("\"errors\":")
            listed = writer.graphQLErrors(errors, bytes: ErrorLimits.bytes)
            writer.byte(UInt8(ascii: ","))
        }
        writer.raw("\"data\":")
        return listed
    }

    /// The response to a request that was not executed: it has no `data`.
    /// https://spec.graphql.org/September2026/#sec-Request-Error-Result
    public init(_ error: RequestError) {
        hasErrors = true
        hasData = false
        var writer = JSONWriter(capacity: 64 + min(error.errors.count * 160, ErrorLimits.bytes))
        writer.raw("{\"errors\":")
        errors = writer.graphQLErrors(error.errors, bytes: ErrorLimits.bytes)
        writer.byte(UInt8(ascii: "}"))
        bytes = writer.finish()
    }
}

extension JSONWriter {
    /// Errors as the response format has them.
    /// https://spec.graphql.org/September2026/#sec-Errors.Error-Result-Format
    public mutating func graphQLErrors(_ errors: [GraphQLError]) {
        byte(UInt8(ascii: "["))
        for (index, error) in errors.enumerated() {
            if index > 0 { byte(UInt8(ascii: ",")) }
            graphQLError(error)
            drainIfLarge()
        }
        byte(UInt8(ascii: "]"))
    }

    /// Writes as many of the errors, from the first on, as fit into this many bytes, and one that
    /// says how many are left out. Returns what was written.
    mutating func graphQLErrors(_ errors: [GraphQLError], bytes limit: Int) -> [GraphQLError] {
        byte(UInt8(ascii: "["))
        let start = count
        var written = 0
        for error in errors {
            let end = count
            if written > 0 { byte(UInt8(ascii: ",")) }
            graphQLError(error)
            let isLast = written + 1 == errors.count
            if count - start > limit - (isLast ? 0 : ErrorLimits.leftOutBytes) {
                truncate(to: end)
                break
            }
            written += 1
        }
        defer { byte(UInt8(ascii: "]")) }
        if written == errors.count { return errors }
        let rest = GraphQLError(
            "\(errors.count - written) more errors are left out: all errors of a response have at "
                + "most \(limit) bytes.",
            extensions: errors[written].extensions.filter { $0.name == "code" })
        if written > 0 { byte(UInt8(ascii: ",")) }
        graphQLError(rest)
        return errors.prefix(written) + [rest]
    }

    /// One error.
    public mutating func graphQLError(_ error: GraphQLError) {
        raw("{\"message\":")
        string(error.message)
        for (index, location) in error.locations.enumerated() {
            raw(index == 0 ? ",\"locations\":[{\"line\":" : ",{\"line\":")
            int(location.line)
            raw(",\"column\":")
            int(location.column)
            byte(UInt8(ascii: "}"))
        }
        if !error.locations.isEmpty { byte(UInt8(ascii: "]")) }
        if let path = error.path {
            raw(",\"path\":[")
            for (index, segment) in path.enumerated() {
                if index > 0 { byte(UInt8(ascii: ",")) }
                switch segment {
                case .key(let key): string(key)
                case .index(let index): int(index)
                }
            }
            byte(UInt8(ascii: "]"))
        }
        for (index, member) in error.extensions.enumerated() {
            raw(index == 0 ? ",\"extensions\":{" : ",")
            string(member.name)
            byte(UInt8(ascii: ":"))
            raw(member.json)
        }
        if !error.extensions.isEmpty { byte(UInt8(ascii: "}")) }
        byte(UInt8(ascii: "}"))
    }
}

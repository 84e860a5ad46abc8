// What a request says of the program that sent it and of the trace that it belongs to. None of it
// is trusted: it is counted and passed on, and decides nothing.

import GraphQLCore

/// The sender of a request.
struct Caller: Sendable, Equatable {
    /// Nil if it does not name itself.
    private(set) var client: String?
    /// https://www.w3.org/TR/trace-context/#traceparent-header
    private(set) var trace: TraceParent?

    /// One that says nothing.
    init() {}

    /// Bytes of a client's name, and of its version, that are significant.
    static let nameLength = 64
    static let versionLength = 32

    /// By the fields that Apollo's clients and others send.
    init(_ head: RequestHead) {
        for prefix in ["apollographql-client", "graphql-client"] where client == nil {
            client = Self.label(head["\(prefix)-name"], head["\(prefix)-version"])
        }
        trace = head["traceparent"].flatMap { TraceParent($0) }
    }

    /// By `extensions.clientLibrary` and `extensions.traceparent`, for transports whose messages
    /// have no header.
    init(extensions: InputValue?) {
        if let library = extensions?["clientLibrary"] {
            client = Self.label(library["name"]?.text, library["version"]?.text)
        }
        trace = extensions?["traceparent"]?.text.flatMap { TraceParent($0) }
    }

    /// Without the trace, for the operations of a socket, which belong to other traces.
    var withoutTrace: Caller {
        var caller = self
        caller.trace = nil
        return caller
    }

    /// What a head says counts first: it names the program, the body perhaps only its library.
    func completed(by body: Caller) -> Caller {
        var caller = self
        caller.client = client ?? body.client
        caller.trace = trace ?? body.trace
        return caller
    }

    /// `name@version`; nil without a name. Only visible ASCII is kept.
    private static func label(_ name: String?, _ version: String?) -> String? {
        guard let name = visible(name, nameLength) else { return nil }
        guard let version = visible(version, versionLength) else { return name }
        return "\(name)@\(version)"
    }

    private static func visible(_ text: String?, _ length: Int) -> String? {
        guard let text else { return nil }
        let bytes = text.utf8.lazy.filter { (0x21...0x7E).contains($0) }.prefix(length)
        return bytes.isEmpty ? nil : String(decoding: Array(bytes), as: UTF8.self)
    }
}

extension InputValue {
    /// The text of a string.
    fileprivate var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}

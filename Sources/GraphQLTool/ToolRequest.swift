// A request of the line protocol, and the fields that operations read from it.

import GraphQLCore

/// One request. Its fields are read by name; `null` is the same as absent, except for `value`.
struct ToolRequest: Sendable {
    /// The request's object.
    let fields: InputValue
    /// Values that earlier requests built from the same texts.
    let memory: Memory
    let meter = Meter()

    /// A field, including `null`; `nil` if absent.
    func value(_ name: String) -> InputValue? {
        fields[name]
    }

    /// A field that is neither absent nor `null`.
    func present(_ name: String) -> InputValue? {
        guard let value = fields[name], value != .null else { return nil }
        return value
    }

    func optionalString(_ name: String) throws(OperationFailure) -> String? {
        guard let value = present(name) else { return nil }
        guard case .string(let text) = value else {
            throw OperationFailure("Field \"\(name)\" must be a string.")
        }
        return text
    }

    func string(_ name: String) throws(OperationFailure) -> String {
        guard let text = try optionalString(name) else {
            throw OperationFailure("Field \"\(name)\" is required.")
        }
        return text
    }

    func boolean(_ name: String, default: Bool) throws(OperationFailure) -> Bool {
        guard let value = present(name) else { return `default` }
        guard case .boolean(let flag) = value else {
            throw OperationFailure("Field \"\(name)\" must be a boolean.")
        }
        return flag
    }

    func optionalInt(_ name: String) throws(OperationFailure) -> Int? {
        guard let value = present(name) else { return nil }
        guard case .int(let number) = value, let number = Int(exactly: number) else {
            throw OperationFailure("Field \"\(name)\" must be an integer.")
        }
        return number
    }

    /// A list of strings, `nil` if absent.
    func strings(_ name: String) throws(OperationFailure) -> [String]? {
        guard let value = present(name) else { return nil }
        var texts: [String] = []
        guard case .list(let items) = value else {
            throw OperationFailure("Field \"\(name)\" must be a list of strings.")
        }
        for item in items {
            guard case .string(let text) = item else {
                throw OperationFailure("Field \"\(name)\" must be a list of strings.")
            }
            texts.append(text)
        }
        return texts
    }

    // MARK: Documents

    /// The document of a field such as `query` or `sdl`.
    func document(_ name: String) throws(OperationFailure) -> Document {
        try document(name, as: .document, limits: parsingLimits())
    }

    /// The document of a field, parsed as a part of the grammar.
    func document(
        _ name: String, as part: Document.Part, limits: ParsingLimits
    ) throws(OperationFailure) -> Document {
        let source = Source(try string(name))
        do {
            let document = try Document(parsing: source, as: part, limits: limits)
            meter.add(document.nodeCount)
            return document
        } catch {
            throw OperationFailure(error)
        }
    }
}

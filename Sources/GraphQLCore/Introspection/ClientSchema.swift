// An introspection result → the schema that it describes. It is written as SDL and parsed again, so
// that there is one way to build a schema; every name and literal is checked first.

extension TypeSystem {
    /// Builds a schema from the data of a full introspection query: an object with `__schema`.
    /// - Throws: One error where the result is incomplete or contradicts itself.
    public init(introspection: InputValue) throws(SchemaErrors) {
        var writer = ClientSchemaWriter()
        let sdl: String
        do {
            sdl = try writer.sdl(of: introspection)
        } catch {
            throw SchemaErrors([GraphQLError(error.message)])
        }
        let document: Document
        do {
            document = try Document(parsing: Source(sdl), limits: .tool)
        } catch {
            throw SchemaErrors([GraphQLError("Invalid introspection result: \(error.message)")])
        }
        try self.init(building: document, validation: .document)
    }
}

private struct IntrospectionFault: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}

/// Writes SDL, not yet canonical, from introspection data.
private struct ClientSchemaWriter {
    private var text = ""
    /// The kind of every type in the result.
    private var kinds: [String: TypeKind] = [:]

    mutating func sdl(of introspection: InputValue) throws(IntrospectionFault) -> String {
        guard case .object? = introspection["__schema"], let schema = introspection["__schema"]
        else {
            throw IntrospectionFault(
                "Invalid or incomplete introspection result. Ensure that you are passing the"
                    + " 'data' attribute of an introspection response"
                    + " and no 'errors' were returned alongside: \(shown(introspection)).")
        }
        let types = try list("types", of: schema, "Introspection result missing types")
        for type in types {
            let name = try self.name(of: type)
            guard case .string(let kind)? = type["kind"], let kind = TypeKind(introspection: kind)
            else { throw incomplete(type) }
            kinds[name] = kind
        }
        try writeRoots(schema)
        if let directives = schema["directives"], directives != .null {
            for directive in try list("directives", of: schema, "") {
                try writeDirective(directive)
            }
        }
        for type in types where !BuiltInDefinitions.typeNames.contains(try name(of: type)) {
            try writeType(type)
        }
        return text
    }

    // MARK: - Definitions

    private mutating func writeRoots(_ schema: InputValue) throws(IntrospectionFault) {
        var roots = ""
        for (field, operation) in [
            ("queryType", "query"), ("mutationType", "mutation"),
            ("subscriptionType", "subscription"),
        ] {
            guard let type = schema[field], type != .null else { continue }
            roots += "\(operation): \(try named(type, .object, "Object")) "
        }
        guard !roots.isEmpty else { return }
        writeDescription(schema)
        text += "schema { \(roots)}\n"
    }

    private mutating func writeDirective(_ directive: InputValue) throws(IntrospectionFault) {
        let arguments = try list(
            "args", of: directive, "Introspection result missing directive args")
        let locations = try list(
            "locations", of: directive, "Introspection result missing directive locations")
        let name = try name(of: directive)
        guard !BuiltInDefinitions.directiveNames.contains(name) else {
            return writeExtension(ofBuiltIn: name, directive)
        }
        writeDescription(directive)
        text += "directive @\(name)"
        try writeArguments(arguments)
        writeDeprecation(directive)
        if directive["isRepeatable"] == .boolean(true) { text += " repeatable" }
        text += " on"
        for (index, location) in locations.enumerated() {
            guard case .string(let location) = location, Self.isName(location) else {
                throw incomplete(directive)
            }
            text += "\(index > 0 ? " |" : "") \(location)"
        }
        text += "\n"
    }

    /// Every schema defines the built-in directives; an extension may have deprecated one.
    private mutating func writeExtension(ofBuiltIn name: String, _ directive: InputValue) {
        guard case .string? = directive["deprecationReason"] else { return }
        text += "extend directive @\(name)"
        writeDeprecation(directive)
        text += "\n"
    }

    private mutating func writeType(_ type: InputValue) throws(IntrospectionFault) {
        let name = try name(of: type)
        guard let kind = kinds[name] else { throw incomplete(type) }
        writeDescription(type)
        switch kind {
        case .scalar:
            text += "scalar \(name)"
            if case .string(let url)? = type["specifiedByURL"] {
                text += " @specifiedBy(url: \(quoted(url)))"
            }
        case .object, .interface:
            text += "\(kind == .object ? "type" : "interface") \(name)"
            try writeInterfaces(type, kind)
            try writeFields(type)
        case .union:
            text += "union \(name)"
            let members = try list(
                "possibleTypes", of: type, "Introspection result missing possibleTypes")
            for (index, member) in members.enumerated() {
                text += "\(index == 0 ? " =" : " |") \(try named(member, .object, "Object"))"
            }
        case .enumeration:
            text += "enum \(name) "
            let values = try list(
                "enumValues", of: type, "Introspection result missing enumValues")
            try writeBlock(values) { writer, value throws(IntrospectionFault) in
                writer.text += try writer.name(of: value)
                writer.writeDeprecation(value)
            }
        case .inputObject:
            text += "input \(name)\(type["isOneOf"] == .boolean(true) ? " @oneOf " : " ")"
            let fields = try list(
                "inputFields", of: type, "Introspection result missing inputFields")
            try writeBlock(fields) { writer, field throws(IntrospectionFault) in
                try writer.writeInputValue(field, "input fields")
            }
        }
        text += "\n"
    }

    private mutating func writeInterfaces(
        _ type: InputValue, _ kind: TypeKind
    ) throws(IntrospectionFault) {
        // Results of older servers have no interfaces of interfaces.
        if kind == .interface, type["interfaces"] ?? .null == .null { return }
        let interfaces = try list(
            "interfaces", of: type, "Introspection result missing interfaces")
        for (index, interface) in interfaces.enumerated() {
            text += index == 0 ? " implements " : " & "
            text += try named(interface, .interface, "Interface")
        }
    }

    private mutating func writeFields(_ type: InputValue) throws(IntrospectionFault) {
        text += " "
        let fields = try list("fields", of: type, "Introspection result missing fields")
        try writeBlock(fields) { writer, field throws(IntrospectionFault) in
            writer.text += try writer.name(of: field)
            try writer.writeArguments(
                try writer.list("args", of: field, "Introspection result missing field args"))
            let (reference, named) = try writer.reference(field["type"] ?? .null)
            guard writer.kinds[named] != .inputObject else {
                throw IntrospectionFault(
                    "Introspection must provide output type for fields,"
                        + " but received: \(reference).")
            }
            writer.text += ": \(reference)"
            writer.writeDeprecation(field)
        }
    }

    private mutating func writeArguments(_ arguments: [InputValue]) throws(IntrospectionFault) {
        guard !arguments.isEmpty else { return }
        text += "("
        for argument in arguments {
            writeDescription(argument)
            try writeInputValue(argument, "arguments")
            text += " "
        }
        text += ")"
    }

    private mutating func writeInputValue(
        _ value: InputValue, _ what: String
    ) throws(IntrospectionFault) {
        let (reference, named) = try reference(value["type"] ?? .null)
        guard
            kinds[named] == .scalar || kinds[named] == .enumeration || kinds[named] == .inputObject
        else {
            throw IntrospectionFault(
                "Introspection must provide input type for \(what), but received: \(reference).")
        }
        text += "\(try name(of: value)): \(reference)"
        if case .string(let literal)? = value["defaultValue"] {
            do {
                _ = try Document(parsing: Source(literal), as: .constValue, limits: .tool)
            } catch {
                throw IntrospectionFault(error.message)
            }
            // On its own line, because the literal may end in a comment.
            text += " = \(literal)\n"
        }
        writeDeprecation(value)
    }

    // MARK: - Parts

    private mutating func writeBlock(
        _ items: [InputValue],
        _ write: (inout ClientSchemaWriter, InputValue) throws(IntrospectionFault) -> Void
    ) throws(IntrospectionFault) {
        guard !items.isEmpty else { return }
        text += "{\n"
        for item in items {
            writeDescription(item)
            try write(&self, item)
            text += "\n"
        }
        text += "}"
    }

    private mutating func writeDescription(_ element: InputValue) {
        guard case .string(let description)? = element["description"] else { return }
        text += "\(quoted(description)) "
    }

    private mutating func writeDeprecation(_ element: InputValue) {
        guard case .string(let reason)? = element["deprecationReason"] else { return }
        text += " @deprecated(reason: \(quoted(reason)))"
    }

    private func quoted(_ text: String) -> String {
        String(decoding: StringPrinting.plain(Array(text.utf8)), as: UTF8.self)
    }

    private func list(
        _ field: String, of element: InputValue, _ missing: String
    ) throws(IntrospectionFault) -> [InputValue] {
        guard case .list(let items)? = element[field] else {
            throw IntrospectionFault("\(missing): \(shown(element)).")
        }
        return items
    }

    private func name(of element: InputValue) throws(IntrospectionFault) -> String {
        guard case .string(let name)? = element["name"], Self.isName(name) else {
            throw incomplete(element)
        }
        return name
    }

    /// A reference to a named type of one kind.
    private func named(
        _ value: InputValue, _ kind: TypeKind, _ label: String
    ) throws(IntrospectionFault) -> String {
        let (reference, named) = try reference(value)
        guard reference == named, kinds[named] == kind else {
            throw IntrospectionFault("Expected \(reference) to be a GraphQL \(label) type.")
        }
        return named
    }

    /// A type reference in SDL, and the type inside its wrappers.
    private func reference(
        _ value: InputValue
    ) throws(IntrospectionFault) -> (text: String, named: String) {
        var value = value
        var opening = ""
        var closing = ""
        while case .string(let kind)? = value["kind"], kind == "LIST" || kind == "NON_NULL" {
            if kind == "LIST" {
                opening += "["
                closing = "]" + closing
            } else {
                closing = "!" + closing
            }
            guard case .object? = value["ofType"], let inner = value["ofType"] else {
                throw IntrospectionFault("Decorated type deeper than introspection query.")
            }
            value = inner
        }
        guard case .string(let name)? = value["name"] else {
            throw IntrospectionFault("Unknown type reference: \(shown(value)).")
        }
        guard kinds[name] != nil else {
            throw IntrospectionFault(
                "Invalid or incomplete schema, unknown type: \(name). Ensure that a full"
                    + " introspection query is used in order to build a client schema.")
        }
        return (opening + name + closing, name)
    }

    private func incomplete(_ element: InputValue) -> IntrospectionFault {
        IntrospectionFault(
            "Invalid or incomplete introspection result. Ensure that a full introspection query"
                + " is used in order to build a client schema: \(shown(element)).")
    }

    /// The scalar members of an element, to recognise it by.
    private func shown(_ element: InputValue) -> String {
        guard case .object(let fields) = element else { return "no object" }
        let members = fields.prefix(8).map { field in
            let value =
                switch field.value {
                case .null: "null"
                case .boolean(let value): "\(value)"
                case .string(let value): quoted(String(value.prefix(80)))
                case .list: "[Array]"
                case .object: "[Object]"
                default: "…"
                }
            return "\(field.name): \(value)"
        }
        return "{ \(members.joined(separator: ", ")) }"
    }

    /// https://spec.graphql.org/September2026/#Name
    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first) else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}

extension TypeKind {
    /// The kind with this name in introspection; `nil` also for the wrapping kinds.
    fileprivate init?(introspection name: String) {
        switch name {
        case "SCALAR": self = .scalar
        case "OBJECT": self = .object
        case "INTERFACE": self = .interface
        case "UNION": self = .union
        case "ENUM": self = .enumeration
        case "INPUT_OBJECT": self = .inputObject
        default: return nil
        }
    }
}

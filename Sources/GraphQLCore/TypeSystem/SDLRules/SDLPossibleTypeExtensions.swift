// An extension extends a type that is defined, and of its kind.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Type-Extensions
    static let possibleTypeExtensions = SDLRule("PossibleTypeExtensions") { context in
        let document = context.document
        var options: [String]?
        for node in document.children(of: 0) {
            guard let kind = document[node].kind.extendedType else { continue }
            let symbol = document[node].symbol
            let name = document.text(of: symbol)
            let definition = context.definedTypes[symbol]
            let expected =
                definition.map { document[$0].kind.definedType }
                ?? context.existingType(symbol).flatMap { context.schema?.types[Int($0)].kind }
            if let expected {
                guard expected != kind else { continue }
                context.errors.report(
                    "Cannot extend non-\(kind.phrase) type \"\(name)\".",
                    (definition.map { [context.start($0)] } ?? []) + [context.start(node)])
            } else {
                guard !context.errors.isFull else { return }
                let known = options ?? context.allTypeNames
                options = known
                let hint = context.suggestions.didYouMean(name, among: known)
                context.errors.report(
                    "Cannot extend type \"\(name)\" because it is not defined.\(hint)",
                    [context.name(node)])
            }
        }
    }
}

extension SDLContext {
    /// Also the built-in types of the schema that is extended.
    fileprivate var allTypeNames: [String] {
        definedTypes.keys.map { text($0) } + (schema?.types.map(\.name) ?? [])
    }
}

extension TypeKind {
    /// The kind in words, for messages.
    var phrase: String {
        switch self {
        case .scalar: "scalar"
        case .object: "object"
        case .interface: "interface"
        case .union: "union"
        case .enumeration: "enum"
        case .inputObject: "input object"
        }
    }
}

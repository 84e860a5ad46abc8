// Every type that is referred to is defined.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Schema
    static let knownTypeNames = SDLRule("KnownTypeNames") { context in
        let document = context.document
        let builtIn = context.builtInTypeNames
        var options: [String]?
        for definition in document.children(of: 0) {
            let isExecutable =
                document[definition].kind == .operationDefinition
                || document[definition].kind == .fragmentDefinition
            for position in definition..<document[definition].subtreeEnd
            where document[position].kind == .namedType {
                let symbol = document[position].symbol
                if context.definedTypes[symbol] != nil || context.existingType(symbol) != nil
                    || !isExecutable && builtIn.contains(symbol)
                {
                    continue
                }
                guard !context.errors.isFull else { return }
                let name = document.text(of: symbol)
                let known = options ?? context.typeNames
                options = known
                let hint = context.suggestions.didYouMean(
                    name, among: isExecutable ? known : known + BuiltInDefinitions.typeNames)
                context.errors.report("Unknown type \"\(name)\".\(hint)", [context.start(position)])
            }
        }
    }
}

extension SDLContext {
    /// The symbols of the built-in types that the document names.
    fileprivate var builtInTypeNames: Set<Symbol> {
        Set(BuiltInDefinitions.typeNames.compactMap { document.names.symbol(of: $0.utf8) })
    }

    /// The names of the types that the document and the extended schema define.
    var typeNames: [String] {
        var names = definedTypes.keys.map { text($0) }
        for type in schema?.types ?? [] where !BuiltInDefinitions.typeNames.contains(type.name) {
            names.append(type.name)
        }
        return names
    }
}

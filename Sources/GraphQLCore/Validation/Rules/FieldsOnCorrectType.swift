// A field must be one of the type that it is selected from.

/// https://spec.graphql.org/September2025/#sec-Field-Selections
struct FieldsOnCorrectType: ValidationRule {
    static let name = "FieldsOnCorrectType"
    static let events: ValidationEvents = .unknownField

    private struct Place: Hashable {
        let type: TypeIndex
        let name: Symbol
    }

    /// A message is made once per type and name.
    private var messages: [Place: String] = [:]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let type = context.parentType
        let place = Place(type: type, name: context.document[node].symbol)
        if let message = messages[place] {
            context.report(message, at: node)
            return
        }
        let name = context.document.name(of: node)
        var suggestion = ""
        if context.options.suggestions {
            suggestion = ValidationContext.didYouMean(
                suggestedTypes(type, context.schemaName(of: node), &context),
                the: "to use an inline fragment on")
            if suggestion.isEmpty {
                let fields = context.typeSystem.types[Int(type)].fields
                suggestion = context.didYouMean(
                    name,
                    among: fields.map { context.typeSystem.fields[Int($0)].name })
            }
        }
        let typeName = context.name(ofType: type)
        let message = "Cannot query field \"\(name)\" on type \"\(typeName)\"." + suggestion
        messages[place] = message
        context.report(message, at: node)
    }

    /// The possible types of an abstract type that have the field, and their interfaces that
    /// have it: those that help most objects first.
    private func suggestedTypes(
        _ type: TypeIndex, _ name: Int32, _ context: inout ValidationContext
    ) -> [String] {
        let types = context.typeSystem
        guard name >= 0, types.types[Int(type)].isAbstract else { return [] }
        var counts: [TypeIndex: Int] = [:]
        var found: [TypeIndex] = []
        for possible in types.types[Int(type)].possibleTypes {
            context.spend(1)
            guard types.field(name, in: possible) != nil else { continue }
            if counts[possible] == nil { found.append(possible) }
            counts[possible] = 1
            for interface in types.types[Int(possible)].interfaces
            where types.field(name, in: interface) != nil {
                if counts[interface] == nil { found.append(interface) }
                counts[interface, default: 0] += 1
            }
        }
        found.sort { left, right in
            let difference = (counts[left] ?? 0) - (counts[right] ?? 0)
            if difference != 0 { return difference > 0 }
            if types.types[Int(left)].kind == .interface, types.isSubtype(right, of: left) {
                return left != right
            }
            if types.types[Int(right)].kind == .interface, types.isSubtype(left, of: right) {
                return false
            }
            return naturallyPrecedes(
                types.types[Int(left)].name.utf8, types.types[Int(right)].name.utf8)
        }
        return found.map { types.types[Int($0)].name }
    }
}

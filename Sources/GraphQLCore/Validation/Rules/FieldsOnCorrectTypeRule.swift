// A field must belong to the type that it is selected from.

/// https://spec.graphql.org/September2026/#sec-Field-Selections
struct FieldsOnCorrectTypeRule: ValidationRule {
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
        let name = context.document.shownName(of: node)
        var suggestion = ""
        if context.options.suggestions {
            suggestion = GraphQLCore.didYouMean(
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
    /// have it: those that cover most objects first.
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
        let ordered = Self.sorted(found) { left, right in
            let difference = (counts[left] ?? 0) - (counts[right] ?? 0)
            if difference != 0 { return difference > 0 }
            if types.types[Int(left)].kind == .interface, types.isSubtype(right, of: left) {
                return true
            }
            if types.types[Int(right)].kind == .interface, types.isSubtype(left, of: right) {
                return false
            }
            return naturallyPrecedes(
                types.types[Int(left)].name.utf8, types.types[Int(right)].name.utf8)
        }
        return ordered.map { types.types[Int($0)].name }
    }

    /// “An interface before its types, else by name” is not a total order, so the result depends on
    /// the algorithm. This one, an ordered run extended by binary insertion, is that of GraphQL.js.
    private static func sorted(
        _ types: [TypeIndex], by precedes: (TypeIndex, TypeIndex) -> Bool
    ) -> [TypeIndex] {
        guard types.count > 1 else { return types }
        let isDescending = precedes(types[1], types[0])
        var run = 2
        while run < types.count, precedes(types[run], types[run - 1]) == isDescending { run += 1 }
        var result = Array(types[..<run])
        if isDescending { result.reverse() }
        for type in types[run...] {
            var low = 0
            var high = result.count
            while low < high {
                let middle = (low + high) / 2
                if precedes(type, result[middle]) { high = middle } else { low = middle + 1 }
            }
            result.insert(type, at: low)
        }
        return result
    }
}

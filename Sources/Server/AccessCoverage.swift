// Nothing is served unless the schema states who may access it.

import GraphQLCore

/// What a schema leaves without an access rule.
enum AccessCoverage {
    /// Root fields, mutations and tenant types without `@access`, in the schema's order.
    static func gaps(_ typeSystem: TypeSystem) -> [String] {
        var gaps: [String] = []
        for (index, type) in typeSystem.types.enumerated()
        where type.kind == .object && !type.isBuiltIn {
            if isOwned(type, typeSystem), !hasRule(type.directives) { gaps.append(type.name) }
            guard isRoot(TypeIndex(index), typeSystem) else { continue }
            for field in type.fields where !hasRule(typeSystem.fields[Int(field)].directives) {
                gaps.append("\(type.name).\(typeSystem.fields[Int(field)].name)")
            }
        }
        return gaps
    }

    private static func isOwned(_ type: TypeDefinition, _ typeSystem: TypeSystem) -> Bool {
        type.interfaces.contains { typeSystem.types[Int($0)].name == "ApartmentOwned" }
    }

    private static func isRoot(_ type: TypeIndex, _ typeSystem: TypeSystem) -> Bool {
        [typeSystem.queryType, typeSystem.mutationType, typeSystem.subscriptionType]
            .contains(type)
    }

    private static func hasRule(_ directives: [AppliedDirective]) -> Bool {
        directives.contains { $0.name == "access" }
    }
}

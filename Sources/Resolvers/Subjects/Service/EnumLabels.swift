// What pages show for the values of enums: data of the schema, the same for everybody.

public import GraphQLCore
public import Schema

extension Viewers {
    /// The most names of enums in a request.
    static let maximumEnums = 100

    public func enumLabels(
        of query: QueryRows, _ arguments: QueryEnumLabelsArguments,
        selecting selection: Selection
    ) async -> Many<EnumLabelsRows> {
        let enums: [(name: String, type: any SchemaEnum.Type)]
        do throws(FieldError) {
            enums = try Self.enums(named: arguments.types.value)
        } catch {
            return Many(
                .none, ends: [0], states: [ResolvedField.error(0)], link: [], errors: [error])
        }
        let language = arguments.language.value ?? request.language
        var ends: [UInt32] = []
        var values: [String] = []
        var labels: [String] = []
        for (_, type) in enums {
            values += type.names
            labels += type.labels.map { $0.text(in: language) }
            ends.append(UInt32(values.count))
        }
        let rows = EnumLabelRows(
            count: values.count, value: .texts(values), label: .texts(labels))
        return Many(
            EnumLabelsRows(
                count: enums.count, type: .texts(enums.map(\.name)),
                values: Many(rows, ends: ends)),
            ends: [UInt32(enums.count)])
    }

    /// The named enums in the order of their names, each once; all of them for nil.
    private static func enums(
        named names: [String]?
    ) throws(FieldError) -> [(name: String, type: any SchemaEnum.Type)] {
        guard let names else { return schemaEnums }
        guard names.count <= maximumEnums else {
            throw .badUserInput("types has at most \(maximumEnums) names.")
        }
        var found: [(name: String, type: any SchemaEnum.Type)] = []
        for (index, name) in names.enumerated() {
            guard let known = schemaEnums.first(where: { $0.name == name }) else {
                throw .badUserInput("types[\(index)] is not the name of an enum.")
            }
            if !found.contains(where: { $0.name == name }) { found.append(known) }
        }
        return found
    }
}

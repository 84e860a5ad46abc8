// The lists of the directory.

import GraphQLCore
import Postgres
import Schema

typealias ApartmentList = RequestedList<ApartmentColumn>

extension RequestedList<ApartmentColumn> {
    init(_ arguments: QueryApartmentsArguments, _ signer: CursorSigner) throws(FieldError) {
        let filter = arguments.filter.value
        let field = arguments.orderBy.value?.field ?? .name
        try self.init(
            ApartmentQueries.list, arguments, name: "apartments",
            ListOrdering(field, arguments.orderBy.value?.direction ?? .asc), of: .one(),
            // Member counts change without a new version of the directory.
            topic: field == .memberCount ? nil : .directory, signer: signer
        ) { () throws(FieldError) in
            try Self.values(of: filter)
        }
    }

    private static func values(
        of filter: ApartmentFilter?
    ) throws(FieldError) -> [Parameter] {
        let text = try FilterText.read(filter?.text, "text")
        let query = text.flatMap { SearchText.Query($0) }
        if text != nil {
            guard let query, !query.grams.isEmpty else {
                throw .badUserInput("text must have a word of at least two characters.")
            }
        }
        let sido = try FilterText.read(filter?.sido, "sido")?.text
        let sigungu = try FilterText.read(filter?.sigungu, "sigungu")?.text
        let bjdCodePrefix = try FilterText.read(filter?.bjdCodePrefix, "bjdCodePrefix")?.folded
        if let bjdCodePrefix {
            let isDigits = bjdCodePrefix.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isDigits, bjdCodePrefix.utf8.count <= 10 else {
                throw .badUserInput("bjdCodePrefix has at most 10 digits.")
            }
        }
        return [
            Parameter(query?.grams, Parameter.textArray),
            Parameter(query?.patterns, Parameter.textArray),
            Parameter(sido, Parameter.text), Parameter(sigungu, Parameter.text),
            Parameter(bjdCodePrefix.map(LikePattern.starting(withKey:)), Parameter.text),
            Parameter(filter?.isManaged.value, Parameter.bool),
        ]
    }
}

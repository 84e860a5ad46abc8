// The government's basis information on a complex.

public import GraphQLCore
import Postgres
public import Schema

extension Apartments {
    public func facts(
        of apartment: ApartmentRows, selecting selection: Selection
    ) async -> One<ApartmentFactsRows> {
        await answer(apartment.count) {
            let pages = try await directoryPages(
                ApartmentFactsQueries.byNumber, [.int4Array(apartment.ids)],
                keys: apartment.count)
            return One(Linked(pages), ApartmentFactsRows.init)
        }
    }
}

extension ApartmentFactsRows {
    init(_ facts: Records<ApartmentFactsColumn>) {
        self.init(
            count: facts.count,
            householdCount: facts.column(.householdCount),
            buildingCount: facts.column(.buildingCount),
            approvedOn: facts.column(.approvedOn),
            heating: facts.column(.heating),
            corridorType: facts.column(.corridorType),
            managementType: facts.column(.managementType),
            saleType: facts.column(.saleType),
            officePhone: facts.column(.officePhone),
            homepage: facts.column(.homepage),
            importedAt: facts.column(.importedAt))
    }
}

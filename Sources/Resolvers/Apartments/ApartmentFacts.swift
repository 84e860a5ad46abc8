// What the government's basis information says of a complex.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func facts(
        of apartment: ApartmentRows, selecting selection: Selection
    ) async -> One<ApartmentFactsRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        do {
            let pages = try await application.directoryPages(
                gate, ApartmentFactsQueries.byNumber, [.int4Array(ids)], keys: ids.count
            ) { out in
                out.byte(5)
                out.array(ids)
            }
            return One(ApartmentFactsRows(pages.table), link: pages.link)
        } catch {
            return .failed(ApartmentFactsRows(count: 0), parents: ids.count, fault(error))
        }
    }
}

extension ApartmentFactsRows {
    init(_ table: StoredTable) {
        typealias Position = ApartmentFactsQueries.Position
        guard table.count > 0 else {
            self.init(count: 0)
            return
        }
        self.init(
            count: table.count,
            householdCount: table.column(Position.householdCount),
            buildingCount: table.column(Position.buildingCount),
            approvedOn: table.column(Position.approvedOn),
            heating: table.column(Position.heating),
            corridorType: table.column(Position.corridorType),
            managementType: table.column(Position.managementType),
            saleType: table.column(Position.saleType),
            officePhone: table.column(Position.officePhone),
            homepage: table.column(Position.homepage),
            importedAt: table.column(Position.importedAt))
    }
}

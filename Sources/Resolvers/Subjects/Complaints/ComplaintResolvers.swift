// Complaints: the pages of a complex and of the viewer, one by ID or number, and the fields of a
// complaint.

public import GraphQLCore
import Postgres
public import Schema

extension Complaints {
    public func complaints(
        of apartment: ApartmentRows, _ arguments: ApartmentComplaintsArguments,
        selecting selection: Selection
    ) async -> One<ComplaintConnectionRows> {
        await answer(apartment.count) {
            let passes = try await gate.apartments(apartment.ids)
            let list = try ComplaintList(
                arguments, in: apartment.ids, apartment.ids.map { passes[$0]?.membership },
                by: gate.viewer?.id, application.signer)
            return try await complaints(in: list, selection)
        }
    }

    public func complaints(
        of viewer: ViewerRows, _ arguments: ViewerComplaintsArguments,
        selecting selection: Selection
    ) async -> One<ComplaintConnectionRows> {
        await answer(viewer.count) {
            let id = GlobalID(arguments.apartmentId, .apartment)
            let pass: ApartmentPass? =
                if let id { try await gate.apartment(id.uuid) } else { nil }
            let list = try ComplaintList(
                arguments, of: gate.viewerIDs(viewer) ?? [],
                in: pass?.membership?.canRead == true ? pass?.id : nil, application.signer)
            return try await complaints(in: list, selection)
        }
    }

    private func complaints(
        in list: ComplaintList, _ selection: Selection
    ) async throws(PostgresError) -> One<ComplaintConnectionRows> {
        let pages = try await pages(of: list, ComplaintConnectionRows.self, selection)
        let standings = try await standings(
            of: Records(pages.table), selected: selection.nodes(of: ComplaintConnectionRows.self))
        return connection(of: list, pages, selection) {
            ComplaintRows($0, standings: standings, $1)
        }
    }

    /// The viewer's relation to each complaint; staff readings of others' private complaints are
    /// recorded.
    private func standings(
        of complaints: Records<ComplaintColumn>, selected: [Selection]
    ) async throws(PostgresError) -> [ComplaintStanding?] {
        let standings = try await standings(
            of: complaints, author: .authorID, household: .householdID, filedAt: .createdAt,
            visibility: .visibility)
        let showsPrivateFields = selected.contains { selection in
            ComplaintRows.privateFields.contains { selection.contains($0) }
        }
        if complaints.count > 0, showsPrivateFields {
            try await recordReading(complaints.keys, standings)
        }
        return standings
    }

    public func complaint(
        of query: QueryRows, _ arguments: QueryComplaintArguments, selecting selection: Selection
    ) async -> One<ComplaintRows> {
        await complaints([GlobalID(arguments.id, .complaint)?.key], selection)
    }

    /// Complaints by key, null where missing or not for the viewer to read.
    func complaints(_ keys: [TenantKey?], _ selection: Selection) async -> One<ComplaintRows> {
        await answer(keys.count) {
            try await visible(loaders.complaints.load(readableKeys(keys)), selection)
        }
    }

    func visible(
        _ loaded: Linked<ComplaintColumn>, _ selection: Selection
    ) async throws(PostgresError) -> One<ComplaintRows> {
        let linked = Set(loaded.link.filter { $0 >= 0 }.map(Int.init)).sorted()
        // A loader may hold more than was requested here: only what is shown is recorded as read.
        let shown =
            linked.count == loaded.records.count
            ? loaded.records : loaded.records.selecting(linked)
        let places = Dictionary(
            uniqueKeysWithValues: linked.enumerated().map { (Int32($1), Int32($0)) })
        let standings = try await standings(of: shown, selected: [selection])
        return One(
            ComplaintRows(shown, standings: standings, selection),
            link: loaded.link.map { row in
                guard let place = places[row], standings[Int(place)] != nil else {
                    return ResolvedField.null
                }
                return place
            })
    }

    public func author(of complaint: ComplaintRows, selecting selection: Selection) async
        -> One<UserRows>
    {
        let (complaints, standings) = (complaint.loaded.records, complaint.loaded.standings)
        return people(complaints, ComplaintColumn.author, selection) {
            standings[$0]?.knowsAuthor == true
        }
    }

    public func household(of complaint: ComplaintRows, selecting selection: Selection) async
        -> One<HouseholdRows>
    {
        let loaded = complaint.loaded
        let keys = loaded.standings.enumerated().map { row, standing in
            standing?.isAuthor == true || standing?.isStaff == true
                ? loaded.records.key(.householdID, row) : nil
        }
        return await Households(request).households(of: keys, selection)
    }

    public func viewerAllowedTransitions(of complaint: ComplaintRows) async -> Leaves {
        let (complaints, standings) = (complaint.loaded.records, complaint.loaded.standings)
        return await answer(complaints.count) {
            let passes = try await gate.apartments(complaints.apartments)
            var values: [UInt16] = []
            var ends: [UInt32] = []
            for row in 0..<complaints.count {
                let status = complaints.string(.status, row).flatMap { ComplaintStatus(name: $0) }
                // Suspended members may only read.
                if passes[complaints.apartment(row)]?.membership?.canWrite == true,
                    let standing = standings[row], let status
                {
                    values += standing.transitions(from: status).map(\.rawValue)
                }
                ends.append(UInt32(values.count))
            }
            return .list(ListColumn(ends: ends, items: .enumeration(values, nil)))
        }
    }
}

extension Apartments {
    public func complaintByNumber(
        of apartment: ApartmentRows, _ arguments: ApartmentComplaintByNumberArguments,
        selecting selection: Selection
    ) async -> One<ComplaintRows> {
        await answer(apartment.count) {
            let passes = try await gate.apartments(apartment.ids)
            let number = Int32(clamping: arguments.number)
            let keys = apartment.ids.map { id in
                passes[id]?.membership?.canRead == true
                    ? ComplaintNumber(apartment: id, number: number) : nil
            }
            return try await Complaints(request).visible(
                loaders.complaintsByNumber.load(keys), selection)
        }
    }
}

extension RequestLoaders {
    var complaints: RowLoader<ComplaintColumn> { rows(ComplaintQueries.byKey, .complaints) }

    var complaintsByNumber: DataLoader<ComplaintNumber, ComplaintColumn> {
        loader(ComplaintQueries.byNumber) {
            application, gate, keys async throws(PostgresError) in
            try await application.pages(
                gate,
                GroupedRead(
                    ComplaintQueries.byNumber, in: keys.map(\.apartment),
                    [.int4Array(keys.map(\.number))]),
                topic: .complaints, limit: 1)
        }
    }
}

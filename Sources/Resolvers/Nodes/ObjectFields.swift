// Fields that objects of many types have, each answered in one place. A type says that it has them by
// its protocol; without it the compiler asks for a resolver of its own.

public import GraphQLCore
import Postgres
public import Schema

/// Objects that belong to a complex. Their payload is a `TenantPayload`.
public protocol ComplexRows: ObjectRows {}

/// Objects that a person has written. Their payload is an `AuthoredPayload`.
public protocol AuthoredRows: ComplexRows {}

/// What a loader keeps of rows that people have written.
protocol AuthoredPayload: TenantPayload {
    /// Nil where it is not known any more.
    func author(_ row: Int) -> PostgresUUID?
}

/// Columns of what people have written.
protocol AuthoredColumn: ComplexColumn {
    static var author: PersonColumns<Self> { get }
}

extension Records: AuthoredPayload where Names: AuthoredColumn {
    func author(_ row: Int) -> PostgresUUID? { uuid(Names.author.id, row) }
}

extension BuildingRows: ComplexRows {}
extension CommentRows: AuthoredRows {}
extension ComplaintRows: AuthoredRows {}
extension ContactRows: ComplexRows {}
extension FeedRows: AuthoredRows {}
extension HouseholdRows: ComplexRows {}
extension MembershipRows: ComplexRows {}
extension NoticeRows: AuthoredRows {}
extension PollRows: AuthoredRows {}
extension ScheduleRows: ComplexRows {}

extension ComplexRows {
    private var tenantPayload: any TenantPayload {
        guard let payload = batch.payload as? any TenantPayload else {
            preconditionFailure("\(Self.self) do not know their complexes")
        }
        return payload
    }

    /// The complex of each object.
    var apartments: [Int32] {
        let payload = tenantPayload
        return (0..<count).map { payload.apartment($0) }
    }
}

extension AuthoredRows {
    /// The author of each object.
    var authors: [PostgresUUID?] {
        guard let payload = batch.payload as? any AuthoredPayload else {
            preconditionFailure("\(Self.self) do not know their authors")
        }
        return (0..<count).map { payload.author($0) }
    }
}

extension DomainSubject {
    public func apartment(
        of rows: some ComplexRows, selecting selection: Selection
    ) async -> One<ApartmentRows> {
        await apartments(rows.apartments, selection)
    }

    /// Complexes by number. Precondition: they exist, since rows point to them.
    func apartments(_ ids: [Int32], _ selection: Selection) async -> One<ApartmentRows> {
        await answer(ids.count) {
            One(try await loaders.apartments.load(ids)) { ApartmentRows($0, selection) }
        }
    }

    public func viewerIsAuthor(of rows: some AuthoredRows) async -> Leaves {
        let viewer = gate.viewer?.id
        return Leaves(.boolean(rows.authors.map { $0 != nil && $0 == viewer }, nil))
    }

    /// One right of the viewer for each of some objects.
    func rights(
        of rows: some AuthoredRows,
        _ right: (ApartmentPass, _ isAuthor: Bool, _ row: Int) -> Bool
    ) async -> Leaves {
        await answer(rows.count) {
            let apartments = rows.apartments
            let passes = try await gate.apartments(apartments)
            let viewer = gate.viewer?.id
            let allowed = rows.authors.enumerated().map { row, author in
                passes[apartments[row]].map {
                    right($0, author != nil && author == viewer, row)
                } ?? false
            }
            return .boolean(allowed, nil)
        }
    }

    /// The person whom each row names: null where there is no such account any more, or it is not
    /// shown.
    func people<Names>(
        _ records: Records<Names>, _ person: PersonColumns<Names>, _ selection: Selection,
        isShown: (_ row: Int) -> Bool = { _ in true }
    ) -> One<UserRows> {
        guard records.has(person.name) else {
            let error = request.unexpected(
                "rows of \(Names.self) were loaded without \(person.name)")
            return .failed(parents: records.count, error)
        }
        return One(records, person, selection, isShown: isShown)
    }
}

// Fields that many types share, each resolved in one place. A type adopts them with a protocol;
// otherwise the compiler requires its own resolver.

public import GraphQLCore
import Postgres
public import Schema

/// Objects that belong to a complex. Their payload is a `TenantPayload`. A subject's `…Rows` file
/// says which of its objects are.
public protocol ComplexRows: ObjectRows {}

/// Objects with an author. Their payload is an `AuthoredPayload`.
public protocol AuthoredRows: ComplexRows {}

/// A loader's payload for rows with an author.
protocol AuthoredPayload: TenantPayload {
    /// Nil if it is no longer known.
    func author(_ row: Int) -> PostgresUUID?
}

/// Columns of rows with an author.
protocol AuthoredColumn: ComplexColumn {
    static var author: PersonColumns<Self> { get }
}

extension Records: AuthoredPayload where Names: AuthoredColumn {
    func author(_ row: Int) -> PostgresUUID? { uuid(Names.author.id, row) }
}

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

    /// Complexes by number. Precondition: they exist, since rows refer to them.
    func apartments(_ ids: [Int32], _ selection: Selection) async -> One<ApartmentRows> {
        await answer(ids.count) {
            One(try await loaders.apartments.load(ids)) { ApartmentRows($0, selection) }
        }
    }

    public func viewerIsAuthor(of rows: some AuthoredRows) async -> Leaves {
        let viewer = gate.viewer
        return Leaves(.boolean(rows.authors.map { viewer?.isSame(as: $0) == true }, nil))
    }

    /// One right of the viewer for each of some objects.
    func rights(
        of rows: some AuthoredRows,
        _ right: (ApartmentPass, _ isAuthor: Bool, _ row: Int) -> Bool
    ) async -> Leaves {
        await answer(rows.count) {
            let apartments = rows.apartments
            let passes = try await gate.apartments(apartments)
            let viewer = gate.viewer
            let allowed = rows.authors.enumerated().map { row, author in
                passes[apartments[row]].map {
                    right($0, viewer?.isSame(as: author) == true, row)
                } ?? false
            }
            return .boolean(allowed, nil)
        }
    }

    /// The person of each row: null if the account no longer exists, or is not shown.
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

// The loaders of one request: a row that several fields show is read once. What they bring is the
// same for all viewers; who may read it is asked afterwards.

import Postgres

/// Rows of one kind by their keys for one request: through the cache, or as a mutation's transaction
/// has read them.
struct RowLoader<Names: TableColumn>: Sendable {
    /// `$1` complexes, `$2` keys, side by side.
    let statement: Statement
    let rows: DataLoader<TenantKey, Names>

    /// The rows of keys; nothing is linked to those that are nil.
    func load(_ keys: [TenantKey?]) async throws(PostgresError) -> Linked<Names> {
        try await rows.load(keys)
    }
}

struct RequestLoaders: Sendable {
    let apartments: DataLoader<Int32, ApartmentColumn>
    let apartmentsByUUID: DataLoader<PostgresUUID, ApartmentColumn>
    let buildings: RowLoader<BuildingColumn>
    let households: RowLoader<HouseholdColumn>
    let memberships: RowLoader<MembershipColumn>
    /// The viewer's own membership of each complex.
    let ownMemberships: DataLoader<Int32, MembershipColumn>
    let feeds: RowLoader<FeedColumn>
    let comments: RowLoader<CommentColumn>
    /// Drafts too.
    let polls: RowLoader<PollColumn>
    let pollChoices: RowLoader<PollChoiceColumn>
    let pollTurnouts: RowLoader<PollTurnoutColumn>
    /// How many would be on the roll now.
    let pollEstimates: DataLoader<TenantKey, PollEstimateColumn>
    /// What the viewer may and did.
    let pollViewers: DataLoader<TenantKey, PollViewerColumn>
    let complaints: RowLoader<ComplaintColumn>
    let complaintsByNumber: DataLoader<ComplaintNumber, ComplaintColumn>
    let complaintEvents: RowLoader<ComplaintEventColumn>
    let notices: RowLoader<NoticeColumn>
    let contacts: RowLoader<ContactColumn>
    let schedules: RowLoader<ScheduleColumn>

    private let all: [any ForgettingLoader]

    init(_ application: Application, _ gate: Gate) {
        let make = LoaderMaker(application, gate)
        apartments = make.apartments(ApartmentQueries.byNumber) { .int4Array($0) }
        apartmentsByUUID = make.apartments(ApartmentQueries.byUUID) { .uuidArray($0) }
        buildings = make.rows(BuildingQueries.byKey, .office)
        households = make.rows(HouseholdQueries.byKey, .office)
        memberships = make.rows(MembershipQueries.byKey, .members)
        ownMemberships = make.ownMemberships()
        feeds = make.rows(FeedQueries.byKey, .feeds)
        comments = make.rows(CommentQueries.byKey, .feeds)
        polls = make.rows(PollQueries.byKey, .polls)
        pollChoices = make.rows(PollPartQueries.choicesByKey, .polls)
        pollTurnouts = make.rows(PollPartQueries.turnout, .polls)
        pollEstimates = make.rows(PollPartQueries.estimate, nil).rows
        pollViewers =
            make.rows(
                PollPartQueries.viewer, nil, [Parameter(gate.viewer?.id, Parameter.uuid)]
            ).rows
        complaints = make.rows(ComplaintQueries.byKey, .complaints)
        complaintsByNumber = make.complaintsByNumber()
        complaintEvents = make.rows(ComplaintEventQueries.byKey, .complaints)
        notices = make.rows(NoticeQueries.byKey, .notices)
        contacts = make.rows(ContactQueries.byKey, .office)
        schedules = make.rows(ScheduleQueries.byKey, .office)
        all = make.all
    }

    /// Forgets what is known, between the serial fields of a mutation.
    func forget() {
        for loader in all { loader.forget() }
    }
}

private protocol ForgettingLoader: Sendable {
    func forget()
}

extension DataLoader: ForgettingLoader {}

/// Makes the loaders of a request, and knows all that it made.
private final class LoaderMaker {
    private let application: Application
    private let gate: Gate
    private(set) var all: [any ForgettingLoader] = []

    init(_ application: Application, _ gate: Gate) {
        self.application = application
        self.gate = gate
    }

    private func loader<Key, Names>(
        _ rows: @escaping @Sendable ([Key]) async throws(PostgresError) -> StoredPages
    ) -> DataLoader<Key, Names> {
        let batches = application.loaderBatches
        let loader = DataLoader<Key, Names> { (keys) async throws(PostgresError) in
            batches.add(keys.count)
            return try await rows(keys)
        }
        all.append(loader)
        return loader
    }

    /// - Parameter topic: nil for what is asked of the database each time
    func rows<Names>(
        _ statement: Statement, _ topic: CacheTopic?, _ more: [Parameter] = []
    ) -> RowLoader<Names> {
        RowLoader(
            statement: statement,
            rows: loader { [application, gate] (keys) async throws(PostgresError) in
                try await application.pages(
                    gate, statement, of: keys, more, topic: topic, limit: 1)
            })
    }

    func apartments<Key>(
        _ statement: Statement, _ parameter: @escaping @Sendable ([Key]) -> Parameter
    ) -> DataLoader<Key, ApartmentColumn> {
        loader { [application, gate] (keys) async throws(PostgresError) in
            try await application.pages(
                gate, BoundStatement(statement, [parameter(keys)]), parents: keys.count, in: [],
                topic: .directory, limit: 1)
        }
    }

    func ownMemberships() -> DataLoader<Int32, MembershipColumn> {
        loader { [application, gate] (apartments) async throws(PostgresError) in
            try await application.pages(
                gate,
                BoundStatement(
                    MembershipQueries.ofAccount,
                    [.int4Array(apartments), Parameter(gate.viewer?.id, Parameter.uuid)]),
                parents: apartments.count, in: apartments, topic: nil, limit: 1)
        }
    }

    func complaintsByNumber() -> DataLoader<ComplaintNumber, ComplaintColumn> {
        loader { [application, gate] (keys) async throws(PostgresError) in
            let apartments = keys.map(\.apartment)
            return try await application.pages(
                gate,
                BoundStatement(
                    ComplaintQueries.byNumber,
                    [.int4Array(apartments), .int4Array(keys.map(\.number))]),
                parents: keys.count, in: apartments, topic: .complaints, limit: 1)
        }
    }
}

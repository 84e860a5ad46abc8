// Polls by key, and what hangs on them. What depends on the viewer is never kept.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a poll's fields need of it.
struct PollPayload: TenantPayload {
    let table: StoredTable
    private typealias Position = PollQueries.Position

    func apartment(_ row: Int) -> Int32 { table.int32s(Position.apartment)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: table.uuids(Position.id)[row])
    }

    private func name(_ position: Int, _ row: Int) -> String {
        String(decoding: table.text(position).bytes(row), as: UTF8.self)
    }

    func purpose(_ row: Int) -> PollPurpose {
        PollPurpose(name: name(Position.purpose, row)) ?? .survey
    }

    func votingUnit(_ row: Int) -> VotingUnit {
        VotingUnit(name: name(Position.votingUnit, row)) ?? .household
    }

    func ballotMode(_ row: Int) -> BallotMode {
        BallotMode(name: name(Position.ballotMode, row)) ?? .secret
    }

    func state(_ row: Int) -> PollState { PollState(name: name(Position.state, row)) ?? .draft }

    func visibility(_ row: Int) -> ResultsVisibility {
        ResultsVisibility(name: name(Position.resultsVisibility, row)) ?? .afterPublish
    }

    func relations(_ row: Int) -> [ResidentRelation] {
        name(Position.relations, row).split(separator: ",")
            .compactMap { ResidentRelation(name: String($0)) }
    }

    /// nil before opening.
    func electorateSize(_ row: Int) -> Int32? {
        table.isNull(Position.electorateSize, row)
            ? nil : table.int32s(Position.electorateSize)[row]
    }

    /// Whether only those see it who write such polls.
    func isDraft(_ row: Int) -> Bool { table.isNull(Position.scheduledAt, row) }

    func isNamedSurvey(_ row: Int) -> Bool {
        ballotMode(row) == .named && purpose(row) == .survey
    }
}

/// Loaders of one request.
struct PollLoaders: Sendable {
    /// Polls with their authors; drafts too.
    let byKey: RowLoader
    let choices: RowLoader
    let turnout: RowLoader
    /// How many would be on the roll now.
    let estimate: DataLoader<TenantKey>
    /// What the viewer may and did.
    let viewer: DataLoader<TenantKey>

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(gate, PollQueries.byKey, "poll", topic: .polls)
        choices = application.rowLoader(
            gate, PollPartQueries.choicesByKey, "poll choice", topic: .polls)
        turnout = application.rowLoader(
            gate, PollPartQueries.turnout, "poll turnout", topic: .polls)
        estimate = DataLoader { (keys: [TenantKey]) async throws(PostgresError) in
            try await application.freshPages(PollPartQueries.estimate, keys, limit: 1)
        }
        viewer = DataLoader { (keys: [TenantKey]) async throws(PostgresError) in
            try await application.freshPages(
                PollPartQueries.viewer, keys, [Parameter(gate.viewer?.id, Parameter.uuid)],
                limit: 1)
        }
    }

    func forget() {
        for loader in [byKey, choices, turnout] { loader.forget() }
        for loader in [estimate, viewer] { loader.forget() }
    }
}

extension Application {
    /// Rows of polls by key, kept under the version of the complex's polls.
    func pollPages(
        _ gate: Gate, _ statement: Statement, _ keys: [TenantKey], _ more: [Parameter] = [],
        tag: UInt8, limit: Int, describe: (inout ByteWriter) -> Void = { _ in }
    ) async throws(PostgresError) -> StoredPages {
        try await tenantPages(
            gate, statement,
            keys.parameters + more,
            apartments: keys.map(\.apartment), topic: .polls, limit: limit
        ) { out in
            out.byte(tag)
            for key in keys { out.uuid(key.uuid) }
            describe(&out)
        }
    }

    /// Rows by key that are asked of the database each time.
    func freshPages(
        _ statement: Statement, _ keys: [TenantKey], _ more: [Parameter] = [], limit: Int,
        isReversed: Bool = false
    ) async throws(PostgresError) -> StoredPages {
        let rows = try await database.query(
            statement,
            keys.parameters + more)
        return try StoredPages(
            rows.stored(), parents: keys.count, limit: limit, isReversed: isReversed)
    }
}

extension PollRows {
    /// Polls as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = PollQueries.Position
        let payload = PollPayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(PollFields.id) { GlobalID(.poll, payload.key($0)) },
            revision: column(PollFields.revision, Position.revision),
            createdAt: column(PollFields.createdAt, Position.createdAt),
            editedAt: column(PollFields.editedAt, Position.editedAt),
            purpose: column.names(PollFields.purpose, Position.purpose, PollPurpose.names),
            title: column(PollFields.title, Position.title),
            description: column(PollFields.description, Position.description),
            method: column.names(PollFields.method, Position.method, PollMethod.names),
            votingUnit: column.names(PollFields.votingUnit, Position.votingUnit, VotingUnit.names),
            ballotMode: column.names(PollFields.ballotMode, Position.ballotMode, BallotMode.names),
            resultsVisibility: column.names(
                PollFields.resultsVisibility, Position.resultsVisibility, ResultsVisibility.names),
            state: column.names(PollFields.state, Position.state, PollState.names),
            opensAt: column(PollFields.opensAt, Position.opensAt),
            closesAt: column(PollFields.closesAt, Position.closesAt),
            closedAt: column(PollFields.closedAt, Position.closedAt),
            cancelledReason: column(PollFields.cancelledReason, Position.cancelledReason),
            minSelections: column(PollFields.minSelections, Position.minSelections),
            maxSelections: column(PollFields.maxSelections, Position.maxSelections),
            quorum: One(table, threshold: Position.quorum),
            passRule: One(table, threshold: Position.passRule),
            commentCount: column(PollFields.commentCount, Position.commentCount))
    }
}

extension One where Rows == ThresholdRows {
    /// The thresholds of polls, null where there are none.
    fileprivate init(_ table: StoredTable, threshold position: Int) {
        self.init(
            ThresholdRows(
                count: table.count, basis: table.ordinals(position, of: ThresholdBasis.names),
                numerator: table.column(position + 1), denominator: table.column(position + 2),
                inclusive: table.column(position + 3)),
            link: (0..<table.count).map {
                table.isNull(position, $0) ? ResolvedField.null : Int32($0)
            })
    }
}

/// What the resolvers of a choice's fields need of it.
struct PollChoicePayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 {
        table.int32s(PollPartQueries.ChoicePosition.apartment)[row]
    }

    func key(_ row: Int) -> TenantKey {
        TenantKey(
            apartment: apartment(row), uuid: table.uuids(PollPartQueries.ChoicePosition.id)[row])
    }
}

extension PollChoiceRows {
    /// Choices as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = PollPartQueries.ChoicePosition
        let payload = PollChoicePayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let ids = table.uuids(Position.id)
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: selection.contains(PollChoiceFields.id)
                ? GlobalID.column(table.count) { row in
                    GlobalID(
                        .pollChoice,
                        TenantKey(apartment: payload.apartment(row), uuid: ids[row]))
                } : nil,
            title: column(PollChoiceFields.title, Position.title),
            description: column(PollChoiceFields.description, Position.description),
            position: column(PollChoiceFields.position, Position.position),
            isAbstention: column(PollChoiceFields.isAbstention, Position.isAbstention))
    }
}

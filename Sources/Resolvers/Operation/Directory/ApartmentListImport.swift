// The directory of complexes from the government's list service: page by page, each page in its own
// transaction together with the job's progress, so that nothing is repeated.

internal import Logging
public import Postgres

/// Imports of the government's list as jobs.
public struct ApartmentListImport: Sendable {
    /// Rows requested at once, and stored by one statement.
    public static let pageRows = 500
    /// Maximum refused rows that are recorded; further ones are only counted.
    static let failureLimit = 1_000

    /// Its progress.
    public struct Progress: Sendable, Equatable {
        public var processed: Int
        public var total: Int
    }

    /// Its outcome.
    public struct Report: Sendable, Equatable {
        public let job: PostgresUUID
        public let inserted: Int
        public let updated: Int
        public let processed: Int
        /// Complexes whose facts were stored.
        public let facts: Int
        /// The expected value of `processed`; nil if the service never stated it.
        public let expected: Int?
        /// Rows that were refused, and why the job ended early.
        public let failures: [String]
        public let isComplete: Bool
    }

    let database: PostgresClient
    let source: any ApartmentListSource
    let facts: (any ApartmentFactsSource)?

    public init(
        _ database: PostgresClient, _ source: any ApartmentListSource,
        facts: (any ApartmentFactsSource)? = nil
    ) {
        self.database = database
        self.source = source
        self.facts = facts
    }

    /// Starts an import of these provinces (all if none is given), or resumes one of the same
    /// provinces that ended early within the last day, and runs it to its end. An import from
    /// another source, or of a list that now announces another number of rows, starts over.
    ///
    /// - Parameter withFacts: whether to request the facts of each complex after the list
    /// - Returns: nil while another import is running
    public func run(
        sidoCodes: [String], withFacts: Bool = false,
        progress: @Sendable (Progress) -> Void = { _ in }
    ) async throws(PostgresError) -> Report? {
        try await run(progress: progress) { session throws(PostgresError) in
            try await JobQueries.begin(Array(Set(sidoCodes)).sorted(), withFacts, session)
        }
    }

    /// Runs a job from where it stopped. nil if another import is running.
    func run(_ job: PostgresUUID) async throws(PostgresError) -> Report? {
        try await run(progress: { _ in }) { _ in job }
    }

    private func run(
        progress: @Sendable (Progress) -> Void,
        begin: (PostgresSession) async throws(PostgresError) -> PostgresUUID
    ) async throws(PostgresError) -> Report? {
        let job = try await database.withSession {
            session throws(PostgresError) -> PostgresUUID? in
            // Held by the connection: released if this node dies.
            guard try await ApartmentImportQueries.lockSession(session) else { return nil }
            let job = try await begin(session)
            guard var state = try await JobQueries.state(of: job, session) else { return nil }
            do {
                try await work(&state, session, progress)
                try await importFacts(&state, session, progress)
                try await JobQueries.finish(job, "SUCCEEDED", session)
            } catch let failure as ApartmentSourceFailure {
                try await JobQueries.fail(
                    job, [(row: nil, message: failure.description)], session)
                try await JobQueries.finish(job, "FAILED", session)
            } catch {
                throw error as? PostgresError ?? .cancelled
            }
            return job
        }
        guard let job else { return nil }
        return try await JobQueries.report(of: job, database)
    }

    private func work(
        _ state: inout JobQueries.State, _ session: PostgresSession,
        _ progress: @Sendable (Progress) -> Void
    ) async throws {
        let address = address(withFacts: state.withFacts)
        if state.source != address { try await JobQueries.restart(&state, at: address, session) }
        do {
            try await readLists(&state, session, progress)
        } catch is ListChange {
            // Its pages have changed: what was read of them is not part of the new list.
            try await JobQueries.restart(&state, at: address, session)
            do {
                try await readLists(&state, session, progress)
            } catch let change as ListChange {
                throw ApartmentSourceFailure(
                    "the list announced \(change.before) rows, and \(change.now) while it was read")
            }
        }
    }

    private func address(withFacts: Bool) -> String {
        ([source.address] + (withFacts ? [facts?.address ?? ""] : [])).joined(separator: "\n")
    }

    /// A total other than the one first announced by the list.
    private struct ListChange: Error {
        let before: Int
        let now: Int
    }

    private func readLists(
        _ state: inout JobQueries.State, _ session: PostgresSession,
        _ progress: @Sendable (Progress) -> Void
    ) async throws {
        // No province means one list of the whole country.
        let lists: [String?] = state.parts.isEmpty ? [nil] : state.parts
        if state.listTotals.isEmpty { try await announce(lists, &state, session) }
        while state.doneParts < lists.count {
            let number = state.donePages + 1
            let announced = state.listTotals[state.doneParts]
            let page = try await source.page(
                sido: lists[state.doneParts], number: number, rows: Self.pageRows)
            // A failing service returns an empty page with a total of 0.
            if page.total > 0, page.total != announced {
                throw ListChange(before: announced, now: page.total)
            }
            try Self.checkLength(of: page, number, announced: announced)
            let isLast = number * Self.pageRows >= announced
            try await store(page, isLast: isLast, &state, session)
            progress(Progress(processed: state.processed, total: state.total ?? 0))
        }
    }

    /// Refuses a page that ends the list early, since the missing rows would never be requested,
    /// and one with more rows than remain.
    static func checkLength(
        of page: ApartmentListPage, _ number: Int, announced: Int
    ) throws(ApartmentSourceFailure) {
        let before = (number - 1) * pageRows
        let isEmptyTooEarly = page.rows.isEmpty && before < announced
        let expected = min(pageRows, max(0, page.total - before))
        guard isEmptyTooEarly || page.rows.count != expected else { return }
        throw ApartmentSourceFailure(
            "page \(number) of the list has \(page.rows.count) rows, but the list is to have "
                + "\(max(announced, page.total)) and only \(before) came before")
    }

    private func announce(
        _ lists: [String?], _ state: inout JobQueries.State, _ session: PostgresSession
    ) async throws {
        for list in lists {
            state.listTotals.append(try await source.page(sido: list, number: 1, rows: 1).total)
        }
        let total = state.listTotals.reduce(0, +)
        // The facts of each follow.
        state.total = state.withFacts ? total * 2 : total
        try await JobQueries.setTotals(state, session)
    }

    private func store(
        _ page: ApartmentListPage, isLast: Bool, _ state: inout JobQueries.State,
        _ session: PostgresSession
    ) async throws(PostgresError) {
        var rows: [ApartmentImportRow] = []
        var refused: [(row: Int?, message: String)] = []
        var seen: Set<String> = []
        for (index, fields) in page.rows.enumerated() {
            do throws(ApartmentImportRow.Refusal) {
                let row = try ApartmentImportRow(fields: fields)
                // The list has a complex twice; the first one is used.
                if seen.insert(row.kaptCode).inserted { rows.append(row) }
            } catch {
                let name = fields.prefix(2).joined(separator: " ").prefix(60)
                refused.append((state.processed + index + 1, "\(name): \(error.reason)"))
            }
        }
        try await session.execute(script: "BEGIN")
        let stored = try await ApartmentImportQueries.store(rows, session)
        if !refused.isEmpty { try await JobQueries.fail(state.job, refused, session) }
        state.advance(by: page.rows.count, isLast: isLast)
        try await JobQueries.advance(
            state, inserted: stored.inserted, updated: stored.updated, session)
        if stored.inserted + stored.updated > 0 { try await DirectoryQueries.bump(session) }
        try await session.execute(script: "COMMIT")
    }
}

extension DueWork.Step {
    static let apartmentsImport = DueWork.Step(name: "apartmentsImport", run: startImport)

    /// Runs waiting imports, one at a time, separately from scheduled work: they take minutes.
    @Sendable private static func startImport(_ application: Application) async throws -> Int {
        guard let source = application.apartmentList,
            let job = try await JobQueries.claim(application.database)
        else { return 0 }
        let work = ApartmentListImport(
            application.database, source, facts: application.apartmentFacts)
        let logger = application.logger
        Task {
            do {
                let report = try await work.run(job)
                logger.info(
                    "import ended",
                    metadata: [
                        "job": "\(job)", "processed": "\(report?.processed ?? 0)",
                        "complete": "\(report?.isComplete ?? false)",
                    ])
            } catch {
                // The lock is free again: a node resumes from its last page.
                logger.warning("import broke off", metadata: ["error": "\(error)"])
            }
        }
        return 1
    }
}

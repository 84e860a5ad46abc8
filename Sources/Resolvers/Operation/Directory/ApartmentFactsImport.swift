// The facts of each complex, after the list is read: several complexes at once, and each step in
// its own transaction together with the job's progress, so that nothing is requested twice.

internal import Postgres

extension ApartmentListImport {
    /// Complexes of one step.
    static let factsPerStep = 100
    /// Concurrently requested complexes.
    static let factsAtOnce = 8

    func importFacts(
        _ state: inout JobQueries.State, _ session: PostgresSession,
        _ progress: @Sendable (Progress) -> Void
    ) async throws {
        guard state.withFacts else { return }
        guard let facts else {
            throw ApartmentSourceFailure("this node knows no basis service")
        }
        let provinces = state.parts.flatMap(Sido.legalCodes).sorted()
        if state.factsAfter == nil {
            state.factsAfter = ""
            let count = try await ApartmentFactsQueries.count(in: provinces, session)
            state.total = state.processed + count
            try await JobQueries.setTotals(state, session)
        }
        while let after = state.factsAfter {
            let step = try await ApartmentFactsQueries.next(
                Self.factsPerStep, after: after, in: provinces, session)
            guard let last = step.last else { return }
            let answers = try await Self.ask(step.map(\.kaptCode), facts)
            state.factsAfter = last.kaptCode
            try await store(zip(step, answers), &state, session)
            progress(Progress(processed: state.processed, total: state.total ?? 0))
        }
    }

    /// Answers in the order of the codes. One that is unavailable ends the requests.
    private static func ask(
        _ codes: [String], _ source: any ApartmentFactsSource
    ) async throws -> [[ApartmentFactsField: String]?] {
        try await withThrowingTaskGroup(of: (Int, [ApartmentFactsField: String]?).self) { group in
            var answers = [[ApartmentFactsField: String]?](repeating: nil, count: codes.count)
            for (index, code) in codes.enumerated() {
                if index >= factsAtOnce, let (place, answer) = try await group.next() {
                    answers[place] = answer
                }
                group.addTask { (index, try await source.facts(of: code)) }
            }
            for try await (place, answer) in group { answers[place] = answer }
            return answers
        }
    }

    private func store(
        _ step: some Sequence<(ApartmentFactsQueries.Place, [ApartmentFactsField: String]?)>,
        _ state: inout JobQueries.State, _ session: PostgresSession
    ) async throws(PostgresError) {
        var rows: [(apartment: Int32, facts: ApartmentFactsRow)] = []
        var refused: [(row: Int?, message: String)] = []
        for (place, answer) in step {
            state.processed += 1
            guard let answer else {
                refused.append(
                    (state.processed, "\(place.kaptCode): the basis service does not know it"))
                continue
            }
            let row = ApartmentFactsRow(answer)
            rows.append((place.apartment, row))
            for reason in row.refused {
                refused.append((state.processed, "\(place.kaptCode): \(reason)"))
            }
        }
        state.facts += rows.count
        try await session.execute(script: "BEGIN")
        try await ApartmentFactsQueries.store(rows, session)
        if !refused.isEmpty { try await JobQueries.fail(state.job, refused, session) }
        try await JobQueries.advanceFacts(state, session)
        if !rows.isEmpty { try await DirectoryQueries.bump(session) }
        try await session.execute(script: "COMMIT")
    }
}

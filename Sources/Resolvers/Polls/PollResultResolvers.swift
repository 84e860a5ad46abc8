// Results of polls: kept like other lists, and shown only where they are what was announced.

public import GraphQLCore
import Postgres
public import Schema

/// Results and tallies of polls, and which of them are not what was announced.
private struct ResultPages: Sendable {
    let results: StoredPages
    let tallies: StoredPages
    /// Places of the polls that have a result.
    let present: [Int]
    let failures: [Int: PollSignatureFailure]
}

extension RequestResolvers {
    private func resultPages(
        _ keys: [TenantKey], isFresh: Bool
    ) async throws(PostgresError) -> ResultPages {
        let choices = PollForm.choiceCount.upperBound
        let (results, tallies): (StoredPages, StoredPages)
        if isFresh {
            results = try await application.freshPages(PollPartQueries.results, keys, limit: 1)
            tallies = try await application.freshPages(
                PollPartQueries.tallies, keys, limit: choices)
        } else {
            results = try await application.pollPages(
                gate, PollPartQueries.results, keys, tag: 36, limit: 1)
            tallies = try await application.pollPages(
                gate, PollPartQueries.tallies, keys, tag: 37, limit: choices)
        }
        let present = keys.indices.filter { results.link[$0] >= 0 }
        var failures: [Int: PollSignatureFailure] = [:]
        for (index, poll) in try await frozenPolls(present, keys) {
            do throws(PollSignatureFailure) {
                try verify(poll, AnnouncedResult.shown(results, tallies, of: index))
            } catch {
                failures[index] = error
            }
        }
        return ResultPages(
            results: results, tallies: tallies, present: present, failures: failures)
    }

    /// Opened polls as they are now, with their places. Never kept.
    private func frozenPolls(
        _ places: [Int], _ keys: [TenantKey]
    ) async throws(PostgresError) -> [(Int, FrozenPoll)] {
        if places.isEmpty { return [] }
        let polls = try await PollSignatureQueries.polls(
            places.map { keys[$0] }, application.database)
        let byKey = Dictionary(polls.map { ($0.key, $0) }) { first, _ in first }
        return places.compactMap { place in byKey[keys[place]].map { (place, $0) } }
    }

    /// Refuses a poll, or what is announced of it, that is not what was signed.
    private func verify(
        _ poll: FrozenPoll, _ announced: (result: AnnouncedResult, signature: [UInt8]?)?
    ) throws(PollSignatureFailure) {
        let signer = application.ballotSeal.signer
        try signer.verify(poll)
        if let announced {
            try signer.verify(announced.result, announced.signature, of: poll)
        }
    }

    public func result(of poll: PollRows, selecting selection: Selection) async
        -> One<PollResultRows>
    {
        let payload = poll.payload(PollPayload.self)
        do {
            let isVisible = try await seesResults(payload, poll.count)
            let shown = (0..<poll.count).filter { isVisible[$0] }
            let keys = shown.map(payload.key)
            var pages = try await resultPages(keys, isFresh: false)
            if !pages.failures.isEmpty {
                // The two lists may be of two moments, with a closing or a tie-break in between.
                pages = try await resultPages(keys, isFresh: true)
            }
            var link = [Int32](repeating: ResolvedField.null, count: poll.count)
            var errors: [FieldError] = []
            for index in pages.present {
                if let failure = pages.failures[index] {
                    link[shown[index]] = ResolvedField.error(errors.count)
                    errors.append(unexpected("\(failure)"))
                } else {
                    link[shown[index]] = Int32(index)
                }
            }
            let rows = PollResultRows(pages.results, pages.tallies, selection)
            return One(rows, link: link, errors: errors)
        } catch {
            return .failed(PollResultRows(count: 0), parents: poll.count, fault(error))
        }
    }
}

extension AnnouncedResult {
    /// What a page of results and one of tallies show of a poll, and its signature; nil of a
    /// running count, which announces nothing.
    fileprivate static func shown(
        _ results: StoredPages, _ tallies: StoredPages, of parent: Int
    ) -> (result: AnnouncedResult, signature: [UInt8]?)? {
        typealias Position = PollPartQueries.ResultPosition
        typealias Choice = PollPartQueries.ChoicePosition
        let (table, row) = (results.table, Int(results.link[parent]))
        guard row >= 0, !table.isNull(Position.outcome, row) else { return nil }
        let text = { (column: Int) -> String? in
            table.isNull(column, row)
                ? nil : String(decoding: table.text(column).bytes(row), as: UTF8.self)
        }
        let number = { (column: Int) in
            table.isNull(column, row) ? -1 : table.int32s(column)[row]
        }
        let result = AnnouncedResult(
            outcome: text(Position.outcome) ?? "",
            quorumMet: table.isNull(Position.quorumMet, row)
                ? nil : table.booleans(Position.quorumMet)[row],
            ballots: number(Position.ballots), abstentions: number(Position.abstentions),
            invalid: number(Position.invalid), tieBreakNote: text(Position.tieBreakNote),
            countedAt: Timestamp(
                microseconds: table.timestamps(Position.countedAt).values[row]),
            votedOnline: number(Position.votedOnline), votedPaper: number(Position.votedPaper),
            ballotDigest: text(Position.ballotDigest).flatMap(Hexadecimal.bytes),
            tallies: tallies.range(of: parent).map { place in
                AnnouncedResult.Tally(
                    choice: tallies.table.uuids(Choice.id)[place],
                    votes: tallies.table.int32s(Choice.votes)[place],
                    isWinner: tallies.table.booleans(Choice.isWinner)[place])
            })
        return (result, text(Position.signature).flatMap(Hexadecimal.bytes))
    }
}

extension PollResultRows {
    /// One row for each key of the pages; those without a result are linked to by nobody.
    fileprivate init(_ results: StoredPages, _ tallies: StoredPages, _ selection: Selection) {
        typealias Position = PollPartQueries.ResultPosition
        typealias Choice = PollPartQueries.ChoicePosition
        let count = results.ends.count
        guard results.table.count > 0 else {
            self.init(count: 0)
            return
        }
        let places = results.link.map { max(0, Int($0)) }
        let table = results.table.selecting(places)
        let ballots = table.int32s(Position.ballots)
        let votes = tallies.table.count > 0 ? tallies.table.int32s(Choice.votes) : []
        let isWinner = tallies.table.count > 0 ? tallies.table.booleans(Choice.isWinner) : []
        let isAbstention =
            tallies.table.count > 0 ? tallies.table.booleans(Choice.isAbstention) : []
        var shares: [Double] = []
        var winners: [Int32] = []
        var winnerEnds: [UInt32] = []
        var abstentions: [Int32] = []
        for parent in 0..<count {
            let range = tallies.range(of: parent)
            shares += range.map {
                PollShare.percentage(Int(votes[$0]), of: Int(ballots[parent]))
            }
            winners += range.filter { isWinner[$0] }.map { Int32($0) }
            winnerEnds.append(UInt32(winners.count))
            abstentions.append(range.filter { isAbstention[$0] }.reduce(0) { $0 + votes[$1] })
        }
        let isFinal = (0..<count).map { !table.isNull(Position.outcome, $0) }
        self.init(
            count: count,
            tallies: selection.contains(PollResultFields.tallies)
                ? Many(
                    ChoiceTallyRows(
                        count: votes.count,
                        choice: One(
                            PollChoiceRows(
                                tallies.table,
                                selection.below(PollResultFields.tallies)
                                    .below(ChoiceTallyFields.choice))),
                        votes: .int32(votes, nil), percentage: .double(shares, nil)),
                    ends: tallies.ends) : nil,
            abstentions: .int32(abstentions, nil),
            invalid: table.column(Position.invalid),
            quorumMet: table.column(Position.quorumMet),
            outcome: Self.outcomes(table, isFinal),
            winners: selection.contains(PollResultFields.winners)
                ? Many(
                    PollChoiceRows(tallies.table, selection.below(PollResultFields.winners)),
                    ends: winnerEnds, link: winners) : nil,
            tieBreakNote: table.column(Position.tieBreakNote), isFinal: .boolean(isFinal, nil),
            countedAt: table.column(Position.countedAt))
    }

    /// A running count decides nothing.
    private static func outcomes(_ table: StoredTable, _ isFinal: [Bool]) -> Column {
        let text = table.text(PollPartQueries.ResultPosition.outcome)
        return .enumeration(
            isFinal.indices.map { row in
                let name = String(decoding: text.bytes(row), as: UTF8.self)
                let outcome = isFinal[row] ? PollOutcome(name: name) : nil
                return (outcome ?? .undecided).rawValue
            }, nil)
    }
}

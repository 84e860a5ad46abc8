// Results of polls: cached like other lists, and shown only if they are what was announced.

public import GraphQLCore
import Postgres
public import Schema

/// Results and tallies of polls, and which of them are not what was announced.
private struct ResultPages: Sendable {
    let results: StoredPages
    let tallies: StoredPages
    /// Positions of the polls that have a result.
    let present: [Int]
    let failures: [Int: PollSignatureFailure]
}

extension Polls {
    private func resultPages(
        _ keys: [TenantKey], isFresh: Bool
    ) async throws(PostgresError) -> ResultPages {
        let choices = PollForm.choiceCount.upperBound
        let topic: CacheTopic? = isFresh ? nil : .polls
        let results = try await pages(
            PollPartQueries.results, of: keys, topic: topic, limit: 1)
        let tallies = try await pages(
            PollPartQueries.tallies, of: keys, topic: topic, limit: choices)
        let present = keys.indices.filter { results.link[$0] >= 0 }
        var failures: [Int: PollSignatureFailure] = [:]
        let texts = try await PollChoices(request).signedTexts(of: present.map { keys[$0] })
        for (index, poll) in try await frozenPolls(present, keys) {
            do throws(PollSignatureFailure) {
                try verify(poll, AnnouncedResult.shown(results, tallies, of: index))
                if let failure = texts.failure(
                    of: poll.key, Records(tallies.table), tallies.range(of: index))
                {
                    throw failure
                }
            } catch {
                failures[index] = error
            }
        }
        return ResultPages(
            results: results, tallies: tallies, present: present, failures: failures)
    }

    /// Opened polls as they are now, with their positions. Never cached.
    private func frozenPolls(
        _ places: [Int], _ keys: [TenantKey]
    ) async throws(PostgresError) -> [(Int, FrozenPoll)] {
        if places.isEmpty { return [] }
        let polls = try await PollSignatureQueries.polls(
            places.map { keys[$0] }, application.database)
        let byKey = Dictionary(polls.map { ($0.key, $0) }) { first, _ in first }
        return places.compactMap { place in byKey[keys[place]].map { (place, $0) } }
    }

    /// Refuses a poll, or its announced result, if it is not what was signed.
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
        let polls = poll.records
        return await answer(polls.count) {
            let isVisible = try await seesResults(polls)
            let shown = (0..<polls.count).filter { isVisible[$0] }
            let keys = shown.map(polls.key)
            var pages = try await resultPages(keys, isFresh: false)
            if !pages.failures.isEmpty {
                // The two lists may be from two moments, with a closing or a tie-break in between.
                pages = try await resultPages(keys, isFresh: true)
            }
            var link = [Int32](repeating: ResolvedField.null, count: polls.count)
            var errors: [FieldError] = []
            for index in pages.present {
                if let failure = pages.failures[index] {
                    link[shown[index]] = ResolvedField.error(errors.count)
                    errors.append(request.unexpected("\(failure)"))
                } else {
                    link[shown[index]] = Int32(index)
                }
            }
            let rows = PollResultRows(pages.results, pages.tallies, selection)
            return One(rows, link: link, errors: errors)
        }
    }
}

extension AnnouncedResult {
    /// The content of a poll's result and tallies, and its signature; nil for a running count,
    /// which announces nothing.
    fileprivate static func shown(
        _ results: StoredPages, _ tallies: StoredPages, of parent: Int
    ) -> (result: AnnouncedResult, signature: [UInt8]?)? {
        let (records, row) = (
            Records<PollResultColumn>(results.table), Int(results.link[parent])
        )
        guard row >= 0, !records.isNull(.outcome, row) else { return nil }
        let number = { (column: PollResultColumn) in
            records.isNull(column, row) ? -1 : records.int32s(column)[row]
        }
        let choices = Records<PollChoiceColumn>(tallies.table)
        let result = AnnouncedResult(
            outcome: records.string(.outcome, row) ?? "",
            quorumMet: records.isNull(.quorumMet, row) ? nil : records.booleans(.quorumMet)[row],
            ballots: number(.ballots), abstentions: number(.abstentions),
            invalid: number(.invalid), tieBreakNote: records.string(.tieBreakNote, row),
            countedAt: Timestamp(microseconds: records.timestamps(.countedAt).values[row]),
            votedOnline: number(.votedOnline), votedPaper: number(.votedPaper),
            ballotDigest: records.string(.ballotDigest, row).flatMap(Hexadecimal.bytes),
            tallies: tallies.range(of: parent).map { place in
                AnnouncedResult.Tally(
                    choice: choices.uuids(.id)[place], votes: choices.int32s(.votes)[place],
                    isWinner: choices.booleans(.isWinner)[place])
            })
        return (result, records.string(.signature, row).flatMap(Hexadecimal.bytes))
    }
}

extension PollResultRows {
    /// One row for each key of the pages; nothing links to those without a result.
    fileprivate init(_ results: StoredPages, _ tallies: StoredPages, _ selection: Selection) {
        let count = results.ends.count
        guard results.table.count > 0 else {
            self = .none
            return
        }
        let records = Records<PollResultColumn>(results.table)
            .selecting(results.link.map { max(0, Int($0)) })
        let choices = Records<PollChoiceColumn>(tallies.table)
        let ballots = records.int32s(.ballots)
        let votes = choices.int32s(.votes)
        let isWinner = choices.booleans(.isWinner)
        let isAbstention = choices.booleans(.isAbstention)
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
        let isFinal = (0..<count).map { !records.isNull(.outcome, $0) }
        self.init(
            count: count,
            tallies: selection.contains(PollResultFields.tallies)
                ? Many(
                    ChoiceTallyRows(
                        count: votes.count,
                        choice: One(
                            PollChoiceRows(
                                choices,
                                selection.below(PollResultFields.tallies)
                                    .below(ChoiceTallyFields.choice))),
                        votes: .int32(votes, nil), percentage: .double(shares, nil)),
                    ends: tallies.ends) : nil,
            abstentions: .int32(abstentions, nil),
            invalid: records.column(.invalid),
            quorumMet: records.column(.quorumMet),
            outcome: Self.outcomes(records, isFinal),
            winners: selection.contains(PollResultFields.winners)
                ? Many(
                    PollChoiceRows(choices, selection.below(PollResultFields.winners)),
                    ends: winnerEnds, link: winners) : nil,
            tieBreakNote: records.column(.tieBreakNote), isFinal: .boolean(isFinal, nil),
            countedAt: records.column(.countedAt))
    }

    /// A running count decides nothing.
    private static func outcomes(
        _ results: Records<PollResultColumn>, _ isFinal: [Bool]
    ) -> Column {
        .enumeration(
            isFinal.indices.map { row in
                let name = isFinal[row] ? results.string(.outcome, row) : nil
                return (name.flatMap { PollOutcome(name: $0) } ?? .undecided).rawValue
            }, nil)
    }
}

// Choices wherever they are shown: of polls, by ID, in votes. Those of an opened poll are shown as
// signed, or not at all.

public import GraphQLCore
import Postgres
public import Schema

extension Polls {
    public func choices(of poll: PollRows, selecting selection: Selection) async
        -> Many<PollChoiceRows>
    {
        let polls = poll.records
        let keys = polls.keys
        return await answer(keys.count) {
            let limit = PollForm.choiceCount.upperBound
            var pages = try await pages(
                PollPartQueries.choices, of: keys, topic: .polls, limit: limit)
            let texts = try await PollChoices(request).signedTexts(of: keys)
            let choices = Records<PollChoiceColumn>(pages.table)
            let isSigned = keys.indices.allSatisfy {
                texts.failure(of: keys[$0], choices, pages.range(of: $0)) == nil
            }
            if !isSigned {
                // A cache may have them from before the poll was opened.
                pages = try await self.pages(
                    PollPartQueries.choices, of: keys, topic: nil, limit: limit)
            }
            return PollChoices(request).choiceLists(pages, selection) { parent, choices, rows in
                texts.failure(of: keys[parent], choices, rows)
                    ?? failure(of: polls, parent, texts.signed[keys[parent]])
            }
        }
    }

    /// Why choices cannot be shown with the rest of their poll; nil if they can. A cache may have
    /// the poll from before it was opened.
    private func failure(
        of polls: Records<PollColumn>, _ row: Int, _ signed: SignedTexts?
    ) -> PollSignatureFailure? {
        guard let signed else { return nil }
        let key = polls.key(row)
        guard ShownPoll(polls, row) == signed.poll else { return .choices(key) }
        guard polls.state(row) == .open else { return nil }
        let isValid = application.ballotSeal.signer.isValid(
            polls.string(.endSignature, row).flatMap(Hexadecimal.bytes),
            end: Timestamp(microseconds: polls.timestamps(.closesAt).values[row]), of: key,
            signed.signature)
        return isValid ? nil : .end(key)
    }
}

extension PollChoices {
    /// A list of choices for each parent; an error, and a line in the log, if they cannot be shown.
    func choiceLists(
        _ pages: StoredPages, _ selection: Selection,
        _ failure: (Int, Records<PollChoiceColumn>, Range<Int>) -> PollSignatureFailure?
    ) -> Many<PollChoiceRows> {
        let choices = Records<PollChoiceColumn>(pages.table)
        var ends: [UInt32] = []
        var states: [Int32] = []
        var link: [Int32] = []
        var errors: [FieldError] = []
        for parent in pages.ends.indices {
            let rows = pages.range(of: parent)
            if let failure = failure(parent, choices, rows) {
                states.append(ResolvedField.error(errors.count))
                errors.append(request.unexpected("\(failure)"))
            } else {
                states.append(0)
                link += rows.map { Int32($0) }
            }
            ends.append(UInt32(link.count))
        }
        return Many(
            PollChoiceRows(choices, selection), ends: ends,
            states: errors.isEmpty ? nil : states, link: link, errors: errors)
    }

    /// Choices by key, if their polls are visible.
    func pollChoices(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> One<PollChoiceRows> {
        await answer(keys.count) {
            let loaded = try await loaders.pollChoices.load(readableKeys(keys))
            let choices = loaded.records
            let polls = try await Polls(request).visiblePolls(choices.keys(.pollID))
            let visible = loaded.keeping { polls.row($0) != nil }
            let owners = visible.link.map { $0 < 0 ? nil : choices.key(.pollID, Int($0)) }
            let texts = try await signedTexts(of: owners.compactMap(\.self))
            var link = visible.link
            var errors: [FieldError] = []
            for (index, owner) in owners.enumerated() {
                guard let owner,
                    let failure = texts.failure(of: owner, choices, [Int(link[index])])
                else { continue }
                link[index] = ResolvedField.error(errors.count)
                errors.append(request.unexpected("\(failure)"))
            }
            return One(PollChoiceRows(choices, selection), link: link, errors: errors)
        }
    }
}

extension PollVotes {
    public func choices(of pollVote: PollVoteRows, selecting selection: Selection) async
        -> Many<PollChoiceRows>
    {
        let votes = pollVote.records
        return await answer(votes.count) {
            let polls = zip(votes.apartments, votes.uuids(.pollID)).map {
                TenantKey(apartment: $0, uuid: $1)
            }
            let pages = try await application.pages(
                gate,
                GroupedRead(
                    PollVoteListQueries.choices, in: polls.map(\.apartment),
                    [.uuidArray(polls.map(\.uuid)), .uuidArray(votes.uuids(.unitID))]),
                topic: nil, limit: PollForm.choiceCount.upperBound)
            let texts = try await PollChoices(request).signedTexts(of: polls)
            return PollChoices(request).choiceLists(pages, selection) { parent, choices, rows in
                texts.failure(of: polls[parent], choices, rows)
            }
        }
    }
}

extension RequestLoaders {
    var pollChoices: RowLoader<PollChoiceColumn> { rows(PollPartQueries.choicesByKey, .polls) }
}

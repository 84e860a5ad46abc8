// What a voter reads of a poll before voting: as signed, and as shown.

import Crypto
import Postgres
import Schema

/// The texts and the rules of a poll.
struct ShownPoll: Sendable, Equatable {
    let title: String
    /// SHA-256 of the description; nil if there is none.
    let descriptionDigest: [UInt8]?
    let purpose: PollPurpose
    let method: PollMethod
    let votingUnit: VotingUnit
    let ballotMode: BallotMode
    let resultsVisibility: ResultsVisibility
    let opensAt: Timestamp
    let minSelections: Int
    let maxSelections: Int
    let relations: [ResidentRelation]
    let quorum: PollThreshold?
    let passRule: PollThreshold?

    /// As signed.
    init(_ poll: FrozenPoll) {
        let form = poll.form
        title = form.title
        descriptionDigest = poll.descriptionDigest
        purpose = form.purpose
        method = form.method
        votingUnit = form.votingUnit
        ballotMode = form.ballotMode
        resultsVisibility = form.resultsVisibility
        opensAt = form.opensAt
        minSelections = form.minSelections
        maxSelections = form.maxSelections
        relations = form.relations
        quorum = form.quorum
        passRule = form.passRule
    }

    /// As shown.
    init(_ polls: Records<PollColumn>, _ row: Int) {
        title = polls.string(.title, row) ?? ""
        descriptionDigest = polls.string(.description, row).map {
            Array(SHA256.hash(data: Array($0.utf8)))
        }
        purpose = polls.purpose(row)
        method =
            polls.string(.method, row).flatMap { PollMethod(name: $0) } ?? .singleChoice
        votingUnit = polls.votingUnit(row)
        ballotMode = polls.ballotMode(row)
        resultsVisibility = polls.visibility(row)
        opensAt = Timestamp(microseconds: polls.timestamps(.opensAt).values[row])
        minSelections = Int(polls.int32s(.minSelections)[row])
        maxSelections = Int(polls.int32s(.maxSelections)[row])
        relations = polls.relations(row)
        quorum = PollThreshold(
            polls, row, .quorumBasis, .quorumNumerator, .quorumDenominator, .quorumInclusive)
        passRule = PollThreshold(
            polls, row, .passBasis, .passNumerator, .passDenominator, .passInclusive)
    }
}

extension PollThreshold {
    /// nil if the poll has none.
    fileprivate init?(
        _ polls: Records<PollColumn>, _ row: Int, _ basis: PollColumn, _ numerator: PollColumn,
        _ denominator: PollColumn, _ inclusive: PollColumn
    ) {
        guard let basis = polls.string(basis, row).flatMap({ ThresholdBasis(name: $0) }) else {
            return nil
        }
        self.init(
            basis: basis, numerator: polls.int32s(numerator)[row],
            denominator: polls.int32s(denominator)[row],
            isInclusive: polls.booleans(inclusive)[row])
    }
}

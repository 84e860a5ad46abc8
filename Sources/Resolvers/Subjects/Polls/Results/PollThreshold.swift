// Quorums and majorities: whole numbers only, so that exactly half is exactly half.

package import Schema

/// A fraction of those who may vote, or of those who did.
package struct PollThreshold: Sendable, Equatable {
    let basis: ThresholdBasis
    let numerator: Int32
    let denominator: Int32
    /// True: at least the fraction; false: more than it.
    let isInclusive: Bool

    package init(basis: ThresholdBasis, numerator: Int32, denominator: Int32, isInclusive: Bool) {
        self.basis = basis
        self.numerator = numerator
        self.denominator = denominator
        self.isInclusive = isInclusive
    }

    /// More than half of those who voted: the default for an election with one candidate.
    package static let majorityOfVoters = PollThreshold(
        basis: .voted, numerator: 1, denominator: 2, isInclusive: false)

    /// More than half of those who may vote: the quorum of every election.
    ///
    /// 공동주택관리법 시행령 제11조 제1항
    static let majorityOfElectorate = PollThreshold(
        basis: .eligible, numerator: 1, denominator: 2, isInclusive: false)

    /// Whether everything that meets this threshold meets the other, of the same basis.
    func isAsStrict(as other: PollThreshold) -> Bool {
        let own = Int64(numerator) * Int64(other.denominator)
        let others = Int64(other.numerator) * Int64(denominator)
        return own > others || own == others && (!isInclusive || other.isInclusive)
    }

    /// With an empty basis no threshold is ever met.
    func isMet(by count: Int, eligible: Int, voted: Int) -> Bool {
        let whole = basis == .eligible ? eligible : voted
        guard whole > 0 else { return false }
        let (part, bound) = (count * Int(denominator), whole * Int(numerator))
        return isInclusive ? part >= bound : part > bound
    }
}

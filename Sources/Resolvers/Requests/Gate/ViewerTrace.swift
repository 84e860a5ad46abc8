// What an execution has used of its viewer, so that its answer can be shown to others for whom it
// would be the same. Everything that distinguishes viewers of one class passes through here
// (`ViewerAccount`, `ViewerMembership`, `Gate`), so that nothing needs to be declared.

import Postgres
import Synchronization

/// Viewers who have the same rights in a complex, and who differ only in who they are.
struct ViewerClass: Hashable, Sendable {
    let isGuest: Bool
    let isPlatformAdmin: Bool
    /// Of the membership; nil without one.
    let status: String?
    let role: String?

    init(isGuest: Bool, isPlatformAdmin: Bool, status: String?, role: String?) {
        self.isGuest = isGuest
        self.isPlatformAdmin = isPlatformAdmin
        self.status = status
        self.role = role
    }

    init(_ viewer: ViewerAccount, _ membership: ViewerMembership?) {
        self.init(
            isGuest: viewer.isGuest, isPlatformAdmin: viewer.isPlatformAdmin,
            status: membership?.status, role: membership?.role)
    }
}

/// What distinguishes a viewer from the others of their class.
struct ViewerFacts: Sendable {
    let account: PostgresUUID
    let session: PostgresUUID
    /// Of the membership in the complex of the event; nil without one.
    let membership: ViewerMembership.Details?

    init(_ viewer: ViewerAccount, _ membership: ViewerMembership?) {
        (account, session) = viewer.facts
        self.membership = membership?.facts
    }
}

/// On what of its viewer an answer depends, beside the class.
struct ViewerDependence: Sendable {
    struct Uses: OptionSet, Sendable {
        let rawValue: UInt8

        /// Who the person is.
        static let account = Uses(rawValue: 1)
        /// From where the person is signed in.
        static let session = Uses(rawValue: 2)
        static let household = Uses(rawValue: 4)
        static let building = Uses(rawValue: 8)
    }

    var uses: Uses = []
    /// Accounts with which the viewer was compared.
    var compared: Set<PostgresUUID> = []

    /// Whether the answer to one viewer is right for any other of the class who is not among
    /// `compared`.
    func isShared(from viewer: ViewerFacts) -> Bool {
        uses.isEmpty && !compared.contains(viewer.account)
    }

    /// Whether the answer to one viewer is right for another one of the class.
    func isRight(for other: ViewerFacts, executedFor viewer: ViewerFacts) -> Bool {
        if uses.contains(.session), other.session != viewer.session { return false }
        if other.account == viewer.account {
            // Memberships are loaded again for each viewer, and may have changed in between.
            return uses.isDisjoint(with: [.account, .household, .building])
                || other.membership == viewer.membership
        }
        if uses.contains(.account) { return false }
        if compared.contains(other.account) || compared.contains(viewer.account) { return false }
        let (mine, theirs) = (viewer.membership, other.membership)
        if uses.contains(.household),
            mine?.household != theirs?.household || mine?.householdSince != theirs?.householdSince
        {
            return false
        }
        return !uses.contains(.building) || mine?.building == theirs?.building
    }

    /// Equal for viewers who may share an answer with these uses.
    func partition(of viewer: ViewerFacts) -> Partition {
        let membership = viewer.membership
        return Partition(
            account: uses.isDisjoint(with: [.account, .session]) ? nil : viewer.account,
            session: uses.contains(.session) ? viewer.session : nil,
            household: uses.contains(.household) ? membership?.household : nil,
            householdSince: uses.contains(.household) ? membership?.householdSince : nil,
            building: uses.contains(.building) ? membership?.building : nil,
            compared: compared.contains(viewer.account) ? viewer.account : nil)
    }

    struct Partition: Hashable, Sendable {
        let account: PostgresUUID?
        let session: PostgresUUID?
        let household: PostgresUUID?
        let householdSince: Timestamp?
        let building: PostgresUUID?
        let compared: PostgresUUID?
    }
}

/// Notes what one execution uses.
final class ViewerTrace: Sendable {
    private let state = Mutex(ViewerDependence())

    /// Up to now.
    var dependence: ViewerDependence { state.withLock { $0 } }

    func note(_ use: ViewerDependence.Uses) {
        state.withLock { _ = $0.uses.insert(use) }
    }

    func noteComparison(with account: PostgresUUID) {
        state.withLock { _ = $0.compared.insert(account) }
    }
}

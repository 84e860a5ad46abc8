// Events of memberships: the viewer's own, and for the office those of its complex.

public import GraphQLCore
import Postgres
public import Schema

extension Memberships {
    public func membershipUpdatedEvents(
        _ arguments: SubscriptionMembershipUpdatedArguments
    ) async throws(FieldError) -> EventStream<DomainRequest, MembershipEventRows> {
        guard let viewer = gate.viewer else { throw .unauthenticated }
        let account = viewer.id
        let own: @Sendable (StoredEvent) -> Bool = {
            $0.subject == .membership && $0.account == account
        }
        guard let id = arguments.apartmentId.value else {
            // The complexes in which the viewer has or had a membership, or requests one.
            return try await followMemberships(
                gate.known.map { pass in
                    (
                        EventInterest(
                            apartment: pass.id, level: .signedIn, scope: .account(account),
                            wants: own), pass
                    )
                })
        }
        let pass = try await request.subscribedApartment(id)
        let isStaff = AccessLevel.officeStaff.allows(viewer, pass)
        let interest =
            isStaff
            ? EventInterest(apartment: pass.id, level: .officeStaff) { $0.subject == .membership }
            : EventInterest(
                apartment: pass.id, level: .signedIn, scope: .account(account), wants: own)
        return try await followMemberships([(interest, pass)])
    }

    private func followMemberships(
        _ interests: [(EventInterest, ApartmentPass)]
    ) async throws(FieldError) -> EventStream<DomainRequest, MembershipEventRows> {
        try await request.follow(interests.map { ($0.0, $0.1.version(.events)) }) {
            event, request in
            let found = await Memberships(request).memberships(
                [EventPayload(event: event).key], .none)
            return try found.isShown() ? MembershipEventRows(event) : nil
        }
    }

    public func membership(
        of membershipEvent: MembershipEventRows, selecting selection: Selection
    ) async -> One<MembershipRows> {
        await memberships([membershipEvent.payload(EventPayload.self).key], selection)
    }
}

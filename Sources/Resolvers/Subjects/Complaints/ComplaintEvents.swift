// Events of complaints: of one that the viewer may read, or, for staff, of all in a complex.

public import GraphQLCore
import Postgres
public import Schema

extension Complaints {
    public func complaintUpdatedEvents(
        _ arguments: SubscriptionComplaintUpdatedArguments
    ) async throws(FieldError) -> EventStream<DomainRequest, ComplaintUpdateRows> {
        switch (arguments.complaintId.value, arguments.apartmentId.value) {
        case (let id?, nil):
            let key = GlobalID(id, .complaint)?.key
            let found = await complaints([key], .none)
            guard let key, found.link[0] >= 0 else { throw found.errors.first ?? request.refusal }
            let pass = try await request.passOfKnown(key.apartment)
            let interest = EventInterest(apartment: pass.id, level: .verifiedMember) {
                $0.subject == .complaint && $0.object == key.uuid
            }
            return try await followComplaints(interest, pass)
        case (nil, let id?):
            let pass = try await request.subscribedApartment(id)
            guard AccessLevel.officeStaff.allows(gate.viewer, pass) else { throw request.refusal }
            let interest = EventInterest(apartment: pass.id, level: .officeStaff) {
                $0.subject == .complaint
            }
            return try await followComplaints(interest, pass)
        default:
            throw .badUserInput("Give either complaintId or apartmentId.")
        }
    }

    private func followComplaints(
        _ interest: EventInterest, _ pass: ApartmentPass
    ) async throws(FieldError) -> EventStream<DomainRequest, ComplaintUpdateRows> {
        try await request.follow(interest, from: pass.version(.events)) { event, request in
            // Made private meanwhile, or belongs to a household that the viewer has left.
            let found = await Complaints(request).complaints(
                [EventPayload(event: event).key], .none)
            return try found.isShown() ? ComplaintUpdateRows(event) : nil
        }
    }

    public func complaint(
        of complaintUpdate: ComplaintUpdateRows, selecting selection: Selection
    ) async -> One<ComplaintRows> {
        await complaints([complaintUpdate.payload(EventPayload.self).key], selection)
    }
}

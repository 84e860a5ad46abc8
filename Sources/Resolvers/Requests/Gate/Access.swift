// `@access` of the schema, checked by the engine before a field is resolved.

public import GraphQLCore
public import Schema

extension DomainRequest {
    public func access(_ level: AccessLevel, _ call: FieldCall) async -> [FieldError?]? {
        let viewer = gate.viewer
        // Before the first event a subscription's root has no complex: the arguments contain it.
        if call.parents.type == SubscriptionRows.type, call.parents.payload == nil {
            return await subscriptionRefusal(level, call.arguments).map { [$0] }
        }
        switch level {
        case .public, .self: return nil
        case .signedIn: return verdict(viewer != nil, call.parents.count)
        case .platformAdmin: return verdict(viewer?.isPlatformAdmin == true, call.parents.count)
        case .reader, .verifiedMember, .officeStaff, .electionCommission:
            return await verdicts(level, call.parents)
        }
    }

    public func refusal(of level: AccessLevel?) async -> Many<UserErrorRows>? {
        let viewer = gate.viewer
        switch level {
        case .public, nil: return nil
        case .platformAdmin where viewer?.isPlatformAdmin == true: return nil
        case .platformAdmin where viewer?.isGuest == true:
            return Many(problems: [.guestReadOnly], in: language)
        case .platformAdmin where viewer != nil:
            return Many(problems: [.forbidden(requires: .platformAdmin)], in: language)
        default: return viewer == nil ? Many(problems: [.unauthenticated], in: language) : nil
        }
    }

    private func verdict(_ isAllowed: Bool, _ count: Int) -> [FieldError?]? {
        isAllowed ? nil : [FieldError?](repeating: refusal, count: count)
    }

    /// Anonymous clients can sign in, others cannot help it.
    var refusal: FieldError { gate.viewer == nil ? .unauthenticated : .forbidden }

    private func verdicts(_ level: AccessLevel, _ parents: ObjectBatch) async -> [FieldError?]? {
        guard let ids = apartments(of: parents) else {
            return [FieldError?](repeating: refusal, count: parents.count)
        }
        do {
            let passes = try await gate.apartments(ids)
            let verdicts = ids.map { id in
                passes[id].map { level.allows(gate.viewer, $0) } == true ? nil : refusal
            }
            return verdicts.contains { $0 != nil } ? verdicts : nil
        } catch {
            return [FieldError?](repeating: fault(error), count: parents.count)
        }
    }

    /// The complex of each object; `nil` for types that belong to none.
    private func apartments(of parents: ObjectBatch) -> [Int32]? {
        (parents.payload as? any TenantPayload).map { payload in
            (0..<parents.count).map(payload.apartment)
        }
    }
}

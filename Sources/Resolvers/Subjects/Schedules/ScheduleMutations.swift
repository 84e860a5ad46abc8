// Changing the calendar.

public import GraphQLCore
import Postgres
public import Schema

extension Schedules {
    public func scheduleCreate(
        of mutation: MutationRows, _ arguments: MutationScheduleCreateArguments,
        selecting selection: Selection
    ) async -> One<ScheduleCreatePayloadRows> {
        await payload {
            let input = arguments.input
            let actor = try await gate.actor(in: input.apartmentId, .staff)
            var problems = InputProblems()
            let claim = problems.key(of: "scheduleCreate", input.clientMutationId)
            let content = ScheduleContent(input, in: actor.apartment.id, &problems)
            try problems.throwIfAny()
            let made = TenantKey(apartment: actor.apartment.id, uuid: .timeOrdered())
            let key = try await act(by: actor, showing: { [Shown([$0], loaders.schedules)] }) {
                actor, transaction -> TenantKey in
                if let earlier = try await claim.claim(
                    made, input: content.canonical, by: actor, transaction)
                {
                    return earlier
                }
                try await limit(.scheduleCreate, .account(actor.id), transaction)
                try await Audience.check(content.audience, in: made.apartment, transaction)
                try await ScheduleQueries.insert(content, made, transaction)
                try await transaction.conclude(
                    "schedule.create", by: actor, on: made, [.office])
                return made
            }
            return ScheduleCreatePayloadRows(
                count: 1,
                schedule: await schedules(
                    [key], selection.below(ScheduleCreatePayloadFields.schedule)),
                clientMutationId: .text(orNull: claim.key), userErrors: .empty)
        }
    }

    public func scheduleUpdate(
        of mutation: MutationRows, _ arguments: MutationScheduleUpdateArguments,
        selecting selection: Selection
    ) async -> One<ScheduleUpdatePayloadRows> {
        let input = arguments.input
        return await change(.schedule, input.scheduleId, selection) { actor, key, transaction in
            guard let stored = try await ScheduleQueries.locked(key, transaction) else {
                throw Refusal(.notFound(path: ["input", "scheduleId"]))
            }
            try actor.require(.staff)
            try refuseStale(input.expectedRevision, stored.revision)
            var problems = InputProblems()
            var content = stored.content
            content.apply(input, in: key.apartment, &problems)
            try problems.throwIfAny()
            let changes = content.changes(from: stored.content)
            if changes.isEmpty { return }
            try await limit(.scheduleUpdate, .account(actor.id), transaction)
            try await Audience.check(content.audience, in: key.apartment, transaction)
            try await ScheduleQueries.update(key, to: content, transaction)
            try await transaction.conclude(
                "schedule.update", by: actor, on: key, fields: changes, [.office])
        }
    }

    public func scheduleDelete(
        of mutation: MutationRows, _ arguments: MutationScheduleDeleteArguments,
        selecting selection: Selection
    ) async -> One<ScheduleDeletePayloadRows> {
        await delete(.schedule, arguments.input.scheduleId, "scheduleId") {
            actor, key, transaction in
            guard try await ScheduleQueries.locked(key, transaction) != nil else {
                throw Refusal(.notFound(path: ["input", "scheduleId"]))
            }
            try actor.require(.staff)
            try await limit(.scheduleDelete, .account(actor.id), transaction)
            try await ScheduleQueries.delete(key, transaction)
            try await transaction.conclude(
                "schedule.delete", by: actor, on: key, [.office])
        }
    }
}

extension ObjectKind where Object == ScheduleRows {
    /// A scheduled event, as its mutations change it.
    static var schedule: Self {
        ObjectKind(tag: .schedule, field: "scheduleId", shown: { Shown([$1], $0.schedules) }) {
            await Schedules($0).schedules([$1], $2)
        }
    }
}

// The calendar, as the office writes it.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func scheduleCreate(
        of mutation: MutationRows, _ arguments: MutationScheduleCreateArguments,
        selecting selection: Selection
    ) async -> One<ScheduleCreatePayloadRows> {
        await payload {
            let input = arguments.input
            let actor = try await self.actor(in: input.apartmentId, .staff)
            var problems = InputProblems()
            let claim = problems.key(of: "scheduleCreate", input.clientMutationId)
            let content = ScheduleContent(input, in: actor.apartment.id, &problems)
            try problems.throwIfAny()
            let made = TenantKey(apartment: actor.apartment.id, uuid: .timeOrdered())
            let key = try await act(by: actor, showing: { [Shown([$0], loaders.schedules)] }) {
                actor, transaction -> TenantKey in
                if let replay = try await claim.claim(
                    made.uuid, input: content.canonical, by: actor, transaction)
                {
                    return TenantKey(
                        apartment: made.apartment, uuid: replay.object ?? made.uuid)
                }
                try await limit(.scheduleCreate, .account(actor.id), transaction)
                try await Audience.check(content.audience, in: made.apartment, transaction)
                try await ScheduleQueries.insert(content, made, transaction)
                try await transaction.audit("schedule.create", by: actor, subject: made.uuid)
                try await transaction.publish([.office], in: made.apartment)
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
        await payload {
            let input = arguments.input
            let (actor, key) = try await self.keeper(of: input.scheduleId, .schedule, "scheduleId")
            try await act(by: actor, showing: { [Shown([key], loaders.schedules)] }) {
                actor, transaction in
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
                try await transaction.audit(
                    "schedule.update", by: actor, subject: key.uuid, fields: changes)
                try await transaction.publish([.office], in: key.apartment)
            }
            return ScheduleUpdatePayloadRows(
                count: 1,
                schedule: await schedules(
                    [key], selection.below(ScheduleUpdatePayloadFields.schedule)),
                userErrors: .empty)
        }
    }

    public func scheduleDelete(
        of mutation: MutationRows, _ arguments: MutationScheduleDeleteArguments,
        selecting selection: Selection
    ) async -> One<ScheduleDeletePayloadRows> {
        await payload {
            let id = arguments.input.scheduleId
            let (actor, key) = try await self.keeper(of: id, .schedule, "scheduleId")
            try await act(by: actor) { actor, transaction in
                guard try await ScheduleQueries.locked(key, transaction) != nil else {
                    throw Refusal(.notFound(path: ["input", "scheduleId"]))
                }
                try actor.require(.staff)
                try await limit(.scheduleDelete, .account(actor.id), transaction)
                try await ScheduleQueries.delete(key, transaction)
                try await transaction.audit("schedule.delete", by: actor, subject: key.uuid)
                try await transaction.publish([.office], in: key.apartment)
            }
            return ScheduleDeletePayloadRows(
                count: 1, deletedScheduleId: .text(TextColumn(GlobalID(.schedule, key).text)),
                userErrors: .empty)
        }
    }
}

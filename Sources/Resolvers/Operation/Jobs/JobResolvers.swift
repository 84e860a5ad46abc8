// Jobs as seen by platform administrators, and the import that they start.

public import GraphQLCore
import Postgres
public import Schema

/// What the resolvers of a job's fields need.
struct JobPayload: Sendable {
    let ids: [PostgresUUID]
}

extension Jobs {
    /// Jobs by ID, for platform administrators.
    func jobs(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<JobRows> {
        guard gate.viewer?.isPlatformAdmin == true else { return .nothing(parents: ids.count) }
        let wanted = ids.compactMap(\.self)
        return await answer(ids.count) {
            let pages = try await pages(
                JobQueries.byID, [.uuidArray(wanted)], keys: wanted.count)
            return One(Linked(pages).spread(over: ids)) { JobRows($0, selection) }
        }
    }

    public func failures(
        of job: JobRows, selecting selection: Selection
    ) async -> Many<JobFailureRows> {
        await answer(job.count) {
            let pages = try await pages(
                JobQueries.failures, [.uuidArray(job.payload(JobPayload.self).ids)],
                keys: job.count, limit: StoredPages.everything)
            let failures = Records<JobFailureColumn>(pages.table)
            return Many(
                JobFailureRows(
                    count: failures.count, row: failures.column(.row),
                    message: failures.column(.message)),
                ends: pages.ends)
        }
    }
}

extension Apartments {
    public func apartmentsImport(
        of mutation: MutationRows, _ arguments: MutationApartmentsImportArguments,
        selecting selection: Selection
    ) async -> One<ApartmentsImportPayloadRows> {
        await payload {
            let account = try gate.signedInAccount()
            guard account.isPlatformAdmin else {
                throw Refusal(.forbidden(requires: .platformAdmin))
            }
            guard application.apartmentList != nil else {
                throw Refusal(
                    UserProblem(.invalid, .noListService))
            }
            let withFacts = arguments.input.withFacts.value ?? false
            guard !withFacts || application.apartmentFacts != nil else {
                throw Refusal(
                    UserProblem(
                        .invalid, .noFactsService,
                        path: ["input", "withFacts"]))
            }
            let codes = arguments.input.sidoCodes.value ?? []
            let unknown = codes.indices.filter { !Sido.codes.contains(codes[$0]) }
            guard unknown.isEmpty else {
                throw Refusal(
                    unknown.map {
                        UserProblem(
                            .invalid, .unknownProvince,
                            path: ["input", "sidoCodes", "\($0)"])
                    })
            }
            let parts = Array(Set(codes)).sorted()
            let job = try await act(as: account, mustAdminister: true) { account, transaction in
                try await limit(.apartmentsImport, .account(account.id), transaction)
                return try await JobQueries.enqueue(
                    parts, withFacts, by: account.id, transaction)
            }
            return ApartmentsImportPayloadRows(
                count: 1,
                job: await Jobs(request).jobs(
                    [job], selection.below(ApartmentsImportPayloadFields.job)),
                userErrors: .empty)
        }
    }
}

extension JobRows {
    init(_ jobs: Records<JobColumn>, _ selection: Selection) {
        let column = SelectedColumns(jobs, selection)
        self.init(
            count: jobs.count, payload: JobPayload(ids: jobs.uuids(.id)),
            id: column.ids(JobFields.id, .job, of: .id),
            kind: column(JobFields.kind, .kind),
            state: column.names(JobFields.state, .state, JobState.names),
            processed: column(JobFields.processed, .processed),
            total: column(JobFields.total, .total),
            startedAt: column(JobFields.startedAt, .startedAt),
            finishedAt: column(JobFields.finishedAt, .finishedAt))
    }
}

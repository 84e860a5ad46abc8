// Jobs as platform administrators see them, and the import that they start.

public import GraphQLCore
import Postgres
public import Schema

/// What the resolvers of a job's fields need of it.
struct JobPayload: Sendable {
    let ids: [PostgresUUID]
}

extension RequestResolvers {
    public func apartmentsImport(
        of mutation: MutationRows, _ arguments: MutationApartmentsImportArguments,
        selecting selection: Selection
    ) async -> One<ApartmentsImportPayloadRows> {
        await payload {
            let account = try person()
            guard account.isPlatformAdmin else {
                throw Refusal(.forbidden(requires: "PLATFORM_ADMIN"))
            }
            guard application.apartmentList != nil else {
                throw Refusal(
                    UserProblem(.invalid, "정부의 단지 목록 서비스가 설정되어 있지 않습니다."))
            }
            let withFacts = arguments.input.withFacts.value ?? false
            guard !withFacts || application.apartmentFacts != nil else {
                throw Refusal(
                    UserProblem(
                        .invalid, "정부의 단지 기본정보 서비스가 설정되어 있지 않습니다.",
                        path: ["input", "withFacts"]))
            }
            let codes = arguments.input.sidoCodes.value ?? []
            let unknown = codes.indices.filter { !Sido.codes.contains(codes[$0]) }
            guard unknown.isEmpty else {
                throw Refusal(
                    unknown.map {
                        UserProblem(
                            .invalid, "알 수 없는 시도 코드입니다.",
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
                job: await jobs([job], selection.below(ApartmentsImportPayloadFields.job)),
                userErrors: .empty)
        }
    }

    /// Jobs by ID, for platform administrators.
    func jobs(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<JobRows> {
        let none = JobRows(count: 0, payload: JobPayload(ids: []))
        guard gate.viewer?.isPlatformAdmin == true else {
            return .nothing(none, parents: ids.count)
        }
        do {
            let wanted = ids.compactMap { $0 }
            let rows = try await application.database.query(JobQueries.byID, [.uuidArray(wanted)])
            let pages = try StoredPages(
                rows.stored(), parents: wanted.count, limit: 1, isReversed: false)
            var next = pages.link.makeIterator()
            return One(
                JobRows(pages.table, selection),
                link: ids.map {
                    $0 == nil ? ResolvedField.null : next.next() ?? ResolvedField.null
                })
        } catch {
            return .failed(none, parents: ids.count, fault(error))
        }
    }

    public func failures(
        of job: JobRows, selecting selection: Selection
    ) async -> Many<JobFailureRows> {
        let ids = job.payload(JobPayload.self).ids
        do {
            let rows = try await application.database.query(
                JobQueries.failures, [.uuidArray(ids)])
            let pages = try StoredPages(
                rows.stored(), parents: ids.count, limit: StoredPages.everything,
                isReversed: false)
            guard pages.table.count > 0 else {
                return Many(JobFailureRows(count: 0), ends: pages.ends)
            }
            return Many(
                JobFailureRows(
                    count: pages.table.count, row: pages.table.column(1),
                    message: pages.table.column(2)),
                ends: pages.ends)
        } catch {
            return .failed(JobFailureRows(count: 0), parents: ids.count, fault(error))
        }
    }
}

extension JobRows {
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = JobQueries.Position
        guard table.count > 0 else {
            self.init(count: 0, payload: JobPayload(ids: []))
            return
        }
        let ids = table.uuids(Position.id)
        self.init(
            count: table.count, payload: JobPayload(ids: ids),
            id: selection.contains(JobFields.id)
                ? GlobalID.column(table.count) { GlobalID(.job, ids[$0]) } : nil,
            kind: table.column(Position.kind),
            state: table.ordinals(Position.state, of: JobState.names),
            processed: table.column(Position.processed), total: table.column(Position.total),
            startedAt: table.column(Position.startedAt),
            finishedAt: table.column(Position.finishedAt))
    }
}

// The history of a demo complex: every step runs the same code as for real people, at the simulated
// time of the step, so that histories, counters, rolls and counts are real.

internal import Postgres
internal import Resolvers
internal import Schema

struct DemoStory {
    let place: DemoPlace
    let apartment: Int32
    /// The hour of the load; times of the story are hours relative to it.
    let now: Timestamp
    let seals: Seals
    let transaction: Transaction

    /// The deployment's keys, for sealing.
    struct Seals: Sendable {
        let claims: ClaimSeal
        let ballots: BallotSeal

        init(secret: [UInt8]) {
            claims = ClaimSeal(secret: secret)
            ballots = BallotSeal(secret: secret)
        }
    }

    /// Writes all of it, for complexes paired with their places; false if it already exists.
    static func load(
        _ places: [DemoPlace], in apartments: [Int32], _ seals: Seals,
        _ transaction: Transaction,
        _ progress: @Sendable (DemoLoad.Progress) -> Void
    ) async throws -> Bool {
        // The last person to join is also missing in a demo loaded by an older program.
        guard let last = SmallDemoPeople.applicants.last,
            try await DemoClockQueries.isHistoryMissing(
                in: apartments[0], of: places[0].account(last.name), transaction)
        else { return false }
        let clock = try await DemoClockQueries.stop(transaction)
        let now = Timestamp(microseconds: clock.now.microseconds / hour * hour)
        var done = 0
        func reportStep() {
            done += 1
            progress(.init(step: "history", done: done, total: places.count * 4))
        }
        for (index, place) in places.enumerated() {
            let story = DemoStory(
                place: place, apartment: apartments[index], now: now, seals: seals,
                transaction: transaction)
            let isFirst = index == 0
            try await story.applicants()
            reportStep()
            try await story.complaints(isFirst)
            reportStep()
            try await story.notices(isFirst)
            reportStep()
            try await story.polls(isFirst)
            reportStep()
        }
        try await DemoClockQueries.release(clock, transaction)
        for apartment in apartments.sorted() {
            try await transaction.publish(
                [.complaints, .feeds, .members, .notices, .polls], in: apartment)
        }
        return true
    }

    private static let hour: Int64 = 3_600_000_000

    func time(_ hours: Double) -> Timestamp {
        Timestamp(microseconds: now.microseconds + Int64(hours * Double(Self.hour)))
    }

    /// Sets the clock to this time.
    func at(_ hours: Double) async throws(PostgresError) {
        try await DemoClockQueries.set(time(hours), transaction)
    }

    func key(_ name: String, _ hours: Double) -> TenantKey {
        TenantKey(apartment: apartment, uuid: DemoID.timed(place.prefix + name, time(hours)))
    }

    func person(_ number: Int) -> PostgresUUID { place.account(resident: number) }
    var staff: PostgresUUID { place.account("staff") }

    /// The audit line of an action of the office or the commission.
    func audit(
        _ action: String, _ subject: TenantKey, asCommission isCommission: Bool = false,
        fields: [String] = []
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            ChangeQueries.audit,
            [
                .int4(apartment), .uuid(.timeOrdered()),
                .uuid(isCommission ? person(SmallDemoPeople.commissioner) : staff),
                .text(isCommission ? "ELECTION_COMMISSIONER" : "OFFICE_STAFF"), .text(action),
                .uuid(subject.uuid), .textArray(fields),
            ])
    }

    /// Throws the error that a person would get, if the demo broke a rule.
    func require(_ check: (inout InputProblems) -> Void) throws {
        var problems = InputProblems()
        check(&problems)
        try problems.throwIfAny()
    }

    /// Comments on a notice or a poll, one an hour.
    func comment(
        _ comments: [(author: Int, text: String)], on key: TenantKey, kind: String, _ hours: Double
    )
        async throws
    {
        guard let subject = CommentSubject(kind: kind.utf8, key) else { return }
        for (number, comment) in comments.enumerated() {
            let hours = hours + Double(number + 1)
            try await at(hours)
            guard try await subject.lock(transaction) == true else {
                throw Refusal(.threadLocked)
            }
            try await CommentWriteQueries.insert(
                self.key("\(kind) \(key.uuid) comment \(number)", hours), on: subject, .root,
                comment.text, author: person(comment.author), transaction)
            try await subject.count(1, transaction)
        }
    }
}

// MARK: - Applicants

extension DemoStory {
    fileprivate func applicants() async throws {
        for applicant in SmallDemoPeople.applicants {
            let membership = key("membership \(applicant.name)", applicant.hours)
            try await at(applicant.hours)
            try await MembershipRequestQueries.insert(
                membership, account: place.account(applicant.name),
                relation: applicant.relation.name,
                household: place.household(applicant.home.building, applicant.home.unit),
                sealedName: seals.claims.seal(applicant.realName, .name, of: membership),
                transaction)
            try await decide(membership, applicant)
        }
    }

    private func decide(
        _ membership: TenantKey, _ applicant: SmallDemoPeople.Applicant
    ) async throws {
        let decided = applicant.hours + 1
        switch applicant.end {
        case .waiting: return
        case .rejected(let reason):
            try await at(decided)
            try await MembershipChangeQueries.end(
                membership, as: "REJECTED", reason: reason, by: staff, transaction)
            try await audit("membership.reject", membership)
        case .movedOut(let after, let reason):
            try await at(decided)
            _ = try await MembershipChangeQueries.approve(
                [membership.uuid], of: apartment, household: nil, by: staff, transaction)
            try await audit("membership.approve", membership)
            try await at(decided + after)
            try await MembershipChangeQueries.end(
                membership, as: "REVOKED", reason: reason, movedOut: true, by: staff, transaction)
            try await audit("membership.revoke", membership)
        }
    }
}

// MARK: - Complaints

extension DemoStory {
    fileprivate func complaints(_ isFirst: Bool) async throws {
        // The second complex has fewer complaints.
        let complaints = SmallDemoOffice.complaints.dropFirst(isFirst ? 0 : 2)
        // Numbers are issued in the order of filing.
        for (number, complaint) in complaints.enumerated().sorted(by: { $0.1.hours < $1.1.hours }) {
            try await load(complaint, as: key("complaint \(number)", complaint.hours))
        }
    }

    private func load(_ complaint: DemoComplaint, as key: TenantKey) async throws {
        let author = person(complaint.author)
        var hours = complaint.hours
        try await at(hours)
        try await ComplaintChangeQueries.insert(
            ComplaintToFile(
                content: ComplaintContent(
                    category: complaint.category, title: complaint.title,
                    description: complaint.description, location: complaint.location,
                    visibility: complaint.visibility),
                household: place.home(of: complaint.author), priority: complaint.priority,
                source: .residentApp), key, by: author, transaction)
        var status = ComplaintStatus.received
        ComplaintChangeQueries.write(
            .statusChanged(from: nil, to: status, reason: nil), key, by: author, transaction)
        for (index, step) in complaint.steps.enumerated() {
            hours += step.after
            try await at(hours)
            let actor: PostgresUUID? =
                switch step.to {
                case .closed: nil
                case .withdrawn: author
                default: staff
                }
            let isMoved = try await ComplaintChangeQueries.move(
                key,
                .init(
                    from: status, revision: Int32(index + 1), to: step.to, reason: step.reason,
                    deferredUntil: step.until.map(time), isByStaff: actor == staff), transaction)
            guard isMoved else { throw Refusal(.notFound(path: nil)) }
            ComplaintChangeQueries.write(
                .statusChanged(from: status, to: step.to, reason: step.reason), key, by: actor,
                transaction)
            if actor == staff { try await audit("complaint.transition", key, fields: ["status"]) }
            status = step.to
        }
    }
}

// MARK: - Notices

extension DemoStory {
    fileprivate func notices(_ isFirst: Bool) async throws {
        for (number, notice) in SmallDemoNotices.all.enumerated() where isFirst || notice.isInBoth {
            try await load(notice, as: key("notice \(number)", notice.written))
        }
    }

    private func load(_ notice: DemoNotice, as key: TenantKey) async throws {
        try await at(notice.written)
        let content = NoticeContent(
            category: notice.category, importance: notice.importance, title: notice.title,
            content: notice.content, audience: notice.buildings.map(place.building),
            isPinned: notice.isPinned, publishAt: notice.published.map(time),
            expiresAt: notice.expires.map(time), allowComments: notice.allowsComments)
        let moment = time(notice.written)
        try require { content.checkTimes(moment, &$0) }
        try await NoticeChangeQueries.insert(
            content, content.state(moment), key, by: staff, transaction)
        try await audit("notice.create", key)
        try await comment(notice.comments, on: key, kind: "NOTICE", notice.written)
        guard let end = notice.end else { return }
        try await at(end.hours)
        guard try await NoticeChangeQueries.end(key, 1, as: end.state, transaction) else {
            throw Refusal(.notFound(path: nil))
        }
        if end.state == .archived { try await audit("notice.archive", key) }
    }
}

// MARK: - Polls

extension DemoStory {
    fileprivate func polls(_ isFirst: Bool) async throws {
        for (number, poll) in SmallDemoPolls.all.enumerated() where isFirst || poll.isInBoth {
            try await load(poll, as: key("poll \(number)", poll.written))
        }
    }

    private func load(_ poll: DemoPoll, as key: TenantKey) async throws {
        let isCommissions = poll.purpose == .election
        let author = isCommissions ? person(SmallDemoPeople.commissioner) : staff
        let form = form(poll)
        let choices = form.choices ?? []
        try require { form.check(candidates: choices.count { !$0.isAbstention }, &$0) }
        try await at(poll.written)
        try await PollWriteQueries.insert(form, key, author: author, transaction)
        try await PollWriteQueries.put(choices, of: key, transaction)
        try await AudienceQueries.replace(.poll, key, with: form.buildings, transaction)
        try await audit("poll.create", key, asCommission: isCommissions)
        if poll.end == .draft { return }
        try await at(poll.written + 1)
        let draft = try await locked(key)
        try draft.requireNotice(opensAt: form.opensAt, path: nil)
        try await PollScheduling(signer: seals.ballots.signer).schedule(draft, transaction)
        try await audit("poll.schedule", key, asCommission: isCommissions)
        if poll.end == .scheduled { return }
        try await at(poll.opens)
        _ = try await PollOpening(seal: seals.ballots).open(locked(key), transaction)
        try await comment(poll.comments, on: key, kind: "POLL", poll.opens)
        for (number, vote) in poll.votes.enumerated() {
            try await at(poll.opens + Double(number + 1) * 1.25)
            try await PollVoting.cast(
                vote.choices.map { choices[$0].id }, key, by: person(vote.resident),
                seals.ballots, transaction)
        }
        try await finish(poll, key)
    }

    private func finish(_ poll: DemoPoll, _ key: TenantKey) async throws {
        let isCommissions = poll.purpose == .election
        switch poll.end {
        case .draft, .scheduled, .open: return
        case .cancelled(let reason):
            try await at(poll.opens + 12)
            try await PollClosing.cancel(locked(key), reason: reason, transaction)
            try await audit("poll.cancel", key, asCommission: isCommissions)
        case .closed, .published:
            try await at(poll.closes)
            let closing = PollClosing(
                seal: seals.ballots, ballotMinimum: Application.standardSecretBallotMinimum,
                counted: CountedBallotBoxes())
            try await closing.close(locked(key), transaction)
            guard poll.end == .published else { return }
            try await at(poll.closes + 14)
            try await PollLifeQueries.publish(key, nil, transaction)
            try await audit("poll.publishResult", key, asCommission: isCommissions)
        }
    }

    private func locked(_ key: TenantKey) async throws -> LockedPoll {
        guard let poll = try await PollWriteQueries.locked(key, transaction) else {
            throw Refusal(.notFound(path: nil))
        }
        return poll
    }

    private func form(_ poll: DemoPoll) -> PollForm {
        let choices =
            poll.method == .yesNo
            ? PollForm.yesNoChoices()
            : poll.choices.map {
                PollForm.Choice(
                    id: .random(), title: $0.title, description: $0.description,
                    isAbstention: $0.isAbstention)
            }
        return PollForm(
            purpose: poll.purpose, method: poll.method, votingUnit: poll.votingUnit,
            ballotMode: poll.ballotMode, resultsVisibility: poll.resultsVisibility,
            title: poll.title, description: poll.description, opensAt: time(poll.opens),
            closesAt: time(poll.closes), choices: choices, minSelections: 1,
            maxSelections: poll.maxSelections, buildings: poll.buildings.map(place.building),
            relations: poll.relations, quorum: PollForm.quorum(poll.quorum, of: poll.purpose),
            passRule: poll.passRule)
    }
}

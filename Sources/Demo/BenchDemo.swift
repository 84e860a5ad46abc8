// The data set of the benchmark: every value is a function of the row's number, so two loads have
// the same rows, in the distribution used for the other systems.

internal import Postgres
internal import Resolvers

enum BenchDemo {
    static let apartmentCount = 50
    static let residentCount = 20_000
    static let feedCount = 100_000
    static let commentsPerFeed = 5
    static let residentsPerApartment = residentCount / apartmentCount
    static let commentCount = feedCount * commentsPerFeed

    /// 2024-01-01 and 2024-06-01, UTC.
    private static let feedStart: Int64 = 1_704_067_200
    private static let commentStart: Int64 = 1_717_200_000
    private static let buildingsPerApartment = 10

    static func load(
        _ session: PostgresSession, passwordHash: String,
        _ progress: @Sendable (DemoLoad.Progress) -> Void
    ) async throws(PostgresError) -> DemoLoad.Report {
        if try await DemoQueries.hasAccount(account(1), session) { return report(isLoaded: false) }
        try await DemoQueries.insert((1...apartmentCount).compactMap(apartment), session)
        var numbers: [Int32] = []
        for number in 1...apartmentCount {
            guard let found = try await DemoQueries.apartment(kaptCode(number), session) else {
                throw .protocolViolation(.unexpectedResult)
            }
            numbers.append(found.id)
        }
        let apartments = numbers
        progress(.init(step: "accounts", done: 0, total: residentCount))
        try await DemoQueries.copy(
            (1...residentCount).lazy.map(resident), passwordHash: passwordHash, session)
        try await DemoQueries.copy(
            (0..<apartmentCount * buildingsPerApartment).lazy.map { building($0, apartments) },
            session)
        try await DemoQueries.copy(
            (1...residentCount).lazy.map { household($0, apartments) }, session)
        try await DemoQueries.copy((1...residentCount).map { membership($0, apartments) }, session)
        progress(.init(step: "accounts", done: residentCount, total: residentCount))
        try await DemoQueries.copy(
            (1...feedCount).lazy.map { feed($0, apartments) }, session
        ) { progress(.init(step: "feeds", done: $0, total: feedCount)) }
        try await DemoQueries.copy(
            (1...commentCount).lazy.map { comment($0, apartments) }, session
        ) { progress(.init(step: "comments", done: $0, total: commentCount)) }
        for apartment in apartments {
            try await DemoQueries.mark(
                apartment, isDemo: false, memberCount: Int32(residentsPerApartment),
                isManaged: false, session)
        }
        try await DemoQueries.bump(apartments, session)
        return report(isLoaded: true)
    }

    static func username(_ number: Int) -> String { "user" + padded(number, 5) }

    static func kaptCode(_ number: Int) -> String { "Z" + padded(number, 8) }

    private static func report(isLoaded: Bool) -> DemoLoad.Report {
        DemoLoad.Report(
            isLoaded: isLoaded,
            apartments: (1...apartmentCount).map {
                DemoLoad.Apartment(kaptCode: kaptCode($0), name: "한빛 \($0)단지")
            },
            signIns: [
                DemoLoad.SignIn(username: username(1), role: "resident, the first of 20,000"),
                DemoLoad.SignIn(username: username(residentCount), role: "resident, the last"),
            ], password: DemoLoad.password)
    }

    // MARK: - Rows by number, from 1

    /// The complex of resident, feed or comment number n: complexes alternate. From 0.
    private static func turn(_ number: Int) -> Int { (number - 1) % apartmentCount }

    private static func apartment(_ number: Int) -> ApartmentImportRow? {
        try? ApartmentImportRow(fields: [
            kaptCode(number), "한빛 \(number)단지", "서울특별시", "한빛구", "한빛동", "", "1199010100",
        ])
    }

    private static func account(_ number: Int) -> PostgresUUID {
        DemoID.timed(1, number, Timestamp(unixSeconds: feedStart - 86_400))
    }

    private static func resident(_ number: Int) -> DemoAccount {
        DemoAccount(
            id: account(number), username: username(number), displayName: username(number),
            joinedAt: Timestamp(unixSeconds: feedStart - 86_400))
    }

    /// Number n, from 0: the buildings of a complex are consecutive.
    private static func building(_ number: Int, _ apartments: [Int32]) -> DemoBuilding {
        let turn = number / buildingsPerApartment
        return DemoBuilding(
            apartmentID: apartments[turn], id: buildingID(number),
            name: "\(101 + number % buildingsPerApartment)")
    }

    private static func buildingID(_ number: Int) -> PostgresUUID {
        DemoID.timed(2, number, Timestamp(unixSeconds: feedStart - 86_400))
    }

    private static func householdID(_ resident: Int) -> PostgresUUID {
        DemoID.timed(3, resident, Timestamp(unixSeconds: feedStart - 86_400))
    }

    private static func household(_ resident: Int, _ apartments: [Int32]) -> DemoHousehold {
        // From 0 to 399 inside the complex: four to a floor, ten floors to a building.
        let place = (resident - 1) / apartmentCount
        let building = place / 40
        let unit = (place % 40 / 4 + 1) * 100 + place % 4 + 1
        return DemoHousehold(
            apartmentID: apartments[turn(resident)], id: householdID(resident),
            buildingID: buildingID(turn(resident) * buildingsPerApartment + building),
            unit: "\(unit)", occupancy: "OCCUPIED")
    }

    private static func membership(_ resident: Int, _ apartments: [Int32]) -> DemoMembership {
        let time = Timestamp(unixSeconds: feedStart - 86_400)
        return DemoMembership(
            apartmentID: apartments[turn(resident)], id: DemoID.timed(4, resident, time),
            accountID: account(resident), role: "RESIDENT", status: "VERIFIED",
            relation: "OWNER", householdID: householdID(resident), requestedAt: time)
    }

    private static func feedID(_ number: Int) -> PostgresUUID {
        DemoID.timed(5, number, feedTime(number))
    }

    private static func feedTime(_ number: Int) -> Timestamp {
        Timestamp(unixSeconds: feedStart + Int64(number / 3) * 60)
    }

    private static func commentTime(_ number: Int) -> Timestamp {
        Timestamp(unixSeconds: commentStart + Int64(number / 2) * 10)
    }

    private static func feed(_ number: Int, _ apartments: [Int32]) -> DemoFeed {
        let sentence =
            "The elevator in building \(number % 12 + 1) is under \"maintenance\" today. "
        let author = 1 + turn(number) + apartmentCount * (number * 7919 % residentsPerApartment)
        return DemoFeed(
            apartmentID: apartments[turn(number)], id: feedID(number), authorID: account(author),
            category: "GENERAL", content: "Feed \(number): " + sentence + sentence,
            isAnonymous: false, isPinned: false, commentCount: commentsPerFeed,
            createdAt: feedTime(number),
            lastActivityAt: commentTime(number + (commentsPerFeed - 1) * feedCount))
    }

    /// Feeds alternate too; a comment's author lives in the feed's complex.
    private static func comment(_ number: Int, _ apartments: [Int32]) -> DemoComment {
        let feed = 1 + (number - 1) % feedCount
        let place =
            ((feed - 1) / apartmentCount * 104_729 + (number - 1) / feedCount * 6007)
            % residentsPerApartment
        let time = commentTime(number)
        return DemoComment(
            apartmentID: apartments[turn(feed)], id: DemoID.timed(6, number, time),
            feedID: feedID(feed), parentID: nil,
            authorID: account(1 + turn(feed) + apartmentCount * place),
            content: "Comment \(number) - thanks for letting us know, see you at the meeting.",
            replyCount: 0, createdAt: time)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

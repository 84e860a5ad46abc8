// Two complexes that guests may read: real ones if the directory has them, otherwise our own.

internal import Postgres
internal import Resolvers

enum SmallDemo {
    /// They share one name, like 40 names of the directory: to find one, people must look at
    /// addresses.
    static let places = [
        DemoPlace(
            kaptCode: "A44853509", prefix: "demo1-",
            fallback: ["A00000001", "한빛마을 시범단지", "경기도", "용인수지구", "신봉동", "", "4146510100"]),
        DemoPlace(
            kaptCode: "A41574404", prefix: "demo2-",
            fallback: ["A00000002", "한빛마을 시범단지", "경기도", "김포시", "장기동", "", "4157010300"]),
    ]

    static func load(
        _ session: PostgresSession, passwordHash: String
    ) async throws(PostgresError) -> DemoLoad.Report {
        let isLoaded = try await DemoQueries.hasAccount(
            places[0].account("manager"), session)
        var apartments: [DemoLoad.Apartment] = []
        var numbers: [Int32] = []
        for place in places {
            let (code, found) = try await apartment(place, session)
            apartments.append(DemoLoad.Apartment(kaptCode: code, name: found.name))
            numbers.append(found.id)
        }
        if !isLoaded {
            let today = try await DemoQueries.today(session)
            for (index, place) in places.enumerated() {
                try await fill(
                    SmallDemoRows(
                        place: place, index: index, apartment: numbers[index], today: today),
                    passwordHash, session)
            }
            try await DemoQueries.bump(numbers.sorted(), session)
        }
        return DemoLoad.Report(
            isLoaded: !isLoaded, apartments: apartments, signIns: places.flatMap(signIns),
            password: DemoLoad.password)
    }

    /// The numbers of the loaded complexes, in the order of their places.
    static func apartments(_ session: PostgresSession) async throws(PostgresError) -> [Int32] {
        var numbers: [Int32] = []
        for place in places { numbers.append(try await apartment(place, session).apartment.id) }
        return numbers
    }

    private static func apartment(
        _ place: DemoPlace, _ session: PostgresSession
    ) async throws(PostgresError) -> (code: String, apartment: (id: Int32, name: String)) {
        // Complexes created by a first load remain the demo, even if the real list is imported
        // later.
        if let found = try await DemoQueries.home(of: place.account("manager"), session) {
            return (found.code, (found.id, found.name))
        }
        if let found = try await DemoQueries.apartment(place.kaptCode, session) {
            return (place.kaptCode, found)
        }
        if let row = try? ApartmentImportRow(fields: place.fallback) {
            try await DemoQueries.insert([row], session)
        }
        guard let made = try await DemoQueries.apartment(place.fallback[0], session) else {
            throw .protocolViolation(.unexpectedResult)
        }
        return (place.fallback[0], made)
    }

    private static func fill(
        _ rows: SmallDemoRows, _ passwordHash: String, _ session: PostgresSession
    ) async throws(PostgresError) {
        try await DemoQueries.copy(rows.accounts, passwordHash: passwordHash, session)
        try await DemoQueries.copy(rows.buildings, session)
        try await DemoQueries.copy(rows.households, session)
        try await DemoQueries.copy(rows.memberships, session)
        let (feeds, comments) = rows.posts
        try await DemoQueries.copy(feeds, session)
        try await DemoQueries.copy(comments, session)
        let contacts = SmallDemoOffice.contacts
        try await DemoOfficeQueries.insert(
            contacts, in: rows.apartment,
            ids: contacts.indices.map { rows.place.id("contact \($0)") }, session)
        let schedules = SmallDemoOffice.schedules
        try await DemoOfficeQueries.insert(
            schedules, in: rows.apartment,
            ids: schedules.indices.map { rows.place.id("schedule \($0)") }, session)
        try await DemoQueries.mark(
            rows.apartment, isDemo: true, memberCount: Int32(rows.memberships.count),
            isManaged: true, session)
    }

    private static func signIns(_ place: DemoPlace) -> [DemoLoad.SignIn] {
        SmallDemoPeople.office.map {
            DemoLoad.SignIn(username: place.prefix + $0.name, role: $0.korean)
        }
            + SmallDemoText.residents.indices.map { number in
                DemoLoad.SignIn(
                    username: place.prefix + DemoPlace.resident(number),
                    role: SmallDemoPeople.roles[number]?.korean ?? "입주민")
            }
            + SmallDemoPeople.applicants.map {
                DemoLoad.SignIn(username: place.prefix + $0.name, role: $0.korean)
            }
    }
}

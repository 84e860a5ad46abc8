// Two complexes that guests may read: real ones where the directory has them, else our own.

internal import Postgres

enum SmallDemo {
    /// They bear one name, as 40 names of the directory are borne by several: who looks for one has
    /// to look at addresses.
    static let places = [
        DemoPlace(
            kaptCode: "A44853509", prefix: "demo1-",
            fallback: ["A00000001", "한빛마을 시범단지", "경기도", "용인수지구", "신봉동", "", "4146510100"]),
        DemoPlace(
            kaptCode: "A41574404", prefix: "demo2-",
            fallback: ["A00000002", "한빛마을 시범단지", "경기도", "김포시", "장기동", "", "4157010300"]),
    ]

    private static let offices: [(name: String, shown: String, role: String, korean: String)] = [
        ("manager", "관리소장", "OFFICE_MANAGER", "관리사무소장"),
        ("staff", "관리사무소", "OFFICE_STAFF", "관리사무소 직원"),
    ]

    private static let residentRoles: [Int: (role: String, korean: String)] = [
        1: ("COUNCIL_MEMBER", "동별 대표자"), 5: ("MODERATOR", "게시판 지기"),
        9: ("ELECTION_COMMISSIONER", "선거관리위원"),
    ]

    private static let day: Int64 = 86_400

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
            for (index, place) in places.enumerated() {
                try await fill(place, index, numbers[index], passwordHash, session)
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
        // What a first load made stays the demo, also when the real list comes later.
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
        _ place: DemoPlace, _ index: Int, _ apartment: Int32, _ passwordHash: String,
        _ session: PostgresSession
    ) async throws(PostgresError) {
        let people = accounts(place, index)
        try await DemoQueries.copy(people, passwordHash: passwordHash, session)
        let buildings = (101...106).map { number in
            DemoBuilding(
                apartmentID: apartment, id: place.building(number), name: "\(number)")
        }
        try await DemoQueries.copy(buildings, session)
        try await DemoQueries.copy(households(place, apartment, buildings), session)
        let memberships = memberships(place, apartment)
        try await DemoQueries.copy(memberships, session)
        let (feeds, comments) = posts(place, index, apartment)
        try await DemoQueries.copy(feeds, session)
        try await DemoQueries.copy(comments, session)
        try await office(place, apartment, session)
        try await DemoQueries.mark(
            apartment, isDemo: true,
            memberCount: Int32(memberships.filter { $0.status == "VERIFIED" }.count),
            isManaged: true, session)
    }

    /// What the office keeps for everybody.
    private static func office(
        _ place: DemoPlace, _ apartment: Int32, _ session: PostgresSession
    ) async throws(PostgresError) {
        let contacts = SmallDemoOffice.contacts
        try await DemoOfficeQueries.insert(
            contacts, in: apartment, ids: contacts.indices.map { place.id("contact \($0)") },
            session)
        let schedules = SmallDemoOffice.schedules
        try await DemoOfficeQueries.insert(
            schedules, in: apartment, ids: schedules.indices.map { place.id("schedule \($0)") },
            session)
    }

    private static func signIns(_ place: DemoPlace) -> [DemoLoad.SignIn] {
        offices.map { DemoLoad.SignIn(username: place.prefix + $0.name, role: $0.korean) }
            + SmallDemoText.residents.indices.map { number in
                DemoLoad.SignIn(
                    username: place.prefix + DemoPlace.resident(number),
                    role: residentRoles[number]?.korean ?? "입주민")
            }
            + [DemoLoad.SignIn(username: place.prefix + "pending", role: "승인을 기다리는 입주민")]
    }

    // MARK: - Rows

    private static func accounts(_ place: DemoPlace, _ index: Int) -> [DemoAccount] {
        // Display names are unique in the service, so the second complex numbers its own.
        let suffix = index == 0 ? "" : "\(index + 1)"
        let names =
            offices.map { ($0.name, $0.shown) }
            + SmallDemoText.residents.enumerated().map {
                (DemoPlace.resident($0.offset), $0.element)
            }
            + [("pending", "새로 온 이웃")]
        return names.map { name, shown in
            DemoAccount(
                id: place.account(name), username: place.prefix + name,
                displayName: shown + suffix, joinedAt: DemoPlace.time(0))
        }
    }

    private static func households(
        _ place: DemoPlace, _ apartment: Int32, _ buildings: [DemoBuilding]
    ) -> [DemoHousehold] {
        buildings.enumerated().flatMap { index, building in
            (1...4).flatMap { floor in
                (1...2).map { door in
                    let unit = "\(floor)0\(door)"
                    return DemoHousehold(
                        apartmentID: apartment, id: place.household(building.name, unit),
                        buildingID: building.id, unit: unit,
                        occupancy: index == 5 && floor == 4 ? "VACANT" : "OCCUPIED")
                }
            }
        }
    }

    private static func memberships(_ place: DemoPlace, _ apartment: Int32) -> [DemoMembership] {
        func membership(
            _ name: String, _ role: String, _ status: String, _ relation: String?,
            _ household: PostgresUUID?
        ) -> DemoMembership {
            DemoMembership(
                apartmentID: apartment, id: place.id("membership \(name)", 60),
                accountID: place.account(name), role: role, status: status,
                relation: relation, householdID: household, requestedAt: DemoPlace.time(60))
        }
        let office = offices.map { membership($0.name, $0.role, "VERIFIED", nil, nil) }
        let residents = SmallDemoText.residents.indices.map { number in
            membership(
                DemoPlace.resident(number), residentRoles[number]?.role ?? "RESIDENT", "VERIFIED",
                number == 1 ? "OWNER_FAMILY" : (number % 4 == 3 ? "TENANT" : "OWNER"),
                place.home(of: number))
        }
        let pending = membership(
            "pending", "RESIDENT", "PENDING", "TENANT", place.household("106", "302"))
        return office + residents + [pending]
    }

    /// The second complex has its own people, other times and fewer posts, beginning elsewhere.
    private static func posts(
        _ place: DemoPlace, _ index: Int, _ apartment: Int32
    ) -> (feeds: [DemoFeed], comments: [DemoComment]) {
        let all = SmallDemoText.posts
        let posts = index == 0 ? all : [all[0]] + all.dropFirst(6)
        var feeds: [DemoFeed] = []
        var comments: [DemoComment] = []
        func person(_ number: Int) -> PostgresUUID {
            place.account(DemoPlace.resident((number + index * 5) % SmallDemoText.residents.count))
        }
        for (number, post) in posts.enumerated() {
            let posted = Int64(number + 1) * day * 7 / 5 + Int64(number * 7919 % 40_000)
            let feedID = place.id("feed \(number)", posted)
            var last = posted
            var count = 0
            func add(
                _ content: String, _ author: Int, _ parent: PostgresUUID?, replies: Int
            ) -> PostgresUUID {
                count += 1
                last += 420 + Int64(count * 1511 % 5400)
                let id = place.id("comment \(number) \(count)", last)
                comments.append(
                    DemoComment(
                        apartmentID: apartment, id: id, feedID: feedID, parentID: parent,
                        authorID: person(author), content: content, replyCount: replies,
                        createdAt: DemoPlace.time(last)))
                return id
            }
            for comment in post.comments {
                let parent = add(
                    comment.content, comment.author, nil, replies: comment.replies.count)
                for reply in comment.replies {
                    _ = add(reply.content, reply.author, parent, replies: 0)
                }
            }
            feeds.append(
                DemoFeed(
                    apartmentID: apartment, id: feedID, authorID: person(post.author),
                    category: post.category, content: post.content,
                    isAnonymous: post.isAnonymous, isPinned: post.isPinned, commentCount: count,
                    createdAt: DemoPlace.time(posted), lastActivityAt: DemoPlace.time(last)))
        }
        return (feeds, comments)
    }
}

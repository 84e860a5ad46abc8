// The rows of a complex of the small demo: its residents, posts and comments.

internal import Postgres
internal import Resolvers

struct SmallDemoRows: Sendable {
    let place: DemoPlace
    /// Which complex of the demo it is. The second one has its own people, other times and fewer
    /// posts, starting elsewhere in the list.
    let index: Int
    let apartment: Int32
    /// The midnight before the load.
    let today: Timestamp

    private static let day: Int64 = 86_400

    /// Seconds after the complex began to use the service.
    private func time(_ seconds: Int64) -> Timestamp {
        let start = today.microseconds - DemoPlace.days * Self.day * 1_000_000
        return Timestamp(microseconds: start + seconds * 1_000_000)
    }

    var accounts: [DemoAccount] {
        // Display names are unique in the service, so the second complex numbers its own.
        let suffix = index == 0 ? "" : "\(index + 1)"
        let residents = SmallDemoText.residents.enumerated().map {
            (DemoPlace.resident($0.offset), $0.element)
        }
        let names =
            SmallDemoPeople.office.map { ($0.name, $0.shown) } + residents
            + SmallDemoPeople.applicants.map { ($0.name, $0.shown) }
        return names.map { name, shown in
            DemoAccount(
                id: place.account(name), username: place.prefix + name,
                displayName: shown + suffix, joinedAt: time(0))
        }
    }

    var buildings: [DemoBuilding] {
        (101...106).map { number in
            DemoBuilding(
                apartmentID: apartment, id: place.building(number), name: "\(number)")
        }
    }

    var households: [DemoHousehold] {
        buildings.enumerated().flatMap { index, building in
            (1...4).flatMap { floor in
                (1...2).map { door in
                    let unit = "\(floor)0\(door)"
                    return DemoHousehold(
                        apartmentID: apartment, id: place.household(building.name, unit),
                        buildingID: building.id, unit: unit,
                        occupancy: occupancy(building: index, floor: floor, door: door))
                }
            }
        }
    }

    /// A new complex: for many households the office does not know yet whether they are occupied.
    private func occupancy(building: Int, floor: Int, door: Int) -> String {
        if building == 5, floor == 4 { return "VACANT" }
        return floor <= 2 && door == 1 ? "OCCUPIED" : "UNKNOWN"
    }

    /// The original residents, all verified.
    var memberships: [DemoMembership] {
        func membership(
            _ name: String, _ role: String, _ relation: String?, _ household: PostgresUUID?
        ) -> DemoMembership {
            DemoMembership(
                apartmentID: apartment, id: place.id("membership \(name)", 60),
                accountID: place.account(name), role: role, status: "VERIFIED",
                relation: relation, householdID: household, requestedAt: time(60),
                decidedBy: name == "manager" ? nil : place.account("manager"))
        }
        let office = SmallDemoPeople.office.map { membership($0.name, $0.role, nil, nil) }
        return office
            + SmallDemoText.residents.indices.map { number in
                membership(
                    DemoPlace.resident(number), SmallDemoPeople.roles[number]?.role ?? "RESIDENT",
                    number == 1 ? "OWNER_FAMILY" : (number % 4 == 3 ? "TENANT" : "OWNER"),
                    place.home(of: number))
            }
    }

    // MARK: - Posts

    var posts: (feeds: [DemoFeed], comments: [DemoComment]) {
        let all = SmallDemoText.posts
        let posts = index == 0 ? all : [all[0]] + all.dropFirst(6)
        var feeds: [DemoFeed] = []
        var comments: [DemoComment] = []
        for (number, post) in posts.enumerated() {
            let posted = Int64(number + 1) * Self.day * 7 / 5 + Int64(number * 7919 % 40_000)
            let id = place.id("feed \(number)", posted)
            var thread = Thread(rows: self, number: number, feed: id, last: posted)
            thread.add(post.comments, to: nil, depth: 0)
            comments += thread.comments
            feeds.append(
                DemoFeed(
                    apartmentID: apartment, id: id, authorID: person(post.author),
                    category: post.category, content: post.content,
                    isAnonymous: post.isAnonymous, isPinned: post.isPinned,
                    commentCount: thread.comments.count { $0.deletedAt == nil },
                    createdAt: time(posted), lastActivityAt: time(thread.last)))
        }
        return (feeds, comments)
    }

    private func person(_ number: Int) -> PostgresUUID {
        place.account(resident: (number + index * 5) % SmallDemoText.residents.count)
    }

    /// The comments of one post, in the order in which they were written.
    private struct Thread {
        let rows: SmallDemoRows
        let number: Int
        let feed: PostgresUUID
        /// When the newest was written.
        var last: Int64
        var comments: [DemoComment] = []

        init(rows: SmallDemoRows, number: Int, feed: PostgresUUID, last: Int64) {
            self.rows = rows
            self.number = number
            self.feed = feed
            self.last = last
        }

        mutating func add(_ said: [DemoPost.Comment], to parent: PostgresUUID?, depth: Int) {
            for comment in said {
                last += 420 + Int64((comments.count + 1) * 1511 % 5400)
                let id = rows.place.id("comment \(number) \(comments.count + 1)", last)
                comments.append(
                    DemoComment(
                        apartmentID: rows.apartment, id: id, feedID: feed, parentID: parent,
                        depth: depth, authorID: rows.person(comment.author),
                        content: comment.content,
                        replyCount: comment.replies.count { !$0.isDeleted },
                        createdAt: rows.time(last),
                        deletedAt: comment.isDeleted ? rows.time(last + 7_200) : nil))
                add(comment.replies, to: id, depth: depth + 1)
            }
        }
    }
}

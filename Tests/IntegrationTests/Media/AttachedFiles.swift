// Attaching files to objects and viewing them in tests.
import TestSupport
import Testing

/// Files that the suites of subjects with media attach to objects.
enum AttachedFiles {
    typealias Person = SampleComplexes.Person

    /// New files of a person, ready to be attached.
    static func uploads(_ count: Int, by person: Person) async throws -> [JSON] {
        let acting = try Acting(person)
        var media: [JSON] = []
        for number in 1...count {
            media.append(try await acting.upload(.pdf("첨부 \(person) \(number)"))["id"])
        }
        return media
    }

    static func ids(_ object: JSON) -> [JSON] { object["media"].items.map { $0["id"] } }

    /// What a person gets for the ID of a file: its address, or nil.
    static func address(_ media: JSON, for person: Person?) async throws -> String? {
        let node = try await Acting(person).ask(
            "query ($id: ID!) { node(id: $id) { ... on Media { url } } }", ["id": media])["node"]
        if node.isNull { return nil }
        let url = node["url"].string
        #expect(url != nil, "a file that is ready has an address")
        return url
    }

    /// Which of these people find the file by its ID; those who do can also read it.
    static func readers(
        of media: JSON, among people: [(name: String, person: Person?)]
    ) async throws -> Set<String> {
        var readers: Set<String> = []
        for (name, person) in people {
            guard let url = try await address(media, for: person) else { continue }
            #expect(try await Acting(person).get(.string(url)).status == 200, "\(name)")
            readers.insert(name)
        }
        return readers
    }

    /// Files that cannot be attached, and the errors: codes, and paths below `input`.
    struct Bad {
        let ids: [JSON]
        let codes: [String]
        let paths: [String]
    }

    /// - Parameters:
    ///   - taken: a file of the person that is attached to another object
    ///   - free: one that is not attached
    static func bad(
        _ field: String, by person: Person, taken: JSON, free: JSON, atMost maximum: Int
    ) async throws -> [Bad] {
        let foreign = try await Acting(.resident(of: 3, 3)).upload(.pdf("남의 것"))["id"]
        let waiting = try await Acting(person).ticket(.pdf("아직"))["media"]["id"]
        return [
            Bad(ids: [free, taken], codes: ["MEDIA_NOT_READY"], paths: ["\(field).1"]),
            Bad(ids: [waiting], codes: ["MEDIA_NOT_READY"], paths: ["\(field).0"]),
            Bad(
                ids: [foreign, "AAAA", free], codes: ["NOT_FOUND", "NOT_FOUND"],
                paths: ["\(field).0", "\(field).1"]),
            Bad(ids: [free, free], codes: ["NOT_UNIQUE"], paths: [field]),
            Bad(
                ids: Array(repeating: free, count: maximum + 1), codes: ["TOO_MANY", "NOT_UNIQUE"],
                paths: [field, field]),
        ]
    }
}

// Invisible text counts as no text: tested for every text in the inputs of the served schema, so
// that new ones are covered automatically.
import TestSupport
import Testing

@Suite(
    .served(
        ["DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:1/list"], sql: MembersOffice.newcomers),
    .serialized, .timeLimit(.minutes(20)))
struct InputTextTests {
    private typealias Person = SampleComplexes.Person

    /// None of these is visible.
    private static let unseen = [
        "", " \u{3000}\u{A0}\u{2003}", "\u{3164}", "\u{115F}\u{1160}", "\u{FFA0}", "\u{2800}",
        "\u{200B}\u{200D}\u{FEFF}", "\u{202E}\u{2066}", "\u{301}\u{20DD}", "\u{FE0F}\u{AD}",
        "\u{FFFC}", "\u{FFFD}\u{FFFD}", "\u{E000}\u{F8FF}", "\u{378}",
    ]

    /// The kind of an input's text.
    private enum Kind {
        /// Refused with this code if invisible.
        case refused(String)
        /// Dropped if invisible.
        case optional
    }

    /// The texts that have no rule of visible text, and what they answer.
    private static let codes: [String: String] = [
        "signIn.username": "BAD_CREDENTIALS",
        "signIn.password": "BAD_CREDENTIALS", "tokenRefresh.refreshToken": "BAD_CREDENTIALS",
        "apartmentsImport.sidoCodes.0": "INVALID",
    ]

    /// Texts that may be empty.
    private static let optional: Set<String> = [
        "clientName", "description", "location", "hours", "altText", "tieBreakNote",
        "complaintTransition.reason",
    ]

    /// Required in spite of a name in `optional`.
    private static let required: Set<String> = [
        "complaintCreate.description", "complaintUpdate.description",
    ]

    private static func kind(_ mutation: String, _ path: [String]) -> Kind {
        let name = ([mutation] + path).joined(separator: ".")
        if let code = codes[name] { return .refused(code) }
        let isOptional = optional.contains(name) || optional.contains(path.last ?? "")
        return isOptional && !required.contains(name) ? .optional : .refused("REQUIRED")
    }

    /// Every text below an input type, items of lists as `0`.
    private static func texts(_ type: String, _ shape: ServedShape) -> [[String]] {
        (shape.types[type]?.inputs ?? []).flatMap { member -> [[String]] in
            let head = [member.name] + (member.type.isList ? ["0"] : [])
            if member.type.name == "String" { return [head] }
            guard member.type.kind == "INPUT_OBJECT" else { return [] }
            return texts(member.type.name, shape).map { head + $0 }
        }
    }

    @Test func `invisible text is refused where text is required, and dropped elsewhere`()
        async throws
    {
        let served = try await Office.served()
        let shape = try await ServedShape.load(served.server)
        for mutation in shape.fields(of: "Mutation").map(\.name) {
            let paths = Self.texts(Isolation.inputType(mutation), shape)
            if paths.isEmpty { continue }
            guard let (person, input) = try await Self.input(of: mutation) else {
                Issue.record("\(mutation) has no fixture")
                continue
            }
            for path in paths {
                switch Self.kind(mutation, path) {
                case .refused(let code):
                    for text in Self.unseen {
                        let payload = try await Office.act(
                            mutation, Self.set(.string(text), at: path, in: input), as: person)
                        #expect(
                            Self.isRefused(payload, code, path),
                            "\(mutation) \(path) \(Array(text.unicodeScalars)): \(payload)")
                    }
                case .optional:
                    let text = Self.unseen.randomElement() ?? ""
                    let payload = try await Office.act(
                        mutation, Self.set(.string(text), at: path, in: input), as: person)
                    #expect(
                        !payload["userErrors"].items.contains { Self.path(of: $0) == path },
                        "\(mutation) \(path) \(Array(text.unicodeScalars)): \(payload)")
                }
            }
        }
    }

    @Test func `an invisible reason counts as missing where the new state needs one`() async throws
    {
        _ = try await Office.served()
        let complaint = try await StaffActions.all["complaintTransition"]?.input() ?? .null
        for text in Self.unseen {
            let payload = try await Office.act(
                "complaintTransition",
                complaint.with([
                    "to": "ON_HOLD", "deferredUntil": PollOffice.time(50), "reason": .string(text),
                ]), as: Office.staff)
            #expect(Self.isRefused(payload, "REQUIRED", ["reason"]), "\(payload)")
        }
    }

    private static func path(of error: JSON) -> [String] {
        error["path"].items.dropFirst().compactMap(\.string)
    }

    private static func isRefused(_ payload: JSON, _ code: String, _ path: [String]) -> Bool {
        payload["userErrors"].items.contains { error in
            error["code"].string == code
                // Whether the name or the password was wrong is not disclosed.
                && (Self.path(of: error) == path || code == "BAD_CREDENTIALS"
                    || path.last == "0" && path.dropLast() == Self.path(of: error)[...])
        }
    }

    private static func set(_ value: JSON, at path: [String], in json: JSON) -> JSON {
        guard let name = path.first else { return value }
        let rest = Array(path.dropFirst())
        if let index = Int(name) {
            var items = json.items
            if items.isEmpty { items = [.null] }
            items[index] = set(value, at: rest, in: items[index])
            return .array(items)
        }
        guard case .object(var members) = json else {
            return .object([name: set(value, at: rest, in: .null)])
        }
        members[name] = set(value, at: rest, in: json[name])
        return .object(members)
    }

    // MARK: - Inputs that would be accepted

    private static let choices: JSON = [
        "method": "SINGLE_CHOICE", "choices": [["title": "하나"], ["title": "둘"]],
    ]

    private static func input(of mutation: String) async throws -> (Person?, JSON)? {
        let complex: JSON = ["apartmentId": .string(Office.apartment)]
        let resident = Person.resident(of: 1, 3)
        switch mutation {
        case "signUp":
            return (
                nil,
                [
                    "username": "안보임", "password": "correct horse battery", "displayName": "안보임",
                    "acceptsTerms": true, "acceptsPrivacyPolicy": true, "isOver14": true,
                ]
            )
        case "signIn": return (nil, ["username": "nobody", "password": "correct horse"])
        case "signInAsGuest": return (nil, [:])
        case "tokenRefresh": return (nil, ["refreshToken": "x"])
        case "apartmentsImport": return (.platformAdmin, [:])
        case "profileUpdate": return (resident, [:])
        case "membershipRequest": return (.stranger, MembersOffice.claim())
        case "mediaCreateUploads":
            return (resident, ["files": [try await SampleFile.pdf().declared]])
        case "feedCreate": return (resident, complex.with(["content": "글"]))
        case "feedUpdate":
            let made = try await Office.act(
                "feedCreate", complex.with(["content": "글"]), as: resident,
                returning: "feed { id }")
            return (resident, ["feedId": made["feed"]["id"]])
        case "commentCreate":
            return (resident, ["subjectId": .string(SampleComplexes.feed(1, 7)), "content": "글"])
        case "commentUpdate":
            let made = try await Office.act(
                "commentCreate",
                ["subjectId": .string(SampleComplexes.feed(1, 7)), "content": "글"], as: resident,
                returning: "comment { id }")
            return (resident, ["commentId": made["comment"]["id"], "content": "글"])
        case "pollVote":
            guard let open = try await StaffActions.all["pollExtend"]?.input() else { return nil }
            return (.resident(of: 2, 3), ["pollId": open["pollId"], "choiceIds": []])
        case "pollCreate":
            let office = try await PollOffice.open(2)
            return (.resident(of: 2, 17), office.input().with(choices))
        case "pollUpdate":
            let office = try await PollOffice.open(2)
            guard case .object(let members) = choices else { return nil }
            let id: JSON = .string(try await office.create(members).id)
            return (.resident(of: 2, 17), ["pollId": id, "choices": choices["choices"]])
        case "complaintUpdate":
            let made = try await Office.act(
                "complaintCreate",
                complex.with(["category": "FACILITY", "title": "문", "description": "글"]),
                as: Complaints.author, returning: "complaint { id }")
            return (Complaints.author, ["complaintId": made["complaint"]["id"]])
        default:
            guard let action = StaffActions.all[mutation] else { return nil }
            return (action.person, try await action.input())
        }
    }
}

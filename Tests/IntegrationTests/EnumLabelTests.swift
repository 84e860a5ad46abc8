// A page reads what to show for the values of enums in one request.
import TestSupport
import Testing

@Suite(.served())
struct EnumLabelTests {
    private static func labels(_ arguments: String) async throws -> GraphQLAnswer {
        try await Served.current.server.post(
            "{ enumLabels\(arguments) { type values { value label } } }")
    }

    @Test(arguments: ["", "(language: EN)"])
    func `every value of every enum has a label`(_ arguments: String) async throws {
        let answer = try await Self.labels(arguments)
        #expect(answer.errors.isEmpty)
        let shape = try await ServedShape.load(Served.current.server)
        var labelled: [String: [String]] = [:]
        for type in answer.data["enumLabels"].items {
            let values = type["values"].items
            labelled[type["type"].string ?? ""] = values.compactMap { $0["value"].string }
            #expect(values.allSatisfy { $0["label"].string?.isEmpty == false }, "\(type)")
            // A list to choose from shows no text twice.
            #expect(Set(values.map { $0["label"].string }).count == values.count, "\(type)")
        }
        let enums = shape.types.filter { $0.value.kind == "ENUM" }
        #expect(labelled == enums.mapValues(\.values))
    }

    @Test func `labels are in the requested language, for the requested enums`() async throws {
        let korean = try await Self.labels("(types: [\"ComplaintStatus\", \"PollState\"])")
        let types = korean.data["enumLabels"].items
        #expect(types.map { $0["type"] } == ["ComplaintStatus", "PollState"])
        #expect(types[0]["values"].items[1] == ["value": "IN_PROGRESS", "label": "처리 중"])
        let english = try await Self.labels("(types: [\"ComplaintStatus\"], language: EN)")
        #expect(
            english.data["enumLabels"].items[0]["values"].items[1]
                == ["value": "IN_PROGRESS", "label": "In progress"])
    }

    @Test func `a name that is not an enum, and too many names, are refused`() async throws {
        let many = Array(repeating: "\"PollState\"", count: 101).joined(separator: ", ")
        for names in ["\"PollState\", \"Poll\"", many] {
            let answer = try await Self.labels("(types: [\(names)])")
            #expect(answer.codes == ["BAD_USER_INPUT"])
        }
    }
}

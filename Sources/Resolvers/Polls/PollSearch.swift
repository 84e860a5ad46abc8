// A filter of polls as parameters of their statements.

import GraphQLCore
import Postgres
import Schema

/// What is looked for among the polls of a complex.
struct PollSearch: Sendable {
    private let states: [PollState]?
    private let purposes: [PollPurpose]?
    private let pattern: String?
    private let hasVoted: Bool?

    init(_ filter: PollFilter?) throws(FieldError) {
        states = filter?.states.value
        purposes = filter?.purposes.value
        hasVoted = filter?.viewerHasVoted.value
        pattern = try FilterText.read(filter?.text, "text").map(LikePattern.anywhere)
    }

    /// Whether anything narrows the list.
    var isFiltered: Bool {
        states != nil || purposes != nil || pattern != nil || hasVoted != nil
    }

    var narrowing: ListNarrowing {
        ListNarrowing(isFiltered: isFiltered, hasText: pattern != nil)
    }

    /// Whether the list is another for each viewer, so that it is not kept.
    var isPersonal: Bool { hasVoted != nil }

    /// `$3` to `$7` of the statements for filters.
    func parameters(_ viewer: PostgresUUID?) -> [Parameter] {
        guard isFiltered else { return [] }
        return [
            Parameter(states?.map(\.name), Parameter.textArray),
            Parameter(purposes?.map(\.name), Parameter.textArray),
            Parameter(pattern, Parameter.text), Parameter(viewer, Parameter.uuid),
            Parameter(hasVoted, Parameter.bool),
        ]
    }

    func describe(to out: inout ByteWriter) {
        out.array((states ?? []).map(\.rawValue))
        out.byte(states == nil ? 0 : 1)
        out.array((purposes ?? []).map(\.rawValue))
        out.byte(purposes == nil ? 0 : 1)
        out.text(pattern ?? "")
    }
}

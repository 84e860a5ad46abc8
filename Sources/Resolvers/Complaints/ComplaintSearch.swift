// A filter of complaints as parameters of their statements.

import GraphQLCore
import Postgres
import Schema

/// What is looked for among complaints.
struct ComplaintSearch: Sendable {
    private let filter: ComplaintFilter?
    private let pattern: String?

    init(_ filter: ComplaintFilter?) throws(FieldError) {
        self.filter = filter
        pattern = try FilterText.read(filter?.text, "text").map(LikePattern.anywhere)
    }

    /// Whether anything narrows the list.
    var isFiltered: Bool {
        guard let filter else { return false }
        return filter.statuses.value != nil || filter.categories.value != nil
            || filter.priorities.value != nil || filter.mine.value != nil
            || filter.isOverdue.value != nil || filter.visibility.value != nil || pattern != nil
            || filter.createdAfter.value != nil || filter.createdBefore.value != nil
    }

    var narrowing: ListNarrowing {
        ListNarrowing(isFiltered: isFiltered, hasText: pattern != nil)
    }

    /// In the order of `ComplaintQueries.filterTypes`.
    func parameters(viewer: PostgresUUID) -> [Parameter] {
        guard isFiltered, let filter else { return [] }
        return [
            Parameter(filter.statuses.value?.map(\.name), Parameter.textArray),
            Parameter(filter.categories.value?.map(\.name), Parameter.textArray),
            Parameter(filter.priorities.value?.map(\.name), Parameter.textArray),
            .uuid(viewer), Parameter(filter.mine.value, Parameter.bool),
            Parameter(filter.isOverdue.value, Parameter.bool),
            Parameter(filter.visibility.value?.name, Parameter.text),
            Parameter(pattern, Parameter.text),
            Parameter(filter.createdAfter.value.map(Timestamp.init), Parameter.timestamptz),
            Parameter(filter.createdBefore.value.map(Timestamp.init), Parameter.timestamptz),
        ]
    }

    func describe(to out: inout ByteWriter) {
        out.texts(filter?.statuses.value?.map(\.name))
        out.texts(filter?.categories.value?.map(\.name))
        out.texts(filter?.priorities.value?.map(\.name))
        for flag in [filter?.mine.value, filter?.isOverdue.value] {
            out.byte(flag == nil ? 0 : flag == true ? 1 : 2)
        }
        out.text(filter?.visibility.value?.name ?? "")
        out.text(pattern ?? "")
        out.integer(filter?.createdAfter.value?.microseconds ?? .min)
        out.integer(filter?.createdBefore.value?.microseconds ?? .max)
    }
}

// The media types of an answer that is one response.

/// The two media types that one response may have.
enum GraphQLMediaType: String, Sendable, CaseIterable {
    case response = "application/graphql-response+json"
    case json = "application/json"

    var contentType: String { rawValue + "; charset=utf-8" }

    /// The type that an Accept header wants most; nil where it accepts neither. Of types that it
    /// wants equally, that which it names more precisely, then that which it names first.
    ///
    /// - Parameter preferred: the type where the header accepts both alike
    static func best(
        in ranges: [MediaRange], preferred: GraphQLMediaType
    ) -> (type: GraphQLMediaType, rank: MediaRank)? {
        var best: (type: GraphQLMediaType, rank: MediaRank)?
        for type in [preferred, preferred == .json ? .response : .json] {
            guard let rank = MediaRank(in: ranges, type.precision) else { continue }
            if let known = best, !(known.rank < rank) { continue }
            best = (type, rank)
        }
        return best
    }

    /// How precisely a range means the type; nil where it does not.
    private func precision(_ range: MediaRange) -> Int? {
        switch range.name {
        case rawValue: 2
        case "application/*": 1
        case "*/*": 0
        default: nil
        }
    }
}

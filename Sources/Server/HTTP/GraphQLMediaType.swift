// The media types of a single response.

/// The two media types of a single response.
enum GraphQLMediaType: String, Sendable, CaseIterable {
    case response = "application/graphql-response+json"
    case json = "application/json"

    var contentType: String { rawValue + "; charset=utf-8" }

    /// The type that an Accept header prefers; nil if it accepts neither. Among equally weighted
    /// types the more specific one wins, then the one listed first.
    ///
    /// - Parameter preferred: the type if the header accepts both equally
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

    /// How specifically a range matches the type; nil if it does not.
    private func precision(_ range: MediaRange) -> Int? {
        switch range.name {
        case rawValue: 2
        case "application/*": 1
        case "*/*": 0
        default: nil
        }
    }
}

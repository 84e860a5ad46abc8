// The media types of answers, and which of them an Accept header wants most.
// https://www.rfc-editor.org/rfc/rfc9110#name-accept

/// The two media types that an answer may have.
enum GraphQLMediaType: String, Sendable, CaseIterable {
    case response = "application/graphql-response+json"
    case json = "application/json"

    var contentType: String { rawValue + "; charset=utf-8" }

    /// The type that an Accept header wants most, `nil` where it accepts neither. Of types that it
    /// wants equally, that which it names more precisely, then that which it names first.
    ///
    /// - Parameter preferred: the type where the header says nothing, or accepts all types alike
    init?(accept: String?, preferred: GraphQLMediaType) {
        guard let accept, !accept.allSatisfy(\.isWhitespace) else {
            self = preferred
            return
        }
        let ranges = accept.split(separator: ",").prefix(Self.maximumRanges)
            .compactMap(MediaRange.init)
        var best: (type: GraphQLMediaType, rank: Rank)?
        for type in [preferred, preferred == .json ? .response : .json] {
            guard let rank = Rank(of: type, in: ranges) else { continue }
            if let known = best, !(known.rank < rank) { continue }
            best = (type, rank)
        }
        guard let best else { return nil }
        self = best.type
    }

    /// Media ranges of an Accept header that are read.
    static let maximumRanges = 64
}

/// One media range of an Accept header.
private struct MediaRange {
    /// In small letters.
    let name: String
    /// From 0 to 1.
    let quality: Double

    /// Nil where the range asks for another encoding than UTF-8.
    init?(_ text: Substring) {
        let parts = text.split(separator: ";").map { $0.trimmed.lowercased() }
        guard let name = parts.first else { return nil }
        var quality = 1.0
        for parameter in parts.dropFirst() {
            if parameter.hasPrefix("q=") {
                let value = Double(parameter.dropFirst(2)) ?? 0
                quality = value > 0 ? min(value, 1) : 0
            }
            if parameter.hasPrefix("charset="),
                !["utf-8", "\"utf-8\""].contains(parameter.dropFirst("charset=".count))
            {
                return nil
            }
        }
        self.name = name
        self.quality = quality
    }

    /// How precisely the range means a type; `nil` where it does not.
    func precision(for type: GraphQLMediaType) -> Int? {
        switch name {
        case type.rawValue: 2
        case "application/*": 1
        case "*/*": 0
        default: nil
        }
    }
}

/// How much a type is wanted.
private struct Rank {
    let quality: Double
    let precision: Int
    let position: Int

    /// By the most precise range that means the type; `nil` where the type is not accepted.
    init?(of type: GraphQLMediaType, in ranges: [MediaRange]) {
        var best: (range: MediaRange, precision: Int, position: Int)?
        for (position, range) in ranges.enumerated() {
            guard let precision = range.precision(for: type), precision > best?.precision ?? -1
            else { continue }
            best = (range, precision, position)
        }
        guard let best, best.range.quality > 0 else { return nil }
        quality = best.range.quality
        precision = best.precision
        position = best.position
    }

    static func < (left: Rank, right: Rank) -> Bool {
        (left.quality, left.precision, -left.position)
            < (right.quality, right.precision, -right.position)
    }
}

// What an Accept header allows for each way of sending responses.
// https://www.rfc-editor.org/rfc/rfc9110#name-accept

import GraphQLCore

/// The supported media types that a client accepts.
struct AcceptedTypes: Sendable, Equatable {
    /// Of a single response; nil if the client accepts none.
    let single: GraphQLMediaType?
    /// How to send the responses to a subscription; nil if the client accepts none of these ways.
    let subscription: StreamFraming?
    /// How to send a response in parts; nil if the client only accepts it whole.
    let incremental: IncrementalForm?
    /// Whether the client prefers events, so that everything is sent as events.
    let prefersEvents: Bool

    /// The type of a single response, whatever the client accepts.
    func single(or preferred: GraphQLMediaType) -> GraphQLMediaType { single ?? preferred }

    /// Nil if the client accepts nothing supported.
    ///
    /// - Parameter preferred: the type of a single response if the header does not specify it
    init?(accept: String?, preferred: GraphQLMediaType) {
        guard let accept, !accept.allSatisfy(\.isWhitespace) else {
            (single, subscription, incremental, prefersEvents) = (preferred, nil, nil, false)
            return
        }
        let ranges = MediaRange.list(accept)
        let single = GraphQLMediaType.best(in: ranges, preferred: preferred)
        let events = MediaRank(in: ranges, Self.precisionForEvents)
        let parts = MediaRank(in: ranges, Self.precisionForParts)
        self.single = single?.type
        subscription =
            switch (events, parts) {
            case (nil, nil): nil
            case (_?, nil): .events
            case (nil, _?): .multipartSubscription
            case (let events?, let parts?): events < parts ? .multipartSubscription : .events
            }
        incremental = IncrementalForm(in: ranges)
        prefersEvents = events.map { events in single.map { $0.rank < events } ?? true } ?? false
        if self.single == nil, subscription == nil, incremental == nil { return nil }
    }

    /// A single response of a type, and nothing else.
    init(_ single: GraphQLMediaType) {
        self.single = single
        subscription = nil
        incremental = nil
        prefersEvents = false
    }

    /// A wildcard range does not mean events: clients that send it expect the response to end.
    private static func precisionForEvents(_ range: MediaRange) -> Int? {
        switch range.name {
        case "text/event-stream": 2
        case "text/*": 1
        default: nil
        }
    }

    /// Without the parameter the client may use another protocol.
    private static func precisionForParts(_ range: MediaRange) -> Int? {
        range.name == "multipart/mixed" && range.parameters["subscriptionspec"] == "1.0" ? 2 : nil
    }
}

/// How a client accepts a response in parts, with what `@defer` and `@stream` leave out at first.
struct IncrementalForm: Sendable, Equatable {
    let format: IncrementalFormat
    let framing: StreamFraming

    /// The form that a client prefers; nil if it names none.
    init?(in ranges: [MediaRange]) {
        var best: (form: (IncrementalFormat, StreamFraming), rank: MediaRank)?
        for format in [IncrementalFormat.v02, .of20220824] {
            for framing in [StreamFraming.multipartIncremental(format), .events] {
                let name = framing == .events ? "text/event-stream" : "multipart/mixed"
                let rank = MediaRank(in: ranges) { range in
                    range.name == name && format.isNamed(by: range.parameters) ? 2 : nil
                }
                guard let rank, best.map({ $0.rank < rank }) ?? true else { continue }
                best = ((format, framing), rank)
            }
        }
        guard let best else { return nil }
        (format, framing) = best.form
    }
}

extension IncrementalFormat {
    /// The media type parameter with which clients specify the format.
    var parameter: (name: String, value: String) {
        switch self {
        case .v02: ("incrementalSpec", "v0.2")
        case .of20220824: ("deferSpec", "20220824")
        }
    }

    fileprivate func isNamed(by parameters: [String: String]) -> Bool {
        parameters[parameter.name.lowercased()] == parameter.value
    }
}

/// One media range of an Accept header.
struct MediaRange {
    /// In lower case.
    let name: String
    /// In lower case, without quotation marks.
    let parameters: [String: String]
    /// From 0 to 1.
    let quality: Double

    /// Maximum number of media ranges read from an Accept header.
    static let maximumCount = 64

    /// The ranges of a header, without irrelevant ones.
    static func list(_ accept: String) -> [MediaRange] {
        accept.split(separator: ",").prefix(maximumCount).compactMap(MediaRange.init)
    }

    /// Nil if the range requires an encoding other than UTF-8.
    private init?(_ text: Substring) {
        let parts = text.split(separator: ";").map { $0.trimmed.lowercased() }
        guard let name = parts.first else { return nil }
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            var value = pair[1].trimmed
            if value.count > 1, value.first == "\"", value.last == "\"" {
                value = value.dropFirst().dropLast()
            }
            parameters[String(pair[0].trimmed)] = String(value)
        }
        if let charset = parameters["charset"], charset != "utf-8" { return nil }
        let quality = parameters["q"].map { Double($0) ?? 0 } ?? 1
        self.name = name
        self.parameters = parameters
        self.quality = quality > 0 ? min(quality, 1) : 0
    }
}

/// The weight of a type.
struct MediaRank {
    private let quality: Double
    private let precision: Int
    private let position: Int

    /// From the most specific range that matches the type; nil if the type is not accepted.
    ///
    /// - Parameter precision: how specifically a range matches the type; nil if it does not
    init?(in ranges: [MediaRange], _ precision: (MediaRange) -> Int?) {
        var best: (range: MediaRange, precision: Int, position: Int)?
        for (position, range) in ranges.enumerated() {
            guard let precision = precision(range), precision > best?.precision ?? -1 else {
                continue
            }
            best = (range, precision, position)
        }
        guard let best, best.range.quality > 0 else { return nil }
        quality = best.range.quality
        self.precision = best.precision
        position = best.position
    }

    static func < (left: MediaRank, right: MediaRank) -> Bool {
        (left.quality, left.precision, -left.position)
            < (right.quality, right.precision, -right.position)
    }
}

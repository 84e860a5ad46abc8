// Which operations are recorded. https://opentelemetry.io/docs/specs/otel/trace/sdk/#sampler

/// Decides whether a trace is recorded.
struct TraceSampler: Sendable, Equatable {
    enum Root: Sendable, Equatable {
        case always
        case never
        /// This part of all traces, 0...1.
        case ratio(Double)
    }

    /// For traces that begin here.
    let root: Root
    /// Whether a caller's decision counts for traces that it has begun.
    let followsParent: Bool

    /// The names of `OTEL_TRACES_SAMPLER`.
    ///
    /// - Parameter argument: of `OTEL_TRACES_SAMPLER_ARG`, the ratio; 1 if absent
    /// - Throws: if the name is unknown, or the ratio is not from 0 to 1
    init(_ name: String?, argument: String?) throws(ConfigurationError) {
        let name = name ?? "parentbased_always_on"
        followsParent = name.hasPrefix("parentbased_")
        switch followsParent ? String(name.dropFirst("parentbased_".count)) : name {
        case "always_on": root = .always
        case "always_off": root = .never
        case "traceidratio":
            guard let ratio = argument.map({ Double($0) }) ?? 1, (0...1).contains(ratio) else {
                throw ConfigurationError(
                    description: "OTEL_TRACES_SAMPLER_ARG is \"\(argument ?? "")\"; it must be a "
                        + "number from 0 to 1.")
            }
            root = .ratio(ratio)
        default:
            throw ConfigurationError(
                description: "OTEL_TRACES_SAMPLER is \"\(name)\"; it must be always_on, "
                    + "always_off, traceidratio, or one of these after parentbased_.")
        }
    }

    /// - Parameter parent: what the caller says; nil if the trace begins here
    func records(_ trace: TraceID, _ parent: TraceParent?) -> Bool {
        if followsParent, let parent { return parent.isSampled }
        switch root {
        case .always: return true
        case .never: return false
        // The same decision on all nodes; the low half of an ID is random.
        case .ratio(let ratio): return ratio >= 1 || Double(trace.low) < ratio * 0x1p64
        }
    }
}

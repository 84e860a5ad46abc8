// What clients are told of their budgets: in `extensions.cost`, in the fields of HTTP, and by
// `Query.rateLimit`.

import GraphQLCore
import Resolvers

/// A budget at one moment.
struct BudgetStanding: Sendable, Equatable {
    let policy: BudgetPolicy
    let left: Int
    /// Seconds until all of it is there again.
    let reset: Double

    /// Whole seconds.
    var resetSeconds: Int { Int(reset.rounded(.up)) }

    /// https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10
    var headers: [(name: String, value: String)] {
        let window = Int(BudgetPolicy.window)
        return [
            ("RateLimit-Policy", "\"\(policy.name)\";q=\(policy.limit);w=\(window)"),
            ("RateLimit", "\"\(policy.name)\";r=\(left);t=\(resetSeconds)"),
        ]
    }
}

/// What an operation was charged.
struct BudgetCharge: Sendable, Equatable {
    let payer: BudgetPayer
    /// By its document and variables.
    let requested: Int
    /// By what it returned.
    let actual: Int
    /// After it.
    let standing: BudgetStanding

    /// The value of `extensions.cost`.
    var json: [UInt8] { Self.json(requested, actual: actual, standing) }

    /// - Parameters:
    ///   - requested: nil where the cost was not known
    ///   - actual: nil where nothing ran
    static func json(_ requested: Int?, actual: Int?, _ standing: BudgetStanding) -> [UInt8] {
        var writer = JSONWriter(capacity: 96)
        writer.raw("{\"requested\":")
        write(requested, to: &writer)
        writer.raw(",\"actual\":")
        write(actual, to: &writer)
        writer.raw(",\"left\":")
        writer.int(standing.left)
        writer.raw(",\"limit\":")
        writer.int(standing.policy.limit)
        writer.raw(",\"resetSeconds\":")
        writer.int(standing.resetSeconds)
        writer.byte(UInt8(ascii: "}"))
        return writer.finish()
    }

    private static func write(_ number: Int?, to writer: inout JSONWriter) {
        if let number { writer.int(number) } else { writer.null() }
    }
}

extension RequestError {
    /// A budget does not cover the operation.
    ///
    /// - Parameters:
    ///   - seconds: after which it may
    ///   - cost: the value of `extensions.cost`
    static func rateLimited(_ message: String, seconds: Int, cost: [UInt8]?) -> RequestError {
        var extensions: [ErrorExtension] = [.code(.rateLimited), .retryAfter(seconds)]
        if let cost {
            extensions.append(
                ErrorExtension(name: "cost", json: String(decoding: cost, as: UTF8.self)))
        }
        return RequestError(.operation, [GraphQLError(message, extensions: extensions)])
    }

    /// Seconds after which the same request may be answered; nil where the error does not say.
    var retryAfter: Int? {
        errors.first?.extensions.first { $0.name == ErrorExtension.retryAfterName }
            .flatMap { Int($0.json) }
    }
}

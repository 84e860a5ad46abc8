// How often an action may be done. Windows slide: a limit applies to every interval of its length.

internal import Crypto
internal import Foundation
public import Postgres

/// How often one actor may do one thing.
public struct ActionLimit: Sendable, Equatable {
    /// The name under which it is counted.
    public let action: String
    public let count: Int32
    public let windowSeconds: Double

    public init(_ action: String, _ count: Int32, perSeconds windowSeconds: Double) {
        self.action = action
        self.count = count
        self.windowSeconds = windowSeconds
    }

    /// Every attempt of an address.
    public static let signUp = ActionLimit("signUp", 5, perSeconds: 3600)
    /// Guest accounts created by an address.
    public static let signInAsGuest = ActionLimit("signInAsGuest", 10, perSeconds: 3600)
    /// Every attempt for a username from an address; after that a growing delay.
    public static let signIn = ActionLimit("signIn", 10, perSeconds: 900)
    /// Wrong passwords of an address over all names, except names that signed in from there before.
    /// An address may be shared by a whole neighbourhood, so the wait is short.
    public static let wrongSignIn = ActionLimit("wrongSignIn", 100, perSeconds: 900)
    /// The last time that a name signed in from an address, stored for 30 days.
    static let knownAddress = ActionLimit("knownAddress", 1, perSeconds: 30 * 86_400)
    /// New token pairs issued to an account's devices.
    public static let tokenRefresh = ActionLimit("tokenRefresh", 60, perSeconds: 600)
    /// Posts of an account, and those with the same text.
    public static let feedCreate = ActionLimit("feedCreate", 10, perSeconds: 3600)
    public static let sameFeed = ActionLimit("sameFeed", 2, perSeconds: 86_400)
    /// Comments of an account.
    public static let commentCreate = ActionLimit("commentCreate", 30, perSeconds: 600)
    /// Files for which an account requested an upload.
    public static let upload = ActionLimit("upload", 100, perSeconds: 86_400)
}

/// The actor that is counted.
public struct ActionActor: Sendable, Equatable {
    /// What identifies it. Never stored: see `ActionLimits.hash`.
    let identity: [UInt8]

    /// An account; its actions in all complexes count together.
    public static func account(_ id: PostgresUUID) -> ActionActor {
        ActionActor("account", id.description)
    }

    /// A network address, see `ClientAddress`.
    public static func address(_ address: ClientAddress) -> ActionActor {
        ActionActor("address", address.network)
    }

    /// A username as typed, folded, from an address.
    public static func username(_ name: String, from address: ClientAddress) -> ActionActor {
        ActionActor("username", address.network, NormalizedText.folded(name))
    }

    /// A username in its folded form that signed in from an address.
    static func known(usernameKey: String, at address: ClientAddress) -> ActionActor {
        ActionActor("known", address.network, usernameKey)
    }

    /// An account with a text that it sends repeatedly, as stored.
    public static func text(_ text: String, of account: PostgresUUID) -> ActionActor {
        ActionActor("text", account.description, text)
    }

    private init(_ parts: String...) {
        identity = Array(parts.joined(separator: "\0").utf8)
    }
}

/// The origin of a request.
public struct ClientAddress: Sendable, Hashable {
    /// The operator, who does not use the network.
    public static let terminal = ClientAddress("terminal")

    /// The unit of counting: an IPv4 address, or the /64 of an IPv6 address, which belongs to one
    /// customer. Other text is unchanged.
    public let network: String

    public init(_ text: String) {
        var bytes = in6_addr()
        guard text.contains(":"), inet_pton(AF_INET6, text, &bytes) == 1 else {
            network = text
            return
        }
        let octets = withUnsafeBytes(of: &bytes) { Array($0) }
        // An IPv4 address inside an IPv6 socket: ::ffff:192.0.2.1
        if octets[..<10].allSatisfy({ $0 == 0 }) && octets[10] == 0xFF && octets[11] == 0xFF {
            network = octets[12...].map { "\($0)" }.joined(separator: ".")
        } else {
            let groups = stride(from: 0, to: 8, by: 2).map {
                String(UInt16(octets[$0]) << 8 | UInt16(octets[$0 + 1]), radix: 16)
            }
            network = groups.joined(separator: ":") + "::/64"
        }
    }
}

/// An action that was counted before its outcome is known.
enum Reservation: Sendable {
    case unlimited
    case counted(CountedAction)
    /// Too many; the seconds to wait, at least 1.
    case refused(Int32)
}

/// What a counter says now.
struct ActionLimitState: Sendable {
    /// How often it was done inside the window.
    let used: Int32
    /// The seconds until one more is allowed, at least 1; nil if it already is.
    let wait: Int32?
}

/// One of the times in a counter.
struct CountedAction: Sendable {
    let limit: ActionLimit
    /// As stored in the database.
    let actor: [UInt8]
    let time: Timestamp
}

/// Counts limited actions, if limits are on.
public struct ActionLimits: Sendable {
    /// nil if nothing is counted.
    private let key: SymmetricKey?

    private init(key: SymmetricKey?) {
        self.key = key
    }

    /// - Parameter secret: the deployment's, see `Application`
    public init(secret: [UInt8]) {
        self.init(key: Application.key("actions", from: secret))
    }

    /// For development only: nothing is counted.
    public static let off = ActionLimits(key: nil)

    /// How the database identifies an actor. There are few addresses and usernames: without the
    /// secret, the table does not allow trying them all, as a plain hash would.
    static func hash(_ actor: ActionActor, _ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: actor.identity, using: key))
    }

    /// Counts an action and returns whether it may continue.
    ///
    /// - Parameter times: How many are done at once; at most the limit's count.
    /// - Returns: nil if it may; otherwise the seconds to wait, at least 1, and it is not counted.
    public func wait(
        _ limit: ActionLimit, _ actor: ActionActor, times: Int32 = 1, _ transaction: Transaction
    ) async throws(PostgresError) -> Int32? {
        guard let key else { return nil }
        return try await ActionLimitQueries.count(limit, Self.hash(actor, key), times) {
            (statement, parameters) throws(PostgresError) in
            try await transaction.query(statement, parameters)
        }
    }

    /// As above, in its own transaction: the attempt remains counted whatever its outcome.
    public func wait(
        _ limit: ActionLimit, _ actor: ActionActor, _ client: PostgresClient
    ) async throws(PostgresError) -> Int32? {
        guard let key else { return nil }
        return try await ActionLimitQueries.count(limit, Self.hash(actor, key)) {
            (statement, parameters) throws(PostgresError) in
            try await client.query(statement, parameters)
        }
    }

    /// Counts an action whose outcome is not known yet: of many concurrent ones no more are started
    /// than may fail.
    func reserve(
        _ limit: ActionLimit, _ actor: ActionActor, _ client: PostgresClient
    ) async throws(PostgresError) -> Reservation {
        guard let key else { return .unlimited }
        let hash = Self.hash(actor, key)
        if let time = try await ActionLimitQueries.reserve(limit, hash, client) {
            return .counted(CountedAction(limit: limit, actor: hash, time: time))
        }
        return .refused(try await ActionLimitQueries.wait(limit, hash, client) ?? 1)
    }

    /// How often an actor has done each of these, and how long it must wait to do it again.
    func states(
        of limits: [ActionLimit], _ actor: ActionActor, _ client: PostgresClient
    ) async throws(PostgresError) -> [ActionLimitState] {
        guard let key else { return limits.map { _ in ActionLimitState(used: 0, wait: nil) } }
        return try await ActionLimitQueries.states(of: limits, Self.hash(actor, key), client)
    }

    /// Undoes the count of an action.
    func release(
        _ reservation: Reservation, _ client: PostgresClient
    ) async throws(PostgresError) {
        guard case .counted(let action) = reservation else { return }
        try await ActionLimitQueries.release(action, client)
    }

    /// Whether a username signed in from an address within the last 30 days.
    func isKnown(
        _ actor: ActionActor, _ client: PostgresClient
    ) async throws(PostgresError) -> Bool {
        guard let key else { return false }
        return try await ActionLimitQueries.isKnown(
            .knownAddress, Self.hash(actor, key), client)
    }

    /// Records that a username signed in from an address.
    func remember(_ actor: ActionActor, _ transaction: Transaction) async throws(PostgresError) {
        guard let key else { return }
        try await ActionLimitQueries.remember(
            .knownAddress, Self.hash(actor, key), transaction)
    }

    /// Counts an attempt to sign in, including refused ones, and returns whether it may continue.
    func waitBeforeSignIn(
        _ actor: ActionActor, _ client: PostgresClient
    ) async throws(PostgresError) -> Int32? {
        guard let key else { return nil }
        let attempts = try await ActionLimitQueries.attempt(
            .signIn, Self.hash(actor, key), keeping: SignInDelay.attemptsKept, client)
        return SignInDelay.wait(
            earlier: attempts.earlier, sinceLast: attempts.secondsSinceLast)
    }
}

/// The wait after too many attempts to sign in.
enum SignInDelay {
    static let attemptsKept: Int32 = 32
    static let first = 15.0
    static let maximumSeconds = 900.0

    /// - Parameters:
    ///   - earlier: Attempts inside the window before this one.
    ///   - sinceLast: Seconds since the last of them.
    /// - Returns: nil if it may continue; otherwise the seconds to wait from now: 15 after ten
    ///   attempts, doubling with each further one.
    static func wait(earlier: Int, sinceLast: Double) -> Int32? {
        let excess = earlier - Int(ActionLimit.signIn.count)
        guard excess >= 0 else { return nil }
        func delay(_ excess: Int) -> Double {
            min(first * Double(UInt64(1) << UInt64(min(excess, 16))), maximumSeconds)
        }
        if sinceLast >= delay(excess) { return nil }
        // This attempt counts too, so the longer delay already applies.
        return Int32(delay(excess + 1).rounded(.up))
    }
}

extension UserProblem {
    static func rateLimited(_ seconds: Int32) -> UserProblem {
        UserProblem(
            .rateLimited, .rateLimited(Int(seconds)),
            kind: .rateLimited(retryAfterSeconds: seconds))
    }
}

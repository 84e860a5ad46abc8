// A request's pass: the viewer, and the complexes it has loaded so far.

import GraphQLCore
public import Postgres
import Synchronization

/// Why a request may not start.
public enum GateRefusal: Error, Sendable {
    /// The bearer token is unknown, expired or ended.
    case unauthenticated
    case database(PostgresError)
}

/// The viewer and the complexes of one request, as they were when it passed.
///
/// The viewer is fixed until the request ends, whatever happens to the session meanwhile; only the
/// request itself can change it, by signing in or out. A complex remains as first loaded. Complexes
/// needed later are loaded by one more statement for all of them, which uses the account, not the
/// token.
final class Gate: Sendable {
    private struct State {
        var directoryVersion: Int64?
        var now: Timestamp?
        var byID: [Int32: ApartmentPass] = [:]
        var byUUID: [PostgresUUID: Int32] = [:]
        var viewer: ViewerAccount?
        /// SHA-256 of the bearer token.
        var tokenHash: [UInt8]?
        /// After a mutation: what was seen may be stale.
        var isStale = false
    }

    private let database: PostgresClient
    /// Notes what is used of the viewer; nil where nobody else gets the answer.
    private let trace: ViewerTrace?
    private let state: Mutex<State>

    private init(_ database: PostgresClient, tokenHash: [UInt8]?) {
        self.database = database
        trace = nil
        var state = State()
        state.tokenHash = tokenHash
        self.state = Mutex(state)
    }

    /// Passes the gate, with one statement if there is a token or a complex to look up.
    static func enter(
        _ database: PostgresClient, token: String?, naming ids: [GlobalID], from address: String?
    ) async throws(GateRefusal) -> Gate {
        let hash = token.flatMap { Token.hash(of: $0, .access) }
        let gate = Gate(database, tokenHash: hash)
        if token != nil, hash == nil { throw .unauthenticated }
        if hash == nil, ids.isEmpty { return gate }
        let requester =
            hash.map { Requester(tokenHash: $0, address: address) } ?? Requester(address: address)
        do {
            try await Requester.$current.withValue(requester) {
                try await gate.identify(
                    uuids: ids.filter { $0.tag == .apartment }.map(\.uuid),
                    numbers: ids.filter { $0.tag.isTenantOwned }.map(\.apartment))
            }
        } catch {
            throw .database(error as? PostgresError ?? .cancelled)
        }
        if hash != nil, gate.viewer == nil { throw .unauthenticated }
        return gate
    }

    var viewer: ViewerAccount? { state.withLock { $0.viewer } }

    /// SHA-256 of the viewer's bearer token.
    var tokenHash: [UInt8]? {
        trace?.note(.session)
        return state.withLock { $0.tokenHash }
    }

    /// The complexes loaded by this request: those of the account and those in its arguments.
    var known: [ApartmentPass] {
        trace?.note(.account)
        return state.withLock { state in state.byID.values.sorted { $0.id < $1.id } }
    }

    /// A pass of a subscriber as of now, for an event of a complex; nil if the token has ended.
    ///
    /// - Parameter trace: notes what is used of the viewer
    init?(
        _ database: PostgresClient, _ answer: GateQueries.Answer, tokenHash: [UInt8],
        trace: ViewerTrace
    ) {
        guard let viewer = answer.viewer else { return nil }
        self.database = database
        self.trace = trace
        var state = State()
        state.tokenHash = tokenHash
        state.viewer = viewer.traced(by: trace)
        self.state = Mutex(state)
        take(answer, identifies: false)
    }

    /// Continues as the owner of a token that this request has just issued.
    func adopt(accessToken: String) async throws(PostgresError) {
        state.withLock { state in
            state.tokenHash = Token.hash(of: accessToken, .access)
            state.isStale = true
        }
        try await identify(uuids: [], numbers: [])
    }

    /// Continues with the state left by a mutation's transaction, which its payload shows.
    func adopt(_ answer: GateQueries.Answer) {
        state.withLock { state in
            if let viewer = answer.viewer { state.viewer = viewer }
            state.directoryVersion = answer.directoryVersion
            state.now = answer.now
            for apartment in answer.apartments {
                state.byID[apartment.id] = apartment
                state.byUUID[apartment.uuid] = apartment.id
            }
        }
    }

    /// Continues as an anonymous viewer, after this request has signed out.
    func leave() {
        state.withLock { state in
            state.viewer = nil
            state.tokenHash = nil
            state.isStale = true
        }
    }

    /// Complexes are loaded again before a mutation's next field. The viewer is kept.
    func forget() {
        state.withLock { $0.isStale = true }
    }

    func directoryVersion() async throws(PostgresError) -> Int64 {
        if let version = state.withLock({ $0.isStale ? nil : $0.directoryVersion }) {
            return version
        }
        try await ask(uuids: [], numbers: [])
        return state.withLock { $0.directoryVersion ?? 0 }
    }

    /// The domain's time when the request passed the gate.
    func now() async throws(PostgresError) -> Timestamp {
        if let now = state.withLock({ $0.now }) { return now }
        try await ask(uuids: [], numbers: [])
        return state.withLock { $0.now } ?? .negativeInfinity
    }

    /// The complexes of these numbers; those that do not exist are missing.
    func apartments(_ ids: some Sequence<Int32>) async throws(PostgresError) -> [Int32:
        ApartmentPass]
    {
        let wanted = Set(ids)
        let missing = state.withLock { state in
            wanted.filter { state.isStale || state.byID[$0] == nil }
        }
        if !missing.isEmpty { try await ask(uuids: [], numbers: missing.sorted()) }
        return state.withLock { state in state.byID.filter { wanted.contains($0.key) } }
    }

    /// The complex of this ID; `nil` if there is none.
    func apartment(_ uuid: PostgresUUID) async throws(PostgresError) -> ApartmentPass? {
        let known = state.withLock { state in
            state.isStale ? nil : state.byUUID[uuid].flatMap { state.byID[$0] }
        }
        if let known { return known }
        try await ask(uuids: [uuid], numbers: [])
        return state.withLock { state in state.byUUID[uuid].flatMap { state.byID[$0] } }
    }

    /// Looks up the owner of the token.
    private func identify(
        uuids: [PostgresUUID], numbers: [Int32]
    ) async throws(PostgresError) {
        let rows = try await database.query(
            GateQueries.gate,
            [
                Parameter(state.withLock { $0.tokenHash }, Parameter.bytea), .uuidArray(uuids),
                .int4Array(numbers),
            ])
        take(try GateQueries.answer(rows), identifies: true)
    }

    /// Loads complexes for the known viewer.
    private func ask(
        uuids: [PostgresUUID], numbers: [Int32]
    ) async throws(PostgresError) {
        let viewer = viewer
        let rows = try await database.query(
            GateQueries.complexes,
            [
                Parameter(viewer?.id, Parameter.uuid), .uuidArray(uuids), .int4Array(numbers),
                Parameter(viewer?.session, Parameter.uuid),
            ])
        take(try GateQueries.answer(rows), identifies: false)
    }

    private func take(_ answer: GateQueries.Answer, identifies: Bool) {
        state.withLock { state in
            if state.isStale {
                state.byID = [:]
                state.byUUID = [:]
                state.directoryVersion = nil
                state.now = nil
                state.isStale = false
            }
            if identifies { state.viewer = answer.viewer }
            if state.directoryVersion == nil { state.directoryVersion = answer.directoryVersion }
            if state.now == nil { state.now = answer.now }
            for apartment in answer.apartments where state.byID[apartment.id] == nil {
                state.byID[apartment.id] = trace.map { apartment.traced(by: $0) } ?? apartment
                state.byUUID[apartment.uuid] = apartment.id
            }
        }
    }
}

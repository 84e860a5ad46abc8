// Sample and benchmark data: fictitious, reproducible, never in production unless forced.

public import Postgres
public import Resolvers

/// Fills a database with demo data.
public enum DemoLoad {
    /// The scale.
    public enum Scale: String, Sendable, CaseIterable {
        /// Two complexes of one name that guests can read, with residents, an office, posts,
        /// comments, complaints, notices and polls in every state.
        case small
        /// 50 complexes, 20,000 residents, 100,000 posts, 500,000 comments.
        case bench
    }

    /// A step and its progress.
    public struct Progress: Sendable, Equatable {
        public let step: String
        public let done: Int
        public let total: Int
    }

    /// A summary for the terminal.
    public struct Report: Sendable, Equatable {
        /// False if the data already existed and nothing was changed.
        public internal(set) var isLoaded: Bool
        public let apartments: [Apartment]
        /// Who can sign in, with the role in words. A few of many at the scale `bench`.
        public let signIns: [SignIn]
        /// One password for all of them.
        public let password: String
    }

    public struct Apartment: Sendable, Equatable {
        public let kaptCode: String
        public let name: String
    }

    public struct SignIn: Sendable, Equatable {
        public let username: String
        public let role: String
    }

    /// Why nothing was changed.
    public enum Failure: Error, Sendable {
        /// Accounts with a known password are not for production, unless forced.
        case production
        /// Another load, or an import, is running.
        case busy
        /// Too many passwords are being hashed.
        case overloaded
        case unwritable(String)
        /// The demo's story breaks a rule of the program: a bug in the demo.
        case refused([String])
        case database(PostgresError)
    }

    /// For every account in a demo.
    public static let password = "danji-garden-walk"

    /// Loads the data; a second time changes nothing. People and posts are written in one
    /// transaction, their history in a second.
    ///
    /// - Parameter secret: the deployment's; nil for that of `development`
    public static func run(
        _ scale: Scale, on client: PostgresClient, hasher: PasswordHasher,
        secret: [UInt8]? = nil, isProduction: Bool, force: Bool = false,
        progress: @Sendable (Progress) -> Void = { _ in }
    ) async throws(Failure) -> Report {
        if isProduction && !force { throw .production }
        let hash = try await passwordHash(hasher)
        let outcome: Result<Report, Failure>
        do {
            outcome = try await client.withSession { session throws(PostgresError) in
                guard try await DemoQueries.begin(session) else { return .failure(.busy) }
                let report =
                    switch scale {
                    case .small: try await SmallDemo.load(session, passwordHash: hash)
                    case .bench:
                        try await BenchDemo.load(session, passwordHash: hash, progress)
                    }
                try await DemoQueries.commit(session)
                return .success(report)
            }
        } catch {
            throw .database(error)
        }
        var report = try outcome.get()
        if scale == .small, try await loadHistory(on: client, secret, progress) {
            report.isLoaded = true
        }
        if report.isLoaded { try await analyze(client) }
        return report
    }

    /// Writes the history of the small demo's complexes; false if it already exists.
    private static func loadHistory(
        on client: PostgresClient, _ secret: [UInt8]?, _ progress: @Sendable (Progress) -> Void
    ) async throws(Failure) -> Bool {
        do {
            var known = secret ?? []
            if secret == nil { known = try await DevelopmentSecret.load(from: client) }
            let seals = DemoStory.Seals(secret: known)
            let apartments = try await client.withSession { session throws(PostgresError) in
                try await SmallDemo.apartments(session)
            }
            return try await client.act(deadline: .after(.seconds(120))) { transaction in
                guard try await DemoClockQueries.begin(transaction) else { throw Failure.busy }
                return try await DemoStory.load(
                    SmallDemo.places, in: apartments, seals, transaction, progress)
            }
        } catch let failure as Failure {
            throw failure
        } catch let error as PostgresError {
            throw .database(error)
        } catch let refusal as Refusal {
            throw .refused(refusal.problems.map(\.message.english))
        } catch {
            throw .refused(["\(error)"])
        }
    }

    private static func analyze(_ client: PostgresClient) async throws(Failure) {
        do {
            try await client.withSession { session throws(PostgresError) in
                try await DemoQueries.analyze(session)
            }
        } catch {
            throw .database(error)
        }
    }

    // The salt is fixed, so that two loads have the same rows.
    private static func passwordHash(_ hasher: PasswordHasher) async throws(Failure) -> String {
        do {
            return try await hasher.hash(password, salt: Array("danji demo, salt".utf8))
        } catch {
            throw .overloaded
        }
    }
}

extension DemoLoad.Failure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .production:
            "this is production: demo accounts have a known password (--force loads them anyway)"
        case .busy: "another load or import is under way; nothing was changed"
        case .overloaded: "too many passwords are being hashed; nothing was changed"
        case .unwritable(let path): "\(path) cannot be written"
        case .refused(let reasons):
            "the demo breaks a rule: \(reasons.joined(separator: "; ")); it was loaded in part"
        case .database(let error):
            "\(error); nothing was changed"
        }
    }
}

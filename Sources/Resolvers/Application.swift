// Shared by all requests: the database, the cache, the keys.

import Crypto
public import Logging
public import Postgres

/// The domain's services, created once at start.
public final class Application: Sendable {
    let database: PostgresClient
    let cache: ReadThroughCache
    let accounts: Accounts
    let signer: CursorSigner
    public let media: MediaLibrary
    let claimSeal: ClaimSeal
    let ballotSeal: BallotSeal
    let countedBallotBoxes = CountedBallotBoxes()
    /// Of polls whose signatures this process has verified. A signed poll never changes, so that
    /// nothing here is ever out of date.
    let signedTexts = GenerationCache<TenantKey, SignedTexts>(byteLimit: SignedTexts.byteLimit)
    /// The minimum electorate of a secret poll, and the minimum number of ballots to count.
    let secretBallotMinimum: Int
    let pollBackOff = BackOff<TenantKey>()
    private let inputKey: SymmetricKey
    private let phoneKey: SymmetricKey
    /// Part of every cache key: entries of another schema, or of another deployment that shares the
    /// Redis, have other keys. (Versions start at 0 in every database.)
    let schemaHash: UInt64
    let logger: Logger
    public let loaderBatches = LoaderBatches()
    public let dueWorkCounts = DueWorkCounts()
    /// What the service says of itself.
    let facts: ServerFacts
    /// Runs as a service of the program; subscriptions receive nothing before.
    public let events: EventReader
    /// The government's list, if the deployment has one.
    let apartmentList: (any ApartmentListSource)?
    /// The government's basis information, if the deployment has it.
    let apartmentFacts: (any ApartmentFactsSource)?

    /// The default: with fewer ballots one could guess whose is which.
    public static let standardSecretBallotMinimum = 5

    /// - Parameters:
    ///   - secret: 32 bytes; signing keys are derived from it through HKDF
    ///   - hints: how this node notifies the others of its commits
    ///   - secretBallotMinimum: the minimum electorate and number of ballots of a secret poll
    public init(
        database: PostgresClient, cache: ReadThroughCache, accounts: Accounts, secret: [UInt8],
        storage: any MediaStorage, pictures: any PictureTool, schemaHash: UInt64, logger: Logger,
        apartmentList: (any ApartmentListSource)? = nil,
        apartmentFacts: (any ApartmentFactsSource)? = nil, hints: EventHints = .notify,
        eventLimits: EventLimits = EventLimits(),
        secretBallotMinimum: Int = Application.standardSecretBallotMinimum,
        facts: ServerFacts = .none
    ) {
        self.facts = facts
        self.apartmentList = apartmentList
        self.apartmentFacts = apartmentFacts
        self.database = database
        self.cache = cache
        self.accounts = accounts
        let key = { (purpose: String) in Self.key(purpose, from: secret) }
        let deployment = HMAC<SHA256>
            .authenticationCode(for: Array("deployment".utf8), using: key("cache"))
            .prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        self.schemaHash = schemaHash ^ deployment
        self.logger = logger
        signer = CursorSigner(key: key("cursors"))
        events = EventReader(
            database, hints: hints, channel: "danji:events:\(String(deployment, radix: 16))",
            limits: eventLimits, logger: logger)
        media = MediaLibrary(
            storage: storage, tool: pictures, database: database, key: key("media"),
            logger: logger)
        claimSeal = ClaimSeal(secret: secret)
        ballotSeal = BallotSeal(secret: secret)
        self.secretBallotMinimum = secretBallotMinimum
        inputKey = key("inputs")
        phoneKey = key("phones")
    }

    /// The key of one purpose.
    static func key(_ purpose: String, from secret: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), info: Array(purpose.utf8),
            outputByteCount: 32)
    }

    /// The keyed hash stored of an input with private data: without the secret nobody can try names
    /// against it.
    func keyedHash(of input: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: input, using: inputKey))
    }

    /// The keyed hash by which a phone number is found.
    func keyedHash(ofPhone number: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(number.utf8), using: phoneKey))
    }
}

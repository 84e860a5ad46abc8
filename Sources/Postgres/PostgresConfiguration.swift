// Every limit of the client, named in one place.

/// How to reach PostgreSQL, and the limits of its use.
public struct PostgresConfiguration: Sendable {
    /// A connection URI or `key=value` string, as libpq reads it.
    public var connection: String
    /// Shown in `pg_stat_activity`.
    public var applicationName = "danji"
    /// The schema in which tables and functions are looked up, a plain name in lower case. The only
    /// others searched are PostgreSQL's own catalogue, first, and temporary tables, last.
    public var schema = "public"
    /// Connections that reads share, in pipeline mode.
    public var readConnections = 4
    /// Connections for writes, each held by one transaction at a time.
    public var writeConnections = 8
    /// Reads sent and not yet answered, for each connection.
    public var inFlightPerConnection = 64
    /// Reads of one requester, one address and one tenant, sent and not yet answered.
    public var inFlightPerRequester = 32
    public var inFlightPerAddress = 128
    public var inFlightPerTenant = 128
    /// A read that runs this long holds its connection: nothing more is sent there.
    public var slowAfter: Duration = .milliseconds(50)
    /// After a read has run this long, what was sent after it is sent again elsewhere, and the read
    /// itself is stopped if it may not hold its connection. PostgreSQL then does that work twice,
    /// so this is longer than an ordinary read takes on a busy machine.
    public var repeatAfter: Duration = .milliseconds(250)
    /// Connections that slow reads of one requester, one address and one tenant may hold.
    public var heldPerRequester = 1
    public var heldPerAddress = 2
    public var heldPerTenant = 2
    /// Connections that slow reads may never hold, if there is more than one.
    public var connectionsNeverHeld = 1
    /// Reads, and likewise writes and transactions, that may wait for a connection.
    public var queueLimit = 1024
    /// The longest wait for a connection in use by others. A read that waits for others of its own
    /// requester waits until its deadline.
    public var queueWait: Duration = .seconds(2)
    /// `statement_timeout` of the lanes.
    public var statementTimeout: Duration = .seconds(5)
    /// How long a transaction may hold its locks without sending anything.
    public var idleInTransactionTimeout: Duration = .seconds(30)
    /// From submission to answer, if the caller gives no deadline.
    public var defaultTimeout: Duration = .seconds(10)
    /// One attempt to connect.
    public var connectTimeout: Duration = .seconds(5)
    /// The first wait after a failed connection; it doubles up to `maximumBackOff`.
    public var minimumBackOff: Duration = .milliseconds(10)
    public var maximumBackOff: Duration = .seconds(1)

    public init(_ connection: String) { self.connection = connection }

    /// The role in the connection string; nil if it leaves that to libpq.
    public func user() throws(PostgresError) -> String? {
        try ConnectionOptions(connection, applicationName: applicationName).user
    }
}

// Counters of a client, for the metrics endpoint and for tests that count statements.

import Synchronization

/// Counters since the client started.
public struct PostgresStatistics: Sendable, Equatable {
    /// Callers' statements that were sent, including those sent again, without BEGIN, COMMIT,
    /// ROLLBACK and LISTEN.
    public var statements = 0
    /// Syncs: batches that were flushed to the server.
    public var batches = 0
    /// Reads sent again: after another statement of their batch failed, after a lost connection, or
    /// after a cancel request for another one hit them.
    public var resent = 0
    /// Statements prepared a second time, because the server had forgotten them.
    public var preparedAgain = 0
    /// Reads that ran so long that they held their connection.
    public var slowReads = 0
    /// Reads that were queued after one of these and sent elsewhere instead.
    public var movedReads = 0
    /// Slow reads that were stopped, to be sent again when their requester or tenant holds fewer
    /// connections.
    public var interruptedReads = 0
    /// Requests to the server to stop what a connection runs.
    public var cancelRequests = 0
    /// Connections made.
    public var connects = 0
    public var connectFailures = 0
    /// Connections lost.
    public var losses = 0
    /// Callers who gave up at a deadline or after the longest wait.
    public var timeouts = 0
    /// Calls refused because a queue was full.
    public var refusals = 0
    /// Reads waiting for a connection now.
    public var waitingReads = 0
    /// Writes and transactions waiting for a connection now.
    public var waitingWrites = 0

    public init() {}
}

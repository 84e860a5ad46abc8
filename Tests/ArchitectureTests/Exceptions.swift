// The files that may do what others must not, each with its reason. An exception that is no longer
// needed fails a test, so that the lists remain true.

import Testing

enum Exceptions {
    /// Over 700 lines: file and reason.
    static let long: [String: String] = [:]

    /// Over 60 members: type and reason.
    static let large: [String: String] = [
        "MovieCleaning": "one function for each kind of box, which all write one list of edits",
        "UserMessage": "the catalogue: one member for each message",
    ]

    /// Named `…Manager` and the like because the domain has the word: file and reason.
    static let names: [String: String] = [:]

    /// Transactions that are not a person's action in a complex: file and reason.
    static let transactions: [String: String] = [
        "Sources/Resolvers/Requests/Actions/Act.swift": "act itself",
        "Sources/Resolvers/Requests/Actions/Readings.swift": "audit lines of what is being read",
        "Sources/Resolvers/Requests/Actions/Refusal.swift": "what act is made of",
        "Sources/Resolvers/Subjects/Accounts/PlatformAdmin.swift": "a command of the operator's",
        "Sources/Resolvers/Subjects/Accounts/Sessions.swift": "locks the sessions that it ends",
        "Sources/Resolvers/Subjects/Accounts/SignIn.swift": "nobody is signed in yet",
        "Sources/Resolvers/Subjects/Accounts/SignUp.swift": "nobody is signed in yet",
        "Sources/Resolvers/Subjects/Apartments/DemoMark.swift": "a command of the operator's",
        "Sources/Resolvers/Subjects/Complaints/ComplaintDueWork.swift": "the scheduler",
        "Sources/Demo/BenchSessions.swift": "data to measure with",
        "Sources/Resolvers/Subjects/Media/MediaTransfers.swift": "the scheduler's sweep of files",
        "Sources/Resolvers/Subjects/Media/StoredMediaCleaning.swift":
            "the scheduler's cleaning of files",
        "Sources/Resolvers/Subjects/Notices/NoticeDueWork.swift": "the scheduler",
        "Sources/Resolvers/Subjects/Polls/Life/PollDueWork.swift": "the scheduler",
        "Sources/Resolvers/Subjects/Polls/Life/PollOpening.swift":
            "signing polls of an older release",
        "Sources/Resolvers/Subjects/Polls/Life/PollSweepQueries.swift": "the scheduler",
    ]

    /// `@unchecked Sendable`, unsafe pointers and the like: reason and files. Each file proves in a
    /// comment that what it does is safe. (`withUnsafeBytes(of:)` of a value needs no exception.)
    static let unsafe: [String: [String]] = [
        "reads bytes in place, inside one closure that outlives every pointer into them": [
            "Sources/GraphQLCore/JSON/JSONReader.swift",
            "Sources/GraphQLCore/JSON/Numbers.swift",
            "Sources/GraphQLCore/Language/DocumentParsing.swift",
            "Sources/GraphQLCore/Language/DocumentStrings.swift",
            "Sources/GraphQLCore/Language/Lexer.swift",
            "Sources/GraphQLCore/Language/LexerFailures.swift",
            "Sources/GraphQLCore/Language/LiteralValue.swift",
            "Sources/GraphQLCore/Language/NameTable.swift",
            "Sources/GraphQLCore/Language/Parser.swift",
            "Sources/GraphQLCore/Language/StringValue.swift",
            "Sources/GraphQLCore/Language/SyntaxTreeWriting.swift",
            "Sources/GraphQLCore/Language/TokenWriting.swift",
            "Sources/GraphQLCore/Values/UTF8Check.swift",
            "Sources/GraphQLTool/GraphQLTool.swift",
            "Sources/GraphQLTool/LineProtocol.swift",
            "Sources/GraphQLTool/LineReader.swift",
            "Sources/Resolvers/Requests/Loading/StoredPagesCoding.swift",
        ],
        "owns one buffer, freed with its owner": [
            "Sources/GraphQLCore/Values/JSONWriter.swift",
            "Sources/GraphQLCore/Language/NodeBuffer.swift",
            "Sources/GraphQLCore/Execution/Response/ResponseTables.swift",
        ],
        "reads libpq's result in place, which lives as long as the rows": [
            "Sources/Postgres/Results/ArrayDecoding.swift",
            "Sources/Postgres/Results/ColumnDecoding.swift",
            "Sources/Postgres/Results/Rows.swift",
            "Sources/Postgres/Values/Timestamp.swift",
        ],
        "hands C what it asks for: handles, an epoll buffer, the start of a thread": [
            "Sources/Postgres/Shell/Libpq.swift",
            "Sources/Postgres/Shell/Poller.swift",
            "Sources/Redis/HiredisConnection.swift",
            "Sources/Redis/RESPValue.swift",
            "Sources/Redis/SocketWait.swift",
            "Sources/Threads/WorkerThread.swift",
            "Sources/Server/HTTP/Coding/Gzip.swift",
        ],
        "shared by one thread of its own and callers behind a lock": [
            "Sources/Postgres/Shell/Call.swift",
            "Sources/Postgres/Shell/EventLoop.swift",
            "Sources/Postgres/Shell/SessionThread.swift",
        ],
        "resumes each continuation once, proved by the transcripts of its machine": [
            "Sources/Redis/CommandLoop.swift",
            "Sources/Redis/Mailbox.swift",
            "Sources/Redis/SubscriberLoop.swift",
            "Sources/Redis/Waiter.swift",
        ],
    ]
}

/// Fails for exceptions that nothing needs any more.
func expectNeeded(_ exceptions: [String: String], by found: Set<String>) {
    for path in exceptions.keys.sorted() {
        #expect(
            found.contains(path), "\(path) no longer needs its exception: take its line away")
    }
}

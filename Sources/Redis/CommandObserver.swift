// The commands of a task, for those who want to know where its time goes.

/// A command that was answered or given up. Never its arguments.
public struct CommandRun: Sendable {
    /// The command's name, such as `GETRANGE`.
    public let name: String
    public let hasFailed: Bool
    public let start: ContinuousClock.Instant
    public let end: ContinuousClock.Instant
}

/// Receives the commands whose replies a task and its children wait for: set it with
/// `CommandObserver.$current.withValue(observer) { … }`.
public final class CommandObserver: Sendable {
    @TaskLocal public static var current: CommandObserver?

    private let onReply: @Sendable (CommandRun) -> Void

    /// - Parameter onReply: called on any thread
    public init(_ onReply: @escaping @Sendable (CommandRun) -> Void) { self.onReply = onReply }

    func replied(
        _ command: RESPCommand, _ result: CommandResult, since start: ContinuousClock.Instant
    ) {
        let hasFailed = if case .failure = result { true } else { false }
        onReply(CommandRun(name: command.name, hasFailed: hasFailed, start: start, end: .now))
    }
}

extension RESPCommand {
    /// The first argument, in capitals and shortened.
    fileprivate var name: String {
        // `*N CRLF $N CRLF NAME CRLF …`
        let lines = bytes.prefix(64).split(separator: UInt8(ascii: "\n"), maxSplits: 3)
        guard lines.count > 2 else { return "" }
        return String(decoding: lines[2].prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
            .uppercased()
    }
}

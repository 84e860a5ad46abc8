// Events of a listener.

/// An event of a channel.
public enum ChannelEvent: Sendable, Equatable {
    /// LISTEN has taken effect, initially and after each lost connection: messages sent before it
    /// were missed.
    case listening
    case notification(payload: String, processID: Int32)
}

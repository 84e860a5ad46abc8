// What a listener hears.

/// What a channel brings.
public enum ChannelEvent: Sendable, Equatable {
    /// LISTEN has taken effect, at first and after each lost connection: what was sent before it
    /// was missed.
    case listening
    case notification(payload: String, processID: Int32)
}

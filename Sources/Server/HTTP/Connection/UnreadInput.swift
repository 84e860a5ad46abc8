// A client that does not read what it gets is not read from: what it asks for would wait in memory.

/// Whether reading has been put off until the socket accepts more.
struct UnreadInput {
    private var isPending = false

    /// The pipeline asks for more input.
    mutating func mayRead(isWritable: Bool) -> Bool {
        isPending = !isWritable
        return isWritable
    }

    /// The socket accepts more, or no more.
    ///
    /// - Returns: whether to read now
    mutating func isDue(isWritable: Bool) -> Bool {
        guard isWritable, isPending else { return false }
        isPending = false
        return true
    }
}

// Bodies and messages on their way, counted together: a thousand clients who each keep back the end
// of a megabyte would hold a gigabyte of the process.

import Synchronization

/// What the connections of a process may have received of bodies and messages that are not whole.
final class ReceivedBytes: Sendable {
    /// What each connection may have without being counted, so that ordinary requests are taken
    /// whatever others do.
    static let allowance = 16 << 10

    private let limit: Int
    private let counted = Atomic<Int>(0)

    /// - Parameter limit: bytes of all connections beyond their allowances
    init(limit: Int = 256 << 20) { self.limit = limit }

    var count: Int { counted.load(ordering: .relaxed) }

    /// Changes what a connection has received.
    ///
    /// - Returns: false where all together would have too much; then nothing has changed
    func change(from old: Int, to new: Int) -> Bool {
        let difference = Self.part(new) - Self.part(old)
        guard difference != 0 else { return true }
        let now = counted.wrappingAdd(difference, ordering: .relaxed).newValue
        guard difference > 0, now > limit else { return true }
        counted.wrappingSubtract(difference, ordering: .relaxed)
        return false
    }

    /// The part of a connection's bytes that counts.
    private static func part(_ bytes: Int) -> Int { max(0, bytes - allowance) }
}

/// What one client has sent in a connection, however many streams the connection has. Used on the
/// connection's event loop alone.
final class ReceivedShare {
    private let all: ReceivedBytes
    private var bytes = 0

    init(of all: ReceivedBytes) { self.all = all }

    /// - Returns: false where all connections together would have too much: nothing has changed
    func change(by difference: Int) -> Bool {
        guard all.change(from: bytes, to: bytes + difference) else { return false }
        bytes += difference
        return true
    }
}

extension RequestRefusal {
    static let tooManyStreams = RequestRefusal(
        .overloaded, "Too many requests at once. Try again in a few seconds.")
    static let headTooLarge = RequestRefusal(
        .headTooLarge, "The header fields are too long or too many.")
    static let tooManyBytes = RequestRefusal(
        .overloaded, "The server receives too much at once. Try again in a few seconds.")
}

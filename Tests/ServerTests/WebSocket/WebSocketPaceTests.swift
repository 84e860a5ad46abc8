// When a socket is closed for its client's pace. Seconds and bytes are the standard limits'.

import NIOCore
import Testing

@testable import Server

@Suite struct WebSocketPaceTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)

    private func at(_ seconds: Int64) -> NIODeadline { Self.start + .seconds(seconds) }

    private func due(
        _ pace: inout WebSocketPace, _ seconds: Int64, isReady: Bool = true
    ) -> WebSocketPace.Action {
        pace.due(WebSocketLimits(), transfers: HTTPLimits(), isReady: isReady, at: at(seconds))
    }

    @Test func `a silent client is asked whether it is there, and then left`() {
        var pace = WebSocketPace(at: at(0))
        #expect(due(&pace, 25) == .none)
        #expect(due(&pace, 26) == .ping)
        #expect(due(&pace, 27) == .none)
        #expect(due(&pace, 60) == .ping)
        #expect(due(&pace, 61) == .close)
    }

    @Test func `a client that answers stays`() {
        var pace = WebSocketPace(at: at(0))
        for second in stride(from: Int64(30), to: 3_000, by: 30) {
            #expect(due(&pace, second) == .ping)
            pace.received(unfinishedBytes: nil, at: at(second))
        }
    }

    @Test func `a message that has begun must end, however often a byte comes`() {
        var pace = WebSocketPace(at: at(0))
        for second in Int64(1)...31 {
            pace.received(unfinishedBytes: Int(second), at: at(second))
            #expect(due(&pace, second) == .none)
        }
        #expect(due(&pace, 32) == .close)
    }

    @Test func `a large message has a second more for each 8 KB`() {
        var pace = WebSocketPace(at: at(0))
        pace.received(unfinishedBytes: 80 << 10, at: at(0))
        pace.received(unfinishedBytes: 80 << 10, at: at(39))
        #expect(due(&pace, 40) == .none)
        #expect(due(&pace, 41) == .close)
    }

    @Test func `the next message has its own time`() {
        var pace = WebSocketPace(at: at(0))
        pace.received(unfinishedBytes: 1, at: at(0))
        pace.received(unfinishedBytes: nil, at: at(29))
        pace.received(unfinishedBytes: 1, at: at(30))
        #expect(due(&pace, 50) == .none)
    }

    @Test func `what a client does not take closes its socket, though it says that it is there`() {
        var pace = WebSocketPace(at: at(0))
        pace.sending(100, at: at(10))
        pace.received(unfinishedBytes: nil, at: at(35))
        #expect(due(&pace, 40) == .none)
        #expect(due(&pace, 41) == .close)
    }

    @Test func `a client that takes one thing after the other stays`() {
        var pace = WebSocketPace(at: at(0))
        pace.sending(100, at: at(0))
        pace.sending(100, at: at(20))
        pace.sent(100, at: at(25))
        pace.received(unfinishedBytes: nil, at: at(45))
        #expect(due(&pace, 50) == .none)
        pace.sent(100, at: at(50))
        #expect(due(&pace, 60) == .none)
    }

    @Test func `who asks must be said in time`() {
        var pace = WebSocketPace(at: at(0))
        #expect(due(&pace, 10, isReady: false) == .none)
        #expect(due(&pace, 11, isReady: false) == .initialisationOverdue)
        #expect(due(&pace, 11, isReady: true) == .none)
    }

    @Test func `a close is answered within three seconds, or the socket goes without`() {
        var pace = WebSocketPace(at: at(0))
        pace.closeSent(at: at(5))
        #expect(pace.isClosing)
        #expect(due(&pace, 8) == .none)
        #expect(due(&pace, 9) == .close)
    }
}

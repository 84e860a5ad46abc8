// Bodies and messages that are on their way, counted together.

import Testing

@testable import Server

@Suite struct ReceivedBytesTests {
    private static let allowance = ReceivedBytes.allowance

    @Test func `what is within a connection's allowance is never counted nor refused`() {
        let received = ReceivedBytes(limit: 0)
        for _ in 0..<1_000 { #expect(received.change(from: 0, to: Self.allowance)) }
        #expect(received.count == 0)
        #expect(!received.change(from: Self.allowance, to: Self.allowance + 1))
    }

    @Test func `all connections together have a limit, and one that is refused holds nothing`() {
        let received = ReceivedBytes(limit: 100)
        #expect(received.change(from: 0, to: Self.allowance + 60))
        #expect(!received.change(from: 0, to: Self.allowance + 41))
        #expect(received.count == 60)
        #expect(received.change(from: 0, to: Self.allowance + 40))
    }

    @Test func `what was answered, refused or cut off is free for others`() {
        let received = ReceivedBytes(limit: 100)
        #expect(received.change(from: 0, to: Self.allowance + 100))
        #expect(received.change(from: Self.allowance + 100, to: 0))
        #expect(received.count == 0)
        #expect(received.change(from: 10, to: Self.allowance + 100))
    }
}

import Testing

@testable import Server

struct TokenBucketTests {
    @Test func `a bucket gives what is in it and fills evenly`() {
        var bucket = TokenBucket(limit: 600, window: 60)
        #expect(bucket.left(at: 0) == 600)
        bucket.take(600, at: 0)
        #expect(bucket.left(at: 0) == 0)
        #expect(bucket.left(at: 1) == 10)
        #expect(bucket.left(at: 30) == 300)
        #expect(bucket.left(at: 60) == 600)
        #expect(bucket.left(at: 10_000) == 600)
    }

    @Test func `the wait is until the points are there`() {
        var bucket = TokenBucket(limit: 600, window: 60)
        bucket.take(600, at: 100)
        #expect(abs(bucket.wait(for: 50, at: 100) - 5) < 1e-6)
        #expect(bucket.wait(for: 50, at: 105.001) == 0)
        #expect(abs(bucket.secondsUntilFull(at: 105) - 55) < 1e-6)
    }

    @Test func `more than the limit is as much as the limit`() {
        var bucket = TokenBucket(limit: 600, window: 60)
        #expect(bucket.wait(for: 10_000, at: 0) == 0)
        bucket.take(1, at: 0)
        #expect(abs(bucket.wait(for: 10_000, at: 0) - 0.1) < 1e-6)
    }

    @Test func `what is put back is there at once, and never more than the limit`() {
        var bucket = TokenBucket(limit: 600, window: 60)
        bucket.take(500, at: 0)
        bucket.give(400)
        #expect(bucket.left(at: 0) == 500)
        bucket.give(10_000)
        #expect(bucket.left(at: 0) == 600)
    }

    @Test func `a debt is paid in two windows at most`() {
        var bucket = TokenBucket(limit: 600, window: 60)
        for _ in 0..<1_000 { bucket.take(600, at: 0) }
        #expect(bucket.left(at: 0) == 0)
        #expect(bucket.left(at: 120) == 600)
    }
}

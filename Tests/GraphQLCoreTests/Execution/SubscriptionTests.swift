import GraphQLCore
import Synchronization
import Testing

@Suite struct SubscriptionTests {
    private let schema: TestSchema

    init() throws {
        schema = try TestSchema("type Query { q: Int } type Subscription { tick: Int }")
    }

    private func event(_ value: Int32) -> SourceEvent {
        SourceEvent(
            resolvers: schema.resolvers { $0.columns["Subscription.tick"] = .ints([value]) })
    }

    private func open(_ resolvers: TestResolvers) async throws -> ResponseStream {
        let plan = try schema.plan("subscription { tick }")
        return try await subscribe(plan, try schema.variables(nil, plan), resolvers)
    }

    @Test func `each event is one execution`() async throws {
        let resolvers = schema.resolvers {
            $0.onSubscribe = { _ throws(FieldError) in
                SourceStream(
                    AsyncThrowingStream { continuation in
                        for value in 1...3 { continuation.yield(event(Int32(value))) }
                        continuation.finish()
                    })
            }
        }
        var texts: [String] = []
        for try await event in try await open(resolvers) { texts.append(event.response.text) }
        #expect(
            texts == [
                #"{"data":{"tick":1}}"#, #"{"data":{"tick":2}}"#, #"{"data":{"tick":3}}"#,
            ])
    }

    @Test func `an error before the first event is a request error`() async throws {
        do {
            _ = try await open(schema.resolvers())
            Issue.record("the stream was opened")
        } catch let error as RequestError {
            #expect(error.errors[0].message == "no source")
            #expect(error.errors[0].path == [.key("tick")])
            #expect(error.errors[0].locations == [SourceLocation(line: 1, column: 16)])
        }
    }

    @Test func `a source that fails ends the stream with its error`() async throws {
        struct Lost: Error {}
        let resolvers = schema.resolvers {
            $0.onSubscribe = { _ throws(FieldError) in
                SourceStream(
                    AsyncThrowingStream { continuation in
                        continuation.yield(event(1))
                        continuation.finish(throwing: Lost())
                    })
            }
        }
        var count = 0
        await #expect(throws: Lost.self) {
            for try await _ in try await open(resolvers) { count += 1 }
        }
        #expect(count == 1)
    }

    @Test func `an error of the domain in the middle is the root field's, and ends the stream`()
        async throws
    {
        let resolvers = schema.resolvers {
            $0.onSubscribe = { _ throws(FieldError) in
                SourceStream(
                    AsyncThrowingStream { continuation in
                        continuation.yield(event(1))
                        continuation.finish(throwing: FieldError("moved out"))
                    })
            }
        }
        var texts: [String] = []
        do {
            for try await event in try await open(resolvers) { texts.append(event.response.text) }
            Issue.record("the stream ended without a word")
        } catch let error as RequestError {
            #expect(error.errors[0].message == "moved out")
            #expect(error.errors[0].path == [.key("tick")])
        }
        #expect(texts == [#"{"data":{"tick":1}}"#])
    }

    @Test(.timeLimit(.minutes(1)))
    func `cancelling the reader tears the source down`() async throws {
        let (torn, tear) = AsyncStream.makeStream(of: Void.self)
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let resolvers = schema.resolvers {
            $0.onSubscribe = { _ throws(FieldError) in
                SourceStream(
                    AsyncThrowingStream { continuation in
                        continuation.onTermination = { _ in tear.finish() }
                        continuation.yield(event(1))
                    })
            }
        }
        let stream = try await open(resolvers)
        let reader = Task {
            for try await _ in stream { begin.finish() }
        }
        for await _ in begun {}
        reader.cancel()
        _ = try await reader.value
        for await _ in torn {}
    }
}

// Several requests in one body, answered by a list of as many responses: a convention of clients,
// in no specification. Each entry is admitted, charged and logged as if it had come alone; the
// next begins when the one before has ended.

import GraphQLCore
import NIOHTTP1
import Resolvers

/// What a body asks for.
enum GraphQLBody {
    case single(GraphQLRequest)
    /// Entries that are no requests keep their place.
    case batch([Result<GraphQLRequest, RequestRefusal>])

    /// - Parameter limit: entries of a batch; 0 where batches are not taken
    init(_ body: [UInt8], _ limit: Int) throws(RequestRefusal) {
        let value = try GraphQLRequest.value(of: body)
        guard limit > 0, case .list(let entries) = value else {
            self = .single(try GraphQLRequest(value))
            return
        }
        guard (1...limit).contains(entries.count) else {
            throw RequestRefusal(
                .requestMalformed, "A batch has from 1 to \(limit) requests, not \(entries.count).")
        }
        self = .batch(
            entries.map { entry in
                do throws(RequestRefusal) {
                    return .success(try GraphQLRequest(entry))
                } catch {
                    return .failure(error)
                }
            })
    }
}

extension GraphQLEndpoint {
    /// Answers the entries of a batch one after the other, all within the time of one request.
    func answer(
        _ entries: [Result<GraphQLRequest, RequestRefusal>], _ head: RequestHead,
        _ exchange: HTTPExchange, _ accepted: AcceptedTypes
    ) async -> HTTPAnswer {
        let (bodies, fields) = await operations.requests.answer(on: exchange.connection) {
            var bodies: [[UInt8]] = []
            var size = 0
            var fields: [(name: String, value: String)] = []
            for entry in entries {
                let (body, more) =
                    Task.isCancelled || size > ServiceLimits.batchAnswerBytes
                    ? (Response(.entryLeftOut).bytes, fields)
                    : await answer(entry, head, exchange, accepted)
                bodies.append(body)
                size += body.count
                fields = more
            }
            return (bodies, fields)
        }
        var writer = JSONWriter(capacity: bodies.reduce(2) { $0 + $1.count + 1 })
        writer.byte(UInt8(ascii: "["))
        for (index, body) in bodies.enumerated() {
            if index > 0 { writer.byte(UInt8(ascii: ",")) }
            writer.raw(body)
        }
        writer.byte(UInt8(ascii: "]"))
        var headers: HTTPHeaders = [
            "Content-Type": accepted.single(or: profile.preferredType).contentType,
            "Vary": "Accept, Accept-Encoding",
        ]
        for field in fields where field.name != "Retry-After" {
            headers.add(name: field.name, value: field.value)
        }
        return HTTPAnswer(.ok, headers, writer.finish())
    }

    /// - Returns: the response, and what it says of the budget
    private func answer(
        _ entry: Result<GraphQLRequest, RequestRefusal>, _ head: RequestHead,
        _ exchange: HTTPExchange, _ accepted: AcceptedTypes
    ) async -> ([UInt8], [(name: String, value: String)]) {
        var request: GraphQLRequest
        switch entry {
        case .success(let good): request = good
        case .failure(let refusal):
            return (Response(RequestError(refusal.message, .badRequest)).bytes, [])
        }
        request.caller = Caller(head).completed(by: request.caller)
        let operation = await operations.open(
            request, over: .batch, authorization: Authorization(header: head["Authorization"]),
            origin: origin(of: head, exchange.peer, requestID: exchange.requestID),
            carriesStreams: false, on: exchange.connection)
        let answer = answer(operation, accepted)
        if let record = answer.operation { operation.write(record) }
        return (answer.body, operation.fields)
    }
}

extension RequestError {
    /// An entry of a batch whose time, or room, was taken by those before it.
    fileprivate static var entryLeftOut: RequestError {
        RequestError(
            "Not executed: the requests of the batch before this one have taken all its time or "
                + "all bytes of its answer.", .overloaded)
    }
}

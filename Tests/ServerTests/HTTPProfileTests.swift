// Status and media type of every outcome, by profile and by what the client accepts.

import GraphQLCore
import Testing

@testable import Server

struct HTTPProfileTests {
    /// September 2026; then the legacy profile: for clients of application/graphql-response+json,
    /// and for those of application/json.
    private static func statuses(of outcome: HTTPOutcome) -> (Int, response: Int, json: Int) {
        switch outcome {
        case .data, .hashUnknown: (200, 200, 200)
        case .dataWithErrors: (294, 200, 200)
        case .documentNotParsed: (400, 400, 200)
        case .documentInvalid: (422, 400, 200)
        case .operationUndetermined: (422, 400, 200)
        case .variablesRefused: (422, 400, 200)
        case .bodyUnreadable: (400, 400, 400)
        case .requestMalformed: (422, 400, 400)
        case .authorizationMalformed: (400, 400, 400)
        case .unauthenticated: (401, 401, 401)
        case .methodNotAllowed: (405, 405, 405)
        case .notAcceptable: (406, 406, 406)
        case .bodyTooLarge: (413, 413, 413)
        case .contentTypeUnsupported: (415, 415, 415)
        case .headMalformed: (400, 400, 400)
        case .crossSite: (403, 403, 403)
        case .notFound: (404, 404, 404)
        case .tooSlow: (408, 408, 408)
        case .conflict: (409, 409, 409)
        case .tooMany: (429, 429, 429)
        case .uriTooLong: (414, 414, 414)
        case .expectationFailed: (417, 417, 417)
        case .upgradeRequired: (426, 426, 426)
        case .headTooLarge: (431, 431, 431)
        case .unavailable, .overloaded: (503, 503, 503)
        }
    }

    @Test(arguments: HTTPOutcome.allCases)
    func `every outcome has its status`(_ outcome: HTTPOutcome) {
        let expected = Self.statuses(of: outcome)
        for accepted in GraphQLMediaType.allCases {
            let status = HTTPProfile.september2026.status(of: outcome, accepted: accepted)
            #expect(status == expected.0, "whatever the client accepts")
        }
        #expect(HTTPProfile.legacy.status(of: outcome, accepted: .response) == expected.response)
        #expect(HTTPProfile.legacy.status(of: outcome, accepted: .json) == expected.json)
    }

    @Test(arguments: HTTPOutcome.allCases)
    func `only success is labelled application json`(_ outcome: HTTPOutcome) {
        let profile = HTTPProfile.september2026
        let status = profile.status(of: outcome, accepted: .json)
        let isSuccess = (200...299).contains(status)
        #expect(
            profile.mediaType(status: status, accepted: .json) == (isSuccess ? .json : .response))
        #expect(profile.mediaType(status: status, accepted: .response) == .response)
        #expect(profile.mediaType(status: status, accepted: nil) == .response)
    }

    @Test(arguments: HTTPOutcome.allCases)
    func `the legacy profile sends what a client accepts`(_ outcome: HTTPOutcome) {
        let profile = HTTPProfile.legacy
        for accepted in GraphQLMediaType.allCases {
            let status = profile.status(of: outcome, accepted: accepted)
            #expect(profile.mediaType(status: status, accepted: accepted) == accepted)
        }
        #expect(profile.mediaType(status: 406, accepted: nil) == .json)
    }

    @Test(arguments: HTTPOutcome.allCases)
    func `a response with data is a success, one without is not`(_ outcome: HTTPOutcome) {
        let status = HTTPProfile.september2026.status(of: outcome, accepted: .response)
        // A hash without a document asks the client for it, which Apollo's clients expect with 200.
        let isSuccess = [.data, .dataWithErrors, .hashUnknown].contains(outcome)
        #expect((200...299).contains(status) == isSuccess)
        #expect((400...599).contains(status) == !isSuccess)
    }

    @Test(arguments: [
        (RequestError.Stage.syntax, 400), (.limit, 422), (.validation, 422), (.operation, 422),
        (.variables, 422),
    ])
    func `a request error has the status of its stage`(
        _ stage: RequestError.Stage, _ status: Int
    ) throws {
        let error = RequestError(stage, [GraphQLError("no")])
        let answer = GraphQLAnswer(.refused(error), .september2026, accepted: .json, requestID: "r")
        #expect(answer.status == status)
        #expect(answer.mediaType == .response)
        let body = try InputValue(json: answer.body, limits: .server)
        #expect(body["data"] == nil && body["errors"] != nil)
    }
}

// The JSON of data.go.kr, which is inconsistent: numbers are strings or numbers, an empty list is
// an empty string, a list of one may be an object, and empty values may be missing.

import Foundation

/// The part of a service's `response` that is read.
struct OpenDataResponse<Body: Decodable>: Decodable {
    private let response: Response

    private struct Response: Decodable {
        let header: Header?
        let body: Body?

        private enum Key: String, CodingKey { case header, body }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            header = try members.decodeIfPresent(Header.self, forKey: .header)
            // An empty string if there is nothing to report.
            body = try? members.decode(Body.self, forKey: .body)
        }
    }

    private struct Header: Decodable {
        let resultCode: LenientText?
        let resultMsg: LenientText?
    }

    private var code: OpenDataCode { OpenDataCode(response.header?.resultCode?.text ?? "") }

    /// The service reports that it has no matching data.
    var isWithoutData: Bool { code.isWithoutData }

    /// The body, nil if there is none; throws why the service refuses.
    func body(
        of name: OpenDataService.Name
    ) -> OpenDataService.Answer<Body?> where Body: Sendable {
        if code.isNormal { return .found(response.body) }
        return code.answer(String((response.header?.resultMsg?.text ?? "").prefix(100)), of: name)
    }
}

/// Text, or a number or null instead.
struct LenientText: Decodable, Sendable {
    let text: String

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            text = ""
        } else if let number = try? value.decode(Int.self) {
            text = String(number)
        } else if let number = try? value.decode(Double.self) {
            text = String(number)
        } else {
            text = try value.decode(String.self)
        }
    }
}

/// Items of a body, however they are wrapped: a list, a single one, either of these as the member
/// `item`, or nothing.
struct LenientItems<Item: Decodable & Sendable>: Decodable, Sendable {
    let list: [Item]

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }

        static var item: Key { Key(stringValue: "item") }
    }

    init(from decoder: any Decoder) throws {
        if let list = try? [Item](from: decoder) {
            self.list = list
        } else if let members = try? decoder.container(keyedBy: Key.self) {
            if members.contains(.item) {
                list = try members.decode(LenientItems<Item>.self, forKey: .item).list
            } else {
                list = members.allKeys.isEmpty ? [] : [try Item(from: decoder)]
            }
        } else {
            // "" or null if there is nothing.
            let nothing = try decoder.singleValueContainer()
            if !nothing.decodeNil() { _ = try nothing.decode(String.self) }
            list = []
        }
    }
}

// The JSON of AptListService3, which is not strict with itself: numbers are strings or numbers,
// an empty list is an empty string, a list of one may be an object, and as4 may be missing.

import Foundation
import Resolvers

/// `response` of the service, as far as it is read.
struct ApartmentListResponse: Decodable {
    private let response: Response

    private struct Response: Decodable {
        let header: Header?
        let body: Body?
    }

    private struct Header: Decodable {
        let resultCode: LooseText?
        let resultMsg: LooseText?
    }

    private struct Body: Decodable {
        let items: Items?
        let totalCount: LooseText?
    }

    private struct Items: Decodable {
        let list: [Item]

        private enum Key: String, CodingKey { case item }

        init(from decoder: any Decoder) throws {
            if let list = try? [Item](from: decoder) {
                self.list = list
            } else if let inner = try? decoder.container(keyedBy: Key.self), inner.contains(.item) {
                if let list = try? inner.decode([Item].self, forKey: .item) {
                    self.list = list
                } else {
                    list = [try inner.decode(Item.self, forKey: .item)]
                }
            } else {
                // "" where there is nothing.
                _ = try decoder.singleValueContainer().decode(String.self)
                list = []
            }
        }
    }

    private struct Item: Decodable {
        let kaptCode, kaptName, as1, as2, as3, as4, bjdCode: LooseText?

        /// In the order of the header of a file.
        var fields: [String] {
            [kaptCode, kaptName, as1, as2, as3, as4, bjdCode].map { $0?.text ?? "" }
        }
    }

    /// Text, or a number or null in its place.
    private struct LooseText: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                text = ""
            } else if let number = try? value.decode(Int.self) {
                text = String(number)
            } else {
                text = try value.decode(String.self)
            }
        }
    }

    /// Codes of the platform that stand for a trouble of the moment: database, connection, time.
    /// https://www.data.go.kr (OpenAPI error codes)
    private static let momentary: Set<String> = ["01", "02", "04", "05", "1", "2", "4", "5"]

    /// The page, or why there is none.
    var answer: ApartmentListService.Answer {
        let code = response.header?.resultCode?.text ?? ""
        if !["00", "0", "000", ""].contains(code) {
            let message = String((response.header?.resultMsg?.text ?? "").prefix(100))
            let reason = "the list service answered \(code) \(message)"
            return Self.momentary.contains(code) ? .later(reason) : .hopeless(reason)
        }
        guard let body = response.body, let total = Int(body.totalCount?.text ?? "") else {
            return .later("the list service answered without a list")
        }
        return .page(
            ApartmentListPage(total: total, rows: (body.items?.list ?? []).map(\.fields)))
    }
}

// The codes with which data.go.kr refuses, wherever they are in an answer, and what they mean.

import Foundation

/// A reason for which the platform or a service of it refuses.
struct OpenDataCode: Equatable {
    /// The number without leading zeros; empty for none.
    let number: String

    init(_ text: String) {
        let digits = text.drop { $0 == "0" }
        number = digits.isEmpty ? (text.isEmpty ? "" : "0") : String(digits)
    }

    /// Whether the request succeeded.
    var isNormal: Bool { number.isEmpty || number == "0" }

    /// NODATA_ERROR: the service has no matching data.
    var isWithoutData: Bool { number == "3" }

    /// The code in an answer of the platform itself, which has its own XML or JSON and any status;
    /// nil if there is none.
    init?(platformAnswer text: String) {
        guard text.contains("OpenAPI_ServiceResponse") || text.contains("cmmMsgHeader")
        else { return nil }
        if let name = text.range(of: "returnReasonCode") {
            let digits = text[name.upperBound...].prefix(20).drop { !$0.isASCII || !$0.isNumber }
                .prefix { $0.isASCII && $0.isNumber }
            if !digits.isEmpty {
                self.init(String(digits))
                return
            }
        }
        self.init(namedIn: text)
    }

    /// What to do about it.
    func answer<Value>(
        _ message: String, of name: OpenDataService.Name
    ) -> OpenDataService.Answer<Value> {
        switch number {
        // Database, connection, timeout: transient errors.
        case "1", "2", "4", "5": return .later("\(name.service) answered \(number) \(message)")
        case "12":
            return .hopeless(
                "\(name.service) is no longer at this address (\(name.addressVariable))")
        case "22":
            return .hopeless(
                "the calls that the key may make of \(name.service) today are used up; "
                    + "go on tomorrow")
        case "31":
            return .hopeless("the key of \(name.service) has expired (\(name.keyVariable))")
        case "20", "21", "30", "32", "33":
            return .hopeless("\(name.service) refuses the key (\(name.keyVariable))")
        default: return .hopeless("\(name.service) answered \(number) \(message)")
        }
    }

    /// Names in answers without a code. https://www.data.go.kr (OpenAPI error codes)
    private static let names: [(name: String, number: String)] = [
        ("NO_OPENAPI_SERVICE", "12"), ("SERVICE_ACCESS_DENIED", "20"),
        ("TEMPORARILY_DISABLE_THE_SERVICEKEY", "21"),
        ("LIMITED_NUMBER_OF_SERVICE_REQUESTS", "22"), ("SERVICE_KEY_IS_NOT_REGISTERED", "30"),
        ("DEADLINE_HAS_EXPIRED", "31"), ("UNREGISTERED_IP", "32"), ("UNSIGNED_CALL", "33"),
    ]

    /// The code whose name occurs anywhere in an answer that is not the service's; nil if none
    /// does.
    init?(namedIn text: String) {
        guard let known = Self.names.first(where: { text.contains($0.name) }) else { return nil }
        self.init(known.number)
    }
}

// Signature Version 4 of Amazon's services, for requests without a query.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

import Crypto
import Foundation

/// Signs the requests of one moment.
struct AWSSignature {
    let region: String
    let accessKey: String
    let secretKey: String
    let date: Date

    private static let service = "s3"

    /// The SHA-256 of no bytes.
    static let emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// The headers to send besides Host.
    ///
    /// - Parameters:
    ///   - host: As in the Host header, with the port if it is not the scheme's default.
    ///   - path: Percent-encoded.
    ///   - payload: The body's SHA-256 in hexadecimal.
    func headers(
        method: String, host: String, path: String, payload: String
    ) -> [String: String] {
        let time = timestamp
        let day = time.prefix(8)
        let signed = "host;x-amz-content-sha256;x-amz-date"
        let request = [
            method, path, "", "host:\(host)", "x-amz-content-sha256:\(payload)",
            "x-amz-date:\(time)", "", signed, payload,
        ].joined(separator: "\n")
        let scope = "\(day)/\(region)/\(Self.service)/aws4_request"
        let text = [
            "AWS4-HMAC-SHA256", time, scope,
            Self.hexadecimal(SHA256.hash(data: Array(request.utf8))),
        ].joined(separator: "\n")
        var key = Array("AWS4\(secretKey)".utf8)
        for part in [String(day), region, Self.service, "aws4_request", text] {
            key = Array(
                HMAC<SHA256>.authenticationCode(
                    for: Array(part.utf8), using: SymmetricKey(data: key)))
        }
        return [
            "x-amz-date": time, "x-amz-content-sha256": payload,
            "Authorization": "AWS4-HMAC-SHA256 Credential=\(accessKey)/\(scope), "
                + "SignedHeaders=\(signed), Signature=\(Self.hexadecimal(key))",
        ]
    }

    /// `20261128T190000Z`
    private var timestamp: String {
        let text = date.formatted(.iso8601)
        return text.filter { $0 != "-" && $0 != ":" }
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }
}

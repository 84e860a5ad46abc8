// What a person tells the office is sealed before it is stored: AES-GCM, bound to its membership,
// so that a row copied elsewhere does not open.

import Crypto
import Foundation
import Postgres

/// Seals and opens what a membership request claims.
package struct ClaimSeal: Sendable {
    /// Raw values are part of the authenticated data and never change.
    package enum Claim: UInt8, Sendable {
        case name = 1
        case phone = 2

        /// Its position in the SELECT list of `MembershipQueries.claims`.
        var column: Int { self == .name ? 1 : 2 }

        /// The action of the audit log when staff read it.
        var reading: String {
            self == .name ? "membership.viewClaimedName" : "membership.viewClaimedPhone"
        }
    }

    /// The version of the storage format.
    private static let version: UInt8 = 1
    private let key: SymmetricKey

    init(key: SymmetricKey) {
        self.key = key
    }

    /// - Parameter secret: the deployment's, see `Application`
    package init(secret: [UInt8]) { key = Application.key("claims", from: secret) }

    package func seal(_ text: String, _ claim: Claim, of membership: TenantKey) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            Data(text.utf8), using: key, authenticating: Self.context(claim, membership))
        return [Self.version] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// nil if it was not sealed here for this membership.
    func open(_ sealed: [UInt8], _ claim: Claim, of membership: TenantKey) -> String? {
        guard sealed.first == Self.version,
            let box = try? AES.GCM.SealedBox(combined: Data(sealed.dropFirst())),
            let bytes = try? AES.GCM.open(
                box, using: key, authenticating: Self.context(claim, membership))
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func context(_ claim: Claim, _ membership: TenantKey) -> Data {
        var out = ByteWriter()
        out.byte(claim.rawValue)
        out.integer(membership.apartment)
        out.uuid(membership.uuid)
        return Data(out.bytes)
    }
}

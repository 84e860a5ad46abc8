// Messages about who may do something.

import Schema

extension UserMessage {
    static let unauthenticated = UserMessage(ko: "로그인해 주세요.", en: "Sign in first.")

    static let guestReadOnly = UserMessage(
        ko: "손님 계정은 읽기만 할 수 있습니다. 가입한 뒤 이용해 주세요.",
        en: "Guests may only read. Sign up to do this.")

    static let membershipNotVerified = UserMessage(
        ko: "관리사무소에서 입주민 확인을 하고 있습니다. 확인이 끝난 뒤 이용해 주세요.",
        en: "The management office has not verified your membership yet.")

    static let suspended = UserMessage(
        ko: "이 단지에서 활동이 정지되었습니다. 관리사무소에 문의해 주세요.",
        en: "You are suspended in this apartment. Ask the management office.")

    /// Who may do it instead.
    static func forbidden(_ level: AccessLevel) -> UserMessage {
        switch level {
        case .public, .signedIn: UserMessage(ko: "권한이 없습니다.", en: "You may not do this.")
        case .reader, .verifiedMember:
            UserMessage(
                ko: "이 단지의 입주민만 할 수 있습니다.",
                en: "Only members of this apartment may do this.")
        case .self:
            UserMessage(ko: "본인만 할 수 있습니다.", en: "Only the person concerned may do this.")
        case .officeStaff:
            UserMessage(
                ko: "관리사무소만 할 수 있습니다.", en: "Only the management office may do this.")
        case .electionCommission:
            UserMessage(
                ko: "선거관리위원회만 할 수 있습니다.",
                en: "Only the election commission may do this.")
        case .platformAdmin:
            UserMessage(
                ko: "서비스 운영자만 할 수 있습니다.",
                en: "Only a platform administrator may do this.")
        }
    }

    /// The same where a right is shared.
    static func forbidden(_ right: Right) -> UserMessage {
        switch right {
        case .council:
            UserMessage(
                ko: "관리사무소와 입주자대표회의만 할 수 있습니다.",
                en: "Only the management office and the residents' council may do this.")
        case .moderation:
            UserMessage(
                ko: "관리사무소와 게시판 관리자만 할 수 있습니다.",
                en: "Only the management office and moderators may do this.")
        case .manager:
            UserMessage(ko: "관리사무소장만 할 수 있습니다.", en: "Only the office manager may do this.")
        case .member, .staff, .commission: forbidden(right.level)
        }
    }
}

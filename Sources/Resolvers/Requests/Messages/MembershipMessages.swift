// Messages about memberships, roles and households.

extension UserMessage {
    static let alreadyRequested = UserMessage(
        ko: "이 단지에 이미 신청했습니다. 관리사무소의 확인을 기다려 주세요.",
        en: "You have already applied here. Wait for the office's decision.")

    static func tooManyRequests(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "확인을 기다리는 신청은 \(maximum)개까지 할 수 있습니다.",
            en: "At most \(maximum) requests may wait at once.")
    }

    static let lastManager = UserMessage(
        ko: "단지에는 관리사무소장이 한 명 이상 있어야 합니다. 먼저 다른 소장을 정해 주세요.",
        en: "An apartment must have a manager. Give someone else the role first.")

    static let selectRequest = UserMessage(
        ko: "신청을 1개 이상 선택해 주세요.", en: "Select at least 1 request.")

    static func tooManyApprovals(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "한 번에 \(maximum)개까지 승인할 수 있습니다.", en: "Approve at most \(maximum) at once.")
    }

    static let approvalOfOtherComplex = UserMessage(
        ko: "같은 단지의 신청만 함께 승인할 수 있습니다.",
        en: "Only requests of one apartment can be approved together.")

    static let correctionOfMany = UserMessage(
        ko: "세대는 신청 1개를 승인할 때만 고칠 수 있습니다.",
        en: "The household can be corrected only when one request is approved.")

    static let ownMembership = UserMessage(
        ko: "자신의 회원 자격은 해지할 수 없습니다. 탈퇴를 이용해 주세요.",
        en: "You cannot revoke your own membership. Leave instead.")

    // MARK: - Roles

    static let residentWithoutHousehold = UserMessage(
        ko: "세대가 없는 사람은 입주민이 될 수 없습니다.", en: "A resident must have a household.")

    static let oppositeRoles = UserMessage(
        ko: "동별 대표자와 선거관리위원은 함께 맡거나 바로 바꿀 수 없습니다. 먼저 입주민으로 바꿔 주세요.",
        en: "A council member cannot become an election commissioner directly, or the reverse. "
            + "Make them a resident first.")

    static let guestAsManager = UserMessage(
        ko: "손님 계정은 관리사무소장이 될 수 없습니다.", en: "A guest cannot be the office manager.")

    // MARK: - Households

    static let addHousehold = UserMessage(
        ko: "세대를 1개 이상 입력해 주세요.", en: "Enter at least 1 household.")

    static func tooManyHouseholds(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "한 번에 \(maximum)세대까지 올릴 수 있습니다.",
            en: "Send at most \(maximum) households at once.")
    }

    static let occupancyRequired = UserMessage(
        ko: "거주 여부를 선택해 주세요.", en: "Select whether the unit is occupied.")

    /// - Parameter line: from 1
    static func sameHousehold(asLine line: Int) -> UserMessage {
        UserMessage(ko: "\(line)번째 줄과 같은 세대입니다.", en: "The same household as line \(line).")
    }

    static func tooManyPhones(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "전화번호는 세대마다 \(maximum)개까지 입력할 수 있습니다.",
            en: "Enter at most \(maximum) phone numbers for a household.")
    }

    static let notAMobileNumber = UserMessage(
        ko: "휴대전화 번호를 010-1234-5678 형식으로 입력해 주세요.",
        en: "Enter a Korean mobile number such as 010-1234-5678.")

    static func tooManyBuildingsOfComplex(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "한 단지의 동은 \(maximum)개까지 등록할 수 있습니다.",
            en: "An apartment has at most \(maximum) buildings.")
    }

    // MARK: - Imports

    static let noListService = UserMessage(
        ko: "정부의 단지 목록 서비스가 설정되어 있지 않습니다. 서버 설정을 확인해 주세요.",
        en: "The government's list service is not configured. Check the server's settings.")

    static let noFactsService = UserMessage(
        ko: "정부의 단지 기본정보 서비스가 설정되어 있지 않습니다. 서버 설정을 확인해 주세요.",
        en: "The government's basis-information service is not configured. Check the server's "
            + "settings.")

    static let unknownProvince = UserMessage(
        ko: "알 수 없는 시도 코드입니다. 두 자리 코드를 입력해 주세요.",
        en: "Unknown province. Enter its two-digit code.")
}

// Messages about comments, complaints, notices, contacts and the calendar.

extension UserMessage {
    static let threadLocked = UserMessage(
        ko: "댓글이 잠긴 글입니다. 더는 댓글을 쓰거나 고칠 수 없습니다.",
        en: "Comments are closed here.")

    // MARK: - Complaints

    static let privateCategory = UserMessage(
        ko: "소음과 흡연 민원은 공개할 수 없습니다. 비공개로 바꿔 주세요.",
        en: "Complaints about noise and smoking cannot be public. Make it private.")

    static let dateWithoutHold = UserMessage(
        ko: "날짜는 보류할 때에만 정할 수 있습니다.", en: "Only a complaint on hold has a date.")

    static let holdDateRequired = UserMessage(
        ko: "언제까지 보류할지 입력해 주세요.", en: "Enter until when it is on hold.")

    static func holdTooLong(_ days: Int) -> UserMessage {
        UserMessage(
            ko: "보류는 지금부터 \(days)일 안의 날짜까지 할 수 있습니다.",
            en: "A complaint may be on hold for at most \(days) days from now.")
    }

    // MARK: - Notices

    static let urgentNeedsEnd = UserMessage(
        ko: "긴급 공지는 게시가 끝나는 때를 입력해 주세요.",
        en: "Enter when the urgent notice ends.")

    static let noticeEndsTooEarly = UserMessage(
        ko: "게시가 끝나는 때는 지금과 게시하는 때보다 뒤로 입력해 주세요.",
        en: "The notice must end later than now and later than it is published.")

    static let noticeIsOver = UserMessage(
        ko: "게시가 끝나는 때가 이미 지났습니다. 먼저 끝나는 때를 바꿔 주세요.",
        en: "The end of this notice has passed. Change it first.")

    // MARK: - Contacts and the calendar

    static func tooManyContacts(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "연락처는 \(maximum)개까지 등록할 수 있습니다.",
            en: "An apartment has at most \(maximum) contacts.")
    }

    static func notAPhoneNumber(_ length: ClosedRange<Int>) -> UserMessage {
        UserMessage(
            ko: "전화번호는 숫자와 + - ( ) # * . 으로 \(length.lowerBound)–\(length.upperBound)자를 "
                + "입력해 주세요.",
            en: "Enter a phone number of \(length.lowerBound)–\(length.upperBound) characters: "
                + "digits and + - ( ) # * .")
    }

    static let endsBeforeStart = UserMessage(
        ko: "끝나는 때를 시작하는 때보다 뒤로 입력해 주세요.", en: "The end must not be before the start.")

    static func eventTooLong(_ days: Int) -> UserMessage {
        UserMessage(
            ko: "일정은 \(days)일까지 입력할 수 있습니다.", en: "An event may last at most \(days) days.")
    }
}

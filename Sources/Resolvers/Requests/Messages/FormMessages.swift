// Messages about any form.

extension UserMessage {
    static func required(_ name: InputName) -> UserMessage {
        UserMessage(ko: "\(name.object) 입력해 주세요.", en: "Enter the \(name.english).")
    }

    static let requiredValue = UserMessage(
        ko: "이 항목은 비울 수 없습니다. 값을 입력해 주세요.",
        en: "This cannot be empty. Enter a value.")

    static func tooShort(_ name: InputName, _ minimum: Int) -> UserMessage {
        UserMessage(
            ko: "\(name.object) \(minimum)자 이상 입력해 주세요.",
            en: "Enter at least \(minimum) characters for the \(name.english).")
    }

    static func tooLong(_ name: InputName, _ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "\(name.topic) \(maximum)자까지 입력할 수 있습니다.",
            en: "The \(name.english) may have at most \(maximum) characters.")
    }

    static func controlCharacters(_ name: InputName) -> UserMessage {
        UserMessage(
            ko: "\(name.korean)에 쓸 수 없는 제어 문자가 있습니다. 지우고 다시 입력해 주세요.",
            en: "The \(name.english) has control characters. Remove them.")
    }

    static func invisibleCharacters(_ name: InputName) -> UserMessage {
        UserMessage(
            ko: "\(name.korean)에 보이지 않는 문자가 있습니다. 지우고 다시 입력해 주세요.",
            en: "The \(name.english) has invisible characters. Remove them.")
    }

    static func outOfRange(_ bounds: ClosedRange<Int>) -> UserMessage {
        UserMessage(
            ko: "\(bounds.lowerBound)에서 \(bounds.upperBound)까지의 수를 입력해 주세요.",
            en: "Enter a number from \(bounds.lowerBound) to \(bounds.upperBound).")
    }

    static func tooManyBuildings(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "동은 \(maximum)개까지 선택할 수 있습니다.", en: "Select at most \(maximum) buildings.")
    }

    static let notFound = UserMessage(
        ko: "찾을 수 없습니다. 삭제되었거나 볼 수 없는 대상입니다.",
        en: "Not found. It was deleted, or you may not see it.")

    static let stateConflict = UserMessage(
        ko: "지금 상태에서는 할 수 없습니다. 새로 고친 뒤 확인해 주세요.",
        en: "This is not possible in the present state. Refresh and check.")

    static let staleRevision = UserMessage(
        ko: "다른 변경이 먼저 저장되었습니다. 새로 고친 뒤 다시 시도해 주세요.",
        en: "Another change was saved first. Refresh and try again.")

    static let idempotencyConflict = UserMessage(
        ko: "같은 재시도 키(clientMutationId)로 다른 내용을 이미 보냈습니다. 새 키로 다시 보내 주세요.",
        en: "This clientMutationId was sent with other content before. Send a new one.")

    /// - Parameter seconds: until it may be tried again
    static func rateLimited(_ seconds: Int) -> UserMessage {
        UserMessage(
            ko: "너무 자주 시도했습니다. \(Wait(seconds).korean) 다시 시도해 주세요.",
            en: "Too many attempts. Try again \(Wait(seconds).english).")
    }
}

/// A wait as people say it, never shorter than it is.
private struct Wait {
    let korean: String
    let english: String

    init(_ seconds: Int) {
        let minutes = (seconds + 59) / 60
        let hours = (seconds + 3_599) / 3_600
        switch seconds {
        case ...90:
            korean = "\(seconds)초 뒤에"
            english = "in \(seconds) second\(seconds == 1 ? "" : "s")"
        case ...5_400:
            korean = "\(minutes)분 뒤에"
            english = "in \(minutes) minutes"
        case ..<72_000:
            korean = "\(hours)시간 뒤에"
            english = "in \(hours) hours"
        default:
            korean = "내일"
            english = "tomorrow"
        }
    }
}

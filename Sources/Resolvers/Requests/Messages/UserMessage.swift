// What people are told: one catalogue for the whole domain, in every language side by side. The
// other files of this folder are its chapters; docs/messages.md lists all of it, and a test
// compares the two.

public import Schema

/// A message for people, in every language of the service. Only files of this folder make one.
public struct UserMessage: Sendable, Equatable {
    public let korean: String
    public let english: String

    init(ko korean: String, en english: String) {
        self.korean = korean
        self.english = english
    }

    /// The message as it is written to a client.
    public func text(in language: Language) -> String {
        switch language {
        case .ko: korean
        case .en: english
        }
    }
}

/// What a person fills in, as messages call it.
public struct InputName: Sendable, Equatable {
    public let korean: String
    /// Without an article.
    public let english: String

    fileprivate init(ko korean: String, en english: String) {
        self.korean = korean
        self.english = english
    }

    /// "제목을", "장소를"
    var object: String { korean + KoreanParticle.object.form(after: korean) }
    /// "제목은", "장소는"
    var topic: String { korean + KoreanParticle.topic.form(after: korean) }
}

extension InputName {
    static let username = InputName(ko: "아이디", en: "username")
    static let password = InputName(ko: "비밀번호", en: "password")
    static let displayName = InputName(ko: "닉네임", en: "display name")
    static let clientName = InputName(ko: "기기 이름", en: "client name")
    static let email = InputName(ko: "이메일", en: "e-mail address")
    static let language = InputName(ko: "언어", en: "language")
    static let realName = InputName(ko: "실명", en: "real name")
    static let building = InputName(ko: "동", en: "building")
    static let unit = InputName(ko: "호수", en: "unit")
    static let complexName = InputName(ko: "단지 이름", en: "name of the complex")
    static let address = InputName(ko: "주소", en: "address")
    static let title = InputName(ko: "제목", en: "title")
    static let content = InputName(ko: "내용", en: "text")
    static let description = InputName(ko: "설명", en: "description")
    static let location = InputName(ko: "장소", en: "place")
    static let reason = InputName(ko: "사유", en: "reason")
    static let comment = InputName(ko: "댓글", en: "comment")
    static let choice = InputName(ko: "선택지", en: "choice")
    static let choiceDescription = InputName(ko: "선택지 설명", en: "description of the choice")
    static let tieBreakNote = InputName(ko: "당선자 결정 경위", en: "note on the tie")
    static let contactName = InputName(ko: "이름", en: "name")
    static let hours = InputName(ko: "운영 시간", en: "opening hours")
    static let phoneNumber = InputName(ko: "전화번호", en: "phone number")
    static let fileName = InputName(ko: "파일 이름", en: "file name")
    static let altText = InputName(ko: "대체 텍스트", en: "alternative text")
    static let fileType = InputName(ko: "파일 형식", en: "file type")
    static let retryKey = InputName(ko: "재시도 키", en: "clientMutationId")
}

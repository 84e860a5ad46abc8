// Messages about accounts, passwords and profiles.

import Schema

extension UserMessage {
    static let usernameTaken = UserMessage(
        ko: "이미 사용 중인 아이디입니다. 다른 아이디를 입력해 주세요.",
        en: "This username is taken. Choose another one.")

    static let displayNameTaken = UserMessage(
        ko: "이미 사용 중인 닉네임입니다. 다른 닉네임을 입력해 주세요.",
        en: "This display name is taken. Choose another one.")

    static let usernameCharacters = UserMessage(
        ko: "아이디에는 글자, 숫자와 . _ - 만 쓸 수 있습니다.",
        en: "A username may have letters, digits and . _ - only.")

    static let badCredentials = UserMessage(
        ko: "아이디 또는 비밀번호가 맞지 않습니다. 확인하고 다시 입력해 주세요.",
        en: "The username or the password is wrong. Check both and try again.")

    static let signInExpired = UserMessage(
        ko: "로그인이 만료되었습니다. 다시 로그인해 주세요.",
        en: "Your session has expired. Sign in again.")

    static let termsRequired = UserMessage(
        ko: "이용 약관에 동의해 주세요.", en: "Accept the terms of use.")

    static let privacyConsentRequired = UserMessage(
        ko: "개인정보 수집·이용에 동의해 주세요.",
        en: "Consent to the collection and use of personal data.")

    static let tooYoung = UserMessage(
        ko: "만 14세 이상만 가입할 수 있습니다.", en: "You must be at least 14 years old to sign up.")

    static let deviceNotFound = UserMessage(
        ko: "기기를 찾을 수 없습니다. 이미 로그아웃했을 수 있습니다.",
        en: "The device was not found. It may be signed out already.")

    // MARK: - Passwords

    static let commonPassword = UserMessage(
        ko: "너무 흔한 비밀번호입니다. 다른 비밀번호를 입력해 주세요.",
        en: "This password is too common. Choose another one.")

    static let passwordRun = UserMessage(
        ko: "같은 글자나 차례로 이어지는 글자만으로 된 비밀번호는 쓸 수 없습니다. 다른 비밀번호를 입력해 주세요.",
        en: "A password cannot be one character repeated or a run. Choose another one.")

    static let passwordLikeUsername = UserMessage(
        ko: "비밀번호가 아이디와 너무 비슷합니다. 다른 비밀번호를 입력해 주세요.",
        en: "The password is too similar to the username. Choose another one.")

    // MARK: - Profiles

    static let notAnEmail = UserMessage(
        ko: "이메일 주소를 name@example.com 형식으로 입력해 주세요.",
        en: "Enter an e-mail address such as name@example.com.")

    static let unknownLocale = UserMessage(
        ko: "사용할 수 있는 언어는 \(knownLocales)입니다.", en: "The languages are \(knownLocales).")

    private static var knownLocales: String {
        Language.locales.map(\.tag).joined(separator: ", ")
    }

    static let avatarTwice = UserMessage(
        ko: "사진을 바꾸거나 지우거나 하나만 선택해 주세요.",
        en: "Either change the picture or remove it, not both.")
}

// Messages about files.

extension UserMessage {
    static func fileCount(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "파일은 한 번에 1개에서 \(maximum)개까지 올릴 수 있습니다.",
            en: "Upload 1 to \(maximum) files at once.")
    }

    static func tooManyFiles(_ maximum: Int) -> UserMessage {
        UserMessage(
            ko: "파일은 \(maximum)개까지 첨부할 수 있습니다.", en: "Attach at most \(maximum) files.")
    }

    static let sameFile = UserMessage(
        ko: "같은 파일이 두 번 있습니다. 하나를 빼 주세요.",
        en: "The same file is there twice. Remove one of them.")

    static let fileNotReady = UserMessage(
        ko: "아직 준비되지 않았거나 다른 곳에 첨부한 파일입니다. 다시 올려 주세요.",
        en: "The file is not ready, or is attached elsewhere. Upload it again.")

    static func fileType(_ accepted: String) -> UserMessage {
        UserMessage(
            ko: "올릴 수 없는 형식의 파일입니다. \(accepted) 파일을 올려 주세요.",
            en: "Files of this type are not accepted. Upload \(accepted).")
    }

    static let notAHash = UserMessage(
        ko: "SHA-256 값을 16진수 64자리로 보내 주세요.",
        en: "Send the SHA-256 as 64 hexadecimal digits.")

    static let emptyFile = UserMessage(ko: "빈 파일은 올릴 수 없습니다.", en: "The file is empty.")

    /// - Parameter megabytes: the most that is accepted
    static func fileTooLarge(_ megabytes: Int) -> UserMessage {
        UserMessage(
            ko: "파일이 너무 큽니다. \(megabytes) MB까지 올릴 수 있습니다.",
            en: "The file is too large. At most \(megabytes) MB are accepted.")
    }

    // MARK: - Rejected files

    static let fileChanged = UserMessage(
        ko: "올라온 파일의 크기나 SHA-256 값이 알린 것과 다릅니다. 다시 올려 주세요.",
        en: "The file differs from what was announced in size or SHA-256. Upload it again.")

    static func otherFileType(_ title: String, _ type: String) -> UserMessage {
        UserMessage(
            ko: "올라온 파일은 \(title) 파일입니다. 형식(mimeType)에 \(type) 값을 넣어 다시 올려 주세요.",
            en: "The file is a \(title) file. Upload it again with the mimeType \(type).")
    }

    static let unknownFileType = UserMessage(
        ko: "올라온 파일의 내용이 올릴 수 있는 형식이 아닙니다. 다른 파일을 올려 주세요.",
        en: "The content of the file is of no accepted type. Upload another file.")

    static func unknownCoding(_ codings: String) -> UserMessage {
        UserMessage(
            ko: "동영상에 쓰인 코덱(\(codings))은 지원하지 않습니다. 영상은 H.264, HEVC, AV1, VP9으로, "
                + "소리는 AAC, MP3, Opus, FLAC, ALAC으로 변환해 다시 올려 주세요.",
            en: "The coding of the video (\(codings)) is not supported. Convert the picture to "
                + "H.264, HEVC, AV1 or VP9 and the sound to AAC, MP3, Opus, FLAC or ALAC, and "
                + "upload it again.")
    }

    static let pictureTooLarge = UserMessage(
        ko: "사진이 너무 큽니다. 모든 장면을 더해 1억 2천만 화소, 1,000장면까지 올릴 수 있습니다.",
        en: "The picture is too large. It may have 120 million pixels in all frames together, and "
            + "1,000 frames.")

    static let unreadableFile = UserMessage(
        ko: "올라온 파일이 손상되어 읽을 수 없습니다. 다른 파일을 올려 주세요.",
        en: "The file is damaged and cannot be read. Upload another one.")

    static let rejectedFile = UserMessage(
        ko: "올라온 파일이 알린 것과 다르거나 읽을 수 없습니다. 다시 올려 주세요.",
        en: "The file is not what was announced, or cannot be read. Upload it again.")
}

// Why an uploaded file was rejected. Its owner can query the reason at any time.

import Schema

/// The stored reason: a code, and the type found if that is the reason.
enum MediaRejection: Sendable, Equatable {
    /// The bytes differ from those announced.
    case changed
    /// The bytes are of a type other than announced.
    case otherType(MediaFormat)
    /// They are of no accepted type.
    case unknownType
    /// A video in unsupported codings, by name.
    case unknownCoding(String)
    /// Too many pixels or frames.
    case tooLarge
    /// The file is damaged, or has no content.
    case unreadable

    var code: String {
        switch self {
        case .changed: "CHANGED"
        case .otherType: "OTHER_TYPE"
        case .unknownType: "UNKNOWN_TYPE"
        case .unknownCoding: "UNKNOWN_CODING"
        case .tooLarge: "TOO_LARGE"
        case .unreadable: "UNREADABLE"
        }
    }

    /// The type or the codings found, if these are the reason.
    var found: String? {
        switch self {
        case .otherType(let format): format.rawValue
        case .unknownCoding(let codings): codings
        default: nil
        }
    }

    /// Nil for a code of another release, or none.
    init?(code: String?, found: String?) {
        switch code {
        case "CHANGED": self = .changed
        case "OTHER_TYPE":
            guard let format = found.flatMap(MediaFormat.init(rawValue:)) else { return nil }
            self = .otherType(format)
        case "UNKNOWN_CODING":
            guard let found else { return nil }
            self = .unknownCoding(found)
        case "UNKNOWN_TYPE": self = .unknownType
        case "TOO_LARGE": self = .tooLarge
        case "UNREADABLE": self = .unreadable
        default: return nil
        }
    }
}

extension UserProblem {
    /// The message for the owner of a rejected file.
    ///
    /// - Parameter rejection: nil for files that were rejected before reasons were stored
    static func mediaRejected(_ rejection: MediaRejection?) -> UserProblem {
        let message =
            switch rejection {
            case .changed: "올라온 파일의 크기나 SHA-256이 알린 것과 다릅니다."
            case .otherType(let format):
                "올라온 파일은 \(format.title) 파일입니다. 형식을 \(format.rawValue)(으)로 알려 다시 올려 주세요."
            case .unknownType: "올라온 파일의 내용이 올릴 수 있는 형식이 아닙니다."
            case .unknownCoding(let codings):
                "동영상에 쓰인 코덱(\(codings))은 받지 않습니다. 영상은 H.264, HEVC, AV1, VP9으로, "
                    + "소리는 AAC, MP3, Opus, FLAC, ALAC으로 변환해 다시 올려 주세요."
            case .tooLarge: "사진이 너무 큽니다. 모든 장면을 더해 1억 2천만 화소, 1,000장면까지 올릴 수 있습니다."
            case .unreadable: "올라온 파일이 손상되어 읽을 수 없습니다."
            case nil: "올린 파일이 알린 것과 다르거나 읽을 수 없습니다."
            }
        return UserProblem(.mediaRejected, message, path: ["input", "mediaId"])
    }
}

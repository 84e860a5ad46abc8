// Why an uploaded file was rejected. Its owner can query the reason at any time.

import MediaFormats
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
        let message: UserMessage =
            switch rejection {
            case .changed: .fileChanged
            case .otherType(let format): .otherFileType(format.title, format.rawValue)
            case .unknownType: .unknownFileType
            case .unknownCoding(let codings): .unknownCoding(codings)
            case .tooLarge: .pictureTooLarge
            case .unreadable: .unreadableFile
            case nil: .rejectedFile
            }
        return UserProblem(.mediaRejected, message, path: ["input", "mediaId"])
    }
}

// Problems that a person can fix, as the `userErrors` of a payload.

import GraphQLCore
import Schema

extension UserProblem {
    static let unauthenticated = UserProblem(
        .unauthenticated, .unauthenticated, kind: .access(requires: .signedIn))

    static func forbidden(_ right: Right) -> UserProblem {
        UserProblem(.forbidden, .forbidden(right), kind: .access(requires: right.level))
    }

    static func forbidden(requires level: AccessLevel) -> UserProblem {
        UserProblem(.forbidden, .forbidden(level), kind: .access(requires: level))
    }
}

extension Many where Rows == UserErrorRows {
    /// No errors.
    static var empty: Many { Many(problems: [], in: .standard) }

    /// The problems of one payload, in their order.
    init(problems: [UserProblem], in language: Language) {
        var batches: [any ObjectRows] = []
        var link: [Int32] = []
        var start: Int32 = 0
        // Each problem is a separate batch: there are few, and their types differ.
        for problem in problems {
            let rows = problem.rows(in: language)
            batches.append(rows)
            link.append(start)
            start += Int32(rows.count)
        }
        self.init(UserErrorRows(batches), ends: [UInt32(problems.count)], link: link)
    }
}

extension UserProblem {
    /// The problem as an object of its type.
    fileprivate func rows(in language: Language) -> any ObjectRows {
        let code = Column.enumeration([UserErrorCode(name: self.code.rawValue)?.rawValue ?? 0], nil)
        let message = Column.text(TextColumn(self.message.text(in: language)))
        let path = Column.list(path: self.path)
        switch kind {
        case .validation(let minimum, let maximum):
            return ValidationErrorRows(
                count: 1, code: code, message: message, path: path,
                minimum: .int(minimum), maximum: .int(maximum))
        case .access(let requires):
            return AccessErrorRows(
                count: 1, code: code, message: message, path: path,
                requires: requires.map { .enumeration([$0.rawValue], nil) } ?? .null(1))
        case .notFound:
            return NotFoundErrorRows(count: 1, code: code, message: message, path: path)
        case .rateLimited(let seconds):
            return RateLimitedErrorRows(
                count: 1, code: code, message: message, path: path,
                retryAfterSeconds: .int32([seconds], nil))
        case .stateConflict(let current, let allowed):
            return StateConflictErrorRows(
                count: 1, code: code, message: message, path: path,
                currentState: .text(TextColumn(current)), allowedStates: .list(texts: allowed))
        case .staleRevision(let current):
            return StaleRevisionErrorRows(
                count: 1, code: code, message: message, path: path,
                currentRevision: .int32([current], nil))
        case .alreadyVoted(let channel, let byOther):
            let channel = VoteChannel(name: channel) ?? .online
            return AlreadyVotedErrorRows(
                count: 1, code: code, message: message, path: path,
                channel: .enumeration([channel.rawValue], nil),
                byOtherHouseholdMember: .boolean([byOther], nil))
        }
    }
}

extension Column {
    /// One number or null.
    static func int(_ value: Int?) -> Column {
        value.map { .int32([Int32(clamping: $0)], nil) } ?? .null(1)
    }

    /// One text or null.
    static func text(orNull text: String?) -> Column {
        text.map { .text(TextColumn($0)) } ?? .null(1)
    }

    /// A text for each row.
    static func texts(_ texts: [String]) -> Column {
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(UInt32(bytes.count))
        }
        return .text(TextColumn(slab: Slab(bytes), ends: ends))
    }

    /// One list of text or null.
    fileprivate static func list(path: [String]?) -> Column {
        path.map(Column.list(texts:)) ?? .null(1)
    }

    /// One list of text.
    static func list(texts: [String]) -> Column {
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(UInt32(bytes.count))
        }
        return .list(
            ListColumn(
                ends: [UInt32(texts.count)],
                items: .text(TextColumn(slab: Slab(bytes), ends: ends))))
    }
}

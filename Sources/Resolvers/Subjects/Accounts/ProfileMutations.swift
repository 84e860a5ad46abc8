// What a person changes about their own account.

public import GraphQLCore
import Postgres
public import Schema

extension Viewers {

    public func profileUpdate(
        of mutation: MutationRows, _ arguments: MutationProfileUpdateArguments,
        selecting selection: Selection
    ) async -> One<ProfileUpdatePayloadRows> {
        await payload {
            let account = try gate.signedInAccount()
            let change = try ProfileChange(arguments.input)
            do {
                try await act(as: account) { account, transaction in
                    try await limit(.profileUpdate, .account(account.id), transaction)
                    try await change.store(for: account.id, transaction)
                    if let avatar = change.avatar {
                        try await transaction.attach(
                            avatar, to: .avatar(of: account.id), by: account.id, isNew: false)
                    }
                }
            } catch let error as PostgresError {
                guard let problem = Accounts.takenName(error) else { throw error }
                throw Refusal(problem)
            }
            return ProfileUpdatePayloadRows(
                count: 1,
                viewer: Self.viewer(
                    gate.viewer, selection.below(ProfileUpdatePayloadFields.viewer)),
                userErrors: .empty)
        }
    }
}

extension OwnSessions {
    public func sessionRevoke(
        of mutation: MutationRows, _ arguments: MutationSessionRevokeArguments,
        selecting selection: Selection
    ) async -> One<SessionRevokePayloadRows> {
        await payload {
            // Guests may also end their devices.
            guard let viewer = gate.viewer else { throw Refusal(.unauthenticated) }
            let path = ["input", "sessionId"]
            guard let id = GlobalID(arguments.input.sessionId), id.tag == .session else {
                throw Refusal(.notFound(path: path))
            }
            switch try await application.accounts.revoke(
                id.uuid, of: viewer.id, by: viewer.session)
            {
            case .refused(let problems): throw Refusal(problems)
            case .done:
                await request.forget()
                return SessionRevokePayloadRows(
                    count: 1, revokedSessionId: .text(TextColumn(id.text)), userErrors: .empty)
            }
        }
    }
}

/// A person's changes of their profile; nil leaves a field unchanged.
struct ProfileChange: Sendable {
    private(set) var displayName: AccountName?
    /// The inner nil clears it.
    private(set) var email: String??
    private(set) var locale: String?
    /// Empty clears it.
    private(set) var avatar: MediaList?

    private static let localeRule = TextRule("언어는", 2...10)
    static let emailRule = TextRule("이메일은", 3...254)

    init(_ input: ProfileUpdateInput) throws(Refusal) {
        var problems = InputProblems()
        switch input.displayName {
        case .absent: break
        case .null: problems.add(.required("displayName"))
        case .value(let name):
            let checked = AccountName.displayName(name, path: ["input", "displayName"])
            problems.add(checked.problem)
            displayName = checked.name
        }
        switch input.email {
        case .absent: break
        case .null: email = .some(nil)
        case .value(let text):
            let address = problems.text(text, Self.emailRule, "email")
            if !address.isEmpty, !Self.isEmail(address) {
                problems.add(Self.badFormat("email", "이메일 주소가 아닙니다."))
            }
            email = address
        }
        switch input.locale {
        case .absent: break
        case .null: problems.add(.required("locale"))
        case .value(let text):
            let tag = problems.text(text, Self.localeRule, "locale")
            if !tag.isEmpty, !Self.isLocale(tag) {
                problems.add(Self.badFormat("locale", "ko-KR과 같은 언어 코드가 아닙니다."))
            }
            locale = tag
        }
        if let id = input.avatarId.value { avatar = problems.medium(id, "avatarId") }
        // A null avatar is cleared too, like every optional field.
        if case .null = input.avatarId { avatar = .empty }
        if input.clearAvatar.value == true {
            if input.avatarId.value != nil {
                problems.add(
                    UserProblem(
                        .invalid, "사진을 바꾸거나 지우거나 하나만 할 수 있습니다.",
                        path: ["input", "clearAvatar"]))
            }
            avatar = .empty
        }
        try problems.throwIfAny()
    }

    /// In all the person's complexes their name is shown with what they wrote.
    func store(for account: PostgresUUID, _ transaction: Transaction) async throws {
        let isRenamed = try await AccountQueries.update(self, of: account, transaction)
        guard isRenamed else { return }
        // In ascending order, the order in which these locks are always taken.
        for apartment in try await AccountQueries.apartments(of: account, transaction) {
            try await transaction.publish(
                [.complaints, .feeds, .members, .notices, .polls], in: apartment)
        }
    }

    private static func badFormat(_ field: String, _ message: String) -> UserProblem {
        UserProblem(.badFormat, message, path: ["input", field])
    }

    /// One @ between something and a domain with a dot: only sending mail shows whether it arrives.
    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty,
            !text.unicodeScalars.contains(where: \.properties.isWhitespace)
        else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }

    /// `ko` or `ko-KR`.
    /// https://www.rfc-editor.org/rfc/rfc5646
    static func isLocale(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (2...3).contains(parts[0].count),
            parts[0].utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return false }
        return parts.count == 1
            || parts[1].utf8.count == 2
                && parts[1].utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

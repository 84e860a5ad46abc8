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
    /// The inner nil clears it.
    private(set) var locale: String??
    /// Empty clears it.
    private(set) var avatar: MediaList?

    static let emailRule = TextRule(.email, 3...254)

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
                problems.add(Self.badFormat("email", .notAnEmail))
            }
            email = address
        }
        switch input.locale {
        case .absent: break
        case .null: locale = .some(nil)
        case .value(let tag):
            if NormalizedText.isInvisible(tag) {
                problems.add(.required("locale", .required(.language)))
            } else if Language(locale: tag) == nil {
                problems.add(Self.badFormat("locale", .unknownLocale))
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
                        .invalid, .avatarTwice,
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

    private static func badFormat(_ field: String, _ message: UserMessage) -> UserProblem {
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
}

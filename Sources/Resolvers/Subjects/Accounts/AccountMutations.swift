// Sign-up, sign-in, refresh and sign-out as mutations.

public import GraphQLCore
import Postgres
public import Schema

extension Viewers {
    private var address: ClientAddress { ClientAddress(origin.address ?? "unknown") }

    public func signUp(
        of mutation: MutationRows, _ arguments: MutationSignUpArguments,
        selecting selection: Selection
    ) async -> One<SignUpPayloadRows> {
        let input = arguments.input
        return await begin(selection.below(SignUpPayloadFields.viewer)) {
            () async throws(PostgresError) in
            try await application.accounts.signUp(
                SignUpRequest(
                    username: input.username, password: input.password,
                    displayName: input.displayName, acceptsTerms: input.acceptsTerms,
                    acceptsPrivacyPolicy: input.acceptsPrivacyPolicy, isOver14: input.isOver14,
                    clientName: input.clientName.value), from: address)
        }
    }

    public func signIn(
        of mutation: MutationRows, _ arguments: MutationSignInArguments,
        selecting selection: Selection
    ) async -> One<SignInPayloadRows> {
        let input = arguments.input
        return await begin(selection.below(SignInPayloadFields.viewer)) {
            () async throws(PostgresError) in
            try await application.accounts.signIn(
                username: input.username, password: input.password,
                clientName: input.clientName.value, from: address)
        }
    }

    public func signInAsGuest(
        of mutation: MutationRows, _ arguments: MutationSignInAsGuestArguments,
        selecting selection: Selection
    ) async -> One<SignInAsGuestPayloadRows> {
        await begin(selection.below(SignInAsGuestPayloadFields.viewer)) {
            () async throws(PostgresError) in
            try await application.accounts.signInAsGuest(
                clientName: arguments.input.clientName.value, from: address)
        }
    }

    public func tokenRefresh(
        of mutation: MutationRows, _ arguments: MutationTokenRefreshArguments,
        selecting selection: Selection
    ) async -> One<TokenRefreshPayloadRows> {
        await session { () async throws(PostgresError) in
            try await application.accounts.refresh(
                arguments.input.refreshToken, from: origin.userAgent)
        } payload: { _, tokens, errors in
            TokenRefreshPayloadRows(count: 1, tokens: Self.tokens(tokens), userErrors: errors)
        }
    }

    public func signOut(
        of mutation: MutationRows, _ arguments: MutationSignOutArguments,
        selecting selection: Selection
    ) async -> One<SignOutPayloadRows> {
        guard let viewer = gate.viewer else {
            return One(
                SignOutPayloadRows(
                    refused: Many(problems: [.unauthenticated], in: request.language)))
        }
        do {
            let ended = try await application.accounts.signOut(
                viewer.id, session: viewer.session,
                everywhere: arguments.input.everywhere.value ?? false)
            gate.leave()
            return One(
                SignOutPayloadRows(
                    count: 1, signedOutSessionCount: .int(ended), userErrors: .empty))
        } catch {
            return .failed(parents: 1, request.fault(error))
        }
    }

    /// Runs an action that starts a session, whose payload shows the viewer.
    private func begin<Payload: SignInRows>(
        _ selection: Selection, _ action: () async throws(PostgresError) -> Outcome<SignedIn>
    ) async -> One<Payload> {
        await session(action) { viewer, tokens, errors in
            Payload(
                count: 1, payload: nil, viewer: Self.viewer(viewer, selection),
                tokens: Self.tokens(tokens), userErrors: errors)
        }
    }

    /// Runs an action that starts or renews a session, and continues as its owner.
    private func session<Payload: ObjectRows>(
        _ action: () async throws(PostgresError) -> Outcome<SignedIn>,
        payload: (ViewerAccount?, Tokens?, Many<UserErrorRows>) -> Payload
    ) async -> One<Payload> {
        do {
            switch try await action() {
            case .done(let signedIn):
                try await gate.adopt(accessToken: signedIn.tokens.access)
                return One(payload(gate.viewer, signedIn.tokens, .empty))
            case .refused(let problems):
                return One(payload(nil, nil, Many(problems: problems, in: request.language)))
            }
        } catch {
            return .failed(parents: 1, request.fault(error))
        }
    }

    static func viewer(_ viewer: ViewerAccount?, _ selection: Selection) -> One<ViewerRows> {
        guard let viewer else { return .nothing(parents: 1) }
        return One(ViewerRows(viewer, selection))
    }

    private static func tokens(_ tokens: Tokens?) -> One<AuthTokensRows> {
        guard let tokens else { return .nothing(parents: 1) }
        return One(
            AuthTokensRows(
                count: 1,
                accessToken: .text(TextColumn(tokens.access)),
                accessTokenExpiresAt: .text(TextColumn(tokens.accessExpiresAt.description)),
                refreshToken: .text(TextColumn(tokens.refresh)),
                refreshTokenExpiresAt: .text(TextColumn(tokens.refreshExpiresAt.description))))
    }
}

/// Payloads of what starts a session.
private protocol SignInRows: ObjectRows {
    init(
        count: Int, payload: (any Sendable)?, viewer: One<ViewerRows>?,
        tokens: One<AuthTokensRows>?, userErrors: Many<UserErrorRows>?)
}

extension SignUpPayloadRows: SignInRows {}
extension SignInPayloadRows: SignInRows {}
extension SignInAsGuestPayloadRows: SignInRows {}

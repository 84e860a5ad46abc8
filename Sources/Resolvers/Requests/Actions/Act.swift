// How a mutation acts: the actor is read again and locked in its transaction, where the content of
// its payload is also read. See docs/decisions/0008-one-moment-per-mutation.md.

import Postgres
import Schema

/// What an action waits for before its actor is read, in the one order of all locks.
enum Turn: Sendable {
    case none
    /// Decisions about a complex's members are serialised.
    case members
    /// So are requests of one account.
    case account
}

/// The outcome of an action, and its rows for the payload.
private struct ActOutcome<Value> {
    let value: Value
    let shown: [ShownPages]
    let passage: GateQueries.Answer
}

extension DomainSubject {
    /// Runs an action in a complex, in one transaction. `body` receives the current actor, which
    /// does not change until the transaction ends. Anything it throws rolls back the transaction.
    ///
    /// - Parameters:
    ///   - turn: What to wait for first.
    ///   - showing: The rows of the payload; the request's loaders hold them
    ///     afterwards.
    nonisolated(nonsending) func act<Value>(
        by actor: Actor, turn: Turn = .none,
        preparation: Transaction.Preparation = .once, deadline: Deadline? = nil,
        showing: (Value) -> [Shown] = { _ in [] },
        _ body: (Actor, Transaction) async throws -> Value
    ) async throws -> Value {
        let outcome = try await application.database.act(
            preparation: preparation, deadline: deadline
        ) { transaction in
            let now = try await present(actor, turn, transaction)
            try now.judge()
            let value = try await body(now, transaction)
            let (shown, passage) = try await show(
                showing(value), to: now.account, in: now.apartment.id, transaction)
            return ActOutcome(value: value, shown: shown, passage: passage)
        }
        return adopt(outcome)
    }

    /// The same for actions outside all complexes.
    ///
    /// - Parameter mustAdminister: Whether only platform administrators may do it.
    nonisolated(nonsending) func act<Value>(
        as account: ViewerAccount, mustAdminister: Bool = false,
        _ body: (ViewerAccount, Transaction) async throws -> Value
    ) async throws -> Value {
        let outcome = try await application.database.act { transaction in
            var statements = [BoundStatement(GateQueries.lockSession, [.uuid(account.session)])]
            if mustAdminister {
                statements.append(
                    BoundStatement(GateQueries.lockAdministrator, [.uuid(account.id)]))
            }
            let rows = try await transaction.queryAll(statements)
            guard !rows[0].isEmpty else { throw Refusal(.unauthenticated) }
            try transaction.keepTime(of: rows)
            if mustAdminister, try rows[1].isEmpty || !rows[1].bool(0, 0) {
                throw Refusal(.forbidden(requires: .platformAdmin))
            }
            let value = try await body(try GateQueries.viewer(rows[0], 0), transaction)
            let (shown, passage) = try await show([], to: account, in: nil, transaction)
            return ActOutcome(value: value, shown: shown, passage: passage)
        }
        return adopt(outcome)
    }

    /// The current actor, locked: the turn, the session, the account, the membership.
    private func present(
        _ actor: Actor, _ turn: Turn, _ transaction: Transaction
    ) async throws -> Actor {
        let apartment = actor.apartment.id
        var statements: [BoundStatement] = []
        if turn == .members { statements.append(TurnQueries.members(of: apartment)) }
        let session = statements.count
        statements.append(BoundStatement(GateQueries.lockSession, [.uuid(actor.account.session)]))
        if turn == .account { statements.append(TurnQueries.account(actor.id)) }
        let rest = statements.count
        switch actor.scope {
        case .person: break
        case .platform:
            statements.append(BoundStatement(GateQueries.lockAdministrator, [.uuid(actor.id)]))
        case .complex, .object, .office:
            statements.append(
                BoundStatement(
                    GateQueries.lockMembership, [.int4(apartment), .uuid(actor.id)]))
        }
        let rows = try await transaction.queryAll(statements)
        guard !rows[session].isEmpty else { throw Refusal(.unauthenticated) }
        try transaction.keepTime(of: rows)
        let account = try GateQueries.viewer(rows[session], 0)
        switch actor.scope {
        case .person:
            return Actor(account: account, apartment: actor.apartment, scope: .person)
        case .platform:
            guard !rows[rest].isEmpty, try rows[rest].bool(0, 0) else {
                throw Refusal(.forbidden(requires: .platformAdmin))
            }
            return Actor(account: account, apartment: actor.apartment, scope: .platform)
        case .complex, .object, .office:
            return Actor(
                account: account,
                apartment: actor.apartment.with(try GateQueries.membership(rows[rest])),
                scope: actor.scope)
        }
    }

    /// Reads the payload's rows, and the viewer's pass, as the transaction leaves them.
    private func show(
        _ shown: [Shown], to account: ViewerAccount, in apartment: Int32?,
        _ transaction: Transaction
    ) async throws -> ([ShownPages], GateQueries.Answer) {
        let shown = shown.filter { !$0.keys.isEmpty }
        let passage = BoundStatement(
            GateQueries.passage,
            [.uuid(account.session), Parameter(apartment, Parameter.int4)])
        let parts = shown.flatMap(\.parts)
        let rows = try await transaction.queryAll(parts.map(\.statement) + [passage])
        var next = 0
        let pages = try shown.map { shown in
            defer { next += shown.parts.count }
            return try ShownPages(shown, rows[next..<(next + shown.parts.count)])
        }
        // Already done with the same idempotency key, and deleted since.
        guard pages.allSatisfy(\.isWhole) else { throw Refusal(.notFound(path: nil)) }
        return (pages, try GateQueries.answer(rows[parts.count]))
    }

    /// Continues with what the transaction left.
    private func adopt<Value>(_ outcome: ActOutcome<Value>) -> Value {
        loaders.forget()
        for pages in outcome.shown { pages.keep() }
        gate.adopt(outcome.passage)
        return outcome.value
    }
}

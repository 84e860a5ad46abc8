// Choices of an opened poll are shown only as signed when it opened, whatever the database or a
// cache now contains.

import Crypto
import GraphQLCore
import Postgres
import Schema

/// What voters see of an opened poll, as covered by its signature.
struct SignedTexts: Sendable, Equatable {
    /// The poll's signature, which that of its end covers.
    let signature: [UInt8]
    let poll: ShownPoll
    /// A digest of what is shown of each choice.
    let choices: [PostgresUUID: [UInt8]]
}

extension SignedTexts {
    /// Of all that a process remembers: a few thousand polls.
    static let byteLimit = 8 << 20

    /// Four arrays, and a dictionary of which a quarter to a half is free, with an array for each
    /// choice.
    var byteCount: Int {
        4 * 48 + signature.count + poll.title.utf8.count + (poll.descriptionDigest?.count ?? 0)
            + choices.count * (2 * MemoryLayout<(PostgresUUID, [UInt8])>.stride + 64)
    }
}

/// A choice as shown.
struct ShownChoice: Sendable, Equatable {
    let id: PostgresUUID
    let position: Int32
    let title: String
    let description: String?
    let isAbstention: Bool

    init(_ choices: Records<PollChoiceColumn>, _ row: Int) {
        id = choices.uuids(.id)[row]
        position = choices.int32s(.position)[row]
        title = choices.string(.title, row) ?? ""
        description = choices.string(.description, row)
        isAbstention = choices.booleans(.isAbstention)[row]
    }

    var digest: [UInt8] {
        var out = ByteWriter()
        out.integer(position)
        out.text(title)
        out.byte(description == nil ? 0 : 1)
        out.text(description ?? "")
        out.byte(isAbstention ? 1 : 0)
        return Array(SHA256.hash(data: out.bytes).prefix(16))
    }

    /// As the statement `poll_frozen` digests the texts of all choices of a poll.
    static func textDigest(_ choices: [ShownChoice]) -> [UInt8] {
        var hash = SHA256()
        for choice in choices {
            let description = choice.description
            let text = """
                \(choice.position):\(choice.title.utf8.count):\(choice.title):\
                \(description?.utf8.count ?? -1):\(description ?? "")
                """
            hash.update(data: Array(text.utf8))
        }
        return Array(hash.finalize())
    }
}

extension FrozenPoll {
    /// Whether it must have a signature. Nobody votes in drafts and cancelled polls, and not all of
    /// these were ever opened.
    fileprivate var isSigned: Bool {
        switch PollState(name: state) {
        case .draft, .cancelled: false
        case .scheduled: stored != nil
        default: true
        }
    }
}

extension PollSigner {
    /// The texts of a poll and its choices, in ballot order, if they are what was signed.
    func texts(
        of poll: FrozenPoll, _ choices: [ShownChoice]
    ) throws(PollSignatureFailure) -> SignedTexts {
        try verify(poll)
        guard poll.choices.map(\.id) == choices.map(\.id),
            poll.choices.map(\.isAbstention) == choices.map(\.isAbstention),
            poll.choiceTextDigest == ShownChoice.textDigest(choices)
        else { throw .choices(poll.key) }
        guard let stored = poll.stored else { throw .missing(poll.key) }
        return SignedTexts(
            signature: stored.signature, poll: ShownPoll(poll),
            choices: Dictionary(choices.map { ($0.id, $0.digest) }) { first, _ in first })
    }
}

/// What is known of the texts of some polls.
struct TextsOfPolls: Sendable {
    /// Without the polls that have no signature and need none.
    fileprivate(set) var signed: [TenantKey: SignedTexts] = [:]
    fileprivate(set) var failures: [TenantKey: PollSignatureFailure] = [:]

    /// Why rows of choices cannot be shown as those of a poll; nil if they can.
    func failure(
        of poll: TenantKey, _ choices: Records<PollChoiceColumn>, _ rows: some Sequence<Int>
    ) -> PollSignatureFailure? {
        if let failure = failures[poll] { return failure }
        guard let texts = signed[poll] else { return nil }
        let isSigned = rows.allSatisfy { row in
            let choice = ShownChoice(choices, row)
            return texts.choices[choice.id] == choice.digest
        }
        return isSigned ? nil : .choices(poll)
    }
}

extension PollChoices {
    /// The signed texts of polls, verified once per process.
    func signedTexts(of polls: [TenantKey]) async throws(PostgresError) -> TextsOfPolls {
        let known = application.signedTexts
        var found = TextsOfPolls()
        var missing: [TenantKey] = []
        for poll in Set(polls) {
            if let texts = known[poll] {
                found.signed[poll] = texts
            } else {
                missing.append(poll)
            }
        }
        if missing.isEmpty { return found }
        let opened = try await PollSignatureQueries.polls(missing, application.database)
            .filter(\.isSigned)
        if opened.isEmpty { return found }
        // After the polls: the choices of a signed one no longer change.
        let pages = try await pages(
            PollPartQueries.choices, of: opened.map(\.key), topic: nil,
            limit: StoredPages.everything)
        let choices = Records<PollChoiceColumn>(pages.table)
        for (place, poll) in opened.enumerated() {
            do throws(PollSignatureFailure) {
                let texts = try application.ballotSeal.signer.texts(
                    of: poll, pages.range(of: place).map { ShownChoice(choices, $0) })
                known.insert(texts, for: poll.key, bytes: texts.byteCount)
                found.signed[poll.key] = texts
            } catch {
                found.failures[poll.key] = error
            }
        }
        return found
    }
}

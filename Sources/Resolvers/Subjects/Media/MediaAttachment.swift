// Attaching media to objects: the same way for all subjects.

import Postgres
import Schema

/// An object to which media can be attached.
struct MediaSubject: Sendable {
    /// Raw values are those of the table.
    enum Kind: String, Sendable, CaseIterable {
        case feed = "FEED"
        case notice = "NOTICE"
        case poll = "POLL"
        case pollChoice = "POLL_CHOICE"
        case complaint = "COMPLAINT"
        /// Evidence for a request.
        case membership = "MEMBERSHIP"
        /// The avatar of an account.
        case avatar = "AVATAR"
    }

    let kind: Kind
    /// nil for objects that belong to no complex.
    let apartment: Int32?
    let id: PostgresUUID

    init(_ kind: Kind, _ key: TenantKey) {
        self.kind = kind
        apartment = key.apartment
        id = key.uuid
    }

    static func avatar(of account: PostgresUUID) -> MediaSubject {
        MediaSubject(kind: .avatar, apartment: nil, id: account)
    }

    private init(kind: Kind, apartment: Int32?, id: PostgresUUID) {
        self.kind = kind
        self.apartment = apartment
        self.id = id
    }
}

/// The files to attach to one of several objects.
struct MediaPlacement: Sendable {
    let list: MediaList
    let subject: PostgresUUID
}

/// The `mediaIds` of an input, in their order.
package struct MediaList: Sendable {
    static let maximum = 10

    fileprivate let texts: [String]
    /// nil for anything but an ID of media.
    fileprivate let ids: [PostgresUUID?]
    fileprivate let path: [String]
    /// Whether the input takes one file and not a list.
    fileprivate var isOne = false

    /// No files.
    static let empty = MediaList(texts: [], ids: [], path: [])

    /// The problem of files that could not be attached.
    fileprivate func problems(
        attached: Set<PostgresUUID>, owned: Set<PostgresUUID>
    ) -> [UserProblem] {
        ids.enumerated().compactMap { index, id in
            if let id, attached.contains(id) { return nil }
            let path = isOne ? path : path + ["\(index)"]
            guard let id, owned.contains(id) else { return .notFound(path: path) }
            return .mediaNotReady(path: path)
        }
    }

    /// For the hash of an idempotency key.
    func describe(to out: inout ByteWriter) {
        out.integer(Int32(texts.count))
        for text in texts { out.text(text) }
    }
}

extension InputProblems {
    /// The files of an input; a problem if there are too many, or duplicates.
    mutating func media(
        _ texts: [String], atMost maximum: Int = MediaList.maximum, _ path: String...
    ) -> MediaList {
        let path = ["input"] + path
        if texts.count > maximum {
            add(
                UserProblem(
                    .tooMany, .tooManyFiles(maximum), path: path,
                    kind: .validation(maximum: maximum)))
        }
        if Set(texts).count < texts.count {
            add(.sameFile(path: path))
        }
        return MediaList(
            texts: texts,
            ids: texts.map { GlobalID($0, .media)?.uuid },
            path: path)
    }

    /// The single file of an input.
    func medium(_ text: String, _ path: String...) -> MediaList {
        MediaList(
            texts: [text],
            ids: [GlobalID(text, .media)?.uuid],
            path: ["input"] + path, isOne: true)
    }

    /// The files of an update; nil if unchanged. Null clears: an object may have none.
    mutating func changedMedia(_ input: Input<[String]>, _ path: String) -> MediaList? {
        input.isAbsent ? nil : media(input.value ?? [], path)
    }
}

extension Transaction {
    /// Attaches these files to the object, in this order, and detaches all others. Detached files
    /// are swept after a day.
    ///
    /// Throws a `Refusal` for each file that is not the account's (`NOT_FOUND`), or is not ready or
    /// is attached to something else (`MEDIA_NOT_READY`). Files already attached may stay, whoever
    /// uploaded them: a colleague may add a file to a notice.
    ///
    /// - Parameter isNew: Whether the object has had no files so far, which saves a statement.
    func attach(
        _ list: MediaList, to subject: MediaSubject, by owner: PostgresUUID, isNew: Bool
    ) async throws {
        try await attachEach(
            [MediaPlacement(list: list, subject: subject.id)], subject.kind,
            in: subject.apartment, by: owner, emptying: isNew ? [] : [subject.id])
    }

    /// The same for several objects of a kind, between which files may be moved.
    ///
    /// - Parameter emptied: Objects that lose their files and get none.
    func attachEach(
        _ placements: [MediaPlacement], _ kind: MediaSubject.Kind, in apartment: Int32?,
        by owner: PostgresUUID, emptying emptied: [PostgresUUID]
    ) async throws {
        let ids = placements.flatMap { $0.list.ids.compactMap(\.self) }
        if !emptied.isEmpty {
            try await MediaAttachmentQueries.detach(
                from: emptied, kind, in: apartment, keeping: ids, self)
        }
        if placements.allSatisfy(\.list.ids.isEmpty) { return }
        let attached = try await MediaAttachmentQueries.attach(
            placements.flatMap { placement in
                placement.list.ids.enumerated().compactMap { index, id in
                    id.map { .init(id: $0, subject: placement.subject, position: index + 1) }
                }
            }, kind, in: apartment, owner: owner, among: emptied, self)
        if placements.allSatisfy({ $0.list.ids.allSatisfy { $0.map(attached.contains) == true } }) {
            return
        }
        let owned = try await MediaAttachmentQueries.owned(ids, by: owner, self)
        throw Refusal(placements.flatMap { $0.list.problems(attached: attached, owned: owned) })
    }

    /// The same for an update: does nothing if the list is nil or unchanged.
    ///
    /// - Returns: whether the object's files or their order changed
    func replaceMedia(
        _ list: MediaList?, of subject: MediaSubject, by owner: PostgresUUID
    ) async throws -> Bool {
        guard let list, try await changes(list, of: subject) else { return false }
        try await attach(list, to: subject, by: owner, isNew: false)
        return true
    }

    /// Whether the object's files differ from these, or are in another order.
    private func changes(_ list: MediaList, of subject: MediaSubject) async throws(PostgresError)
        -> Bool
    {
        try await MediaAttachmentQueries.attached(to: subject, self)
            != list.ids.map { $0 ?? .init(high: 0, low: 0) }
    }

    /// Sets the expiry of the evidence of requests that are decided now.
    func endEvidence(
        of memberships: [PostgresUUID], in apartment: Int32
    ) async throws(PostgresError) {
        if memberships.isEmpty { return }
        try await MediaAttachmentQueries.endEvidence(of: memberships, in: apartment, self)
    }

    /// Detaches all files from an object.
    func detachMedia(from subject: MediaSubject) async throws(PostgresError) {
        try await MediaAttachmentQueries.detach(
            from: [subject.id], subject.kind, in: subject.apartment, keeping: [], self)
    }
}

extension UserProblem {
    static func sameFile(path: [String]) -> UserProblem {
        UserProblem(.notUnique, .sameFile, path: path)
    }

    static func mediaNotReady(path: [String]) -> UserProblem {
        UserProblem(.mediaNotReady, .fileNotReady, path: path)
    }
}

// The addresses of files, and the files of objects and people.

public import GraphQLCore
import Postgres
public import Schema

extension MediaFiles {
    /// What is attached to objects of complexes, in its order: one statement, or none from the
    /// cache.
    ///
    /// - Parameter topic: under which the objects themselves are cached; attaching media bumps it
    func media(
        on keys: [TenantKey], topic: CacheTopic, _ selection: Selection
    ) async -> Many<MediaRows> {
        await answer(keys.count) {
            let pages = try await pages(
                MediaQueries.ofSubjects, of: keys, topic: topic, limit: StoredPages.everything)
            return Many(MediaRows(Records(pages.table), selection), ends: pages.ends)
        }
    }

    /// The viewer's own files, just created. Precondition: they are the viewer's.
    func media(_ ids: [PostgresUUID], _ selection: Selection) async -> One<MediaRows> {
        await media(ids.map(Optional.some), selection) { owned, _ in owned }
    }

    /// Files by ID: own ones, and those attached to something that the viewer sees.
    func mediaNodes(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<MediaRows> {
        await media(ids, selection) { owned, media in
            await seeSubjects(of: media, besides: owned)
        }
    }

    /// - Parameter isVisible: which of the rows the viewer sees, by whether they are the viewer's
    private func media(
        _ ids: [PostgresUUID?], _ selection: Selection,
        isVisible: (_ owned: [Bool], Records<MediaColumn>) async -> [Bool]
    ) async -> One<MediaRows> {
        let wanted = ids.compactMap(\.self)
        let viewer = gate.viewer?.id
        return await answer(ids.count) {
            let loaded = Linked<MediaColumn>(
                try await pages(
                    MediaQueries.byID, [.uuidArray(wanted), Parameter(viewer, Parameter.uuid)],
                    keys: wanted.count)
            ).spread(over: ids)
            let owned = (0..<loaded.records.count).map { row in
                viewer != nil && loaded.records.uuid(.ownerID, row) == viewer
            }
            let isVisible = await isVisible(owned, loaded.records)
            return One(loaded.keeping { isVisible[$0] }) { MediaRows($0, selection) }
        }
    }

    public func url(of media: MediaRows, _ arguments: MediaUrlArguments) async -> Leaves {
        let files = media.records
        let variant = arguments.variant.value ?? .original
        return await answer(files.count) {
            let expires = MediaSigner.expiry(now: try await gate.now())
            let texts = (0..<files.count).map { row -> String? in
                guard files.isText("READY", .status, row),
                    variant == .original || files.isText("IMAGE", .kind, row)
                else { return nil }
                return application.media.signer.url(
                    .init(variant), files.uuids(.id)[row], expires: expires,
                    origin: origin.baseURL)
            }
            return .text(TextColumn(optional: texts))
        }
    }
}

extension Feeds {
    public func media(of feed: FeedRows, selecting selection: Selection) async -> Many<MediaRows> {
        await MediaFiles(request).media(on: feed.records.keys, topic: .feeds, selection)
    }
}

extension Complaints {
    public func media(
        of complaint: ComplaintRows, selecting selection: Selection
    ) async -> Many<MediaRows> {
        await MediaFiles(request).media(
            on: complaint.loaded.records.keys, topic: .complaints, selection)
    }
}

extension Notices {
    public func media(
        of notice: NoticeRows, selecting selection: Selection
    ) async -> Many<MediaRows> {
        await MediaFiles(request).media(on: notice.records.keys, topic: .notices, selection)
    }
}

extension Polls {
    public func media(of poll: PollRows, selecting selection: Selection) async -> Many<MediaRows> {
        await MediaFiles(request).media(on: poll.records.keys, topic: .polls, selection)
    }
}

extension Users {
    public func avatar(of user: UserRows, selecting selection: Selection) async -> One<MediaRows> {
        await answer(user.count) {
            let pages = try await pages(
                MediaQueries.ofAccounts, [.uuidArray(user.ids)], keys: user.count)
            return One(Linked(pages)) { MediaRows($0, selection) }
        }
    }
}

extension PollChoices {
    public func media(
        of choice: PollChoiceRows, selecting selection: Selection
    ) async -> One<MediaRows> {
        await answer(choice.count) {
            let pages = try await pages(
                MediaQueries.ofSubjects, of: choice.records.keys, topic: .polls, limit: 1)
            return One(Linked(pages)) { MediaRows($0, selection) }
        }
    }
}

// The addresses of files, and the files of objects and people.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func media(of feed: FeedRows, selecting selection: Selection) async -> Many<MediaRows> {
        let payload = feed.payload(FeedPayload.self)
        return await media(on: (0..<feed.count).map(payload.key), topic: .feeds, selection)
    }

    public func media(
        of complaint: ComplaintRows, selecting selection: Selection
    ) async -> Many<MediaRows> {
        let payload = complaint.payload(ComplaintPayload.self)
        return await media(
            on: (0..<complaint.count).map(payload.key), topic: .complaints, selection)
    }

    public func media(
        of notice: NoticeRows, selecting selection: Selection
    ) async -> Many<MediaRows> {
        let payload = notice.payload(NoticePayload.self)
        return await media(on: (0..<notice.count).map(payload.key), topic: .notices, selection)
    }

    public func media(of poll: PollRows, selecting selection: Selection) async -> Many<MediaRows> {
        let payload = poll.payload(PollPayload.self)
        return await media(on: (0..<poll.count).map(payload.key), topic: .polls, selection)
    }

    public func media(
        of choice: PollChoiceRows, selecting selection: Selection
    ) async -> One<MediaRows> {
        let payload = choice.payload(PollChoicePayload.self)
        let keys = (0..<choice.count).map(payload.key)
        do {
            let pages = try await mediaPages(on: keys, topic: .polls, limit: 1)
            return One(MediaRows(pages.table, selection), link: pages.link)
        } catch {
            return .failed(MediaRows(count: 0), parents: keys.count, fault(error))
        }
    }

    public func avatar(of user: UserRows, selecting selection: Selection) async -> One<MediaRows> {
        let ids = user.payload(UserPayload.self).ids
        do {
            let pages = try StoredPages(
                await application.database.query(MediaQueries.ofAccounts, [.uuidArray(ids)])
                    .stored(), parents: ids.count, limit: 1, isReversed: false)
            return One(MediaRows(pages.table, selection), link: pages.link)
        } catch {
            return .failed(MediaRows(count: 0), parents: ids.count, fault(error))
        }
    }

    public func url(of media: MediaRows, _ arguments: MediaUrlArguments) async -> Leaves {
        typealias Position = MediaQueries.Position
        let table = media.payload(MediaPayload.self).table
        let variant = arguments.variant.value ?? .original
        do {
            let expires = MediaSigner.expiry(now: try await gate.now())
            var texts: [UInt8] = []
            var ends: [UInt32] = []
            var nulls: [UInt8] = []
            for row in 0..<media.count {
                let isReady = table.text(Position.status).bytes(row).elementsEqual("READY".utf8)
                let isImage = table.text(Position.kind).bytes(row).elementsEqual("IMAGE".utf8)
                let hasURL = isReady && (isImage || variant == .original)
                if hasURL {
                    texts +=
                        application.media.signer.url(
                            .init(variant), table.uuids(Position.id)[row], expires: expires,
                            origin: origin.baseURL
                        ).utf8
                }
                nulls.append(hasURL ? 0 : 1)
                ends.append(UInt32(texts.count))
            }
            return Leaves(.text(TextColumn(slab: Slab(texts), ends: ends, nulls: nulls)))
        } catch {
            return Leaves(
                .null(media.count),
                states: [Int32](repeating: ResolvedField.error(0), count: media.count),
                errors: [fault(error)])
        }
    }
}

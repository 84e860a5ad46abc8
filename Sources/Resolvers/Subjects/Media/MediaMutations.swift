// Tickets for uploads, and the end of an upload.

public import GraphQLCore
import MediaFormats
import Postgres
public import Schema

/// A file that a client will upload.
struct DeclaredFile: Sendable {
    let name: String
    let format: MediaFormat
    let byteSize: Int
    let sha256: [UInt8]
    let altText: String?

    static let name = TextRule(.fileName, 1...255, maximumBytes: FileName.maximumBytes)
    static let altText = TextRule(.altText, 0...500)
    static let maximumCount = 10

    /// nil if a problem was added to `problems`.
    init?(_ input: UploadFileInput, at index: Int, _ problems: inout InputProblems) {
        let path = ["files", "\(index)"]
        let before = problems.problems.count
        let name = problems.text(
            FileName.last(of: input.fileName), Self.name, path[0], path[1], "fileName")
        altText = problems.optionalText(input.altText, Self.altText, path[0], path[1], "altText")
        byteSize = input.byteSize
        let format = MediaFormat(declared: input.mimeType)
        let sha256 = Self.hexadecimal(input.sha256)
        if format == nil {
            problems.add(
                UserProblem(
                    NormalizedText.isInvisible(input.mimeType) ? .required : .badFormat,
                    .fileType(MediaFormat.titles), path: ["input"] + path + ["mimeType"]))
        }
        if sha256?.count != 32 {
            problems.add(
                UserProblem(
                    NormalizedText.isInvisible(input.sha256) ? .required : .badFormat,
                    .notAHash, path: ["input"] + path + ["sha256"]))
        }
        let maximum = format?.maximumBytes ?? Int(Int32.max)
        if byteSize < 1 || byteSize > maximum {
            problems.add(
                UserProblem(
                    byteSize < 1 ? .outOfRange : .mediaTooLarge,
                    byteSize < 1 ? .emptyFile : .fileTooLarge(maximum >> 20),
                    path: ["input"] + path + ["byteSize"],
                    kind: .validation(minimum: 1, maximum: maximum)))
        }
        guard problems.problems.count == before, let format, let sha256 else { return nil }
        self.name = FileName.following(name, format)
        self.format = format
        self.sha256 = sha256
    }

    private static func hexadecimal(_ text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }
}

extension MediaFiles {
    public func mediaCreateUploads(
        of mutation: MutationRows, _ arguments: MutationMediaCreateUploadsArguments,
        selecting selection: Selection
    ) async -> One<MediaCreateUploadsPayloadRows> {
        let input = arguments.input
        return await payload {
            let account = try gate.signedInAccount()
            if let id = input.apartmentId.value {
                let apartment = GlobalID(id, .apartment)?.uuid
                guard let apartment, try await gate.apartment(apartment) != nil else {
                    throw Refusal(.notFound(path: ["input", "apartmentId"]))
                }
            }
            let files = try Self.declared(input.files)
            let tickets = try await act(as: account) { account, transaction in
                try await limit(
                    .upload, .account(account.id), times: Int32(files.count), transaction)
                var tickets: [MediaTicket] = []
                for file in files {
                    let id = PostgresUUID.timeOrdered()
                    let times = try await MediaWriteQueries.insert(
                        id, file, owner: account.id, transaction)
                    tickets.append(
                        MediaTicket(id: id, file: file, expiresAt: times.expiresAt))
                }
                return tickets
            }
            let below = selection.below(MediaCreateUploadsPayloadFields.tickets)
            return MediaCreateUploadsPayloadRows(
                count: 1,
                tickets: Many(
                    await uploadTickets(tickets, below), ends: [UInt32(tickets.count)]),
                userErrors: .empty)
        }
    }

    private static func declared(_ inputs: [UploadFileInput]) throws -> [DeclaredFile] {
        var problems = InputProblems()
        guard (1...DeclaredFile.maximumCount).contains(inputs.count) else {
            throw Refusal(
                UserProblem(
                    inputs.isEmpty ? .tooFew : .tooMany,
                    .fileCount(DeclaredFile.maximumCount),
                    path: ["input", "files"],
                    kind: .validation(minimum: 1, maximum: DeclaredFile.maximumCount)))
        }
        let files = inputs.enumerated().compactMap { DeclaredFile($1, at: $0, &problems) }
        try problems.throwIfAny()
        return files
    }

    private func uploadTickets(
        _ tickets: [MediaTicket], _ selection: Selection
    ) async -> UploadTicketRows {
        let urls = tickets.map { ticket in
            application.media.signer.url(
                .upload, ticket.id, expires: ticket.expiresAt.unixMicroseconds / 1_000_000 + 1,
                origin: origin.baseURL)
        }
        let headers = UploadHeaderRows(
            count: tickets.count, name: .texts(tickets.map { _ in "Content-Type" }),
            value: .texts(tickets.map(\.file.format.rawValue)))
        return UploadTicketRows(
            count: tickets.count,
            media: await media(
                tickets.map(\.id), selection.below(UploadTicketFields.media)),
            uploadUrl: .texts(urls),
            headers: Many(headers, ends: (1...UInt32(max(1, tickets.count))).map { $0 }),
            expiresAt: .texts(tickets.map(\.expiresAt.description)))
    }

    public func mediaFinishUpload(
        of mutation: MutationRows, _ arguments: MutationMediaFinishUploadArguments,
        selecting selection: Selection
    ) async -> One<MediaFinishUploadPayloadRows> {
        return await payload {
            let account = try gate.signedInAccount()
            let missing = Refusal(.notFound(path: ["input", "mediaId"]))
            let id = GlobalID(arguments.input.mediaId, .media)?.uuid
            guard let id else { throw missing }
            let state = try await finishUpload(id, by: account)
            switch state?.status {
            case nil: throw missing
            case "REJECTED": throw Refusal(.mediaRejected(state?.rejection))
            case "AWAITING_UPLOAD": throw Refusal(.mediaNotReady(path: ["input", "mediaId"]))
            default:
                return MediaFinishUploadPayloadRows(
                    count: 1,
                    media: await media(
                        [id], selection.below(MediaFinishUploadPayloadFields.media)),
                    userErrors: .empty)
            }
        }
    }

    /// How long an answer waits for the processing of a file.
    private static let timeout = Duration.seconds(15)

    /// The state of the account's file after processing, or while that takes long; nil if it is not
    /// the account's.
    private func finishUpload(
        _ id: PostgresUUID, by owner: ViewerAccount
    ) async throws -> MediaWriteQueries.State? {
        let database = application.database
        let state = try await MediaWriteQueries.status(of: id, owner: owner.id, database)
        guard let status = state?.status, ["AWAITING_UPLOAD", "PROCESSING"].contains(status) else {
            return state
        }
        let media = application.media
        if media.reserve(id) {
            do {
                let upload = try await act(as: owner) { _, transaction in
                    try await MediaWriteQueries.begin(id, transaction)
                }
                if let upload {
                    media.process(upload)
                } else {
                    media.release(id)
                }
            } catch {
                media.release(id)
                throw error
            }
        }
        await media.wait(for: id, timeout: Self.timeout)
        return try await MediaWriteQueries.status(of: id, owner: owner.id, database)
    }
}

/// An address to upload to.
private struct MediaTicket: Sendable {
    let id: PostgresUUID
    let file: DeclaredFile
    let expiresAt: Timestamp
}

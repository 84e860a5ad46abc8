// Imports the directory of complexes from a file: repeatable, all or nothing, and every refused
// line is reported with its reason.

internal import Foundation
public import Postgres

/// Imports the complexes of a CSV file into the directory.
public enum ApartmentImport {
    /// Its progress.
    public struct Progress: Sendable, Equatable {
        public var bytesRead: Int
        public var totalBytes: Int
        public var rows: Int
    }

    /// A refused line.
    public struct RefusedLine: Sendable, Equatable {
        /// From 1, the header being line 1.
        public let line: Int
        public let reason: String
    }

    /// Its outcome. Refused lines do not affect the others.
    public struct Report: Sendable, Equatable {
        public var inserted: Int
        public var updated: Int
        public var unchanged: Int
        /// In file order.
        public var refused: [RefusedLine]

        public init(
            inserted: Int = 0, updated: Int = 0, unchanged: Int = 0, refused: [RefusedLine] = []
        ) {
            self.inserted = inserted
            self.updated = updated
            self.unchanged = unchanged
            self.refused = refused
        }
    }

    /// Why nothing was changed.
    public enum Failure: Error, Sendable {
        case unreadable(String)
        /// The first line is not `kaptCode,kaptName,as1,as2,as3,as4,bjdCode`.
        case badHeader
        /// Another import is running.
        case busy
        case database(PostgresError)
    }

    static let chunkBytes = 65_536
    static let rowsPerStatement = 1000

    /// Reads the file and stores it in one transaction. The directory's version is bumped if
    /// anything changed.
    public static func run(
        file path: String, on client: PostgresClient,
        progress: @Sendable (Progress) -> Void = { _ in }
    ) async throws(Failure) -> Report {
        var reader = try Reader(path)
        let outcome: Result<Report, Failure>
        do {
            // Anything not committed when the session ends is rolled back.
            outcome = try await client.withSession { session throws(PostgresError) in
                try await session.execute(script: "BEGIN")
                guard try await ApartmentImportQueries.lock(session) else {
                    return .failure(.busy)
                }
                let outcome = try await store(&reader, session, progress)
                if case .success = outcome { try await session.execute(script: "COMMIT") }
                return outcome
            }
        } catch {
            throw .database(error)
        }
        return try outcome.get()
    }

    private static func store(
        _ reader: inout Reader, _ session: PostgresSession,
        _ progress: @Sendable (Progress) -> Void
    ) async throws(PostgresError) -> Result<Report, Failure> {
        var report = Report()
        do {
            while let rows = try reader.nextRows(atLeast: rowsPerStatement) {
                for start in stride(from: 0, to: rows.count, by: rowsPerStatement) {
                    let batch = Array(rows[start..<min(start + rowsPerStatement, rows.count)])
                    let stored = try await ApartmentImportQueries.store(batch, session)
                    report.inserted += stored.inserted
                    report.updated += stored.updated
                    report.unchanged += batch.count - stored.inserted - stored.updated
                }
                progress(reader.progress)
            }
        } catch let error as PostgresError {
            throw error
        } catch {
            return .failure(error as? Failure ?? .unreadable("the file"))
        }
        report.refused = reader.refused
        if report.inserted + report.updated > 0 {
            try await DirectoryQueries.bump(session)
        }
        return .success(report)
    }
}

extension ApartmentImport {
    /// The valid rows of a file; invalid ones are reported.
    struct Reader {
        private let file: FileHandle
        private let path: String
        private var lines = ApartmentImportLines()
        private var seen: [String: Int] = [:]
        private var isAtEnd = false
        private(set) var refused: [RefusedLine] = []
        private(set) var progress: Progress

        /// Opens the file and reads its header: a file with another header is not read further.
        init(_ path: String) throws(Failure) {
            guard let file = FileHandle(forReadingAtPath: path),
                let size = try? file.seekToEnd(), (try? file.seek(toOffset: 0)) != nil
            else { throw .unreadable(path) }
            self.file = file
            self.path = path
            progress = Progress(bytesRead: 0, totalBytes: Int(size), rows: 0)
            try checkHeader()
        }

        /// The next rows, nil at the end of the file; fewer than `count` only before the end.
        mutating func nextRows(atLeast count: Int) throws(Failure) -> [ApartmentImportRow]? {
            var rows: [ApartmentImportRow] = []
            while rows.count < count && !isAtEnd {
                let chunk = try nextChunk()
                var found: [(Int, ApartmentImportLines.Fields)] = []
                if chunk.isEmpty {
                    isAtEnd = true
                    lines.finish { found.append(($0, $1)) }
                } else {
                    lines.take(chunk) { found.append(($0, $1)) }
                }
                for (number, fields) in found where number > 1 {
                    if let row = row(number, fields) { rows.append(row) }
                }
            }
            progress.rows += rows.count
            return rows.isEmpty && isAtEnd ? nil : rows
        }

        private mutating func row(
            _ number: Int, _ fields: ApartmentImportLines.Fields
        ) -> ApartmentImportRow? {
            switch fields {
            case .empty:
                return nil
            case .broken(let reason):
                refused.append(RefusedLine(line: number, reason: reason))
                return nil
            case .fields(let fields):
                do throws(ApartmentImportRow.Refusal) {
                    let row = try ApartmentImportRow(fields: fields)
                    if let earlier = seen[row.kaptCode] {
                        throw ApartmentImportRow.Refusal(
                            reason: "kaptCode \(row.kaptCode) is in line \(earlier) already")
                    }
                    seen[row.kaptCode] = number
                    return row
                } catch {
                    refused.append(RefusedLine(line: number, reason: error.reason))
                    return nil
                }
            }
        }

        private mutating func nextChunk() throws(Failure) -> Data {
            do {
                let chunk = try file.read(upToCount: ApartmentImport.chunkBytes) ?? Data()
                progress.bytesRead += chunk.count
                return chunk
            } catch {
                throw .unreadable(path)
            }
        }

        private func checkHeader() throws(Failure) {
            do {
                var header: ApartmentImportLines.Fields?
                var lines = ApartmentImportLines()
                let chunk = try file.read(upToCount: ApartmentImport.chunkBytes) ?? Data()
                lines.take(chunk) { number, fields in if number == 1 { header = fields } }
                if header == nil { lines.finish { _, fields in header = fields } }
                guard header == .fields(ApartmentImportRow.header) else { throw Failure.badHeader }
                try file.seek(toOffset: 0)
            } catch {
                throw error as? Failure ?? .unreadable(path)
            }
        }
    }
}

extension ApartmentImport.Failure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path): "\(path) cannot be read"
        case .badHeader:
            "the first line must be \(ApartmentImportRow.header.joined(separator: ",")); "
                + "nothing was changed"
        case .busy: "another import is under way; nothing was changed"
        case .database(let error): "\(error); nothing was changed"
        }
    }
}

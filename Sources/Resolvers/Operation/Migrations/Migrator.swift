// Forward-only: each file once, in its own transaction, one process at a time.

internal import Crypto
public import Postgres

/// Brings a database up to date with the files.
public struct Migrator: Sendable {
    public let migrations: [Migration]

    public init(_ migrations: [Migration]) { self.migrations = migrations }

    /// Applies missing migrations and returns their files.
    ///
    /// A second process waits for the first, and then finds nothing to do.
    ///
    /// - Parameters:
    ///   - timeout: the maximum wait for the first, in seconds
    ///   - waiting: called once if it has to wait, with the holder of the lock
    ///   - progress: called before each file
    public func run(
        on client: PostgresClient, timeout: Int = 600,
        waiting: @Sendable (LockHolder) -> Void = { _ in },
        progress: @Sendable (Migration) -> Void = { _ in }
    ) async throws(MigrationError) -> [Migration] {
        let outcome: Result<[Migration], MigrationError>
        do {
            outcome = try await client.withSession { session throws(PostgresError) in
                await run(on: session, timeout, waiting, progress)
            }
        } catch {
            throw .database(error)
        }
        return try outcome.get()
    }

    /// The files not applied yet. Changes nothing.
    public func pending(on client: PostgresClient) async throws(MigrationError) -> [Migration] {
        let applied: [MigrationQueries.Applied]
        do {
            applied = try await client.withSession { session throws(PostgresError) in
                try await MigrationQueries.applied(session)
            }
        } catch {
            throw .database(error)
        }
        return try pending(after: applied)
    }

    private func run(
        on session: PostgresSession, _ timeout: Int, _ waiting: @Sendable (LockHolder) -> Void,
        _ progress: @Sendable (Migration) -> Void
    ) async -> Result<[Migration], MigrationError> {
        do {
            let encoding = try await MigrationQueries.encoding(session)
            guard encoding.utf8.elementsEqual("UTF8".utf8) else {
                return .failure(.encoding(encoding))
            }
            if try await !MigrationQueries.tryLock(session) {
                let holder = try await MigrationQueries.lockHolder(session)
                if let holder { waiting(holder) }
                guard try await MigrationQueries.lock(session, within: timeout) else {
                    return .failure(.locked(try await MigrationQueries.lockHolder(session)))
                }
            }
            try await MigrationQueries.createTable(session)
            let pending = try pending(after: await MigrationQueries.applied(session))
            for migration in pending {
                progress(migration)
                do {
                    try await MigrationQueries.apply(migration, session)
                } catch {
                    return .failure(.failed(migration.name, error))
                }
            }
            return .success(pending)
        } catch let error as PostgresError {
            return .failure(.database(error))
        } catch let error as MigrationError {
            return .failure(error)
        } catch {
            return .failure(.database(.connectionLost))
        }
    }

    func pending(
        after applied: [MigrationQueries.Applied]
    ) throws(MigrationError) -> [Migration] {
        for (index, row) in applied.enumerated() {
            guard row.number == Int32(index + 1) else { throw .gap(row.name) }
            guard index < migrations.count else { throw .missing(row.name) }
            let file = migrations[index]
            guard file.checksum == row.checksum, file.name.isIdentical(to: row.name) else {
                throw .changed(file.name)
            }
        }
        return Array(migrations.dropFirst(applied.count))
    }
}

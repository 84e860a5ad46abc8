// Migrated and filled once for all tests, then copied: a copy takes a tenth of the time.

/// The databases that those of the tests are copies of.
actor TemplateDatabases {
    static let shared = TemplateDatabases()

    private var migrated: [String: Task<String, any Error>] = [:]
    private var filled: [String: Task<String, any Error>] = [:]

    /// A copy of a database with all tables, and with no rows but those of migrations.
    func copyOfMigrated(on services: TestServices) async throws -> String {
        try await copy(of: migratedTemplate(on: services).value, on: services)
    }

    /// A copy of a migrated database with the rows that `sql` writes; `sql` is always the same.
    func copyOfFilled(with sql: String, on services: TestServices) async throws -> String {
        let migrated = migratedTemplate(on: services)
        let template =
            filled[services.databaseURL]
            ?? Task {
                let database = try await self.copy(of: migrated.value, on: services)
                _ = try await services.psql(sql, database: database)
                return try await Self.closed(database, on: services)
            }
        filled[services.databaseURL] = template
        return try await copy(of: template.value, on: services)
    }

    private func migratedTemplate(on services: TestServices) -> Task<String, any Error> {
        let template =
            migrated[services.databaseURL]
            ?? Task {
                let database = try await services.makeDatabase()
                let ending = try await Program.run(
                    ["migrate"],
                    environment: [
                        "DANJI_DATABASE_URL": TestServices.servingURL(database),
                        "DANJI_MIGRATION_DATABASE_URL": database,
                        "DANJI_ENVIRONMENT": "development",
                    ])
                guard ending.status == 0 else {
                    throw TestServices.Failure(description: "danji migrate: \(ending.errors)")
                }
                return try await Self.closed(database, on: services)
            }
        migrated[services.databaseURL] = template
        return template
    }

    private func copy(of template: String, on services: TestServices) async throws -> String {
        try await services.makeDatabase(copying: template)
    }

    /// PostgreSQL copies only databases without connections, and autovacuum would make some.
    private static func closed(
        _ database: String, on services: TestServices
    ) async throws -> String {
        let name = TestServices.name(of: database)
        _ = try await services.psql("ALTER DATABASE \(name) ALLOW_CONNECTIONS false")
        return name
    }
}

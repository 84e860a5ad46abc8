// Readings of private data: who read what in a complex, recorded before it is shown.

import Postgres

extension DomainSubject {
    /// Writes an audit line for each object that the viewer is about to see, in one statement.
    func recordReadings(
        _ action: String, of objects: some Sequence<TenantKey>
    ) async throws(PostgresError) {
        let read = Set(objects).sorted { ($0.apartment, $0.uuid) < ($1.apartment, $1.uuid) }
        guard let viewer = gate.viewer?.id, !read.isEmpty else { return }
        let passes = try await gate.apartments(read.map(\.apartment))
        _ = try await application.database.query(
            ChangeQueries.auditReading,
            [
                .int4Array(read.map(\.apartment)), .uuidArray(read.map { _ in .timeOrdered() }),
                .nullableTextArray(read.map { passes[$0.apartment]?.membership?.role }),
                .uuidArray(read.map(\.uuid)), .uuid(viewer), .text(action),
            ])
    }
}

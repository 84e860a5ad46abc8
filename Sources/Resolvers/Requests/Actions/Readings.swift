// Readings of private data: who read what in a complex, recorded before it is shown.

import Postgres

extension DomainSubject {
    /// Writes an audit line for each object that the viewer is about to see, in one statement for
    /// each complex; all or none.
    func recordReadings(
        _ action: String, of objects: some Sequence<TenantKey>
    ) async throws(PostgresError) {
        let read = Set(objects).sorted { ($0.apartment, $0.uuid) < ($1.apartment, $1.uuid) }
        guard let viewer = gate.viewer?.id, !read.isEmpty else { return }
        let passes = try await gate.apartments(read.map(\.apartment))
        let lines = Dictionary(grouping: read, by: \.apartment).sorted { $0.key < $1.key }.map {
            apartment, objects in
            BoundStatement(
                ChangeQueries.auditReadings,
                [
                    .int4(apartment), .uuidArray(objects.map { _ in .timeOrdered() }),
                    .uuidArray(objects.map(\.uuid)), .uuid(viewer),
                    Parameter(passes[apartment]?.membership?.role, Parameter.text), .text(action),
                ])
        }
        if lines.count == 1 {
            _ = try await application.database.query(lines[0].statement, lines[0].parameters)
        } else {
            try await application.database.withTransaction {
                transaction throws(PostgresError) in
                _ = try await transaction.queryAll(lines)
            }
        }
    }
}

// Demo complexes are readable by guests. Only the operator marks them, never a mutation.

public import Postgres

/// Marks complexes for demonstration.
public enum DemoMark {
    /// The outcome.
    public enum Result: Sendable, Equatable {
        case changed
        case unchanged
        /// No complex has this code.
        case notFound
    }

    /// Marks the complex with this code as a demo complex, or removes the mark.
    public static func set(
        _ isDemo: Bool, kaptCode: String, on client: PostgresClient
    ) async throws(PostgresError) -> Result {
        guard KaptCode.isValid(kaptCode) else { return .notFound }
        return try await client.withTransaction { transaction throws(PostgresError) in
            let (isFound, isChanged) = try await DirectoryQueries.markDemo(
                kaptCode, isDemo, transaction)
            if isChanged { try await DirectoryQueries.bump(transaction) }
            return isFound ? (isChanged ? .changed : .unchanged) : .notFound
        }
    }
}

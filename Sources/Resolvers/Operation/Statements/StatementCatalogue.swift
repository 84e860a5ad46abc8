// Every statement of the domain, for tools and for tests of tables and plans.

public import Postgres

/// All statements that this program may prepare.
public enum StatementCatalogue {
    /// What no subject has: the SQL of every request, and of operation.
    private static let shared: [any StatementSet.Type] = [
        ActionLimitQueries.self, ChangeQueries.self, ClockQueries.self, EventQueries.self,
        GateQueries.self, HeldTokenQueries.self, TurnQueries.self, ApartmentFactsQueries.self,
        ApartmentImportQueries.self, HealthQueries.self, JobQueries.self, SecretQueries.self,
        SchemaUsageQueries.self,
    ]

    static let sets = Subjects.all.flatMap { $0.queries } + shared

    public static var all: [Statement] { sets.flatMap { $0.statements } }

    /// All tables, with what the program does with them.
    static var tables: [Table] { sets.flatMap { $0.tables } + [MigrationQueries.table] }
}

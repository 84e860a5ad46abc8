// The statements that may touch what complexes own without naming complexes, each with its reason.
// No request reaches any of them; over a cluster they visit every node.

enum ClusterWideStatements {
    static let reasons: [String: String] = [
        "client_mutation_sweep": "the hourly sweep",
        "event_sweep": "the hourly sweep",
    ]
}

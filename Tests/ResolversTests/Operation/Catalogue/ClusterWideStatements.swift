// The statements that may access complexes' tables without naming complexes, each with its reason.
// No request reaches any of them; over a cluster they visit every node.

enum ClusterWideStatements {
    static let reasons: [String: String] = [
        "client_mutation_sweep": "the hourly sweep",
        "event_sweep": "the hourly sweep",
        "complaints_deferred": "the scheduler",
        "complaints_to_close": "the scheduler",
        "complaints_unanswered": "the scheduler",
        "complaints_unresolved": "the scheduler",
        "notices_to_publish": "the scheduler",
        "notices_to_expire": "the scheduler",
        "polls_due_to_open": "the scheduler",
        "polls_due_to_close": "the scheduler",
        "poll_turnout_news_due": "the scheduler",
        "polls_due_to_destroy": "the scheduler",
        "polls_unsigned": "the start of a node",
        "poll_schedules_unsigned": "the start of a node",
        "poll_votes_unsigned": "the start of a node",
        "poll_results_unsigned": "the start of a node",
        "poll_urns_unswept": "the scheduler",
        "health": "the health check",
    ]
}

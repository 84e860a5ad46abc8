// The statements of demo data: no node prepares them, so they are not in the domain's catalogue.

package import Postgres

package enum DemoStatements {
    package static let all: [Statement] = DemoClockQueries.statements + DemoQueries.statements
}

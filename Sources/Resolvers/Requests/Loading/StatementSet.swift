// How SQL is listed: each file of statements lists its own.

import Postgres

/// A file's statements. It lists all of them, so that none is missing from the catalogue.
protocol StatementSet: SendableMetatype {
    static var statements: [Statement] { get }
}

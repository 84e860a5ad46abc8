// The only file that calls libpq. A connection belongs to one thread at a time; a result is
// never written after libpq handed it out, so any thread may read it.

import CPostgres

/// A PGresult and the accessors that the decoders need. It does not own it: `Rows` does.
struct ResultHandle {
    let pointer: OpaquePointer

    var rowCount: Int { Int(PQntuples(pointer)) }
    var columnCount: Int { Int(PQnfields(pointer)) }

    @inline(__always)
    func type(_ column: Int) -> PostgresType {
        PostgresType(oid: PQftype(pointer, Int32(truncatingIfNeeded: column)))
    }

    /// Zero for NULL too: ask `isNull` when it matters.
    @inline(__always)
    func length(_ row: Int, _ column: Int) -> Int {
        Int(
            PQgetlength(
                pointer, Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column)))
    }

    @inline(__always)
    func isNull(_ row: Int, _ column: Int) -> Bool {
        PQgetisnull(
            pointer, Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column)) == 1
    }

    /// The cell's first byte; an empty string for NULL. Nil only for a cell that does not exist.
    @inline(__always)
    func bytes(_ row: Int, _ column: Int) -> UnsafeRawPointer? {
        UnsafeRawPointer(
            PQgetvalue(pointer, Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column)))
    }

    /// Such as `INSERT 0 1`.
    var commandTag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    /// Whether the tag begins with these bytes; makes no String.
    func hasTag(_ tag: StaticString) -> Bool {
        guard let text = PQcmdStatus(pointer) else { return false }
        for index in 0..<tag.utf8CodeUnitCount
        where UInt8(bitPattern: text[index]) != tag.utf8Start[index] { return false }
        return true
    }

    /// Rows inserted, updated, deleted or selected, nil for a command that has no such count.
    var affectedRows: Int? {
        guard let text = PQcmdTuples(pointer), text[0] != 0 else { return nil }
        return Int(String(cString: text))
    }

    func columnName(_ column: Int) -> String? {
        PQfname(pointer, Int32(truncatingIfNeeded: column)).map { String(cString: $0) }
    }

    func free() { PQclear(pointer) }
}

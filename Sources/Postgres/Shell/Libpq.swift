// The only file that calls libpq. A connection is used by one thread at a time; a result is never
// modified after libpq returned it, so any thread may read it.

import CPostgres

/// A PGresult and the accessors that the decoders need. It does not own the PGresult: `Rows` does.
struct ResultHandle {
    let pointer: OpaquePointer

    var rowCount: Int { Int(PQntuples(pointer)) }
    var columnCount: Int { Int(PQnfields(pointer)) }

    @inline(__always)
    func type(_ column: Int) -> PostgresType {
        PostgresType(oid: PQftype(pointer, Int32(truncatingIfNeeded: column)))
    }

    /// Zero for NULL too: check `isNull` where it matters.
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

    /// Whether the tag starts with these bytes; creates no String.
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

// MARK: - Reading errors

extension ResultHandle {
    func field(_ code: Unicode.Scalar) -> String? {
        PQresultErrorField(pointer, Int32(code.value)).map { String(cString: $0) }
    }

    var serverError: ServerError {
        ServerError(
            sqlState: field("C") ?? "00000", constraint: field("n"), schema: field("s"),
            table: field("t"), column: field("c"),
            confidential: ServerError.Confidential(
                message: field("M") ?? "", detail: field("D"), hint: field("H"),
                context: field("W"), position: field("P").flatMap { Int($0) }))
    }

    var kind: ResultKind {
        switch PQresultStatus(pointer) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .success
        case PGRES_PIPELINE_SYNC: .sync
        case PGRES_PIPELINE_ABORTED: .aborted
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH: .copy
        default: .failure(failure)
        }
    }

    private var failure: ResultKind.Failure {
        // An error without a state is libpq's own: the connection is broken.
        guard let state = field("C") else { return .fatal }
        switch state {
        case "26000": return .unknownStatement
        case "0A000": return .stalePlan
        case "57014": return .cancelled
        case "57P01", "57P02": return .shutdown
        default: break
        }
        switch field("V") {
        case "FATAL", "PANIC": return .fatal
        default: return .statement
        }
    }
}

// MARK: - Connecting

/// The options of a connection string, overridden by the client's own.
struct ConnectionOptions: Sendable {
    private var values: [String: String] = [:]
    /// Server settings for the whole session; list settings have several values.
    private(set) var settings: [(name: String, values: [String])] = []

    /// Reads a URI or `key=value` string; refuses what libpq refuses.
    init(_ text: String, applicationName: String) throws(PostgresError) {
        guard let parsed = PQconninfoParse(text, nil) else { throw .configuration }
        defer { PQconninfoFree(parsed) }
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                values[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        values["client_encoding"] = "UTF8"
        let defaults = [
            "application_name": applicationName,
            // A peer that vanished silently is detected within half a minute.
            "keepalives_idle": "15", "keepalives_interval": "5", "keepalives_count": "3",
            "tcp_user_timeout": "30000",
        ]
        values.merge(defaults) { given, _ in given }
    }

    /// The role in the text.
    var user: String? { values["user"] }

    /// Adds a server setting that applies from the start of the session. The session's first
    /// statement sets it, not the startup message, where PgBouncer refuses or drops such settings.
    mutating func set(_ name: String, _ values: String...) { settings.append((name, values)) }

    /// The session's first statements; nil where there are none.
    fileprivate var firstStatements: String? {
        if settings.isEmpty { return nil }
        return settings.map { setting in
            let values = setting.values.map { "'\($0.replacing("'", with: "''"))'" }
            return "SET \(setting.name) = \(values.joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    /// Bounds a blocking connect.
    mutating func setConnectTimeout(seconds: Int) {
        values["connect_timeout"] = String(max(2, seconds))
    }

    fileprivate func start(
        _ connect: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>)
            -> OpaquePointer?
    ) -> OpaquePointer? {
        // One buffer for all strings; libpq copies what it needs.
        var bytes: [CChar] = []
        var offsets: [(Int, Int)] = []
        for (name, value) in values {
            let first = bytes.count
            bytes.append(contentsOf: name.utf8.map { CChar(bitPattern: $0) } + [0])
            offsets.append((first, bytes.count))
            bytes.append(contentsOf: value.utf8.map { CChar(bitPattern: $0) } + [0])
        }
        return bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            let names: [UnsafePointer<CChar>?] = offsets.map { base + $0.0 } + [nil]
            let texts: [UnsafePointer<CChar>?] = offsets.map { base + $0.1 } + [nil]
            return names.withUnsafeBufferPointer { names in
                texts.withUnsafeBufferPointer { texts in
                    guard let first = names.baseAddress, let second = texts.baseAddress else {
                        return nil
                    }
                    return connect(first, second)
                }
            }
        }
    }
}

/// Stops what a connection runs. Unchecked Sendable: libpq allows PQcancel in any thread, and the
/// PGcancel is never changed.
final class CancelHandle: @unchecked Sendable {
    private let pointer: OpaquePointer

    fileprivate init?(_ connection: OpaquePointer) {
        guard let pointer = PQgetCancel(connection) else { return nil }
        self.pointer = pointer
    }

    deinit { PQfreeCancel(pointer) }

    /// Blocks until the server has taken the request.
    func cancel() {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
            _ = PQcancel(pointer, message.baseAddress, 256)
        }
    }
}

// MARK: - A connection in pipeline mode

/// A non-blocking connection; it belongs to the epoll thread.
final class PipelineConnection {
    enum ConnectStep { case waitForReading, waitForWriting, connected, failed }

    private let pointer: OpaquePointer
    private let firstStatements: String?
    private var isBeginning = false

    /// Starts connecting; nil if there is no memory.
    init?(_ options: ConnectionOptions) {
        guard let pointer = options.start({ PQconnectStartParams($0, $1, 0) }) else { return nil }
        self.pointer = pointer
        firstStatements = options.firstStatements
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    }

    deinit { PQfinish(pointer) }

    var isBad: Bool { PQstatus(pointer) == CONNECTION_BAD }
    /// Why connecting failed. It may name hosts and users.
    var confidentialMessage: String { String(cString: PQerrorMessage(pointer)) }
    /// It may change while connecting; -1 for none.
    var socket: Int32 { PQsocket(pointer) }

    func continueConnecting() -> ConnectStep {
        if isBeginning { return continueBeginning() }
        switch PQconnectPoll(pointer) {
        case PGRES_POLLING_READING: return .waitForReading
        case PGRES_POLLING_WRITING: return .waitForWriting
        case PGRES_POLLING_OK:
            guard PQsetnonblocking(pointer, 1) == 0 else { return .failed }
            guard let firstStatements else { return enterPipelineMode() }
            guard PQsendQuery(pointer, firstStatements) == 1 else { return .failed }
            isBeginning = true
            return continueBeginning()
        default: return .failed
        }
    }

    private func enterPipelineMode() -> ConnectStep {
        PQenterPipelineMode(pointer) == 1 ? .connected : .failed
    }

    /// Sends the first statements and reads their results.
    private func continueBeginning() -> ConnectStep {
        switch PQflush(pointer) {
        case 0: break
        case 1: return .waitForWriting
        default: return .failed
        }
        guard PQconsumeInput(pointer) == 1 else { return .failed }
        while PQisBusy(pointer) == 0 {
            guard let result = PQgetResult(pointer) else { return enterPipelineMode() }
            let isDone = PQresultStatus(result) == PGRES_COMMAND_OK
            PQclear(result)
            if !isDone { return .failed }
        }
        return .waitForReading
    }

    func sendPrepare(name: [CChar], sql: String, types: [PostgresType]) -> Bool {
        let oids = types.map(\.oid)
        return PQsendPrepare(pointer, name, sql, Int32(oids.count), oids) == 1
    }

    func sendExecute(name: [CChar], _ parameters: EncodedParameters) -> Bool {
        parameters.withPointers { count, values, lengths, formats in
            PQsendQueryPrepared(pointer, name, count, values, lengths, formats, 1) == 1
        }
    }

    /// Has a statement parsed and run, regardless of what the session has prepared.
    func sendUnnamed(
        sql: String, types: [PostgresType], _ parameters: EncodedParameters
    ) -> Bool {
        let oids = types.map(\.oid)
        return parameters.withPointers { count, values, lengths, formats in
            PQsendQueryParams(pointer, sql, count, oids, values, lengths, formats, 1) == 1
        }
    }

    func send(_ sql: String) -> Bool {
        PQsendQueryParams(pointer, sql, 0, nil, nil, nil, nil, 1) == 1
    }

    func sendSync() -> Bool { PQpipelineSync(pointer) == 1 }

    /// Whether bytes are left to send, nil when the connection is broken.
    func flush() -> Bool? {
        switch PQflush(pointer) {
        case 0: false
        case 1: true
        default: nil
        }
    }

    /// Reads what has arrived; false when the connection is broken.
    func consumeInput() -> Bool { PQconsumeInput(pointer) == 1 }
    var isBusy: Bool { PQisBusy(pointer) == 1 }
    func nextResult() -> ResultHandle? { PQgetResult(pointer).map(ResultHandle.init) }
    func cancelHandle() -> CancelHandle? { CancelHandle(pointer) }

    func nextNotification() -> (channel: String, payload: String, processID: Int32)? {
        guard let notification = PQnotifies(pointer) else { return nil }
        defer { PQfreemem(notification) }
        return (
            String(cString: notification.pointee.relname),
            String(cString: notification.pointee.extra), notification.pointee.be_pid
        )
    }
}

extension EncodedParameters {
    typealias Pointers = (
        Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Bool

    /// Calls `body` with the arrays that libpq needs: values, lengths, formats (all binary).
    fileprivate func withPointers(_ body: Pointers) -> Bool {
        let count = lengths.count
        if count == 0 { return body(0, nil, nil, nil) }
        return bytes.withUnsafeBytes { buffer in
            withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) {
                values in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { formats in
                    // An empty value still needs an address: nil means NULL.
                    let base = buffer.baseAddress ?? UnsafeRawPointer(values.baseAddress)
                    var offset = 0
                    for (index, length) in lengths.enumerated() {
                        let value = base?.advanced(by: offset)
                        values.initializeElement(
                            at: index,
                            to: length < 0 ? nil : value?.assumingMemoryBound(to: CChar.self))
                        formats.initializeElement(at: index, to: 1)
                        offset += Int(max(0, length))
                    }
                    return lengths.withUnsafeBufferPointer {
                        body(Int32(count), values.baseAddress, $0.baseAddress, formats.baseAddress)
                    }
                }
            }
        }
    }
}

// MARK: - A blocking connection

/// A connection that blocks its thread; used by a session's thread.
final class BlockingConnection {
    private let pointer: OpaquePointer

    /// Connects, within the options' connect timeout. `report` receives the reason of a failure.
    init(
        _ options: ConnectionOptions, report: (_ confidential: String) -> Void
    ) throws(PostgresError) {
        guard let pointer = options.start({ PQconnectdbParams($0, $1, 0) }) else {
            throw .unavailable
        }
        guard PQstatus(pointer) == CONNECTION_OK else {
            report(String(cString: PQerrorMessage(pointer)))
            PQfinish(pointer)
            throw .unavailable
        }
        self.pointer = pointer
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)
        if let script = options.firstStatements { try execute(script: script) }
    }

    deinit { PQfinish(pointer) }

    func cancelHandle() -> CancelHandle? { CancelHandle(pointer) }

    func execute(script: String) throws(PostgresError) {
        try check(PQexec(pointer, script)).free()
    }

    func query(
        _ sql: String, types: [PostgresType], _ parameters: EncodedParameters
    ) throws(PostgresError) -> ResultHandle {
        let oids = types.map(\.oid)
        var result: OpaquePointer?
        _ = parameters.withPointers { count, values, lengths, formats in
            result = PQexecParams(pointer, sql, count, oids, values, lengths, formats, 1)
            return true
        }
        return try check(result)
    }

    /// What a statement would return, without running it.
    func describe(_ sql: String, types: [PostgresType]) throws(PostgresError) -> ResultHandle {
        let oids = types.map(\.oid)
        try check(PQprepare(pointer, "", sql, Int32(oids.count), oids)).free()
        return try check(PQdescribePrepared(pointer, ""))
    }

    func beginCopy(_ sql: String) throws(PostgresError) {
        guard let result = PQexec(pointer, sql) else { throw .connectionLost }
        if PQresultStatus(result) == PGRES_COPY_IN {
            PQclear(result)
            return
        }
        try check(result).free()
        throw .protocolViolation(.unexpectedResult)
    }

    /// Blocks until libpq has buffer space, which is when the server has taken what came before.
    func putCopy(_ bytes: [UInt8]) throws(PostgresError) {
        let status = bytes.withUnsafeBytes {
            PQputCopyData(
                pointer, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
        }
        if status != 1 { throw .connectionLost }
    }

    /// Ends the COPY, with a reason for the server to fail it, and returns its result.
    func endCopy(failure: String?) throws(PostgresError) -> ResultHandle {
        let status =
            if let failure { PQputCopyEnd(pointer, failure) } else { PQputCopyEnd(pointer, nil) }
        if status != 1 { throw .connectionLost }
        let result = PQgetResult(pointer)
        while let rest = PQgetResult(pointer) { PQclear(rest) }
        return try check(result)
    }

    private func check(_ result: OpaquePointer?) throws(PostgresError) -> ResultHandle {
        guard let result else { throw .connectionLost }
        let handle = ResultHandle(pointer: result)
        switch handle.kind {
        case .success:
            return handle
        case .copy:
            handle.free()
            leaveCopy()
            throw .protocolViolation(.copyInPipeline)
        case .failure:
            let error = handle.serverError
            handle.free()
            if PQstatus(pointer) == CONNECTION_BAD { throw .connectionLost }
            throw .server(error)
        case .aborted, .sync:
            handle.free()
            throw .protocolViolation(.unexpectedResult)
        }
    }

    /// Ends an unexpected COPY, so that the connection remains usable.
    private func leaveCopy() {
        while let result = PQgetResult(pointer) {
            switch PQresultStatus(result) {
            case PGRES_COPY_IN:
                PQclear(result)
                if PQputCopyEnd(pointer, "COPY is not expected here") != 1 { return }
            case PGRES_COPY_OUT, PGRES_COPY_BOTH:
                PQclear(result)
                var data: UnsafeMutablePointer<CChar>?
                while PQgetCopyData(pointer, &data, 0) > 0 { PQfreemem(data) }
            default:
                PQclear(result)
            }
        }
    }
}

// A statement is declared once, next to the code that reads its rows, and identified by a number.

import Synchronization

/// SQL with its parameters' types, prepared once per connection on first use.
///
///     static let feedPage = Statement("feed_page", "SELECT …", [.uuidArray, .int4])
public struct Statement: Sendable {
    /// Whether a statement may enter the read lane.
    public enum Access: Sendable, Equatable {
        /// A SELECT without effects. It may be sent again after another statement fails.
        case read
        /// Anything else. It is sent once.
        case write
    }

    let definition: Definition

    /// - Parameters:
    ///   - name: The prepared statement's name, at most 59 bytes, unique in the process. To
    ///     declare the same name with different SQL is a programming error.
    ///   - sql: One statement with `$1`, `$2`, … for its parameters.
    ///   - types: The types of the parameters, in order.
    public init(
        _ name: String, _ sql: String, _ types: [PostgresType] = [], access: Access = .read
    ) {
        definition = Self.registry.withLock {
            $0.intern(name: name, sql: sql, types: types, access: access)
        }
    }

    public var name: String { definition.name }
    public var sql: String { definition.sql }
    public var types: [PostgresType] { definition.types }
    /// A hash of the SQL, the same in every process; statements with different SQL have different
    /// ones. Not collision-resistant against attackers.
    public var fingerprint: UInt64 { definition.fingerprint }
    public var access: Access { definition.access }

    /// Every statement that was declared and used in this process, in order of first use.
    public static var declared: [Statement] {
        registry.withLock { $0.definitions.map(Statement.init(definition:)) }
    }

    /// Every statement that some connection of this process has prepared.
    public static var prepared: [Statement] {
        declared.filter { $0.definition.wasPrepared.load(ordering: .relaxed) }
    }

    /// The declared statement of this number.
    static func definition(_ number: Int) -> Definition {
        registry.withLock { $0.definitions[number] }
    }

    private init(definition: Definition) { self.definition = definition }

    final class Definition: Sendable {
        /// Index among the declared statements.
        let number: Int
        let name: String
        let sql: String
        let types: [PostgresType]
        let access: Access
        let nameBytes: [CChar]
        let fingerprint: UInt64
        let wasPrepared = Atomic<Bool>(false)
        /// The columns it returned on its first run; nothing for statements without columns.
        let columns = AtomicLazyReference<ColumnTypes>()

        init(number: Int, name: String, sql: String, types: [PostgresType], access: Access) {
            self.number = number
            self.name = name
            self.sql = sql
            self.types = types
            self.access = access
            nameBytes = name.utf8.map { CChar(bitPattern: $0) } + [0]
            // FNV-1a.
            fingerprint = sql.utf8.reduce(0xcbf2_9ce4_8422_2325) {
                ($0 ^ UInt64($1)) &* 0x100_0000_01b3
            }
        }

        /// The name on the wire, zero-terminated. A statement that became stale gets a new one.
        func name(version: UInt8) -> [CChar] {
            if version == 0 { return nameBytes }
            return "\(name)~\(version)".utf8.map { CChar(bitPattern: $0) } + [0]
        }
    }

    private struct Registry {
        var definitions: [Definition] = []
        var numbers: [[UInt8]: Int] = [:]

        mutating func intern(
            name: String, sql: String, types: [PostgresType], access: Access
        ) -> Definition {
            let key = Array(name.utf8)
            // The server truncates names to 63 bytes, and a new version of a stale one adds up to
            // four.
            precondition(!key.isEmpty && key.count <= 59 && !key.contains(0))
            if let number = numbers[key] {
                let known = definitions[number]
                precondition(
                    known.sql.utf8.elementsEqual(sql.utf8) && known.types == types
                        && known.access == access,
                    "statement \(name) is declared twice, differently")
                return known
            }
            let definition = Definition(
                number: definitions.count, name: name, sql: sql, types: types, access: access)
            numbers[key] = definition.number
            definitions.append(definition)
            return definition
        }
    }

    private static let registry = Mutex(Registry())
}

/// A statement with its values, for sending several at once.
public struct BoundStatement: Sendable {
    public let statement: Statement
    public let parameters: [Parameter]

    public init(_ statement: Statement, _ parameters: [Parameter] = []) {
        self.statement = statement
        self.parameters = parameters
    }
}

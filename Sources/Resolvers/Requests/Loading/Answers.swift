// Answers of resolvers: objects, lists and leaves for all parents at once, or the error that
// prevented them.

import GraphQLCore
import Postgres
import Schema

extension One {
    /// Whether the only requested object is visible to the viewer.
    func isShown() throws(FieldError) -> Bool {
        if let error = errors.first { throw error }
        return link[0] >= 0
    }
}

extension One where Rows: ObjectRows {
    /// The rows of keys as objects.
    init<Names>(_ linked: Linked<Names>, _ rows: (Records<Names>) -> Rows) {
        self.init(rows(linked.records), link: linked.link)
    }

    /// The same error for every parent.
    static func failed(parents: Int, _ error: FieldError) -> One {
        One(
            .none, link: [Int32](repeating: ResolvedField.error(0), count: parents),
            errors: [error])
    }

    /// Null for every parent.
    static func nothing(parents: Int) -> One {
        One(.none, link: [Int32](repeating: ResolvedField.null, count: parents))
    }
}

extension Many where Rows: ObjectRows {
    /// The same error for every parent.
    static func failed(parents: Int, _ error: FieldError) -> Many {
        Many(
            .none, ends: [UInt32](repeating: 0, count: parents),
            states: [Int32](repeating: ResolvedField.error(0), count: parents), link: [],
            errors: [error])
    }

    /// An empty list for every parent.
    static func empty(parents: Int) -> Many {
        Many(.none, ends: [UInt32](repeating: 0, count: parents))
    }
}

extension Leaves {
    /// The same error for every parent.
    static func failed(_ parents: Int, _ error: FieldError) -> Leaves {
        Leaves(
            .null(parents), states: [Int32](repeating: ResolvedField.error(0), count: parents),
            errors: [error])
    }
}

extension DomainSubject {
    /// The result of `body`, or its error for every parent.
    func answer<Rows: ObjectRows>(
        _ parents: Int, _ body: () async throws -> One<Rows>
    ) async -> One<Rows> {
        do {
            return try await body()
        } catch {
            return .failed(parents: parents, request.fieldError(error))
        }
    }

    /// The same for lists.
    func answer<Rows: ObjectRows>(
        _ parents: Int, _ body: () async throws -> Many<Rows>
    ) async -> Many<Rows> {
        do {
            return try await body()
        } catch {
            return .failed(parents: parents, request.fieldError(error))
        }
    }

    /// The same for leaves.
    func answer(_ parents: Int, _ body: () async throws -> Column) async -> Leaves {
        do {
            return Leaves(try await body())
        } catch {
            return .failed(parents, request.fieldError(error))
        }
    }

    /// Objects of complexes by key, null where missing or in a complex that the viewer may not
    /// read.
    func readable<Rows: ObjectRows, Names>(
        _ keys: [TenantKey?], _ loader: RowLoader<Names>, _ rows: (Records<Names>) -> Rows
    ) async -> One<Rows> {
        await answer(keys.count) { One(try await loader.load(readableKeys(keys)), rows) }
    }

    /// Keys in complexes that the viewer may read; the others become nil, so that they are handled
    /// like missing ones.
    func readableKeys(_ keys: [TenantKey?]) async throws(PostgresError) -> [TenantKey?] {
        let passes = try await gate.apartments(keys.compactMap { $0?.apartment })
        let viewer = gate.viewer
        return keys.map { key in
            key.flatMap { passes[$0.apartment]?.canRead(viewer) == true ? $0 : nil }
        }
    }
}

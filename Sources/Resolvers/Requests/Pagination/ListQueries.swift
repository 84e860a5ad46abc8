// The SQL of lists: each page and total of a connection is generated here from the list's
// definition.

import GraphQLCore
import Postgres
import Schema

/// Placeholders for the parameters in the SQL of a list.
struct ListContext: Sendable {
    /// The complex of all parents. Every table of a complex is restricted by it, in every part of a
    /// list.
    let complex = "$1"
    fileprivate let firstScalar: Int

    /// A further value of the parent, by its name in `ListDefinition.parents`.
    func parent(_ name: String) -> String { "p.\(name)" }

    /// A parameter that is the same for all parents.
    func scalar(_ index: Int) -> String { "$\(firstScalar + index)" }
}

/// A filter's condition, which is off if its first parameter is null.
struct ListFilter: Sendable {
    enum Kind: Sendable {
        case condition
        /// A LIKE pattern of the texts that `SearchQueries` indexes.
        case text(SearchQueries.Table)
        /// A condition that drives searches, and is therefore never off in their statements.
        case leading
    }

    let kind: Kind
    let types: [PostgresType]
    let condition: @Sendable (ListContext, _ parameters: [String]) -> String

    init(
        _ types: PostgresType..., kind: Kind = .condition,
        condition: @escaping @Sendable (ListContext, _ parameters: [String]) -> String
    ) {
        self.kind = kind
        self.types = types
        self.condition = condition
    }

    static func text(in table: SearchQueries.Table) -> ListFilter {
        ListFilter(.text, kind: .text(table)) { _, _ in "true" }
    }

    fileprivate var isForSearches: Bool {
        switch kind {
        case .condition: false
        case .text, .leading: true
        }
    }
}

/// A list of rows with named columns, of one parent or of several at once.
struct ListDefinition<Names: TableColumn>: Sendable {
    /// A value that each parent has besides its complex.
    struct ParentValue: Sendable {
        let name: String
        let type: PostgresType
    }

    /// For the names of statements.
    let name: String
    /// The FROM clause of a page, with the alias of `Names`.
    let source: @Sendable (ListContext) -> String
    /// The columns that a page keeps.
    var selected = "\(Names.alias).*"
    /// Nil for a list of one parent that is not a complex; then there are only scalars.
    var parents: [ParentValue]? = []
    var scalars: [PostgresType] = []
    var conditions: @Sendable (ListContext) -> [String] = { _ in [] }
    var filters: [ListFilter] = []
    var joins: @Sendable (ListContext) -> String = { _ in "" }
    let orders: [KeysetOrder<Names>]
    let key: ListKey<Names>
    /// Its directions: only one if it can only be read forwards.
    var directions: [OrderDirection] = [.asc, .desc]
    /// Whether a first page has no position, because an order has no least value.
    var beginsWithoutPlace = false
    /// People whose columns, the last ones, are included only if a field of the nodes is selected.
    var optionalPerson: (field: FieldIndex, columns: PersonColumns<Names>)?
}

extension ListDefinition where Names: ComplexColumn {
    /// Rows of one table of complexes.
    init(
        _ name: String, of table: String, parents: [ParentValue] = [],
        scalars: [PostgresType] = [],
        where conditions: @escaping @Sendable (ListContext) -> [String] = { _ in [] },
        filters: [ListFilter] = [],
        joins: @escaping @Sendable (ListContext) -> String = { _ in "" },
        orders: [KeysetOrder<Names>], directions: [OrderDirection] = [.asc, .desc],
        optionalPerson: (field: FieldIndex, columns: PersonColumns<Names>)? = nil
    ) {
        self.init(
            name: name, source: { _ in "\(table) \(Names.alias)" }, parents: parents,
            scalars: scalars,
            conditions: { ["\(Names.alias).apartment_id = \($0.complex)"] + conditions($0) },
            filters: filters, joins: joins, orders: orders, key: .uuid(.id),
            directions: directions, optionalPerson: optionalPerson)
    }
}

/// The statements of a list: a page for each order and narrowing, and its totals.
struct ListStatements<Names: TableColumn>: Sendable {
    struct Page: Hashable, Sendable {
        var order = 0
        var isDescending = false
        var narrowing = ListNarrowing.none
        var hasPlace = true
        var withPerson = true
    }

    let definition: ListDefinition<Names>
    private let pages: [Page: Statement]
    private let counts: [ListNarrowing: Statement]
    /// For the catalogue.
    let all: [Statement]

    init(_ definition: ListDefinition<Names>) {
        self.definition = definition
        let writer = ListWriter(definition)
        let keys = writer.pages
        let pages = keys.map(writer.page)
        let counts = definition.narrowings.map(writer.count)
        self.pages = Dictionary(uniqueKeysWithValues: zip(keys, pages))
        self.counts = Dictionary(uniqueKeysWithValues: zip(definition.narrowings, counts))
        all = pages + counts
    }

    func page(_ page: Page) -> Statement {
        guard let statement = pages[page] else { preconditionFailure("no page like \(page)") }
        return statement
    }

    func count(_ narrowing: ListNarrowing) -> Statement {
        guard let statement = counts[narrowing] else { preconditionFailure("no such total") }
        return statement
    }
}

extension ListDefinition {
    fileprivate var narrowings: [ListNarrowing] {
        if filters.isEmpty { return [.none] }
        return filters.contains(where: \.isForSearches)
            ? ListNarrowing.allCases : [.none, .filtered]
    }

    /// How a filter's values narrow the list, in the order of the filters' parameters.
    func narrowing(_ values: [Parameter]) -> ListNarrowing {
        var next = values.makeIterator()
        var narrowing = ListNarrowing.none
        for filter in filters {
            let own = filter.types.map { _ in next.next() ?? .null }
            guard let first = own.first, first.type != nil else { continue }
            if filter.isForSearches { return .searched }
            narrowing = .filtered
        }
        return narrowing
    }
}

/// Generates the statements of a list. Parameters are in a fixed order: the parents' complex, their
/// other values, scalars, the filters' values, the page's start, and the limit.
private struct ListWriter<Names: TableColumn> {
    typealias Page = ListStatements<Names>.Page

    let list: ListDefinition<Names>
    let context: ListContext

    init(_ list: ListDefinition<Names>) {
        self.list = list
        context = ListContext(firstScalar: 1 + (list.parents.map { $0.count + 1 } ?? 0))
    }

    var pages: [Page] {
        let places = list.beginsWithoutPlace ? [false, true] : [true]
        let people = list.optionalPerson == nil ? [true] : [false, true]
        var pages: [Page] = []
        for order in list.orders.indices {
            for direction in list.directions {
                for narrowing in list.narrowings {
                    for hasPlace in places {
                        pages += people.map {
                            Page(
                                order: order, isDescending: direction == .desc,
                                narrowing: narrowing,
                                hasPlace: hasPlace, withPerson: $0)
                        }
                    }
                }
            }
        }
        return pages
    }

    func page(_ page: Page) -> Statement {
        let order = list.orders[page.order]
        let given = givenTypes + filterTypes(page.narrowing)
        let placeTypes =
            page.hasPlace ? order.types + (order.isUnique ? [] : [list.key.type]) : []
        let limit = "$\(given.count + placeTypes.count + 1)"
        let direction = page.isDescending ? "DESC" : "ASC"
        let key = order.isUnique ? [] : [list.key.column.sql]
        let inside = order.terms.map(\.inside) + key
        let outside = (order.terms.map(\.outside) + key).map { "\($0) \(direction)" }
        var conditions = conditions(page.narrowing)
        if page.hasPlace {
            conditions += place(
                order, inside, from: given.count + 1, isDescending: page.isDescending)
        }
        let rows = rows(
            page.narrowing, conditions, ordered: inside.map { "\($0) \(direction)" }, limit)
        let person = list.optionalPerson.map { page.withPerson ? $0.columns.join : "" } ?? ""
        let columns = Names.list(
            before: page.withPerson ? nil : list.optionalPerson?.columns.name)
        let (ordinal, from, first) =
            parents.map {
                ("p.ord", "\($0) CROSS JOIN LATERAL (\(rows)) \(Names.alias)", ["p.ord"])
            } ?? ("1::int8", "(\(rows)) \(Names.alias)", [])
        return Statement(
            name(page),
            """
            SELECT \(ordinal), \(columns)
            FROM \(from) \(list.joins(context)) \(person)
            ORDER BY \((first + outside).joined(separator: ", "))
            """,
            given + placeTypes + [.int8])
    }

    func count(_ narrowing: ListNarrowing) -> Statement {
        let types = givenTypes + filterTypes(narrowing)
        let rows = counted(narrowing, conditions(narrowing), "$\(types.count + 1)")
        let total = "SELECT count(*)::int4 AS total FROM (\(rows)) AS found"
        return Statement(
            "\(list.name)_count\(narrowing.suffix)",
            parents.map {
                "SELECT c.total FROM \($0) CROSS JOIN LATERAL (\(total)) c ORDER BY p.ord"
            } ?? total,
            types + [.int8])
    }

    private func name(_ page: Page) -> String {
        let order = list.orders.count > 1 ? "_by_\(list.orders[page.order].name)" : ""
        let place = list.beginsWithoutPlace && page.hasPlace ? "_rest" : ""
        let person = list.optionalPerson != nil && page.withPerson ? "_with_people" : ""
        return "\(list.name)\(order)_\(page.isDescending ? "desc" : "asc")\(place)\(person)"
            + page.narrowing.suffix
    }

    // MARK: - Parameters

    private var givenTypes: [PostgresType] {
        (list.parents.map { [.int4] + $0.map(\.type) } ?? []) + list.scalars
    }

    private func filterTypes(_ narrowing: ListNarrowing) -> [PostgresType] {
        narrowing == .none ? [] : list.filters.flatMap(\.types)
    }

    /// The values of the parents; nil if there are none, and the list has the same rows for all.
    private var parents: String? {
        guard let values = list.parents, !values.isEmpty else { return nil }
        let arrays = values.enumerated().map { "$\($0 + 2)::\($1.type.name)" }
        return """
            unnest(\(arrays.joined(separator: ", "))) WITH ORDINALITY
                AS p (\((values.map(\.name) + ["ord"]).joined(separator: ", ")))
            """
    }

    // MARK: - Conditions

    private func conditions(_ narrowing: ListNarrowing) -> [String] {
        list.conditions(context)
            + (narrowing == .none
                ? [] : numberedFilters.map { condition(of: $0, $1, narrowing) })
    }

    /// The filters with the names of their parameters.
    private var numberedFilters: [(ListFilter, [String])] {
        var next = givenTypes.count + 1
        return list.filters.map { filter in
            defer { next += filter.types.count }
            return (filter, filter.types.indices.map { "$\(next + $0)" })
        }
    }

    private func condition(
        of filter: ListFilter, _ names: [String], _ narrowing: ListNarrowing
    ) -> String {
        let isNotAsked = "\(names[0])::\(filter.types[0].name) IS NULL"
        let condition = filter.condition(context, names)
        return switch (filter.kind, narrowing) {
        case (.text, .searched): "true"
        case (.leading, .searched): condition
        case (.text, _), (.leading, _): isNotAsked
        case (.condition, _): "(\(isNotAsked) OR (\(condition)))"
        }
    }

    /// The condition for rows after the position given by parameters from this number on.
    private func place(
        _ order: KeysetOrder<Names>, _ terms: [String], from first: Int, isDescending: Bool
    ) -> [String] {
        let comparison = isDescending ? "<" : ">"
        let values = terms.indices.map { "$\(first + $0)" }
        let left = terms.count == 1 ? terms[0] : "(\(terms.joined(separator: ", ")))"
        let right = terms.count == 1 ? values[0] : "(\(values.joined(separator: ", ")))"
        return (order.beginsAtFirstTerm ? ["\(terms[0]) \(comparison)= \(values[0])"] : [])
            + ["\(left) \(comparison) \(right)"]
    }

    private func all(_ conditions: [String]) -> String {
        conditions.isEmpty ? "true" : conditions.joined(separator: " AND ")
    }

    // MARK: - Rows

    /// The table of texts and the pattern's parameter, if a text is searched.
    private func search(_ narrowing: ListNarrowing) -> SearchedRows? {
        guard narrowing == .searched else { return nil }
        for (filter, names) in numberedFilters {
            if case .text(let table) = filter.kind {
                return SearchedRows(
                    table: table, row: Names.alias, complex: context.complex, pattern: names[0])
            }
        }
        return nil
    }

    private func rows(
        _ narrowing: ListNarrowing, _ conditions: [String], ordered order: [String],
        _ limit: String
    ) -> String {
        let condition = all(conditions)
        let order = order.joined(separator: ", ")
        if let search = search(narrowing) {
            return search.page(where: condition, order: order, limit: limit)
        }
        return """
            SELECT \(list.selected) FROM \(list.source(context)) WHERE \(condition)
            ORDER BY \(order) LIMIT \(limit)
            """
    }

    private func counted(
        _ narrowing: ListNarrowing, _ conditions: [String], _ limit: String
    ) -> String {
        let condition = all(conditions)
        if let search = search(narrowing) {
            return search.counted(where: condition, limit: limit)
        }
        return "SELECT FROM \(list.source(context)) WHERE \(condition) LIMIT \(limit)"
    }
}

extension PersonColumns {
    /// The account of the person, unless it was deleted.
    var join: String {
        "LEFT JOIN account a ON a.id = \(id.sql) AND a.deleted_at IS NULL"
    }
}

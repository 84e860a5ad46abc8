// SQL of buildings and households as they are read.

import Postgres

enum HouseholdQueries {
    /// Positions in the SELECT lists of households.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let building = 3
        static let unit = 4
        static let occupancy = 5
        static let revision = 6
        /// Building and unit as lists order them; only in pages.
        static let place = 7
    }

    private static let columns =
        "h.apartment_id, h.id, h.building_id, h.unit, h.occupancy, h.revision"

    /// Households by key: `$1` complexes, `$2` households, side by side.
    static let byKey = Statement(
        "households_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN household h ON h.apartment_id = k.apartment_id AND h.id = k.id
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// Conditions of a filter: `$2` building, `$3` occupancy, `$4` a pattern of the unit, `$5`
    /// whether somebody verified lives there; null for what is not asked.
    private static func conditions(isFiltered: Bool) -> String {
        guard isFiltered else { return "" }
        return """
            AND ($2::uuid IS NULL OR b.id = $2)
                        AND ($3::text IS NULL OR h.occupancy = $3)
                        AND ($4::text IS NULL OR h.unit_key LIKE $4)
                        AND ($5::bool IS NULL OR $5 = EXISTS (SELECT FROM membership m
                            WHERE m.apartment_id = h.apartment_id AND m.household_id = h.id
                                AND m.status = 'VERIFIED'))
            """
    }

    private static func types(isFiltered: Bool) -> [PostgresType] {
        isFiltered ? [.int4Array, .uuid, .text, .text, .bool] : [.int4Array]
    }

    private static let source = """
        FROM building b
                JOIN household h ON h.apartment_id = b.apartment_id AND h.building_id = b.id
                WHERE b.apartment_id = p.apartment_id
        """

    /// A page of each complex of `$1`, by building and unit. After the parameters of the filter
    /// come the place before the page (40 characters, key) and the limit.
    static func page(isDescending: Bool, isFiltered: Bool) -> Statement {
        pages[(isDescending ? 2 : 0) + (isFiltered ? 1 : 0)]
    }

    private static let pages: [Statement] = [false, true].flatMap { isDescending in
        [false, true].map { makePage(isDescending: isDescending, isFiltered: $0) }
    }

    private static func makePage(isDescending: Bool, isFiltered: Bool) -> Statement {
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        let types = types(isFiltered: isFiltered)
        let (place, key, limit) = (types.count + 1, types.count + 2, types.count + 3)
        // The first comparison lets the index of buildings begin at the right one.
        return Statement(
            "households_\(direction.lowercased())\(isFiltered ? "_filtered" : "")",
            """
            SELECT p.ord, \(columns), h.name_order || h.unit_order
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT h.*, b.name_order \(source) \(conditions(isFiltered: isFiltered))
                    AND b.name_order \(comparison)= substr($\(place), 1, 20)
                    AND (b.name_order, h.unit_order, h.id)
                        \(comparison) (substr($\(place), 1, 20), substr($\(place), 21), $\(key))
                ORDER BY b.name_order \(direction), h.unit_order \(direction), h.id \(direction)
                LIMIT $\(limit)
            ) h
            ORDER BY p.ord, h.name_order \(direction), h.unit_order \(direction),
                h.id \(direction)
            """,
            types + [.text, .uuid, .int8])
    }

    /// How many households each complex has, or a filter finds; the last parameter is the most
    /// that is counted.
    static func count(isFiltered: Bool) -> Statement { isFiltered ? countFiltered : countAll }

    private static let countAll = makeCount(isFiltered: false)
    private static let countFiltered = makeCount(isFiltered: true)

    private static func makeCount(isFiltered: Bool) -> Statement {
        let types = types(isFiltered: isFiltered)
        return Statement(
            "households_count\(isFiltered ? "_filtered" : "")",
            """
            SELECT c.total
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (
                    SELECT \(source) \(conditions(isFiltered: isFiltered))
                    LIMIT $\(types.count + 1)) AS found
            ) c
            ORDER BY p.ord
            """,
            types + [.int8])
    }
}

enum BuildingQueries {
    /// Positions in the SELECT lists of buildings.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let name = 3
        static let householdCount = 4
    }

    private static let columns = """
        b.apartment_id, b.id, b.name, (SELECT count(*)::int4 FROM household h
            WHERE h.apartment_id = b.apartment_id AND h.building_id = b.id)
        """

    /// Buildings by key: `$1` complexes, `$2` buildings, side by side.
    static let byKey = Statement(
        "buildings_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN building b ON b.apartment_id = k.apartment_id AND b.id = k.id
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// The buildings of each complex of `$1`, in their order.
    static let ofApartments = Statement(
        "buildings_of_apartments",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (apartment_id, ord)
        CROSS JOIN LATERAL (
            SELECT * FROM building b WHERE b.apartment_id = k.apartment_id
            ORDER BY b.name_order, b.id LIMIT \(RequestResolvers.buildingLimit)
        ) b
        ORDER BY k.ord, b.name_order, b.id
        """,
        [.int4Array])

    /// The building of the name key `$2` in each complex of `$1`.
    static let byName = Statement(
        "buildings_by_name",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[]) WITH ORDINALITY AS k (apartment_id, ord)
        JOIN building b ON b.apartment_id = k.apartment_id AND b.name_key = $2
        ORDER BY k.ord
        """,
        [.int4Array, .text])
}

extension HouseholdQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, countAll, countFiltered] + pages
    }
}

extension BuildingQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, ofApartments, byName]
    }
}

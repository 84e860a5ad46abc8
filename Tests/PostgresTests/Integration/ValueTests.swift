// Values on their way to the server and back, at the limits of their types.

import Postgres
import Testing

extension PostgresIntegrationTests {
    @Suite(.serialized) struct ValueTests {
        private func echo(
            _ name: String, _ type: PostgresType, _ sqlType: String, _ values: [Parameter]
        ) async throws -> [Rows] {
            let statement = Statement(
                "test_echo_\(name)", "SELECT $1::\(sqlType), $1::\(sqlType)::text", [type])
            return try await TestDatabase.withClient { client in
                var rows: [Rows] = []
                for value in values { rows.append(try await client.query(statement, [value])) }
                return rows
            }
        }

        @Test func `text of every Unicode plane comes back byte for byte`() async throws {
            var texts = [
                "", "a", "e\u{301}", "é", "가\u{1100}\u{1161}", "👨‍👩‍👧‍👦", "\u{FEFF}x", "\u{1}\u{7F}",
            ]
            for plane in 0...16 {
                var text = ""
                for offset in stride(from: 1, to: 0x10000, by: 97) {
                    if let scalar = Unicode.Scalar(UInt32(plane) << 16 + UInt32(offset)) {
                        text.unicodeScalars.append(scalar)
                    }
                }
                texts.append(text)
            }
            let rows = try await echo("text", .text, "text", texts.map(Parameter.text))
            for (row, text) in zip(rows, texts) {
                #expect(try row.text(0, 0).utf8.elementsEqual(text.utf8))
                #expect(try row.utf8(0, 0) == Array(text.utf8))
                try row.withBytes(0, 0) { #expect($0.elementsEqual(text.utf8)) }
                #expect(try row.texts(0).bytes == Array(text.utf8))
            }
            let bytes = try await echo(
                "text", .text, "text", texts.map { .utf8(Array($0.utf8)) })
            for (row, text) in zip(bytes, texts) { #expect(try row.utf8(0, 0) == Array(text.utf8)) }
        }

        @Test func `integers come back at their limits`() async throws {
            let small: [Int16] = [.min, -1, 0, 1, .max]
            for (row, value) in zip(
                try await echo("int2", .int2, "int2", small.map(Parameter.int2)), small)
            {
                #expect(try row.int16(0, 0) == value && row.text(0, 1) == "\(value)")
                #expect(try row.int16s(0).values == [value])
            }
            let middle: [Int32] = [.min, -1, 0, 1, .max]
            for (row, value) in zip(
                try await echo("int4", .int4, "int4", middle.map(Parameter.int4)), middle)
            {
                #expect(try row.int32(0, 0) == value && row.text(0, 1) == "\(value)")
                #expect(try row.int32s(0).values == [value])
            }
            let big: [Int64] = [.min, -1, 0, 1, .max]
            for (row, value) in zip(
                try await echo("int8", .int8, "int8", big.map(Parameter.int8)), big)
            {
                #expect(try row.int64(0, 0) == value && row.text(0, 1) == "\(value)")
                #expect(try row.int64s(0).values == [value])
            }
        }

        @Test func `floating point comes back bit for bit`() async throws {
            let values: [Double] = [
                0, -0.0, .pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity,
                -.infinity, .nan, 1.0 / 3,
            ]
            let rows = try await echo("float8", .float8, "float8", values.map(Parameter.float8))
            for (row, value) in zip(rows, values) {
                let told = try row.double(0, 0)
                #expect(told.bitPattern == value.bitPattern || told.isNaN && value.isNaN)
                #expect(try row.doubles(0).values.count == 1)
            }
        }

        @Test func `instants come back at their limits, and as RFC 3339 text`() async throws {
            // The first and last instants of timestamptz: 4714-11-24 BC and 294276-12-31.
            let first = Timestamp(microseconds: -211_813_488_000_000_000)
            let last = Timestamp(microseconds: 9_223_371_331_199_999_999)
            let expected: [(Timestamp, String)] = [
                (Timestamp(microseconds: 0), "2000-01-01T00:00:00Z"),
                (Timestamp(unixSeconds: 0), "1970-01-01T00:00:00Z"),
                (Timestamp(unixSeconds: 1_795_335_437), "2026-11-22T08:17:17Z"),
                (
                    Timestamp(unixSeconds: 951_782_399, microseconds: 999_999),
                    "2000-02-28T23:59:59.999999Z"
                ),
                (Timestamp(unixSeconds: 951_782_400), "2000-02-29T00:00:00Z"),
                // Six digits, so that no client reads .042 as 42 microseconds.
                (
                    Timestamp(unixSeconds: 951_782_400, microseconds: 42_000),
                    "2000-02-29T00:00:00.042000Z"
                ),
                (
                    Timestamp(unixSeconds: 951_782_400, microseconds: 7),
                    "2000-02-29T00:00:00.000007Z"
                ),
                (Timestamp(microseconds: -1), "1999-12-31T23:59:59.999999Z"),
                (Timestamp(unixSeconds: -62_135_596_800), "0001-01-01T00:00:00Z"),
                (Timestamp(unixSeconds: 253_402_300_799), "9999-12-31T23:59:59Z"),
                (Timestamp(unixSeconds: 253_402_300_800), "+010000-01-01T00:00:00Z"),
                (first, "-004713-11-24T00:00:00Z"),
                (last, "+294276-12-31T23:59:59.999999Z"),
                (.infinity, "infinity"), (.negativeInfinity, "-infinity"),
            ]
            let rows = try await echo(
                "timestamptz", .timestamptz, "timestamptz",
                expected.map { .timestamptz($0.0) })
            for (row, (instant, text)) in zip(rows, expected) {
                #expect(try row.timestamp(0, 0) == instant)
                #expect(instant.description == text)
                #expect(try row.timestampTexts(0).bytes == Array(text.utf8))
                #expect(try row.timestamps(0).values == [instant])
                if text.count == 24 {
                    let told = try row.text(0, 1).prefix(19)
                    #expect(told == text.prefix(19).replacing("T", with: " "))
                }
            }
        }

        @Test func `other scalars come back`() async throws {
            let id = PostgresUUID(high: 0x0193_ABCD_EF01_7234, low: 0x8567_89AB_CDEF_0123)
            let uuid = try await echo("uuid", .uuid, "uuid", [.uuid(id)])[0]
            #expect(try uuid.uuid(0, 0) == id && uuid.uuids(0).values == [id])
            #expect(try uuid.text(0, 1) == id.description)
            #expect(id.description == "0193abcd-ef01-7234-8567-89abcdef0123")

            let truth = try await echo("bool", .bool, "bool", [.bool(true), .bool(false)])
            #expect(try truth[0].bool(0, 0) && !truth[1].bool(0, 0))
            #expect(try truth[0].bools(0).values == [true])

            let bytes = Array(UInt8.min ... .max)
            let raw = try await echo("bytea", .bytea, "bytea", [.bytea(bytes), .bytea([])])
            #expect(try raw[0].bytea(0, 0) == bytes && raw[1].bytea(0, 0) == [])

            let date = try await echo("date", .date, "date", [.date(9822), .date(.max)])
            #expect(try date[0].text(0, 1) == "2026-11-22" && date[0].date(0, 0) == 9822)
            #expect(try date[1].text(0, 1) == "infinity" && date[1].dates(0).values == [.max])

            let json = Array(#"{"값": [1, null, "x"]}"#.utf8)
            let jsonb = try await echo("jsonb", .jsonb, "jsonb", [.jsonb(json), .jsonb([0x30])])
            #expect(try jsonb[0].jsonb(0, 0) == json && jsonb[0].jsonbs(0).bytes == json)
            #expect(try jsonb[1].jsonb(0, 0) == [0x30])
        }

        @Test func `NULL of every type comes back as NULL`() async throws {
            let types: [(String, PostgresType)] = [
                ("bool", .bool), ("int2", .int2), ("int4", .int4), ("int8", .int8),
                ("float8", .float8), ("text", .text), ("bytea", .bytea), ("uuid", .uuid),
                ("timestamptz", .timestamptz), ("date", .date), ("jsonb", .jsonb),
                ("int4[]", .int4Array), ("int8[]", .int8Array), ("text[]", .textArray),
                ("uuid[]", .uuidArray), ("bool[]", .boolArray),
                ("timestamptz[]", .timestamptzArray),
            ]
            for (name, type) in types {
                let plain = name.replacing("[]", with: "_array")
                let row = try await echo(plain, type, name, [.null])[0]
                #expect(try row.isNull(0, 0) && row.type(of: 0) == type)
            }
        }

        @Test func `arrays come back, empty ones and NULLs in them too`() async throws {
            let ids = [PostgresUUID(high: 1, low: 2), PostgresUUID(high: .max, low: 0)]
            let instants = [Timestamp(microseconds: 5), .infinity]
            let bools = try await echo(
                "bool_array", .boolArray, "bool[]",
                [.boolArray([true, false]), .boolArray([]), .nullableBoolArray([nil, true])])
            #expect(
                try bools[0].boolArray(0, 0) == [true, false] && bools[1].boolArray(0, 0) == [])
            #expect(try bools[2].text(0, 1) == "{NULL,t}")
            let int4 = try await echo(
                "int4_array", .int4Array, "int4[]",
                [.int4Array([.min, 0, .max]), .nullableInt4Array([nil, 1])])
            #expect(try int4[0].int32Array(0, 0) == [.min, 0, .max])
            #expect(try int4[1].text(0, 1) == "{NULL,1}")
            let int8 = try await echo(
                "int8_array", .int8Array, "int8[]",
                [.int8Array([.min, 0, .max]), .nullableInt8Array([nil, 1])])
            #expect(try int8[0].int64Array(0, 0) == [.min, 0, .max])
            #expect(try int8[1].text(0, 1) == "{NULL,1}")
            let texts = try await echo(
                "text_array", .textArray, "text[]",
                [
                    .textArray(["", "가", "NULL"]), .nullableTextArray(["a", nil]),
                    .utf8Array([[0x61], []]),
                ])
            #expect(try texts[0].textArray(0, 0) == ["", "가", "NULL"])
            #expect(try texts[1].optionalTextArray(0, 0) == ["a", nil])
            #expect(try texts[1].textLists(0).elements.nulls == [false, true])
            #expect(try texts[2].textArray(0, 0) == ["a", ""])
            let uuids = try await echo(
                "uuid_array", .uuidArray, "uuid[]",
                [.uuidArray(ids), .nullableUUIDArray([nil])])
            #expect(try uuids[0].uuidArray(0, 0) == ids && uuids[1].text(0, 1) == "{NULL}")
            let times = try await echo(
                "timestamptz_array", .timestamptzArray, "timestamptz[]",
                [.timestamptzArray(instants), .nullableTimestamptzArray([nil])])
            #expect(try times[0].timestampArray(0, 0) == instants)
            #expect(try times[1].text(0, 1) == "{NULL}")
        }

        @Test func `whole columns are decoded with their NULLs`() async throws {
            let table = Statement(
                "test_columns",
                """
                SELECT nullif(n, 3)::int4, nullif(n, 3)::int8, nullif(n % 2 = 0, n = 3),
                    nullif(n, 3)::float8, CASE WHEN n <> 3 THEN repeat('가', n::int) END,
                    CASE WHEN n <> 3 THEN '2026-11-22 08:17:17.5Z'::timestamptz END,
                    CASE WHEN n <> 3 THEN array_fill(n::text, ARRAY[n::int]) END,
                    'label'::test_mood
                FROM generate_series(0, 4) AS n ORDER BY n
                """)
            try await TestDatabase.withClient { client in
                try await TestDatabase.run(
                    """
                    DROP TYPE IF EXISTS test_mood; CREATE TYPE test_mood AS ENUM ('label', 'b')
                    """, on: client)
                let rows = try await client.query(table)
                let nulls = [false, false, false, true, false]
                #expect(try rows.int32s(0) == ColumnValues(values: [0, 1, 2, 0, 4], nulls: nulls))
                #expect(try rows.int64s(1) == ColumnValues(values: [0, 1, 2, 0, 4], nulls: nulls))
                #expect(try rows.bools(2).values == [true, false, true, false, true])
                #expect(try rows.doubles(3) == ColumnValues(values: [0, 1, 2, 0, 4], nulls: nulls))
                let texts = try rows.texts(4)
                #expect(texts.bytes == Array(String(repeating: "가", count: 7).utf8))
                #expect(texts.ends == [0, 3, 9, 9, 21] && texts.nulls == nulls)
                let times = try rows.timestampTexts(5)
                #expect(times.ends == [27, 54, 81, 81, 108] && times.nulls == nulls)
                #expect(times.bytes.suffix(27) == Array("2026-11-22T08:17:17.500000Z".utf8)[...])
                let lists = try rows.textLists(6)
                #expect(lists.ends == [0, 1, 3, 3, 7] && lists.nulls == nulls)
                #expect(lists.elements.bytes == Array("1224444".utf8))
                #expect(try rows.texts(7).bytes == Array("labellabellabellabellabel".utf8))
                #expect(try rows.text(0, 7) == "label" && rows.texts(7).nulls == nil)
                #expect(try rows.optionalInt32(3, 0) == nil && rows.optionalText(1, 4) == "가")
            }
        }

        @Test func `U+0000 is refused before it is sent`() async throws {
            let statement = Statement("test_zero", "SELECT $1::int4, $2::text", [.int4, .text])
            let lists = Statement("test_zero_list", "SELECT $1::text[]", [.textArray])
            try await TestDatabase.withClient { client in
                for value in [Parameter.text("a\0b"), .utf8([0])] {
                    let error = try await failure {
                        _ = try await client.query(statement, [.int4(1), value])
                    }
                    guard case .encoding(.zeroCharacter(parameter: 1)) = error else {
                        Issue.record(error)
                        continue
                    }
                }
                let list = try await failure {
                    _ = try await client.query(lists, [.textArray(["ok", "\0"])])
                }
                if case .encoding(.zeroCharacter(parameter: 0)) = list {
                } else {
                    Issue.record(list)
                }
                let bytes = try await failure {
                    _ = try await client.query(statement, [.int4(1), .utf8([0xFF])])
                }
                if case .encoding(.invalidUTF8(parameter: 1)) = bytes {
                } else {
                    Issue.record(bytes)
                }
                #expect(client.statistics.statements == 0)
            }
        }

        @Test func `a parameter of a megabyte is sent whole`() async throws {
            let text = String(repeating: "값", count: 400_000)
            let rows = try await echo("text", .text, "text", [.text(text), .text("after")])
            #expect(try rows[0].utf8(0, 0) == Array(text.utf8) && rows[1].text(0, 0) == "after")
        }
    }
}

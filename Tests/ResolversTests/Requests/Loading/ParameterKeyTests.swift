// Cached pages are found by their statement's parameters: different ones never have the same key.

import Postgres
import Testing

@testable import Resolvers

@Suite struct ParameterKeyTests {
    private static func bytes(_ parameters: [Parameter]) -> [UInt8] {
        var out = ByteWriter()
        for parameter in parameters { out.parameter(parameter) }
        return out.bytes
    }

    @Test func `different parameters have different bytes`() {
        let id = PostgresUUID(high: 1, low: 2)
        let lists: [[Parameter]] = [
            [], [.null], [.null, .null], [.bool(false)], [.bool(true)], [.int4(0)], [.int8(0)],
            [.text("")], [.text("a"), .text("b")], [.text("ab")], [.text("a"), .text("")],
            [.textArray([])], [.textArray(["a", "b"])], [.textArray(["ab"])],
            [.textArray(["a"]), .text("b")], [.uuid(id)], [.uuidArray([id])],
            [.uuidArray([id, id])], [.nullableUUIDArray([nil, id])],
            [.nullableUUIDArray([id, nil])], [.int4Array([])], [.int4Array([1, 2])],
            [.int4Array([1]), .int4Array([2])], [.boolArray([true])],
            [.nullableBoolArray([nil])], [.timestamptz(.infinity)],
            [.timestamptz(.negativeInfinity)],
        ]
        var seen: [[UInt8]: Int] = [:]
        for (index, list) in lists.enumerated() {
            let bytes = Self.bytes(list)
            #expect(seen[bytes] == nil, "\(list) reads like \(lists[seen[bytes] ?? 0])")
            seen[bytes] = index
        }
    }

    @Test func `the same values have the same bytes, however they are given`() {
        #expect(Self.bytes([.text("가")]) == Self.bytes([.utf8(Array("가".utf8))]))
        #expect(Self.bytes([.boolArray([true])]) == Self.bytes([.nullableBoolArray([true])]))
    }
}

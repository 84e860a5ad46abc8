// The bytes of parameters, without a server.

import Testing

@testable import Postgres

@Suite struct ParameterEncodingTests {
    private func encode(_ parameters: Parameter...) throws -> EncodedParameters {
        try EncodedParameters(parameters, types: parameters.map { $0.type ?? .text })
    }

    @Test func `scalars are in network order, one after the other`() throws {
        let encoded = try encode(
            .bool(true), .int2(0x0102), .int4(-1), .int8(1), .null, .text("값"), .float8(1))
        #expect(encoded.lengths == [1, 2, 4, 8, -1, 3, 8])
        #expect(
            encoded.bytes == [
                1, 1, 2, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 1, 0xEA, 0xB0, 0x92, 0x3F, 0xF0,
                0, 0, 0, 0, 0, 0,
            ])
    }

    @Test func `jsonb starts with its version`() throws {
        #expect(try encode(.jsonb(Array("{}".utf8))).bytes == [1, 0x7B, 0x7D])
    }

    @Test func `an array has a header, and lengths of which -1 is NULL`() throws {
        let encoded = try encode(.nullableInt4Array([7, nil]))
        #expect(
            encoded.bytes == [
                0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 23, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 7,
                255, 255, 255, 255,
            ])
        #expect(try encode(.textArray([])).bytes == [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 25])
    }

    @Test func `an absent value is NULL`() throws {
        let none: Int32? = nil
        #expect(try encode(Parameter(none, Parameter.int4)).lengths == [-1])
        #expect(try encode(Parameter(5, Parameter.int4)).lengths == [4])
    }

    @Test func `text that PostgreSQL cannot hold is refused with its position`() {
        for (value, zero) in [
            (Parameter.text("\0"), true), (.utf8([0x61, 0]), true), (.utf8([0xC0, 0x80]), false),
            (.utf8([0xED, 0xA0, 0x80]), false), (.textArray(["a", "b\0"]), true),
            (.utf8Array([[0]]), true), (.jsonb([0]), true),
            (.nullableTextArray([nil, "\0"]), true),
        ] {
            do throws(PostgresError) {
                let types = [PostgresType.bool] + [value.type ?? .text]
                _ = try EncodedParameters([.bool(true), value], types: types)
                Issue.record("\(value) was accepted")
            } catch {
                switch error {
                case .encoding(.zeroCharacter(parameter: 1)): #expect(zero)
                case .encoding(.invalidUTF8(parameter: 1)): #expect(!zero)
                default: Issue.record(error)
                }
            }
        }
    }
}

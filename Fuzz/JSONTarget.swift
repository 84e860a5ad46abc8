// libFuzzer target: JSON. Compiled together with Sources/GraphQLCore/{Language,JSON} by
// scripts/deep/fuzz-parser.

/// One input: what is read must be written to a text that reads the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: data, count: count)
    guard let value = try? InputValue(json: bytes, limits: .tool) else { return 0 }
    let text = value.json
    guard let again = try? InputValue(json: text, limits: .tool) else {
        preconditionFailure("written text does not read")
    }
    // Doubles without fraction are written as integers: the second text is the settled one.
    precondition(again.json == text, "writing is not stable")
    return 0
}

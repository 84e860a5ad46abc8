// libFuzzer target: documents. Compiled together with Sources/GraphQLCore/{Language,JSON} by
// scripts/deep/fuzz-parser.

/// One input: parsed as every part; what is read must print, and print to the same tree.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let source = Source(bytes)
    for part in [Document.Part.document, .value, .constValue, .type, .schemaCoordinate] {
        guard let document = try? Document(parsing: source, as: part, limits: .tool) else {
            continue
        }
        checkOrder(document)
        guard let printed = try? document.printed() else { continue }
        guard let again = try? Document(parsing: Source(printed), as: part, limits: .bytesOnly)
        else { preconditionFailure("printed text does not parse") }
        precondition(tree(again) == tree(document), "printing changed the tree")
        precondition((try? again.printed()) == printed, "printing is not idempotent")
        _ = document.inputValue(of: 0, ifPart: part)
    }
    var writer = JSONWriter()
    _ = try? writer.tokens(of: source, limits: .tool)
    return 0
}

extension Document {
    fileprivate func inputValue(of index: NodeIndex, ifPart part: Part) -> InputValue? {
        part == .value || part == .constValue ? inputValue(of: index) : nil
    }
}

private func tree(_ document: Document) -> [UInt8] {
    var writer = JSONWriter()
    writer.syntaxTree(of: document, locations: false)
    return writer.finish()
}

/// Every subtree lies inside its parent's.
private func checkOrder(_ document: Document) {
    for index in document.nodes.indices {
        var end = NodeIndex(index) + 1
        for child in document.children(of: NodeIndex(index)) {
            precondition(child == end)
            end = document[child].subtreeEnd
        }
        precondition(end == document.nodes[index].subtreeEnd)
    }
}

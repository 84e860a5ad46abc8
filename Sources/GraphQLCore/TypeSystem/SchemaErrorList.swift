// Collects the errors of a schema: positions are byte offsets, converted to lines and columns in
// one pass at the end; number and size are limited.

/// A position in one of the documents that a schema is built from.
struct SchemaPlace: Hashable, Sendable {
    let document: Int32
    let offset: UInt32
}

/// Collects the errors of a schema.
struct SchemaErrorList {
    /// More errors than this are not looked for.
    static let maximumCount = 10_000
    /// Nor once their messages take this many bytes.
    static let maximumBytes = 4 << 20

    private var messages: [String] = []
    private var places: [[SchemaPlace]] = []
    private var bytes = 0

    var isEmpty: Bool { messages.isEmpty }
    var isFull: Bool { messages.count >= Self.maximumCount || bytes >= Self.maximumBytes }

    mutating func report(_ message: @autoclosure () -> String, _ places: [SchemaPlace]) {
        guard !isFull else { return }
        let text = message()
        bytes += text.utf8.count + 16 * places.count
        messages.append(text)
        self.places.append(places)
    }

    /// The errors with their locations.
    func located(in documents: [Document]) -> [GraphQLError] {
        var offsets: [[Int]] = Array(repeating: [], count: documents.count)
        for place in places.joined() {
            offsets[Int(place.document)].append(Int(place.offset))
        }
        let found = zip(documents, offsets).map { document, offsets in
            document.source.locations(at: offsets)
        }
        return zip(messages, places).map { message, places in
            GraphQLError(
                message,
                locations: places.compactMap { found[Int($0.document)][Int($0.offset)] })
        }
    }
}

extension Source {
    /// The lines and columns of many offsets in one pass.
    fileprivate func locations(at offsets: [Int]) -> [Int: SourceLocation] {
        var found: [Int: SourceLocation] = [:]
        var line = 1
        var column = 1
        var index = 0
        for offset in offsets.sorted() where found[offset] == nil {
            while index < min(offset, bytes.count) {
                let byte = bytes[index]
                index += 1
                let isReturn = byte == UInt8(ascii: "\r")
                let isPair = isReturn && index < bytes.count && bytes[index] == UInt8(ascii: "\n")
                if byte == UInt8(ascii: "\n") || (isReturn && !isPair) {
                    line += 1
                    column = 1
                } else if byte & 0b1100_0000 != 0b1000_0000 {
                    column += 1
                }
            }
            found[offset] = SourceLocation(line: line, column: column)
        }
        return found
    }
}

// The canonical text of a document, as GraphQL.js 17 prints it.
//
// Two passes over the arena, neither recursive: the first goes backwards and computes how long
// the text of every node is (arguments and values longer than a line are broken), the second
// writes. Both ask `parts` what a node consists of, so they cannot disagree.

/// Why a document was not printed.
public struct PrintError: Error, Sendable {
    public let message: String
}

extension Document {
    /// Indentation makes the text of a deep document grow with the square of its depth; more
    /// Unicode scalar values than this are not printed.
    public static let maximumPrintedLength = 64 << 20

    /// The canonical text of the whole document. Parsing it gives the same tree.
    public func printed() throws(PrintError) -> String {
        try printed(0)
    }

    /// The canonical text of a node.
    func printed(_ index: NodeIndex) throws(PrintError) -> String {
        var printer = Printer(document: self, root: index)
        printer.measure()
        guard printer.length(of: index) <= Self.maximumPrintedLength else {
            throw PrintError(
                message: "The printed document would be longer than "
                    + "\(Self.maximumPrintedLength) characters.")
        }
        return String(decoding: printer.write(), as: UTF8.self)
    }

    /// The canonical text of a value or type; the source text if that is too long.
    func literal(of index: NodeIndex) -> String {
        (try? printed(index)) ?? sourceText(of: index)
    }
}

/// What the text of a node consists of.
enum PrintPart {
    case text(StaticString)
    /// The node's own name.
    case name(Symbol)
    /// The source text of a number.
    case source(NodeIndex)
    /// The text of a string, made by `measure`.
    case string
    case node(NodeIndex)
    /// Siblings with a separator between them.
    case siblings(Run, Separator)
    case newline
    /// Lines that start from here on are indented by two more spaces, until `dedent`.
    case indent
    case dedent
}

/// Siblings from one node up to another one.
struct Run {
    var first: NodeIndex
    let end: NodeIndex

    var isEmpty: Bool { first >= end }
}

/// The separator between siblings.
enum Separator {
    case comma
    case pipe
    case ampersand
    case space
    case line
    case blankLine

    var part: PrintPart {
        switch self {
        case .comma: .text(", ")
        case .pipe: .text(" | ")
        case .ampersand: .text(" & ")
        case .space: .text(" ")
        case .line, .blankLine: .newline
        }
    }
}

struct Printer {
    let document: Document
    let root: NodeIndex
    /// By node, from `root` on: Unicode scalar values and line ends of its text. Numbers that are
    /// too large to be printed stop at `tooLong`.
    private var lengths: [Int32]
    private var newlines: [Int32]
    private static let tooLong = Int(Int32.max)
    /// Texts of strings; the last one belongs to the first string that is still to be written.
    private var strings: [[UInt8]] = []
    /// Anonymous queries that keep their keyword: after a type without fields, the shorthand would
    /// be parsed as its fields.
    private(set) var keepingKeyword: Set<NodeIndex> = []
    var parts: [PrintPart] = []

    init(document: Document, root: NodeIndex) {
        self.document = document
        self.root = root
        let count = Int(document[root].subtreeEnd - root)
        lengths = Array(repeating: 0, count: count)
        newlines = Array(repeating: 0, count: count)
        guard document[root].kind == .document else { return }
        var continuesWithBrace = false
        for definition in document.children(of: root) {
            if continuesWithBrace, document[definition].kind == .operationDefinition {
                keepingKeyword.insert(definition)
            }
            continuesWithBrace = Self.continuesWithBrace(definition, of: document)
        }
    }

    /// Whether a `{` after a definition would belong to it.
    private static func continuesWithBrace(_ definition: NodeIndex, of document: Document) -> Bool {
        switch document[definition].kind {
        case .objectTypeDefinition, .objectTypeExtension, .interfaceTypeDefinition,
            .interfaceTypeExtension, .inputObjectTypeDefinition, .inputObjectTypeExtension,
            .enumTypeDefinition, .enumTypeExtension, .schemaExtension:
            !document.children(of: definition).contains {
                switch document[$0].kind {
                case .fieldDefinition, .inputValueDefinition, .enumValueDefinition,
                    .operationTypeDefinition:
                    true
                default: false
                }
            }
        default: false
        }
    }

    func length(of index: NodeIndex) -> Int { Int(lengths[Int(index - root)]) }

    private func newlines(of index: NodeIndex) -> Int { Int(newlines[Int(index - root)]) }

    func hasNewlines(_ index: NodeIndex) -> Bool { newlines[Int(index - root)] > 0 }

    // MARK: Measuring

    /// Children come after their parents, so going backwards visits them first.
    mutating func measure() {
        for offset in lengths.indices.reversed() {
            let index = root + NodeIndex(offset)
            parts.removeAll(keepingCapacity: true)
            describe(index)
            var extent = Extent()
            for part in parts { measure(part, of: index, &extent) }
            lengths[offset] = Int32(min(extent.length, Self.tooLong))
            newlines[offset] = Int32(min(extent.newlines, Self.tooLong))
        }
    }

    /// The text of a node, as far as its parts have been measured.
    private struct Extent {
        var length = 0
        var newlines = 0
        var indentation = 0

        /// Text with line ends: each starts an indented line.
        mutating func add(_ length: Int, _ newlines: Int) {
            self.length += length + newlines * indentation
            self.newlines += newlines
        }
    }

    private mutating func measure(_ part: PrintPart, of index: NodeIndex, _ extent: inout Extent) {
        switch part {
        case .text(let text): extent.length += text.utf8CodeUnitCount
        case .name(let symbol): extent.length += document.names.range(of: symbol).count
        case .source(let index): extent.length += Int(document[index].end - document[index].start)
        case .string:
            let text = stringText(index)
            extent.add(
                text.count { $0 & 0xc0 != 0x80 }, text.count { $0 == UInt8(ascii: "\n") })
            strings.append(text)
        case .node(let child): extent.add(length(of: child), newlines(of: child))
        case .siblings(let run, let separator):
            var node = run.first
            while node < run.end {
                extent.add(length(of: node), newlines(of: node))
                node = document[node].subtreeEnd
                if node < run.end {
                    measure(separator.part, of: index, &extent)
                    if separator == .blankLine { measure(.newline, of: index, &extent) }
                }
            }
        case .newline: extent.add(1, 1)
        case .indent: extent.indentation += 2
        case .dedent: extent.indentation -= 2
        }
    }

    private func stringText(_ index: NodeIndex) -> [UInt8] {
        let value = document.stringValue(of: index)
        if document[index].flags.contains(.block) { return StringPrinting.block(value) }
        return StringPrinting.plain(value)
    }

    // MARK: Writing

    mutating func write() -> [UInt8] {
        var writer = JSONWriter(capacity: length(of: root))
        var indentation = 0
        var stack: [PrintPart] = []
        stack.reserveCapacity(document.openNodes(in: root))
        stack.append(.node(root))
        while let part = stack.popLast() {
            switch part {
            case .text(let text): writer.raw(text)
            case .name(let symbol): writer.raw(document.text(of: symbol))
            case .source(let index): writer.raw(document.sourceText(of: index))
            case .string: Self.write(strings.popLast() ?? [], indentation, &writer)
            case .newline: Self.newline(indentation, &writer)
            case .indent: indentation += 2
            case .dedent: indentation -= 2
            case .siblings(var run, let separator):
                let node = run.first
                run.first = document[node].subtreeEnd
                if !run.isEmpty {
                    stack.append(.siblings(run, separator))
                    stack.append(separator.part)
                    if separator == .blankLine { stack.append(.newline) }
                }
                stack.append(.node(node))
            case .node(let index):
                parts.removeAll(keepingCapacity: true)
                describe(index)
                stack.append(contentsOf: parts.reversed())
            }
        }
        return writer.finish()
    }

    private static func newline(_ indentation: Int, _ writer: inout JSONWriter) {
        writer.byte(UInt8(ascii: "\n"))
        for _ in 0..<indentation { writer.byte(UInt8(ascii: " ")) }
    }

    private static func write(
        _ text: [UInt8], _ indentation: Int, _ writer: inout JSONWriter
    ) {
        for (index, line) in text.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).enumerated() {
            if index > 0 { newline(indentation, &writer) }
            writer.raw(Array(line))
        }
    }
}

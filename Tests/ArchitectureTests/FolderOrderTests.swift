// The order of folders inside a module, which the compiler does not know: a file uses types of its
// own folder and of those before it.
import TestSupport
import Testing

struct FolderOrderTests {
    /// Folders of a module, from the bottom up. Files beside the folders compose them and may use
    /// all.
    private static let orders: [(module: String, folders: [String])] = [
        (
            "GraphQLCore",
            [
                "Values", "Language", "JSON", "TypeSystem", "Comparison", "Validation", "Planning",
                "Execution", "Introspection",
            ]
        ),
        ("MediaFormats", ["Bytes", "Coded", "Containers"]),
        ("Resolvers", ["Requests", "Subjects", "Operation"]),
    ]

    /// Uses of a folder above, `user uses type`, each with its reason.
    private static let exceptions: [String: String] = [
        "TypeSystem/BuildTypeSystem.swift uses IntrospectionCache": "made empty with the schema",
        "TypeSystem/TypeSystem.swift uses IntrospectionCache":
            "what introspection of this schema answers is kept as long as the schema",
        "Planning/Plan.swift uses Introspection": "a plan holds what answers its introspection",
    ]

    @Test func `a folder uses only the folders before it`() throws {
        var needed: Set<String> = []
        for order in Self.orders {
            let module = try Module(order.module)
            for folder in order.folders { #expect(module.folders.contains(folder)) }
            for folder in module.folders {
                #expect(order.folders.contains(folder), "\(order.module)/\(folder) has no place")
            }
            let level = Dictionary(
                uniqueKeysWithValues: order.folders.enumerated().map { ($1, $0) })
            for file in module.files {
                guard let own = level[file.folder] else { continue }
                for name in file.types {
                    guard let home = module.homes[name], let other = level[home], other > own
                    else { continue }
                    let use = "\(file.path) uses \(name)"
                    needed.insert(use)
                    #expect(
                        Self.exceptions[use] != nil,
                        "\(order.module)/\(use) of \(home): move one of them, or pass it in")
                }
            }
        }
        expectNeeded(Self.exceptions, by: needed)
    }

    @Test func `types are found where they are named, and only there`() {
        let found = Module.types(in: "let a: Foo<Bar>? = .Case; Baz.Qux(); aFoo, x.Foo")
        #expect(found == ["Foo", "Bar", "Baz"])
        #expect(
            Module.declared(
                in: """
                    public struct A {
                        enum Inner {}
                    }
                    final class B: C {}
                    indirect enum D {}
                    extension E {}
                    """) == ["A", "B", "D"])
    }
}

/// The files of a module, the types that they name, and the folders that declare these.
private struct Module {
    struct File {
        /// Within the module.
        let path: String
        let folder: String
        let types: Set<String>
    }

    var files: [File] = []
    /// Folder of each type that is declared at the top of a file.
    var homes: [String: String] = [:]
    var folders: Set<String> = []

    init(_ name: String) throws {
        let prefix = "Sources/\(name)/"
        for source in try SwiftSource.sources() where source.path.hasPrefix(prefix) {
            let path = String(source.path.dropFirst(prefix.count))
            let parts = path.split(separator: "/")
            let folder = parts.count > 1 ? String(parts[0]) : ""
            if !folder.isEmpty { folders.insert(folder) }
            files.append(File(path: path, folder: folder, types: Self.types(in: source.code)))
            for type in Self.declared(in: source.code) { homes[type] = folder }
        }
    }

    /// Names that begin with a capital letter and are not members of something.
    static func types(in code: String) -> Set<String> {
        var found: Set<String> = []
        var word: [UInt8] = []
        var isMember = false
        var previous: UInt8 = 0
        for byte in Array(code.utf8) + [0x20] {
            let isWordByte =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x5F
                || (0x61...0x7A).contains(byte)
            if isWordByte {
                if word.isEmpty { isMember = previous == UInt8(ascii: ".") }
                word.append(byte)
            } else if let first = word.first {
                if (0x41...0x5A).contains(first), !isMember {
                    found.insert(String(decoding: word, as: UTF8.self))
                }
                word.removeAll(keepingCapacity: true)
            }
            previous = byte
        }
        return found
    }

    private static let modifiers: Set<Substring> = [
        "public", "package", "internal", "final", "indirect",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "enum", "class", "protocol", "actor", "typealias",
    ]

    /// The types that begin a line.
    static func declared(in code: String) -> [String] {
        code.split(separator: "\n").compactMap { line in
            guard let first = line.first, first.isLetter else { return nil }
            let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
                .drop { modifiers.contains($0) }
            guard words.count > 1, let kind = words.first, kinds.contains(kind) else { return nil }
            return String(words[words.startIndex + 1])
        }
    }
}

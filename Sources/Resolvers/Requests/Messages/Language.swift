// The languages of messages and labels, and how one is chosen for a request.

public import Schema

extension Language {
    /// Where nothing else is known.
    public static let standard = Language.ko

    /// What `Viewer.locale` may be.
    static let locales: [(tag: String, language: Language)] = [
        ("ko", .ko), ("ko-KR", .ko), ("en", .en), ("en-US", .en),
    ]

    /// The language of a stored locale; nil for one that this release does not know.
    init?(locale: String) {
        guard let known = Self.locales.first(where: { $0.tag == locale }) else { return nil }
        self = known.language
    }

    private static let primaries: [String: Language] = ["ko": .ko, "en": .en]

    /// Further entries of the field are ignored.
    private static let maximumRanges = 32

    /// The preferred language of an Accept-Language field; nil if it names none of them.
    ///
    /// https://www.rfc-editor.org/rfc/rfc9110#field.accept-language
    public init?(accepting field: String) {
        var best: (language: Language, quality: Double)?
        for range in field.split(separator: ",", maxSplits: Self.maximumRanges)
            .prefix(Self.maximumRanges)
        {
            let parts = range.split(separator: ";", maxSplits: 1)
            let tag = parts.first.map(Self.trimmed)?.lowercased() ?? ""
            let primary = tag.split(separator: "-", maxSplits: 1).first.map(String.init) ?? ""
            guard let language = Self.primaries[primary] else { continue }
            let quality = parts.count > 1 ? Self.quality(parts[1]) : 1
            if quality > best?.quality ?? 0 { best = (language, quality) }
        }
        guard let best else { return nil }
        self = best.language
    }

    /// Of `q=0.8`; 0 if it is malformed.
    private static func quality(_ parameter: Substring) -> Double {
        let text = trimmed(parameter)
        guard text.hasPrefix("q=") || text.hasPrefix("Q="), text.utf8.count <= 7,
            let value = Double(text.dropFirst(2)), (0...1).contains(value)
        else { return 0 }
        return value
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.firstIndex { $0 != " " && $0 != "\t" } ?? text.endIndex
        let end = text.lastIndex { $0 != " " && $0 != "\t" }.map(text.index(after:)) ?? start
        return text[start..<max(start, end)]
    }
}

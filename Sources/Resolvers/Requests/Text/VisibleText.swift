// Which text is visible: the same answer for every text field.

extension NormalizedText {
    /// Whether the text is invisible: White_Space, code points that fonts do not draw (Hangul
    /// fillers, zero-width spaces, direction controls), blank symbols, code points without a
    /// character, and marks without a base character. The empty text is also invisible.
    public static func isInvisible(_ text: String) -> Bool {
        !text.unicodeScalars.contains { !$0.isUnseen && !$0.isMark }
    }

    /// Whether the text contains a code point forbidden in names: see `Unicode.Scalar.isUnseen`.
    /// Spaces are allowed, and so are the joiners and selectors that a visible sequence is made of:
    /// those of emoji (👩‍🚀, ❤️, 🏴󠁧󠁢󠁳󠁣󠁴󠁿), of ideographs, and joiners after a virama.
    public static func hidesSomething(_ text: String) -> Bool {
        var previous: Unicode.Scalar?
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            if scalar.isUnseen, !scalar.isSpaceOfOneLine,
                !scalar.isPartOfSequence(after: previous, before: scalars.first)
            {
                return true
            }
            previous = scalar
        }
        return false
    }

    /// Equal for indistinguishable names: folded, without invisible code points, and with
    /// White_Space of any kind and length as one space. Unassigned code points are kept, since they
    /// depend on the edition of Unicode; no name has them.
    ///
    /// Migrations derive it in SQL from `folded`; both change together.
    public static func nameKey(_ name: String) -> String {
        var key = String.UnicodeScalarView()
        var isAfterSpace = true
        for scalar in folded(name).unicodeScalars {
            if scalar.properties.isWhitespace {
                if !isAfterSpace { key.append(" ") }
                isAfterSpace = true
            } else if !scalar.isUndrawn, !scalar.isPlaceholder {
                key.append(scalar)
                isAfterSpace = false
            }
        }
        if key.last == " " { key.removeLast() }
        return String(key)
    }
}

extension Unicode.Scalar {
    /// White_Space, an invisible code point, or one that is not a character: fonts draw the same
    /// box or nothing for all of those.
    var isUnseen: Bool {
        // ASCII first: nearly all text.
        if value < 0x7F { return value <= 0x20 }
        return isUndrawn || isPlaceholder || isUnassigned
    }

    /// White_Space, or an invisible code point.
    ///
    /// Default_Ignorable_Code_Point contains the Hangul fillers, zero-width spaces and joiners,
    /// variation selectors and most controls of direction; category Cf the other format controls.
    /// https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
    var isUndrawn: Bool {
        properties.isWhitespace || properties.isDefaultIgnorableCodePoint
            || properties.isNoncharacterCodePoint || Self.blanks.contains(self)
            || [.format, .control].contains(properties.generalCategory)
    }

    /// Private use, or placeholders for lost characters or embedded objects.
    var isPlaceholder: Bool {
        switch properties.generalCategory {
        case .privateUse: true
        default: self == "\u{FFFC}" || self == "\u{FFFD}"
        }
    }

    /// Unassigned. Code points reserved for future emoji count as characters: a phone may support
    /// them earlier than this program.
    private var isUnassigned: Bool {
        properties.generalCategory == .unassigned && !(0x1F000...0x1FAFF).contains(value)
    }

    /// A mark, visible only on the character before it.
    var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Symbols and letters with an empty glyph: the blank Braille pattern, the null notehead, the
    /// Khitan filler, the blanks of hieroglyphs.
    private static let blanks: Set<Unicode.Scalar> = [
        "\u{2800}", "\u{1D159}", "\u{16FE4}", "\u{13441}", "\u{13442}",
    ]

    /// White_Space that does not start a line.
    fileprivate var isSpaceOfOneLine: Bool { properties.generalCategory == .spaceSeparator }

    /// Whether it belongs to a sequence displayed as one character.
    fileprivate func isPartOfSequence(
        after previous: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> Bool {
        guard let previous else { return false }
        switch self {
        // Variation selectors: of emoji, of symbols and keycaps, and of ideographs.
        case "\u{FE0E}", "\u{FE0F}":
            return previous.isOfEmoji || previous.properties.isIdeographic
                || previous.properties.isEmoji && next == "\u{20E3}"
        case "\u{FE00}"..."\u{FE0D}", "\u{E0100}"..."\u{E01EF}":
            return previous.properties.isIdeographic
        case "\u{200D}" where next?.isOfEmoji == true:
            return previous.isOfEmoji || previous == "\u{FE0F}"
        case "\u{200C}", "\u{200D}":
            return previous.properties.canonicalCombiningClass == .virama
        // Flags of regions: a black flag, tags, the closing tag.
        case "\u{E0020}"..."\u{E007F}":
            return previous == "\u{1F3F4}" || ("\u{E0020}"..."\u{E007E}").contains(previous)
        default: return false
        }
    }

    private var isOfEmoji: Bool {
        value > 0x7F && (properties.isEmoji || properties.isEmojiModifier)
    }
}

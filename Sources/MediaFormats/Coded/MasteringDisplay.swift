// The display on which a video was mastered: players adapt its colours to their own. Only a few
// real displays exist; other numbers are arbitrary bytes. SMPTE ST 2086; ITU-T H.265 §D.3.28

enum MasteringDisplay {
    /// Bytes: primaries, white, and the brightest and darkest that it shows.
    static let count = 24
    /// Candelas per square metre. ITU-R BT.2100
    static let brightest: UInt64 = 10_000

    /// Units of 0.00002: green, blue, red, white; first across, then up.
    private static let displays: [[Int]] = [
        [15_000, 30_000, 7_500, 3_000, 32_000, 16_500, 15_635, 16_450],  // BT.709
        [13_250, 34_500, 7_500, 3_000, 34_000, 16_000, 15_635, 16_450],  // Display P3
        [13_250, 34_500, 7_500, 3_000, 34_000, 16_000, 15_700, 17_550],  // DCI-P3
        [8_500, 39_850, 6_550, 2_300, 35_400, 14_600, 15_635, 16_450],  // BT.2020
    ]
    /// By which encoders round.
    private static let tolerance = 250

    /// The matching display, with its brightness in whole candelas; nil if there is none.
    ///
    /// - Parameter content: 24 bytes
    static func cleaned(_ content: [UInt8]) -> [UInt8]? {
        guard content.count == count else { return nil }
        let places = stride(from: 0, to: 16, by: 2).map {
            Int(BigEndian.number(content[$0..<$0 + 2]))
        }
        guard let display = display(places),
            let light = light(
                BigEndian.number(content[16..<20]), BigEndian.number(content[20..<24]),
                bright: 10_000, dark: 10_000)
        else { return nil }
        return display.flatMap { BigEndian.bytes(UInt64($0), count: 2) }
            + BigEndian.bytes(light.bright, count: 4) + BigEndian.bytes(light.dark, count: 4)
    }

    /// As above in the units of AV1: fractions of 16 bits, red first.
    ///
    /// https://aomediacodec.github.io/av1-spec/#metadata-high-dynamic-range-mastering-display-color-volume-semantics
    static func cleaned(av1 content: [UInt8]) -> [UInt8]? {
        guard content.count == count else { return nil }
        let old = stride(from: 0, to: 16, by: 2).map {
            (Int(BigEndian.number(content[$0..<$0 + 2])) * 50_000 + 0x8000) >> 16
        }
        guard let found = display(Array(old[2..<6] + old[0..<2] + old[6..<8])),
            let light = light(
                BigEndian.number(content[16..<20]), BigEndian.number(content[20..<24]),
                bright: 256, dark: 16_384)
        else { return nil }
        let new = Array(found[4..<6] + found[0..<4] + found[6..<8])
        return new.flatMap { BigEndian.bytes(UInt64(($0 << 16 + 25_000) / 50_000), count: 2) }
            + BigEndian.bytes(light.bright, count: 4) + BigEndian.bytes(light.dark, count: 4)
    }

    private static func display(_ places: [Int]) -> [Int]? {
        displays.first { display in
            zip(display, places).allSatisfy { abs($0 - $1) <= tolerance }
        }
    }

    /// - Parameters:
    ///   - bright: units of the brightest in a candela
    ///   - dark: units of the darkest in a candela
    private static func light(
        _ brightest: UInt64, _ darkest: UInt64, bright: UInt64, dark: UInt64
    ) -> (bright: UInt64, dark: UInt64)? {
        let whole = (brightest + bright / 2) / bright
        guard whole <= Self.brightest, darkest <= dark else { return nil }
        return (whole * bright, darkest)
    }
}

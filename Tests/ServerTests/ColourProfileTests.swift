// What counts as a profile of a picture's colours.
import Testing

@testable import Server

@Suite struct ColourProfileTests {
    private static func profile(_ space: String, _ tags: [String]) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] {
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
        }
        let size = 132 + 12 * tags.count
        let table = tags.flatMap { Array($0.utf8) + number(size) + number(0) }
        return number(size) + [UInt8](repeating: 0, count: 12) + Array(space.utf8)
            + [UInt8](repeating: 0, count: 16) + Array("acsp".utf8)
            + [UInt8](repeating: 0, count: 88) + number(tags.count) + table
    }

    private static let matrix = ["rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"]

    @Test func `a profile fits the pixels that it describes, and no others`() throws {
        let rgb = try #require(ColourProfile(Self.profile("RGB ", Self.matrix)))
        #expect(rgb.fits("srgb") && rgb.fits("rgb16") && !rgb.fits("b-w") && !rgb.fits("cmyk"))
        let grey = try #require(ColourProfile(Self.profile("GRAY", ["kTRC"])))
        #expect(grey.fits("b-w") && grey.fits("grey16") && !grey.fits("srgb"))
        let inks = try #require(ColourProfile(Self.profile("CMYK", ["A2B0"])))
        #expect(inks.fits("cmyk") && !inks.fits("srgb"))
    }

    @Test func `a table of one intent is used with that intent`() throws {
        #expect(try #require(ColourProfile(Self.profile("RGB ", Self.matrix))).hasColorimetricTable)
        let one = try #require(ColourProfile(Self.profile("CMYK", ["A2B0"])))
        #expect(!one.hasColorimetricTable)
        let both = try #require(ColourProfile(Self.profile("CMYK", ["A2B0", "A2B1"])))
        #expect(both.hasColorimetricTable)
    }

    @Test func `damaged or incomplete data is not a profile`() {
        let whole = Self.profile("RGB ", Self.matrix)
        for count in 0..<whole.count { #expect(ColourProfile(Array(whole[..<count])) == nil) }
        for (space, tags) in [
            ("RGB ", Array(Self.matrix.dropLast())), ("CMYK", ["rTRC"]), ("GRAY", []),
            ("Lab ", ["A2B0"]),
        ] {
            #expect(ColourProfile(Self.profile(space, tags)) == nil)
        }
        var far = whole
        far[136] = 0x7F
        #expect(ColourProfile(far) == nil, "a tag beyond the end")
        var many = whole
        many[128] = 0xFF
        #expect(ColourProfile(many) == nil)
    }
}

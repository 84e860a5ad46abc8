// docs/limits.md is the table of limits, word for word.

import Foundation
import TestSupport
import Testing

@testable import Server

struct LimitTableTests {
    @Test func `the document shows every limit as it is`() throws {
        let text = try Checkout.text("docs/limits.md")
        let parts = text.components(separatedBy: "<!-- limits -->\n")
        #expect(parts.count == 3)
        guard parts.count == 3 else { return }
        #expect(parts[1] == LimitTable.markdown)
    }

    @Test func `every variable that sets a limit is a setting`() {
        let names = Set(Configuration.settings.map(\.name))
        let mentioned = LimitTable.markdown.matches(of: #/DANJI_[A-Z_]+/#).map { String($0.output) }
        #expect(mentioned.count >= 7)
        for name in mentioned { #expect(names.contains(name), "\(name)") }
    }
}

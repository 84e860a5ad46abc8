import Testing

@testable import Server

@Suite struct PrometheusTextTests {
    @Test func `a family has its help and kind before its samples, and each line ends`() {
        var page = PrometheusText()
        page.family("danji_things_total", .counter, "Things.")
        page.sample("danji_things_total", [("kind", "good"), ("size", "1")], 3)
        page.sample("danji_things_total", [], 0.25)
        #expect(
            page.text == """
                # HELP danji_things_total Things.
                # TYPE danji_things_total counter
                danji_things_total{kind="good",size="1"} 3
                danji_things_total 0.25

                """)
    }

    @Test func `labels and help are escaped`() {
        var page = PrometheusText()
        page.family("a", .gauge, "back\\slash\nline \"quoted\"")
        page.sample("a", [("name", "q\"uo\\te\nd")], 1)
        #expect(
            page.text == #"""
                # HELP a back\\slash\nline "quoted"
                # TYPE a gauge
                a{name="q\"uo\\te\nd"} 1

                """#)
    }

    @Test func `a bucket of a histogram includes those below it`() {
        var histogram = LatencyHistogram()
        for milliseconds in [0, 1, 4, 4, 90, 60_000] { histogram.add(.milliseconds(milliseconds)) }
        var page = PrometheusText()
        histogram.write("t", [("type", "query")], to: &page)
        #expect(page.text.contains("t_bucket{type=\"query\",le=\"0.001\"} 2\n"))
        #expect(page.text.contains("t_bucket{type=\"query\",le=\"0.005\"} 4\n"))
        #expect(page.text.contains("t_bucket{type=\"query\",le=\"0.1\"} 5\n"))
        #expect(page.text.contains("t_bucket{type=\"query\",le=\"30.0\"} 5\n"))
        #expect(page.text.contains("t_bucket{type=\"query\",le=\"+Inf\"} 6\n"))
        #expect(page.text.contains("t_count{type=\"query\"} 6\n"))
        #expect(page.text.contains("t_sum{type=\"query\"} 60.099\n"))
    }

    @Test(arguments: [
        ("9464", "127.0.0.1", 9464), ("10.0.0.5:9464", "10.0.0.5", 9464), ("[::1]:0", "::1", 0),
        ("localhost:1", "localhost", 1),
    ])
    func `an address is a port, or a host and a port`(_ text: String, _ host: String, _ port: Int) {
        let address = MetricsAddress(text)
        #expect(address?.host == host)
        #expect(address?.port == port)
    }

    @Test(arguments: ["", ":", "host", "host:", ":80", "1.2.3.4:70000", "-1"])
    func `an invalid address is refused`(_ text: String) {
        #expect(MetricsAddress(text) == nil)
    }
}

// What is measured of an operation, and its bounds.
import Postgres
import Testing

@testable import Server

struct ObservationTests {
    @Test(arguments: [
        (Duration.microseconds(0), "0.000"), (.microseconds(7), "0.007"),
        (.microseconds(1_250), "1.250"), (.milliseconds(60_001), "60001.000"),
        (.microseconds(-5), "0.000"),
    ])
    func `milliseconds have three decimals`(_ duration: Duration, _ text: String) {
        #expect(duration.milliseconds == text)
    }

    @Test func `stages follow each other and end once`() {
        let observation = OperationObservation()
        observation.enter(.plan)
        observation.enter(.gate)
        observation.end()
        observation.end()
        let stages = observation.stages
        #expect(stages.map(\.stage) == [.plan, .gate])
        #expect(stages[0].end == stages[1].start)
        #expect(observation.endOrNow == stages[1].end)
        #expect(observation.serverTiming.hasPrefix("plan;dur="))
        #expect(observation.serverTiming.hasSuffix("db;dur=0.000;desc=\"0 statements\""))
    }
}

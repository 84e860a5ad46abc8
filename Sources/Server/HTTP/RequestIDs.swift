// Request IDs: unique across nodes without coordination, short enough to read out over the phone.

import Synchronization

/// Makes request IDs: 8 hexadecimal digits of the process, 8 of a counter.
enum RequestIDs {
    private static let process = UInt32.random(in: .min ... .max)
    private static let counter = Atomic<UInt32>(0)

    static func next() -> String {
        let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
        return hexadecimal(process) + "-" + hexadecimal(number)
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

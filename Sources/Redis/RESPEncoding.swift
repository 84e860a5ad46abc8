// A command is encoded in Swift, into one buffer of exactly its size: hiredis' own formatting is
// either variadic (not importable) or copies every argument.

/// One encoded command: an array of bulk strings.
struct RESPCommand: Sendable {
    private(set) var bytes: [UInt8]
    private var missing: Int

    /// Starts a command of `count` arguments, including the name, whose lengths add up to `payload`
    /// bytes.
    init(count: Int, payload: Int) {
        precondition(count > 0, "a command has a name")
        bytes = []
        bytes.reserveCapacity(payload + (count + 1) * Self.framing)
        missing = count
        appendHeader(UInt8(ascii: "*"), count)
    }

    /// Encodes whole arguments, the first being the command's name.
    init(_ arguments: [[UInt8]]) {
        self.init(count: arguments.count, payload: arguments.reduce(0) { $0 + $1.count })
        for argument in arguments { append(argument) }
    }

    /// A command with a fixed name and few arguments.
    init(_ name: StaticString, _ arguments: [UInt8]...) {
        self.init(name, arguments: arguments)
    }

    init(_ name: StaticString, arguments: [[UInt8]]) {
        self.init(
            count: 1 + arguments.count,
            payload: arguments.reduce(name.utf8CodeUnitCount) { $0 + $1.count })
        append(name)
        for argument in arguments { append(argument) }
    }

    /// Whether every announced argument has been added; only then may it be sent.
    var isComplete: Bool { missing == 0 }

    mutating func append(_ argument: [UInt8]) {
        precondition(missing > 0, "more arguments than announced")
        missing -= 1
        appendHeader(UInt8(ascii: "$"), argument.count)
        bytes.append(contentsOf: argument)
        appendLineEnd()
    }

    mutating func append(_ argument: StaticString) {
        precondition(missing > 0, "more arguments than announced")
        missing -= 1
        appendHeader(UInt8(ascii: "$"), argument.utf8CodeUnitCount)
        argument.withUTF8Buffer { bytes.append(contentsOf: $0) }
        appendLineEnd()
    }

    /// An integer as decimal digits.
    mutating func append(_ number: Int) {
        append(Array(String(number).utf8))
    }

    private mutating func appendHeader(_ type: UInt8, _ count: Int) {
        bytes.append(type)
        appendDigits(count)
        appendLineEnd()
    }

    private mutating func appendDigits(_ number: Int) {
        var divisor = 1
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }

    private mutating func appendLineEnd() {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Bytes around an argument below 1 GB: `$`, nine digits and two line ends, rounded up.
    private static let framing = 16
}

import Testing

@testable import Redis

@Suite struct RESPEncodingTests {
    private func text(_ command: RESPCommand) -> String {
        String(decoding: command.bytes, as: UTF8.self)
    }

    @Test func `a command is an array of bulk strings`() {
        #expect(text(RESPCommand("PING")) == "*1\r\n$4\r\nPING\r\n")
        #expect(
            text(RESPCommand("GET", Array("key".utf8))) == "*2\r\n$3\r\nGET\r\n$3\r\nkey\r\n")
        #expect(
            RESPCommand("GET", Array("k".utf8)).bytes == RESPCommand([[71, 69, 84], [107]]).bytes)
    }

    @Test func `empty and binary arguments keep their bytes`() {
        let binary: [UInt8] = [0, 13, 10, 0x24, 255]
        let command = RESPCommand([Array("SET".utf8), [], binary])
        #expect(
            command.bytes == Array("*3\r\n$3\r\nSET\r\n$0\r\n\r\n$5\r\n".utf8) + binary + [13, 10])
        #expect(command.isComplete)
    }

    @Test(arguments: [0, 1, 9, 10, 11, 99, 100, 101, 999, 1000, 12345])
    func `lengths are decimal`(length: Int) {
        let command = RESPCommand([[UInt8](repeating: 120, count: length)])
        #expect(command.bytes.starts(with: Array("*1\r\n$\(length)\r\n".utf8)))
    }

    @Test func `a missing announced argument is detected`() {
        var command = RESPCommand(count: 2, payload: 5)
        command.append("GET")
        #expect(!command.isComplete)
        command.append([1, 2])
        #expect(command.isComplete)
    }

    @Test(arguments: [
        ("WRONGTYPE Operation against a key", "WRONGTYPE"), ("ERR unknown command 'x'", "ERR"),
        ("secret-key is bad", "ERR"), ("", "ERR"), ("NOAUTH", "NOAUTH"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ long", "ERR"),
    ])
    func `an error keeps only its code`(line: String, code: String) {
        let bytes = Array(line.utf8)
        #expect(bytes.withUnsafeBytes { RESPValue.errorCode($0) } == code)
    }
}

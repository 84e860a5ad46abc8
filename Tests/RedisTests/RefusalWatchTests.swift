// Which replies mean that a server is unusable.
import Testing

@testable import Redis

@Suite struct RefusalWatchTests {
    private let get = CommandName(encoded: RESPCommand("GET", Array("danji:k".utf8)).bytes)
    private let set = CommandName(encoded: RESPCommand("SET", [1], [2]).bytes)

    @Test func `a command's name is read from its bytes`() {
        #expect(get.text == "GET")
        #expect(CommandName(encoded: RESPCommand("PING").bytes).text == "PING")
        #expect(CommandName(encoded: RESPCommand("SUBSCRIBE", [1]).bytes).text == "SUBSCRIB")
        #expect(CommandName(encoded: []).text == "")
    }

    @Test(arguments: [
        "OOM", "NOPERM", "NOAUTH", "WRONGPASS", "READONLY", "MISCONF", "LOADING", "MASTERDOWN",
        "CLUSTERDOWN", "NOREPLICAS", "BUSY", "MOVED", "ASK",
    ])
    func `a command that is refused whatever it is about is known by its code`(_ code: String) {
        var watch = RefusalWatch()
        watch.note(set, code)
        #expect(watch.reason == "SET refused: \(code)")
        // Another command that works proves nothing.
        watch.note(get, nil)
        #expect(watch.reason != nil)
        watch.note(set, nil)
        #expect(watch.reason == nil)
    }

    @Test(arguments: ["WRONGTYPE", "ERR", "NOSCRIPT", "EXECABORT"])
    func `an error of the command itself says nothing about the server`(_ code: String) {
        var watch = RefusalWatch()
        watch.note(get, code)
        #expect(watch.reason == nil)
    }
}

// The tool's entry point: `danji graphql` passes its standard input and output.

/// GraphQL for editors, linters and CI: the line protocol, and commands for people.
public enum GraphQLTool {
    /// Serves the line protocol until the input ends.
    ///
    /// - Parameters:
    ///   - input: file descriptor of requests, one JSON object per line.
    ///   - output: file descriptor of replies, in the order of the requests, each flushed.
    public static func run(input: Int32, output: Int32) async {
        let tool = LineProtocol()
        var lines = LineReader(descriptor: input)
        while let line = lines.next() {
            let reply = await tool.reply(to: line) { bytes in
                _ = write(UnsafeRawBufferPointer(bytes), to: output)
            }
            guard let reply else { continue }
            guard write(reply, to: output) else { return }
        }
    }
}

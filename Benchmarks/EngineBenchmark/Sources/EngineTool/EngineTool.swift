// The line protocol of `danji graphql` without the server around it: builds in a minute.

import GraphQLTool

@main
struct EngineTool {
    static func main() async {
        await GraphQLTool.run(input: 0, output: 1)
    }
}

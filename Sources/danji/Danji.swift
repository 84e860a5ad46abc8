// The executable: everything stands in Server.

import Server

@main
enum Program {
    static func main() async {
        await DanjiCommand.main()
    }
}

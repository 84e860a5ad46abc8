// The executable: everything is in Server.

import ArgumentParser
import Server

@main
enum Program {
    static func main() async {
        await DanjiCommand.main()
    }
}

// Usernames, display names, passwords, tokens and waits as tables.

import Postgres
import Resolvers
import Testing

@Suite struct AccountRuleTests {
    @Test(arguments: [
        "김철수", "kim.cs", "a1", "관리-소_장", "ключ", "नमस्ते", "Ⅻ세기",
        String(repeating: "가", count: 30),
    ])
    func `a username of letters and digits of any script is taken`(name: String) {
        #expect(AccountName.username(name, path: []).name != nil)
    }

    @Test(arguments: [
        ("가", UserProblem.Code.tooShort), ("", .required),
        (String(repeating: "a", count: 31), .tooLong),
        ("김 철수", .badFormat), ("kim@cs", .badFormat), ("👩‍🚀👩‍🚀", .badFormat),
        ("a\u{200B}b", .badFormat),
        ("a\0b", .badFormat), ("<script>", .badFormat), ("\u{301}\u{301}ab", .badFormat),
        ("a/b", .badFormat), ("\u{3164}\u{3164}", .required), ("a\u{13441}b", .badFormat),
        (
            String(repeating: "\u{FDFA}", count: 30) + String(repeating: "\u{FDFA}", count: 30),
            .tooLong
        ),
    ])
    func `a username is refused`(name: String, code: UserProblem.Code) {
        #expect(AccountName.username(name, path: []).problem?.code == code, "\(name)")
    }

    @Test(arguments: [
        "철수 엄마", "🌱텃밭지기", "!!", "101동 주민", "👨‍👩‍👧‍👦🏠", "해피❤️", "1️⃣호", "🏃🏽‍♀️씨", "❤️‍🔥집",
        "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}기", "葛\u{E0100}城", "क्\u{200D}ष नाम",
        // Old Hangul, in jamo that form no modern syllable.
        "\u{1112}\u{119E}\u{11AB}글",
    ])
    func `a display name may hold anything that can be seen`(name: String) {
        #expect(AccountName.displayName(name, path: []).name != nil)
    }

    @Test(arguments: [
        ("가", UserProblem.Code.tooShort), (String(repeating: "가", count: 21), .tooLong),
        ("\u{3164}\u{3164}", .required), ("a\nb", .badFormat), ("", .required),
        ("\u{200B}\u{200B}\u{200C}", .required), ("\u{2800}\u{2800}", .required),
        // Hangul fillers and blanks inside, direction controls, joiners that join nothing.
        ("관리\u{3164}소장", .badFormat), ("관리\u{115F}소장", .badFormat),
        ("관리\u{1160}소장", .badFormat), ("관리\u{FFA0}소장", .badFormat),
        ("관리\u{2800}소장", .badFormat), ("관리\u{200B}소장", .badFormat),
        ("관리\u{200D}소장", .badFormat), ("관리\u{FE0F}소장", .badFormat),
        ("관리\u{AD}소장", .badFormat), ("관리\u{FEFF}소장", .badFormat),
        ("관리\u{2028}소장", .badFormat), ("소장\u{202E}리관", .badFormat),
        ("관리\u{2066}소장", .badFormat), ("관리\u{200F}소장", .badFormat),
        ("관리\u{61C}소장", .badFormat), ("관리\u{E0041}소장", .badFormat),
    ])
    func `a display name is refused`(name: String, code: UserProblem.Code) {
        let problem = AccountName.displayName(name, path: []).problem
        #expect(problem?.code == code, "\(name): \(String(describing: problem))")
    }

    @Test(arguments: [
        "correct horse battery", "한글로 된 비밀번호 12", "x7!Kp02#vLq9", "비밀번호를길게쓰면됩니다",
        "tr0mbone-viola", String(repeating: "가나다", count: 42),
    ])
    func `a good password is taken`(password: String) {
        #expect(PasswordRule.problem(of: password, username: "gildong", path: []) == nil)
    }

    @Test(arguments: [
        ("short-pw1", UserProblem.Code.weakPassword), ("", .required),
        (String(repeating: "ab", count: 65), .tooLong),
        (String(repeating: "a\u{0327}", count: 100_000), .tooLong),
        ("password123", .weakPassword), ("PassWord123", .weakPassword),
        ("qwertyuiop", .weakPassword), ("１２３４５６７８９０", .weakPassword),
        ("aaaaaaaaaaaa", .weakPassword), ("가가가가가가가가가가", .weakPassword),
        ("abcdefghijkl", .weakPassword), ("zyxwvutsrqpo", .weakPassword),
        ("6789012345678", .weakPassword), ("poiuytrewqpoiu", .weakPassword),
        ("가나다라마바사아자차카", .weakPassword), ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", .weakPassword),
        ("hong.gildong", .weakPassword), ("xHong.Gildong99", .weakPassword),
        ("gnodlig.gnoh", .weakPassword), ("hong-gildong1", .weakPassword),
        ("correct\nhorse battery", .badFormat), ("correct\0horse battery", .badFormat),
    ])
    func `a password is refused`(password: String, code: UserProblem.Code) {
        let problem = PasswordRule.problem(of: password, username: "Hong.Gildong", path: [])
        #expect(problem?.code == code, "\(password.prefix(40))")
    }

    @Test func `a token is random, has a prefix, and only well-formed ones are hashed`() throws {
        let token = Token.make(.access)
        #expect(token.hasPrefix("dja_") && token.utf8.count == 47)
        #expect(token != Token.make(.access))
        #expect(try #require(Token.hash(of: token, .access)).count == 32)
        #expect(Token.hash(of: token, .refresh) == nil)
        #expect(Token.hash(of: String(token.dropLast()), .access) == nil)
        #expect(Token.hash(of: "", .access) == nil)
    }

    @Test func `IDs of version 7 are ordered by their time`() {
        let ids = (0..<1000).map { _ in PostgresUUID.timeOrdered() }
        #expect(Set(ids).count == 1000)
        #expect(ids.allSatisfy { $0.high >> 12 & 0xF == 7 && $0.low >> 62 == 2 })
        #expect(zip(ids, ids.dropFirst()).allSatisfy { $0.high >> 16 <= $1.high >> 16 })
    }

    @Test(arguments: [
        ("203.0.113.7", "203.0.113.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"), ("::ffff:203.0.113.7", "203.0.113.7"),
        ("unix:", "unix:"),
    ])
    func `an address of IPv6 counts with its network`(text: String, network: String) {
        #expect(ClientAddress(text).network == network)
    }
}

@Suite struct PasswordHasherTests {
    static let cheap = PasswordHasher.Cost(rounds: 1 << 10)

    @Test func `a password is recognised, with its parameters and its own salt`() async throws {
        #expect(PasswordHasher().cost == .init(rounds: 1 << 17, blockSize: 8, parallelism: 1))
        let hasher = PasswordHasher(cost: .init(rounds: 1 << 11))
        let stored = try await hasher.hash("correct horse battery")
        #expect(stored.hasPrefix("scrypt$2048$8$1$"))
        #expect(try await hasher.hash("correct horse battery") != stored)
        #expect(try await hasher.verify("correct horse battery", against: stored))
        #expect(try await !hasher.verify("correct horse batterY", against: stored))
        // Stored with another cost: it is read from the text.
        let old = try await PasswordHasher(cost: Self.cheap).hash("correct horse battery")
        #expect(try await hasher.verify("correct horse battery", against: old))
    }

    @Test func `keyboards that compose differently make the same password`() async throws {
        let hasher = PasswordHasher(cost: Self.cheap)
        let stored = try await hasher.hash("한글비밀번호열자이상")
        let decomposed = "한글비밀번호열자이상".unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
            let index = scalar.value - 0xAC00
            let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
            return parts.filter { $0 != 0x11A7 }.compactMap(Unicode.Scalar.init)
        }
        let typed = String(String.UnicodeScalarView(decomposed))
        #expect(Array(typed.utf8) != Array("한글비밀번호열자이상".utf8))
        #expect(try await hasher.verify(typed, against: stored))
    }

    @Test(arguments: [
        "", "scrypt$", "scrypt$3$8$1$AAAA$AAAA", "bcrypt$x", "scrypt$32768$8$1$!$!",
        // More memory, and more work, than this program would spend on one.
        "scrypt$1048576$16$1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "scrypt$1024$17$1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "scrypt$1048576$8$16$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    ])
    func `a stored form that cannot be read is no password`(stored: String) async throws {
        #expect(try await !PasswordHasher(cost: Self.cheap).verify("anything", against: stored))
    }

    @Test(arguments: [(2, 16, 1), (1024, 16, 2), (1024, 8, 16), (16, 1, 3)])
    func `a hash of any parameters is checked with them`(n: Int, r: Int, p: Int) async throws {
        let cost = PasswordHasher.Cost(rounds: n, blockSize: r, parallelism: p)
        let stored = try await PasswordHasher(cost: cost).hash("correct horse battery")
        let today = PasswordHasher(cost: Self.cheap)
        #expect(try await today.verify("correct horse battery", against: stored))
        #expect(try await !today.verify("correct horse batterY", against: stored))
    }

    @Test func `parameters that scrypt does not support are refused without a crash`() async throws
    {
        // r = 1 allows N below 2^16 only.
        let stored = "scrypt$65536$1$1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        await #expect(throws: PasswordHasher.Overloaded.self) {
            try await PasswordHasher(cost: Self.cheap).verify("anything", against: stored)
        }
    }

    @Test func `without a stored hash the answer is no`() async throws {
        #expect(try await !PasswordHasher(cost: Self.cheap).verify("anything", against: nil))
        #expect(try await !PasswordHasher(cost: Self.cheap).verify("", against: nil))
    }

    @Test func `without threads and without a queue, a password is refused`() async throws {
        let hasher = PasswordHasher(cost: Self.cheap, width: 0, queueLimit: 0)
        await #expect(throws: PasswordHasher.Overloaded.self) {
            try await hasher.hash("correct horse battery")
        }
    }

    @Test func `all waiting passwords are served`() async throws {
        let hasher = PasswordHasher(cost: Self.cheap, width: 2, queueLimit: 100)
        let count = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 { group.addTask { try await hasher.hash("correct horse battery") } }
            return try await group.reduce(into: Set()) { $0.insert($1) }.count
        }
        #expect(count == 100)
    }
}

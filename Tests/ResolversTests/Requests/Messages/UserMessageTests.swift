// The catalogue of messages: what it says, and that docs/messages.md lists it.
import Foundation
import TestSupport
import Testing

@testable import Resolvers

struct UserMessageTests {
    @Test func `messages read as a product writes them`() {
        #expect(UserMessage.required(.comment).korean == "댓글을 입력해 주세요.")
        #expect(UserMessage.required(.location).korean == "장소를 입력해 주세요.")
        #expect(UserMessage.required(.title).english == "Enter the title.")
        #expect(UserMessage.tooLong(.title, 200).korean == "제목은 200자까지 입력할 수 있습니다.")
        #expect(UserMessage.selectChoices(1...1).korean == "1개를 선택해 주세요.")
        #expect(UserMessage.selectChoices(1...3).english == "Select 1 to 3.")
        #expect(UserMessage.forbidden(Right.staff).korean == "관리사무소만 할 수 있습니다.")
    }

    @Test(
        arguments: [
            (1, "1초 뒤에", "in 1 second."), (90, "90초 뒤에", "in 90 seconds."),
            (91, "2분 뒤에", "in 2 minutes."), (3_600, "60분 뒤에", "in 60 minutes."),
            (5_401, "2시간 뒤에", "in 2 hours."), (80_000, "내일", "tomorrow."),
        ])
    func `a wait is told as people say it`(_ seconds: Int, _ korean: String, _ english: String) {
        let message = UserMessage.rateLimited(seconds)
        #expect(message.korean.hasSuffix("\(korean) 다시 시도해 주세요."))
        #expect(message.english.hasSuffix(english))
    }

    @Test func `docs/messages.md lists every message in both languages`() throws {
        let parts = try Checkout.text("docs/messages.md").components(
            separatedBy: "<!-- messages -->\n")
        #expect(parts.count == 3)
        #expect(parts.dropFirst().first == (try Self.listing()))
    }

    @Test func `every message ends as a sentence and asks politely`() throws {
        let messages = try Self.chapters().flatMap(\.messages)
        #expect(messages.count > 90)
        for message in messages {
            let isPolite = ["요.", "니다."].contains(where: message.korean.hasSuffix)
            #expect(isPolite, "\(message.korean)")
            #expect(message.english.hasSuffix("."), "\(message.english)")
        }
    }

    // MARK: - The catalogue as its source has it

    private static let folder = "Sources/Resolvers/Requests/Messages"

    private struct Chapter {
        let title: String
        var messages: [(korean: String, english: String)] = []
    }

    /// The messages of each file, with the parameters in braces.
    private static func chapters() throws -> [Chapter] {
        let literal = #""(?:[^"\\]|\\.)*""#
        let text = "(\(literal)(?:\\s*\\+\\s*\(literal))*)"
        let pattern = try NSRegularExpression(
            pattern: "UserMessage\\(\\s*ko: \(text),\\s*en: \(text)")
        var chapters: [Chapter] = []
        for path in Checkout.files(under: folder).sorted() where path.hasSuffix("Messages.swift") {
            let source = try Checkout.text(path) as NSString
            let name = (path as NSString).lastPathComponent
            var chapter = Chapter(title: name.replacing("Messages.swift", with: ""))
            let whole = NSRange(location: 0, length: source.length)
            for match in pattern.matches(in: source as String, range: whole) {
                chapter.messages.append(
                    (
                        shown(source.substring(with: match.range(at: 1))),
                        shown(source.substring(with: match.range(at: 2)))
                    ))
            }
            chapters.append(chapter)
        }
        return chapters
    }

    /// A Swift literal, or several joined by `+`, as a reader sees it.
    private static func shown(_ literals: String) -> String {
        let joined = literals.replacing(#/"\s*\+\s*"/#, with: "")
        let text = String(joined.dropFirst().dropLast())
        return text.replacing(#/\\\(((?:[^()]|\([^()]*\))*)\)/#) { match in
            "{\(match.output.1)}"
        }
    }

    private static func listing() throws -> String {
        var lines: [String] = []
        for chapter in try chapters() {
            lines += ["", "## \(chapter.title)", "", "| 한국어 | English |", "| --- | --- |"]
            lines += chapter.messages.map { "| \($0.korean) | \($0.english) |" }
        }
        return lines.joined(separator: "\n") + "\n\n"
    }
}

// The paging arguments of a connection, checked once.

import GraphQLCore
import Schema

/// The requested page of a list.
struct PageRequest: Hashable, Sendable {
    /// Pages have 1 to 100 rows, 20 by default.
    static let maximumSize = CostModel.maximumPageSize
    static let defaultSize = CostModel.defaultPageSize

    let size: Int
    /// Read from the end: `last` and `before`.
    let isBackward: Bool
    /// Where the page starts, or, with `isBackward`, ends; exclusive.
    let cursor: Cursor?

    /// - Parameter list: the connection and its order, for which its cursors are signed
    init(
        first: Input<Int>, after: Input<String>, last: Input<Int> = .absent,
        before: Input<String> = .absent, list: String, signer: CursorSigner
    ) throws(FieldError) {
        if first.value != nil, last.value != nil {
            throw .badUserInput("first and last cannot be used together.")
        }
        isBackward = last.value != nil
        size = last.value ?? first.value ?? Self.defaultSize
        guard (1...Self.maximumSize).contains(size) else {
            throw .badUserInput(
                "\(isBackward ? "last" : "first") must be from 1 to \(Self.maximumSize).")
        }
        guard (isBackward ? after : before).value == nil else {
            throw .badUserInput("after goes with first, before goes with last.")
        }
        guard let text = (isBackward ? before : after).value else {
            cursor = nil
            return
        }
        guard let cursor = signer.cursor(text, of: list) else {
            throw .badUserInput(
                "\(isBackward ? "before" : "after") is not a cursor of this list.")
        }
        self.cursor = cursor
    }

    init(
        _ arguments: some PagingArguments, list: String, signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            first: arguments.first, after: arguments.after, last: arguments.last,
            before: arguments.before, list: list, signer: signer)
    }

    /// One more than the page size, to see whether there are more.
    var limit: Int32 { Int32(size + 1) }

    func describe(to out: inout ByteWriter) {
        out.integer(Int32(size))
        out.byte(isBackward ? 1 : 0)
        out.cursor(cursor)
    }
}

extension FieldError {
    /// An argument out of its range.
    static func badUserInput(_ message: String) -> FieldError {
        FieldError(message, extensions: [.code(.badUserInput)])
    }

    /// Not signed in.
    static let unauthenticated = FieldError(
        "Sign in to read this.", extensions: [.code(.unauthenticated)])

    /// Signed in, but without the right.
    static let forbidden = FieldError(
        "You may not read this.", extensions: [.code(.forbidden)])
}

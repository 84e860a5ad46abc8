// How much memory values take, for caches that are bounded in bytes: the capacity of every array,
// not its count, and the allocator's overhead.

/// Sizes of heap allocations.
enum MemorySize {
    /// An object or array: its header, and the allocator's rounding.
    static let object = 48

    static func array<Element>(_ array: [Element]) -> Int {
        array.capacity == 0 ? 0 : object + array.capacity * MemoryLayout<Element>.stride
    }

    /// A string beyond its own sixteen bytes: up to fifteen bytes of UTF-8 need nothing else.
    static func text(_ text: String) -> Int {
        let count = text.utf8.count
        return count <= 15 ? 0 : object + count
    }

    /// A value, which is boxed.
    static func value(_ value: InputValue) -> Int {
        switch value {
        case .null: 0
        case .boolean, .int, .float: object
        case .string(let text), .number(let text), .enumeration(let text):
            object + self.text(text)
        case .list(let items): items.reduce(object + array(items)) { $0 + self.value($1) }
        case .object(let fields):
            fields.reduce(object + array(fields)) { $0 + text($1.name) + self.value($1.value) }
        }
    }
}

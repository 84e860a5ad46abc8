// Lines of a file descriptor, and writing to one.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads lines without their `\n`. Linear, however long a line is and however it is split into
/// reads.
struct LineReader {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// Start of the next line in `buffer`.
    private var start = 0
    private var isAtEnd = false

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// The next line; `nil` at the end of the input.
    mutating func next() -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                if start == 0, end == buffer.count - 1 { return whole() }
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            if isAtEnd { return lastLine() }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            fill()
        }
    }

    /// The buffer itself, if it is one line: a long line is not held twice.
    private mutating func whole() -> [UInt8] {
        var line: [UInt8] = []
        swap(&line, &buffer)
        line.removeLast()
        return line
    }

    private mutating func lastLine() -> [UInt8]? {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
    }

    private mutating func fill() {
        let size = 1 << 16
        let chunk = [UInt8](unsafeUninitializedCapacity: size) { target, count in
            var received = -1
            repeat {
                received = read(descriptor, target.baseAddress, size)
            } while received < 0 && errno == EINTR
            count = max(received, 0)
        }
        isAtEnd = chunk.isEmpty
        buffer.append(contentsOf: chunk)
    }
}

/// Writes all bytes; `false` if the other side has gone.
func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { write($0, to: descriptor) }
}

/// Writes all bytes; `false` if the other side has gone.
func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
        #if canImport(Glibc)
            let result = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #else
            let result = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if result < 0, errno == EINTR { continue }
        guard result > 0 else { return false }
        written += result
    }
    return true
}

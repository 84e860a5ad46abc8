// Reading the files that people name on the command line.

import GraphQLCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that cannot be read.
struct FileError: Error {
    let message: String
}

enum Files {
    /// The content of a file; `-` is the standard input.
    static func source(_ path: String) throws(FileError) -> Source {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(message: "\(path): \(reason())") }
        defer { if descriptor > 0 { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let received = read(descriptor, &chunk, chunk.count)
            if received < 0, errno == EINTR { continue }
            guard received >= 0 else { throw FileError(message: "\(path): \(reason())") }
            guard received > 0 else { return Source(bytes) }
            bytes.append(contentsOf: chunk[..<received])
            guard bytes.count <= ParsingLimits.tool.bytes else {
                throw FileError(message: "\(path): the file is too large")
            }
        }
    }

    private static func reason() -> String {
        String(cString: strerror(errno))
    }
}

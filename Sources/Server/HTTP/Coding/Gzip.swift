// Whole bodies in gzip, by zlib. https://www.rfc-editor.org/rfc/rfc1952
//
// Safe: zlib reads and writes within the two buffers passed to `step`, whose sizes it is given, and
// keeps no pointer into them afterwards. It does keep the address of its stream, which is therefore
// heap-allocated, and freed by the function that allocated it.

import CZlib

/// Compresses and expands bodies.
enum Gzip {
    /// zlib could not allocate memory; the body is sent uncompressed.
    struct OutOfMemory: Error {}

    /// Why a body cannot be expanded.
    enum Fault: Error, Equatable {
        /// It is not gzip, or is truncated.
        case malformed
        /// It is longer than allowed.
        case tooLong
    }

    /// Most of the gain for little time: higher levels take several times as long for a few
    /// percent.
    private static let level: Int32 = 4
    /// Bytes of output that zlib writes at a time.
    private static let part = 32 << 10

    /// The bytes in gzip.
    static func compress(_ bytes: [UInt8]) throws(OutOfMemory) -> [UInt8] {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        guard danji_deflate_gzip(stream, level) == Z_OK else { throw OutOfMemory() }
        defer { deflateEnd(stream) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count / 4 + 64)
        var position = 0
        while true {
            let step = step(stream, bytes, from: position, into: &output) {
                deflate($0, Z_FINISH)
            }
            position += step.read
            if step.status == Z_STREAM_END { return output }
            guard step.status == Z_OK || step.status == Z_BUF_ERROR else { throw OutOfMemory() }
        }
    }

    /// The decompressed bytes of a gzip body of one or several members.
    ///
    /// - Parameter limit: bytes of output; at most one chunk more is ever produced
    static func expand(_ bytes: [UInt8], limit: Int) throws(Fault) -> [UInt8] {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        guard danji_inflate_gzip(stream) == Z_OK else { throw .malformed }
        defer { inflateEnd(stream) }
        var output: [UInt8] = []
        var position = 0
        while true {
            let step = step(stream, bytes, from: position, into: &output) {
                inflate($0, Z_NO_FLUSH)
            }
            position += step.read
            guard output.count <= limit else { throw .tooLong }
            switch step.status {
            case Z_STREAM_END:
                if position == bytes.count { return output }
                guard inflateReset(stream) == Z_OK else { throw .malformed }
            case Z_OK where step.read + step.written > 0: break
            default: throw .malformed
            }
        }
    }

    /// One call of zlib: returns what it consumed, and appends what it wrote.
    private static func step(
        _ stream: UnsafeMutablePointer<z_stream>, _ input: [UInt8], from position: Int,
        into output: inout [UInt8], _ call: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> (status: Int32, read: Int, written: Int) {
        // zlib counts in 32 bits.
        let available = min(input.count - position, Int(UInt32.max))
        let before = output.count
        output.append(contentsOf: repeatElement(0, count: part))
        var status: Int32 = 0
        var (read, written) = (0, 0)
        input.withUnsafeBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_in = input.baseAddress.map {
                    UnsafeMutablePointer(mutating: $0 + position)
                }
                stream.pointee.avail_in = UInt32(available)
                stream.pointee.next_out = output.baseAddress.map { $0 + before }
                stream.pointee.avail_out = UInt32(part)
                status = call(stream)
                read = available - Int(stream.pointee.avail_in)
                written = part - Int(stream.pointee.avail_out)
                stream.pointee.next_in = nil
                stream.pointee.next_out = nil
            }
        }
        output.removeLast(part - written)
        return (status, read, written)
    }
}

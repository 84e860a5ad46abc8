// The allowed values of a box's fields: kept boxes contain numbers that nobody reads, reserved
// bytes, and ranges of which players use a small part. ISO/IEC 14496-12 §4.2

/// The content of a box, read by offsets into it.
struct MovieFields {
    let reader: ContainerReader
    let box: MovieBox

    var count: Int { box.end - box.content }

    private func place(_ offset: Int, _ count: Int) throws -> Int {
        guard offset <= self.count - count else {
            throw DamagedContainer("\(box.type) is too short")
        }
        return box.content + offset
    }

    func uint8(_ offset: Int) throws -> Int { Int(try reader.byte(at: try place(offset, 1))) }

    func uint16(_ offset: Int) throws -> Int { try reader.uint16(at: try place(offset, 2)) }

    func uint32(_ offset: Int) throws -> Int { Int(try reader.uint32(at: try place(offset, 4))) }

    func bytes(_ offset: Int, count: Int) throws -> [UInt8] {
        Array(try reader.bytes(at: try place(offset, count), count: count))
    }

    /// The version of a box that starts with one.
    var version: Int { get throws { try uint8(0) } }

    /// The flags of a box that starts with a version and flags.
    var flags: Int { get throws { try uint32(0) & 0xFF_FFFF } }
}

/// How one field is sanitised.
enum MovieField: Sendable {
    /// Any value, in so many bytes.
    case kept(Int)
    /// Reserved, or of no use to a player.
    case zeros(Int)
    case fixed([UInt8])
    /// These bits of a number.
    case bits(UInt64, bytes: Int)
    /// A number in a range; otherwise a replacement or, if that is nil, the box is removed.
    case number(Int, ClosedRange<UInt64>, otherwise: UInt64?)
    /// One of these numbers; otherwise as above.
    case oneOf(Int, Set<UInt64>, otherwise: UInt64?)

    var count: Int {
        switch self {
        case .kept(let count), .zeros(let count), .number(let count, _, _), .oneOf(let count, _, _):
            count
        case .fixed(let bytes): bytes.count
        case .bits(_, let count): count
        }
    }

    /// The new bytes of the field; nil to remove the box.
    func cleaned(_ old: ArraySlice<UInt8>) -> [UInt8]? {
        switch self {
        case .kept: return Array(old)
        case .zeros(let count): return [UInt8](repeating: 0, count: count)
        case .fixed(let bytes): return bytes
        case .bits(let mask, let count):
            return BigEndian.bytes(BigEndian.number(old) & mask, count: count)
        case .number(let count, let range, let other):
            if range.contains(BigEndian.number(old)) { return Array(old) }
            return other.map { BigEndian.bytes($0, count: count) }
        case .oneOf(let count, let values, let other):
            if values.contains(BigEndian.number(old)) { return Array(old) }
            return other.map { BigEndian.bytes($0, count: count) }
        }
    }

    /// The new values of consecutive fields; nil to remove their box.
    static func cleaned(_ fields: [MovieField], _ old: [UInt8]) -> [UInt8]? {
        var new: [UInt8] = []
        new.reserveCapacity(old.count)
        for field in fields {
            guard field.count <= old.count - new.count,
                let bytes = field.cleaned(old[new.count..<new.count + field.count])
            else { return nil }
            new += bytes
        }
        return new
    }

    /// A version and flags that are always 0.
    static let plainHeader = MovieField.zeros(4)

    static func length(_ fields: [MovieField]) -> Int { fields.reduce(0) { $0 + $1.count } }
}

extension BigEndian {
    static func bytes(_ number: UInt64, count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64(count - 1 - $0))) }
    }
}

/// The fields of a box of fixed length.
struct MovieForm: Sendable {
    /// By the version in the first byte; a form of one version is that of any box.
    private let versions: [[MovieField]]
    /// Checks fields together, after each one individually; nil to remove the box.
    private let judged: (@Sendable ([UInt8]) -> [UInt8]?)?

    init(_ versions: [MovieField]..., judged: (@Sendable ([UInt8]) -> [UInt8]?)? = nil) {
        self.versions = versions
        self.judged = judged
    }

    /// The new content of a box; nil to remove the box.
    ///
    /// - Throws: `DamagedContainer` if the box is shorter than its fields, or of an unknown version
    func cleaned(_ fields: MovieFields) throws -> [UInt8]? {
        let version = versions.count > 1 ? try fields.version : 0
        guard version < versions.count else {
            throw DamagedContainer("\(fields.box.type) of version \(version)")
        }
        let form = versions[version]
        let old = try fields.bytes(0, count: MovieField.length(form))
        guard let new = MovieField.cleaned(form, old) else { return nil }
        return judged.map { $0(new) } ?? new
    }
}

extension MovieCleaning {
    /// Sanitises the fields of a box and removes anything after them.
    mutating func apply(_ form: MovieForm, to box: MovieBox) throws {
        guard let new = try form.cleaned(MovieFields(reader: reader, box: box)) else {
            return try edits.blank(box)
        }
        try change(box.content, to: new)
        try cut(box, at: box.content + new.count)
    }

    /// Sets the bytes of a part of a file to what its fields may be.
    mutating func apply(_ fields: [MovieField], at position: Int, before end: Int) throws {
        let count = MovieField.length(fields)
        guard count <= end - position,
            let new = MovieField.cleaned(
                fields, Array(try reader.bytes(at: position, count: count)))
        else { throw DamagedContainer("fields that cannot be read") }
        try change(position, to: new)
    }

    /// Most fields are as they should be: there are fewer changes than fragments.
    private mutating func change(_ position: Int, to new: [UInt8]) throws {
        if try !reader.has(new, at: position) { try edits.set(new, at: position) }
    }
}

// What must be known about a picture before a tool processes it.

/// Facts from a picture's container that tools do not report.
public struct PictureTraits {
    /// Whether it is lossless, in a format that supports both.
    public private(set) var isLossless = false
    /// A PNG of several frames.
    public private(set) var isAnimatedPNG = false
    /// The frames of an animated PNG; 0 for every other picture.
    public private(set) var frames = 0
    /// The pixels of these frames together, `Int.max` if there are more than that.
    public private(set) var pixels = 0

    /// Reads the file; a header that hides the picture's transparency is corrected.
    ///
    /// - Throws: `DamagedContainer`, and errors of the file system
    public init(_ path: String, _ format: MediaFormat) throws {
        guard format == .png || format == .webp else { return }
        if format == .webp { try WebPContainer.declareTransparency(path) }
        let reader = try ContainerReader(path: path)
        defer { reader.close() }
        guard format == .png else {
            isLossless = try WebPContainer.isLossless(reader)
            return
        }
        guard let frames = try PNGContainer.frames(of: reader) else { return }
        let size = Int(try reader.uint32(at: 16)).multipliedReportingOverflow(
            by: Int(try reader.uint32(at: 20)))
        let all = size.partialValue.multipliedReportingOverflow(by: max(1, frames))
        pixels = size.overflow || all.overflow ? .max : all.partialValue
        self.frames = frames
        isAnimatedPNG = true
    }
}

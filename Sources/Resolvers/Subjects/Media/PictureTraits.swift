// What must be known about a picture before a tool processes it.

/// Facts from a picture's container that tools do not report.
struct PictureTraits {
    /// Whether it is lossless, in a format that supports both.
    private(set) var isLossless = false
    /// A PNG of several frames.
    private(set) var isAnimatedPNG = false

    /// Reads the file; a header that hides the picture's transparency is corrected.
    ///
    /// - Throws: `PictureFailure.tooLarge`, and `DamagedContainer`
    init(_ path: String, _ format: MediaFormat) throws {
        guard format == .png || format == .webp else { return }
        if format == .webp { try WebPContainer.declareTransparency(path) }
        let reader = try ContainerReader(path: path)
        defer { reader.close() }
        guard format == .png else {
            isLossless = try WebPContainer.isLossless(reader)
            return
        }
        guard let frames = try PNGContainer.frames(of: reader) else { return }
        let pixels = Int(try reader.uint32(at: 16)).multipliedReportingOverflow(
            by: Int(try reader.uint32(at: 20)))
        guard frames <= PictureLimits.maximumFrames, !pixels.overflow,
            pixels.partialValue <= PictureLimits.maximumPixels / max(1, frames)
        else { throw PictureFailure.tooLarge }
        isAnimatedPNG = true
    }
}

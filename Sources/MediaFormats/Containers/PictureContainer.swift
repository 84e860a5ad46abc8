// Only the picture remains of a picture's file: the container is rewritten from a list of what may
// stay, independent of what the encoding tool promises.

/// Removes everything but the picture from picture files.
enum PictureContainer {
    /// Removes EXIF, XMP, IPTC, colour profiles, comments, thumbnails, and anything after the end.
    ///
    /// The colours must already be sRGB, since a profile is removed.
    ///
    /// - Returns: whether the file was changed.
    /// - Throws: `DamagedContainer` for a file that is not a complete picture of this format.
    static func clean(_ path: String, _ format: MediaFormat) throws -> Bool {
        let reader = try ContainerReader(path: path)
        defer { reader.close() }
        let rewriting =
            switch format {
            case .jpeg: try JPEGContainer.picture(of: reader)
            case .png: try PNGContainer.picture(of: reader)
            case .gif: try GIFContainer.picture(of: reader)
            case .webp: try WebPContainer.picture(of: reader)
            case .heic, .mp4, .pdf: throw DamagedContainer("\(format.rawValue) is not kept")
            }
        return try rewriting.replace(path, reader)
    }
}

// What is left of a picture's file is the picture: the container is written anew from a list of what
// may stay. It does not depend on what the tool that encoded it promises.

/// Removes what is not picture from the files of pictures.
enum PictureContainer {
    /// Removes EXIF, XMP, IPTC, colour profiles, comments, thumbnails, and what comes after the end.
    ///
    /// The colours must be sRGB already: a profile that they are in would be missed.
    ///
    /// - Returns: whether the file was changed.
    /// - Throws: `DamagedContainer` for a file that is not a whole picture of this format.
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

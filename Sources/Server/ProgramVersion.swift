// The release that the program is.

/// As `danji --version` and `Query.serverInfo` say it.
public enum ProgramVersion {
    public static let text = "1.0.0"
}
